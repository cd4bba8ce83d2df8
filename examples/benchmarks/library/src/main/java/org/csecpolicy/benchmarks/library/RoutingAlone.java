package org.csecpolicy.benchmarks.library;

import java.util.ArrayList;
import java.util.List;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.Routing;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.benchmarks.matrix.Call;
import org.csecpolicy.benchmarks.matrix.Engine;
import org.csecpolicy.benchmarks.matrix.Outcome;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.referral.Referral;

/** {@link HotlinePolicy#route}: who has the referral and how fast, with the clauses. */
public final class RoutingAlone implements Engine<Referral, Routing> {
  private final HotlinePolicy policy = HotlinePolicy.losAngeles();

  /** Sets up Los Angeles. */
  public RoutingAlone() {}

  @Override
  public Referral input(Call call) {
    return Referrals.of(call);
  }

  @Override
  public Routing decide(Referral referral) {
    return policy.route(referral).orElseThrow();
  }

  @Override
  public Outcome outcome(Routing routing) {
    return outcome(routing, "", "", List.of());
  }

  /** The routing says nothing of the form and of who is alerted. */
  @Override
  public boolean agrees(Routing routing, Outcome expected) {
    Outcome outcome = outcome(routing);
    return outcome.primary().equals(expected.primary())
        && outcome.secondary().equals(expected.secondary())
        && outcome.response().equals(expected.response())
        && outcome.explanation().containsAll(expected.explanation().subList(0, 2));
  }

  /** The explanation is every clause that is cited: the rules of the matrix are among them. */
  static Outcome outcome(
      Routing routing, String form, String recipients, List<Cited<?>> otherOutcomes) {
    Assignment assignment = routing.assignment().orElseThrow();
    List<Cited<?>> outcomes = new ArrayList<>();
    outcomes.add(assignment.primary());
    outcomes.add(routing.response().orElseThrow());
    String secondary = "NONE";
    if (assignment.secondary().isPresent()) {
      outcomes.add(assignment.secondary().get());
      secondary = assignment.secondary().get().outcome().name();
    }
    outcomes.addAll(otherOutcomes);
    List<String> clauses = new ArrayList<>();
    for (Cited<?> outcome : outcomes) {
      for (Clause clause : outcome.clauses()) {
        clauses.add(clause.id());
      }
    }
    return new Outcome(
        assignment.primary().outcome().name(),
        secondary,
        routing.response().orElseThrow().outcome().name(),
        form,
        recipients,
        clauses);
  }
}
