package org.csecpolicy.directory;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;

import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import org.csecpolicy.hours.BusinessHours;
import org.csecpolicy.hours.HolidayCalendar;
import org.csecpolicy.hours.HolidayRules;

/** Los Angeles County as the protocol prints it; the only place where its names stand. */
public final class LosAngeles {
  private static final HolidayCalendar HOLIDAYS =
      HolidayRules.named(
          "Los Angeles County, derived from rules", 2018, 2035, LosAngeles::holidaysOf);

  private static final BusinessHours OFFICE_HOURS =
      BusinessHours.builder()
          .name("Los Angeles County regional offices")
          .zone(ZoneId.of("America/Los_Angeles"))
          .open(EnumSet.range(MONDAY, FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 0))
          .holidays(HOLIDAYS)
          .build();

  private static final Agency AGENCY =
      Agency.builder()
          .county(california("Los Angeles"))
          .department("DCFS")
          // N-OOC-5: exactly these eight. Kern is not printed.
          .addSurroundingCounties(
              california("Imperial"),
              california("Inyo"),
              california("Orange"),
              california("Riverside"),
              california("San Diego"),
              california("Santa Barbara"),
              california("San Bernardino"),
              california("Ventura"))
          .screener("CSW")
          .supervisor("SCSW")
          .clerical("Clerical")
          .caseManagementSystem("CWS/CMS")
          .exploitationUnit("MART")
          .exploitationUnitInBox("MART- Review in box")
          .afterHoursUnit("ERCP")
          .runawayOutreachUnit("ROU")
          .alertList("EDL-DCFS_CSEC")
          .probationAlertList("EDL-PROBChildTrafficking")
          .probationVerifier("Probation Intake Detention Control (IDC)")
          .probationVerifierPhone("(323) 226-8506")
          .probationEmail("MACRO/ERNTFY (select: Probation/CSEC)")
          .federalReportUnit("SIS Unit")
          .referralAssignmentPolicy("Referral Assignment 0050-504.05")
          .putLandlines(Landline.EXPLOITATION_UNIT, "(213) 700-9921")
          .putLandlines(Landline.EXPLOITATION_UNIT, "(323) 765-2075")
          .putLandlines(Landline.RUNAWAY_OUTREACH_UNIT, "(213) 765-2685")
          .officeHours(OFFICE_HOURS)
          .build();

  private LosAngeles() {}

  /** The agency of the protocol. */
  public static Agency agency() {
    return AGENCY;
  }

  /**
   * The hotline's regular business hours: Monday to Friday from 9 a.m. to 5 p.m. in Los Angeles
   * ({@code N-3.d.0}), except on county holidays ({@code N-3.e.0}).
   */
  public static BusinessHours officeHours() {
    return OFFICE_HOURS;
  }

  /**
   * The county's holidays from 2018 through 2035, each on the day on which it is observed ({@code
   * N-3.e.0}). The texts give no list; these days are derived from rules and labelled so. Closures
   * that the Board of Supervisors declared, such as 2018-12-05 and 2025-01-09, follow from no rule
   * and are not among them: add them with {@link HolidayCalendar#withClosures}.
   *
   * <p>Today's rules hold for every covered year. Juneteenth is therefore closed in the years
   * before the county kept it, too: where in doubt a day counts as closed, since the after-hours
   * unit is staffed then and a closed office is not.
   */
  public static HolidayCalendar holidays() {
    return HOLIDAYS;
  }

  private static Map<String, LocalDate> holidaysOf(int year) {
    return ImmutableMap.<String, LocalDate>builder()
        .put("New Year's Day", HolidayRules.newYearsDay(year))
        .put("Martin Luther King Jr. Day", HolidayRules.martinLutherKingDay(year))
        .put("Presidents' Day", HolidayRules.presidentsDay(year))
        .put("Cesar Chavez Day", cesarChavezDay(year))
        .put("Memorial Day", HolidayRules.memorialDay(year))
        .put("Juneteenth", HolidayRules.juneteenth(year))
        .put("Independence Day", HolidayRules.independenceDay(year))
        .put("Labor Day", HolidayRules.laborDay(year))
        .put("Indigenous Peoples' Day", indigenousPeoplesDay(year))
        .put("Veterans Day", HolidayRules.veteransDay(year))
        .put("Thanksgiving Day", HolidayRules.thanksgiving(year))
        .put("the Friday after Thanksgiving", fridayAfterThanksgiving(year))
        .put("Christmas Day", HolidayRules.christmas(year))
        .build();
  }

  private static LocalDate cesarChavezDay(int year) {
    return HolidayRules.last(DayOfWeek.MONDAY, Month.MARCH, year);
  }

  private static LocalDate indigenousPeoplesDay(int year) {
    return HolidayRules.secondMondayOfOctober(year);
  }

  private static LocalDate fridayAfterThanksgiving(int year) {
    return HolidayRules.thanksgiving(year).plusDays(1);
  }

  private static County california(String name) {
    return County.of(name, UsState.CA);
  }
}
