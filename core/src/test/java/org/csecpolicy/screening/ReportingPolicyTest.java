package org.csecpolicy.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.policy.Interpretation.LABOR_CROSS_REPORT;
import static org.csecpolicy.policy.Interpretation.SEX_TRAFFICKING;
import static org.csecpolicy.screening.Answer.NO;
import static org.csecpolicy.screening.Answer.UNKNOWN;
import static org.csecpolicy.screening.Answer.YES;
import static org.csecpolicy.screening.ReportDuty.CALL_THE_HOTLINE_AT_ONCE;
import static org.csecpolicy.screening.ReportDuty.CROSS_REPORT_TO_LAW_ENFORCEMENT;
import static org.csecpolicy.screening.ReportDuty.REPORT_NEW_ALLEGATIONS_TO_HOTLINE;
import static org.csecpolicy.screening.ReportDuty.REPORT_THE_EXPLOITERS_CHILDREN;
import static org.csecpolicy.screening.ReportDuty.SHARE_WITH_HUMAN_TRAFFICKING_LAW_ENFORCEMENT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportingPolicyTest {
  private static final Set<Category> NONE = EnumSet.noneOf(Category.class);
  private static final Set<Category> CSEC = EnumSet.of(Category.CSEC);
  private static final DefinitionFacts NO_FACTS = DefinitionFacts.notAsked();

  private static ReportingDuties duties(Set<Category> suspected) {
    return ReportingPolicy.duties(suspected, NO_FACTS, ReportingFacts.notAsked());
  }

  private static ReportingDuties duties(DefinitionFacts.Builder facts) {
    return ReportingPolicy.duties(NONE, facts.build(), ReportingFacts.notAsked());
  }

  private static ReportingDuties duties(ReportingFacts.Builder reporting) {
    return ReportingPolicy.duties(CSEC, NO_FACTS, reporting.build());
  }

  private static List<ReportDuty> outcomes(ImmutableList<Cited<ReportDuty>> duties) {
    return duties.stream().map(Cited::outcome).toList();
  }

  /** P-DEF-2, P-REP-1. */
  @ParameterizedTest
  @EnumSource
  void whateverIsSuspectedMustBeReportedAndTheChildIsAVictim(Category category) {
    ReportingDuties duties = duties(EnumSet.of(category));
    assertThat(duties.mustBeReported())
        .isEqualTo(Cited.of(YES, Clause.P_DEF_1, Clause.P_DEF_2, Clause.P_REP_1));
    assertThat(duties.asVictim())
        .isEqualTo(Cited.of(YES, category == Category.CSEC ? Clause.P_REP_2 : Clause.P_REP_3));
    assertThat(duties.grounds()).isEmpty();
    assertThat(duties.openGrounds()).containsExactly(ReportGround.values());
  }

  /** Every combination of what can be known against it: 8 × 3^3 × 2 rows. */
  @Test
  void nothingEverLiftsTheDuty() {
    for (Set<Category> suspected : Sets.powerSet(EnumSet.allOf(Category.class))) {
      for (Answer exploiter : Answer.values()) {
        for (Answer failed : Answer.values()) {
          for (Answer alone : Answer.values()) {
            for (Answer consented : List.of(UNKNOWN, YES)) {
              ReportingDuties duties =
                  ReportingPolicy.duties(
                      suspected,
                      DefinitionFacts.builder()
                          .sexAct(NO)
                          .valueExchanged(NO)
                          .laborOrServices(NO)
                          .childConsented(consented)
                          .addChildRoles(ChildRole.EXPLOITER)
                          .parentFailedOrUnableToProtect(failed)
                          .build(),
                      ReportingFacts.builder()
                          .parentIsExploiter(exploiter)
                          .onOwnAccord(alone)
                          .build());
              assertThat(duties.mustBeReported().outcome())
                  .isEqualTo(suspected.isEmpty() ? UNKNOWN : YES);
              assertThat(duties.asVictim().outcome())
                  .isEqualTo(suspected.isEmpty() ? UNKNOWN : YES);
              assertThat(duties.grounds()).isEqualTo(grounds(YES, exploiter, failed, alone));
              assertThat(duties.openGrounds())
                  .isEqualTo(grounds(UNKNOWN, exploiter, failed, alone));
            }
          }
        }
      }
    }
  }

  private static Set<ReportGround> grounds(
      Answer wanted, Answer exploiter, Answer failed, Answer alone) {
    Set<ReportGround> grounds = EnumSet.noneOf(ReportGround.class);
    if (exploiter == wanted) {
      grounds.add(ReportGround.PARENT_IS_EXPLOITER);
    }
    if (failed == wanted) {
      grounds.add(ReportGround.PARENT_FAILED_OR_UNABLE_TO_PROTECT);
    }
    if (alone == wanted) {
      grounds.add(ReportGround.ON_OWN_ACCORD);
    }
    return grounds;
  }

  /** P-REP-2. */
  @ParameterizedTest
  @CsvSource({"VICTIM, false", "RECRUITER, true", "EXPLOITER, true"})
  void aRecruitingOrExploitingChildIsReportedAsAVictim(ChildRole role, boolean flagged) {
    ReportingDuties duties =
        duties(DefinitionFacts.builder().sexAct(YES).valueExchanged(YES).addChildRoles(role));
    assertThat(duties.mustBeReported().outcome()).isEqualTo(YES);
    assertThat(duties.asVictim().outcome()).isEqualTo(YES);
    assertThat(duties.asVictim().clauses()).containsExactly(Clause.P_REP_2);
    assertThat(duties.asVictim().interpretations().contains(SEX_TRAFFICKING)).isEqualTo(flagged);
  }

  @Test
  void consentAndOwnAccordAreFlaggedAndChangeNothing() {
    ReportingDuties duties =
        ReportingPolicy.duties(
            CSEC,
            DefinitionFacts.builder().childConsented(YES).build(),
            ReportingFacts.builder().onOwnAccord(YES).build());
    assertThat(duties.mustBeReported().outcome()).isEqualTo(YES);
    assertThat(duties.mustBeReported().interpretations()).containsExactly(SEX_TRAFFICKING);
    assertThat(duties.asVictim().outcome()).isEqualTo(YES);
    assertThat(duties.asVictim().interpretations()).containsExactly(SEX_TRAFFICKING);
  }

  /** P-REP-3, P-REP-4: also when nobody has named a category yet. */
  @ParameterizedTest
  @EnumSource
  void forcedLaborIsReportedAndCrossReported(Means means) {
    ReportingDuties duties =
        duties(DefinitionFacts.builder().laborOrServices(YES).putMeans(means, YES));
    assertThat(duties.mustBeReported().outcome()).isEqualTo(YES);
    assertThat(duties.asVictim()).isEqualTo(Cited.of(YES, Clause.P_REP_3));
    assertThat(duties.duties())
        .containsExactly(
            Cited.of(CROSS_REPORT_TO_LAW_ENFORCEMENT, Clause.P_REP_4).readAs(LABOR_CROSS_REPORT));
  }

  @Test
  void bothKindsTogetherStandOnBothClauses() {
    assertThat(duties(EnumSet.allOf(Category.class)).asVictim())
        .isEqualTo(Cited.of(YES, Clause.P_REP_2, Clause.P_REP_3));
    assertThat(duties(NONE).asVictim())
        .isEqualTo(Cited.of(UNKNOWN, Clause.P_REP_2, Clause.P_REP_3));
  }

  @Test
  void whatIsNotKnownIsAskedAbout() {
    assertThat(duties(CSEC).duties()).isEmpty();
    assertThat(outcomes(duties(CSEC).openDuties())).containsExactly(ReportDuty.values());
    assertThat(outcomes(duties(EnumSet.of(Category.CRIMINAL_BEHAVIOR)).openDuties()))
        .doesNotContain(CROSS_REPORT_TO_LAW_ENFORCEMENT)
        .hasSize(ReportDuty.values().length - 1);
    ReportingDuties noLabor =
        ReportingPolicy.duties(
            CSEC, DefinitionFacts.builder().laborOrServices(NO).build(), ReportingFacts.notAsked());
    assertThat(outcomes(noLabor.openDuties())).doesNotContain(CROSS_REPORT_TO_LAW_ENFORCEMENT);
  }

  /** P-REP-5. */
  @ParameterizedTest
  @EnumSource
  void anEmployeeWhoLearnsElsewhereCallsAtOnce(Answer learned) {
    ReportingDuties duties = duties(ReportingFacts.builder().learnedElsewhere(learned));
    Cited<ReportDuty> call = Cited.of(CALL_THE_HOTLINE_AT_ONCE, Clause.P_REP_5);
    assertThat(duties.duties().contains(call)).isEqualTo(learned == YES);
    assertThat(duties.openDuties().contains(call)).isEqualTo(learned == UNKNOWN);
  }

  /** P-REP-6: the hotline, and the law-enforcement partners for either. */
  @ParameterizedTest
  @CsvSource({
    "YES,     YES,     YES",
    "YES,     NO,      YES",
    "YES,     UNKNOWN, YES",
    "NO,      YES,     YES",
    "NO,      NO,      NO",
    "NO,      UNKNOWN, UNKNOWN",
    "UNKNOWN, YES,     YES",
    "UNKNOWN, NO,      UNKNOWN",
    "UNKNOWN, UNKNOWN, UNKNOWN"
  })
  void newAllegationsAndTheExploitersChildrenAreReportedAndShared(
      Answer allegations, Answer children, Answer shared) {
    ReportingDuties duties =
        duties(ReportingFacts.builder().newAllegations(allegations).exploiterHasChildren(children));
    assertThat(state(duties, REPORT_NEW_ALLEGATIONS_TO_HOTLINE)).isEqualTo(allegations);
    assertThat(state(duties, REPORT_THE_EXPLOITERS_CHILDREN)).isEqualTo(children);
    assertThat(state(duties, SHARE_WITH_HUMAN_TRAFFICKING_LAW_ENFORCEMENT)).isEqualTo(shared);
  }

  private static Answer state(ReportingDuties duties, ReportDuty duty) {
    Cited<ReportDuty> cited = Cited.of(duty, Clause.P_REP_6);
    if (duties.duties().contains(cited)) {
      return YES;
    }
    return duties.openDuties().contains(cited) ? UNKNOWN : NO;
  }
}
