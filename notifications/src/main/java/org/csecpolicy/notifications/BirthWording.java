package org.csecpolicy.notifications;

import java.util.Optional;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.jurisdiction.AgePolicy;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.Child;
import org.csecpolicy.screening.Answer;

/**
 * A date of birth and an age as a message writes them: what is only said shows as said, and is
 * nowhere written as if it were established (ruling {@code minor}).
 */
final class BirthWording {
  private static final String UNKNOWN = "DOB unknown";
  private static final String SAID = "said, not established";

  private BirthWording() {}

  /** The date of birth, MM/DD/YYYY, or what is known or said instead. */
  static String birth(HotlineDecision decision) {
    Child child = decision.referral().child();
    if (child.dateOfBirth().isEmpty()) {
      return "["
          + UNKNOWN
          + child.statedAge().map(age -> "; " + stated(child, age)).orElse("")
          + "]";
    }
    String date = Moments.date(child.dateOfBirth().get());
    if (!isOnlySaid(decision)) {
      return date;
    }
    boolean contradicted = age(decision).contradictions().contains(Contradiction.AGE);
    Optional<AgeRange> stated = child.statedAge().filter(age -> contradicted);
    return date + " [" + SAID + stated.map(age -> "; stated age " + age.label()).orElse("") + "]";
  }

  /** The same for a subject, which has room for a date that is known and no other. */
  static String birthInSubject(HotlineDecision decision) {
    Child child = decision.referral().child();
    if (child.dateOfBirth().isEmpty()) {
      return "[" + UNKNOWN + "]";
    }
    return isOnlySaid(decision) ? "[DOB not established]" : Moments.date(child.dateOfBirth().get());
  }

  /**
   * Whether the date of birth is doubtful: nobody has established it, and it is said to be so,
   * makes the child an adult, or goes against the stated age.
   */
  static boolean isOnlySaid(HotlineDecision decision) {
    Answer established = decision.referral().child().ageEstablished();
    return established.isNo() || !established.isYes() && age(decision).outcome() == Answer.UNKNOWN;
  }

  private static Cited<Answer> age(HotlineDecision decision) {
    return new AgePolicy(decision.agency().officeHours().zone()).under18(decision.referral());
  }

  private static String stated(Child child, AgeRange age) {
    return child.ageEstablished().isYes()
        ? "age "
            + age.label()
            + ", established"
            + child.ageSource().map(by -> " by " + by).orElse("")
        : "stated age " + age.label() + ": " + SAID;
  }
}
