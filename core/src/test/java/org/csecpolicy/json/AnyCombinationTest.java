package org.csecpolicy.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.referral.Referral;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * No call is refused: every combination of well-formed values is a referral, through the builder
 * and through the reader, and every referral gets a decision. The same calls each time, and none of
 * them thrown away.
 */
class AnyCombinationTest {
  private static final PolicyJson JSON = PolicyJson.of(LosAngeles.agency());
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();
  private static final int IN_EVERY_BUILD = 20_000;
  private static final int IN_THE_PROOF = 1_000_000;

  @Test
  void everyReferralIsBuiltReadAgainAndDecided() {
    assertBuiltReadAgainAndDecided(IN_EVERY_BUILD);
  }

  @Test
  void everyDocumentIsReadWrittenAndDecided() {
    assertReadWrittenAndDecided(IN_EVERY_BUILD);
  }

  /** Of fewer: a validator takes its time. */
  @Test
  void theSchemaRefusesNoneOfTheDocumentsEither() {
    Random random = new Random(20261129);
    for (int i = 0; i < IN_EVERY_BUILD / 20; i++) {
      String json = RandomDocument.from(random);
      assertThat(Documents.referralSchemaErrors(json)).as(json).isEmpty();
    }
  }

  @Test
  @Tag("proof")
  void aMillionReferralsAreBuiltReadAgainAndDecided() {
    assertBuiltReadAgainAndDecided(IN_THE_PROOF);
  }

  @Test
  @Tag("proof")
  void aMillionDocumentsAreReadWrittenAndDecided() {
    assertReadWrittenAndDecided(IN_THE_PROOF);
  }

  private static void assertBuiltReadAgainAndDecided(int count) {
    Random random = new Random(20261129);
    for (int i = 0; i < count; i++) {
      Referral built = RandomReferral.from(random);
      assertThat(JSON.readReferral(JSON.writeReferral(built))).isEqualTo(built);
      assertThat(POLICY.decide(built).outcomes()).isNotEmpty();
    }
  }

  private static void assertReadWrittenAndDecided(int count) {
    Random random = new Random(20261129);
    for (int i = 0; i < count; i++) {
      Referral read = JSON.readReferral(RandomDocument.from(random));
      assertThat(JSON.readReferral(JSON.writeReferral(read))).isEqualTo(read);
      assertThat(POLICY.decide(read).outcomes()).isNotEmpty();
    }
  }
}
