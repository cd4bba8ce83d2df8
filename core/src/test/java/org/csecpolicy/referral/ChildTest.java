package org.csecpolicy.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildTest {
  @ParameterizedTest
  @CsvSource({
    "2008-02-27, 2026-02-27",
    "2008-02-28, 2026-02-28",
    "2008-02-29, 2026-03-01", // no leap year is eighteen years after one
    "2008-03-01, 2026-03-01",
    "2006-02-28, 2024-02-28",
    "2006-03-01, 2024-03-01",
    "2008-01-31, 2026-01-31",
    "2007-12-31, 2025-12-31",
    "2008-01-01, 2026-01-01"
  })
  void theEighteenthBirthdayIsTheSameDayOrMarch1(LocalDate birth, LocalDate birthday) {
    assertThat(Child.builder().dateOfBirth(birth).build().eighteenthBirthday()).contains(birthday);
  }

  @Test
  void withoutADateOfBirthItIsNotKnown() {
    assertThat(Child.notAsked().eighteenthBirthday()).isEmpty();
  }
}
