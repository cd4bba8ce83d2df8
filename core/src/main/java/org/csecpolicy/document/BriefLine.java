package org.csecpolicy.document;

import java.util.Map;
import org.csecpolicy.CallDecision;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.OutsideProtocol;
import org.csecpolicy.PlacementResponse;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.assignment.Basis;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.jurisdiction.Scope;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.response.ResponseTime;

/**
 * The part of a decision that somebody who reads millions of them counts: what becomes of the
 * referral, how fast, who has it, the response to an accused placement beside it, who is alerted,
 * and the clauses. The words are those of the {@linkplain DecisionDocument decision document}.
 */
public final class BriefLine {
  private static final Words<Unit> UNIT = Words.of(Unit.class);
  private static final Words<Scope> SCOPE = Words.of(Scope.class);
  private static final Words<ResponseTime> RESPONSE = Words.of(ResponseTime.class);
  private static final Words<Basis> BASIS = Words.of(Basis.class);

  private static final ValueType<PlacementResponse> PLACEMENT_RESPONSE =
      ObjectType.<PlacementResponse>written()
          .field("response", RESPONSE, it -> it.response().outcome())
          .field("primary", UNIT, it -> it.assignment().primary().outcome())
          .optional("secondary", UNIT, it -> it.assignment().secondary().map(Cited::outcome))
          .optional(
              "basis",
              BASIS,
              it -> it.assignment().regionalOffice().map(office -> office.outcome().basis()))
          .build();

  private static final ValueType<ResponsePlan> PLAN =
      ObjectType.<ResponsePlan>written()
          .optional("id", TextType.ID, plan -> plan.referral().id())
          .field("scope", SCOPE, plan -> plan.scope().outcome())
          .field("disposition", Words.of(Disposition.class), plan -> plan.disposition().outcome())
          .optional("response", RESPONSE, plan -> plan.response().map(Cited::outcome))
          .optional("primary", UNIT, plan -> plan.assignment().map(it -> it.primary().outcome()))
          .optional(
              "secondary",
              UNIT,
              plan -> plan.assignment().flatMap(Assignment::secondary).map(Cited::outcome))
          .optional(
              "basis",
              BASIS,
              plan ->
                  plan.assignment()
                      .flatMap(Assignment::regionalOffice)
                      .map(office -> office.outcome().basis()))
          .optional("placementResponse", PLACEMENT_RESPONSE, ResponsePlan::placementResponse)
          .field(
              "expeditedForm", Vocabulary.ANSWER, plan -> plan.expeditedForm().outcome().required())
          .field(
              "alerted",
              ListType.of(Words.of(DistributionList.class)),
              plan -> plan.preAlert().outcome().lists())
          .field("clauses", ListType.of(Words.CLAUSE), ResponsePlan::clauses)
          .build();

  private static final ValueType<OutsideProtocol> OUTSIDE =
      ObjectType.<OutsideProtocol>written()
          .optional("id", TextType.ID, outside -> outside.referral().id())
          .field("scope", SCOPE, outside -> outside.scope().outcome())
          .field("clauses", ListType.of(Words.CLAUSE), OutsideProtocol::clauses)
          .build();

  public static final ValueType<HotlineDecision> TYPE = new DecisionForms(PLAN, OUTSIDE);

  private static final ValueType<Map.Entry<String, HotlineDecision>> CHILD =
      ObjectType.<Map.Entry<String, HotlineDecision>>written()
          .field("key", CallDocument.KEY, Map.Entry::getKey)
          .field("decision", TYPE, Map.Entry::getValue)
          .build();

  public static final ValueType<CallDecision> OF_CALL =
      ObjectType.<CallDecision>written()
          .field("children", ListType.of(CHILD), decision -> decision.children().entrySet())
          .build();

  private BriefLine() {}
}
