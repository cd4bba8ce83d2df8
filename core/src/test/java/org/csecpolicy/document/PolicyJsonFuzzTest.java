package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.Screening;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.policy.DocumentError;
import org.csecpolicy.policy.InvalidDocumentException;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.ScreeningRecord;

/**
 * Any bytes given as a document. Either they are refused, in the library's own words alone; or they
 * are read, decided, screened and written again. A build replays the committed documents.
 */
class PolicyJsonFuzzTest {
  private static final PolicyJson JSON = PolicyJson.of(LosAngeles.agency());
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();

  /** No decision or screening of any referral is longer, in bytes of UTF-8. */
  private static final int LONGEST_WRITTEN = 128 * 1024;

  /** Long enough that no two texts share it by chance. */
  private static final Pattern TELLING = Pattern.compile("[\\p{L}\\p{N}]{6,}");

  /** A word of letters and digits, with none beside it. */
  private static final String ALONE = "(?<![\\p{L}\\p{N}])\\Q%s\\E(?![\\p{L}\\p{N}])";

  private static final Pattern NAMEABLE = Pattern.compile("(?:/[A-Za-z0-9_-]{1,64})*");
  private static final Pattern POSITION = Pattern.compile(" at line \\d+, column \\d+$");

  @FuzzTest
  void referral(byte[] document) {
    Referral referral;
    try {
      referral = JSON.readReferral(document);
    } catch (InvalidDocumentException refused) {
      assertSilent(refused, document, JSON::readReferral);
      return;
    }
    assertThat(JSON.readReferral(JSON.writeReferral(referral))).isEqualTo(referral);
    HotlineDecision decision = POLICY.decide(referral);
    assertWhole(JSON.writeDecision(decision), text(JSON.writeDecisionLine(decision)));
    assertWhole(text(JSON.writeBriefLine(decision)));
    Screening screening = POLICY.screen(referral);
    assertThat(screening.decision()).isEqualTo(decision);
    assertWhole(JSON.writeScreening(screening));
  }

  @FuzzTest
  void screeningRecord(byte[] document) {
    ScreeningRecord screening;
    try {
      screening = JSON.readScreeningRecord(document);
    } catch (InvalidDocumentException refused) {
      assertSilent(refused, document, JSON::readScreeningRecord);
      return;
    }
    assertWhole(JSON.writeRecordCheck(screening.recheck()));
    assertThat(JSON.readScreeningRecord(JSON.writeScreeningRecord(screening))).isEqualTo(screening);
  }

  /** Each is a JSON object, they say the same, and they are no longer than is stated. */
  private static void assertWhole(String... written) {
    JsonNode first = Documents.tree(written[0]);
    assertThat(first.isObject()).isTrue();
    for (String each : written) {
      assertThat(each.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LONGEST_WRITTEN);
      assertThat(Documents.tree(each)).isEqualTo(first);
    }
  }

  /** Places are fields that can be named; rules say nothing of what the document says. */
  private static void assertSilent(
      InvalidDocumentException refused, byte[] document, Consumer<byte[]> reading) {
    assertThat(refused).hasNoCause().hasNoSuppressedExceptions();
    assertThat(refused.errors()).hasSizeBetween(1, DocumentErrors.MOST + 1);
    assertThat(refused.getMessage().length()).isLessThan(20 * PolicyJson.MAX_DEPTH * 80);
    String given = new String(document, StandardCharsets.ISO_8859_1);
    for (DocumentError error : refused.errors()) {
      assertThat(error.pointer()).matches(NAMEABLE);
      assertThat(telling(POSITION.matcher(error.rule()).replaceFirst("")))
          .as("%s does not repeat the document", error.rule())
          .allMatch(
              word ->
                  !given.contains(word)
                      || error.pointer().contains(word)
                      || isOwn(word, given, reading));
    }
  }

  /**
   * Whether a rule has this word whatever the document says: also with another in its place. A word
   * of the name of a field stays, for a rule may be about that field.
   */
  private static boolean isOwn(String word, String given, Consumer<byte[]> reading) {
    String other = given.replaceAll(ALONE.formatted(word), "x".repeat(word.length()));
    try {
      reading.accept(other.getBytes(StandardCharsets.ISO_8859_1));
      return false;
    } catch (InvalidDocumentException refused) {
      return refused.errors().stream().anyMatch(error -> error.rule().contains(word));
    }
  }

  /** The longer words of a text, as they stand in a document whose bytes are taken one by one. */
  private static Stream<String> telling(String text) {
    return TELLING
        .matcher(text)
        .results()
        .map(word -> word.group().getBytes(StandardCharsets.UTF_8))
        .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1));
  }

  private static String text(byte[] utf8) {
    return new String(utf8, StandardCharsets.UTF_8);
  }
}
