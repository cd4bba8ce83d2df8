package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.jurisdiction.Locality;
import org.csecpolicy.jurisdiction.Residency;
import org.csecpolicy.policy.Fact;

/**
 * All that the rules still to come can tell of a way: the answers that they read, those that say
 * whether one of their questions arises, and what the earlier rules hand on.
 */
record Ahead(Path answers, ImmutableList<Object> handedOn) {
  /**
   * On the way to an outcome.
   *
   * @param options the answers, some of which the rules take alike
   * @param stages the outcomes that it is made from, in the order of the rules, and itself
   * @param first the first stage that still has a question
   */
  static Ahead of(AnswerOptions options, Node node, List<OutcomeKind> stages, int first) {
    ImmutableList.Builder<Object> handedOn = ImmutableList.builder();
    handedOn.add(first);
    boolean outsider = false;
    for (OutcomeKind before : stages.subList(0, first)) {
      handedOn.add(node.outcome(before));
      if (before == OutcomeKind.STANDING && node.decision() instanceof ResponsePlan plan) {
        Residency residency = plan.routing().jurisdiction().residency();
        outsider = residency.mayBeTurnedAway();
        handedOn.add(residency.authority().isKnown());
        handedOn.add(residency.locality() == Locality.SURROUNDING_COUNTY);
        handedOn.add(residency.mayBeOurs(), residency.mayLiveHere());
      }
    }
    List<OutcomeKind> ahead = stages.subList(first, stages.size());
    Path answers = Path.START;
    for (Fact fact : readOn(node.path(), ahead, outsider)) {
      boolean apart = ahead.stream().anyMatch(kind -> Reads.tellsApart(kind, fact));
      int answer = node.path().answerTo(fact);
      answers = answers.with(fact, options.alike(fact, answer, apart));
    }
    return new Ahead(answers, handedOn.build());
  }

  /** With what an answer that is still to be given depends on. */
  private static Set<Fact> readOn(Path path, List<OutcomeKind> ahead, boolean outsider) {
    Set<Fact> read = EnumSet.noneOf(Fact.class);
    ahead.forEach(kind -> read.addAll(outsider ? Reads.ofAnOutsider(kind) : Reads.by(kind)));
    Set<Fact> all = EnumSet.noneOf(Fact.class);
    all.addAll(read);
    for (ImmutableSet<Fact> dependent : AnswerOptions.DEPENDENT) {
      for (Fact fact : dependent) {
        if (read.contains(fact) && path.answerTo(fact) == Path.NOT_ANSWERED) {
          all.addAll(dependent);
        }
      }
    }
    return all;
  }
}
