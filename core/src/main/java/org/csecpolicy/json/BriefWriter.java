package org.csecpolicy.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.policy.Clause;

/**
 * The part of a decision that somebody who reads millions of them counts: what becomes of the
 * referral, how fast, who has it, who is alerted, and the clauses. The words are those of the
 * {@linkplain DecisionWriter decision document}. For the sake of those millions it is written
 * without making a tree first.
 */
final class BriefWriter {
  private final JsonGenerator out;

  private BriefWriter(JsonGenerator out) {
    this.out = out;
  }

  static byte[] write(HotlineDecision decision) {
    return DocumentText.oneLine(out -> new BriefWriter(out).document(decision));
  }

  private void document(HotlineDecision decision) throws IOException {
    out.writeStartObject();
    word("scope", decision.scope().outcome());
    if (decision instanceof ResponsePlan plan) {
      plan(plan);
    }
    out.writeArrayFieldStart("clauses");
    for (Clause clause : decision.clauses()) {
      out.writeString(CitedNodes.IDS.get(clause));
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void plan(ResponsePlan plan) throws IOException {
    word("disposition", plan.disposition().outcome());
    if (plan.response().isPresent()) {
      word("response", plan.response().get().outcome());
    }
    if (plan.assignment().isPresent()) {
      assignment(plan.assignment().get());
    }
    word("expeditedForm", plan.expeditedForm().outcome().required());
    out.writeArrayFieldStart("alerted");
    for (DistributionList list : plan.preAlert().outcome().lists()) {
      out.writeString(Roles.role(list));
    }
    out.writeEndArray();
  }

  private void assignment(Assignment assignment) throws IOException {
    out.writeStringField("primary", Roles.role(assignment.primary().outcome()));
    if (assignment.secondary().isPresent()) {
      out.writeStringField("secondary", Roles.role(assignment.secondary().get().outcome()));
    }
    if (assignment.regionalOffice().isPresent()) {
      word("basis", assignment.regionalOffice().get().outcome().basis());
    }
  }

  private void word(String name, Enum<?> constant) throws IOException {
    out.writeStringField(name, Words.word(constant));
  }
}
