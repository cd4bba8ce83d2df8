package org.csecpolicy.notifications;

import java.time.Instant;
import org.csecpolicy.directory.Otip;
import org.csecpolicy.hours.LineStatus;
import org.csecpolicy.notice.SisReminder.RequestForAssistance;

/** How the reminder says whom to ask before the request, and whether anybody answers now. */
final class OtipContact {
  private OtipContact() {}

  /** N-5.5–8: suggested before the request, and no reason to miss its time. */
  static void discuss(Draft draft, RequestForAssistance request) {
    Otip otip = draft.agency().otip();
    draft
        .blank()
        .say("sis-reminder.discuss")
        .blank()
        .field("sis-reminder.telephone", otip.phone())
        .field("sis-reminder.email", otip.email())
        .field("sis-reminder.hours", draft.hours(otip.hours()))
        .field("sis-reminder.line", line(draft, request));
  }

  private static String line(Draft draft, RequestForAssistance request) {
    boolean opens = request.otipLine() == LineStatus.CLOSED && request.otipOpensNext().isPresent();
    return draft.phrase(
        "sis-reminder.line." + Wording.word(request.otipLine()) + (opens ? ".opens" : ""),
        "moment",
        moment(draft, draft.referral().decidedAt()),
        "next",
        request.otipOpensNext().map(next -> moment(draft, next)).orElse(""));
  }

  /** A moment on the clocks of both offices. */
  static String moment(Draft draft, Instant moment) {
    return draft.moment(moment, draft.agency().otip().hours().zone());
  }
}
