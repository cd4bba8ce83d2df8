package org.csecpolicy.document;

import java.io.IOException;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.OutsideProtocol;
import org.csecpolicy.ResponsePlan;

/** A decision, written in one form or the other. */
final class DecisionForms extends ValueType<HotlineDecision> {
  private final ValueType<ResponsePlan> plan;
  private final ValueType<OutsideProtocol> outside;

  DecisionForms(ValueType<ResponsePlan> plan, ValueType<OutsideProtocol> outside) {
    this.plan = plan;
    this.outside = outside;
  }

  @Override
  void write(HotlineDecision decision, DocumentWriter out) throws IOException {
    if (decision instanceof ResponsePlan responsePlan) {
      plan.write(responsePlan, out);
    } else {
      outside.write((OutsideProtocol) decision, out);
    }
  }

  @Override
  void describe(DocumentSchema out, boolean orBlank) throws IOException {
    out.either("anyOf", plan, outside, orBlank);
  }
}
