package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.csecpolicy.referral.AgeRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An age as somebody stated or estimated it: a number, or from one to another. */
class StatedAgeDocumentTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15                           | 15 | 15",
        "15.00                        | 15 | 15",
        "{\"from\":14,\"to\":16}      | 14 | 16",
        "{\"to\":16,\"from\":14.0}    | 14 | 16",
        "{\"from\":15,\"to\":15}      | 15 | 15",
        "{\"from\":0,\"to\":130}      | 0  | 130",
        "{\"from\":14}                | 14 | 130",
        "{\"from\":14,\"to\":null}    | 14 | 130",
        "{\"from\":\"\",\"to\":17}    | 0  | 17",
        "{\"to\":0}                   | 0  | 0",
      })
  void isReadAndWritten(String age, int from, int to) {
    String json = Documents.with("\"child\":{\"statedAge\":" + age + "}");
    assertThat(Documents.referralSchemaErrors(json)).isEmpty();
    AgeRange read = ReferralDocumentTest.JSON.readReferral(json).child().statedAge().orElseThrow();
    assertThat(read).isEqualTo(AgeRange.of(from, to));
    assertThat(
            Documents.tree(
                    ReferralDocumentTest.JSON.writeReferral(
                        ReferralDocumentTest.JSON.readReferral(json)))
                .at("/child/statedAge")
                .toString())
        .isEqualTo(from == to ? "" + from : "{\"from\":%d,\"to\":%d}".formatted(from, to));
  }

  /** Nobody filled in either end: it was not asked. */
  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"from\":null}", "{\"from\":null,\"to\":null}", "{\"to\":\"\"}", "null"})
  void withoutAnyEndIsNotAsked(String age) {
    String json = Documents.with("\"child\":{\"statedAge\":" + age + "}");
    assertThat(ReferralDocumentTest.JSON.readReferral(json).child().statedAge()).isEmpty();
    assertThat(Documents.referralSchemaErrors(json)).isEmpty();
  }

  /** What is meant is plain, whichever end was said first. */
  @Test
  void turnedAroundIsTheSame() {
    String json = Documents.with("\"child\":{\"statedAge\":{\"from\":17,\"to\":14}}");
    assertThat(ReferralDocumentTest.JSON.readReferral(json).child().statedAge())
        .contains(AgeRange.of(14, 17));
    assertThat(Documents.referralSchemaErrors(json)).isEmpty();
  }
}
