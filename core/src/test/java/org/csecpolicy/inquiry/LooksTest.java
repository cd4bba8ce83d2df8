package org.csecpolicy.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.Outcomes;
import org.csecpolicy.ReferralArbitraries;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.jurisdiction.Locality;
import org.csecpolicy.jurisdiction.Residency;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.Referral;
import org.junit.jupiter.api.Test;

/**
 * The laws of the rules that the inquiry rests on. An outcome changes only by a fact that the rules
 * on its way looked at and did not find; where the rules that it goes by find the same, only by a
 * fact that its own rule is said to read; and no rule asks for more than that. Lists are what their
 * parts are together.
 */
class LooksTest {
  private static final List<HotlinePolicy> POLICIES =
      ReferralArbitraries.allReadings()
          .map(readings -> HotlinePolicy.of(LosAngeles.agency(), readings))
          .toList();

  /** The kinds of a decision, and the parts that lists are put together from. */
  private static final List<OutcomeKind<?>> KINDS =
      Outcomes.ALL.stream()
          .<OutcomeKind<?>>flatMap(kind -> Stream.concat(Stream.of(kind), kind.parts().stream()))
          .toList();

  /** Those that the inquiry goes through as they are. */
  private static final List<OutcomeKind<?>> WALKED =
      KINDS.stream().filter(kind -> kind.parts().isEmpty()).toList();

  private final Random random = new Random(15);

  @Test
  void anOutcomeChangesOnlyByAFactThatWasLookedAt() {
    TreeMap<String, Integer> breaches = new TreeMap<>();
    referrals(
        (referral, policy) -> {
          HotlineDecision without = policy.decide(referral);
          for (Fact fact : Completions.unknown(referral)) {
            for (Referral answered : Completions.answer(referral, fact)) {
              HotlineDecision with = policy.decide(answered);
              for (OutcomeKind<?> kind : KINDS) {
                if (differ(kind, without, with) && !isLookedAt(fact, kind, without)) {
                  breaches.merge(kind + " by " + fact, 1, Integer::sum);
                }
              }
            }
          }
        });
    assertThat(breaches).isEmpty();
  }

  @Test
  void aRuleReadsTheFactsThatItIsSaidToRead() {
    TreeMap<String, Integer> breaches = new TreeMap<>();
    referrals(
        (referral, policy) -> {
          for (Fact fact : Completions.unknown(referral)) {
            List<HotlineDecision> decisions = new ArrayList<>();
            decisions.add(policy.decide(referral));
            Completions.answer(referral, fact).forEach(each -> decisions.add(policy.decide(each)));
            for (HotlineDecision one : decisions) {
              for (HotlineDecision other : decisions) {
                for (OutcomeKind<?> kind : WALKED) {
                  if (differ(kind, one, other)
                      && handedOn(kind, one).equals(handedOn(kind, other))
                      && !reads(kind, one).contains(fact)) {
                    breaches.merge(kind + " reads " + fact, 1, Integer::sum);
                  }
                }
              }
            }
          }
        });
    assertThat(breaches).isEmpty();
  }

  @Test
  void aRuleAsksOnlyForWhatItIsSaidToReadOrAnEarlierOneAskedFor() {
    TreeMap<String, Integer> breaches = new TreeMap<>();
    referrals(
        (referral, policy) -> {
          HotlineDecision decision = policy.decide(referral);
          for (OutcomeKind<?> kind : WALKED) {
            Set<Fact> asked = new HashSet<>(kind.of(decision).openQuestions());
            kind.restsOn().forEach(each -> asked.removeAll(each.of(decision).openQuestions()));
            asked.removeAll(reads(kind, decision));
            asked.forEach(fact -> breaches.merge(kind + " asks " + fact, 1, Integer::sum));
          }
        });
    assertThat(breaches).isEmpty();
  }

  @Test
  void thePartsOfAListAreTheList() {
    referrals(
        (referral, policy) -> {
          HotlineDecision decision = policy.decide(referral);
          for (OutcomeKind<?> kind : Outcomes.ALL) {
            if (!kind.parts().isEmpty()) {
              Set<Object> together = new HashSet<>();
              kind.parts().forEach(part -> together.addAll(decision.get(part).outcome()));
              assertThat(together).isEqualTo(decision.get(kind).outcome());
            }
          }
        });
  }

  private interface Check {
    void of(Referral referral, HotlinePolicy policy);
  }

  /** From many unknown facts to none. */
  private void referrals(Check check) {
    ReferralArbitraries.sample(1_500)
        .forEach(
            referral -> {
              HotlinePolicy policy = POLICIES.get(random.nextInt(POLICIES.size()));
              check.of(Completions.withUnknown(random.nextInt(25), referral, random), policy);
            });
  }

  private static boolean differ(OutcomeKind<?> kind, HotlineDecision one, HotlineDecision other) {
    return !kind.of(one).outcome().equals(kind.of(other).outcome());
  }

  private static boolean isLookedAt(Fact fact, OutcomeKind<?> kind, HotlineDecision decision) {
    return kind.of(decision).openQuestions().contains(fact)
        || kind.restsOn().stream()
            .anyMatch(earlier -> earlier.of(decision).openQuestions().contains(fact));
  }

  private static Set<Fact> reads(OutcomeKind<?> kind, HotlineDecision decision) {
    return decision instanceof ResponsePlan plan
            && plan.routing().jurisdiction().residency().mayBeTurnedAway()
            && kind.restsOn().contains(Outcomes.STANDING)
        ? Reads.ofAnOutsider(kind)
        : Reads.by(kind);
  }

  private static List<Object> handedOn(OutcomeKind<?> kind, HotlineDecision decision) {
    List<Object> handedOn = new ArrayList<>();
    Set<OutcomeKind<?>> earlier = GoesBy.of(kind);
    earlier.forEach(each -> handedOn.add(each.of(decision).outcome()));
    if (decision instanceof ResponsePlan plan && kind.restsOn().contains(Outcomes.STANDING)) {
      Residency residency = plan.routing().jurisdiction().residency();
      handedOn.add(residency.mayBeTurnedAway());
      handedOn.add(residency.mayBeOurs());
      handedOn.add(residency.standing().outcome().livesHere());
      if (earlier.contains(Outcomes.STANDING)) {
        handedOn.add(residency.authority().isKnown());
        handedOn.add(residency.locality() == Locality.SURROUNDING_COUNTY);
        handedOn.add(residency.mayLiveHere());
      }
    }
    return handedOn;
  }
}
