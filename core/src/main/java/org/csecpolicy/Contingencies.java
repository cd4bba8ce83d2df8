package org.csecpolicy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.csecpolicy.policy.Clause;

/**
 * The contingencies of a decision: for each way in which an event may turn out that it relies on,
 * the same rules decide on the facts as they are then. One that calls for nothing more is left out:
 * nobody has to call back so that less is done. Those of one event that change the same are one.
 */
final class Contingencies {
  private final HotlineDecision decision;
  private final HotlinePolicy policy;
  private final ImmutableList<Step> now;
  private final List<Contingency> found = new ArrayList<>();

  private Contingencies(HotlineDecision decision, HotlinePolicy policy) {
    this.decision = decision;
    this.policy = policy;
    this.now = decision.steps();
  }

  static ImmutableList<Contingency> of(HotlineDecision decision, HotlinePolicy policy) {
    Contingencies contingencies = new Contingencies(decision, policy);
    for (EventAnswer answer : EventAnswer.values()) {
      if (Happening.mayHappen(answer, decision)) {
        contingencies.add(answer);
      }
    }
    return ImmutableList.copyOf(contingencies.found);
  }

  private void add(EventAnswer answer) {
    ImmutableList<Step> then = policy.decide(Happening.factsAfter(answer, decision)).steps();
    ImmutableList<Step> toAdd = StepDifference.added(now, then);
    if (toAdd.isEmpty()) {
      return;
    }
    ImmutableList<Step> toUndo = StepDifference.added(then, now);
    Optional<Instant> moment = Happening.momentOf(answer, decision);
    Contingency contingency =
        Contingency.of(
            answer.event(),
            Sets.immutableEnumSet(answer),
            moment,
            answer == EventAnswer.CLOSED ? toAdd : fromTheCallBack(toAdd),
            toUndo,
            clauses(toAdd, toUndo));
    for (int i = 0; i < found.size(); i++) {
      if (changeTheSame(found.get(i), contingency)) {
        found.set(i, together(found.get(i), contingency));
        return;
      }
    }
    found.add(contingency);
  }

  private static ImmutableList<Step> fromTheCallBack(ImmutableList<Step> steps) {
    ImmutableList.Builder<Step> untimed = ImmutableList.builderWithExpectedSize(steps.size());
    for (Step step : steps) {
      untimed.add(step.due() == Due.MINUTES_10_TO_15 ? step.withoutMoment() : step);
    }
    return untimed.build();
  }

  private static ImmutableSet<Clause> clauses(List<Step> toAdd, List<Step> toUndo) {
    Set<Clause> clauses = EnumSet.noneOf(Clause.class);
    toAdd.forEach(step -> clauses.addAll(step.clauses()));
    toUndo.forEach(step -> clauses.addAll(step.clauses()));
    return Sets.immutableEnumSet(clauses);
  }

  /** By who does what, to whom and about what, whatever they stand on. */
  private static boolean changeTheSame(Contingency one, Contingency other) {
    return one.event() == other.event()
        && StepDifference.areTheSame(one.toAdd(), other.toAdd())
        && StepDifference.areTheSame(one.toUndo(), other.toUndo());
  }

  /** Whether the same may happen to two children, in the same way, and the same is done then. */
  static boolean areTheSame(Contingency one, Contingency other) {
    return one.answers().equals(other.answers())
        && one.moment().equals(other.moment())
        && changeTheSame(one, other);
  }

  /** Of the answers to one event at most one has a moment. */
  private static Contingency together(Contingency one, Contingency other) {
    return Contingency.of(
        one.event(),
        Sets.immutableEnumSet(Sets.union(one.answers(), other.answers())),
        one.moment().or(other::moment),
        one.toAdd(),
        one.toUndo(),
        Sets.immutableEnumSet(Sets.union(one.clauses(), other.clauses())));
  }
}
