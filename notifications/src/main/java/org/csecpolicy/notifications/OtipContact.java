package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
    Instant asked = draft.referral().decidedAt();
    boolean opens = request.otipLine() == LineStatus.CLOSED && request.otipOpensNext().isPresent();
    return draft.phrase(
        "sis-reminder.line." + Wording.word(request.otipLine()) + (opens ? ".opens" : ""),
        "moment",
        holidays(draft, "hours.holiday", moment(draft, asked), asked, asked),
        "next",
        request.otipOpensNext().map(next -> after(draft, asked, next)).orElse(""));
  }

  /** The holidays of the days between; that of the first is named beside the first. */
  private static String after(Draft draft, Instant asked, Instant next) {
    return holidays(
        draft, "hours.after-holidays", moment(draft, next), asked.plus(1, ChronoUnit.DAYS), next);
  }

  /** Why nobody answers on a day of the week on which somebody would. */
  private static String holidays(Draft draft, String key, String moment, Instant from, Instant to) {
    ImmutableList<String> names = draft.agency().otip().hours().holidaysBetween(from, to);
    return names.isEmpty()
        ? moment
        : draft.phrase(key, "moment", moment, "names", String.join(" and ", names));
  }

  /** A moment on the clocks of both offices. */
  static String moment(Draft draft, Instant moment) {
    return draft.moment(moment, draft.agency().otip().hours().zone());
  }
}
