package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.json.PolicyJson;
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
  private static final int BLOCK = 1000;
  private static final int IN_EVERY_BUILD = 4 * BLOCK;
  private static final int IN_THE_PROOF = 100_000;

  @Test
  void everyReferralIsBuiltReadAgainAndDecided() {
    each(IN_EVERY_BUILD, AnyCombinationTest::assertBuiltReadAgainAndDecided);
  }

  @Test
  void everyDocumentIsReadWrittenAndDecided() {
    each(IN_EVERY_BUILD, AnyCombinationTest::assertReadWrittenAndDecided);
  }

  /** Of fewer: a validator takes its time. */
  @Test
  void theSchemaRefusesNoneOfTheDocumentsEither() {
    each(BLOCK, random -> assertAcceptedBySchema(RandomDocument.from(random)));
  }

  @Test
  @Tag("proof")
  void aHundredThousandReferralsAreBuiltReadAgainAndDecided() {
    each(IN_THE_PROOF, AnyCombinationTest::assertBuiltReadAgainAndDecided);
  }

  @Test
  @Tag("proof")
  void aHundredThousandDocumentsAreReadWrittenAndDecided() {
    each(IN_THE_PROOF, AnyCombinationTest::assertReadWrittenAndDecided);
  }

  private static void assertBuiltReadAgainAndDecided(Random random) {
    Referral built = RandomReferral.from(random);
    assertThat(JSON.readReferral(JSON.writeReferral(built))).isEqualTo(built);
    assertThat(POLICY.decide(built).outcomes()).isNotEmpty();
  }

  private static void assertReadWrittenAndDecided(Random random) {
    Referral read = JSON.readReferral(RandomDocument.from(random));
    assertThat(JSON.readReferral(JSON.writeReferral(read))).isEqualTo(read);
    assertThat(POLICY.decide(read).outcomes()).isNotEmpty();
  }

  private static void assertAcceptedBySchema(String json) {
    assertThat(Documents.referralSchemaErrors(json)).as(json).isEmpty();
  }

  /** In blocks that are drawn by themselves, so that more than one processor can work on them. */
  private static void each(int count, Consumer<Random> check) {
    IntStream.range(0, count / BLOCK)
        .parallel()
        .forEach(
            block -> {
              Random random = new Random(block);
              for (int i = 0; i < BLOCK; i++) {
                check.accept(random);
              }
            });
  }
}
