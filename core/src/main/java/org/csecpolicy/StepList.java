package org.csecpolicy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.policy.Cited;

/** The steps of one decision while they are put together, in the agency's names. */
final class StepList {
  static final ImmutableList<String> NONE = ImmutableList.of();

  /** Most decisions have fewer steps than this. */
  private static final int USUAL = 24;

  private final HotlineDecision decision;
  private final Agency agency;
  private final ImmutableList.Builder<Step> steps = ImmutableList.builderWithExpectedSize(USUAL);

  StepList(HotlineDecision decision) {
    this.decision = decision;
    this.agency = decision.agency();
  }

  Agency agency() {
    return agency;
  }

  ImmutableList<Step> done() {
    return steps.build();
  }

  void add(Action action, Cited<?> because) {
    step(action.actor(), action, NONE, NONE, because);
  }

  void add(Action action, Cited<?> because, String recipient) {
    step(action.actor(), action, ImmutableList.of(recipient), NONE, because);
  }

  void add(Action action, Cited<?> because, ImmutableList<String> recipients) {
    step(action.actor(), action, recipients, NONE, because);
  }

  void detail(Action action, Cited<?> because, String detail) {
    step(action.actor(), action, NONE, ImmutableList.of(detail), because);
  }

  void step(
      Actor actor,
      Action action,
      ImmutableList<String> recipients,
      ImmutableList<String> details,
      Cited<?> because) {
    steps.add(
        Step.of(
            agency, actor, action, recipients, details, decision.latest(action.due()), because));
  }

  ImmutableList<String> names(ImmutableSet<DistributionList> lists) {
    ImmutableList.Builder<String> names = ImmutableList.builderWithExpectedSize(lists.size());
    for (DistributionList list : lists) {
      names.add(agency.nameOf(list));
    }
    return names.build();
  }

  /** Who verifies the Probation status, and is asked for the Hall. */
  ImmutableList<String> verifier() {
    return ImmutableList.of(agency.probationVerifier(), agency.probationVerifierPhone());
  }
}
