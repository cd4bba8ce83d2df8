package org.csecpolicy.pages;

import static org.csecpolicy.Referrals.KERN;
import static org.csecpolicy.Referrals.LOS_ANGELES;
import static org.csecpolicy.Referrals.SATURDAY;
import static org.csecpolicy.Referrals.WEEKDAY_10AM;
import static org.csecpolicy.Referrals.WEEKDAY_NIGHT;
import static org.csecpolicy.Referrals.againstPlacement;
import static org.csecpolicy.Referrals.child;
import static org.csecpolicy.Referrals.everyConditionOfTheException;
import static org.csecpolicy.Referrals.groupHome;
import static org.csecpolicy.Referrals.inPlacement;
import static org.csecpolicy.Referrals.kernYouth;
import static org.csecpolicy.Referrals.lawEnforcementHasTheChild;
import static org.csecpolicy.Referrals.nevadaYouth;
import static org.csecpolicy.Referrals.nobodyHasTheChild;
import static org.csecpolicy.Referrals.nothingThere;
import static org.csecpolicy.Referrals.probation;
import static org.csecpolicy.Referrals.venturaYouth;
import static org.csecpolicy.Referrals.ward602AtHome;
import static org.csecpolicy.Referrals.ward602InPlacement;
import static org.csecpolicy.Referrals.weekdayCsecCall;
import static org.csecpolicy.Referrals.withCsecUnitCase;
import static org.csecpolicy.Referrals.withOpenRegionalCase;
import static org.csecpolicy.screening.Answer.NO;
import static org.csecpolicy.screening.Answer.UNKNOWN;
import static org.csecpolicy.screening.Answer.YES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.csecpolicy.Referrals;
import org.csecpolicy.directory.CallerRequest;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.Occurred;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.ChildRole;
import org.csecpolicy.screening.DefinitionFacts;
import org.csecpolicy.screening.IllicitActivity;
import org.csecpolicy.screening.Indicator;
import org.csecpolicy.screening.IndicatorAnswers;
import org.csecpolicy.screening.Industry;
import org.csecpolicy.screening.Means;
import org.csecpolicy.screening.Purpose;
import org.csecpolicy.screening.RedFlag;
import org.csecpolicy.screening.ReportingFacts;
import org.csecpolicy.screening.Suspicion;
import org.csecpolicy.screening.ValueRecipient;

/** The cases of the page, in the order of the texts; a clause names the first that cite it. */
final class NamedCases {
  private final ImmutableList.Builder<NamedCase> cases = ImmutableList.builder();

  private NamedCases() {}

  static ImmutableList<NamedCase> all() {
    NamedCases all = new NamedCases();
    all.scope();
    all.assignment();
    all.response();
    all.elsewhere();
    all.recording();
    all.definitions();
    all.directory();
    return all.cases.build();
  }

  private void scope() {
    add("teacher-calls-in-hours", "Tuesday 10:00, at home, no open case", weekdayCsecCall());
    add(
        "patrol-has-the-child",
        "the same, the child in police custody",
        weekdayCsecCall().custody(lawEnforcementHasTheChild().build()));
    add("teacher-calls-at-night", "Tuesday 22:00", weekdayCsecCall().calledAt(WEEKDAY_NIGHT));
    add(
        "patrol-has-the-child-at-night",
        "Tuesday 22:00, the child in police custody",
        weekdayCsecCall().calledAt(WEEKDAY_NIGHT).custody(lawEnforcementHasTheChild().build()));
    add(
        "only-one-category-known",
        "nothing but the moment and one category is known",
        Referral.builder().calledAt(WEEKDAY_10AM).putCategory(Category.CSEC, Suspicion.POSSIBLE));
    add(
        "first-responder-agency-calls",
        "the caller is an identified FRP agency",
        weekdayCsecCall().caller(Caller.of(CallerKind.FRP_LAW_ENFORCEMENT)));
    add(
        "eighteen-today",
        "18 on the day of the call, by a birth date that is only said",
        weekdayCsecCall().child(child().dateOfBirth(LocalDate.of(2008, 3, 3)).build()));
    add(
        "eighteen-today-on-record",
        "the same birth date, from a record",
        weekdayCsecCall()
            .child(
                child()
                    .dateOfBirth(LocalDate.of(2008, 3, 3))
                    .ageEstablished(YES)
                    .ageSource("a school record")
                    .build()));
    add(
        "at-risk-only",
        "indicators D and E, no suspected category",
        weekdayCsecCall()
            .categories(ImmutableMap.of())
            .indicators(indicators(Indicator.D, Indicator.E)));
  }

  private void assignment() {
    add("open-regional-case", "at home, with an open regional case", withOpenRegionalCase());
    add(
        "homeless",
        "no home and no open case",
        weekdayCsecCall().home(Home.HOMELESS).homeOffice(Optional.empty()));
    add("in-placement", "it happened in a group home; open regional case", inPlacement());
    add(
        "in-placement-without-a-case",
        "it happened in a group home; no open case",
        inPlacement().openCase(OpenCase.of(CaseStatus.NONE)));
    add("against-the-staff", "an allegation against the staff", againstPlacement());
    add(
        "against-the-staff-in-kern",
        "the same; the group home lies in Kern",
        againstPlacement()
            .placement(groupHome().location(Place.of(KERN)).office(Optional.empty()).build()));
    add(
        "it-happened-before-the-placement",
        "it happened at home; now in a group home",
        inPlacement().occurred(Occurred.AT_HOME));
    add("csec-unit-case", "open CSEC-unit case, in hours", withCsecUnitCase());
    add(
        "csec-unit-case-in-custody",
        "open CSEC-unit case, in hours, police custody",
        withCsecUnitCase().custody(lawEnforcementHasTheChild().build()));
    add(
        "csec-unit-case-in-custody-at-night",
        "open CSEC-unit case, 22:00, police custody",
        withCsecUnitCase().calledAt(WEEKDAY_NIGHT).custody(lawEnforcementHasTheChild().build()));
    add(
        "csec-unit-case-against-the-staff",
        "open CSEC-unit case, and an allegation against the staff",
        againstPlacement().openCase(OpenCase.of(CaseStatus.CSEC_UNIT)));
    add("602-at-home", "602 FM", ward602AtHome());
    add("602-in-placement", "602 FR", ward602InPlacement());
    add(
        "602-against-the-facility",
        "602 FR, and an allegation against the facility",
        ward602InPlacement().againstPlacement(AgainstPlacement.STAFF));
    add(
        "probation-not-verified",
        "nobody has asked Probation yet",
        weekdayCsecCall().probation(Probation.notVerified()));
    add(
        "probation-involved",
        "Probation is involved, without 602 status",
        weekdayCsecCall().probation(probation(ProbationStatus.INVOLVED)));
  }

  private void response() {
    add(
        "history-at-juvenile-hall",
        "every condition of the exception to Immediate",
        everyConditionOfTheException());
    add(
        "history-at-juvenile-hall-on-saturday",
        "the same on a Saturday",
        everyConditionOfTheException().calledAt(SATURDAY));
    add(
        "history-without-the-hall",
        "past history only, no danger, no flight risk; not at Juvenile Hall",
        everyConditionOfTheException().custody(nobodyHasTheChild().build()));
    add(
        "history-in-custody",
        "every condition of the exception, and police custody",
        everyConditionOfTheException()
            .custody(lawEnforcementHasTheChild().atJuvenileHall(YES).build()));
    add(
        "beyond-the-calendar",
        "in the year 2040",
        weekdayCsecCall()
            .calledAt(Referrals.BEYOND_THE_CALENDAR)
            .child(child().dateOfBirth(LocalDate.of(2025, 1, 1)).build()));
    add(
        "assigned-after-closing",
        "called 16:59:59, assigned at 17:00",
        weekdayCsecCall()
            .calledAt(Referrals.THE_SECOND_BEFORE_CLOSING)
            .assignedAt(Referrals.CLOSING));
  }

  private void elsewhere() {
    add("from-ventura", "from a surrounding county, here; nothing asked", venturaYouth());
    add(
        "ventura-accepts",
        "accepts the Electronic Transfer; nobody waits",
        venturaYouth()
            .elsewhere(nothingThere().electronicTransfer(ElectronicTransfer.ACCEPTED).build()));
    add(
        "ventura-accepts-and-the-child-waits",
        "the same; the child waits with police",
        venturaYouth()
            .custody(lawEnforcementHasTheChild().build())
            .elsewhere(nothingThere().electronicTransfer(ElectronicTransfer.ACCEPTED).build()));
    add(
        "ventura-declines-the-transfer",
        "declines the transfer, and says that it will respond; nobody is known to be coming",
        venturaYouth()
            .elsewhere(
                nothingThere()
                    .electronicTransfer(ElectronicTransfer.DECLINED)
                    .willRespond(WillRespond.YES)
                    .build()));
    add(
        "ventura-declines-the-transfer-and-comes",
        "declines the transfer; Ms. Gray of that county comes within the hour; no danger",
        venturaYouth()
            .imminentDanger(NO)
            .elsewhere(
                nothingThere()
                    .electronicTransfer(ElectronicTransfer.DECLINED)
                    .willRespond(WillRespond.YES)
                    .answeredBy("Ms. Gray")
                    .expectedArrival(WEEKDAY_10AM.plus(Duration.ofHours(1)))
                    .build()));
    add(
        "ventura-declines-to-respond",
        "open jurisdiction and open services there, declines to respond",
        venturaYouth()
            .elsewhere(
                nothingThere()
                    .openServices(YES)
                    .openJurisdiction(YES)
                    .willRespond(WillRespond.NO)
                    .protectiveCustodyWarrant(YES)
                    .build()));
    add("from-kern", "from a county that is not listed, here", kernYouth());
    add(
        "kern-protective-custody-warrant",
        "the same, with a protective-custody warrant",
        kernYouth().elsewhere(nothingThere().protectiveCustodyWarrant(YES).build()));
    add("from-nevada", "from another state, here", nevadaYouth());
    add(
        "from-nevada-and-there",
        "from another state, and not here",
        nevadaYouth()
            .child(
                child()
                    .residence(Place.of(Referrals.CLARK_NEVADA))
                    .foundIn(Place.of(Referrals.CLARK_NEVADA))
                    .build()));
    add(
        "missing-person-report",
        "from Nevada, an active missing-person report; nobody has the child",
        nevadaYouth().elsewhere(nothingThere().missingPersonReport(YES).build()));
    add(
        "missing-person-report-and-custody",
        "the same; the child waits with police, and Juvenile Hall has not answered",
        nevadaYouth()
            .elsewhere(nothingThere().missingPersonReport(YES).build())
            .custody(lawEnforcementHasTheChild().build()));
    add(
        "the-hall-accepts",
        "the same; Juvenile Hall accepts",
        nevadaYouth()
            .elsewhere(nothingThere().missingPersonReport(YES).build())
            .custody(lawEnforcementHasTheChild().hallAnswer(HallAnswer.ACCEPTED).build()));
    add(
        "hall-refuses",
        "from Nevada, the same report, and Juvenile Hall refuses",
        nevadaYouth()
            .elsewhere(nothingThere().missingPersonReport(YES).build())
            .custody(nobodyHasTheChild().hallAnswer(HallAnswer.REFUSED).build()));
    add(
        "on-the-way-to-the-hall",
        "from Ventura, being taken to Juvenile Hall",
        venturaYouth().custody(lawEnforcementHasTheChild().beingTransported(YES).build()));
    add(
        "nevada-on-the-way-to-the-hall",
        "from Nevada, labor only, at Juvenile Hall",
        nevadaYouth()
            .categories(ImmutableMap.of(Category.CHILD_LABOR, Suspicion.POSSIBLE))
            .custody(nobodyHasTheChild().atJuvenileHall(YES).build()));
    add(
        "kern-with-our-case",
        "lives in Kern, with an open case of the county",
        kernYouth().openCase(OpenCase.with(Referrals.OPEN_CASE_OFFICE)));
    add(
        "county-youth-found-in-kern",
        "lives in the county, is found in Kern",
        weekdayCsecCall()
            .child(child().residence(Place.of(LOS_ANGELES)).foundIn(Place.of(KERN)).build()));
  }

  private void recording() {
    add(
        "all-three-categories",
        "all three categories are suspected",
        weekdayCsecCall()
            .putCategory(Category.CHILD_LABOR, Suspicion.POSSIBLE)
            .putCategory(Category.CRIMINAL_BEHAVIOR, Suspicion.IDENTIFIED));
    add(
        "foreign-national",
        "known to be a foreign national",
        weekdayCsecCall().child(child().nationality(Nationality.FOREIGN_NATIONAL).build()));
    add(
        "permanent-resident",
        "a lawful permanent resident",
        weekdayCsecCall()
            .child(child().nationality(Nationality.LAWFUL_PERMANENT_RESIDENT).build()));
    add(
        "suspected-foreign-national",
        "suspected to be a foreign national",
        weekdayCsecCall()
            .child(child().nationality(Nationality.SUSPECTED_FOREIGN_NATIONAL).build()));
    add(
        "other-caregiver",
        "the child lives with a caregiver who is no guardian",
        weekdayCsecCall().home(Home.OTHER_CAREGIVER));
  }

  private void definitions() {
    add("every-indicator", "the indicators A to H", weekdayCsecCall().indicators(all(YES)));
    add("no-indicator", "none of the indicators", weekdayCsecCall().indicators(all(NO)));
    add(
        "paid-for-sex",
        "a sex act for shelter, the value to an exploiter, of the child's own accord",
        weekdayCsecCall()
            .definitions(
                DefinitionFacts.builder()
                    .addChildRoles(ChildRole.RECRUITER)
                    .childConsented(YES)
                    .sexAct(YES)
                    .valueExchanged(YES)
                    .addValueRecipients(ValueRecipient.EXPLOITER)
                    .basicNeedMet(YES)
                    .parentFailedOrUnableToProtect(UNKNOWN)
                    .build())
            .reporting(
                ReportingFacts.builder()
                    .onOwnAccord(YES)
                    .learnedElsewhere(YES)
                    .newAllegations(YES)
                    .exploiterHasChildren(YES)
                    .build()));
    add(
        "every-means-of-labor-trafficking",
        "labor in debt bondage; every means that either law names",
        weekdayCsecCall()
            .categories(ImmutableMap.of(Category.CHILD_LABOR, Suspicion.IDENTIFIED))
            .definitions(labor(YES)));
    add(
        "labor-without-a-means",
        "labor; no means that either law names",
        weekdayCsecCall()
            .categories(ImmutableMap.of(Category.CHILD_LABOR, Suspicion.POSSIBLE))
            .definitions(labor(NO)));
    add(
        "by-drugs-and-duress",
        "labor by drug dependency and duress alone",
        weekdayCsecCall()
            .categories(ImmutableMap.of(Category.CRIMINAL_BEHAVIOR, Suspicion.POSSIBLE))
            .definitions(
                DefinitionFacts.builder()
                    .laborOrServices(YES)
                    .putMeans(Means.DRUG_DEPENDENCY, YES)
                    .putMeans(Means.DURESS, YES)
                    .build()));
    add(
        "red-flags-of-another-list",
        "red flags, a setting and an activity of categories that nobody suspects",
        weekdayCsecCall()
            .addRedFlags(RedFlag.values())
            .addIndustries(Industry.values())
            .addActivities(IllicitActivity.values()));
  }

  private void directory() {
    for (CallerRequest request : CallerRequest.values()) {
      String asked = request.name().toLowerCase(Locale.ROOT).replace('_', '-');
      cases.add(
          NamedCase.of("caller-asks-" + asked, "a caller asks for a telephone number", request));
    }
  }

  private void add(String name, String situation, Referral.Builder referral) {
    cases.add(NamedCase.of(name, situation, referral));
  }

  private static IndicatorAnswers indicators(Indicator... present) {
    ImmutableMap.Builder<Indicator, Answer> answers = ImmutableMap.builder();
    for (Indicator indicator : present) {
      answers.put(indicator, YES);
    }
    return IndicatorAnswers.of(answers.build());
  }

  private static IndicatorAnswers all(Answer answer) {
    return IndicatorAnswers.of(
        Maps.toMap(ImmutableList.copyOf(Indicator.values()), indicator -> answer));
  }

  /** Labor, with every means there or none. */
  private static DefinitionFacts labor(Answer everyMeans) {
    return DefinitionFacts.builder()
        .laborOrServices(YES)
        .means(Maps.toMap(ImmutableList.copyOf(Means.values()), means -> everyMeans))
        .putPurpose(Purpose.DEBT_BONDAGE, everyMeans)
        .build();
  }
}
