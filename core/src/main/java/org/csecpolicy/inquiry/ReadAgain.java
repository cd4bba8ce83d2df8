package org.csecpolicy.inquiry;

import org.csecpolicy.policy.Fact;

/**
 * Which of the facts that tell whose child it is a later rule reads once more by itself: ways that
 * differ in one of them do not go on alike, even while the answer shows nowhere yet. A test
 * compares the findings with those of trees that have nothing in common.
 */
final class ReadAgain {
  private static final Path NOTHING = Path.START;
  private static final Path PLACEMENT = of(Fact.AGAINST_PLACEMENT, Fact.PLACEMENT_LOCATION);
  private static final Path PROBATION = of(Fact.PROBATION_STATUS);
  private static final Path RESPONSE =
      of(Fact.RESIDENCE, Fact.HOME, Fact.OPEN_CASE, Fact.PROBATION_STATUS);
  private static final Path UNIT = RESPONSE.and(of(Fact.AGAINST_PLACEMENT));
  private static final Path OFFICE = RESPONSE.and(PLACEMENT).and(of(Fact.OCCURRED));

  private ReadAgain() {}

  /** Of an outsider who can be turned away: no open case, no 602 status, no placement here. */
  static Path ofAnOutsider(OutcomeKind kind) {
    return switch (kind) {
      case REGIONAL_OFFICE,
          ALSO_ENGAGE,
          REFERRAL_NAME,
          PLACEMENT_RESPONSE,
          TOLD_ELSEWHERE,
          ENTRIES ->
          PLACEMENT;
      case PRE_ALERT, FORM_EMAIL -> PROBATION;
      default -> NOTHING;
    };
  }

  static Path ofAnyOther(OutcomeKind kind) {
    return switch (kind) {
      case DISPOSITION, EXPEDITED_FORM, FORM_HELD, CROSS_REPORT_TO_JURISDICTION -> NOTHING;
      case PRE_ALERT -> PROBATION;
      case TOLD_ELSEWHERE -> PLACEMENT;
      case ALSO_ENGAGE, ENTRIES -> PLACEMENT.and(of(Fact.OPEN_CASE));
      case SECONDARY -> of(Fact.OPEN_CASE, Fact.AGAINST_PLACEMENT);
      case RESPONSE, INSTRUCTIONS -> RESPONSE;
      case PRIMARY, FORM_FAX, FORM_FAX_CONFIRMED_BY, FORM_EMAIL_CONFIRMED_BY, FORM_EMAIL -> UNIT;
      default -> OFFICE;
    };
  }

  private static Path of(Fact... facts) {
    Path path = Path.START;
    for (Fact fact : facts) {
      path = path.with(fact, Path.LEFT_OPEN);
    }
    return path;
  }
}
