package org.csecpolicy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Changes.living;
import static org.csecpolicy.Changes.withCustody;
import static org.csecpolicy.Changes.withProbation;
import static org.csecpolicy.FactSpace.check;
import static org.csecpolicy.ReferralArbitraries.california;
import static org.csecpolicy.ReferralArbitraries.wall;
import static org.csecpolicy.space.Protection.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.hours.BusinessHours;
import org.csecpolicy.hours.HolidayCalendar;
import org.csecpolicy.hours.LineStatus;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.jurisdiction.Scope;
import org.csecpolicy.jurisdiction.Standing;
import org.csecpolicy.jurisdiction.Whereabouts;
import org.csecpolicy.jurisdiction.Whereabouts.HallState;
import org.csecpolicy.notice.ExpeditedForm;
import org.csecpolicy.notice.Instruction;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.ClauseKind;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.response.ResponseTime;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.AtRisk;
import org.csecpolicy.screening.AtRiskPolicy;
import org.csecpolicy.screening.Indicator;
import org.csecpolicy.screening.IndicatorAnswers;
import org.csecpolicy.space.Protection;

/** What holds of every decision, whatever the facts. */
@Domain(ReferralArbitraries.class)
class HotlinePolicyProperties {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();
  private static final Place OURS = Place.of(california("Los Angeles"));
  private static final Agency AGENCY = LosAngeles.agency();

  // Of the function as such.

  /** Otherwise the laws below could hold because nothing was ever generated that tests them. */
  @Example
  void theGeneratedReferralsReachEveryOutcome() {
    Set<Object> reached = Sets.newHashSet();
    for (Referral referral : ReferralArbitraries.sample(10_000).toList()) {
      HotlineDecision decision = POLICY.decide(referral);
      reached.add(decision.scope().outcome());
      if (decision instanceof ResponsePlan plan) {
        reached.add(plan.standing().outcome());
        reached.add(plan.disposition().outcome());
        reached.add(plan.officeHours().outcome());
        plan.response().map(Cited::outcome).ifPresent(reached::add);
        plan.instructions().forEach(instruction -> reached.add(instruction.outcome()));
        plan.assignment().ifPresent(assigned -> reached.add(assigned.primary().outcome()));
      }
    }
    assertThat(reached)
        .contains((Object[]) Scope.values())
        .contains((Object[]) Standing.values())
        .contains((Object[]) Disposition.values())
        .contains((Object[]) LineStatus.values())
        .contains((Object[]) ResponseTime.values())
        .contains((Object[]) Instruction.values())
        .contains((Object[]) Unit.values());
  }

  @Property
  void decidingIsTotal(@ForAll Referral referral, @ForAll Readings readings) {
    HotlineDecision decision = HotlinePolicy.of(AGENCY, readings).decide(referral);
    assertThat(decision.steps()).isNotEmpty();
    assertThat(decision.referral()).isEqualTo(referral);
    assertThat(decision.edition().readings()).isEqualTo(readings);
    assertThat(decision.toString()).isNotBlank();
  }

  @Property
  void everyStepCanBeTickedOffByItsIdAndHasTheMomentThatItsDueGives(@ForAll Referral referral) {
    HotlineDecision decision = HotlinePolicy.of(AGENCY, Readings.byDefault()).decide(referral);

    assertThat(decision.steps()).extracting(Step::id).doesNotHaveDuplicates();
    for (Step step : decision.steps()) {
      assertThat(step.id()).matches("[a-z0-9-]+(/[a-z0-9-]+)?");
      assertThat(step.latest()).isEqualTo(decision.latest(step.due()));
    }
  }

  @Property
  void equalFactsGiveEqualDecisions(@ForAll Referral referral, @ForAll Readings readings) {
    Referral again = Referral.builder().from(referral).build();
    HotlineDecision first = HotlinePolicy.of(AGENCY, readings).decide(referral);
    HotlineDecision second = HotlinePolicy.of(AGENCY, readings).decide(again);
    assertThat(second).isEqualTo(first).hasSameHashCodeAs(first).hasToString(first.toString());
    assertThat(second.steps()).isEqualTo(first.steps());
  }

  @Property(tries = 500)
  void theOrderOfCollectionsChangesNothing(@ForAll Referral referral) {
    Referral turned =
        Referral.builder()
            .from(referral)
            .categories(turned(referral.categories()))
            .indicators(IndicatorAnswers.of(turned(referral.indicators().answered())))
            .redFlags(ImmutableList.copyOf(referral.redFlags()).reverse())
            .industries(ImmutableList.copyOf(referral.industries()).reverse())
            .activities(ImmutableList.copyOf(referral.activities()).reverse())
            .vulnerabilities(ImmutableList.copyOf(referral.vulnerabilities()).reverse())
            .build();
    HotlineDecision decision = POLICY.decide(turned);
    assertThat(decision).isEqualTo(POLICY.decide(referral));
    assertThat(decision.outcomes()).isEqualTo(POLICY.decide(referral).outcomes());
    assertThat(decision.outcomes()).hasToString(POLICY.decide(referral).outcomes().toString());
    assertThat(decision.steps()).isEqualTo(POLICY.decide(referral).steps());
  }

  /** A tab, a response and a report follow concerns; a definition waits for proof. */
  @Property(tries = 500)
  void definitionAndReportingFactsChangeNothingInTheDecision(
      @ForAll Referral referral, @ForAll Referral other) {
    Referral changed =
        Referral.builder()
            .from(referral)
            .definitions(other.definitions())
            .reporting(other.reporting())
            .build();
    HotlineDecision decision = POLICY.decide(changed);
    assertThat(decision.outcomes()).isEqualTo(POLICY.decide(referral).outcomes());
    assertThat(decision.steps()).isEqualTo(POLICY.decide(referral).steps());
  }

  // Of citations.

  @Property
  void everyOutcomeCitesAClause(@ForAll Referral referral, @ForAll Readings readings) {
    HotlineDecision decision = HotlinePolicy.of(AGENCY, readings).decide(referral);
    for (Cited<?> outcome : decision.outcomes()) {
      assertThat(outcome.clauses())
          .as("%s", outcome)
          .isNotEmpty()
          .allMatch(clause -> clause.kind() != ClauseKind.PROSE);
    }
  }

  @Property(tries = 300)
  void nothingCitedIsLeftOutOfTheOutcomes(@ForAll Referral referral) {
    HotlineDecision decision = POLICY.decide(referral);
    Set<Object> cited = Collections.newSetFromMap(new IdentityHashMap<>());
    PersonalDataProperties.visit(
        decision,
        value -> {
          if (value instanceof Cited<?>) {
            cited.add(value);
          }
        });
    Set<Object> listed = Collections.newSetFromMap(new IdentityHashMap<>());
    listed.addAll(decision.outcomes());
    assertThat(listed).containsAll(cited);
  }

  @Property
  void stepsAreTheProjectionOfOutcomes(@ForAll Referral referral, @ForAll Readings readings) {
    HotlineDecision decision = HotlinePolicy.of(AGENCY, readings).decide(referral);
    Set<Cited<?>> outcomes = Sets.newHashSet(decision.outcomes());
    for (Step step : decision.steps()) {
      assertThat(outcomes).as("%s", step).contains(step.because());
      assertThat(step.clauses()).isNotEmpty().isSubsetOf(decision.clauses());
    }
  }

  @Property
  void everyOpenQuestionIsAFactThatIsNotKnown(@ForAll Referral referral) {
    HotlineDecision decision = POLICY.decide(referral);
    Set<Fact> open = Sets.newHashSet(decision.openQuestions());
    open.remove(Fact.AGE); // it may only be said
    open.remove(Fact.IDC_INFORMANT); // asked anew with an unverified status
    if (referral.child().jurisdiction().isOnlySaid()) {
      open.remove(Fact.JURISDICTION); // which is the residence meanwhile
    }
    for (Contradiction contradiction : decision.contradictions()) {
      open.removeAll(contradiction.facts()); // one of them is wrong
    }
    for (Fact fact : open) {
      assertThat(referral.isKnown(fact)).as("%s is known", fact).isFalse();
    }
  }

  @Property
  void outsideProtocolDecidesNothingElse(@ForAll Referral referral) {
    HotlineDecision decision = POLICY.decide(referral);
    boolean governed = decision.scope().outcome() == Scope.GOVERNED;
    assertThat(decision).isInstanceOf(governed ? ResponsePlan.class : OutsideProtocol.class);
    if (!governed) {
      assertThat(decision.outcomes())
          .isEqualTo(
              ImmutableList.builder()
                  .add(decision.scope(), decision.atRisk())
                  .addAll(((OutsideProtocol) decision).suggestions())
                  .build());
      assertThat(decision.steps())
          .isNotEmpty()
          .allSatisfy(step -> assertThat(step.because()).isEqualTo(decision.scope()))
          .extracting(Step::action)
          .isSubsetOf(
              Action.HANDLE_UNDER_FRP,
              Action.DECIDE_OUTSIDE_PROTOCOL,
              Action.ASK_CATEGORY,
              Action.ACT_ON_CUSTODY,
              Action.ACT_ON_DANGER);
    }
  }

  // Of the response.

  /** The other direction holds too: the exception is not withheld when all of it is known. */
  @Example
  void immediateUnlessTheExceptionsConditionsAreAllKnown() {
    Stream.concat(FactSpace.response(wall("2026-11-18T10:30:00")).points(), sample())
        .forEach(
            referral -> {
              Optional<ResponsePlan> plan = plan(referral);
              Optional<ResponseTime> time =
                  plan.flatMap(ResponsePlan::response).map(Cited::outcome);
              if (time.isEmpty()) {
                return;
              }
              Whereabouts where = plan.get().routing().jurisdiction().whereabouts();
              boolean known =
                  referral.pastHistoryOnly() == Answer.YES
                      && referral.imminentDanger() == Answer.NO
                      && referral.flightRisk() == Answer.NO
                      && (where.hall() == HallState.THERE || referral.awol() == Answer.YES)
                      && where.custody() == Answer.NO;
              boolean contradicted =
                  !where.contradictions().isEmpty() || referral.statusAgainstHome().isPresent();
              CaseStatus open = referral.openCase().status();
              boolean ours =
                  isLosAngeles(referral)
                      || open == CaseStatus.REGIONAL
                      || open == CaseStatus.CSEC_UNIT
                      || referral.probation().status().is602();
              boolean excepted =
                  known
                      && !contradicted
                      && ours
                      && !plan.get().disposition().outcome().atStagingArea();
              check(
                  (time.get() == ResponseTime.IMMEDIATE_NOT_REQUIRED) == excepted, referral, time);
            });
  }

  @Property
  void custodyIsAlwaysImmediateWithTheExpeditedForm(
      @ForAll Referral referral, @ForAll Readings readings) {
    Referral inCustody =
        withCustody(
            referral, custody -> custody.lawEnforcement(Answer.YES).atJuvenileHall(Answer.NO));
    planUnder(readings, inCustody)
        .filter(plan -> plan.disposition().outcome().departmentResponds())
        .ifPresent(
            plan -> {
              assertThat(plan.response().map(Cited::outcome)).contains(ResponseTime.IMMEDIATE);
              assertThat(plan.expeditedForm().outcome().required()).isEqualTo(Answer.YES);
              assertThat(plan.latest(Due.MINUTES_10_TO_15))
                  .contains(inCustody.calledAt().plusSeconds(15 * 60));
              assertThat(actions(plan))
                  .contains(Action.PREPARE_EXPEDITED_FORM, Action.EMAIL_EXPEDITED_FORM);
            });
  }

  @Property
  void thereIsNoExpeditedFormWithoutCustody(@ForAll Referral referral) {
    plan(withCustody(
            referral,
            custody -> custody.lawEnforcement(Answer.NO).hallAnswer(HallAnswer.NOT_GIVEN)))
        .ifPresent(
            plan -> {
              assertThat(plan.expeditedForm().outcome().required()).isEqualTo(Answer.NO);
              assertThat(plan.latest(Due.MINUTES_10_TO_15)).isEmpty();
            });
  }

  @Property
  void aResponseToTheStagingAreaIsImmediate(@ForAll Referral referral, @ForAll Readings readings) {
    planUnder(readings, referral)
        .filter(plan -> plan.disposition().outcome().atStagingArea())
        .ifPresent(
            plan ->
                assertThat(plan.response().map(Cited::outcome)).contains(ResponseTime.IMMEDIATE));
  }

  // Of the assignment.

  @Property
  void afterHoursImmediateNeverGoesToTheRegionalOffice(
      @ForAll Referral referral, @ForAll Readings readings) {
    planUnder(readings, referral)
        .filter(plan -> plan.officeHours().outcome() != LineStatus.OPEN)
        .filter(Protection::isImmediate)
        .ifPresent(
            plan ->
                assertThat(unit(plan))
                    .as("after hours, Immediate")
                    .contains(Unit.AFTER_HOURS_UNIT));
  }

  @Property
  void inHoursNothingGoesToTheAfterHoursUnit(@ForAll Referral referral, @ForAll Readings readings) {
    planUnder(readings, referral)
        .filter(plan -> plan.officeHours().outcome() == LineStatus.OPEN)
        .ifPresent(plan -> assertThat(unit(plan)).isNotEqualTo(Optional.of(Unit.AFTER_HOURS_UNIT)));
  }

  @Property
  void martIsAlwaysPrimaryOrSecondaryWhenWeRespond(
      @ForAll Referral referral, @ForAll Readings readings) {
    planUnder(readings, referral)
        .flatMap(ResponsePlan::assignment)
        .ifPresent(
            assignment -> {
              boolean primary = assignment.primary().outcome() == Unit.EXPLOITATION_UNIT;
              assertThat(assignment.secondary().map(Cited::outcome))
                  .isEqualTo(primary ? Optional.empty() : Optional.of(Unit.EXPLOITATION_UNIT));
            });
  }

  @Property
  void exactlyOnePrimary(@ForAll Referral referral, @ForAll Readings readings) {
    planUnder(readings, referral)
        .ifPresent(
            plan -> {
              boolean responds = plan.disposition().outcome().departmentResponds();
              assertThat(plan.response().isPresent()).isEqualTo(responds);
              assertThat(plan.assignment().isPresent()).isEqualTo(responds);
              assertThat(actions(plan).stream().filter(Action.ASSIGN_PRIMARY::equals))
                  .hasSize(responds || plan.placementResponse().isPresent() ? 1 : 0);
            });
  }

  @Property(tries = 500)
  void declaringAClosureNeverOpensAnOffice(@ForAll Referral referral) {
    BusinessHours hours = AGENCY.officeHours();
    LocalDate day = referral.decidedAt().atZone(hours.zone()).toLocalDate();
    Assume.that(hours.holidays().covers(day));
    HolidayCalendar closed = hours.holidays().withClosures(List.of(day));
    Agency agency =
        Agency.builder()
            .from(AGENCY)
            .officeHours(BusinessHours.builder().from(hours).holidays(closed).build())
            .build();
    plan(referral)
        .ifPresent(
            before -> {
              ResponsePlan after =
                  (ResponsePlan) HotlinePolicy.of(agency, Readings.byDefault()).decide(referral);
              assertThat(after.officeHours().outcome()).isEqualTo(LineStatus.CLOSED);
              assertThat(after.disposition()).isEqualTo(before.disposition());
              assertThat(after.response()).isEqualTo(before.response());
              assertThat(unit(after)).isEqualTo(unit(before).map(unit -> Unit.AFTER_HOURS_UNIT));
            });
  }

  // Of jurisdiction.

  @Property
  void aLosAngelesChildIsNeverEvaluatedOut(@ForAll Referral referral, @ForAll Readings readings) {
    Referral ours = living(referral, OURS);
    planUnder(readings, ours)
        .ifPresent(
            plan -> {
              assertThat(plan.disposition().outcome()).isEqualTo(Disposition.RESPOND);
              assertThat(actions(plan))
                  .contains(Action.ASSIGN_PRIMARY)
                  .containsAnyOf(
                      Action.RESPOND_IMMEDIATELY,
                      Action.RESPOND,
                      Action.RESPOND_AT_JUVENILE_HALL,
                      Action.ARRANGE_RESPONSE)
                  .doesNotContain(
                      Action.EVALUATE_OUT,
                      Action.TELL_LAW_ENFORCEMENT,
                      Action.DO_NOT_RESPOND,
                      Action.DO_NOT_GO,
                      Action.LEAVE_TO_OTHER_COUNTY);
            });
  }

  @Property
  void aChildOfUnknownResidenceIsTreatedAsOurs(
      @ForAll Referral referral, @ForAll Readings readings) {
    boolean known =
        referral.openCase().status() == CaseStatus.REGIONAL
            || referral.openCase().status() == CaseStatus.CSEC_UNIT
            || referral.probation().status().is602();
    planUnder(readings, living(referral, Place.unknown()))
        .ifPresent(
            plan -> {
              assertThat(plan.disposition().outcome()).isEqualTo(Disposition.RESPOND);
              if (!known) {
                assertThat(plan.response().map(Cited::outcome)).contains(ResponseTime.IMMEDIATE);
              }
              assertThat(plan.openQuestions()).contains(Fact.RESIDENCE);
            });
  }

  @Property
  void juvenileHallsRefusalAlwaysBringsAResponse(
      @ForAll Referral referral, @ForAll Readings readings) {
    Referral refused = withCustody(referral, custody -> custody.hallAnswer(HallAnswer.REFUSED));
    planUnder(readings, refused)
        .ifPresent(
            plan -> {
              assertThat(plan.disposition().outcome().departmentResponds()).isTrue();
              assertThat(actions(plan))
                  .containsAnyOf(
                      Action.RESPOND_IMMEDIATELY, Action.RESPOND, Action.RESPOND_TO_STAGING_AREA)
                  .doesNotContain(Action.EVALUATE_OUT, Action.TELL_LAW_ENFORCEMENT);
            });
  }

  /**
   * Known or possible custody, and nobody of the department goes: Juvenile Hall has the child or is
   * about to, law enforcement takes the child there, whoever is where the child is was told, or the
   * other county is known to be coming.
   */
  @Example
  void nobodyWaitingWithLawEnforcementIsLeftWithoutAResponderOrAFlag() {
    Stream.concat(FactSpace.outOfCounty().points(), sample())
        .forEach(
            referral -> {
              Optional<ResponsePlan> plan = plan(referral);
              if (plan.isEmpty() || plan.get().disposition().outcome().departmentResponds()) {
                return;
              }
              Whereabouts where = plan.get().routing().jurisdiction().whereabouts();
              if (where.custody() == Answer.NO) {
                return;
              }
              boolean taken =
                  where.custody() == Answer.YES && referral.elsewhere().isReportOrWarrant(false);
              boolean coming =
                  referral.elsewhere().isComing(referral.decidedAt())
                      && referral.imminentDanger() == Answer.NO;
              boolean inHands = where.isAtHallOrOnTheWay() || where.outside() || taken || coming;
              Cited<ExpeditedForm> form = plan.get().expeditedForm();
              boolean flagged =
                  where.outside()
                      ? form.interpretations().contains(Interpretation.EXPEDITED_FORM)
                      : form.outcome().held()
                          && form.interpretations().contains(Interpretation.EXPEDITED_HELD);
              check(inHands && flagged, referral, plan.get().disposition());
            });
  }

  // Of notices and records.

  @Property
  void theAlertListIsAlwaysTold(@ForAll Referral referral, @ForAll Readings readings) {
    planUnder(readings, referral)
        .ifPresent(
            plan -> {
              assertThat(plan.preAlert().outcome().lists()).contains(DistributionList.ALERT_LIST);
              assertThat(actions(plan)).contains(Action.SEND_PRE_ALERT);
            });
  }

  /** A 602 youth is of this county and leaves the out-of-county rows, so only lists compare. */
  @Property
  void probationInvolvementOnlyAddsRecipients(@ForAll Referral referral) {
    Optional<ResponsePlan> without = plan(withProbation(referral, ProbationStatus.NOT_INVOLVED));
    Optional<ResponsePlan> with = plan(withProbation(referral, ProbationStatus.INVOLVED));
    Optional<ResponsePlan> unverified = plan(withProbation(referral, ProbationStatus.NOT_VERIFIED));
    if (with.isEmpty()) {
      return;
    }
    assertThat(with.get().preAlert().outcome().lists())
        .isEqualTo(ImmutableSet.copyOf(DistributionList.values()));
    for (Optional<ResponsePlan> before : List.of(without, unverified)) {
      assertThat(with.get().preAlert().outcome().lists())
          .containsAll(before.orElseThrow().preAlert().outcome().lists());
    }
    assertThat(with.get().disposition()).isEqualTo(without.orElseThrow().disposition());
    assertThat(with.get().response()).isEqualTo(without.get().response());
    assertThat(with.get().assignment()).isEqualTo(without.get().assignment());
    assertThat(with.get().crossReports()).isEqualTo(without.get().crossReports());
    assertThat(with.get().recording()).isEqualTo(without.get().recording());
    assertThat(formLists(with.get())).containsAll(formLists(without.get()));
    if (referral.probation().status().is602()) {
      assertThat(plan(referral).orElseThrow().preAlert().outcome().lists())
          .isEqualTo(ImmutableSet.copyOf(DistributionList.values()));
    }
  }

  /** Verified as not involved, of this county and not at Juvenile Hall: nobody tells Probation. */
  @Property
  void probationIsNotToldWithoutAReason(@ForAll Referral referral) {
    Referral ours = living(referral, OURS);
    plan(withProbation(ours, ProbationStatus.NOT_INVOLVED))
        .filter(plan -> !plan.routing().jurisdiction().whereabouts().isAtHallOrOnTheWay())
        .ifPresent(
            plan -> {
              assertThat(plan.preAlert().outcome().lists())
                  .containsExactly(DistributionList.ALERT_LIST);
              assertThat(plan.probationEmail().outcome()).isEqualTo(Answer.NO);
            });
  }

  @Property
  void redFlagsAloneChangeOnlyRecording(@ForAll Referral referral) {
    Referral without = Referral.builder().from(referral).redFlags(ImmutableSet.of()).build();
    HotlineDecision with = POLICY.decide(referral);
    HotlineDecision plain = POLICY.decide(without);
    assertThat(actions(with)).isEqualTo(actions(plain));
    assertThat(with.openQuestions()).isEqualTo(plain.openQuestions());
    if (with instanceof ResponsePlan plan) {
      assertThat(with.steps()).isEqualTo(plain.steps());
      List<Cited<?>> outcomes = new ArrayList<>(plan.outcomes());
      List<Cited<?>> plainOutcomes = new ArrayList<>(plain.outcomes());
      outcomes.remove(plan.recording().toConsider());
      plainOutcomes.remove(((ResponsePlan) plain).recording().toConsider());
      assertThat(outcomes).isEqualTo(plainOutcomes);
    } else {
      assertThat(with.scope()).isEqualTo(plain.scope());
      assertThat(with.atRisk()).isEqualTo(plain.atRisk());
    }
  }

  @Property
  void vulnerabilitiesChangeNothing(@ForAll Referral referral) {
    Referral without = Referral.builder().from(referral).vulnerabilities(ImmutableSet.of()).build();
    HotlineDecision decision = POLICY.decide(referral);
    assertThat(decision.outcomes()).isEqualTo(POLICY.decide(without).outcomes());
    assertThat(decision.steps()).isEqualTo(POLICY.decide(without).steps());
    assertThat(decision.openQuestions()).isEqualTo(POLICY.decide(without).openQuestions());
  }

  @Property
  void oneTabForEachSuspectedCategory(@ForAll Referral referral) {
    plan(referral)
        .ifPresent(
            plan ->
                assertThat(plan.recording().tabs())
                    .extracting(tab -> tab.outcome().category())
                    .containsExactlyInAnyOrderElementsOf(referral.categories().keySet()));
  }

  @Property
  void theFederalReminderDependsOnNothingButTheChildAndTheCall(@ForAll Referral referral) {
    plan(referral)
        .ifPresent(
            plan ->
                assertThat(plan.sisReminder().outcome().required())
                    .isEqualTo(
                        switch (referral.child().nationality()) {
                          case US_CITIZEN -> Answer.NO;
                          case LAWFUL_PERMANENT_RESIDENT,
                              FOREIGN_NATIONAL,
                              SUSPECTED_FOREIGN_NATIONAL ->
                              Answer.YES;
                          case UNKNOWN -> Answer.UNKNOWN;
                        }));
  }

  @Example
  void addingAnIndicatorNeverLowersRisk() {
    List<AtRisk> order = List.of(AtRisk.NOT_AT_RISK, AtRisk.UNDETERMINED, AtRisk.AT_RISK);
    Indicator[] letters = Indicator.values();
    int[] risk = new int[(int) Math.pow(3, letters.length)];
    for (int point = 0; point < risk.length; point++) {
      Map<Indicator, Answer> answers = new EnumMap<>(Indicator.class);
      for (Indicator letter : letters) {
        answers.put(letter, answer(point, letter));
      }
      risk[point] =
          order.indexOf(AtRiskPolicy.assess(IndicatorAnswers.of(answers)).outcome().risk());
    }
    for (int point = 0; point < risk.length; point++) {
      for (Indicator letter : letters) {
        if (answer(point, letter) == Answer.NO) {
          int unknown = point + weight(letter);
          int present = unknown + weight(letter);
          assertThat(risk[unknown]).isBetween(risk[point], risk[present]);
        }
      }
    }
  }

  private static Answer answer(int point, Indicator letter) {
    return switch (point / weight(letter) % 3) {
      case 0 -> Answer.NO;
      case 1 -> Answer.UNKNOWN;
      default -> Answer.YES;
    };
  }

  private static int weight(Indicator letter) {
    return (int) Math.pow(3, letter.ordinal());
  }

  private static Stream<Referral> sample() {
    return ReferralArbitraries.sample(5_000);
  }

  private static Optional<ResponsePlan> plan(Referral referral) {
    return POLICY.decide(referral) instanceof ResponsePlan plan
        ? Optional.of(plan)
        : Optional.empty();
  }

  private static Optional<ResponsePlan> planUnder(Readings readings, Referral referral) {
    return HotlinePolicy.of(AGENCY, readings).decide(referral) instanceof ResponsePlan plan
        ? Optional.of(plan)
        : Optional.empty();
  }

  private static Set<DistributionList> formLists(ResponsePlan plan) {
    return plan.expeditedForm().outcome().emailTo().map(Cited::outcome).orElse(ImmutableSet.of());
  }

  private static List<Action> actions(HotlineDecision decision) {
    return decision.steps().stream().map(Step::action).toList();
  }

  private static boolean isLosAngeles(Referral referral) {
    return referral.child().residence().isIn(AGENCY.county());
  }

  private static <K, V> Map<K, V> turned(Map<K, V> map) {
    Map<K, V> turned = new LinkedHashMap<>();
    ImmutableList.copyOf(map.entrySet())
        .reverse()
        .forEach(entry -> turned.put(entry.getKey(), entry.getValue()));
    return turned;
  }
}
