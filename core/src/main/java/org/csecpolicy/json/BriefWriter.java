package org.csecpolicy.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.PlacementResponse;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.directory.DistributionList;

/**
 * The part of a decision that somebody who reads millions of them counts: what becomes of the
 * referral, how fast, who has it, the response to an accused placement beside it, who is alerted,
 * and the clauses. The words are those of the {@linkplain DecisionWriter decision document}. For
 * the sake of those millions it is written without making a tree first.
 */
final class BriefWriter {
  private static final SerializableString SCOPE = new SerializedString("scope");
  private static final SerializableString DISPOSITION = new SerializedString("disposition");
  private static final SerializableString RESPONSE = new SerializedString("response");
  private static final SerializableString EXPEDITED_FORM = new SerializedString("expeditedForm");
  private static final SerializableString PLACEMENT_RESPONSE =
      new SerializedString("placementResponse");
  private static final SerializableString BASIS = new SerializedString("basis");

  private final JsonGenerator out;

  private BriefWriter(JsonGenerator out) {
    this.out = out;
  }

  static byte[] write(HotlineDecision decision) {
    return DocumentText.oneLine(
        WrittenNode.of((out, context) -> new BriefWriter(out).document(decision)));
  }

  private void document(HotlineDecision decision) throws IOException {
    out.writeStartObject();
    word(SCOPE, decision.scope().outcome());
    if (decision instanceof ResponsePlan plan) {
      plan(plan);
    }
    out.writeFieldName("clauses");
    CitedNodes.writeIds(decision.clauses(), out);
    out.writeEndObject();
  }

  private void plan(ResponsePlan plan) throws IOException {
    word(DISPOSITION, plan.disposition().outcome());
    if (plan.response().isPresent()) {
      word(RESPONSE, plan.response().get().outcome());
    }
    if (plan.assignment().isPresent()) {
      assignment(plan.assignment().get());
    }
    if (plan.placementResponse().isPresent()) {
      placement(plan.placementResponse().get());
    }
    word(EXPEDITED_FORM, plan.expeditedForm().outcome().required());
    out.writeArrayFieldStart("alerted");
    for (DistributionList list : plan.preAlert().outcome().lists()) {
      out.writeString(Words.word(list));
    }
    out.writeEndArray();
  }

  private void placement(PlacementResponse placement) throws IOException {
    out.writeFieldName(PLACEMENT_RESPONSE);
    out.writeStartObject();
    word(RESPONSE, placement.response().outcome());
    assignment(placement.assignment());
    out.writeEndObject();
  }

  private void assignment(Assignment assignment) throws IOException {
    out.writeStringField("primary", Words.word(assignment.primary().outcome()));
    if (assignment.secondary().isPresent()) {
      out.writeStringField("secondary", Words.word(assignment.secondary().get().outcome()));
    }
    if (assignment.regionalOffice().isPresent()) {
      word(BASIS, assignment.regionalOffice().get().outcome().basis());
    }
  }

  private void word(SerializableString name, Enum<?> constant) throws IOException {
    out.writeFieldName(name);
    out.writeString(Words.encoded(constant));
  }
}
