package org.csecpolicy.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.Violation;

/** What cannot be true of one referral; every broken rule is named at once. */
final class ReferralChecks {
  private static final Instant EARLIEST_CALL = startOf(1900);
  private static final Instant LATEST_CALL = startOf(3000);

  private final Referral referral;
  private final List<Violation> violations = new ArrayList<>();

  private ReferralChecks(Referral referral) {
    this.referral = referral;
  }

  static void check(Referral referral) {
    ReferralChecks checks = new ReferralChecks(referral);
    if (checks.callIsOnTheCalendar()) {
      checks.times();
    }
    checks.categories();
    checks.placement();
    checks.probation();
    InvalidValueException.throwIfAny(checks.violations);
  }

  /** Keeps every later sum of hours, days and years within what java.time can hold. */
  private boolean callIsOnTheCalendar() {
    boolean on =
        !referral.calledAt().isBefore(EARLIEST_CALL) && referral.calledAt().isBefore(LATEST_CALL);
    require(on, "calledAt", "a moment of the years 1900 to 2999");
    return on;
  }

  private void times() {
    if (referral.child().dateOfBirth().isPresent()) {
      LocalDate birth = referral.child().dateOfBirth().get();
      LocalDate latestToday = latestDateOf(referral.calledAt());
      require(!birth.isAfter(latestToday), "child.dateOfBirth", "not after the day of the call");
      require(
          !birth.isBefore(latestToday.minusYears(Child.MAX_AGE)),
          "child.dateOfBirth",
          "not more than " + Child.MAX_AGE + " years before the call");
    }
    if (referral.assignedAt().isPresent()) {
      Instant assigned = referral.assignedAt().get();
      require(
          !assigned.isBefore(referral.calledAt()) && assigned.isBefore(LATEST_CALL),
          "assignedAt",
          "not before the call, and before the year 3000");
    }
  }

  /** The latest date anywhere on earth: a birth date after it is in the future in every zone. */
  private static LocalDate latestDateOf(Instant moment) {
    return LocalDateTime.ofEpochSecond(moment.getEpochSecond(), 0, ZoneOffset.MAX).toLocalDate();
  }

  private void categories() {
    require(
        !referral.categories().isEmpty() || referral.indicators().anyPresent(),
        "categories",
        "at least one suspected category, or one at-risk indicator that is present");
  }

  private void placement() {
    require(
        !(referral.againstPlacement().isAlleged() && referral.home().isFamily()),
        "againstPlacement",
        "none unless the child's present home is a placement");
    require(
        !(referral.placement().isPresent()
            && referral.home().isFamily()
            && referral.occurred() == Occurred.AT_HOME),
        "placement",
        "absent when the child lives, and the allegations occurred, with family");
  }

  private void probation() {
    ProbationStatus status = referral.probation().status();
    require(
        !(status == ProbationStatus.WARD_602_FM_HOME && referral.home() == Home.PLACEMENT),
        "probation.status",
        "602 FM is a youth in the home of the parent or legal guardian, not in placement");
    require(
        !(status == ProbationStatus.WARD_602_FR_PLACEMENT && referral.home().isFamily()),
        "probation.status",
        "602 FR is a youth in placement, not in a family home");
  }

  private static Instant startOf(int year) {
    return LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private void require(boolean holds, String field, String rule) {
    if (!holds) {
      violations.add(Violation.of(field, rule));
    }
  }
}
