package org.csecpolicy.notifications;

import org.csecpolicy.ResponsePlan;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.recording.CaseItem;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.Elsewhere;
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
  static void child(MessageText text, Referral referral, MessageDetails details) {
    ReferralFields.youth(text, "Youth/DOB:", referral);
    ReferralFields.number(text, details);
  }

  /** The whole report, as another authority needs it. */
  static void report(MessageText text, ResponsePlan plan, MessageDetails details) {
    Referral referral = plan.referral();
    child(text, referral, details);
    text.field(
        "Call received:", Moments.on(plan.agency().officeHours().zone(), referral.calledAt()));
    text.field("Suspected:", FactWording.suspected(referral));
    for (Category category : Category.values()) {
      activities(text, referral, category);
    }
    text.field("Residence:", referral.child().residence().label());
    text.field("Found in:", referral.child().foundIn().label());
    text.field("Custody:", FactWording.custody(referral.custody().lawEnforcement()));
    juvenileHall(text, plan);
    information(text, referral, details);
  }

  /** N-OOC-14, N-OOC-15, N-OOC-19; nothing when Juvenile Hall does not come into it. */
  static void juvenileHall(MessageText text, ResponsePlan plan) {
    Custody custody = plan.referral().custody();
    if (custody.atJuvenileHall().isYes()) {
      text.field("Juvenile Hall:", "the youth is there");
    } else if (custody.beingTransported().isYes()) {
      text.field("Juvenile Hall:", "the youth is on the way there");
    } else if (custody.refusedByJuvenileHall().isYes()) {
      text.field("Juvenile Hall:", "has refused to accept the youth");
    } else if (plan.disposition().outcome() == Disposition.TO_JUVENILE_HALL) {
      text.field("Juvenile Hall:", "law enforcement is instructed to take the youth there");
    }
  }

  /** What the department does, told to somebody who may count on it. */
  static void response(MessageText text, ResponsePlan plan) {
    Disposition disposition = plan.disposition().outcome();
    text.field(
        "Our response:",
        disposition.isEvaluatedOut()
            ? plan.agency().department() + " does not respond; the referral is Evaluated Out"
            : Wording.of(plan.agency(), disposition));
  }

  /** N-1.a.3–6. */
  static void information(MessageText text, Referral referral, MessageDetails details) {
    CaseInformation information = referral.information();
    text.personal(
        "Address or staging area:", information.stagingArea(), CaseItem.STAGING_AREA.label());
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

  /** N-OOC-7: what the surrounding county answered. */
  static void countyResponse(MessageText text, Referral referral) {
    text.field("Surrounding county:", referral.child().residence().label());
    text.field("Will respond:", FactWording.of(referral.elsewhere().willRespond()));
    text.field("Electronic Transfer:", FactWording.of(referral.elsewhere().electronicTransfer()));
  }

  /** What is known of reports and warrants; a protective-custody warrant is a kind of its own. */
  static void reportsAndWarrants(MessageText text, Elsewhere elsewhere) {
    text.field("Missing Person's Report:", FactWording.of(elsewhere.missingPersonReport()));
    text.field("Delinquency Warrant:", FactWording.of(elsewhere.delinquencyWarrant()));
    text.field("Protective-custody warrant:", FactWording.of(elsewhere.protectiveCustodyWarrant()));
  }

  /** N-OOC-2, and what else the decision has open that the county or state of residence knows. */
  static void askResidence(MessageText text, ResponsePlan plan) {
    text.item("the child's current CPS status with you");
    for (Fact fact : plan.openQuestions()) {
      FactWording.toTheResidence(fact).ifPresent(text::item);
    }
  }

  /** Who sends it, and where that person can be reached. */
  static void sender(MessageText text, ResponsePlan plan, MessageDetails details) {
    text.field("Hotline:", FactWording.hotline(plan.agency()));
    text.personal("Sent by:", details.sentBy(), "sender's name");
    text.personal("Call back:", details.callBack(), "call-back number");
  }
}
