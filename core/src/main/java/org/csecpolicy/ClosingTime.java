package org.csecpolicy;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.csecpolicy.hours.BusinessHours;
import org.csecpolicy.notice.ExpeditedForm;

/** When an office closes, in words and on its own clock; few decisions need them. */
final class ClosingTime {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, MMMM d, h:mm a", Locale.US);

  private ClosingTime() {}

  /**
   * When the office that gets the Expedited form closes, if that is before the form is due at the
   * latest (N-1.c): the fax is timed, and not the call. Empty of a form that is held, which is due
   * at no moment.
   */
  static Optional<Instant> beforeTheFormIsDue(ResponsePlan plan) {
    ExpeditedForm form = plan.expeditedForm().outcome();
    return plan.agency()
        .officeHours()
        .closingOf(plan.referral().decidedAt())
        .filter(closing -> form.latest().filter(due -> !closing.isAfter(due)).isPresent());
  }

  /** "it closes at 5:00 PM until Tuesday, September 8, 9:00 AM, after Labor Day". */
  static String words(BusinessHours hours, Instant closing) {
    String until =
        hours
            .nextOpeningWithinCoverage(closing)
            .map(
                opening ->
                    " until "
                        + DAY.format(opening.atZone(hours.zone()))
                        + named(hours.holidaysBetween(closing, opening)))
            .orElse("");
    return "it closes at " + TIME.format(closing.atZone(hours.zone())) + until;
  }

  private static String named(ImmutableList<String> holidays) {
    return holidays.isEmpty() ? "" : ", after " + String.join(" and ", holidays);
  }
}
