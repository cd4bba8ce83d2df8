package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.jurisdiction.Residency;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Fact;

/**
 * What one kind of outcome can become, in two steps: first every way in which it becomes known
 * whose child it is, then, for all of those that no later rule tells apart, one tree in common.
 *
 * <p>A later rule receives what an earlier one found (the standing, and who has jurisdiction), and
 * says which facts it looked at. Ways with the same findings and the same outcomes, questions and
 * clauses so far go on alike, when what is asked there is answered on neither.
 */
final class Leaves {
  private final OutcomeKind kind;
  private final Exploration exploration;
  private final Tree ways;
  private final Branch[] branches;
  private final Map<Branch.Key, List<Branch>> byKey = new HashMap<>();
  private final ImmutableList<Outcome> outcomes;
  private final Map<Outcome, Integer> numbers = new LinkedHashMap<>();
  private int made;

  Leaves(OutcomeKind kind, Exploration exploration, Tree ways) {
    this.kind = kind;
    this.exploration = exploration;
    this.ways = ways;
    this.branches = new Branch[ways.size()];
    for (int way = 0; way < branches.length; way++) {
      branches[way] = branchAt(ways.end(way));
    }
    this.outcomes = ImmutableList.copyOf(numbers.keySet());
  }

  /** Everything that the outcome can be. */
  ImmutableSet<Outcome> outcomes() {
    return ImmutableSet.copyOf(outcomes);
  }

  /** Everything that it can be after this answer. */
  ImmutableSet<Outcome> outcomesAfter(AnswerOption answer) {
    BitSet after = new BitSet();
    for (int way = 0; way < branches.length; way++) {
      Node here = ways.end(way);
      if (hasAll(after, branches[way].outcomes()) || !here.allows(answer)) {
        continue;
      }
      if (here.path().answerTo(answer.fact()) == Path.NOT_ANSWERED) {
        branches[way].addOutcomesAfter(answer, here, exploration, after);
      } else {
        after.or(branches[way].outcomes());
      }
    }
    return after.stream().mapToObj(outcomes::get).collect(ImmutableSet.toImmutableSet());
  }

  private static boolean hasAll(BitSet some, BitSet wanted) {
    BitSet missing = (BitSet) wanted.clone();
    missing.andNot(some);
    return missing.isEmpty();
  }

  /**
   * Whether the fact makes a difference: with the same answers to everything else, two answers to
   * it lead to two outcomes. The ways of two such sets of answers part where the fact is varied.
   */
  boolean hangOn(Fact fact) {
    if (outcomes.size() == 1) {
      return false;
    }
    for (Branch branch : ImmutableSet.copyOf(branches)) {
      if (branch.hangsOn(fact, exploration)) {
        return true;
      }
    }
    return ways.anyPair(
            fact,
            (one, other) ->
                branches[one] != branches[other]
                    && branches[one].clearlyDiffers(
                        ways.end(one).path(),
                        branches[other],
                        ways.end(other).path(),
                        fact,
                        exploration))
        || ways.anyPair(
            fact,
            (one, other) ->
                branches[one] != branches[other]
                    && differ(
                        ways.end(one), branches[one], ways.end(other), branches[other], fact));
  }

  /**
   * Whether the outcome waits for the fact: with some answers to everything else it is not yet what
   * it will be, although every answer to this one gives the same.
   */
  boolean waitFor(Fact fact) {
    for (Branch branch : ImmutableSet.copyOf(branches)) {
      if (branch.waitsFor(fact, exploration)) {
        return true;
      }
    }
    for (int way = 0; way < branches.length; way++) {
      Node answered = ways.end(way);
      if (answered.path().answerTo(fact) != Path.NOT_ANSWERED && waits(answered, way, fact)) {
        return true;
      }
    }
    return false;
  }

  private boolean waits(Node answered, int way, Fact fact) {
    Tree open = exploration.treeWithout(fact, OutcomeKind.STANDING, answered);
    for (int each = 0; each < open.size(); each++) {
      Branch branch = branchAt(open.end(each));
      if (branch != branches[way]
          && differ(answered, branches[way], open.end(each), branch, fact)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two ways that differ in this fact lead to two outcomes, all else answered alike. */
  private boolean differ(Node one, Branch onward, Node other, Branch otherOnward, Fact fact) {
    return onward.differs(one.path(), otherOnward, other.path(), fact, exploration);
  }

  private Branch branchAt(Node way) {
    ImmutableList.Builder<Cited<Outcome>> soFar = ImmutableList.builder();
    for (OutcomeKind earlier : kind.restsOn()) {
      if (earlier != OutcomeKind.SCOPE) { // how old the child is said to be is over with
        soFar.add(way.cited(earlier));
      }
    }
    soFar.add(way.cited(kind));
    Path readAgain = exploration.keepsWaysApart() ? way.path() : readAgain(way);
    List<Branch> alike =
        byKey.computeIfAbsent(
            new Branch.Key(readAgain, findings(way), soFar.build()), key -> new ArrayList<>());
    for (Branch branch : alike) {
      if (!branch.asksWhatIsAnsweredOn(way.path())) {
        return branch;
      }
    }
    Branch branch = new Branch(made++, kind, way.path(), exploration.tree(kind, way), numbers);
    alike.add(branch);
    return branch;
  }

  private Path readAgain(Node way) {
    boolean outsider =
        way.decision() instanceof ResponsePlan plan
            && plan.routing().jurisdiction().residency().mayBeTurnedAway();
    return way.path().only(outsider ? ReadAgain.ofAnOutsider(kind) : ReadAgain.ofAnyOther(kind));
  }

  /** What a rule hands on to later ones beside its outcome. */
  private static ImmutableList<Object> findings(Node way) {
    if (!(way.decision() instanceof ResponsePlan plan)) {
      return ImmutableList.of(way.outcome(OutcomeKind.SCOPE));
    }
    Residency residency = plan.routing().jurisdiction().residency();
    return ImmutableList.of(
        residency.authority(),
        residency.locality(),
        residency.mayBeOurs(),
        residency.mayLiveHere(),
        plan.routing().jurisdiction().whereabouts());
  }
}
