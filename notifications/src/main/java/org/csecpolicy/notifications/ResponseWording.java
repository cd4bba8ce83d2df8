package org.csecpolicy.notifications;

import static org.csecpolicy.jurisdiction.Whereabouts.HallState.THERE;

import org.csecpolicy.ResponsePlan;
import org.csecpolicy.jurisdiction.Whereabouts;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.WillRespond;

/**
 * What the department does about the child, told to somebody who may count on it: that it responds
 * is said only where somebody of the department goes to the child.
 */
final class ResponseWording {
  private ResponseWording() {}

  /** One sentence without its period, to follow a label. */
  static String of(ResponsePlan plan) {
    String department = plan.agency().department();
    String transfer = transfer(plan);
    return switch (plan.disposition().outcome()) {
      case RESPOND -> respond(plan);
      case RESPOND_AT_STAGING_AREA ->
          department + " responds to the staging area" + untilTheyCome(plan);
      case TRANSFER_AND_RESPOND_AT_STAGING_AREA ->
          transfer + "; " + department + " responds to the staging area" + untilTheyCome(plan);
      case TRANSFER -> transfer + whichComes(plan) + "; " + department + " does not respond";
      case EVALUATE_OUT ->
          department + " does not respond; the referral is Evaluated Out" + servicedBy(plan);
      case TO_JUVENILE_HALL ->
          department
              + " does not respond unless Juvenile Hall refuses or releases the youth; the referral"
              + " is open until Juvenile Hall has accepted the youth, and is then Evaluated Out";
      case NO_RESPONSE ->
          department
              + " does not respond unless Juvenile Hall refuses or releases the youth, who is "
              + (ChildNow.of(plan).hall() == THERE ? "there" : "on the way there");
      case REPORT_ELSEWHERE ->
          department
              + " does not respond: the child is not in the county; the referral is open until the"
              + " report is taken where the child is, and is then Evaluated Out";
    };
  }

  /** N-OOC-11: the county that declines the transfer, and services the referral all the same. */
  private static String servicedBy(ResponsePlan plan) {
    return plan.disposition().clauses().contains(Clause.N_OOC_11)
        ? ", to be serviced by " + authority(plan) + whichComes(plan)
        : "";
  }

  private static String whichComes(ResponsePlan plan) {
    return isComing(plan) ? ", which is known to be coming" : "";
  }

  /** Where the department cannot go, who goes is for both to arrange (ruling county-youth). */
  private static String respond(ResponsePlan plan) {
    String department = plan.agency().department();
    Whereabouts where = ChildNow.of(plan);
    if (where.outside()) {
      return department
          + " keeps the referral, and cannot go to the child; who does is to be arranged with "
          + plan.referral().child().foundIn().label();
    }
    return where.isAtHallOrOnTheWay()
        ? department + " responds at Juvenile Hall"
        : department + " responds";
  }

  /** To the other county: what the department does, and where the placement comes into it. */
  static void fields(MessageText text, ResponsePlan plan) {
    text.field("Our response:", of(plan));
    AccusedPlacement.field(text, plan);
  }

  /** N-OOC-9, N-OOC-11: while nothing but their coming is waited for, what ends the response. */
  private static String untilTheyCome(ResponsePlan plan) {
    if (!waitsForTheOtherCounty(plan)) {
      return "";
    }
    return plan.referral().imminentDanger().isNo()
        ? " until that county is known to be coming: who, and when"
        : " until that county is with the child";
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
    Elsewhere elsewhere = plan.referral().elsewhere();
    return elsewhere.isComing(plan.referral().decidedAt());
  }

  static String transfer(ResponsePlan plan) {
    return "Electronic Transfer to " + authority(plan);
  }

  private static String authority(ResponsePlan plan) {
    return plan.routing().jurisdiction().residency().authority().label();
  }
}
