package org.csecpolicy.embedding;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.hours.BusinessHours;
import org.csecpolicy.hours.FederalHolidays;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;

/** Another county: its names, neighbors and hours in the place of Los Angeles'; no other code. */
public final class AnotherCounty {
  private AnotherCounty() {}

  public static void main(String[] args) {
    EnumSet<DayOfWeek> workdays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    BusinessHours.Builder hours = BusinessHours.builder().name("Alder district offices");
    hours.zone(ZoneId.of("America/Los_Angeles")).holidays(FederalHolidays.unitedStates());
    hours.open(workdays, LocalTime.of(8, 0), LocalTime.of(16, 30));
    Agency.Builder alder = Agency.builder().county(County.unlisted("Alder", UsState.CA));
    alder.addSurroundingCounty(County.unlisted("Birch", UsState.CA));
    alder.department("Alder Family Care").regionalOffice("district office");
    alder.exploitationUnit("Lantern Team").exploitationUnitInBox("Lantern in-box");
    alder.afterHoursUnit("Night Desk").officeHours(hours.build());
    alder.alertList("lantern-alerts").probationAlertList("court-alerts");
    alder.probationVerifier("Youth Court Desk").probationVerifierPhone("(541) 555-0100");
    alder.probationEmail("Court Desk form 7").federalReportUnit("Newcomer Desk");
    alder.referralAssignmentPolicy("Alder Manual 12");
    HotlinePolicy policy = HotlinePolicy.of(alder.build(), Readings.byDefault());

    Referral.Builder call = Referral.builder().putCategory(Category.CSEC, Suspicion.POSSIBLE);
    call.calledAt(Instant.parse("2026-11-24T16:30:00Z")); // 8:30 a.m. there, a working Tuesday
    policy.decide(call.build()).steps().forEach(step -> System.out.println(step.sentence()));
  }
}
