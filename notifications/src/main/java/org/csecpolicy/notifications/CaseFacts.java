package org.csecpolicy.notifications;

import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.recording.CaseItem;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Category;

/**
 * The facts of a call as every report and entry about it states them. Whatever the caller of this
 * library supplied stands behind a label, never in a sentence of ours.
 *
 * <p>The reporting party is not among them: no clause has the hotline name it to another authority.
 */
final class CaseFacts {
  private CaseFacts() {}

  /** Which child and which referral. */
  static void child(MessageText text, HotlineDecision decision, MessageDetails details) {
    ReferralFields.youth(text, "Youth/DOB:", decision);
    ReferralFields.number(text, details);
  }

  /** The whole report, as another authority needs it. */
  static void report(MessageText text, ResponsePlan plan, MessageDetails details) {
    Referral referral = plan.referral();
    child(text, plan, details);
    text.field(
        "Call received:", Moments.on(plan.agency().officeHours().zone(), referral.calledAt()));
    text.field("Suspected:", FactWording.suspected(referral));
    for (Category category : Category.values()) {
      activities(text, referral, category);
    }
    text.field("Residence:", referral.child().residence().label());
    text.field("Jurisdiction:", OtherCounty.jurisdiction(plan));
    ChildNow.fields(text, plan);
    if (!ChildNow.isOrGoesToHall(plan)) {
      address(text, referral.information());
    }
    allegations(text, referral.information(), details);
  }

  /** N-1.a.3–6. */
  static void information(MessageText text, Referral referral, MessageDetails details) {
    address(text, referral.information());
    allegations(text, referral.information(), details);
  }

  /** N-1.a.3; nobody else is told of a staging area while the youth is at Juvenile Hall. */
  private static void address(MessageText text, CaseInformation information) {
    text.personal(
        "Address or staging area:", information.stagingArea(), CaseItem.STAGING_AREA.label());
  }

  /** N-1.a.4–6. */
  private static void allegations(
      MessageText text, CaseInformation information, MessageDetails details) {
    text.personal(
        "Perpetrator, pimp or employer:", information.perpetrator(), CaseItem.PERPETRATOR.label());
    text.personal(
        "Location of the incident:",
        information.incidentLocation(),
        CaseItem.INCIDENT_LOCATION.label());
    text.narrative(
        "Summary of the allegations:",
        details.narrative().or(information::summary),
        CaseItem.SUMMARY.label());
  }

  /** N-DEF-11, N-DEF-12: the settings of the work, or the illicit activities. */
  static void activities(MessageText text, Referral referral, Category category) {
    if (category == Category.CHILD_LABOR) {
      FactWording.industries(referral).ifPresent(all -> text.field("Work:", all));
    }
    if (category == Category.CRIMINAL_BEHAVIOR) {
      FactWording.activities(referral).ifPresent(all -> text.field("Illicit activity:", all));
    }
  }

  /** Who sends it, and where that person can be reached. */
  static void sender(MessageText text, ResponsePlan plan, MessageDetails details) {
    text.field("Hotline:", FactWording.hotline(plan.agency()));
    text.personal("Sent by:", details.sentBy(), "sender's name");
    text.personal("Call back:", details.callBack(), "call-back number");
  }
}
