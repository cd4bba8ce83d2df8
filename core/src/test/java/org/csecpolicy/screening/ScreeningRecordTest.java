package org.csecpolicy.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.PolicyDocument;
import org.csecpolicy.policy.PolicyEdition;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.screening.RecordCheck.Difference;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ScreeningRecordTest {
  private static final Instant MONDAY = Instant.parse("2026-11-16T18:00:00Z");
  private static final Instant FRIDAY = Instant.parse("2026-11-20T18:00:00Z");

  private static ScreeningRecord.Builder screened(Instant at, Map<Indicator, Answer> answers) {
    return ScreeningRecord.builder()
        .screenedAt(at)
        .screener("Dana Quill")
        .answers(IndicatorAnswers.of(answers));
  }

  @Nested
  class Made {
    @Test
    void theFindingIsMadeFromTheAnswers() {
      ScreeningRecord made = screened(MONDAY, Map.of(Indicator.B, Answer.YES)).build();

      assertThat(made.finding().risk()).isEqualTo(AtRisk.AT_RISK);
      assertThat(made.finding().decisive()).containsExactly(Indicator.B);
      assertThat(made.clauses()).contains(Clause.N_DEF_5_0, Clause.N_DEF_5_B, Clause.P_AR_B);
      assertThat(made.edition()).isEqualTo(PolicyEdition.of(Readings.byDefault()));
    }

    @Test
    void nothingAnsweredIsUndetermined() {
      assertThat(screened(MONDAY, Map.of()).build().finding().risk())
          .isEqualTo(AtRisk.UNDETERMINED);
    }

    @Test
    void vulnerabilitiesRedFlagsAndSubstancesChangeNoFinding() {
      ScreeningRecord plain = screened(MONDAY, Map.of(Indicator.D, Answer.YES)).build();
      ScreeningRecord full =
          screened(MONDAY, Map.of(Indicator.D, Answer.YES))
              .substances(EnumSet.allOf(Substance.class))
              .vulnerabilities(EnumSet.allOf(Vulnerability.class))
              .redFlags(EnumSet.allOf(RedFlag.class))
              .build();

      assertThat(full.found()).isEqualTo(plain.found());
    }

    @Test
    void whoScreenedAndWhatTheChildIsVulnerableByStayOutOfText() {
      assertThat(
              screened(MONDAY, Map.of())
                  .addVulnerability(Vulnerability.IMMIGRATION_STATUS)
                  .build()
                  .toString())
          .contains("screener=[redacted]", "vulnerabilities=[redacted]")
          .doesNotContain("Quill", "IMMIGRATION");
    }
  }

  @Nested
  class Refused {
    @Test
    void aSubstanceWhileAHistoryOfAbuseIsANo() {
      ScreeningRecord.Builder contradictory =
          screened(MONDAY, Map.of(Indicator.H, Answer.NO)).addSubstance(Substance.OPIATES);

      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(contradictory::build)
          .withMessage("substances: none while indicator H, a history of abuse, is a no");
    }

    @Test
    void butNotWhileItIsAYesOrNotKnown() {
      for (Answer answer : Set.of(Answer.YES, Answer.UNKNOWN)) {
        assertThat(
                screened(MONDAY, Map.of(Indicator.H, answer))
                    .addSubstance(Substance.OPIATES)
                    .build()
                    .substances())
            .containsExactly(Substance.OPIATES);
      }
      assertThat(screened(MONDAY, Map.of(Indicator.H, Answer.NO)).build().substances()).isEmpty();
    }

    @Test
    void aScreenerWhoCannotBeMadeOneLine() {
      for (String screener : Set.of("", " ", "a\u0000b", "x".repeat(501))) {
        assertThatExceptionOfType(InvalidValueException.class)
            .isThrownBy(() -> screened(MONDAY, Map.of()).screener(screener).build())
            .withMessageStartingWith("screener: ");
      }
      assertThat(screened(MONDAY, Map.of()).screener("x".repeat(500)).build()).isNotNull();
      assertThat(screened(MONDAY, Map.of()).screener(" Pat\nExample").build().screener())
          .isEqualTo("Pat Example");
    }

    @Test
    void aMomentOutsideTheCalendar() {
      for (String moment : Set.of("1899-12-31T23:59:59Z", "3000-01-01T00:00:00Z")) {
        assertThatExceptionOfType(InvalidValueException.class)
            .isThrownBy(() -> screened(Instant.parse(moment), Map.of()).build())
            .withMessage("screenedAt: a moment of the years 1900 to 2999");
      }
      assertThat(screened(Instant.parse("1900-01-01T00:00:00Z"), Map.of()).build()).isNotNull();
      assertThat(screened(Instant.parse("2999-12-31T23:59:59Z"), Map.of()).build()).isNotNull();
    }
  }

  @Nested
  class Rechecked {
    private final Map<Indicator, Answer> twoOfDToH =
        Map.of(Indicator.D, Answer.YES, Indicator.F, Answer.YES);

    @Test
    void aFindingJustMadeStillFollows() {
      RecordCheck check = screened(MONDAY, twoOfDToH).build().recheck();

      assertThat(check.stillFollows()).isTrue();
      assertThat(check.differences()).isEmpty();
      assertThat(check.stored()).isEqualTo(check.present());
    }

    /** A system that held one of D–H for too little, or two for one. */
    @Test
    void aStoredFindingThatDoesNotFollowIsKeptAndSaidToDiffer() {
      Cited<AtRiskFinding> wrong =
          Cited.of(
              AtRiskFinding.of(AtRisk.NOT_AT_RISK, Set.of(Indicator.D)),
              Clause.N_DEF_5_0,
              Clause.P_AR_0);
      ScreeningRecord stored = screened(MONDAY, twoOfDToH).found(wrong).build();

      assertThat(stored.finding().risk()).isEqualTo(AtRisk.NOT_AT_RISK);
      RecordCheck check = stored.recheck();
      assertThat(check.stillFollows()).isFalse();
      assertThat(check.stored()).isEqualTo(wrong);
      assertThat(check.present().outcome().risk()).isEqualTo(AtRisk.AT_RISK);
      assertThat(check.present().outcome().decisive()).containsExactly(Indicator.D, Indicator.F);
      assertThat(check.differences())
          .containsExactly(Difference.RISK, Difference.DECISIVE, Difference.CLAUSES);
    }

    @Test
    void theSameRiskForAnotherReasonDoesNotFollowEither() {
      RecordCheck check =
          screened(MONDAY, twoOfDToH)
              .found(
                  Cited.of(AtRiskFinding.of(AtRisk.AT_RISK, Set.of(Indicator.A)), Clause.N_DEF_5_A))
              .build()
              .recheck();

      assertThat(check.stillFollows()).isFalse();
      assertThat(check.differences()).containsExactly(Difference.DECISIVE, Difference.CLAUSES);
    }

    @Test
    void anotherCitationOrEditionIsADifferenceAndTheFindingStillFollows() {
      ScreeningRecord made = screened(MONDAY, twoOfDToH).build();
      RecordCheck flagged =
          screened(MONDAY, twoOfDToH)
              .found(made.found().readAs(Interpretation.AT_RISK))
              .build()
              .recheck();
      assertThat(flagged.stillFollows()).isTrue();
      assertThat(flagged.differences()).containsExactly(Difference.INTERPRETATIONS);

      RecordCheck older =
          screened(MONDAY, twoOfDToH)
              .edition(
                  PolicyEdition.of(Set.of(PolicyDocument.values()), Readings.byDefault(), "0.0.9"))
              .build()
              .recheck();
      assertThat(older.stillFollows()).isTrue();
      assertThat(older.differences()).containsExactly(Difference.EDITION);
    }

    @Test
    void itIsCheckedUnderTheReadingsOfTheRecord() {
      Readings chosen = Readings.of(Reading.HISTORY_ALONE);
      RecordCheck check =
          screened(MONDAY, twoOfDToH).edition(PolicyEdition.of(chosen)).build().recheck();

      assertThat(check.differences()).isEmpty();
      assertThat(check.presentEdition().readings()).isEqualTo(chosen);
    }
  }

  @Nested
  class Compared {
    @Test
    void whatTheSecondScreeningSaysThatTheFirstDidNot() {
      ScreeningRecord first =
          screened(MONDAY, Map.of(Indicator.D, Answer.YES, Indicator.E, Answer.NO))
              .addVulnerability(Vulnerability.POVERTY)
              .addRedFlags(RedFlag.RUNS_AWAY, RedFlag.BRANDING)
              .build();
      ScreeningRecord second =
          screened(
                  FRIDAY,
                  Map.of(
                      Indicator.D, Answer.NO,
                      Indicator.E, Answer.YES,
                      Indicator.F, Answer.NO,
                      Indicator.H, Answer.YES))
              .addSubstance(Substance.AMPHETAMINES)
              .addVulnerability(Vulnerability.HOMELESSNESS)
              .addRedFlags(RedFlag.BRANDING, RedFlag.LONG_HOURS)
              .build();

      ScreeningComparison comparison = ScreeningComparison.between(first, second);

      assertThat(comparison.newlyPresent()).containsExactly(Indicator.E, Indicator.H);
      assertThat(comparison.noLongerPresent()).containsExactly(Indicator.D);
      assertThat(comparison.newlyAnswered()).containsExactly(Indicator.F, Indicator.H);
      assertThat(comparison.noLongerAnswered()).isEmpty();
      assertThat(comparison.substancesAdded()).containsExactly(Substance.AMPHETAMINES);
      assertThat(comparison.vulnerabilitiesAdded()).containsExactly(Vulnerability.HOMELESSNESS);
      assertThat(comparison.vulnerabilitiesRemoved()).containsExactly(Vulnerability.POVERTY);
      assertThat(comparison.redFlagsAdded()).containsExactly(RedFlag.LONG_HOURS);
      assertThat(comparison.redFlagsRemoved()).containsExactly(RedFlag.RUNS_AWAY);
      assertThat(comparison.findingBefore().risk()).isEqualTo(AtRisk.UNDETERMINED);
      assertThat(comparison.findingAfter().risk()).isEqualTo(AtRisk.AT_RISK);
      assertThat(comparison.isUnchanged()).isFalse();
    }

    /** Not asked again is not gone: an unknown never counts as a no. */
    @Test
    void anIndicatorThatWasPresentAndIsNotAnsweredIsNotNoLongerPresent() {
      ScreeningComparison comparison =
          ScreeningComparison.between(
              screened(MONDAY, Map.of(Indicator.A, Answer.YES)).build(),
              screened(FRIDAY, Map.of()).build());

      assertThat(comparison.noLongerPresent()).isEmpty();
      assertThat(comparison.noLongerAnswered()).containsExactly(Indicator.A);
    }

    @Test
    void theLaterScreeningIsNotBeforeTheEarlierOne() {
      ScreeningRecord monday = screened(MONDAY, Map.of()).build();
      ScreeningRecord justBefore = screened(MONDAY.minusNanos(1), Map.of()).build();

      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> ScreeningComparison.between(monday, justBefore))
          .withMessage("later.screenedAt: not before the earlier screening");
      assertThat(ScreeningComparison.between(monday, monday).isUnchanged()).isTrue();
      assertThat(ScreeningComparison.between(justBefore, monday).isUnchanged()).isTrue();
    }
  }
}
