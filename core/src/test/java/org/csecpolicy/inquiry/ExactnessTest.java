package org.csecpolicy.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.Outcome;
import org.csecpolicy.OutcomeChange;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.Outcomes;
import org.csecpolicy.ReferralArbitraries;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.inquiry.Completions.Completion;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.Referral;
import org.junit.jupiter.api.Test;

/**
 * The findings are exact: compared with the whole product of concrete answers where few facts are
 * unknown, and with random answers where many are. The trees of the inquiry rest on one law of the
 * rules, which this proves too: an outcome changes only by a fact that the rules on its way looked
 * at and did not find.
 */
class ExactnessTest {
  private static final int FEW = 5;
  private static final long SEED = 6;
  private static final List<HotlinePolicy> POLICIES =
      ReferralArbitraries.allReadings()
          .map(readings -> HotlinePolicy.of(LosAngeles.agency(), readings))
          .toList();

  private final Random random = new Random(SEED);

  @Test
  void theOutcomesThatAreStillPossibleAreExactlyThoseThatSomeAnswersLeadTo() {
    fewUnknown(60)
        .forEach(
            referral -> {
              Whole whole = new Whole(anyPolicy(), referral);
              for (OutcomeKind<?> kind : Outcomes.ALL) {
                Set<Outcome> possible = whole.findings.prospect(kind).possible();
                assertThat(possible)
                    .as("%s of %s", kind, referral)
                    .containsAll(whole.outcomes(kind));
                if (!whole.isDoubted()) { // what is asked again can lead to more
                  assertThat(possible)
                      .as("%s of %s", kind, referral)
                      .hasSameSizeAs(whole.outcomes(kind));
                }
              }
            });
  }

  @Test
  void aQuestionIsListedWithExactlyTheOutcomesThatItsAnswerCanChange() {
    fewUnknown(12)
        .forEach(
            referral -> {
              Whole whole = new Whole(anyPolicy(), referral);
              for (Fact fact : Completions.unknown(referral)) {
                assertThat(whole.listed(fact))
                    .as("%s of %s", fact, referral)
                    .isEqualTo(whole.changedBy(fact));
              }
            });
  }

  @Test
  void whereAnAnswerLeadsIsExactToo() {
    fewUnknown(12)
        .forEach(
            referral -> {
              Whole whole = new Whole(anyPolicy(), referral);
              for (OpenQuestion open : whole.findings.open()) {
                for (Consequence consequence : open.consequences()) {
                  assertThat(consequence.canLeadTo().keySet()).isEqualTo(open.canChange());
                  whole.checkWhereItLeads(consequence);
                }
              }
            });
  }

  @Test
  void aQuestionThatIsNotListedChangesNothingHoweverTheOthersAreAnswered() {
    manyUnknown(30)
        .forEach(
            referral -> {
              HotlinePolicy policy = anyPolicy();
              Findings findings = Inquiry.of(policy).examine(referral);
              Set<Fact> unlisted = new HashSet<>(Completions.unknown(referral));
              findings.open().forEach(open -> unlisted.remove(open.question().fact()));
              for (Fact fact : unlisted) {
                for (int each = 0; each < 12; each++) {
                  checkThatNothingChanges(policy, someAnswers(referral, fact, each % 3), fact);
                }
              }
            });
  }

  @Test
  void whatIsSettledStaysSoWhicheverAnswersAreGivenAndInWhateverOrder() {
    manyUnknown(30)
        .forEach(
            referral -> {
              HotlinePolicy policy = anyPolicy();
              Findings findings = Inquiry.of(policy).examine(referral);
              for (int each = 0; each < 12; each++) {
                Referral later = Completions.withUnknown(2 * each, referral, random);
                HotlineDecision decision = policy.decide(later);
                for (Prospect prospect : findings.prospects()) {
                  if (prospect.isSettled()) {
                    assertThat(prospect.kind().of(decision).outcome())
                        .as("%s with %s", referral, later)
                        .isEqualTo(prospect.current().outcome());
                  } else if (Completions.unknown(later).isEmpty()) {
                    assertThat(prospect.possible())
                        .contains(prospect.kind().of(decision).outcome());
                  }
                }
              }
            });
  }

  /** All others answered, some of them, or none. */
  private Referral someAnswers(Referral referral, Fact fact, int thirds) {
    List<Fact> others =
        Completions.toAnswer(referral).stream()
            .filter(other -> other != fact && random.nextInt(3) >= thirds)
            .toList();
    return Completions.random(referral, others, random);
  }

  private static void checkThatNothingChanges(HotlinePolicy policy, Referral referral, Fact fact) {
    HotlineDecision without = policy.decide(referral);
    for (Referral answered : Completions.answer(referral, fact)) {
      assertThat(OutcomeChange.between(without, policy.decide(answered)))
          .as("%s of %s", fact, referral)
          .isEmpty();
    }
  }

  private HotlinePolicy anyPolicy() {
    return random.nextBoolean() ? POLICIES.get(0) : POLICIES.get(random.nextInt(POLICIES.size()));
  }

  /** How many times as many referrals are looked at. */
  int times() {
    return 1;
  }

  private Stream<Referral> fewUnknown(int count) {
    return ReferralArbitraries.sample(count * times())
        .map(referral -> Completions.withUnknown(FEW, referral, random));
  }

  private Stream<Referral> manyUnknown(int count) {
    return ReferralArbitraries.sample(count * times());
  }

  /** A set of answers, and what is decided by it. */
  private record Decided(Completion completion, List<Outcome> outcomes) {}

  /** One referral, its findings, and every complete set of answers with its outcomes. */
  private static final class Whole {
    private final HotlinePolicy policy;
    private final Referral referral;
    private final Findings findings;
    private final List<Fact> facts;
    private final List<Decided> decided = new ArrayList<>();

    Whole(HotlinePolicy policy, Referral referral) {
      this.policy = policy;
      this.referral = referral;
      this.findings = Inquiry.of(policy).examine(referral);
      this.facts = Completions.toAnswer(referral);
      for (Completion each : Completions.of(referral)) {
        decided.add(new Decided(each, read(policy.decide(each.referral()))));
      }
    }

    private static List<Outcome> read(HotlineDecision decision) {
      return Outcomes.ALL.stream().map(kind -> kind.of(decision).outcome()).toList();
    }

    /** Whether something is known and asked again: two facts contradict each other, or a typo. */
    boolean isDoubted() {
      return findings.decision().openQuestions().stream().anyMatch(referral::isKnown);
    }

    Set<Outcome> outcomes(OutcomeKind<?> kind) {
      int place = Outcomes.ALL.indexOf(kind);
      Set<Outcome> outcomes = new HashSet<>();
      decided.forEach(each -> outcomes.add(each.outcomes().get(place)));
      return outcomes;
    }

    Set<OutcomeKind<?>> listed(Fact fact) {
      return findings.open().stream()
          .filter(open -> open.question().fact() == fact)
          .map(OpenQuestion::canChange)
          .findFirst()
          .orElse(ImmutableSet.of());
    }

    /** At once, or for two sets of answers that differ in this one alone; or it waits for it. */
    Set<OutcomeKind<?>> changedBy(Fact fact) {
      Set<OutcomeKind<?>> kinds = new TreeSet<>();
      List<Outcome> now = read(policy.decide(referral));
      for (Referral answered : Completions.answer(referral, fact)) {
        addDifferences(now, read(policy.decide(answered)), kinds);
      }
      Map<List<Integer>, List<Outcome>> first = new HashMap<>();
      int place = facts.indexOf(fact);
      for (Decided each : decided) {
        addDifferences(
            first.computeIfAbsent(each.completion().others(place), others -> each.outcomes()),
            each.outcomes(),
            kinds);
      }
      if (kinds.isEmpty()) {
        addWhatWaitsFor(fact, kinds);
      }
      return kinds;
    }

    /** Every answer gives the same, which is not what it is without one. */
    private void addWhatWaitsFor(Fact fact, Set<OutcomeKind<?>> kinds) {
      Map<List<Integer>, List<Outcome>> answered = new HashMap<>();
      decided.forEach(each -> answered.put(each.completion().answers(), each.outcomes()));
      for (Completion without : Completions.leavingOpen(fact, referral)) {
        List<Outcome> outcomes = answered.get(without.answers());
        if (outcomes != null) { // an answer that contradicts nothing
          addDifferences(read(policy.decide(without.referral())), outcomes, kinds);
        }
      }
    }

    private static void addDifferences(
        List<Outcome> some, List<Outcome> others, Set<OutcomeKind<?>> kinds) {
      for (int i = 0; i < some.size(); i++) {
        if (!some.get(i).equals(others.get(i))) {
          kinds.add(Outcomes.ALL.get(i));
        }
      }
    }

    /** Where the oracle tries one value for each answer, in the same order. */
    void checkWhereItLeads(Consequence consequence) {
      Fact fact = consequence.answer().fact();
      int place = facts.indexOf(fact);
      List<AnswerOption> options = Inquiry.of(policy).answersTo(fact);
      if (place < 0 || Completions.answers(fact) != options.size()) {
        return; // what is known and doubted: see InquiryTest
      }
      Map<OutcomeKind<?>, Set<Outcome>> reached = new HashMap<>();
      for (Decided each : decided) {
        if (each.completion().answers().get(place) == consequence.answer().place() - 1) {
          for (OutcomeKind<?> kind : consequence.canLeadTo().keySet()) {
            reached
                .computeIfAbsent(kind, any -> new HashSet<>())
                .add(each.outcomes().get(Outcomes.ALL.indexOf(kind)));
          }
        }
      }
      reached.forEach(
          (kind, outcomes) ->
              assertThat(consequence.canLeadTo().get(kind))
                  .as("%s after %s of %s", kind, consequence.answer(), referral)
                  .containsExactlyInAnyOrderElementsOf(outcomes));
    }
  }
}
