package org.csecpolicy.space;

import org.csecpolicy.ResponsePlan;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Referral;

/**
 * Who is known to be with the child, or to come, by a decision: the higher, the nearer to this
 * county's own response. A supervisor, a form or a telephone call is nobody, and so is whoever
 * would come if something else happened first.
 */
public enum Responder {
  /** Nobody, yet. */
  NOBODY_KNOWN("nobody is known to have the child or to come"),
  /** Juvenile Hall has the child, or law enforcement holds it and the Hall has accepted. */
  JUVENILE_HALL("Juvenile Hall has the child or has accepted it"),
  /** Another county, by a named person and a time. */
  OTHER_COUNTY("the other county is known to be coming"),
  /** The department. */
  DEPARTMENT("the department responds to the child");

  private final String label;

  Responder(String label) {
    this.label = label;
  }

  /** In words. */
  public String label() {
    return label;
  }

  /**
   * By what becomes of the referral and by what it states. A county that comes counts where the
   * referral is left to it, not where Juvenile Hall gets the child before.
   */
  static Responder of(ResponsePlan plan) {
    return switch (plan.disposition().outcome()) {
      case RESPOND, RESPOND_AT_STAGING_AREA, TRANSFER_AND_RESPOND_AT_STAGING_AREA -> DEPARTMENT;
      case REPORT_ELSEWHERE -> NOBODY_KNOWN;
      case TRANSFER -> ofCounty(plan.referral());
      case NO_RESPONSE, TO_JUVENILE_HALL -> isHalls(plan.referral()) ? JUVENILE_HALL : NOBODY_KNOWN;
      case EVALUATE_OUT -> isHalls(plan.referral()) ? JUVENILE_HALL : ofCounty(plan.referral());
    };
  }

  private static Responder ofCounty(Referral referral) {
    return referral.elsewhere().isComing(referral.decidedAt()) ? OTHER_COUNTY : NOBODY_KNOWN;
  }

  private static boolean isHalls(Referral referral) {
    Custody custody = referral.custody();
    boolean onTheWay = custody.beingTransported().isYes();
    return custody.hallAnswer() == HallAnswer.ACCEPTED
        ? onTheWay || custody.lawEnforcement().isYes() || custody.atJuvenileHall().isYes()
        : custody.atJuvenileHall().isYes() && !onTheWay;
  }
}
