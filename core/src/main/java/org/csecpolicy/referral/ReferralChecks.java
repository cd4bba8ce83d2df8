package org.csecpolicy.referral;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.csecpolicy.policy.CleanTexts;
import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.Narrative;
import org.csecpolicy.policy.Violation;
import org.csecpolicy.screening.RedFlag;

/** Values that are wrong by themselves; every broken rule is named at once. */
final class ReferralChecks {
  private static final Instant EARLIEST = startOf(1900);
  private static final Instant LATEST = startOf(3000);

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private final Referral referral;
  private final List<Violation> violations = new ArrayList<>();

  private ReferralChecks(Referral referral) {
    this.referral = referral;
  }

  /** The notes of red flags, cleaned. */
  static ImmutableMap<RedFlag, String> check(Referral referral) {
    ReferralChecks checks = new ReferralChecks(referral);
    if (checks.requireOnTheCalendar("calledAt", referral.calledAt())) {
      checks.dateOfBirth();
    }
    referral.assignedAt().ifPresent(at -> checks.requireOnTheCalendar("assignedAt", at));
    referral
        .elsewhere()
        .expectedArrival()
        .ifPresent(at -> checks.requireOnTheCalendar("elsewhere.expectedArrival", at));
    checks.require(
        referral.id().stream().allMatch(id -> ID.matcher(id).matches()),
        "id",
        ErrorCode.FORMAT,
        "1 to 64 letters of A to Z, digits, dots, hyphens and underscores");
    ImmutableMap<RedFlag, String> notes = checks.notes();
    int perpetrators = referral.information().perpetrators().size();
    checks.require(
        perpetrators <= CaseInformation.MAX_PERPETRATORS,
        "information.perpetrators",
        ErrorCode.TOO_MANY,
        "at most " + CaseInformation.MAX_PERPETRATORS);
    InvalidValueException.throwIfAny(checks.violations);
    return notes;
  }

  /** Keeps every later sum of hours, days and years within what java.time can hold. */
  private boolean requireOnTheCalendar(String field, Instant moment) {
    boolean on = !moment.isBefore(EARLIEST) && moment.isBefore(LATEST);
    require(on, field, ErrorCode.OUT_OF_RANGE, "a moment of the years 1900 to 2999");
    return on;
  }

  private void dateOfBirth() {
    if (referral.child().dateOfBirth().isPresent()) {
      LocalDate birth = referral.child().dateOfBirth().get();
      LocalDate latestToday = latestDateOf(referral.calledAt());
      require(
          !birth.isAfter(latestToday),
          "child.dateOfBirth",
          ErrorCode.CONFLICT,
          "not after the day of the call");
      require(
          !birth.isBefore(latestToday.minusYears(AgeRange.MAX_AGE)),
          "child.dateOfBirth",
          ErrorCode.OUT_OF_RANGE,
          "not more than " + AgeRange.MAX_AGE + " years before the call");
    }
  }

  /** The latest date anywhere on earth: a birth date after it is in the future in every zone. */
  private static LocalDate latestDateOf(Instant moment) {
    return LocalDateTime.ofEpochSecond(moment.getEpochSecond(), 0, ZoneOffset.MAX).toLocalDate();
  }

  /** N-1.f: as many notes as there are red flags, each short enough to fit into a document. */
  private ImmutableMap<RedFlag, String> notes() {
    try {
      return cleaned(referral.redFlagNotes());
    } catch (InvalidValueException invalid) {
      violations.addAll(invalid.violations());
      return ImmutableMap.of();
    }
  }

  /** The notes as {@link Narrative} cleans them, and of those that show nothing none. */
  private static ImmutableMap<RedFlag, String> cleaned(Map<RedFlag, String> notes) {
    if (notes.isEmpty()) {
      return ImmutableMap.of();
    }
    CleanTexts texts = new CleanTexts();
    ImmutableMap.Builder<RedFlag, String> clean = ImmutableMap.builder();
    notes.forEach(
        (flag, note) ->
            texts
                .note("redFlagNotes", Optional.of(note))
                .ifPresent(given -> clean.put(flag, given)));
    texts.requireAll();
    return clean.build();
  }

  private static Instant startOf(int year) {
    return LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private void require(boolean holds, String field, ErrorCode code, String rule) {
    if (!holds) {
      violations.add(Violation.of(field, code, rule));
    }
  }
}
