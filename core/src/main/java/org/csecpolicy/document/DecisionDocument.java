package org.csecpolicy.document;

import static org.csecpolicy.document.Citations.cited;
import static org.csecpolicy.document.TextType.TEXT;
import static org.csecpolicy.document.Vocabulary.ANSWER;

import java.util.Optional;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.OutsideProtocol;
import org.csecpolicy.PlacementResponse;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.hours.LineStatus;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.jurisdiction.Scope;
import org.csecpolicy.jurisdiction.Standing;
import org.csecpolicy.notice.IdcVerification;
import org.csecpolicy.notice.Instruction;
import org.csecpolicy.response.ResponseTime;

/**
 * A decision: its outcomes in the order and nesting of the decision and under the names of its
 * accessors, then the steps and what is done should something happen, then the explanation. Decides
 * nothing.
 */
public final class DecisionDocument {
  private static final ObjectType<HotlineDecision, Void> BEGINNING =
      ObjectType.<HotlineDecision>written("decision")
          .optional("id", TextType.ID, decision -> decision.referral().id())
          .field("edition", Explanation.EDITION, HotlineDecision::edition)
          .field("scope", cited(Scope.class), HotlineDecision::scope)
          .field("atRisk", cited(OutcomeTypes.FINDING), HotlineDecision::atRisk)
          .build();

  private static final ObjectType<HotlineDecision, Void> END =
      ObjectType.<HotlineDecision>written("decision")
          .field("steps", StepType.STEPS, decision -> StepType.of(decision, decision.steps()))
          .field("contingencies", ContingencyType.LIST, ContingencyType::of)
          .including(Explanation.OF_OUTCOMES, decision -> decision.edition().readings())
          .build();

  private static final ValueType<PlacementResponse> PLACEMENT_RESPONSE =
      ObjectType.<PlacementResponse>written("placementResponse")
          .field("response", cited(ResponseTime.class), PlacementResponse::response)
          .field("assignment", OutcomeTypes.ASSIGNMENT, PlacementResponse::assignment)
          .build();

  static final ObjectType<ResponsePlan, Void> RESPONSE_PLAN =
      ObjectType.<ResponsePlan>written("responsePlan")
          .document("decision")
          .constant("kind", "response-plan")
          .including(BEGINNING, plan -> plan)
          .field("standing", cited(Standing.class), ResponsePlan::standing)
          .field("disposition", cited(Disposition.class), ResponsePlan::disposition)
          .field("officeHours", cited(LineStatus.class), ResponsePlan::officeHours)
          .optional("response", cited(ResponseTime.class), ResponsePlan::response)
          .optional("assignment", OutcomeTypes.ASSIGNMENT, ResponsePlan::assignment)
          .optional("placementResponse", PLACEMENT_RESPONSE, ResponsePlan::placementResponse)
          .field("expeditedForm", OutcomeTypes.EXPEDITED_FORM, ResponsePlan::expeditedForm)
          .field("preAlert", OutcomeTypes.PRE_ALERT, ResponsePlan::preAlert)
          .field("idcVerification", cited(IdcVerification.class), ResponsePlan::idcVerification)
          .field("probationEmail", cited(ANSWER), ResponsePlan::probationEmail)
          .field("sisReminder", OutcomeTypes.SIS_REMINDER, ResponsePlan::sisReminder)
          .field("crossReports", OutcomeTypes.CROSS_REPORTS, ResponsePlan::crossReports)
          .field("instructions", ListType.of(cited(Instruction.class)), ResponsePlan::instructions)
          .field("recording", OutcomeTypes.RECORDING, ResponsePlan::recording)
          .including(END, plan -> plan)
          .constraint(
              "dependentRequired",
              "{ \"response\" : [ \"assignment\" ], \"assignment\" : [ \"response\" ] }")
          .build();

  static final ObjectType<OutsideProtocol, Void> OUTSIDE_PROTOCOL =
      ObjectType.<OutsideProtocol>written("outsideProtocol")
          .document("decision")
          .constant("kind", "outside-protocol")
          .including(BEGINNING, outside -> outside)
          .field(
              "decidingField",
              TextType.written("field", "^[A-Za-z]+(\\.[A-Za-z]+)*$", field -> field),
              OutsideProtocol::decidingField)
          .optional("ageSource", TEXT, DecisionDocument::ageSource)
          .field("suggestions", OutcomeTypes.SUGGESTIONS, OutsideProtocol::suggestions)
          .including(END, outside -> outside)
          .build();

  public static final ValueType<HotlineDecision> TYPE =
      new DecisionForms(RESPONSE_PLAN, OUTSIDE_PROTOCOL);

  private DecisionDocument() {}

  private static Optional<String> ageSource(OutsideProtocol outside) {
    return outside.scope().outcome() == Scope.EIGHTEEN_OR_OLDER
        ? outside.referral().child().ageSource()
        : Optional.empty();
  }
}
