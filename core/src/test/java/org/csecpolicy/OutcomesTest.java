package org.csecpolicy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.csecpolicy.assignment.Basis;
import org.csecpolicy.assignment.Naming;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.inquiry.OutcomeWording;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.notice.CrossReport;
import org.csecpolicy.notice.CrossReport.Mode;
import org.csecpolicy.notice.CrossReport.Recipient;
import org.csecpolicy.notice.IdcVerification;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.recording.Allegation;
import org.csecpolicy.recording.CaseItem;
import org.csecpolicy.recording.Entry;
import org.csecpolicy.recording.SpecialProjectTab;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.response.ResponseTime;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutcomesTest {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();

  private static Stream<ResponsePlan> plans() {
    return ReferralArbitraries.sample(500)
        .map(POLICY::decide)
        .filter(ResponsePlan.class::isInstance)
        .map(ResponsePlan.class::cast);
  }

  private static ImmutableList<OutcomeKind<?>> kinds() {
    return Outcomes.ALL;
  }

  @Test
  void everyRowIsAmongAll() throws IllegalAccessException {
    List<Object> rows = new ArrayList<>();
    for (Field field : Outcomes.class.getFields()) {
      if (field.getType() == OutcomeKind.class) {
        rows.add(field.get(null));
      }
    }
    assertThat(Outcomes.ALL).hasSameSizeAs(rows).allMatch(rows::contains);
    assertThat(Outcomes.ALL.stream().map(OutcomeKind::id)).doesNotHaveDuplicates();
    assertThat(Outcomes.ALL.reverse().stream().sorted()).containsExactlyElementsOf(Outcomes.ALL);
  }

  @Test
  void aKindRestsOnEarlierOnes() {
    for (OutcomeKind<?> kind : Outcomes.ALL) {
      assertThat(kind.restsOn()).as("%s", kind).allMatch(earlier -> earlier != kind);
    }
  }

  @Test
  void aDecisionTellsEachKindWithItsType() {
    ResponsePlan plan = (ResponsePlan) POLICY.decide(Referrals.weekdayCsecCall().build());
    Cited<ImmutableSet<Unit>> primary = plan.get(Outcomes.PRIMARY);

    assertThat(primary.outcome())
        .containsExactly(plan.assignment().orElseThrow().primary().outcome());
    assertThat(primary.clauses()).isEqualTo(plan.assignment().orElseThrow().primary().clauses());
    assertThat(plan.get(Outcomes.PRE_ALERT).outcome()).isEqualTo(plan.preAlert().outcome().lists());
    assertThat(plan.get(Outcomes.PLACEMENT_RESPONSE).outcome()).isEmpty();
    assertThat(plan.get(Outcomes.PLACEMENT_RESPONSE).clauses())
        .isEqualTo(plan.disposition().clauses());
  }

  private static Outcome of(OutcomeKind<?> kind, HotlineDecision decision) {
    return kind.of(decision).outcome();
  }

  private static Outcome outcome(OutcomeKind<?> kind, Optional<? extends Enum<?>> value) {
    return value
        .map(known -> Outcome.of(kind, ImmutableSet.<Enum<?>>of(known)))
        .orElseGet(() -> Outcome.of(kind, ImmutableSet.of()));
  }

  @Test
  void aReportToTheJurisdictionOrToLawEnforcementIsItsModeOrNone() {
    plans()
        .forEach(
            plan -> {
              assertThat(of(Outcomes.CROSS_REPORT_TO_JURISDICTION, plan))
                  .isEqualTo(
                      outcome(
                          Outcomes.CROSS_REPORT_TO_JURISDICTION,
                          mode(plan, Recipient.JURISDICTION)));
              assertThat(of(Outcomes.CROSS_REPORT_TO_LAW_ENFORCEMENT, plan))
                  .isEqualTo(
                      outcome(
                          Outcomes.CROSS_REPORT_TO_LAW_ENFORCEMENT,
                          mode(plan, Recipient.LAW_ENFORCEMENT)));
            });
  }

  private static Optional<Mode> mode(ResponsePlan plan, Recipient recipient) {
    return plan.crossReports().stream()
        .map(Cited::outcome)
        .filter(report -> report.recipient() == recipient)
        .map(CrossReport::mode)
        .findFirst();
  }

  @Test
  void whyThereIsNoReportIsTheStandingOrTheScope() {
    assertThat(plans().filter(plan -> plan.crossReports().isEmpty()))
        .isNotEmpty()
        .allSatisfy(
            plan -> {
              assertThat(Outcomes.CROSS_REPORT_TO_JURISDICTION.of(plan).clauses())
                  .isEqualTo(plan.standing().clauses());
              assertThat(Outcomes.CROSS_REPORT_TO_LAW_ENFORCEMENT.of(plan).clauses())
                  .isEqualTo(plan.scope().clauses());
            });
  }

  @Test
  void aNameIsNamedOrNot() {
    plans()
        .filter(plan -> plan.assignment().isPresent())
        .forEach(
            plan ->
                assertThat(of(Outcomes.REFERRAL_NAME, plan))
                    .isEqualTo(
                        outcome(
                            Outcomes.REFERRAL_NAME,
                            plan.assignment()
                                .get()
                                .referralName()
                                .map(
                                    name ->
                                        name.outcome().placement().isPresent()
                                            ? Naming.NAMED
                                            : Naming.NOT_NAMED))));
  }

  @Test
  void aCallOutsideTheProtocolHasItsScopeAndItsRiskAndNothingElse() {
    HotlineDecision outside =
        POLICY.decide(
            Referrals.weekdayCsecCall().caller(Caller.of(CallerKind.FRP_LAW_ENFORCEMENT)).build());
    assertThat(outside).isInstanceOf(OutsideProtocol.class);

    for (OutcomeKind<?> kind : Outcomes.ALL) {
      boolean has = kind == Outcomes.SCOPE || kind == Outcomes.AT_RISK;
      assertThat(of(kind, outside).isNone()).as("%s", kind).isEqualTo(!has);
    }
    assertThat(of(Outcomes.SCOPE, outside).includes(outside.scope().outcome())).isTrue();
    assertThat(of(Outcomes.AT_RISK, outside).includes(outside.atRisk().outcome().risk())).isTrue();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aKindHasALabelThatStandsBeforeAColon(OutcomeKind<?> kind) {
    assertThat(kind.label()).hasSizeGreaterThan(5).doesNotEndWith(":").doesNotEndWith(".");
  }

  /** In the words of the agency, at ten in the morning. */
  @Nested
  class InWords {
    private final OutcomeWording wording =
        OutcomeWording.of(POLICY.decide(Referrals.weekdayCsecCall().build()));

    private String words(OutcomeKind<?> kind, Enum<?>... values) {
      return wording.of(Outcome.of(kind, ImmutableList.copyOf(values)));
    }

    @Test
    void theExpeditedFormHasItsTime() {
      assertThat(words(Outcomes.EXPEDITED_FORM, Answer.YES))
          .isEqualTo("Expedited form: due by 10:15");
      assertThat(words(Outcomes.EXPEDITED_FORM, Answer.NO)).isEqualTo("Expedited form: not due");
      assertThat(words(Outcomes.EXPEDITED_FORM, Answer.UNKNOWN))
          .isEqualTo("Expedited form: to be asked, and if so due by 10:15");
    }

    @Test
    void otherAnswersHaveNone() {
      assertThat(words(Outcomes.SIS_REMINDER, Answer.YES)).endsWith(": yes");
      assertThat(words(Outcomes.SIS_REMINDER, Answer.NO)).endsWith(": no");
      assertThat(words(Outcomes.SIS_REMINDER, Answer.UNKNOWN)).endsWith(": to be asked");
    }

    @Test
    void unitsListsAndActorsAreCalledAsTheAgencyCallsThem() {
      assertThat(words(Outcomes.PRIMARY, Unit.EXPLOITATION_UNIT))
          .isEqualTo("primary assignment: " + POLICY.agency().exploitationUnit());
      assertThat(words(Outcomes.PRE_ALERT, DistributionList.values()))
          .endsWith(
              ": " + POLICY.agency().alertList() + ", " + POLICY.agency().probationAlertList());
      assertThat(words(Outcomes.FORM_FAX_CONFIRMED_BY, Actor.CLERICAL)).endsWith(": Clerical");
    }

    @Test
    void whatHasALabelIsCalledByIt() {
      assertThat(words(Outcomes.REGIONAL_OFFICE, Basis.OPEN_CASE, Naming.NOT_NAMED))
          .isEqualTo("regional office: " + Basis.OPEN_CASE.label() + ", not named");
      for (Allegation each : Allegation.values()) {
        assertThat(words(Outcomes.PRIMARY_ALLEGATION, each)).endsWith(": " + each.label());
      }
      for (SpecialProjectTab each : SpecialProjectTab.values()) {
        assertThat(words(Outcomes.TABS, each)).endsWith(": " + each.label());
      }
      for (Entry each : Entry.values()) {
        assertThat(words(Outcomes.ENTRIES, each)).endsWith(": " + each.phrase());
      }
      for (CaseItem each : CaseItem.values()) {
        assertThat(words(Outcomes.MISSING_INFORMATION, each)).endsWith(": " + each.label());
      }
      for (Category each : Category.values()) {
        assertThat(words(Outcomes.TO_CONSIDER, each)).endsWith(": " + each.label());
      }
    }

    @Test
    void everythingElseIsCalledByItsOwnName() {
      assertThat(words(Outcomes.RESPONSE, ResponseTime.IMMEDIATE_NOT_REQUIRED))
          .isEqualTo("response: immediate not required");
      assertThat(words(Outcomes.CROSS_REPORT_TO_JURISDICTION, Mode.NOT_STATED)).endsWith(": due");
      assertThat(words(Outcomes.PROBATION_VERIFICATION, IdcVerification.CALL))
          .endsWith(": to be verified by telephone");
      assertThat(words(Outcomes.SECONDARY)).isEqualTo("secondary assignment: none");
    }

    @Test
    void aChangeIsSaidBeforeAndAfter() {
      Referral call = Referrals.weekdayCsecCall().build();
      List<OutcomeChange> changes =
          OutcomeChange.between(
              POLICY.decide(call),
              POLICY.decide(Changes.with(r -> r.calledAt(Referrals.WEEKDAY_NIGHT)).apply(call)));

      assertThat(changes)
          .filteredOn(change -> change.kind() == Outcomes.PRIMARY)
          .extracting(wording::of)
          .allMatch(words -> words.matches("primary assignment: .+ → .+"))
          .hasSize(1);
    }
  }

  /** An evaluated-out child is assigned to nobody, because of the disposition. */
  @Test
  void whereNobodyRespondsNobodyIsAssigned() {
    ResponsePlan plan =
        plans().filter(each -> each.assignment().isEmpty()).findFirst().orElseThrow();

    assertThat(plan.disposition().outcome()).isNotEqualTo(Disposition.RESPOND);
    assertThat(of(Outcomes.PRIMARY, plan).isNone()).isTrue();
    assertThat(Outcomes.PRIMARY.of(plan).clauses()).isEqualTo(plan.disposition().clauses());
  }
}
