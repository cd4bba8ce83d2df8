package org.csecpolicy.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.OutsideProtocol;
import org.csecpolicy.PlacementResponse;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.jurisdiction.Scope;
import org.csecpolicy.recording.Recording;

/**
 * A decision to a tree: its outcomes in the order and nesting of the decision and under the names
 * of its accessors, then the steps, then the explanation. Decides nothing.
 */
final class DecisionWriter {
  private final OutcomeNodes outcomes;

  private DecisionWriter(HotlineDecision decision) {
    this.outcomes = new OutcomeNodes(decision.agency());
  }

  static ObjectNode write(HotlineDecision decision) {
    DecisionWriter writer = new DecisionWriter(decision);
    if (decision instanceof ResponsePlan plan) {
      return writer.plan(plan);
    }
    return writer.outside((OutsideProtocol) decision);
  }

  private ObjectNode outside(OutsideProtocol outside) {
    ObjectNode node = begin("outside-protocol", outside);
    node.put("decidingField", outside.decidingField());
    if (outside.scope().outcome() == Scope.EIGHTEEN_OR_OLDER) {
      outside.referral().child().ageSource().ifPresent(source -> node.put("ageSource", source));
    }
    node.set("suggestions", SuggestionNodes.suggestions(outside.suggestions()));
    return explained(node, outside);
  }

  private ObjectNode plan(ResponsePlan plan) {
    ObjectNode node = begin("response-plan", plan);
    node.set("standing", CitedNodes.ofWord(plan.standing()));
    node.set("disposition", CitedNodes.ofWord(plan.disposition()));
    node.set("officeHours", CitedNodes.ofWord(plan.officeHours()));
    plan.response().ifPresent(response -> node.set("response", CitedNodes.ofWord(response)));
    plan.assignment().ifPresent(assignment -> node.set("assignment", assignment(assignment)));
    plan.placementResponse()
        .ifPresent(placement -> node.set("placementResponse", placementResponse(placement)));
    node.set("expeditedForm", CitedNodes.of(plan.expeditedForm(), outcomes::expeditedForm));
    node.set("preAlert", CitedNodes.of(plan.preAlert(), outcomes::preAlert));
    node.set("idcVerification", CitedNodes.ofWord(plan.idcVerification()));
    node.set("probationEmail", CitedNodes.ofWord(plan.probationEmail()));
    node.set("sisReminder", CitedNodes.of(plan.sisReminder(), outcomes::sisReminder));
    node.set(
        "crossReports",
        CitedNodes.list(
            plan.crossReports(), report -> CitedNodes.of(report, outcomes::crossReport)));
    node.set("instructions", CitedNodes.list(plan.instructions(), CitedNodes::ofWord));
    node.set("recording", recording(plan.recording()));
    return explained(node, plan);
  }

  private ObjectNode begin(String kind, HotlineDecision decision) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("kind", kind);
    node.set("edition", Explanation.edition(decision.edition()));
    node.set("scope", CitedNodes.ofWord(decision.scope()));
    node.set("atRisk", SuggestionNodes.atRisk(decision.atRisk()));
    return node;
  }

  private ObjectNode explained(ObjectNode node, HotlineDecision decision) {
    node.set("steps", CitedNodes.list(decision.steps(), new StepNodes(decision)::of));
    node.set(
        "interpretations",
        Explanation.interpretations(decision.interpretations(), decision.edition().readings()));
    node.set("contradictions", Explanation.contradictions(decision.contradictions()));
    node.set("openQuestions", Explanation.openQuestions(decision.openQuestions()));
    node.set("clauses", Explanation.clauses(decision.clauses(), decision.openQuestions()));
    return node;
  }

  private ObjectNode placementResponse(PlacementResponse placement) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("response", CitedNodes.ofWord(placement.response()));
    node.set("assignment", assignment(placement.assignment()));
    return node;
  }

  private ObjectNode assignment(Assignment assignment) {
    ObjectNode node =
        JsonNodeFactory.instance.objectNode().put("csecUnitCase", assignment.csecUnitCase());
    node.set("primary", CitedNodes.of(assignment.primary(), outcomes.roles()::of));
    assignment
        .regionalOffice()
        .ifPresent(office -> node.set("regionalOffice", CitedNodes.of(office, outcomes::office)));
    assignment
        .secondary()
        .ifPresent(unit -> node.set("secondary", CitedNodes.of(unit, outcomes.roles()::of)));
    assignment
        .alsoEngage()
        .ifPresent(office -> node.set("alsoEngage", CitedNodes.of(office, outcomes::office)));
    assignment
        .referralName()
        .ifPresent(name -> node.set("referralName", CitedNodes.of(name, outcomes::referralName)));
    return node;
  }

  private ObjectNode recording(Recording recording) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("primaryAllegation", CitedNodes.ofWord(recording.primaryAllegation()));
    node.set("generalNeglect", CitedNodes.ofWord(recording.generalNeglect()));
    node.set("tabs", CitedNodes.list(recording.tabs(), tab -> CitedNodes.of(tab, outcomes::tab)));
    node.set("entries", CitedNodes.list(recording.entries(), CitedNodes::ofWord));
    node.set(
        "missingInformation",
        CitedNodes.of(
            recording.missingInformation(), items -> CitedNodes.list(items, CitedNodes::word)));
    node.set(
        "toConsider",
        CitedNodes.of(recording.toConsider(), items -> CitedNodes.list(items, CitedNodes::word)));
    return node;
  }
}
