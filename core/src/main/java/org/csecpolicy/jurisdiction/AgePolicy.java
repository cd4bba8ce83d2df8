package org.csecpolicy.jurisdiction;

import java.time.LocalDate;
import org.csecpolicy.hours.Timetable;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;

/**
 * Is the child under 18 (N-5.0, P-DEF-8)? On the agency's local date of the call; the date of birth
 * decides, then the stated age. Not known is not a no: whoever asks treats the child as a minor.
 */
public final class AgePolicy {
  private static final int MAJORITY = 18;

  private static final Cited<Answer> MINOR = Cited.of(Answer.YES, Clause.N_5_0, Clause.P_DEF_8);
  private static final Cited<Answer> ADULT = MINOR.as(Answer.NO).readAs(Interpretation.MINOR);
  private static final Cited<Answer> UNKNOWN =
      MINOR.as(Answer.UNKNOWN).readAs(Interpretation.MINOR).asking(Fact.AGE);

  private final Timetable agencyTime;

  /** Birthdays begin at 00:00 in the zone of the agency's offices, whose timetable this is. */
  public AgePolicy(Timetable agencyTime) {
    this.agencyTime = agencyTime;
  }

  /** Whether the child is under 18 on the day of the call; flagged when two facts disagree. */
  public Cited<Answer> under18(Referral referral) {
    Child child = referral.child();
    if (child.dateOfBirth().isEmpty()) {
      if (child.statedAge().isEmpty()) {
        return UNKNOWN;
      }
      return child.statedAge().getAsInt() < MAJORITY ? MINOR : ADULT;
    }
    LocalDate birth = child.dateOfBirth().get();
    long today = agencyTime.epochDayAt(referral.calledAt());
    Cited<Answer> age = hasTurned(MAJORITY, birth, today) ? ADULT : MINOR;
    return child.statedAge().isPresent() && contradicts(child.statedAge().getAsInt(), birth, today)
        ? age.readAs(Interpretation.MINOR).asking(Fact.AGE)
        : age;
  }

  private static boolean contradicts(int stated, LocalDate birth, long today) {
    return !hasTurned(stated, birth, today) || hasTurned(stated + 1, birth, today);
  }

  private static boolean hasTurned(int age, LocalDate birth, long today) {
    return birthday(birth, age).toEpochDay() <= today;
  }

  /** A child of February 29 has the birthday on March 1 when the year has no February 29. */
  private static LocalDate birthday(LocalDate birth, int age) {
    LocalDate day = birth.plusYears(age);
    boolean moved = birth.getDayOfMonth() != day.getDayOfMonth();
    return moved ? day.plusDays(1) : day;
  }
}
