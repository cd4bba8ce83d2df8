package org.csecpolicy.quickstart;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.directory.Landline;
import org.csecpolicy.directory.Otip;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.hours.BusinessHours;
import org.csecpolicy.policy.Clause;

/** Who is who at an agency, as a page to read. */
final class DirectoryText {
  private DirectoryText() {}

  static String of(Agency agency) {
    TextPage page = new TextPage();
    page.title("Directory: " + agency.county().name() + " County, " + agency.department());
    page.heading("UNITS AND LISTS");
    page.row("Region", agency.nameOf(Unit.REGIONAL_OFFICE), List.of(Clause.N_3_D_1));
    page.row(
        "Exploitation unit",
        agency.nameOf(Unit.EXPLOITATION_UNIT) + "; in-box " + agency.exploitationUnitInBox(),
        List.of(Clause.N_3_A_4, Clause.N_4_BH_1));
    page.row("After hours", agency.nameOf(Unit.AFTER_HOURS_UNIT), List.of(Clause.N_3_E_1));
    page.row("Alert list", agency.nameOf(DistributionList.ALERT_LIST), List.of(Clause.N_2_B_3));
    page.row(
        "With Probation",
        agency.nameOf(DistributionList.PROBATION_ALERT_LIST),
        List.of(Clause.N_2_B_4));
    page.row("Probation e-mail", agency.probationEmail(), List.of(Clause.N_6_4));
    page.row("Federal report", agency.federalReportUnit(), List.of(Clause.N_5_3));
    page.row("Office hours", hours(agency.officeHours()), List.of(Clause.N_3_D_0, Clause.N_3_E_0));
    page.row("Assignment", agency.referralAssignmentPolicy(), List.of(Clause.N_3_A_3));
    page.row(
        "Neighbors",
        agency.surroundingCounties().stream().map(County::name).collect(Collectors.joining(", ")),
        List.of(Clause.N_OOC_5));
    page.heading("WHAT CALLERS MAY BE GIVEN: LANDLINES, NEVER A STAFF CELL NUMBER");
    for (Landline line : Landline.values()) {
      page.row(
          switch (line) {
            case EXPLOITATION_UNIT -> agency.exploitationUnit() + "/CSEC";
            case RUNAWAY_OUTREACH_UNIT -> agency.runawayOutreachUnit();
          },
          String.join(" and ", agency.landlines().get(line)),
          List.of(line.clause(), Clause.N_PH_3));
    }
    page.heading("FOR STAFF ONLY");
    page.row(
        "Probation status",
        agency.probationVerifier() + ", " + agency.probationVerifierPhone(),
        List.of(Clause.N_2_A_1));
    otip(page, agency.otip());
    return page.toString();
  }

  private static void otip(TextPage page, Otip otip) {
    page.heading("THE FEDERAL OFFICE ON TRAFFICKING IN PERSONS (OTIP)");
    page.row("Request (RFA)", otip.shepherd(), List.of(Clause.N_5_4, Clause.P_FN_4));
    page.row(
        "Specialists",
        otip.phone() + ", " + hours(otip.hours()),
        List.of(Clause.N_5_5, Clause.N_5_6, Clause.P_FN_5));
    page.row("E-mail", otip.email(), List.of(Clause.N_5_8, Clause.P_FN_5));
  }

  private static String hours(BusinessHours hours) {
    return hours.week().inverse().asMap().entrySet().stream()
            .map(
                span ->
                    days(span.getValue())
                        + " "
                        + span.getKey().opens()
                        + "-"
                        + span.getKey().closes())
            .collect(Collectors.joining(", "))
        + " "
        + hours.zone().getId();
  }

  private static String days(Collection<DayOfWeek> days) {
    return days.stream().sorted().map(DirectoryText::shortName).collect(Collectors.joining(" "));
  }

  private static String shortName(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, Locale.US);
  }
}
