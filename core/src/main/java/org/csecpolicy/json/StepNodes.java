package org.csecpolicy.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.Optional;
import org.csecpolicy.Due;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;

/** The steps of one decision, in its agency's names and offset. */
final class StepNodes {
  private final HotlineDecision decision;
  private final OutcomeNodes outcomes;

  StepNodes(HotlineDecision decision) {
    this.decision = decision;
    this.outcomes = new OutcomeNodes(decision.agency());
  }

  ObjectNode of(Step step) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("actor", outcomes.roles().of(step.actor()));
    node.put("action", Roles.word(step.action())).put("phrase", step.action().phrase());
    node.put("channel", Words.word(step.channel()));
    node.set("recipients", CitedNodes.list(step.recipients(), TextNode::valueOf));
    node.set("details", CitedNodes.list(step.details(), TextNode::valueOf));
    node.put("due", Words.word(step.due()));
    outcomes.putMoment(node, "dueBy", latest(step.due()));
    node.set("clauses", CitedNodes.ids(step.clauses()));
    return node;
  }

  private Optional<Instant> latest(Due due) {
    return decision instanceof ResponsePlan plan ? plan.latest(due) : Optional.empty();
  }
}
