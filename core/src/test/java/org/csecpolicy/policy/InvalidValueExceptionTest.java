package org.csecpolicy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {
  private static final Violation BIRTH =
      Violation.of("child.dateOfBirth", ErrorCode.CONFLICT, "not after the day of the call");
  private static final Violation CATEGORIES =
      Violation.of("categories", ErrorCode.REQUIRED, "at least one");

  @Test
  void oneBrokenRuleIsNamedWithItsField() {
    InvalidValueException refused =
        InvalidValueException.of(BIRTH.field(), BIRTH.code(), BIRTH.rule());

    assertThat(refused)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("child.dateOfBirth: not after the day of the call")
        .hasNoCause();
    assertThat(refused.violations()).containsExactly(BIRTH);
  }

  @Test
  void severalBrokenRulesAreAllNamedInTheirOrder() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> InvalidValueException.throwIfAny(List.of(CATEGORIES, BIRTH)))
        .withMessage("categories: at least one; child.dateOfBirth: not after the day of the call")
        .satisfies(refused -> assertThat(refused.violations()).containsExactly(CATEGORIES, BIRTH));
  }

  @Test
  void noBrokenRuleIsNoException() {
    assertThatCode(() -> InvalidValueException.throwIfAny(List.of())).doesNotThrowAnyException();
  }

  @Test
  void theViolationsStayWhenTheListChanges() {
    List<Violation> violations = new ArrayList<>(List.of(BIRTH));

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> InvalidValueException.throwIfAny(violations))
        .satisfies(
            refused -> {
              violations.clear();
              assertThat(refused.violations()).containsExactly(BIRTH);
            });
  }
}
