package org.csecpolicy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Changes.withProbation;
import static org.csecpolicy.space.Protection.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.hours.BusinessHours;
import org.csecpolicy.hours.HolidayCalendar;
import org.csecpolicy.hours.LineStatus;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.jurisdiction.Scope;
import org.csecpolicy.jurisdiction.Standing;
import org.csecpolicy.notice.Instruction;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.response.ResponseTime;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.AtRisk;
import org.csecpolicy.screening.AtRiskPolicy;
import org.csecpolicy.screening.Indicator;
import org.csecpolicy.screening.IndicatorAnswers;

/**
 * What holds of every decision and is no law of {@code space}: what the points of the fact space
 * are too few to show, or what compares two agencies.
 */
@Domain(ReferralArbitraries.class)
class HotlinePolicyProperties {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();
  private static final Agency AGENCY = LosAngeles.agency();

  /** Otherwise the laws below could hold because nothing was ever generated that tests them. */
  @Example
  void theGeneratedReferralsReachEveryOutcome() {
    Set<Object> reached = Sets.newHashSet();
    for (Referral referral : ReferralArbitraries.sample(20_000).toList()) {
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
  void everyStepCanBeTickedOffByItsIdAndHasTheMomentThatItsDueGives(@ForAll Referral referral) {
    HotlineDecision decision = POLICY.decide(referral);

    assertThat(decision.steps()).extracting(Step::id).doesNotHaveDuplicates();
    for (Step step : decision.steps()) {
      assertThat(step.id()).matches("[a-z0-9-]+(/[a-z0-9-]+)?");
      assertThat(step.latest()).isEqualTo(decision.latest(step.due()));
    }
  }

  /** A tab, a response and a report follow concerns; a definition waits for proof. */
  @Property(tries = 250)
  void whatNeverDecidesChangesNothing(@ForAll Referral referral, @ForAll Referral other) {
    Referral changed =
        Referral.builder()
            .from(referral)
            .definitions(other.definitions())
            .reporting(other.reporting())
            .vulnerabilities(other.vulnerabilities())
            .industries(ImmutableList.copyOf(referral.industries()).reverse())
            .activities(ImmutableList.copyOf(referral.activities()).reverse())
            .build();
    assertThat(POLICY.decide(changed).outcomes())
        .isEqualTo(POLICY.decide(referral).outcomes())
        .hasToString(POLICY.decide(referral).outcomes().toString());
    assertThat(POLICY.decide(changed).steps()).isEqualTo(POLICY.decide(referral).steps());
  }

  /** A 602 youth is of this county, and involvement without that status changes who is told. */
  @Property
  void probationsInvolvementChangesNothingButRecipients(@ForAll Referral referral) {
    Optional<ResponsePlan> without = plan(withProbation(referral, ProbationStatus.NOT_INVOLVED));
    plan(withProbation(referral, ProbationStatus.INVOLVED))
        .ifPresent(
            with -> {
              assertThat(with.disposition()).isEqualTo(without.orElseThrow().disposition());
              assertThat(with.response()).isEqualTo(without.get().response());
              assertThat(with.assignment()).isEqualTo(without.get().assignment());
              assertThat(with.crossReports()).isEqualTo(without.get().crossReports());
              assertThat(with.recording()).isEqualTo(without.get().recording());
            });
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

  @Property(tries = 250)
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

  private static Optional<ResponsePlan> plan(Referral referral) {
    return POLICY.decide(referral) instanceof ResponsePlan plan
        ? Optional.of(plan)
        : Optional.empty();
  }
}
