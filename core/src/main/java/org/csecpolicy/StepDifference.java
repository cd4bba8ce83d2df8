package org.csecpolicy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** What one list of steps has beyond another, by who does what, to whom and about what. */
final class StepDifference {
  private final List<Step> before;
  private final List<Step> after;

  /** What is done before at all, one bit for each action. */
  private final long actionsBefore;

  private StepDifference(List<Step> before, List<Step> after) {
    this.before = before;
    this.after = after;
    long actions = 0;
    for (Step step : before) {
      actions |= bitOf(step.action());
    }
    this.actionsBefore = actions;
  }

  private static long bitOf(Action action) {
    return 1L << action.ordinal();
  }

  static ImmutableList<Step> added(List<Step> before, List<Step> after) {
    StepDifference difference = new StepDifference(before, after);
    ImmutableList.Builder<Step> added = ImmutableList.builder();
    int next = 0; // most steps are the same, and in the same order
    for (Step step : after) {
      if ((difference.actionsBefore & bitOf(step.action())) == 0) {
        added.add(step);
        continue;
      }
      int same = indexOf(step, before, next);
      if (same < 0) {
        difference.addNewPartOf(step, added);
      } else {
        next = same + 1;
      }
    }
    return added.build();
  }

  /** Whether two lists ask the same of the same people, whatever it rests on. */
  static boolean areTheSame(List<Step> some, List<Step> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!isTheSame(some.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void addNewPartOf(Step step, ImmutableList.Builder<Step> added) {
    List<Step> same = ofTheKind(step, before);
    List<Step> aboutTheSame = new ArrayList<>(same);
    aboutTheSame.removeIf(other -> !areEqual(other.details(), step.details()));
    if (!aboutTheSame.isEmpty()) {
      List<String> recipients = new ArrayList<>(step.recipients());
      aboutTheSame.forEach(other -> recipients.removeAll(other.recipients()));
      if (!recipients.isEmpty()) {
        added.add(step.onlyFor(recipients, step.details()));
      }
      return;
    }
    boolean becameThisOne =
        same.size() == 1
            && ofTheKind(step, after).size() == 1
            && same.get(0).recipients().equals(step.recipients());
    if (!becameThisOne) {
      added.add(step);
      return;
    }
    List<String> details = new ArrayList<>(step.details());
    details.removeAll(same.get(0).details());
    if (!details.isEmpty()) {
      added.add(step.onlyFor(step.recipients(), details));
    }
  }

  private static List<Step> ofTheKind(Step step, List<Step> steps) {
    List<Step> same = new ArrayList<>(1);
    for (Step other : steps) {
      if (isSameKind(other, step)) {
        same.add(other);
      }
    }
    return same;
  }

  /** Where a list has the same step, looked for from a place on; negative when it has none. */
  private static int indexOf(Step step, List<Step> steps, int from) {
    int behind = indexOf(step, steps, from, steps.size());
    return behind < 0 ? indexOf(step, steps, 0, from) : behind;
  }

  private static int indexOf(Step step, List<Step> steps, int from, int end) {
    for (int at = from; at < end; at++) {
      if (isTheSame(steps.get(at), step)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isTheSame(Step one, Step other) {
    return isSameKind(one, other)
        && areEqual(one.details(), other.details())
        && areEqual(one.recipients(), other.recipients());
  }

  /** Most are the one empty list. */
  private static boolean areEqual(List<String> some, List<String> others) {
    return some == others || some.equals(others);
  }

  private static boolean isSameKind(Step one, Step other) {
    return one.action() == other.action() && one.actor() == other.actor();
  }
}
