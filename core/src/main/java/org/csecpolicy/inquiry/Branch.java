package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Fact;
import org.jspecify.annotations.Nullable;

/** What one kind of outcome can become on all ways to the standing that go on alike. */
final class Branch {
  private final OutcomeKind kind;
  private final Path from;
  private final Tree tree;

  /** The outcome of each end, by a number, since numbers are quickly compared. */
  private final int[] outcomes;

  private final BitSet different = new BitSet();
  private Path asked = Path.START;

  private final int number;

  /**
   * By the numbers of the other branches, once it was looked for: millions of ways are compared.
   */
  private @Nullable Ends[] differences = {};

  /** One of this branch and one of another. */
  private record Ends(int one, int other) {
    static final Ends NONE = new Ends(-1, -1);
  }

  /** What the ways to a branch have in common: what was found and decided so far. */
  record Key(Path readAgain, ImmutableList<Object> findings, ImmutableList<Cited<Outcome>> soFar) {}

  /** The tree below one of the ways stands for all of them; all branches number outcomes alike. */
  Branch(int number, OutcomeKind kind, Path from, Tree tree, Map<Outcome, Integer> numbers) {
    this.number = number;
    this.kind = kind;
    this.from = from;
    this.tree = tree;
    this.outcomes = new int[tree.size()];
    for (int end = 0; end < outcomes.length; end++) {
      Outcome outcome = tree.end(end).outcome(kind);
      numbers.putIfAbsent(outcome, numbers.size());
      outcomes[end] = numbers.get(outcome);
      different.set(outcomes[end]);
      asked = asked.and(within(end).answered());
    }
  }

  /** Whether a fact that is answered on this way is asked within the branch. */
  boolean asksWhatIsAnsweredOn(Path way) {
    return !asked.without(way).equals(asked);
  }

  /** The numbers of its outcomes. */
  BitSet outcomes() {
    return different;
  }

  /** Adds where an answer leads that was not given on this way to the branch. */
  void addOutcomesAfter(AnswerOption answer, Node way, Exploration exploration, BitSet after) {
    for (int end = 0; end < outcomes.length; end++) {
      if (!after.get(outcomes[end]) && allows(answer, way, end, exploration)) {
        after.set(outcomes[end]);
      }
    }
  }

  private boolean allows(AnswerOption answer, Node way, int end, Exploration exploration) {
    int given = within(end).answerTo(answer.fact());
    return given == Path.NOT_ANSWERED
        ? exploration.replay(way.path().and(within(end))).flatMap(answer::applyTo).isPresent()
        : given == answer.place();
  }

  /** Whether the fact, answered within the branch, makes a difference. */
  boolean hangsOn(Fact fact, Exploration exploration) {
    return different.cardinality() > 1
        && tree.anyPair(
            fact,
            (one, other) ->
                outcomes[one] != outcomes[other]
                    && exploration.agree(tree.end(one).path(), tree.end(other).path(), fact));
  }

  /** Whether an end where the fact was answered has another outcome than it has without. */
  boolean waitsFor(Fact fact, Exploration exploration) {
    for (int end = 0; end < outcomes.length; end++) {
      if (within(end).answerTo(fact) != Path.NOT_ANSWERED) {
        Tree without = exploration.treeWithout(fact, kind, tree.end(end));
        Outcome outcome = tree.end(end).outcome(kind);
        for (int each = 0; each < without.size(); each++) {
          if (!without.end(each).outcome(kind).equals(outcome)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * Two ends of different outcomes, one of each, with the same answers within; if there are any.
   */
  private Ends differenceFrom(Branch other) {
    if (other.number >= differences.length) {
      differences = Arrays.copyOf(differences, 2 * other.number + 1);
    }
    Ends ends = differences[other.number];
    if (ends == null) {
      ends = firstDifferenceFrom(other);
      differences[other.number] = ends;
    }
    return ends;
  }

  private Ends firstDifferenceFrom(Branch other) {
    boolean settledAlike = different.cardinality() == 1 && different.equals(other.different);
    if (settledAlike || isLike(other)) {
      return Ends.NONE;
    }
    for (int one = 0; one < outcomes.length; one++) {
      Path here = within(one);
      for (int two = 0; two < other.outcomes.length; two++) {
        if (outcomes[one] != other.outcomes[two] && here.agreesWith(other.within(two))) {
          return new Ends(one, two);
        }
      }
    }
    return Ends.NONE;
  }

  /** The same answers in the same order with the same outcomes. */
  private boolean isLike(Branch other) {
    if (!Arrays.equals(outcomes, other.outcomes)) {
      return false;
    }
    for (int end = 0; end < outcomes.length; end++) {
      if (!within(end).equals(other.within(end))) {
        return false;
      }
    }
    return true;
  }

  /** What is answered on the way from the beginning of the branch to one of its ends. */
  private Path within(int end) {
    return tree.end(end).path().without(from);
  }

  /** Whether two ways, one here and one there, are seen at a glance to lead to two outcomes. */
  boolean clearlyDiffers(
      Path way, Branch other, Path otherWay, Fact fact, Exploration exploration) {
    Ends ends = differenceFrom(other);
    return ends != Ends.NONE
        && way.differsAtMostIn(fact, otherWay)
        && exploration.agree(
            way.and(within(ends.one())), otherWay.and(other.within(ends.other())), fact);
  }

  /** Whether two ways, one here and one there, lead to two outcomes, all else answered alike. */
  boolean differs(Path way, Branch other, Path otherWay, Fact fact, Exploration exploration) {
    Ends ends = differenceFrom(other);
    if (ends == Ends.NONE || !way.differsAtMostIn(fact, otherWay)) {
      return false;
    }
    for (int one = ends.one(); one < outcomes.length; one++) {
      Path whole = way.and(within(one));
      for (int two = 0; two < other.outcomes.length; two++) {
        if (outcomes[one] != other.outcomes[two]
            && exploration.agree(whole, otherWay.and(other.within(two)), fact)) {
          return true;
        }
      }
    }
    return false;
  }
}
