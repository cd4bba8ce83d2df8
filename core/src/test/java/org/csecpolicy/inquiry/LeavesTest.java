package org.csecpolicy.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.ReferralArbitraries;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.Referral;
import org.junit.jupiter.api.Test;

/** Ways that have a tree in common are found to lead where they lead each by itself. */
class LeavesTest {
  private static final int UNKNOWN = 7;

  /** Of the calendar: whoever is on the way could not arrive on it. */
  private static final Instant LAST_DAYS = Instant.parse("2999-12-01T00:00:00Z");

  private static final List<HotlinePolicy> POLICIES =
      ReferralArbitraries.allReadings()
          .map(readings -> HotlinePolicy.of(LosAngeles.agency(), readings))
          .toList();

  private final Random random = new Random(12);

  @Test
  void whatIsFoundInCommonIsWhatIsFoundApart() {
    ReferralArbitraries.sample(250)
        .filter(referral -> referral.decidedAt().isBefore(LAST_DAYS))
        .map(referral -> Completions.withUnknown(UNKNOWN, referral, random))
        .forEach(this::compare);
  }

  private void compare(Referral referral) {
    HotlinePolicy policy = POLICIES.get(random.nextInt(POLICIES.size()));
    AnswerOptions options = new AnswerOptions(policy);
    Exploration common = new Exploration(policy, options, referral);
    Exploration apart = new Exploration(policy, options, referral, true);
    for (OutcomeKind kind : OutcomeKind.values()) {
      Leaves found = common.leaves(kind);
      Leaves expected = apart.leaves(kind);
      assertThat(found.outcomes())
          .as("%s of %s", kind, referral)
          .containsExactlyInAnyOrderElementsOf(expected.outcomes());
      for (Fact fact : Completions.unknown(referral)) {
        assertThat(found.hangOn(fact))
            .as("%s hangs on %s of %s", kind, fact, referral)
            .isEqualTo(expected.hangOn(fact));
        assertThat(found.waitFor(fact))
            .as("%s waits for %s of %s", kind, fact, referral)
            .isEqualTo(expected.waitFor(fact));
        for (AnswerOption answer : options.to(fact)) {
          assertThat(found.outcomesAfter(answer))
              .as("%s after %s of %s", kind, answer, referral)
              .containsExactlyInAnyOrderElementsOf(expected.outcomesAfter(answer));
        }
      }
    }
  }
}
