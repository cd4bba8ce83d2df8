package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.Outcomes;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.jurisdiction.Locality;
import org.csecpolicy.jurisdiction.Residency;
import org.csecpolicy.policy.Fact;

/**
 * The rules that are still to come on the way to an outcome, from the first one that has a
 * question: what they can tell of a way is the answers that they read, those that say whether one
 * of their questions arises, and what the earlier rules hand on.
 */
final class Ahead {
  private final Alike alike;
  private final ImmutableList<OutcomeKind<?>> before;
  private final ImmutableSet<Fact> read;
  private final ImmutableSet<Fact> readOfAnOutsider;
  private final ImmutableSet<Fact> apart;

  /**
   * From one stage on.
   *
   * @param options the answers, some of which the rules take alike
   * @param stages the outcomes that it is made from, in the order of the rules, and itself
   * @param first the first stage that may still have a question
   */
  Ahead(AnswerOptions options, List<OutcomeKind<?>> stages, int first) {
    this.alike = new Alike(options);
    this.before = ImmutableList.copyOf(stages.subList(0, first));
    EnumSet<Fact> read = EnumSet.noneOf(Fact.class);
    EnumSet<Fact> ofAnOutsider = EnumSet.noneOf(Fact.class);
    EnumSet<Fact> apart = EnumSet.noneOf(Fact.class);
    for (OutcomeKind<?> ahead : stages.subList(first, stages.size())) {
      read.addAll(Reads.by(ahead));
      ofAnOutsider.addAll(Reads.ofAnOutsider(ahead));
      for (Fact fact : Fact.values()) {
        if (Reads.tellsApart(ahead, fact)) {
          apart.add(fact);
        }
      }
    }
    this.read = withWhatTheyDependOn(read);
    this.readOfAnOutsider = withWhatTheyDependOn(ofAnOutsider);
    this.apart = ImmutableSet.copyOf(apart);
  }

  private static ImmutableSet<Fact> withWhatTheyDependOn(Set<Fact> read) {
    EnumSet<Fact> all = EnumSet.copyOf(read);
    read.forEach(fact -> all.addAll(AnswerOptions.DEPENDENT.get(fact)));
    return ImmutableSet.copyOf(all);
  }

  /**
   * What the rules ahead can tell of a way to this node; ways that have it in common go on alike.
   */
  record View(Path answers, ImmutableList<Object> handedOn) {}

  /** What they can tell of the way to a node. */
  View of(Node node) {
    ImmutableList.Builder<Object> handedOn = ImmutableList.builder();
    boolean outsider = false;
    for (OutcomeKind<?> earlier : before) {
      handedOn.add(node.outcome(earlier));
      if (earlier == Outcomes.STANDING && node.decision() instanceof ResponsePlan plan) {
        Residency residency = plan.routing().jurisdiction().residency();
        outsider = residency.mayBeTurnedAway();
        handedOn.add(residency.authority().isKnown());
        handedOn.add(residency.locality() == Locality.SURROUNDING_COUNTY);
        handedOn.add(residency.mayBeOurs(), residency.mayLiveHere());
      }
    }
    Path answers = Path.START;
    for (Fact fact : outsider ? readOfAnOutsider : read) {
      int answer = node.path().answerTo(fact);
      answers = answers.with(fact, alike.answer(fact, answer, apart.contains(fact)));
    }
    return new View(answers, handedOn.build());
  }
}
