package org.csecpolicy.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {
  @ParameterizedTest
  @CsvSource({
    // one, other, both, either
    "YES,     YES,     YES,     YES",
    "YES,     NO,      NO,      YES",
    "YES,     UNKNOWN, UNKNOWN, YES",
    "NO,      NO,      NO,      NO",
    "NO,      UNKNOWN, NO,      UNKNOWN",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
  })
  void twoAnswersTogether(Answer one, Answer other, Answer both, Answer either) {
    assertThat(one.and(other)).isEqualTo(both);
    assertThat(other.and(one)).isEqualTo(both);
    assertThat(one.or(other)).isEqualTo(either);
    assertThat(other.or(one)).isEqualTo(either);
  }
}
