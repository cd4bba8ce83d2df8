package org.csecpolicy.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.HOME_OFFICE;
import static org.csecpolicy.Referrals.KERN;
import static org.csecpolicy.Referrals.LOS_ANGELES;
import static org.csecpolicy.Referrals.OPEN_CASE_OFFICE;
import static org.csecpolicy.Referrals.PLACEMENT_OFFICE;
import static org.csecpolicy.Referrals.VENTURA;
import static org.csecpolicy.Referrals.againstPlacement;
import static org.csecpolicy.Referrals.child;
import static org.csecpolicy.Referrals.groupHome;
import static org.csecpolicy.Referrals.inPlacement;
import static org.csecpolicy.Referrals.kernYouth;
import static org.csecpolicy.Referrals.nevadaYouth;
import static org.csecpolicy.Referrals.probation;
import static org.csecpolicy.Referrals.venturaYouth;
import static org.csecpolicy.Referrals.ward602AtHome;
import static org.csecpolicy.Referrals.ward602InPlacement;
import static org.csecpolicy.Referrals.weekdayCsecCall;
import static org.csecpolicy.Referrals.withCsecUnitCase;
import static org.csecpolicy.Referrals.withOpenRegionalCase;
import static org.csecpolicy.hours.LineStatus.CLOSED;
import static org.csecpolicy.hours.LineStatus.OPEN;
import static org.csecpolicy.response.ResponseTime.IMMEDIATE;
import static org.csecpolicy.response.ResponseTime.IMMEDIATE_NOT_REQUIRED;

import com.google.common.base.Splitter;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.csecpolicy.Referrals;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.hours.LineStatus;
import org.csecpolicy.jurisdiction.Jurisdiction;
import org.csecpolicy.jurisdiction.Jurisdictions;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Occurred;
import org.csecpolicy.referral.Office;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.response.ResponseTime;
import org.csecpolicy.screening.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AssignmentPolicyTest {
  private static Assignment assign(
      Referral.Builder builder, ResponseTime response, LineStatus hours, Reading... chosen) {
    Readings readings = Readings.of(chosen);
    Referral referral = builder.build();
    Jurisdiction jurisdiction = Jurisdictions.of(referral, readings);
    return new AssignmentPolicy(readings)
        .assign(
            referral,
            jurisdiction,
            response,
            hours,
            new RegionalOfficePolicy(LosAngeles.agency()).office(referral, jurisdiction));
  }

  private static Assignment inHours(Referral.Builder referral) {
    return assign(referral, IMMEDIATE, OPEN);
  }

  private static Assignment afterHours(Referral.Builder referral) {
    return assign(referral, IMMEDIATE, CLOSED);
  }

  private static RegionalOffice office(Assignment assignment) {
    return assignment.regionalOffice().orElseThrow().outcome();
  }

  private static Set<Clause> clauses(Assignment assignment) {
    return grounds(assignment, Cited::clauses);
  }

  private static Set<Interpretation> flags(Assignment assignment) {
    return grounds(assignment, Cited::interpretations);
  }

  private static Set<Fact> questions(Assignment assignment) {
    return grounds(assignment, Cited::openQuestions);
  }

  /** What the choice of the unit and of the office rest on together. */
  private static <T> Set<T> grounds(Assignment assignment, Function<Cited<?>, Set<T>> part) {
    Set<T> grounds = new LinkedHashSet<>(part.apply(assignment.primary()));
    assignment.regionalOffice().ifPresent(office -> grounds.addAll(part.apply(office)));
    return grounds;
  }

  private static void martIsSecondary(Assignment assignment, Clause clause) {
    Cited<Unit> secondary = assignment.secondary().orElseThrow();
    assertThat(secondary.outcome()).isEqualTo(Unit.EXPLOITATION_UNIT);
    assertThat(secondary.clauses()).contains(clause);
  }

  /** The whole of sections 3, 4 and 6 for a Los Angeles child, one row for each case. */
  @Nested
  class TheRoutingMatrix {
    @ParameterizedTest(
        name =
            "occurred {0}, against placement {1}, open case {2}, Probation {3}, {4}, {5}: {6}, {7}")
    @CsvSource(
        delimiter = '|',
        nullValues = "-",
        useHeadersInDisplayName = false,
        textBlock =
"""
# occurred    |against  |open case|Probation            |hours      |response              |primary          |office or hand-over       |clauses
# 3.a: with parent, legal guardian or caregiver
  AT_HOME     |NONE     |NONE     |NOT_INVOLVED         |OPEN       |IMMEDIATE             |REGIONAL_OFFICE  |HOME_ADDRESS              |3.a.2 3.d.1 3.a.4 3.d.5
  AT_HOME     |NONE     |REGIONAL |NOT_INVOLVED         |OPEN       |IMMEDIATE             |REGIONAL_OFFICE  |OPEN_CASE                 |3.a.1 3.d.1 3.a.4 3.d.5
  AT_HOME     |NONE     |UNKNOWN  |NOT_INVOLVED         |OPEN       |IMMEDIATE             |REGIONAL_OFFICE  |OPEN_CASE_OR_HOME_ADDRESS |3.a.2 3.d.1 3.a.4 3.d.5
  AT_HOME     |NONE     |NONE     |INVOLVED             |OPEN       |IMMEDIATE             |REGIONAL_OFFICE  |HOME_ADDRESS              |3.a.2 3.d.1 3.a.4 3.d.5
  AT_HOME     |NONE     |NONE     |NOT_VERIFIED         |OPEN       |IMMEDIATE             |REGIONAL_OFFICE  |HOME_ADDRESS              |3.a.2 3.d.1 3.a.4 3.d.5
  AT_HOME     |UNKNOWN  |NONE     |NOT_INVOLVED         |OPEN       |IMMEDIATE             |REGIONAL_OFFICE  |HOME_ADDRESS              |3.a.2 3.d.1 3.a.4 3.d.5
  AT_HOME     |NONE     |NONE     |NOT_INVOLVED         |OPEN       |IMMEDIATE_NOT_REQUIRED|REGIONAL_OFFICE  |HOME_ADDRESS              |3.a.2 3.d.1 3.a.4 3.d.5
  AT_HOME     |NONE     |REGIONAL |NOT_INVOLVED         |OPEN       |IMMEDIATE_NOT_REQUIRED|REGIONAL_OFFICE  |OPEN_CASE                 |3.a.1 3.d.1 3.a.4 3.d.5
  AT_HOME     |NONE     |NONE     |NOT_INVOLVED         |CLOSED     |IMMEDIATE             |AFTER_HOURS_UNIT |HOME_ADDRESS              |3.e.1 3.e.6 3.a.2
  AT_HOME     |NONE     |REGIONAL |NOT_INVOLVED         |CLOSED     |IMMEDIATE             |AFTER_HOURS_UNIT |OPEN_CASE                 |3.e.1 3.e.6 3.a.1
  AT_HOME     |NONE     |UNKNOWN  |NOT_INVOLVED         |CLOSED     |IMMEDIATE             |AFTER_HOURS_UNIT |OPEN_CASE_OR_HOME_ADDRESS |3.e.1 3.e.6 3.a.2
  AT_HOME     |NONE     |NONE     |NOT_INVOLVED         |CLOSED     |IMMEDIATE_NOT_REQUIRED|AFTER_HOURS_UNIT |HOME_ADDRESS              |3.e.1 3.e.6 3.a.2
  AT_HOME     |NONE     |REGIONAL |NOT_INVOLVED         |CLOSED     |IMMEDIATE_NOT_REQUIRED|AFTER_HOURS_UNIT |OPEN_CASE                 |3.e.1 3.e.6 3.a.1
  AT_HOME     |NONE     |REGIONAL |NOT_INVOLVED         |NOT_COVERED|IMMEDIATE             |AFTER_HOURS_UNIT |OPEN_CASE                 |3.e.1 3.e.6 3.a.1
# 3.b: in placement, no known allegation against it
  IN_PLACEMENT|NONE     |REGIONAL |NOT_INVOLVED         |OPEN       |IMMEDIATE             |REGIONAL_OFFICE  |OPEN_CASE                 |3.b.1 3.d.1 3.b.3 3.d.5
  IN_PLACEMENT|NONE     |NONE     |NOT_INVOLVED         |OPEN       |IMMEDIATE             |REGIONAL_OFFICE  |REFERRAL_ASSIGNMENT_POLICY|3.b.1 3.a.3 3.d.1 3.b.3 3.d.5
  IN_PLACEMENT|NONE     |UNKNOWN  |NOT_INVOLVED         |OPEN       |IMMEDIATE             |REGIONAL_OFFICE  |OPEN_CASE                 |3.b.1 3.d.1 3.b.3 3.d.5
  IN_PLACEMENT|UNKNOWN  |REGIONAL |NOT_INVOLVED         |OPEN       |IMMEDIATE             |REGIONAL_OFFICE  |OPEN_CASE                 |3.b.1 3.d.1 3.b.3 3.d.5
  IN_PLACEMENT|NONE     |REGIONAL |INVOLVED             |OPEN       |IMMEDIATE_NOT_REQUIRED|REGIONAL_OFFICE  |OPEN_CASE                 |3.b.1 3.d.1 3.b.3 3.d.5
  IN_PLACEMENT|NONE     |REGIONAL |NOT_INVOLVED         |CLOSED     |IMMEDIATE             |AFTER_HOURS_UNIT |OPEN_CASE                 |3.e.1 3.e.6 3.b.1
  IN_PLACEMENT|NONE     |NONE     |NOT_INVOLVED         |CLOSED     |IMMEDIATE             |AFTER_HOURS_UNIT |REFERRAL_ASSIGNMENT_POLICY|3.e.1 3.e.6 3.b.1 3.a.3
  IN_PLACEMENT|NONE     |REGIONAL |NOT_INVOLVED         |CLOSED     |IMMEDIATE_NOT_REQUIRED|AFTER_HOURS_UNIT |OPEN_CASE                 |3.e.1 3.e.6 3.b.1
# 3.c: against the placement, which overrides the office of the open case
  IN_PLACEMENT|STAFF    |NONE     |NOT_INVOLVED         |OPEN       |IMMEDIATE             |REGIONAL_OFFICE  |PLACEMENT_ADDRESS         |3.c.1 3.d.1 3.c.2 3.d.5
  IN_PLACEMENT|STAFF    |REGIONAL |NOT_INVOLVED         |OPEN       |IMMEDIATE             |REGIONAL_OFFICE  |PLACEMENT_ADDRESS         |3.c.1 3.d.1 3.c.2 3.d.5
  IN_PLACEMENT|CAREGIVER|REGIONAL |NOT_INVOLVED         |OPEN       |IMMEDIATE             |REGIONAL_OFFICE  |PLACEMENT_ADDRESS         |3.c.1 3.d.1 3.c.2 3.d.5
  IN_PLACEMENT|STAFF    |UNKNOWN  |NOT_VERIFIED         |OPEN       |IMMEDIATE             |REGIONAL_OFFICE  |PLACEMENT_ADDRESS         |3.c.1 3.d.1 3.c.2 3.d.5
  AT_HOME     |STAFF    |REGIONAL |NOT_INVOLVED         |OPEN       |IMMEDIATE             |REGIONAL_OFFICE  |PLACEMENT_ADDRESS         |3.c.1 3.d.1 3.c.2 3.d.5
  UNKNOWN     |STAFF    |REGIONAL |NOT_INVOLVED         |OPEN       |IMMEDIATE             |REGIONAL_OFFICE  |PLACEMENT_ADDRESS         |3.c.1 3.d.1 3.c.2 3.d.5
  IN_PLACEMENT|STAFF    |REGIONAL |NOT_INVOLVED         |CLOSED     |IMMEDIATE             |AFTER_HOURS_UNIT |PLACEMENT_ADDRESS         |3.e.1 3.e.6 3.c.1
  IN_PLACEMENT|CAREGIVER|NONE     |NOT_INVOLVED         |CLOSED     |IMMEDIATE_NOT_REQUIRED|AFTER_HOURS_UNIT |PLACEMENT_ADDRESS         |3.e.1 3.e.6 3.c.1
# 4: open case with the CSEC unit
  AT_HOME     |NONE     |CSEC_UNIT|NOT_INVOLVED         |OPEN       |IMMEDIATE             |EXPLOITATION_UNIT|-                         |4.0 4.bh.1 4.bh.5
  AT_HOME     |NONE     |CSEC_UNIT|NOT_INVOLVED         |OPEN       |IMMEDIATE_NOT_REQUIRED|EXPLOITATION_UNIT|-                         |4.0 4.bh.1 4.bh.5
  IN_PLACEMENT|NONE     |CSEC_UNIT|INVOLVED             |OPEN       |IMMEDIATE             |EXPLOITATION_UNIT|-                         |4.0 4.bh.1 4.bh.5
  IN_PLACEMENT|STAFF    |CSEC_UNIT|NOT_INVOLVED         |OPEN       |IMMEDIATE             |EXPLOITATION_UNIT|-                         |4.0 4.bh.1 4.bh.5
  UNKNOWN     |UNKNOWN  |CSEC_UNIT|NOT_VERIFIED         |OPEN       |IMMEDIATE             |EXPLOITATION_UNIT|-                         |4.0 4.bh.1 4.bh.5
  AT_HOME     |NONE     |CSEC_UNIT|NOT_INVOLVED         |CLOSED     |IMMEDIATE             |AFTER_HOURS_UNIT |-                         |4.0 4.ah.1 4.ah.6
  AT_HOME     |NONE     |CSEC_UNIT|NOT_INVOLVED         |CLOSED     |IMMEDIATE_NOT_REQUIRED|AFTER_HOURS_UNIT |-                         |4.0 4.ah.1 4.ah.6
  IN_PLACEMENT|STAFF    |CSEC_UNIT|NOT_INVOLVED         |CLOSED     |IMMEDIATE             |AFTER_HOURS_UNIT |-                         |4.0 4.ah.1 4.ah.6
  AT_HOME     |NONE     |CSEC_UNIT|NOT_INVOLVED         |NOT_COVERED|IMMEDIATE             |AFTER_HOURS_UNIT |-                         |4.0 4.ah.1 4.ah.6
# 6: 602 status in the home (FM) or in placement (FR)
  AT_HOME     |NONE     |NONE     |WARD_602_FM_HOME     |OPEN       |IMMEDIATE             |REGIONAL_OFFICE  |HOME_ADDRESS              |6.0 6.2 3.d.1 3.d.5
  AT_HOME     |NONE     |REGIONAL |WARD_602_FM_HOME     |OPEN       |IMMEDIATE             |REGIONAL_OFFICE  |OPEN_CASE                 |6.0 6.2 3.d.1 3.d.5
  AT_HOME     |NONE     |UNKNOWN  |WARD_602_FM_HOME     |OPEN       |IMMEDIATE             |REGIONAL_OFFICE  |OPEN_CASE_OR_HOME_ADDRESS |6.0 6.2 3.d.1 3.d.5
  IN_PLACEMENT|NONE     |NONE     |WARD_602_FM_HOME     |OPEN       |IMMEDIATE             |REGIONAL_OFFICE  |HOME_ADDRESS              |6.0 6.2 3.d.1 3.d.5
  AT_HOME     |NONE     |CSEC_UNIT|WARD_602_FM_HOME     |OPEN       |IMMEDIATE             |EXPLOITATION_UNIT|-                         |4.0 4.bh.1
  AT_HOME     |NONE     |NONE     |WARD_602_FM_HOME     |OPEN       |IMMEDIATE_NOT_REQUIRED|REGIONAL_OFFICE  |HOME_ADDRESS              |6.0 6.2 3.d.1 3.d.5
  AT_HOME     |NONE     |NONE     |WARD_602_FM_HOME     |CLOSED     |IMMEDIATE             |AFTER_HOURS_UNIT |HOME_ADDRESS              |3.e.1 3.e.6 6.0 6.2
  IN_PLACEMENT|NONE     |NONE     |WARD_602_FR_PLACEMENT|OPEN       |IMMEDIATE             |REGIONAL_OFFICE  |PLACEMENT_ADDRESS         |6.0 6.2 3.d.1 3.d.5
  AT_HOME     |NONE     |NONE     |WARD_602_FR_PLACEMENT|OPEN       |IMMEDIATE             |REGIONAL_OFFICE  |PLACEMENT_ADDRESS         |6.0 6.2 3.d.1 3.d.5
  IN_PLACEMENT|NONE     |REGIONAL |WARD_602_FR_PLACEMENT|OPEN       |IMMEDIATE             |REGIONAL_OFFICE  |OPEN_CASE                 |6.0 6.2 3.d.1 3.d.5
  IN_PLACEMENT|NONE     |CSEC_UNIT|WARD_602_FR_PLACEMENT|OPEN       |IMMEDIATE             |EXPLOITATION_UNIT|-                         |4.0 4.bh.1
  IN_PLACEMENT|NONE     |NONE     |WARD_602_FR_PLACEMENT|CLOSED     |IMMEDIATE             |AFTER_HOURS_UNIT |PLACEMENT_ADDRESS         |3.e.1 3.e.6 6.0 6.2
  IN_PLACEMENT|NONE     |REGIONAL |WARD_602_FR_PLACEMENT|CLOSED     |IMMEDIATE_NOT_REQUIRED|AFTER_HOURS_UNIT |OPEN_CASE                 |3.e.1 3.e.6 6.0 6.2
  IN_PLACEMENT|STAFF    |NONE     |WARD_602_FR_PLACEMENT|OPEN       |IMMEDIATE             |REGIONAL_OFFICE  |PLACEMENT_ADDRESS         |3.c.1 6.1 3.d.1 3.c.2
  IN_PLACEMENT|STAFF    |REGIONAL |WARD_602_FR_PLACEMENT|OPEN       |IMMEDIATE             |REGIONAL_OFFICE  |PLACEMENT_ADDRESS         |3.c.1 6.1 3.d.1 3.c.2
  IN_PLACEMENT|STAFF    |NONE     |WARD_602_FR_PLACEMENT|CLOSED     |IMMEDIATE             |AFTER_HOURS_UNIT |PLACEMENT_ADDRESS         |3.e.1 3.e.6 3.c.1 6.1
# it is not known where the child lived when it happened
  UNKNOWN     |NONE     |REGIONAL |NOT_INVOLVED         |OPEN       |IMMEDIATE             |REGIONAL_OFFICE  |OPEN_CASE                 |3.a.1 3.b.1 3.d.1 3.d.5
  UNKNOWN     |NONE     |REGIONAL |NOT_INVOLVED         |CLOSED     |IMMEDIATE             |AFTER_HOURS_UNIT |OPEN_CASE                 |3.e.1 3.e.6 3.a.1
""")
    void decides(
        Occurred occurred,
        AgainstPlacement against,
        CaseStatus openCase,
        ProbationStatus probation,
        LineStatus hours,
        ResponseTime response,
        Unit primary,
        Basis basis,
        String clauses) {
      Assignment assignment =
          assign(facts(occurred, against, openCase, probation), response, hours);
      boolean afterHours = primary == Unit.AFTER_HOURS_UNIT;
      boolean csecUnit = openCase == CaseStatus.CSEC_UNIT;
      boolean regional = openCase == CaseStatus.REGIONAL;
      Optional<RegionalOffice> office = assignment.regionalOffice().map(Cited::outcome);

      assertThat(assignment.primary().outcome()).isEqualTo(primary);
      assertThat(assignment.isAfterHours()).isEqualTo(afterHours);
      assertThat(assignment.csecUnitCase()).isEqualTo(csecUnit);
      assertThat(office.map(RegionalOffice::basis)).isEqualTo(Optional.ofNullable(basis));
      assertThat(office.flatMap(RegionalOffice::office)).isEqualTo(officeBy(basis, regional));
      assertThat(assignment.secondary().map(Cited::outcome))
          .isEqualTo(
              primary == Unit.EXPLOITATION_UNIT
                  ? Optional.empty()
                  : Optional.of(Unit.EXPLOITATION_UNIT));
      assertThat(assignment.handOver().map(Cited::outcome))
          .isEqualTo(afterHours ? office : Optional.empty());
      assertThat(clausesOf(assignment)).containsAll(cited(clauses));
      flagged(assignment, Interpretation.AFTER_HOURS, afterHours && !csecUnit);
      flagged(
          assignment,
          Interpretation.AFTER_HOURS_NOT_IMMEDIATE,
          afterHours && !csecUnit && response == IMMEDIATE_NOT_REQUIRED);
      flagged(assignment, Interpretation.SPECIAL_UNIT_PRIMARY, csecUnit && !afterHours);
      flagged(assignment, Interpretation.CSEC_UNIT_IS_NOT_AN_OPEN_CASE, regional);
      flagged(
          assignment,
          Interpretation.ANY_ALLEGATION_AGAINST_PLACEMENT,
          regional && against.isAlleged());
      flagged(
          assignment,
          Interpretation.PROBATION_602_AGAINST_FACILITY,
          probation.is602() && against.isAlleged());
    }

    private static void flagged(Assignment assignment, Interpretation place, boolean bites) {
      assertThat(flags(assignment).contains(place)).as("%s", place).isEqualTo(bites);
    }

    private static Optional<Office> officeBy(@Nullable Basis basis, boolean regional) {
      return basis == null
          ? Optional.empty()
          : switch (basis) {
            case OPEN_CASE -> regional ? Optional.of(OPEN_CASE_OFFICE) : Optional.empty();
            case HOME_ADDRESS, OPEN_CASE_OR_HOME_ADDRESS -> Optional.of(HOME_OFFICE);
            case PLACEMENT_ADDRESS -> Optional.of(PLACEMENT_OFFICE);
            default -> Optional.empty();
          };
    }

    private Referral.Builder facts(
        Occurred occurred,
        AgainstPlacement against,
        CaseStatus openCase,
        ProbationStatus probation) {
      boolean livesInPlacement =
          against.isAlleged()
              || probation == ProbationStatus.WARD_602_FR_PLACEMENT
              || (occurred == Occurred.IN_PLACEMENT
                  && probation != ProbationStatus.WARD_602_FM_HOME);
      Referral.Builder facts =
          weekdayCsecCall()
              .home(livesInPlacement ? Home.PLACEMENT : Home.PARENT)
              .occurred(occurred)
              .againstPlacement(against)
              .openCase(
                  openCase == CaseStatus.REGIONAL
                      ? OpenCase.with(OPEN_CASE_OFFICE)
                      : OpenCase.of(openCase))
              .probation(Probation.of(probation));
      return livesInPlacement || occurred == Occurred.IN_PLACEMENT
          ? facts.placement(groupHome().build())
          : facts;
    }

    private Set<Clause> clausesOf(Assignment assignment) {
      Set<Clause> clauses = AssignmentPolicyTest.clauses(assignment);
      assignment.secondary().ifPresent(cited -> clauses.addAll(cited.clauses()));
      return clauses;
    }

    private List<Clause> cited(String ids) {
      return Splitter.on(' ').splitToStream(ids).map(this::clause).toList();
    }

    private Clause clause(String id) {
      return Arrays.stream(Clause.values())
          .filter(clause -> clause.id().equals("N-" + id))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException(id));
    }
  }

  /** N-3.a: while residing with parent, legal guardian or caregiver. */
  @Nested
  class WithFamily {
    @ParameterizedTest
    @EnumSource(
        value = Home.class,
        names = {"PARENT", "LEGAL_GUARDIAN", "OTHER_CAREGIVER"})
    void whoeverOfTheFamilyItIs(Home home) {
      assertThat(office(inHours(weekdayCsecCall().home(home))).basis())
          .isEqualTo(Basis.HOME_ADDRESS);
    }

    @Test
    void anOpenCaseThatIsNotKnownIsAsked() {
      Assignment assignment = inHours(weekdayCsecCall().openCase(OpenCase.notAsked()));

      assertThat(office(assignment).basis()).isEqualTo(Basis.OPEN_CASE_OR_HOME_ADDRESS);
      assertThat(questions(assignment)).contains(Fact.OPEN_CASE);
    }

    @Test
    void theReferralIsNotNamedAfterAnything() {
      assertThat(inHours(withOpenRegionalCase()).referralName()).isEmpty();
    }
  }

  /** N-3.b: in placement, no known allegation against it. */
  @Nested
  class InPlacement {
    @Test
    void theReferralIsNamedAfterThePlacement() {
      Cited<ReferralName> name = inHours(inPlacement()).referralName().orElseThrow();

      assertThat(name.outcome().placement()).contains("Oak House");
      assertThat(name.clauses()).contains(Clause.N_3_B_2);
    }

    @Test
    void alsoAfterHours() {
      assertThat(afterHours(inPlacement()).referralName()).isPresent();
    }

    @Test
    void aPlacementNameThatIsNotKnownIsAsked() {
      Cited<ReferralName> name =
          inHours(inPlacement().placement(groupHome().name(Optional.empty()).build()))
              .referralName()
              .orElseThrow();

      assertThat(name.outcome().placement()).isEmpty();
      assertThat(name.openQuestions()).contains(Fact.PLACEMENT_NAME);
    }

    @Test
    void onlyReferralsUnderThisClauseAreNamedAfterThePlacement() {
      assertThat(inHours(againstPlacement()).referralName()).isEmpty();
      assertThat(inHours(ward602InPlacement()).referralName()).isEmpty();
      assertThat(inHours(inPlacement().occurred(Occurred.AT_HOME)).referralName()).isEmpty();
    }

    @Test
    void anAllegationAgainstItThatIsNotRuledOutIsAsked() {
      Assignment assignment = inHours(inPlacement().againstPlacement(AgainstPlacement.UNKNOWN));

      assertThat(office(assignment).basis()).isEqualTo(Basis.OPEN_CASE);
      assertThat(questions(assignment)).contains(Fact.AGAINST_PLACEMENT);
    }
  }

  /** Ruling branch-by-occurrence. */
  @Nested
  class BranchByOccurrence {
    @Test
    void whatHappenedInPlacementIsBranchBThoughTheChildIsHomeAgain() {
      Assignment assignment = inHours(inPlacement().home(Home.PARENT));

      assertThat(clauses(assignment)).contains(Clause.N_3_B_1);
      assertThat(flags(assignment)).contains(Interpretation.BRANCH_BY_OCCURRENCE);
      assertThat(assignment.referralName()).isPresent();
    }

    @Test
    void whatHappenedAtHomeIsBranchAThoughTheChildIsNowInPlacement() {
      Assignment assignment =
          inHours(inPlacement().occurred(Occurred.AT_HOME).openCase(OpenCase.of(CaseStatus.NONE)));

      assertThat(office(assignment).basis()).isEqualTo(Basis.HOME_ADDRESS);
      assertThat(clauses(assignment)).contains(Clause.N_3_A_2);
      assertThat(flags(assignment)).contains(Interpretation.BRANCH_BY_OCCURRENCE);
    }

    @ParameterizedTest
    @EnumSource(
        value = CaseStatus.class,
        names = {"NONE", "REGIONAL", "UNKNOWN"})
    void whereItHappenedIsAskedWhenNotKnown(CaseStatus openCase) {
      Assignment assignment =
          inHours(weekdayCsecCall().occurred(Occurred.UNKNOWN).openCase(OpenCase.of(openCase)));

      assertThat(assignment.primary().outcome()).isEqualTo(Unit.REGIONAL_OFFICE);
      assertThat(questions(assignment)).contains(Fact.OCCURRED);
      martIsSecondary(assignment, Clause.N_3_D_5);
    }
  }

  /** N-3.c: against the placement. */
  @Nested
  class AgainstThePlacement {
    /** Ruling any-allegation-against-placement: that office is told, flagged. */
    @Test
    void theOfficeOfTheOpenCaseIsEngagedToo() {
      for (LineStatus hours : LineStatus.values()) {
        Cited<RegionalOffice> told =
            assign(againstPlacement(), IMMEDIATE, hours).alsoEngage().orElseThrow();

        assertThat(told.outcome().basis()).isEqualTo(Basis.OPEN_CASE);
        assertThat(told.outcome().office()).contains(OPEN_CASE_OFFICE);
        assertThat(told.clauses()).containsExactly(Clause.N_3_A_1, Clause.N_3_C_1);
        assertThat(told.interpretations())
            .containsExactly(Interpretation.ANY_ALLEGATION_AGAINST_PLACEMENT);
      }
      assertThat(inHours(againstPlacement().openCase(OpenCase.of(CaseStatus.NONE))).alsoEngage())
          .isEmpty();
      assertThat(inHours(inPlacement()).alsoEngage()).isEmpty();
    }

    /** The placement that the child was in when it happened: others may still live there. */
    @Test
    void thePlacementThatTheChildHasLeftCountsToo() {
      Assignment assignment = inHours(againstPlacement().home(Home.PARENT));

      assertThat(office(assignment).basis()).isEqualTo(Basis.PLACEMENT_ADDRESS);
      assertThat(office(assignment).office()).contains(PLACEMENT_OFFICE);
      martIsSecondary(assignment, Clause.N_3_C_2);
    }

    @Test
    void aLocationThatIsNotKnownIsAsked() {
      Assignment assignment =
          inHours(againstPlacement().placement(groupHome().location(Place.unknown()).build()));

      assertThat(office(assignment).basis()).isEqualTo(Basis.PLACEMENT_ADDRESS);
      assertThat(questions(assignment)).contains(Fact.PLACEMENT_LOCATION);
    }

    @Test
    void anOfficeThatIsNotKnownIsAsked() {
      Assignment assignment =
          inHours(againstPlacement().placement(groupHome().office(Optional.empty()).build()));

      assertThat(office(assignment).office()).isEmpty();
      assertThat(questions(assignment)).contains(Fact.PLACEMENT_OFFICE);
    }

    @Test
    void itsAddressIsMissingWhenNothingIsKnownOfThePlacement() {
      Assignment assignment = inHours(againstPlacement().placement(Optional.empty()));

      assertThat(office(assignment).office()).isEmpty();
      assertThat(questions(assignment)).contains(Fact.PLACEMENT_OFFICE);
      martIsSecondary(assignment, Clause.N_3_C_2);
    }
  }

  /** N-3.e.1 names only Immediate Response. */
  @Nested
  class AfterHoursNotImmediate {
    @Test
    void readOtherwiseItGoesToTheRegionalOffice() {
      Assignment assignment =
          assign(
              withOpenRegionalCase(),
              IMMEDIATE_NOT_REQUIRED,
              CLOSED,
              Reading.REGIONAL_OFFICE_WHEN_NOT_IMMEDIATE);

      assertThat(office(assignment).office()).contains(OPEN_CASE_OFFICE);
      assertThat(flags(assignment)).contains(Interpretation.AFTER_HOURS_NOT_IMMEDIATE);
      assertThat(assignment.handOver()).isEmpty();
      martIsSecondary(assignment, Clause.N_3_A_4);
    }

    @Test
    void readOtherwiseAnImmediateOneStillGoesToTheAfterHoursUnit() {
      Assignment assignment =
          assign(
              withOpenRegionalCase(),
              IMMEDIATE,
              CLOSED,
              Reading.REGIONAL_OFFICE_WHEN_NOT_IMMEDIATE);

      assertThat(assignment.primary().outcome()).isEqualTo(Unit.AFTER_HOURS_UNIT);
    }

    @Test
    void readOtherwiseACsecUnitCaseStillGoesToTheAfterHoursUnit() {
      assertThat(
              assign(
                      withCsecUnitCase(),
                      IMMEDIATE_NOT_REQUIRED,
                      CLOSED,
                      Reading.REGIONAL_OFFICE_WHEN_NOT_IMMEDIATE)
                  .primary()
                  .outcome())
          .isEqualTo(Unit.AFTER_HOURS_UNIT);
    }

    @Test
    void readOtherwiseACaseThatMayBeTheCsecUnitsDoesNotWaitForAnOffice() {
      Assignment assignment =
          assign(
              weekdayCsecCall().openCase(OpenCase.notAsked()),
              IMMEDIATE_NOT_REQUIRED,
              CLOSED,
              Reading.REGIONAL_OFFICE_WHEN_NOT_IMMEDIATE);

      assertThat(assignment.primary().outcome()).isEqualTo(Unit.AFTER_HOURS_UNIT);
      assertThat(assignment.primary().openQuestions()).contains(Fact.OPEN_CASE);
    }
  }

  /** N-3.e and N-4: the secondary has its own clause in each section, by day and by night. */
  @Test
  void theSecondaryCitesTheClauseOfItsSection() {
    assertThat(clauses(inHours(withCsecUnitCase())))
        .contains(Clause.N_4_0, Clause.N_4_BH_1, Clause.N_4_BH_5);
    assertThat(clauses(afterHours(withCsecUnitCase()))).contains(Clause.N_4_0, Clause.N_4_AH_1);
    martIsSecondary(afterHours(withCsecUnitCase()), Clause.N_4_AH_6);
    martIsSecondary(afterHours(withOpenRegionalCase()), Clause.N_3_E_6);
  }

  /** N-4 against N-3.c, ruling csec-unit-and-placement. */
  @Nested
  class CsecUnitAndPlacement {
    private Referral.Builder both() {
      return againstPlacement().openCase(OpenCase.of(CaseStatus.CSEC_UNIT));
    }

    @ParameterizedTest
    @CsvSource({"OPEN, EXPLOITATION_UNIT", "CLOSED, AFTER_HOURS_UNIT"})
    void section4DecidesAndThePlacementsOfficeIsEngagedTooFlagged(LineStatus hours, Unit unit) {
      Assignment assignment = assign(both(), IMMEDIATE, hours);

      assertThat(assignment.primary().outcome()).isEqualTo(unit);
      assertThat(flags(assignment)).contains(Interpretation.CSEC_UNIT_AND_PLACEMENT);
      Cited<RegionalOffice> also = assignment.alsoEngage().orElseThrow();
      assertThat(also.outcome().basis()).isEqualTo(Basis.PLACEMENT_ADDRESS);
      assertThat(also.outcome().office()).contains(PLACEMENT_OFFICE);
      assertThat(also.clauses()).contains(Clause.N_3_C_1);
    }

    @Test
    void withoutAnAllegationNobodyElseIsEngaged() {
      assertThat(inHours(withCsecUnitCase()).alsoEngage()).isEmpty();
    }

    @Test
    void readOtherwiseThePlacementsAddressComesFirst() {
      Assignment assignment = assign(both(), IMMEDIATE, OPEN, Reading.PLACEMENT_ADDRESS_FIRST);

      assertThat(assignment.csecUnitCase()).isFalse();
      assertThat(office(assignment).office()).contains(PLACEMENT_OFFICE);
      assertThat(clauses(assignment)).contains(Clause.N_3_C_1);
      assertThat(flags(assignment)).contains(Interpretation.CSEC_UNIT_AND_PLACEMENT);
      martIsSecondary(assignment, Clause.N_3_C_2);
      assertThat(assignment.alsoEngage()).isEmpty();
    }

    @Test
    void readOtherwiseAfterHoursItIsHandedOverToThatOffice() {
      Assignment assignment = assign(both(), IMMEDIATE, CLOSED, Reading.PLACEMENT_ADDRESS_FIRST);

      assertThat(assignment.primary().outcome()).isEqualTo(Unit.AFTER_HOURS_UNIT);
      assertThat(assignment.handOver().orElseThrow().outcome().basis())
          .isEqualTo(Basis.PLACEMENT_ADDRESS);
    }

    @Test
    void thatReadingLeavesACsecUnitCaseWithoutAllegationAlone() {
      assertThat(
              assign(withCsecUnitCase(), IMMEDIATE, OPEN, Reading.PLACEMENT_ADDRESS_FIRST)
                  .primary()
                  .outcome())
          .isEqualTo(Unit.EXPLOITATION_UNIT);
    }
  }

  /** Ruling no-office: name what is missing and invent nothing. */
  @Nested
  class NoOffice {
    @Test
    void noOpenCaseInPlacementPointsToTheReferralAssignmentPolicy() {
      Assignment assignment = inHours(inPlacement().openCase(OpenCase.of(CaseStatus.NONE)));

      assertThat(office(assignment).basis()).isEqualTo(Basis.REFERRAL_ASSIGNMENT_POLICY);
      assertThat(office(assignment).office()).isEmpty();
      assertThat(clauses(assignment)).contains(Clause.N_3_A_3);
      assertThat(flags(assignment)).contains(Interpretation.NO_OFFICE);
      martIsSecondary(assignment, Clause.N_3_B_3);
    }

    /** Known to be outside the county: the office of the open case, flagged. */
    @Test
    void noOfficeServesAPlacementOutsideTheCounty() {
      for (Place there : new Place[] {Place.of(VENTURA), Place.of(UsState.NV), Place.abroad()}) {
        Assignment assignment =
            inHours(againstPlacement().placement(groupHome().location(there).build()));

        assertThat(office(assignment).basis()).isEqualTo(Basis.OPEN_CASE);
        assertThat(office(assignment).office()).contains(OPEN_CASE_OFFICE);
        assertThat(clauses(assignment)).contains(Clause.N_3_A_3, Clause.N_3_C_1);
        assertThat(flags(assignment)).contains(Interpretation.NO_OFFICE);
        assertThat(assignment.alsoEngage()).isEmpty();
        martIsSecondary(assignment, Clause.N_3_C_2);
      }
    }

    @Test
    void withoutAnOpenCaseItIsAsIfThePlacementWereNotAccused() {
      Referral.Builder accused =
          againstPlacement()
              .openCase(OpenCase.of(CaseStatus.NONE))
              .placement(groupHome().location(Place.of(VENTURA)).build());

      assertThat(office(inHours(accused)).basis()).isEqualTo(Basis.REFERRAL_ASSIGNMENT_POLICY);
      assertThat(office(inHours(accused.homeOffice(Optional.empty()).home(Home.HOMELESS))).basis())
          .isEqualTo(Basis.STAGING_AREA);
      assertThat(flags(inHours(accused))).contains(Interpretation.NO_OFFICE);
    }

    @Test
    void aCsecUnitCaseEngagesNoOfficeOfAPlacementOutside() {
      assertThat(
              inHours(
                      againstPlacement()
                          .openCase(OpenCase.of(CaseStatus.CSEC_UNIT))
                          .placement(groupHome().location(Place.of(VENTURA)).build()))
                  .alsoEngage())
          .isEmpty();
    }

    @Test
    void anOfficeThatTheCallerDidNotSupplyIsAskedAndNotInvented() {
      Assignment homeOffice = inHours(weekdayCsecCall().homeOffice(Optional.empty()));
      assertThat(office(homeOffice).office()).isEmpty();
      assertThat(questions(homeOffice)).contains(Fact.HOME_OFFICE);

      Assignment caseOffice =
          inHours(withOpenRegionalCase().openCase(OpenCase.of(CaseStatus.REGIONAL)));
      assertThat(office(caseOffice).office()).isEmpty();
      assertThat(questions(caseOffice)).contains(Fact.OPEN_CASE_OFFICE);
    }
  }

  /** Ruling visitor-office: no open case, and the home outside the county, unknown or none. */
  @Nested
  class VisitorOffice {
    @Test
    void atAStagingAreaItIsTheBasis() {
      for (Referral.Builder youth :
          new Referral.Builder[] {venturaYouth(), kernYouth(), nevadaYouth()}) {
        Assignment assignment = inHours(youth);

        assertThat(assignment.primary().outcome()).isEqualTo(Unit.REGIONAL_OFFICE);
        assertThat(office(assignment).basis()).isEqualTo(Basis.STAGING_AREA);
        assertThat(office(assignment).office()).isEmpty();
        assertThat(clauses(assignment)).contains(Clause.N_OOC_20, Clause.N_3_D_1);
        assertThat(flags(assignment)).contains(Interpretation.VISITOR_OFFICE);
        martIsSecondary(assignment, Clause.N_3_D_5);
        assertThat(afterHours(youth).primary().outcome()).isEqualTo(Unit.AFTER_HOURS_UNIT);
      }
    }

    @Test
    void anOpenCaseThatIsNotKnownIsAsked() {
      Referral.Builder youth = venturaYouth().openCase(OpenCase.notAsked());
      for (Referral.Builder kept :
          new Referral.Builder[] {
            youth, youth.custody(Referrals.nobodyHasTheChild().atJuvenileHall(Answer.YES).build())
          }) {
        Assignment assignment = inHours(kept);

        assertThat(office(assignment).basis()).isEqualTo(Basis.OPEN_CASE_OR_STAGING_AREA);
        assertThat(clauses(assignment)).contains(Clause.N_3_A_1, Clause.N_OOC_20);
        assertThat(questions(assignment)).contains(Fact.OPEN_CASE);
      }
    }

    @ParameterizedTest(name = "residence {0}, home {1}, home office {2}, open case {3}: {4}")
    @CsvSource({
      "here,    PARENT,   false, NONE,     HOME_ADDRESS",
      "here,    UNKNOWN,  false, NONE,     HOME_ADDRESS",
      "here,    PARENT,   false, UNKNOWN,  OPEN_CASE_OR_HOME_ADDRESS",
      "here,    HOMELESS, false, NONE,     STAGING_AREA",
      "here,    HOMELESS, false, UNKNOWN,  OPEN_CASE_OR_STAGING_AREA",
      "here,    HOMELESS, true,  NONE,     HOME_ADDRESS",
      "here,    HOMELESS, false, REGIONAL, OPEN_CASE",
      "unknown, PARENT,   false, NONE,     STAGING_AREA",
      "unknown, PARENT,   true,  NONE,     HOME_ADDRESS",
      "unknown, PARENT,   false, UNKNOWN,  OPEN_CASE_OR_STAGING_AREA",
      "abroad,  PARENT,   false, NONE,     STAGING_AREA",
      "abroad,  PARENT,   false, REGIONAL, OPEN_CASE",
    })
    void whereNoHomeInTheCountyNamesAnOfficeThePlaceWhereTheChildIsDoes(
        String residence, Home home, boolean homeOffice, CaseStatus openCase, Basis basis) {
      Place lives =
          switch (residence) {
            case "here" -> Place.of(LOS_ANGELES);
            case "abroad" -> Place.abroad();
            default -> Place.unknown();
          };
      Assignment assignment =
          inHours(
              weekdayCsecCall()
                  .child(child().residence(lives).build())
                  .home(home)
                  .homeOffice(homeOffice ? Optional.of(HOME_OFFICE) : Optional.<Office>empty())
                  .openCase(OpenCase.of(openCase)));

      assertThat(office(assignment).basis()).isEqualTo(basis);
      boolean visitor = basis == Basis.STAGING_AREA || basis == Basis.OPEN_CASE_OR_STAGING_AREA;
      assertThat(flags(assignment).contains(Interpretation.VISITOR_OFFICE)).isEqualTo(visitor);
      assertThat(clauses(assignment).contains(Clause.N_3_A_3)).isEqualTo(visitor);
    }

    @Test
    void ofWhatHappenedInPlacementToo() {
      Assignment assignment =
          inHours(
              inPlacement()
                  .openCase(OpenCase.of(CaseStatus.NONE))
                  .homeOffice(Optional.empty())
                  .home(Home.HOMELESS));

      assertThat(office(assignment).basis()).isEqualTo(Basis.STAGING_AREA);
      assertThat(flags(assignment)).contains(Interpretation.VISITOR_OFFICE);
    }

    @Test
    void anAccusedPlacementHereComesFirstAlsoAtAStagingArea() {
      Assignment assignment =
          inHours(
              venturaYouth()
                  .placement(groupHome().build())
                  .againstPlacement(AgainstPlacement.STAFF));

      assertThat(office(assignment).basis()).isEqualTo(Basis.PLACEMENT_ADDRESS);
    }

    @Test
    void theReferralIsNotNamedAfterThePlacementOfAnOutsider() {
      assertThat(
              inHours(venturaYouth().placement(groupHome().build()).occurred(Occurred.IN_PLACEMENT))
                  .referralName())
          .isEmpty();
    }
  }

  /** N-6: 602 status. */
  @Nested
  class Probation602 {
    @ParameterizedTest(name = "FR, home {0}, AWOL {1}, found {2}, placement {3}, case {4}: {5}")
    @CsvSource({
      "PLACEMENT, NO,      here,    here,    NONE,    PLACEMENT_ADDRESS,         false, false",
      "PLACEMENT, UNKNOWN, here,    here,    NONE,    PLACEMENT_ADDRESS,         false, false",
      "PLACEMENT, YES,     here,    here,    NONE,    STAGING_AREA,              false, false",
      "HOMELESS,  YES,     here,    here,    NONE,    STAGING_AREA,              false, false",
      "PLACEMENT, YES,     unknown, here,    NONE,    PLACEMENT_ADDRESS,         false, false",
      "PLACEMENT, YES,     outside, here,    NONE,    PLACEMENT_ADDRESS,         false, false",
      "PARENT,    YES,     here,    here,    NONE,    HOME_ADDRESS,              false, false",
      "PARENT,    NO,      here,    here,    NONE,    HOME_ADDRESS,              true,  false",
      "PARENT,    UNKNOWN, here,    here,    UNKNOWN, OPEN_CASE_OR_HOME_ADDRESS, true,  false",
      "PLACEMENT, NO,      here,    outside, NONE,    STAGING_AREA,              false, true",
      "PLACEMENT, NO,      here,    outside, UNKNOWN, OPEN_CASE_OR_STAGING_AREA, false, true",
    })
    void whoIsInPlacementByWhereTheYouthIs(
        Home home,
        Answer awol,
        String found,
        String placement,
        CaseStatus openCase,
        Basis basis,
        boolean contradicted,
        boolean noOffice) {
      Assignment assignment =
          inHours(
              ward602InPlacement()
                  .home(home)
                  .awol(awol)
                  .child(child().foundIn(place(found)).build())
                  .placement(groupHome().location(place(placement)).build())
                  .openCase(OpenCase.of(openCase)));
      Cited<RegionalOffice> office = assignment.regionalOffice().orElseThrow();

      assertThat(office.outcome().basis()).isEqualTo(basis);
      assertThat(office.clauses()).contains(Clause.N_6_0, Clause.N_6_2);
      assertThat(office.contradictions())
          .isEqualTo(contradicted ? Set.of(Contradiction.FR_AT_HOME) : Set.of());
      assertThat(office.interpretations().contains(Interpretation.NO_OFFICE)).isEqualTo(noOffice);
    }

    private Place place(String word) {
      return switch (word) {
        case "here" -> Place.of(LOS_ANGELES);
        case "outside" -> Place.of(KERN);
        default -> Place.unknown();
      };
    }

    /** Ruling contradiction: where the youth lives now counts, and both are named. */
    @Test
    void fmInPlacementByThePlacementsAddress() {
      Cited<RegionalOffice> office =
          inHours(
                  inPlacement()
                      .openCase(OpenCase.of(CaseStatus.NONE))
                      .probation(probation(ProbationStatus.WARD_602_FM_HOME)))
              .regionalOffice()
              .orElseThrow();

      assertThat(office.outcome().basis()).isEqualTo(Basis.PLACEMENT_ADDRESS);
      assertThat(office.outcome().office()).contains(PLACEMENT_OFFICE);
      assertThat(office.contradictions()).containsExactly(Contradiction.FM_IN_PLACEMENT);
    }

    @Test
    void aHomeOutsideTheCountyIsAVisitorsFlagged() {
      Assignment assignment =
          inHours(
              ward602AtHome()
                  .child(child().residence(Place.of(VENTURA)).build())
                  .homeOffice(Optional.empty()));

      assertThat(office(assignment).basis()).isEqualTo(Basis.STAGING_AREA);
      assertThat(flags(assignment))
          .contains(Interpretation.PROBATION_602, Interpretation.VISITOR_OFFICE);
    }

    /** 602 status would name another office. */
    @Test
    void aStatusThatIsNotVerifiedIsAskedForTheOffice() {
      Assignment assignment =
          inHours(weekdayCsecCall().probation(Probation.of(ProbationStatus.NOT_VERIFIED)));

      assertThat(assignment.regionalOffice().orElseThrow().openQuestions())
          .contains(Fact.PROBATION_STATUS);
    }
  }
}
