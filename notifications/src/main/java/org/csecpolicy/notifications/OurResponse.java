package org.csecpolicy.notifications;

import static org.csecpolicy.jurisdiction.Whereabouts.HallState.THERE;

import org.csecpolicy.ResponsePlan;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.jurisdiction.Whereabouts;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.response.ResponseTime;

/**
 * What the department does about the child, told to somebody who may count on it: that it responds
 * is said only where somebody of the department goes to the child.
 */
final class OurResponse {
  private OurResponse() {}

  /** One sentence without its period, to follow a label. */
  static String words(Draft draft) {
    return chosen(draft, "response", circumstance(draft.plan()));
  }

  /** Why nobody of the department responds to the child, in a few words. */
  static String whyNobody(Draft draft) {
    return chosen(draft, "nobody", hall(draft.plan()));
  }

  private static String chosen(Draft draft, String key, String circumstance) {
    ResponsePlan plan = draft.plan();
    return draft.phrase(
        key + "." + Wording.word(plan.disposition().outcome()) + circumstance,
        "authority",
        plan.routing().jurisdiction().residency().authority().label(),
        "found",
        plan.referral().child().foundIn().label());
  }

  /** To the other county: what the department does, and where the placement comes into it. */
  static void fields(Draft draft) {
    draft.field("response.ours", words(draft));
    AccusedPlacement.field(draft);
  }

  private static String circumstance(ResponsePlan plan) {
    return switch (plan.disposition().outcome()) {
      case RESPOND -> respond(plan, ChildNow.of(plan));
      case RESPOND_AT_STAGING_AREA, TRANSFER_AND_RESPOND_AT_STAGING_AREA -> untilTheyCome(plan);
      case TRANSFER -> isComing(plan) ? ".coming" : "";
      case EVALUATE_OUT -> servicedBy(plan);
      case NO_RESPONSE, TO_JUVENILE_HALL, REPORT_ELSEWHERE -> hall(plan);
    };
  }

  private static String hall(ResponsePlan plan) {
    if (plan.disposition().outcome() != Disposition.NO_RESPONSE) {
      return "";
    }
    return ChildNow.of(plan).hall() == THERE ? ".there" : ".on-the-way";
  }

  /** N-OOC-11: the county that declines the transfer, and services the referral all the same. */
  private static String servicedBy(ResponsePlan plan) {
    if (!plan.disposition().clauses().contains(Clause.N_OOC_11)) {
      return "";
    }
    return isComing(plan) ? ".serviced-coming" : ".serviced";
  }

  /** Where the department cannot go, who goes is for both to arrange (ruling county-youth). */
  private static String respond(ResponsePlan plan, Whereabouts where) {
    if (where.outside()) {
      return ".outside";
    }
    boolean atOnce =
        plan.response().filter(time -> time.outcome() == ResponseTime.IMMEDIATE).isPresent();
    return (where.isAtHallOrOnTheWay() ? ".at-hall" : "") + (atOnce ? ".at-once" : "");
  }

  /** N-OOC-9, N-OOC-11: while nothing but their coming is waited for, what ends the response. */
  private static String untilTheyCome(ResponsePlan plan) {
    if (!waitsForTheOtherCounty(plan)) {
      return "";
    }
    return plan.referral().imminentDanger().isNo() ? ".until-coming" : ".until-there";
  }

  /**
   * Whether the department responds only because the surrounding county, which takes the referral,
   * is not there yet.
   */
  static boolean waitsForTheOtherCounty(ResponsePlan plan) {
    Elsewhere elsewhere = plan.referral().elsewhere();
    boolean takesIt =
        elsewhere.willRespond() == WillRespond.YES
            || elsewhere.electronicTransfer() == ElectronicTransfer.ACCEPTED
            || isComing(plan);
    return takesIt
        && plan.disposition().outcome().atStagingArea()
        && (plan.disposition().interpretations().contains(Interpretation.SURROUNDING_ACCEPTS)
            || plan.disposition().interpretations().contains(Interpretation.DECLINES_TRANSFER));
  }

  /** Whether the other county is known to be coming: a name, and a time that is not past. */
  static boolean isComing(ResponsePlan plan) {
    return plan.referral().elsewhere().isComing(plan.referral().decidedAt());
  }
}
