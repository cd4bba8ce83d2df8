package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNumberTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e1",
        "1E1",
        "1.0",
        "-1.0",
        "1.5e1",
        "1.50e1",
        "15e-1",
        "150e-1",
        "0e5",
        "0.0",
        "-0.0",
        "0.05e2",
        "0.05e1",
        "100e-2",
        "1.25e2",
        "1e8",
        "123456789.0",
        "1e+2",
        "1e-2",
        "1e00002"
      })
  void isWhatArithmeticSays(String number) {
    BigDecimal exact = new BigDecimal(number);
    Integer expected =
        exact.stripTrailingZeros().scale() <= 0 ? exact.toBigIntegerExact().intValue() : null;
    assertThat(WholeNumber.of(number)).isEqualTo(expected);
  }

  @Test
  void aHugeOneIsTheGreatestAndTakesNoTime() {
    assertThat(WholeNumber.of("1e9")).isEqualTo(Integer.MAX_VALUE);
    assertThat(WholeNumber.of("-1e9")).isEqualTo(Integer.MIN_VALUE);
    assertThat(WholeNumber.of("1e999999999999999999999")).isEqualTo(Integer.MAX_VALUE);
    assertThat(WholeNumber.of("1e-999999999999999999999")).isNull();
    assertThat(WholeNumber.of("0e999999999999999999999")).isZero();
    assertThat(WholeNumber.of("1" + "0".repeat(1_000_000) + "e-1000000")).isEqualTo(1);
    assertThat(WholeNumber.of("9".repeat(1_000_000) + ".5")).isNull();
  }

  /** The whole numbers of JSON Schema are those without a fraction, however they are written. */
  @ParameterizedTest
  @CsvSource({"1e1, 10", "1.4e1, 14", "140e-1, 14"})
  void isReadWhereANumberStands(String written, int number) {
    String json = "{\"calledAt\":\"2026-03-03T10:00\",\"child\":{\"statedAge\":" + written + "}}";
    assertThat(
            ReferralDocumentTest.JSON.readReferral(json).child().statedAge().orElseThrow().from())
        .isEqualTo(number);
    assertThat(new BigDecimal(written).toBigIntegerExact()).isEqualTo(BigInteger.valueOf(number));
  }
}
