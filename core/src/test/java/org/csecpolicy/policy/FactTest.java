package org.csecpolicy.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactTest {
  @ParameterizedTest
  @EnumSource
  void everyFactHasAFieldAQuestionAndAClauseThatNeedsIt(Fact fact) {
    assertThat(fact.field()).matches("[a-z][A-Za-z]*(\\.[a-z][A-Za-z0-9]*)?");
    assertThat(fact.label()).hasSizeGreaterThan(10).doesNotEndWith(".").doesNotEndWith("?");
    assertThat(fact.clauses()).isNotEmpty();
  }

  @Test
  void noTwoAskForTheSame() {
    assertThat(Fact.values()).extracting(Fact::field).doesNotHaveDuplicates();
    assertThat(Fact.values()).extracting(Fact::label).doesNotHaveDuplicates();
  }
}
