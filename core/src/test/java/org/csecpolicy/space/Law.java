package org.csecpolicy.space;

import java.util.function.Predicate;

/** A sentence that holds of every decision. */
record Law(String sentence, Predicate<Case> holds) {
  static Law that(String sentence, Predicate<Case> holds) {
    return new Law(sentence, holds);
  }

  /** One that says nothing of a referral outside the protocol. */
  static Law ofPlans(String sentence, Predicate<Case> holds) {
    return new Law(sentence, of -> !of.isGoverned() || holds.test(of));
  }
}
