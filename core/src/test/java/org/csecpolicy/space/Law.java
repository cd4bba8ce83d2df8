package org.csecpolicy.space;

import java.util.function.Predicate;

/** A sentence that holds of every decision: by the default readings, or whatever was chosen. */
record Law(String sentence, Predicate<Case> holds, boolean isWhateverTheReadings) {
  static Law that(String sentence, Predicate<Case> holds) {
    return new Law(sentence, holds, false);
  }

  /** One that says nothing of a referral outside the protocol. */
  static Law ofPlans(String sentence, Predicate<Case> holds) {
    return new Law(sentence, call -> !call.isGoverned() || holds.test(call), false);
  }

  Law whateverTheReadings() {
    return new Law(sentence, holds, true);
  }
}
