package org.csecpolicy.notifications;

import org.csecpolicy.HotlineDecision;
import org.csecpolicy.directory.Quoted;
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
final class Birth {
  private Birth() {}

  /** The date of birth, MM/DD/YYYY, or what is known or said instead. */
  static String words(Draft draft) {
    Child child = draft.referral().child();
    String stated = child.statedAge().map(AgeRange::label).orElse("");
    if (child.dateOfBirth().isEmpty()) {
      return stated.isEmpty()
          ? draft.phrase("birth.unknown")
          : draft.phrase("birth.unknown.aged", "age", stated(draft, child, stated));
    }
    String date = Moments.date(child.dateOfBirth().get());
    if (!isOnlySaid(draft.decision())) {
      return date;
    }
    boolean contradicted =
        !stated.isEmpty() && age(draft.decision()).contradictions().contains(Contradiction.AGE);
    return draft.phrase(
        contradicted ? "birth.contradicted" : "birth.said", "date", date, "age", stated);
  }

  /** The same for a subject, which has room for a date that is known and no other. */
  static String wordsInSubject(Draft draft) {
    Child child = draft.referral().child();
    if (child.dateOfBirth().isEmpty()) {
      return draft.phrase("birth.unknown");
    }
    return isOnlySaid(draft.decision())
        ? draft.phrase("birth.not-established")
        : Moments.date(child.dateOfBirth().get());
  }

  /**
   * Whether the date of birth is doubtful: nobody has established it, and it is said to be so,
   * makes the child an adult, or goes against the stated age.
   */
  static boolean isOnlySaid(HotlineDecision decision) {
    Child child = decision.referral().child();
    return child.ageEstablished().isNo()
        || !child.isAgeEstablished() && age(decision).outcome() == Answer.UNKNOWN;
  }

  private static Cited<Answer> age(HotlineDecision decision) {
    return new AgePolicy(decision.agency().officeHours().zone()).under18(decision.referral());
  }

  private static String stated(Draft draft, Child child, String age) {
    return child
        .ageSource()
        .filter(by -> child.isAgeEstablished())
        .map(by -> draft.phrase("age.established.by", "age", age, "by", Quoted.name(by)))
        .orElseGet(() -> draft.phrase("age.said", "age", age));
  }
}
