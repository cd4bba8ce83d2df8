package org.csecpolicy.notifications;

import org.csecpolicy.Action;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.notice.ExpeditedForm;
import org.csecpolicy.policy.Cited;

/**
 * The cover under which the clerical staff faxes the Expedited form to the region or the
 * after-hours unit, with the block in which its receipt is confirmed (N-1.c, N-3.d.3–4, N-3.e.3–4,
 * N-4.ah.3–4). A cover lies open on the machine, so it does not name the child.
 */
final class ExpeditedFormFaxFormatter {
  private ExpeditedFormFaxFormatter() {}

  static void write(Draft draft) {
    Agency agency = draft.agency();
    ExpeditedForm form = draft.plan().expeditedForm().outcome();
    // Whatever is faxed has somebody who gets it, and somebody who confirms it.
    Unit unit = form.faxTo().orElseThrow().outcome();
    Cited<Actor> confirmedBy = form.faxReceiptConfirmedBy().orElseThrow();
    draft
        .because(confirmedBy)
        .say("expedited-form-fax.confidential")
        .blank()
        .field("expedited-form-fax.to", addressee(draft, unit))
        .needs("expedited-form-fax.number.missing", "unit", agency.nameOf(unit))
        .fillIn("expedited-form-fax.number")
        .field(
            "expedited-form-fax.from",
            draft.phrase(
                "expedited-form-fax.from.names",
                "hotline",
                agency.nameOf(Actor.HOTLINE),
                "clerical",
                agency.nameOf(Actor.CLERICAL)));
    CaseFacts.sentBy(draft);
    CaseFacts.number(draft);
    draft.field("expedited-form-fax.pages", "____").blank();
    ExpeditedFormText.what(draft);
    ExpeditedFormText.times(draft);
    closing(draft);
    receipt(draft, agency.nameOf(confirmedBy.outcome()));
  }

  private static String addressee(Draft draft, Unit unit) {
    ResponsePlan plan = draft.plan();
    return unit == Unit.REGIONAL_OFFICE
        ? plan.assignment()
            .map(assignment -> ReferralFields.office(draft, assignment))
            .orElse(plan.agency().regionalOffice())
        : plan.agency().nameOf(unit);
  }

  /** N-1.c: the office may close before the form has arrived; then somebody else gets it. */
  private static void closing(Draft draft) {
    for (Step step : draft.plan().steps()) {
      if (step.action() == Action.WATCH_CLOSING) {
        draft.field(
            "expedited-form-fax.closing",
            draft.phrase(
                "expedited-form-fax.closing.what",
                "closing",
                String.join("; ", step.details()),
                "unit",
                String.join(", ", step.recipients())));
      }
    }
  }

  private static void receipt(Draft draft, String confirmedBy) {
    draft
        .blank()
        .say("expedited-form-fax.receipt")
        .say("expedited-form-fax.receipt.what", "actor", confirmedBy)
        .blank()
        .fillIn("expedited-form-fax.received-by")
        .fillIn("case.date-and-time")
        .fillIn("expedited-form-fax.signature");
  }
}
