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
  private static final ObjectType<HotlineDecision, Void> SCOPE =
      ObjectType.<HotlineDecision>written("decision")
          .field("scope", cited(Scope.class), HotlineDecision::scope)
          .field("atRisk", cited(OutcomeTypes.FINDING), HotlineDecision::atRisk)
          .build();

  private static final ObjectType<HotlineDecision, Void> BEGINNING =
      ObjectType.<HotlineDecision>written("decision")
          .optional("id", TextType.ID, decision -> decision.referral().id())
          .field("edition", Explanation.EDITION, HotlineDecision::edition)
          .including(SCOPE, decision -> decision)
          .build();

  private static final ObjectType<HotlineDecision, Void> END =
      ObjectType.<HotlineDecision>written("decision")
          .field("steps", StepType.STEPS, decision -> StepType.of(decision, decision.steps()))
          .field("contingencies", ContingencyType.LIST, ContingencyType::of)
          .including(
              Explanation.ofDecision(
                  decision -> decision.edition().readings(), HotlineDecision::openQuestions),
              decision -> decision)
          .build();

  private static final ValueType<PlacementResponse> PLACEMENT_RESPONSE =
      ObjectType.<PlacementResponse>written("placementResponse")
          .field("response", cited(ResponseTime.class), PlacementResponse::response)
          .field("assignment", OutcomeTypes.ASSIGNMENT, PlacementResponse::assignment)
          .build();

  /** The outcomes of a plan from where the referral goes on. */
  private static final ObjectType<ResponsePlan, Void> PLANNED =
      ObjectType.<ResponsePlan>written("responsePlan")
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
          .build();

  static final ObjectType<ResponsePlan, Void> RESPONSE_PLAN =
      responsePlan("responsePlan", BEGINNING)
          .document("decision")
          .including(END, plan -> plan)
          .build();

  /** Why a referral is outside the protocol. */
  private static final ObjectType<OutsideProtocol, Void> OUTSIDE =
      ObjectType.<OutsideProtocol>written("outsideProtocol")
          .field(
              "decidingField",
              TextType.written("field", "^[A-Za-z]+(\\.[A-Za-z]+)*$", field -> field),
              OutsideProtocol::decidingField)
          .optional("ageSource", TEXT, DecisionDocument::ageSource)
          .field("suggestions", OutcomeTypes.SUGGESTIONS, OutsideProtocol::suggestions)
          .build();

  static final ObjectType<OutsideProtocol, Void> OUTSIDE_PROTOCOL =
      outsideProtocol("outsideProtocol", BEGINNING)
          .document("decision")
          .including(END, outside -> outside)
          .build();

  public static final ValueType<HotlineDecision> TYPE =
      new DecisionForms(RESPONSE_PLAN, OUTSIDE_PROTOCOL);

  /** The outcomes of one child of a call, whose document has the steps and explains all of them. */
  static final ValueType<HotlineDecision> OF_CHILD =
      new DecisionForms(
          responsePlan("planOfChild", SCOPE).build(),
          outsideProtocol("outsideOfChild", SCOPE).build());

  private DecisionDocument() {}

  private static ObjectBuilder<ResponsePlan, Void> responsePlan(
      String name, ObjectType<HotlineDecision, Void> beginning) {
    return ObjectType.<ResponsePlan>written(name)
        .constant("kind", "response-plan")
        .including(beginning, plan -> plan)
        .including(PLANNED, plan -> plan)
        .constraint(
            "dependentRequired",
            "{ \"response\" : [ \"assignment\" ], \"assignment\" : [ \"response\" ] }");
  }

  private static ObjectBuilder<OutsideProtocol, Void> outsideProtocol(
      String name, ObjectType<HotlineDecision, Void> beginning) {
    return ObjectType.<OutsideProtocol>written(name)
        .constant("kind", "outside-protocol")
        .including(beginning, outside -> outside)
        .including(OUTSIDE, outside -> outside);
  }

  private static Optional<String> ageSource(OutsideProtocol outside) {
    return outside.scope().outcome() == Scope.EIGHTEEN_OR_OLDER
        ? outside.referral().child().ageSource()
        : Optional.empty();
  }
}
