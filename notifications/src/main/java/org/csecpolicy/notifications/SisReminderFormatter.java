package org.csecpolicy.notifications;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.csecpolicy.Action;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.notice.SisReminder.RequestForAssistance;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Category;

/**
 * The supervisor's reminder to submit the federal Request for Assistance (N-5.3), with what the
 * texts say of it: on suspicion, in Shepherd, within 24 hours of the call, and whom to ask first
 * (N-5.2, N-5.4–8, P-FN-2). Of the youth's standing it says "may be a foreign national minor" and
 * no more: the message of a known and of a suspected one is the same.
 */
final class SisReminderFormatter {
  /** A birthday this close is pointed out. Our choice of presentation; the texts name no number. */
  static final int DAYS_THAT_ARE_NEAR = 7;

  private static final String SUBJECT = "Reminder: submit the Request for Assistance (RFA)";

  private SisReminderFormatter() {}

  /** The reminder; none unless it is due, and none while only its deadline is known. */
  static Optional<Message> format(HotlineDecision decision, MessageDetails details) {
    return decision instanceof ResponsePlan plan
        ? plan.sisReminder()
            .outcome()
            .request()
            .filter(request -> plan.sisReminder().outcome().required().isYes())
            .map(request -> email(plan, request, details))
        : Optional.empty();
  }

  private static Message email(
      ResponsePlan plan, Cited<RequestForAssistance> request, MessageDetails details) {
    Agency agency = plan.agency();
    MessageText text = new MessageText();
    text.needs("e-mail address of the " + agency.federalReportUnit());
    text.say(
            "Please submit a Request for Assistance (RFA) to the Office on Trafficking in Persons"
                + " (OTIP) for the youth below.")
        .blank()
        .say(
            "The youth may be a foreign national minor, and the referral has been flagged as"
                + " possible or confirmed commercial exploitation, now or in the past. Suspicion is"
                + " enough: do not wait until the case is confirmed (22 USC 7105).")
        .blank();
    youth(text, plan, details);
    submit(text, plan, request.outcome());
    OtipContact.discuss(text, plan, request.outcome());
    text.blank();
    text.personal("Sent by:", details.sentBy(), "sender's name");
    text.personal("Call back:", details.callBack(), "call-back number");
    return text.message(MessageKind.SIS_REMINDER, agency, Action.REMIND_FEDERAL_REPORT_UNIT)
        .addRecipients(agency.federalReportUnit())
        .subject(SUBJECT)
        .redactedSubject(SUBJECT)
        .clauses(plan.sisReminder().under(request.clauses()).clauses())
        .build();
  }

  private static void youth(MessageText text, ResponsePlan plan, MessageDetails details) {
    Referral referral = plan.referral();
    ReferralFields.youth(text, "Youth/DOB:", plan);
    Optional<LocalDate> birthday =
        referral.child().eighteenthBirthday().filter(day -> !BirthWording.isOnlySaid(plan));
    if (birthday.isPresent()) {
      LocalDate today =
          referral.calledAt().atZone(plan.agency().officeHours().zone()).toLocalDate();
      boolean near = !birthday.get().isAfter(today.plusDays(DAYS_THAT_ARE_NEAR));
      String date = Moments.date(birthday.get());
      // One line in either case, so that its redacted form does not tell that the day is near.
      text.personal(
          "18th birthday:",
          Optional.of(
              near
                  ? date
                      + ". WARNING: within "
                      + DAYS_THAT_ARE_NEAR
                      + " days after the call. The report is for a minor: submit it before that"
                      + " day."
                  : date),
          "date of birth");
    }
    ReferralFields.number(text, details);
    text.field(
        "Flagged as:",
        referral.categories().keySet().stream()
            .sorted()
            .map(Category::label)
            .collect(Collectors.joining("; ")));
  }

  /** N-5.4, P-FN-2. */
  private static void submit(MessageText text, ResponsePlan plan, RequestForAssistance request) {
    text.field("Call received:", OtipContact.moment(plan.agency(), plan.referral().calledAt()));
    text.field("RFA due:", OtipContact.moment(plan.agency(), request.deadline()));
    text.field(
        "Counted as:", "24 hours from the call; weekends and holidays do not extend the time");
    text.field("Submit in:", "Shepherd Case Management System, " + plan.agency().otip().shepherd());
  }
}
