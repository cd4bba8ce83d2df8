package org.csecpolicy.notifications;

import java.util.Optional;
import org.csecpolicy.Action;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.policy.Cited;

/**
 * The cover under which the clerical staff faxes the Expedited form to the region or the
 * after-hours unit, with the block in which its receipt is confirmed (N-1.c, N-3.d.3–4, N-3.e.3–4,
 * N-4.ah.3–4). A cover lies open on the machine, so it does not name the child.
 */
final class ExpeditedFormFaxFormatter {
  private ExpeditedFormFaxFormatter() {}

  /** The cover; none unless the form is due and goes by fax. */
  static Optional<Message> format(HotlineDecision decision, MessageDetails details) {
    return ExpeditedFormText.due(decision)
        .flatMap(
            plan -> plan.expeditedForm().outcome().faxTo().map(unit -> cover(plan, unit, details)));
  }

  private static Message cover(ResponsePlan plan, Cited<Unit> faxTo, MessageDetails details) {
    Agency agency = plan.agency();
    MessageText text = new MessageText();
    text.say("CONFIDENTIAL: about a child. For the addressee only.").blank();
    text.field("To:", addressee(text, plan, faxTo.outcome()));
    text.needs("fax number of " + agency.nameOf(faxTo.outcome()))
        .field("Fax number:", ClosingNotes.TO_FILL_IN);
    text.field("From:", agency.nameOf(Actor.HOTLINE) + ", " + agency.nameOf(Actor.CLERICAL));
    text.personal("Sent by:", details.sentBy(), "sender's name");
    text.personal("Call back:", details.callBack(), "call-back number");
    ReferralFields.number(text, details);
    text.field("Pages with this cover:", "____").blank();
    ExpeditedFormText.what(text, plan);
    ExpeditedFormText.times(text, plan);
    closing(text, plan);
    // Whatever is faxed has somebody who confirms it.
    Cited<Actor> confirmedBy = plan.expeditedForm().outcome().faxReceiptConfirmedBy().orElseThrow();
    receipt(text, agency.nameOf(confirmedBy.outcome()));
    return text.message(MessageKind.EXPEDITED_FORM_FAX, agency, Action.FAX_EXPEDITED_FORM)
        .addRecipients(agency.nameOf(faxTo.outcome()))
        .subject(ExpeditedFormText.SUBJECT)
        .redactedSubject(ExpeditedFormText.SUBJECT)
        .due(plan.expeditedForm().outcome().latest())
        .clauses(plan.expeditedForm().under(faxTo.clauses()).under(confirmedBy.clauses()).clauses())
        .build();
  }

  private static String addressee(MessageText text, ResponsePlan plan, Unit unit) {
    return unit == Unit.REGIONAL_OFFICE
        ? plan.assignment()
            .map(assignment -> ReferralFields.office(text, plan.agency(), assignment))
            .orElse(plan.agency().regionalOffice())
        : plan.agency().nameOf(unit);
  }

  /** N-1.c: the office may close before the form has arrived; then somebody else gets it. */
  private static void closing(MessageText text, ResponsePlan plan) {
    for (Step step : plan.steps()) {
      if (step.action() == Action.WATCH_CLOSING) {
        text.field(
            "Closing of the office:",
            String.join("; ", step.details())
                + "; receipt not confirmed by then: fax the form and assign the referral to "
                + String.join(", ", step.recipients()));
      }
    }
  }

  private static void receipt(MessageText text, String confirmedBy) {
    text.blank()
        .say("CONFIRMATION OF RECEIPT")
        .say("To be filled in on receipt. " + confirmedBy + " confirms that every page arrived.")
        .blank()
        .field("Received by:", ClosingNotes.TO_FILL_IN)
        .field("Date and time:", ClosingNotes.TO_FILL_IN)
        .field("Signature:", ClosingNotes.TO_FILL_IN);
  }
}
