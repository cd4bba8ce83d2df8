package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.csecpolicy.json.PolicyJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times without an offset, on the two days of 2026 on which Los Angeles changes its clocks. */
class LocalTimeTest {
  @ParameterizedTest
  @CsvSource({
    "2026-03-08T01:59:59, 2026-03-08T09:59:59Z",
    "2026-03-08T03:00:00, 2026-03-08T10:00:00Z",
    "2026-03-08T03:00, 2026-03-08T10:00:00Z",
    "2026-11-01T00:59:59.999, 2026-11-01T07:59:59.999Z",
    "2026-11-01T02:00:00, 2026-11-01T10:00:00Z",
    "2026-07-01T12:00:00, 2026-07-01T19:00:00Z"
  })
  void aLocalTimeIsTheAgencys(String text, Instant instant) {
    assertThat(calledAt(text)).isEqualTo(instant);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-08T02:30:00-08:00, 2026-03-08T10:30:00Z",
    "2026-03-08T02:30:00-07:00, 2026-03-08T09:30:00Z",
    "2026-11-01T01:30:00-07:00, 2026-11-01T08:30:00Z",
    "2026-11-01T01:30:00-08:00, 2026-11-01T09:30:00Z",
    "2026-11-01T01:30:00Z, 2026-11-01T01:30:00Z",
    "2026-11-01T01:30:00+05:45, 2026-10-31T19:45:00Z"
  })
  void withAnOffsetEveryTimeIsAnInstant(String text, Instant instant) {
    assertThat(calledAt(text)).isEqualTo(instant);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-08T02:00:00", "2026-03-08T02:30:00", "2026-03-08T02:59:59.999999999"})
  void aTimeThatTheClocksSkipNeedsItsOffset(String text) {
    assertThat(ReferralDocumentTest.errorsOf(document(text)))
        .containsExactly(
            "/calledAt: a local time that exists: the agency's clocks go forward over it; give the"
                + " offset");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-01T01:00:00", "2026-11-01T01:30:00", "2026-11-01T01:59:59.999999999"})
  void aTimeThatTheClocksRepeatNeedsItsOffset(String text) {
    assertThat(ReferralDocumentTest.errorsOf(document(text)))
        .containsExactly(
            "/calledAt: a local time that exists once: the agency's clocks go back over it; give"
                + " the offset, -07:00 or -08:00");
  }

  @Test
  void anInstantIsWrittenWithTheOffsetOfItsDay() {
    PolicyJson json = ReferralDocumentTest.JSON;
    assertThat(json.writeReferral(json.readReferral(document("2026-11-01T08:30:00Z"))))
        .contains("2026-11-01T01:30:00-07:00");
    assertThat(json.writeReferral(json.readReferral(document("2026-11-01T09:30:00Z"))))
        .contains("2026-11-01T01:30:00-08:00");
  }

  private static Instant calledAt(String text) {
    return ReferralDocumentTest.JSON.readReferral(document(text)).calledAt();
  }

  private static String document(String calledAt) {
    return "{\"calledAt\":\"" + calledAt + "\"," + Documents.CSEC + "}";
  }
}
