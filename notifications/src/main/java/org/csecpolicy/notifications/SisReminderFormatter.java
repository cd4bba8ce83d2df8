package org.csecpolicy.notifications;

import java.time.LocalDate;
import java.util.Optional;
import org.csecpolicy.notice.SisReminder.RequestForAssistance;
import org.csecpolicy.policy.Cited;

/**
 * The supervisor's reminder to submit the federal Request for Assistance (N-5.3), with what the
 * texts say of it: on suspicion, in Shepherd, within 24 hours of the call, and whom to ask first
 * (N-5.2, N-5.4–8, P-FN-2). Of the youth's standing it says "may be a foreign national minor" and
 * no more: the message of a known and of a suspected one is the same.
 */
final class SisReminderFormatter {
  /** A birthday this close is pointed out. Our choice of presentation; the texts name no number. */
  static final int DAYS_THAT_ARE_NEAR = 7;

  private SisReminderFormatter() {}

  static void write(Draft draft) {
    // A reminder that is due has its request.
    Cited<RequestForAssistance> request =
        draft.plan().sisReminder().outcome().request().orElseThrow();
    draft
        .subject("sis-reminder.subject")
        .because(request)
        .needs("sis-reminder.address.missing", "unit", draft.agency().federalReportUnit())
        .say("sis-reminder.what")
        .blank()
        .say("sis-reminder.suspicion")
        .blank();
    ReferralFields.youth(draft, "case.youth");
    birthday(draft);
    CaseFacts.number(draft);
    draft.field("sis-reminder.flagged", CaseFacts.categories(draft));
    submit(draft, request.outcome());
    OtipContact.discuss(draft, request.outcome());
    CaseFacts.sentBy(draft.blank());
  }

  private static void birthday(Draft draft) {
    Optional<LocalDate> birthday = draft.referral().child().eighteenthBirthday();
    if (birthday.isEmpty() || Birth.isOnlySaid(draft.decision())) {
      return;
    }
    String date = Moments.date(birthday.get());
    LocalDate today =
        draft.referral().calledAt().atZone(draft.agency().officeHours().zone()).toLocalDate();
    boolean near = !birthday.get().isAfter(today.plusDays(DAYS_THAT_ARE_NEAR));
    String warning =
        draft.phrase("sis-reminder.birthday.near", "date", date, "days", "" + DAYS_THAT_ARE_NEAR);
    // One line in either case, so that its redacted form does not tell that the day is near.
    draft.personalWords("sis-reminder.birthday", near ? warning : date);
  }

  /** N-5.4, P-FN-2. */
  private static void submit(Draft draft, RequestForAssistance request) {
    draft
        .field("case.call-received", OtipContact.moment(draft, draft.referral().calledAt()))
        .field("sis-reminder.due", OtipContact.moment(draft, request.deadline()))
        .field("sis-reminder.counted", draft.phrase("sis-reminder.counted.how"))
        .field(
            "sis-reminder.submit",
            draft.phrase(
                "sis-reminder.submit.where", "shepherd", draft.agency().otip().shepherd()));
  }
}
