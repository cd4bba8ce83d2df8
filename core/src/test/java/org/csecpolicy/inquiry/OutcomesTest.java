package org.csecpolicy.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.csecpolicy.Changes;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.OutsideProtocol;
import org.csecpolicy.ReferralArbitraries;
import org.csecpolicy.Referrals;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.assignment.Basis;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.directory.Unit;
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
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.response.ResponseTime;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomesTest {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();

  private static Stream<ResponsePlan> plans() {
    return ReferralArbitraries.sample(500)
        .map(POLICY::decide)
        .filter(ResponsePlan.class::isInstance)
        .map(ResponsePlan.class::cast);
  }

  private static Outcome of(OutcomeKind kind, HotlineDecision decision) {
    return kind.of(decision).outcome();
  }

  private static Outcome outcome(OutcomeKind kind, Optional<? extends Enum<?>> value) {
    return value
        .map(known -> Outcome.of(kind, ImmutableSet.<Enum<?>>of(known)))
        .orElseGet(() -> Outcome.none(kind));
  }

  @Test
  void aReportToTheJurisdictionOrToLawEnforcementIsItsModeOrNone() {
    plans()
        .forEach(
            plan -> {
              assertThat(of(OutcomeKind.CROSS_REPORT_TO_JURISDICTION, plan))
                  .isEqualTo(
                      outcome(
                          OutcomeKind.CROSS_REPORT_TO_JURISDICTION,
                          mode(plan, Recipient.JURISDICTION)));
              assertThat(of(OutcomeKind.CROSS_REPORT_TO_LAW_ENFORCEMENT, plan))
                  .isEqualTo(
                      outcome(
                          OutcomeKind.CROSS_REPORT_TO_LAW_ENFORCEMENT,
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
              assertThat(OutcomeKind.CROSS_REPORT_TO_JURISDICTION.of(plan).clauses())
                  .isEqualTo(plan.standing().clauses());
              assertThat(OutcomeKind.CROSS_REPORT_TO_LAW_ENFORCEMENT.of(plan).clauses())
                  .isEqualTo(plan.scope().clauses());
            });
  }

  @Test
  void aNameIsNamedOrNot() {
    plans()
        .filter(plan -> plan.assignment().isPresent())
        .forEach(
            plan ->
                assertThat(of(OutcomeKind.REFERRAL_NAME, plan))
                    .isEqualTo(
                        outcome(
                            OutcomeKind.REFERRAL_NAME,
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

    for (OutcomeKind kind : OutcomeKind.values()) {
      boolean has = kind == OutcomeKind.SCOPE || kind == OutcomeKind.AT_RISK;
      assertThat(of(kind, outside).isNone()).as("%s", kind).isEqualTo(!has);
    }
    assertThat(of(OutcomeKind.SCOPE, outside).includes(outside.scope().outcome())).isTrue();
    assertThat(of(OutcomeKind.AT_RISK, outside).includes(outside.atRisk().outcome().risk()))
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void aKindHasALabelThatStandsBeforeAColon(OutcomeKind kind) {
    assertThat(kind.label()).hasSizeGreaterThan(5).doesNotEndWith(":").doesNotEndWith(".");
  }

  @ParameterizedTest
  @EnumSource
  void aSourceIsNamedInWords(Source source) {
    assertThat(source.label()).hasSizeGreaterThan(5);
  }

  /** In the words of the agency, at ten in the morning. */
  @Nested
  class InWords {
    private final OutcomeWording wording =
        OutcomeWording.of(POLICY.decide(Referrals.weekdayCsecCall().build()));

    private String words(OutcomeKind kind, Enum<?>... values) {
      return wording.of(Outcome.of(kind, ImmutableList.copyOf(values)));
    }

    @Test
    void theExpeditedFormHasItsTime() {
      assertThat(words(OutcomeKind.EXPEDITED_FORM, Answer.YES))
          .isEqualTo("Expedited form: due by 10:15");
      assertThat(words(OutcomeKind.EXPEDITED_FORM, Answer.NO)).isEqualTo("Expedited form: not due");
      assertThat(words(OutcomeKind.EXPEDITED_FORM, Answer.UNKNOWN))
          .isEqualTo("Expedited form: to be asked, and if so due by 10:15");
    }

    @Test
    void otherAnswersHaveNone() {
      assertThat(words(OutcomeKind.SIS_REMINDER, Answer.YES)).endsWith(": yes");
      assertThat(words(OutcomeKind.SIS_REMINDER, Answer.NO)).endsWith(": no");
      assertThat(words(OutcomeKind.SIS_REMINDER, Answer.UNKNOWN)).endsWith(": to be asked");
    }

    @Test
    void unitsListsAndActorsAreCalledAsTheAgencyCallsThem() {
      assertThat(words(OutcomeKind.PRIMARY, Unit.EXPLOITATION_UNIT))
          .isEqualTo("primary assignment: " + POLICY.agency().exploitationUnit());
      assertThat(words(OutcomeKind.PRE_ALERT, DistributionList.values()))
          .endsWith(
              ": " + POLICY.agency().alertList() + ", " + POLICY.agency().probationAlertList());
      assertThat(words(OutcomeKind.FORM_FAX_CONFIRMED_BY, Actor.CLERICAL)).endsWith(": Clerical");
    }

    @Test
    void whatHasALabelIsCalledByIt() {
      assertThat(words(OutcomeKind.REGIONAL_OFFICE, Basis.OPEN_CASE, Naming.NOT_NAMED))
          .isEqualTo("regional office: " + Basis.OPEN_CASE.label() + ", not named");
      for (Allegation each : Allegation.values()) {
        assertThat(words(OutcomeKind.PRIMARY_ALLEGATION, each)).endsWith(": " + each.label());
      }
      for (SpecialProjectTab each : SpecialProjectTab.values()) {
        assertThat(words(OutcomeKind.TABS, each)).endsWith(": " + each.label());
      }
      for (Entry each : Entry.values()) {
        assertThat(words(OutcomeKind.ENTRIES, each)).endsWith(": " + each.phrase());
      }
      for (CaseItem each : CaseItem.values()) {
        assertThat(words(OutcomeKind.MISSING_INFORMATION, each)).endsWith(": " + each.label());
      }
      for (Category each : Category.values()) {
        assertThat(words(OutcomeKind.TO_CONSIDER, each)).endsWith(": " + each.label());
      }
    }

    @Test
    void everythingElseIsCalledByItsOwnName() {
      assertThat(words(OutcomeKind.RESPONSE, ResponseTime.IMMEDIATE_NOT_REQUIRED))
          .isEqualTo("response: immediate not required");
      assertThat(words(OutcomeKind.CROSS_REPORT_TO_JURISDICTION, Mode.NOT_STATED))
          .endsWith(": due");
      assertThat(words(OutcomeKind.PROBATION_VERIFICATION, IdcVerification.CALL))
          .endsWith(": to be verified by telephone");
      assertThat(words(OutcomeKind.SECONDARY)).isEqualTo("secondary assignment: none");
    }

    @Test
    void aChangeIsSaidBeforeAndAfter() {
      Referral call = Referrals.weekdayCsecCall().build();
      List<OutcomeChange> changes =
          OutcomeChange.between(
              POLICY.decide(call),
              POLICY.decide(Changes.with(r -> r.calledAt(Referrals.WEEKDAY_NIGHT)).apply(call)));

      assertThat(changes)
          .filteredOn(change -> change.kind() == OutcomeKind.PRIMARY)
          .extracting(wording::of)
          .allMatch(words -> words.matches("primary assignment: .+ → .+"))
          .hasSize(1);
    }
  }

  @Nested
  class News {
    private final Referral ventura = Referrals.venturaYouth().build();

    @Test
    void isSaidInWords() {
      assertThat(Change.nowKnown(ventura).label()).isEqualTo("what is known now");
      assertThat(Change.juvenileHallRefuses().label()).isEqualTo("Juvenile Hall refuses the child");
      assertThat(Change.otherCountyAccepts().label()).contains("accepts");
      assertThat(Change.otherCountyDeclinesTransfer().label())
          .contains("declines an Electronic Transfer");
      assertThat(Change.otherCountyDeclinesToRespond().label()).contains("declines to respond");
      assertThat(Change.assignedAt(Referrals.WEEKDAY_10AM).label()).isEqualTo("assigned later");
      assertThat(Change.holidayDeclared(LocalDate.of(2026, 3, 3)).label()).contains("2026-03-03");
    }

    @Test
    void theOtherCountysAnswersAreWhatItSaid() {
      assertThat(Change.otherCountyAccepts().applyTo(ventura).elsewhere())
          .satisfies(
              there -> {
                assertThat(there.willRespond()).isEqualTo(WillRespond.YES);
                assertThat(there.electronicTransfer()).isEqualTo(ElectronicTransfer.ACCEPTED);
              });
      assertThat(Change.otherCountyDeclinesTransfer().applyTo(ventura).elsewhere())
          .satisfies(
              there -> {
                assertThat(there.willRespond()).isEqualTo(ventura.elsewhere().willRespond());
                assertThat(there.electronicTransfer()).isEqualTo(ElectronicTransfer.DECLINED);
              });
      assertThat(Change.otherCountyDeclinesToRespond().applyTo(ventura).elsewhere().willRespond())
          .isEqualTo(WillRespond.NO);
    }

    @Test
    void aRefusedChildIsNeitherThereNorOnTheWayAndOtherwiseNothingIsAssumed() {
      Referral unknown =
          Changes.withCustody(
              ventura,
              custody -> custody.atJuvenileHall(Answer.UNKNOWN).beingTransported(Answer.UNKNOWN));
      assertThat(Change.juvenileHallRefuses().applyTo(unknown).custody().atJuvenileHall())
          .isEqualTo(Answer.UNKNOWN);

      Referral onTheWay =
          Changes.withCustody(
              unknown, custody -> custody.beingTransported(Answer.YES).atJuvenileHall(Answer.NO));
      assertThat(Change.juvenileHallRefuses().applyTo(onTheWay).custody().beingTransported())
          .isEqualTo(Answer.NO);
    }

    @Test
    void aPolicyChangesOnlyWithTheCalendar() {
      assertThat(Change.juvenileHallRefuses().applyTo(POLICY)).isSameAs(POLICY);
      assertThat(Change.holidayDeclared(LocalDate.of(2026, 3, 3)).applyTo(POLICY).agency())
          .isNotEqualTo(POLICY.agency());
    }
  }

  /** An evaluated-out child is assigned to nobody, because of the disposition. */
  @Test
  void whereNobodyRespondsNobodyIsAssigned() {
    ResponsePlan plan =
        plans().filter(each -> each.assignment().isEmpty()).findFirst().orElseThrow();

    assertThat(plan.disposition().outcome()).isNotEqualTo(Disposition.RESPOND);
    assertThat(of(OutcomeKind.PRIMARY, plan).isNone()).isTrue();
    assertThat(OutcomeKind.PRIMARY.of(plan).clauses()).isEqualTo(plan.disposition().clauses());
  }
}
