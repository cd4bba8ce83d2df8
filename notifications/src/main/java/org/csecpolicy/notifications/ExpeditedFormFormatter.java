package org.csecpolicy.notifications;

import java.util.Optional;
import org.csecpolicy.Action;
import org.csecpolicy.Step;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.notice.ExpeditedForm;
import org.csecpolicy.policy.Cited;

/** What goes with the Expedited form, by fax and by e-mail. */
final class ExpeditedFormFormatter {
  private ExpeditedFormFormatter() {}

  /**
   * The cover under which the clerical staff faxes the form to the region or the after-hours unit,
   * with the block in which its receipt is confirmed (N-1.c, N-3.d.3–4, N-3.e.3–4, N-4.ah.3–4). A
   * cover lies open on the machine, so it does not name the child.
   */
  static void fax(Draft draft) {
    Agency agency = draft.agency();
    ExpeditedForm form = draft.plan().expeditedForm().outcome();
    // Whatever is faxed has somebody who gets it, and somebody who confirms it.
    Recipient to = draft.recipients().get(0);
    Cited<Actor> confirmedBy = form.faxReceiptConfirmedBy().orElseThrow();
    draft
        .because(confirmedBy)
        .say("expedited-form-fax.confidential")
        .blank()
        .field("expedited-form-fax.to", addressee(draft, to));
    number(draft, to);
    draft.field(
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
    what(draft);
    times(draft);
    closing(draft);
    receipt(draft, agency.nameOf(confirmedBy.outcome()));
  }

  /** The one office that the fax goes to, and what names it. */
  private static String addressee(Draft draft, Recipient to) {
    return to.role() == Addressee.Role.REGIONAL_OFFICE
        ? draft
            .plan()
            .assignment()
            .map(assignment -> ReferralFields.office(draft, assignment))
            .orElse(draft.named(to))
        : draft.named(to);
  }

  /** As the address book has it; without a book, somebody looks it up and writes it in. */
  private static void number(Draft draft, Recipient to) {
    Optional<AddressBook> book = draft.details().addressBook();
    Optional<String> number = book.flatMap(addresses -> addresses.faxNumberOf(to));
    if (number.isPresent()) {
      draft.personalWords("expedited-form-fax.number", number.get());
      return;
    }
    draft.needs("expedited-form-fax.number.missing", "unit", draft.named(to));
    if (book.isPresent()) {
      draft.field(
          "expedited-form-fax.number", draft.phrase("expedited-form-fax.number.not-in-book"));
    } else {
      draft.fillIn("expedited-form-fax.number");
    }
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

  /**
   * The e-mail with which the supervisor sends the form (N-2.b.2). A CSEC-unit case in business
   * hours goes to that unit and nowhere by fax, so its receipt is confirmed by e-mail (N-4.bh.3–4).
   */
  static void email(Draft draft) {
    what(draft);
    draft
        .plan()
        .expeditedForm()
        .outcome()
        .emailReceiptConfirmedBy()
        .ifPresent(actor -> confirm(draft, actor));
    draft.blank();
    CaseFacts.number(draft);
    ReferralFields.responseTimeAndMappedTo(draft);
    times(draft);
    CaseFacts.sentBy(draft);
  }

  private static void confirm(Draft draft, Cited<Actor> confirmedBy) {
    draft
        .because(confirmedBy)
        .blank()
        .say(
            "expedited-form-email.confirm",
            "unit",
            draft.agency().exploitationUnit(),
            "actor",
            draft.agency().nameOf(confirmedBy.outcome()));
  }

  /** N-1.b, N-2.b.1; the place without any address, for a cover lies open. */
  private static void what(Draft draft) {
    draft.because(draft.plan().expeditedForm());
    draft.subject("expedited-form.subject").say("expedited-form.what");
    ChildNow.place(draft);
    ChildNow.danger(draft);
  }

  /** N-1.c.3, N-2.b.2: within 10 to 15 minutes of the call. */
  private static void times(Draft draft) {
    ExpeditedForm form = draft.plan().expeditedForm().outcome();
    CaseFacts.received(draft);
    form.target().ifPresent(target -> draft.field("expedited-form.send-by", draft.moment(target)));
    form.latest().ifPresent(latest -> draft.field("expedited-form.latest", draft.moment(latest)));
  }
}
