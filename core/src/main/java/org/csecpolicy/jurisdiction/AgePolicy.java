package org.csecpolicy.jurisdiction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
  private static final long SECONDS_A_DAY = 24 * 60 * 60;

  private static final Cited<Answer> MINOR = Cited.of(Answer.YES, Clause.N_5_0, Clause.P_DEF_8);
  private static final Cited<Answer> MINOR_DESPITE_AGE = MINOR.despite(Contradiction.AGE);
  private static final Cited<Answer> ADULT = MINOR.giving(Answer.NO).readAs(Interpretation.MINOR);
  private static final Cited<Answer> ADULT_DESPITE_AGE = ADULT.despite(Contradiction.AGE);
  private static final Cited<Answer> UNKNOWN =
      MINOR.giving(Answer.UNKNOWN).readAs(Interpretation.MINOR).asking(Fact.AGE);
  private static final Cited<Answer> BOTH_SAID = UNKNOWN.despite(Contradiction.AGE);

  private final ZoneId zone;

  /** Birthdays begin at 00:00 in the zone of the agency's offices. */
  public AgePolicy(ZoneId zone) {
    this.zone = zone;
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
        child.statedAge().isPresent() && child.statedAge().get().from() >= Child.MAJORITY;
    if (child.dateOfBirth().isEmpty()) {
      return adultAsStated ? adult(referral) : MINOR;
    }
    boolean adultByBirth = hasCome(child.eighteenthBirthday().get(), referral.calledAt());
    if (child.statedAge().isPresent() && adultAsStated != adultByBirth) {
      return onBothSidesOf18(child, adultByBirth).lookingAt(referral, Fact.AGE_ESTABLISHED);
    }
    return adultByBirth ? adult(referral) : MINOR;
  }

  /** As established, or only said. */
  private static Cited<Answer> adult(Referral referral) {
    return referral.child().isAgeEstablished()
        ? ADULT
        : UNKNOWN.lookingAt(referral, Fact.AGE_ESTABLISHED);
  }

  /** A minor, unless the age is established; then the date of birth is what a document says. */
  private static Cited<Answer> onBothSidesOf18(Child child, boolean adultByBirth) {
    if (!child.isAgeEstablished()) {
      return BOTH_SAID;
    }
    return adultByBirth ? ADULT_DESPITE_AGE : MINOR_DESPITE_AGE;
  }

  private boolean hasCome(LocalDate day, Instant moment) {
    long daysInUtc = Math.floorDiv(moment.getEpochSecond(), SECONDS_A_DAY) - day.toEpochDay();
    // No clock is more than a day away from the date in UTC: few answers hang on the zone.
    return Math.abs(daysInUtc) > 1
        ? daysInUtc > 0
        : !LocalDate.ofInstant(moment, zone).isBefore(day);
  }
}
