package org.csecpolicy.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.policy.Clause;

/**
 * The part of a decision that somebody who reads millions of them counts: what becomes of the
 * referral, how fast, who has it, who is alerted, and the clauses. The words are those of the
 * {@linkplain DecisionWriter decision document}.
 */
final class BriefWriter {
  private BriefWriter() {}

  static ObjectNode write(HotlineDecision decision) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("scope", Words.word(decision.scope().outcome()));
    if (decision instanceof ResponsePlan plan) {
      node.put("disposition", Words.word(plan.disposition().outcome()));
      plan.response().ifPresent(time -> node.put("response", Words.word(time.outcome())));
      plan.assignment().ifPresent(assignment -> assignment(node, assignment));
      node.put("expeditedForm", Words.word(plan.expeditedForm().outcome().required()));
      node.set("alerted", CitedNodes.texts(plan.preAlert().outcome().lists(), Roles::role));
    }
    node.set("clauses", CitedNodes.texts(decision.clauses(), Clause::id));
    return node;
  }

  private static void assignment(ObjectNode node, Assignment assignment) {
    node.put("primary", Roles.role(assignment.primary().outcome()));
    assignment.secondary().ifPresent(unit -> node.put("secondary", Roles.role(unit.outcome())));
    assignment
        .regionalOffice()
        .ifPresent(office -> node.put("basis", Words.word(office.outcome().basis())));
  }
}
