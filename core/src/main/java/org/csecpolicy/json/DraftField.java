package org.csecpolicy.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.csecpolicy.document.FormPlace;
import org.csecpolicy.document.ReferralForm;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.InputKind;

/**
 * What a form can say of one field of a referral: where it stands in a {@link Draft}, what may be
 * put into it, and what to call it. Taken from the declaration of the referral document; immutable.
 */
public final class DraftField {
  static final ImmutableList<DraftField> ALL =
      ReferralForm.all().values().stream()
          .flatMap(place -> of(place).stream())
          .collect(ImmutableList.toImmutableList());

  private final FormPlace place;
  private final InputKind kind;

  private DraftField(FormPlace place, InputKind kind) {
    this.place = place;
    this.kind = kind;
  }

  /** None where a form has nothing to ask. */
  static Optional<DraftField> of(FormPlace place) {
    return place.kind().map(kind -> new DraftField(place, kind));
  }

  /**
   * Where it stands, as a JSON Pointer (RFC 6901): {@code /custody/lawEnforcement}. Of a list, each
   * value has one of its own below it, numbered from 0 to 999: {@code /redFlags/0}.
   */
  public String pointer() {
    return place.pointer();
  }

  /** What may be put into it; of a list, into each of its values. */
  public InputKind kind() {
    return kind;
  }

  /** Whether it takes any number of values. */
  public boolean isList() {
    return place.isList();
  }

  /** The words that it takes, in order, when it takes words. */
  public ImmutableSet<String> words() {
    return place.words();
  }

  /** The most characters that a text may have, when that is all that bounds it. */
  public OptionalInt longest() {
    return place.longest() > 0 ? OptionalInt.of(place.longest()) : OptionalInt.empty();
  }

  /** Whether every referral has it: only the moment of the call. */
  public boolean isRequired() {
    return place.isRequired();
  }

  /**
   * The fact that it holds, which decisions list when it is open and {@link Draft#next} asks about;
   * of a fact of several fields, such as a place, each of them. Empty when no rule looks at it.
   */
  public Optional<Fact> fact() {
    String path = pointer().substring(1).replace('/', '.');
    Optional<Fact> fact = Fact.ofId(path);
    int dot = path.lastIndexOf('.');
    return fact.isPresent() || dot < 0 ? fact : Fact.ofId(path.substring(0, dot));
  }

  /** A few words for it: the last part of its pointer, in words. */
  public String label() {
    String name = pointer().substring(pointer().lastIndexOf('/') + 1);
    return name.length() == 1
        ? name
        : name.replaceAll("([a-z])([A-Z])", "$1 $2").replace('-', ' ').toLowerCase(Locale.ROOT);
  }

  /** What it is, in a sentence, in the words of the schema; may be empty. */
  public String description() {
    return place.description();
  }

  @Override
  public String toString() {
    return pointer();
  }
}
