package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.policy.InvalidDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document may say of which format it is, and is refused when that is another. */
class FormatTest {
  private static final PolicyJson JSON = PolicyJson.of(LosAngeles.agency());

  @Test
  void aReferralMayNameItsFormat() {
    String json = Documents.with("\"format\":\"csec-policy/referral/0.2\"");

    assertThat(JSON.readReferral(json))
        .isEqualTo(JSON.readReferral(Documents.with("\"format\":\"\"")));
    assertThat(Documents.referralSchemaErrors(json)).isEmpty();
    assertThat(JSON.writeReferral(JSON.readReferral(json))).doesNotContain("format");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "csec-policy/referral/0.1",
        "csec-policy/referral/0.2 ",
        "csec-policy/decision/0.2",
        "referral"
      })
  void anotherFormatIsRefused(String format) {
    String json = Documents.with("\"format\":\"" + format + "\"");

    assertThat(ReferralDocumentTest.errorsOf(json))
        .containsExactly("/format: csec-policy/referral/0.2, or left out");
    assertThat(Documents.referralSchemaErrors(json)).isNotEmpty();
  }

  @Test
  void whatIsNoTextIsNoFormat() {
    assertThat(ReferralDocumentTest.errorsOf(Documents.with("\"format\":0.2")))
        .containsExactly("/format: a text in quotation marks");
  }

  /** Of which nothing counts as left out but what is. */
  @Test
  void aScreeningRecordMayNameItsFormat() {
    String written = JSON.writeScreeningRecord(RandomScreening.from(new Random(1)));
    ObjectNode record = (ObjectNode) Documents.tree(written);
    record.put("format", "csec-policy/screening-record/0.2");
    assertThat(JSON.readScreeningRecord(record.toString()))
        .isEqualTo(JSON.readScreeningRecord(written));

    record.put("format", "csec-policy/referral/0.2");
    assertThat(
            catchThrowableOfType(
                InvalidDocumentException.class, () -> JSON.readScreeningRecord(record.toString())))
        .hasMessage("/format: csec-policy/screening-record/0.2, or left out");
  }
}
