package org.csecpolicy.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.csecpolicy.Due;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;

/** The steps of one decision, in its agency's names and offset. */
final class StepNodes {
  private final HotlineDecision decision;
  private final Moments moments;

  StepNodes(HotlineDecision decision) {
    this.decision = decision;
    this.moments = new Moments(decision.agency().officeHours().zone());
  }

  JsonNode of(Step step) {
    JsonNode clauses = CitedNodes.ids(step.clauses());
    return WrittenNode.of(
        (out, context) -> {
          out.writeStartObject();
          out.writeObjectFieldStart("actor");
          out.writeStringField("role", Roles.role(step.actor()));
          out.writeStringField("name", step.actorName());
          out.writeEndObject();
          out.writeStringField("action", Roles.word(step.action()));
          out.writeStringField("phrase", step.action().phrase());
          out.writeStringField("channel", Words.word(step.channel()));
          writeTexts("recipients", step.recipients(), out);
          writeTexts("details", step.details(), out);
          out.writeStringField("due", Words.word(step.due()));
          Optional<Instant> latest = latest(step.due());
          if (latest.isPresent()) {
            out.writeStringField("dueBy", moments.write(latest.get()));
          }
          out.writeFieldName("clauses");
          clauses.serialize(out, context);
          out.writeEndObject();
        });
  }

  private Optional<Instant> latest(Due due) {
    return decision instanceof ResponsePlan plan ? plan.latest(due) : Optional.empty();
  }

  private static void writeTexts(String name, Collection<String> texts, JsonGenerator out)
      throws IOException {
    out.writeArrayFieldStart(name);
    for (String text : texts) {
      out.writeString(text);
    }
    out.writeEndArray();
  }
}
