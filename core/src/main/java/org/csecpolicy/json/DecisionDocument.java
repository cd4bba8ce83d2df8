package org.csecpolicy.json;

import static org.csecpolicy.json.Citations.cited;
import static org.csecpolicy.json.TextType.TEXT;
import static org.csecpolicy.json.Vocabulary.ANSWER;

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
 * accessors, then the steps, then the explanation. Decides nothing.
 */
final class DecisionDocument {
  private static final ObjectType<HotlineDecision, Void> BEGINNING =
      ObjectType.<HotlineDecision>written()
          .field("edition", Explanation.EDITION, HotlineDecision::edition)
          .field("scope", cited(Scope.class), HotlineDecision::scope)
          .description("Whether the protocol governs the referral, and if not, why.")
          .field("atRisk", cited(OutcomeTypes.FINDING), HotlineDecision::atRisk)
          .build();

  private static final ObjectType<HotlineDecision, Void> END =
      ObjectType.<HotlineDecision>written()
          .field("steps", StepType.STEPS, decision -> StepType.of(decision, decision.steps()))
          .description("What there is to do, in order.")
          .including(Explanation.OF_OUTCOMES, decision -> decision.edition().readings())
          .build();

  private static final ValueType<PlacementResponse> PLACEMENT_RESPONSE =
      ObjectType.<PlacementResponse>written()
          .field("response", cited(ResponseTime.class), PlacementResponse::response)
          .field("assignment", OutcomeTypes.ASSIGNMENT, PlacementResponse::assignment)
          .build();

  private static final ObjectType<ResponsePlan, Void> RESPONSE_PLAN =
      ObjectType.<ResponsePlan>written()
          .document("decision")
          .named(
              "responsePlan", "What the hotline does about a referral that the protocol governs.")
          .constant("kind", "response-plan")
          .including(BEGINNING, plan -> plan)
          .field("standing", cited(Standing.class), ResponsePlan::standing)
          .description("Where the child stands to the county.")
          .field("disposition", cited(Disposition.class), ResponsePlan::disposition)
          .description("What becomes of the referral.")
          .field("officeHours", cited(LineStatus.class), ResponsePlan::officeHours)
          .description("Whether the regional offices are open at the moment that decides.")
          .optional("response", cited(ResponseTime.class), ResponsePlan::response)
          .description(
              "How fast the department responds. Absent when the department does not respond.")
          .optional("assignment", OutcomeTypes.ASSIGNMENT, ResponsePlan::assignment)
          .description("Absent when the department does not respond.")
          .optional("placementResponse", PLACEMENT_RESPONSE, ResponsePlan::placementResponse)
          .description(
              "The response to an accused placement, beside whatever becomes of the child's own"
                  + " referral. Absent when no placement is accused, or the response to the child is"
                  + " that to the placement.")
          .field("expeditedForm", OutcomeTypes.EXPEDITED_FORM, ResponsePlan::expeditedForm)
          .description("The Expedited form.")
          .field("preAlert", OutcomeTypes.PRE_ALERT, ResponsePlan::preAlert)
          .description("The pre-alert.")
          .field("idcVerification", cited(IdcVerification.class), ResponsePlan::idcVerification)
          .description("How far the verification of the Probation status has come.")
          .field("probationEmail", cited(ANSWER), ResponsePlan::probationEmail)
          .description("Whether Probation is e-mailed about a 602 youth.")
          .field("sisReminder", OutcomeTypes.SIS_REMINDER, ResponsePlan::sisReminder)
          .description("The reminder of the federal report for a foreign national minor.")
          .field("crossReports", OutcomeTypes.CROSS_REPORTS, ResponsePlan::crossReports)
          .description("Each a report to another authority.")
          .field("instructions", ListType.of(cited(Instruction.class)), ResponsePlan::instructions)
          .description("What else is asked of somebody.")
          .field("recording", OutcomeTypes.RECORDING, ResponsePlan::recording)
          .description("What is written down.")
          .including(END, plan -> plan)
          .constraint(
              "dependentRequired",
              "{ \"response\" : [ \"assignment\" ], \"assignment\" : [ \"response\" ] }")
          .build();

  private static final ObjectType<OutsideProtocol, Void> OUTSIDE_PROTOCOL =
      ObjectType.<OutsideProtocol>written()
          .document("decision")
          .named(
              "outsideProtocol",
              "A referral that the protocol does not route, or does not route yet; scope says why."
                  + " That is not \"no report needed\", nor \"no response\".")
          .constant("kind", "outside-protocol")
          .including(BEGINNING, outside -> outside)
          .field(
              "decidingField",
              TextType.written(
                  "field",
                  Vocabulary.FIELD.description(),
                  "^[A-Za-z]+(\\.[A-Za-z]+)*$",
                  field -> field),
              OutsideProtocol::decidingField)
          .description("The field of the referral that decided.")
          .optional("ageSource", TEXT, DecisionDocument::ageSource)
          .description(
              "By what the age is established, in the words of whoever said so; only of a person of"
                  + " 18 or more.")
          .field("suggestions", OutcomeTypes.SUGGESTIONS, OutsideProtocol::suggestions)
          .description(
              "The categories that red flags, settings and activities suggest while none is"
                  + " suspected.")
          .including(END, outside -> outside)
          .build();

  static final ValueType<HotlineDecision> TYPE = new DecisionForms(RESPONSE_PLAN, OUTSIDE_PROTOCOL);

  private DecisionDocument() {}

  static String schema() {
    return DocumentSchema.of(
        "Decision",
        "The hotline's decision about one referral, every outcome with the clauses that determined"
            + " it, the unclear places it stood on, the facts that contradict each other and those"
            + " that were not known. Decision support, not legal advice: a person decides. Holds no"
            + " fact of the referral but those that became part of an outcome.",
        "kind",
        RESPONSE_PLAN,
        OUTSIDE_PROTOCOL);
  }

  private static Optional<String> ageSource(OutsideProtocol outside) {
    return outside.scope().outcome() == Scope.EIGHTEEN_OR_OLDER
        ? outside.referral().child().ageSource()
        : Optional.empty();
  }
}
