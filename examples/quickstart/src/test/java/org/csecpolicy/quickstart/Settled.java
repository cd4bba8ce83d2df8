package org.csecpolicy.quickstart;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.Outcomes;
import org.csecpolicy.inquiry.AnswerOption;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.Referral;

/**
 * Whether response, primary assignment and Expedited form stay as they are whatever is answered
 * from now on: every set of answers is decided, by trial and without the inquiry's own order or
 * diagrams.
 */
final class Settled {
  private static final ImmutableList<OutcomeKind<?>> THREE =
      ImmutableList.of(Outcomes.RESPONSE, Outcomes.PRIMARY, Outcomes.EXPEDITED_FORM);

  /** What takes more counts as not settled, so that an interview seems rather longer. */
  private static final int MOST = 100_000;

  private final HotlinePolicy policy;
  private final Inquiry inquiry;
  private final Set<Fact> notAnswered;
  private final List<Object> now;
  private final Set<Referral> seen = new HashSet<>();

  private Settled(HotlinePolicy policy, Referral referral, Set<Fact> notAnswered) {
    this.policy = policy;
    this.inquiry = Inquiry.of(policy);
    this.notAnswered = notAnswered;
    this.now = three(policy.decide(referral));
  }

  /**
   * @param notAnswered what was asked already and nobody knows
   */
  static boolean isSettled(HotlinePolicy policy, Referral referral, Set<Fact> notAnswered) {
    return new Settled(policy, referral, notAnswered).isSame(referral);
  }

  private boolean isSame(Referral referral) {
    if (!seen.add(referral)) {
      return true;
    }
    if (seen.size() > MOST) {
      return false;
    }
    HotlineDecision decision = policy.decide(referral);
    return three(decision).equals(now)
        && open(decision).stream()
            .flatMap(fact -> inquiry.answersTo(fact).stream())
            .map((AnswerOption answer) -> answer.applyTo(referral))
            .flatMap(Optional::stream)
            .allMatch(this::isSame);
  }

  private static List<Object> three(HotlineDecision decision) {
    return THREE.stream().<Object>map(kind -> kind.of(decision).outcome()).toList();
  }

  private Set<Fact> open(HotlineDecision decision) {
    Set<OutcomeKind<?>> kinds = new LinkedHashSet<>(THREE);
    THREE.forEach(kind -> kinds.addAll(kind.restsOn()));
    Set<Fact> open = EnumSet.noneOf(Fact.class);
    kinds.forEach(kind -> open.addAll(kind.of(decision).openQuestions()));
    open.removeAll(notAnswered);
    open.removeIf(decision.referral()::isKnown);
    return open;
  }
}
