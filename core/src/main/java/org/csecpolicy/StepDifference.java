package org.csecpolicy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What one list of steps has beyond another, by who does what, to whom and about what. */
final class StepDifference {
  private final List<Step> before;
  private final List<Step> after;

  private StepDifference(List<Step> before, List<Step> after) {
    this.before = before;
    this.after = after;
  }

  static ImmutableList<Step> added(List<Step> before, List<Step> after) {
    StepDifference difference = new StepDifference(before, after);
    ImmutableList.Builder<Step> added = ImmutableList.builder();
    for (Step step : after) {
      difference.newPartOf(step).ifPresent(added::add);
    }
    return added.build();
  }

  private Optional<Step> newPartOf(Step step) {
    List<Step> same = before.stream().filter(other -> isSameKind(other, step)).toList();
    List<Step> aboutTheSame =
        same.stream().filter(other -> other.details().equals(step.details())).toList();
    if (!aboutTheSame.isEmpty()) {
      List<String> recipients = without(step.recipients(), aboutTheSame, Step::recipients);
      return recipients.isEmpty()
          ? Optional.empty()
          : Optional.of(step.onlyFor(recipients, step.details()));
    }
    boolean becameThisOne =
        same.size() == 1
            && count(after, step) == 1
            && same.get(0).recipients().equals(step.recipients());
    if (!becameThisOne) {
      return Optional.of(step);
    }
    List<String> details = without(step.details(), same, Step::details);
    return details.isEmpty()
        ? Optional.empty()
        : Optional.of(step.onlyFor(step.recipients(), details));
  }

  private static long count(List<Step> steps, Step step) {
    return steps.stream().filter(other -> isSameKind(other, step)).count();
  }

  private static boolean isSameKind(Step one, Step other) {
    return one.actor() == other.actor() && one.action() == other.action();
  }

  private static List<String> without(
      List<String> all, List<Step> known, Function<Step, List<String>> part) {
    return all.stream()
        .filter(each -> known.stream().noneMatch(step -> part.apply(step).contains(each)))
        .toList();
  }
}
