package org.csecpolicy.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.csecpolicy.Action;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.Step;

/** The steps of one decision, in its agency's names and offset. */
final class StepNodes {
  private static final ImmutableMap<Action, SerializableString> ACTIONS =
      CitedNodes.ofEach(Action.class, action -> new SerializedString(Words.word(action)));
  private static final ImmutableMap<Action, SerializableString> PHRASES =
      CitedNodes.ofEach(Action.class, action -> new SerializedString(action.phrase()));

  private static final SerializableString ACTOR = new SerializedString("actor");
  private static final SerializableString ACTION = new SerializedString("action");
  private static final SerializableString PHRASE = new SerializedString("phrase");
  private static final SerializableString CHANNEL = new SerializedString("channel");
  private static final SerializableString RECIPIENTS = new SerializedString("recipients");
  private static final SerializableString DETAILS = new SerializedString("details");
  private static final SerializableString DUE = new SerializedString("due");
  private static final SerializableString DUE_BY = new SerializedString("dueBy");
  private static final SerializableString CLAUSES = new SerializedString("clauses");

  private final HotlineDecision decision;
  private final OutcomeNodes outcomes;

  StepNodes(HotlineDecision decision) {
    this.decision = decision;
    this.outcomes = new OutcomeNodes(decision.agency());
  }

  JsonNode of(Step step) {
    return WrittenNode.of((out, context) -> write(step, out, context));
  }

  private void write(Step step, JsonGenerator out, SerializerProvider context) throws IOException {
    out.writeStartObject();
    out.writeFieldName(ACTOR);
    outcomes.roles().of(step.actor()).serialize(out, context);
    out.writeFieldName(ACTION);
    out.writeString(ACTIONS.get(step.action()));
    out.writeFieldName(PHRASE);
    out.writeString(PHRASES.get(step.action()));
    out.writeFieldName(CHANNEL);
    out.writeString(Words.encoded(step.channel()));
    out.writeFieldName(RECIPIENTS);
    writeTexts(step.recipients(), out);
    out.writeFieldName(DETAILS);
    writeTexts(step.details(), out);
    out.writeFieldName(DUE);
    out.writeString(Words.encoded(step.due()));
    Optional<Instant> latest = decision.latest(step.due());
    if (latest.isPresent()) {
      out.writeFieldName(DUE_BY);
      out.writeString(outcomes.moment(latest.get()));
    }
    out.writeFieldName(CLAUSES);
    CitedNodes.writeIds(step.clauses(), out);
    out.writeEndObject();
  }

  private static void writeTexts(Collection<String> texts, JsonGenerator out) throws IOException {
    out.writeStartArray();
    for (String text : texts) {
      out.writeString(text);
    }
    out.writeEndArray();
  }
}
