package org.csecpolicy.notifications;

import java.time.Instant;
import java.time.ZoneId;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.Otip;
import org.csecpolicy.notice.SisReminder.RequestForAssistance;

/** How the reminder says whom to ask before the request, and whether anybody answers now. */
final class OtipContact {
  private OtipContact() {}

  /** N-5.5–8: suggested before the request, and no reason to miss its time. */
  static void discuss(MessageText text, ResponsePlan plan, RequestForAssistance request) {
    Otip otip = plan.agency().otip();
    text.blank()
        .say(
            "It is suggested to discuss the case with the OTIP Child Protection Specialists before"
                + " submitting. They respond within one business day; the RFA stays due at the time"
                + " above.")
        .blank()
        .field("Telephone:", otip.phone())
        .field("E-mail:", otip.email())
        .field("Hours:", Moments.of(otip.hours()))
        .field("Line:", line(plan, request));
  }

  private static String line(ResponsePlan plan, RequestForAssistance request) {
    String at = " at " + moment(plan.agency(), plan.referral().decidedAt());
    return switch (request.otipLine()) {
      case OPEN -> "open" + at;
      case CLOSED ->
          "closed"
              + at
              + request
                  .otipOpensNext()
                  .map(next -> "; opens next at " + moment(plan.agency(), next))
                  .orElse("; when it opens next is not known");
      case NOT_COVERED -> "not known whether it is open" + at;
    };
  }

  /** A moment on the clocks of both offices. */
  static String moment(Agency agency, Instant moment) {
    ZoneId eastern = agency.otip().hours().zone();
    return Moments.on(agency.officeHours().zone(), eastern, moment);
  }
}
