package org.csecpolicy.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.csecpolicy.policy.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * A list of values of one type; what is wrong in it is reported and left out.
 *
 * @param <E> what each value stands for
 */
public final class ListType<E> extends ValueType<Collection<E>> {
  /** What two objects of a list must not have in common. */
  private record Identity<E>(Function<E, ?> of, String field, String rule) {}

  private final ValueType<E> each;
  private final boolean unique;
  private final int least;
  private final int most;
  private final boolean blankIsAbsent;
  private final Optional<Identity<E>> identity;

  private ListType(
      String name,
      ValueType<E> each,
      boolean unique,
      int least,
      int most,
      boolean blankIsAbsent,
      Optional<Identity<E>> identity) {
    super(name);
    this.each = each;
    this.unique = unique;
    this.least = least;
    this.most = most;
    this.blankIsAbsent = blankIsAbsent;
    this.identity = identity;
  }

  /** Any number of values. */
  public static <E> ListType<E> of(ValueType<E> each) {
    return new ListType<>("", each, false, 0, Integer.MAX_VALUE, false, Optional.empty());
  }

  /** Each value at most once. */
  public static <E> ListType<E> set(ValueType<E> each) {
    return new ListType<>("", each, true, 0, Integer.MAX_VALUE, false, Optional.empty());
  }

  /** Each value at most once, and at least one: the latter only a schema says. */
  public static <E> ListType<E> some(ValueType<E> each) {
    return set(each).between(1, Integer.MAX_VALUE);
  }

  /** This list, of so many values: only a schema says so. */
  ListType<E> between(int fewest, int greatest) {
    return new ListType<>(name(), each, unique, fewest, greatest, blankIsAbsent, identity);
  }

  /** This list, described once in a schema. */
  ListType<E> named(String name) {
    return new ListType<>(name, each, unique, least, most, blankIsAbsent, identity);
  }

  /** This list, of which a value that is null or blank is left out. */
  ListType<E> blankIsAbsent() {
    return new ListType<>(name(), each, unique, least, most, true, identity);
  }

  /**
   * This list, of objects that are told apart by something; what lacks it is like no other.
   *
   * @param field the field of the second at which the rule is reported
   */
  public ListType<E> toldApartBy(
      Function<E, ? extends @Nullable Object> of, String field, String rule) {
    return new ListType<>(
        name(),
        each,
        unique,
        least,
        most,
        blankIsAbsent,
        Optional.of(new Identity<>(of, field, rule)));
  }

  @Override
  void addTo(ReferralForm form, String pointer, Field<?, ?, ?> field) {
    form.add(FormPlace.Shape.LIST, pointer, this, field);
  }

  /** Of what type each value is. */
  ValueType<E> each() {
    return each;
  }

  /** How many values it has at most. */
  int most() {
    return most;
  }

  @Override
  @Nullable Collection<E> read(DocumentReader in) throws IOException {
    if (!in.values().isList()) {
      return null;
    }
    List<E> all = new ArrayList<>();
    Set<Object> known = new HashSet<>();
    while (in.values().nextInList()) {
      if (blankIsAbsent && each.isBlank(in.values())) {
        continue;
      }
      E value = each.read(in);
      if (value == null) {
        continue;
      }
      if (unique && all.contains(value)) {
        in.values().refuse(ErrorCode.REPEATED, "listed only once");
      } else {
        all.add(value);
        identity.ifPresent(by -> tellApart(by, value, known, in));
      }
    }
    return all;
  }

  private static <E> void tellApart(Identity<E> by, E value, Set<Object> known, DocumentReader in) {
    Object own = by.of.apply(value);
    if (own != null && !known.add(own)) {
      in.refuse(by.field, ErrorCode.REPEATED, by.rule);
    }
  }

  @Override
  void write(Collection<E> all, DocumentWriter out) throws IOException {
    out.json().writeStartArray();
    for (E value : all) {
      each.write(value, out);
    }
    out.json().writeEndArray();
  }

  @Override
  boolean saysNothing(Collection<E> all) {
    return all.isEmpty();
  }

  @Override
  void describe(DocumentSchema out, boolean orBlank) throws IOException {
    out.type("array", orBlank);
    if (least > 0) {
      out.number("minItems", least);
    }
    if (most < Integer.MAX_VALUE) {
      out.number("maxItems", most);
    }
    if (unique || identity.isPresent()) {
      out.flag("uniqueItems", true);
    }
    out.value("items", each, blankIsAbsent);
  }
}
