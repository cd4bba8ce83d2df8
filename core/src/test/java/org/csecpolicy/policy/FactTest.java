package org.csecpolicy.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactTest {
  @ParameterizedTest
  @EnumSource
  void everyFactHasAnIdAQuestionAndAClauseThatNeedsIt(Fact fact) {
    assertThat(fact.id()).matches("[a-z][A-Za-z]*(\\.[a-z][A-Za-z0-9]*)?");
    assertThat(fact.label()).hasSizeGreaterThan(10).doesNotEndWith(".").doesNotEndWith("?");
    assertThat(fact.clauses()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyFactIsFoundByItsId(Fact fact) {
    assertThat(Fact.ofId(fact.id())).contains(fact);
  }

  @Test
  void noOtherTextIsAnId() {
    assertThat(Fact.ofId("custody")).isEmpty();
    assertThat(Fact.ofId(Fact.HALL_ANSWER.name())).isEmpty();
  }

  @Test
  void noTwoAskForTheSame() {
    assertThat(Fact.values()).extracting(Fact::id).doesNotHaveDuplicates();
    assertThat(Fact.values()).extracting(Fact::label).doesNotHaveDuplicates();
  }
}
