package org.csecpolicy.document;

import static org.csecpolicy.document.ListType.set;
import static org.csecpolicy.document.ListType.some;
import static org.csecpolicy.document.TextType.TEXT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collection;
import java.util.stream.Stream;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.directory.Landline;
import org.csecpolicy.directory.Otip;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.hours.BusinessHours;
import org.csecpolicy.hours.HolidayCalendar;
import org.csecpolicy.hours.OpenHours;
import org.csecpolicy.policy.Clause;

/** The directory of one agency: its own names and numbers beside the roles of the protocol. */
final class DirectoryType {
  private static final ValueType<County> COUNTY =
      ObjectType.<County>written("county")
          .field("county", TEXT, County::printedName)
          .field("state", Words.of(UsState.class, UsState::name), County::state)
          .build();

  private static final ListType<County> COUNTIES = set(COUNTY);

  private static final ListType<Clause> CLAUSES = ReferenceDocument.CLAUSES;

  private static final ValueType<LocalTime> TIME =
      TextType.written(
          "time", "^[0-2][0-9]:[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?$", LocalTime::toString);

  private static final ListType<DayOfWeek> DAYS = some(Words.of(DayOfWeek.class));

  private static final IntegerType<Integer> YEAR =
      new IntegerType<>(0, Long.MAX_VALUE, year -> year, year -> year);

  /** Holidays are named by their calendar, not listed. */
  private static final ValueType<HolidayCalendar> HOLIDAYS =
      ObjectType.<HolidayCalendar>written("holidays")
          .field("name", TEXT, HolidayCalendar::name)
          .field("firstYear", YEAR, HolidayCalendar::firstYear)
          .field("lastYear", YEAR, HolidayCalendar::lastYear)
          .build();

  static final ObjectType<Agency, Void> TYPE =
      ObjectType.<Agency>written("directory")
          .field("county", COUNTY, Agency::county)
          .field("department", TEXT, Agency::department)
          .field(
              "surroundingCounties",
              ObjectType.<Collection<County>>written("surroundingCounties")
                  .field("counties", COUNTIES, counties -> counties)
                  .field("clauses", CLAUSES, it -> ImmutableSet.of(Clause.N_OOC_5))
                  .build(),
              Agency::surroundingCounties)
          .field("units", some(Roles.UNIT), it -> ImmutableList.copyOf(Unit.values()))
          .field("exploitationUnitInBox", TEXT, Agency::exploitationUnitInBox)
          .field("lists", some(Roles.LIST), it -> ImmutableList.copyOf(DistributionList.values()))
          .field("actors", some(Roles.ACTOR), it -> ImmutableList.copyOf(Actor.values()))
          .field("forCallers", some(Numbers.TYPE), Numbers::of)
          .field(
              "forStaffOnly",
              ObjectType.<Agency>written("probationVerifier")
                  .field("name", TEXT, Agency::probationVerifier)
                  .field("phone", TEXT, Agency::probationVerifierPhone)
                  .field("clauses", CLAUSES, it -> ImmutableSet.of(Clause.N_2_A_1, Clause.N_PH_3))
                  .build(),
              agency -> agency)
          .field("probationEmail", named(Clause.N_6_4), Agency::probationEmail)
          .field(
              "referralAssignmentPolicy", named(Clause.N_3_A_3), Agency::referralAssignmentPolicy)
          .field("officeHours", hours(Clause.N_3_D_0, Clause.N_3_E_0), Agency::officeHours)
          .field(
              "otip",
              ObjectType.<Otip>written("otip")
                  .field("shepherd", TEXT, Otip::shepherd)
                  .field("phone", TEXT, Otip::phone)
                  .field("email", TEXT, Otip::email)
                  .field("hours", hours(Clause.N_5_6), Otip::hours)
                  .field(
                      "clauses",
                      CLAUSES,
                      it ->
                          ImmutableList.of(
                              Clause.N_5_4,
                              Clause.N_5_5,
                              Clause.N_5_7,
                              Clause.N_5_8,
                              Clause.P_FN_4,
                              Clause.P_FN_5))
                  .build(),
              Agency::otip)
          .build();

  private DirectoryType() {}

  /** Numbers that a caller may be given. */
  private record Numbers(Landline line, ImmutableList<String> numbers) {
    static final ValueType<Numbers> TYPE =
        ObjectType.<Numbers>written("landline")
            .field("role", Words.of(Landline.class), Numbers::line)
            .field("numbers", set(TEXT), Numbers::numbers)
            .field("clauses", CLAUSES, it -> ImmutableSet.of(it.line.clause()))
            .build();

    static ImmutableList<Numbers> of(Agency agency) {
      return ImmutableList.copyOf(Landline.values()).stream()
          .map(line -> new Numbers(line, agency.landlines().get(line)))
          .collect(ImmutableList.toImmutableList());
    }
  }

  /** The days of the week on which a line has the same hours. */
  private record Span(ImmutableList<DayOfWeek> days, LocalTime opens, LocalTime closes) {
    static final ValueType<Span> TYPE =
        ObjectType.<Span>written()
            .field("days", DAYS, Span::days)
            .field("opens", TIME, Span::opens)
            .field("closes", TIME, Span::closes)
            .build();

    static Span first(BusinessHours hours) {
      return all(hours).findFirst().orElseThrow();
    }

    static ImmutableList<Span> others(BusinessHours hours) {
      return all(hours).skip(1).collect(ImmutableList.toImmutableList());
    }

    private static Stream<Span> all(BusinessHours hours) {
      return hours.week().inverse().asMap().entrySet().stream()
          .map(span -> of(span.getKey(), span.getValue()));
    }

    private static Span of(OpenHours open, Collection<DayOfWeek> days) {
      return new Span(ImmutableList.copyOf(days), open.opens(), open.closes());
    }
  }

  /** The agency's own name for something, and the clause that speaks of it. */
  private static ValueType<String> named(Clause clause) {
    return ObjectType.<String>written("agencyName")
        .field("name", TEXT, name -> name)
        .field("clauses", CLAUSES, name -> ImmutableSet.of(clause))
        .build();
  }

  private static ValueType<BusinessHours> hours(Clause... clauses) {
    return ObjectType.<BusinessHours>written("hours")
        .field("name", TEXT, BusinessHours::name)
        .field("zone", TEXT, hours -> hours.zone().getId())
        .field("days", DAYS, hours -> Span.first(hours).days())
        .field("opens", TIME, hours -> Span.first(hours).opens())
        .field("closes", TIME, hours -> Span.first(hours).closes())
        .known("also", some(Span.TYPE), Span::others)
        .field("holidays", HOLIDAYS, BusinessHours::holidays)
        .field("clauses", CLAUSES, hours -> ImmutableList.copyOf(clauses))
        .build();
  }
}
