package org.csecpolicy.benchmarks.library;

import java.util.ArrayList;
import java.util.List;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.benchmarks.matrix.Call;
import org.csecpolicy.benchmarks.matrix.Engine;
import org.csecpolicy.benchmarks.matrix.Outcome;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.notice.ExpeditedForm;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.referral.Referral;

/** {@link HotlinePolicy#decide}: every outcome of the whole policy, several times the matrix. */
public final class FullDecision implements Engine<Referral, HotlineDecision> {
  private final HotlinePolicy policy = HotlinePolicy.losAngeles();

  /** Sets up Los Angeles. */
  public FullDecision() {}

  @Override
  public Referral input(Call call) {
    return Referrals.of(call);
  }

  @Override
  public HotlineDecision decide(Referral referral) {
    return policy.decide(referral);
  }

  @Override
  public Outcome outcome(HotlineDecision decision) {
    ResponsePlan plan = (ResponsePlan) decision;
    ExpeditedForm form = plan.expeditedForm().outcome();
    boolean both =
        plan.preAlert().outcome().lists().contains(DistributionList.PROBATION_ALERT_LIST);
    List<Cited<?>> others = new ArrayList<>(List.of(plan.expeditedForm(), plan.preAlert()));
    if (form.emailTo().isPresent()) {
      others.add(form.emailTo().get());
    }
    if (form.faxTo().isPresent()) {
      others.add(form.faxTo().get());
    }
    return RoutingAlone.outcome(plan.routing(), channel(form), both ? "BOTH" : "DCFS", others);
  }

  @Override
  public boolean agrees(HotlineDecision decision, Outcome expected) {
    Outcome outcome = outcome(decision);
    return outcome.primary().equals(expected.primary())
        && outcome.secondary().equals(expected.secondary())
        && outcome.response().equals(expected.response())
        && outcome.form().equals(expected.form())
        && outcome.recipients().equals(expected.recipients())
        && outcome.explanation().containsAll(expected.explanation());
  }

  private static String channel(ExpeditedForm form) {
    if (form.faxTo().isPresent()) {
      return "FAX";
    }
    return form.emailTo().isPresent() ? "EMAIL" : "NONE";
  }
}
