package org.csecpolicy.benchmarks.library;

import java.util.List;
import java.util.stream.Stream;
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
    return outcome(routing, "", "", Stream.of());
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
      Routing routing, String form, String recipients, Stream<Cited<?>> otherOutcomes) {
    Assignment assignment = routing.assignment().orElseThrow();
    Stream<Cited<?>> outcomes =
        Stream.of(
                Stream.of(assignment.primary(), routing.response().orElseThrow()),
                assignment.secondary().stream(),
                otherOutcomes)
            .flatMap(part -> part);
    List<String> clauses =
        outcomes.flatMap(cited -> cited.clauses().stream()).map(Clause::id).toList();
    return new Outcome(
        assignment.primary().outcome().name(),
        assignment.secondary().map(unit -> unit.outcome().name()).orElse("NONE"),
        routing.response().orElseThrow().outcome().name(),
        form,
        recipients,
        clauses);
  }
}
