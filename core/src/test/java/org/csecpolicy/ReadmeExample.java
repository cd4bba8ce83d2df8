package org.csecpolicy;

import java.io.PrintStream;
import java.time.Instant;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;

/** The code of the README's first screen; {@link ReadmeTest} holds the two together. */
final class ReadmeExample {
  private ReadmeExample() {}

  static void run(PrintStream out) {
    // README begins
    HotlinePolicy policy = HotlinePolicy.losAngeles();
    Referral referral =
        Referral.builder()
            .calledAt(Instant.parse("2026-11-21T06:40:00Z")) // 10:40 p.m. in Los Angeles
            .putCategory(Category.CSEC, Suspicion.POSSIBLE)
            .custody(Custody.builder().lawEnforcement(Answer.YES).build())
            .build();
    HotlineDecision decision = policy.decide(referral);
    for (Step step : decision.steps().subList(0, 7)) {
      out.println(step.sentence());
      out.println("    [" + step.because().citation() + "]");
    }
    // README ends
  }
}
