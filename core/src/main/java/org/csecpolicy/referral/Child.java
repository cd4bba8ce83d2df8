package org.csecpolicy.referral;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.csecpolicy.policy.CleanTexts;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.PolicyValue;
import org.csecpolicy.policy.Unsaid;
import org.csecpolicy.screening.Answer;
import org.immutables.value.Value;

/**
 * The child or youth that a call is about. Name and birth date never appear in {@code toString}.
 * One referral is about one child; several youths are several referrals.
 */
@PolicyValue
@Value.Immutable
public abstract class Child {
  /** Whoever has this age is no longer a minor (P-DEF-8). */
  public static final int MAJORITY = 18;

  static final ImmutableList<YesNoField<Child, Builder>> YES_OR_NO =
      ImmutableList.of(
          YesNoField.of(Fact.AGE_ESTABLISHED, Child::ageEstablished, Builder::ageEstablished));

  private static final Child NOT_ASKED = builder().build();

  Child() {}

  /** A child nothing is known of yet. */
  public static Child notAsked() {
    return NOT_ASKED;
  }

  /** Starts with everything unknown. */
  public static Builder builder() {
    return new Builder();
  }

  /** The child's name, when known. */
  @Value.Redacted
  public abstract Optional<PersonName> name();

  /** The date of birth as it was given: read off a document, or only said. */
  @Value.Redacted
  public abstract Optional<LocalDate> dateOfBirth();

  /**
   * The first day on which the child is no longer a minor, when the date of birth is known. Of a
   * child of February 29 it is March 1.
   */
  public final Optional<LocalDate> eighteenthBirthday() {
    if (dateOfBirth().isEmpty()) {
      return Optional.empty();
    }
    LocalDate birth = dateOfBirth().get();
    LocalDate day = birth.plusYears(MAJORITY);
    boolean leapDay = day.getDayOfMonth() != birth.getDayOfMonth();
    return Optional.of(leapDay ? day.plusDays(1) : day);
  }

  /** The age that somebody stated or estimated. */
  @Value.Redacted
  public abstract Optional<AgeRange> statedAge();

  /**
   * Whether the age is established: by a document, a record, a named person who knows, or the
   * screener with a reason; {@link #ageSource} says which. Only an established age of 18 or more
   * takes a child out of the protocol; children are coached to say 18, and recite birth dates.
   */
  public abstract Answer ageEstablished();

  /** By what the age is established, in one line. */
  @Value.Redacted
  public abstract Optional<String> ageSource();

  /** Where the child lives. */
  public abstract Place residence();

  /** The county or state that has jurisdiction (N-OOC-1); while not known, the residence counts. */
  public abstract Place jurisdiction();

  /** Where the child is now. */
  public abstract Place foundIn();

  /** The child's standing, as far as clause 5 needs it. */
  @Value.Redacted
  public abstract Nationality nationality();

  /**
   * Whether the age is established, and it is named by what. A yes alone may be no more than a box
   * that was ticked, and a word, a look or a guess is no source: it is asked for.
   */
  @Value.Lazy
  public boolean isAgeEstablished() {
    return ageEstablished().isYes()
        && ageSource().filter(source -> !Unsaid.isHearsay(source)).isPresent();
  }

  @Value.Check
  final Child check() {
    CleanTexts texts = new CleanTexts();
    Optional<String> clean = texts.name("child.ageSource", ageSource());
    return texts.changed() ? toBuilder().ageSource(clean).build() : this;
  }

  /** A builder that starts with everything as it is here. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Builds a {@link Child}.
   *
   * <pre>{@code
   * name(PersonName)  name(Optional<PersonName>)
   * dateOfBirth(LocalDate)  dateOfBirth(Optional<LocalDate>)
   * statedAge(AgeRange)  statedAge(Optional<AgeRange>)
   * ageEstablished(Answer)
   * ageSource(String)  ageSource(Optional<String>)
   * residence(Place)
   * jurisdiction(Place)
   * foundIn(Place)
   * nationality(Nationality)
   * }</pre>
   */
  public static final class Builder extends ImmutableChild.Builder {
    Builder() {
      YES_OR_NO.forEach(each -> each.put(this, Answer.UNKNOWN));
      residence(Place.unknown());
      jurisdiction(Place.unknown());
      foundIn(Place.unknown());
      nationality(Nationality.UNKNOWN);
    }
  }
}
