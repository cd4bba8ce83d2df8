package org.csecpolicy.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import org.csecpolicy.policy.Interpretation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The small vocabulary of a screening. */
class AnswersAndFlagsTest {
  @Test
  void anIndicatorAnsweredUnknownIsOneLeftOut() {
    IndicatorAnswers asked =
        IndicatorAnswers.of(Map.of(Indicator.A, Answer.UNKNOWN, Indicator.B, Answer.NO));
    assertThat(asked.answered()).containsOnlyKeys(Indicator.B);
    assertThat(asked).isEqualTo(IndicatorAnswers.of(Map.of(Indicator.B, Answer.NO)));
  }

  @Test
  void onlyAYesIsPresent() {
    assertThat(IndicatorAnswers.notAsked().anyPresent()).isFalse();
    assertThat(IndicatorAnswers.of(Map.of(Indicator.B, Answer.NO)).anyPresent()).isFalse();
    assertThat(IndicatorAnswers.of(Map.of(Indicator.B, Answer.YES)).anyPresent()).isTrue();
  }

  @Test
  void aRecordWithoutAnswersWasNotAsked() {
    ScreeningRecord record =
        ScreeningRecord.builder()
            .screenedAt(Instant.parse("2026-11-16T18:00:00Z"))
            .screener("Dana Quill")
            .build();
    assertThat(record.answers()).isEqualTo(IndicatorAnswers.notAsked());
  }

  @ParameterizedTest
  @EnumSource
  void aRedFlagSuggestsTheCategoryOfItsListAndOneOfThemCsecToo(RedFlag flag) {
    EnumSet<Category> suggested = EnumSet.noneOf(Category.class);
    for (Category category : Category.values()) {
      if (flag.suggests(category)) {
        suggested.add(category);
      }
    }
    EnumSet<Category> expected = EnumSet.of(flag.list().category());
    if (flag == RedFlag.RECRUITED_OR_TRAINED_OTHERS) {
      expected.add(Category.CSEC);
    }
    assertThat(suggested).isEqualTo(expected);
  }

  @Test
  void everyListAndCategoryAndDutyIsNamed() {
    for (RedFlagList list : RedFlagList.values()) {
      assertThat(RedFlagList.of(list.category())).isEqualTo(list);
    }
    assertThat(Category.values())
        .extracting(Category::label)
        .doesNotHaveDuplicates()
        .doesNotContain("");
    assertThat(ReportDuty.REPORT_THE_EXPLOITERS_CHILDREN.condition())
        .isEqualTo("the exploiter has children");
  }

  @Test
  void actingAloneRaisesTheQuestionOfSexTraffickingForSexualExploitationOnly() {
    ReportingFacts alone = ReportingFacts.builder().onOwnAccord(Answer.YES).build();
    assertThat(
            ReportingPolicy.duties(
                    ImmutableSet.of(Category.CSEC), DefinitionFacts.notAsked(), alone)
                .mustBeReported()
                .interpretations())
        .containsExactly(Interpretation.SEX_TRAFFICKING);
    assertThat(
            ReportingPolicy.duties(
                    ImmutableSet.of(Category.CHILD_LABOR), DefinitionFacts.notAsked(), alone)
                .mustBeReported()
                .interpretations())
        .isEmpty();
  }
}
