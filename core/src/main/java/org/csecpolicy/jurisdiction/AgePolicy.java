package org.csecpolicy.jurisdiction;

import java.time.LocalDate;
import org.csecpolicy.hours.Timetable;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;

/**
 * Is the child under 18 (N-5.0, P-DEF-8)? On the agency's local date of the call. A child is 18 or
 * older only when the age is established: what is said may be coached. Not known is not a no:
 * whoever asks treats the child as a minor.
 */
public final class AgePolicy {
  private static final int MAJORITY = 18;

  private static final Cited<Answer> MINOR = Cited.of(Answer.YES, Clause.N_5_0, Clause.P_DEF_8);
  private static final Cited<Answer> MINOR_DESPITE_AGE = MINOR.despite(Contradiction.AGE);
  private static final Cited<Answer> ADULT = MINOR.as(Answer.NO).readAs(Interpretation.MINOR);
  private static final Cited<Answer> ADULT_DESPITE_AGE = ADULT.despite(Contradiction.AGE);
  private static final Cited<Answer> UNKNOWN =
      MINOR.as(Answer.UNKNOWN).readAs(Interpretation.MINOR).asking(Fact.AGE);
  private static final Cited<Answer> BOTH_SAID = UNKNOWN.despite(Contradiction.AGE);

  private final Timetable agencyTime;

  /** Birthdays begin at 00:00 in the zone of the agency's offices, whose timetable this is. */
  public AgePolicy(Timetable agencyTime) {
    this.agencyTime = agencyTime;
  }

  /**
   * Whether the child is under 18 on the day of the call; unknown while 18 or more is only said.
   */
  public Cited<Answer> under18(Referral referral) {
    Child child = referral.child();
    if (child.dateOfBirth().isEmpty() && child.statedAge().isEmpty()) {
      return UNKNOWN;
    }
    boolean adultAsStated =
        child.statedAge().isPresent() && child.statedAge().get().from() >= MAJORITY;
    if (child.dateOfBirth().isEmpty()) {
      return adultAsStated ? adult(referral) : MINOR;
    }
    boolean adultByBirth =
        hasTurned18(child.dateOfBirth().get(), agencyTime.epochDayAt(referral.calledAt()));
    if (child.statedAge().isPresent() && adultAsStated != adultByBirth) {
      return onBothSidesOf18(child, adultByBirth).lookingAt(referral, Fact.AGE_ESTABLISHED);
    }
    return adultByBirth ? adult(referral) : MINOR;
  }

  /** As established, or only said. */
  private static Cited<Answer> adult(Referral referral) {
    return referral.child().ageEstablished().isYes()
        ? ADULT
        : UNKNOWN.lookingAt(referral, Fact.AGE_ESTABLISHED);
  }

  /** A minor, unless the age is established; then the date of birth is what a document says. */
  private static Cited<Answer> onBothSidesOf18(Child child, boolean adultByBirth) {
    if (!child.ageEstablished().isYes()) {
      return BOTH_SAID;
    }
    return adultByBirth ? ADULT_DESPITE_AGE : MINOR_DESPITE_AGE;
  }

  /** A child of February 29 has the birthday on March 1 when the year has no February 29. */
  private static boolean hasTurned18(LocalDate birth, long today) {
    LocalDate day = birth.plusYears(MAJORITY);
    boolean moved = birth.getDayOfMonth() != day.getDayOfMonth();
    return (moved ? day.plusDays(1) : day).toEpochDay() <= today;
  }
}
