package org.csecpolicy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Random;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.json.PolicyJson;
import org.junit.jupiter.api.Test;

/** One referral a line in, one decision a line out. */
class DecideLinesTest {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();
  private static final PolicyJson JSON = PolicyJson.of(POLICY.agency());
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final StringWriter err = new StringWriter();
  private long refused;

  @Test
  void everyLineIsDecidedAsTheDocumentIsAndInTheSameOrder() throws IOException {
    List<String> referrals = referrals(5_000);
    List<String> decisions = decide(String.join("\n", referrals) + "\n", false);

    assertThat(decisions).hasSameSizeAs(referrals);
    for (int i = 0; i < referrals.size(); i += 97) {
      assertThat(decisions.get(i)).isEqualTo(decisionLine(referrals.get(i)));
    }
    assertThat(refused).isZero();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aBadLineIsReportedWithItsNumberAndTheOthersAreDecided() throws IOException {
    List<String> referrals = referrals(700);
    List<String> lines = new ArrayList<>(referrals);
    lines.set(299, "{\"calledAt\": 7, \"home\": \"moon\"}");
    lines.set(600, "");
    lines.set(699, "not json");
    List<String> decisions = decide(String.join("\r\n", lines), false);

    assertThat(decisions).hasSize(697);
    assertThat(refused).isEqualTo(3);
    assertThat(err.toString().lines())
        .anyMatch(line -> line.startsWith("line 300: /calledAt: "))
        .anyMatch(line -> line.startsWith("line 300: /home: "))
        .anyMatch(line -> line.startsWith("line 601: "))
        .anyMatch(line -> line.startsWith("line 700: not JSON"))
        .allMatch(line -> line.matches("line (300|601|700): .*"))
        .noneMatch(line -> line.contains("moon"));
    assertThat(decisions.get(299)).isEqualTo(decisionLine(referrals.get(300)));
  }

  @Test
  void inBriefARouteAResponseWhoIsAlertedAndTheClauses() throws IOException {
    String brief =
        decide(
                "{\"calledAt\": \"2026-11-20T22:40:00-08:00\", \"categories\": {\"csec\": \"possible\"},"
                    + " \"custody\": {\"lawEnforcement\": \"yes\"}}",
                true)
            .get(0);
    JsonNode node = MAPPER.readTree(brief);
    assertThat(node.get("response").textValue()).isEqualTo("immediate");
    assertThat(node.get("primary").textValue()).isEqualTo("after-hours-unit");
    assertThat(node.get("secondary").textValue()).isEqualTo("exploitation-unit");
    assertThat(node.get("expeditedForm").textValue()).isEqualTo("yes");
    assertThat(node.get("alerted").toString()).isEqualTo("[\"alert-list\"]");
    assertThat(node.get("clauses").toString()).contains("\"N-1.b\"", "\"N-3.e.1\"");
    String outside =
        decide(
                "{\"calledAt\": \"2026-11-20T22:40:00-08:00\", \"categories\": {\"csec\": \"possible\"},"
                    + " \"child\": {\"statedAge\": 20, \"ageEstablished\": \"yes\"}}",
                true)
            .get(0);
    assertThat(outside).startsWith("{\"scope\":\"eighteen-or-older\",\"clauses\":[");
  }

  @Test
  void aLineLongerThanAnyDocumentIsRefusedAndNotHeld() throws IOException {
    String longer = "{\"homeOffice\": \"" + "x".repeat(3 * PolicyJson.MAX_BYTES) + "\"}";
    String good = referrals(1).get(0);
    assertThat(decide(good + "\n" + longer + "\n" + good + "\n", true)).hasSize(2);
    assertThat(err.toString()).startsWith("line 2: at most ").hasLineCount(1);

    ReferralLines lines = new ReferralLines(in(longer));
    assertThat(lines.next().lines().get(0)).hasSize(PolicyJson.MAX_BYTES + 1);
  }

  @Test
  void linesAreNumberedAcrossBatchesHoweverTheyArrive() throws IOException {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      String line = "l".repeat(random.nextInt(200));
      expected.add(line);
      text.append(line).append('\n');
    }
    ReferralLines lines = new ReferralLines(dribbling(text.toString()));
    List<String> read = new ArrayList<>();
    for (ReferralLines.Batch batch = lines.next(); !batch.lines().isEmpty(); batch = lines.next()) {
      assertThat(batch.first()).isEqualTo(read.size() + 1L);
      batch.lines().forEach(line -> read.add(new String(line, StandardCharsets.UTF_8)));
    }
    assertThat(read).isEqualTo(expected);
    assertThat(lines.bytes()).isEqualTo(text.length());
  }

  @Test
  void nothingInNothingOut() throws IOException {
    assertThat(decide("", true)).isEmpty();
    assertThat(refused).isZero();
  }

  @Test
  void progressSaysHowManyHowFastAndHowLongItTakes() {
    LineProgress file = progress(OptionalLong.of(4_000_000));
    file.add(20_000, 1_000_000);
    assertThat(file.words(2, 1_000_000))
        .isEqualTo("20,000 decided, 10,000 a second, 25 %, 0:06 left");
    LineProgress pipe = progress(OptionalLong.empty());
    pipe.add(20_000, 1_000_000);
    assertThat(pipe.words(2, 1_000_000)).isEqualTo("20,000 decided, 10,000 a second");
  }

  private static LineProgress progress(OptionalLong bytes) {
    return new LineProgress(new PrintStream(new ByteArrayOutputStream()), true, bytes, 0);
  }

  private List<String> decide(String lines, boolean brief) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    LineProgress progress =
        new LineProgress(new PrintStream(terminal), false, OptionalLong.empty(), 0);
    refused =
        new DecideLines(POLICY, JSON, brief)
            .run(in(lines), out, new PrintWriter(err, true), progress);
    assertThat(terminal.size()).isZero();
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static List<String> referrals(int count) {
    String[] custody = {"yes", "no", "unknown"};
    String[] homes = {"parent", "placement", "homeless", "legal-guardian"};
    List<String> referrals = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      referrals.add(
          String.format(
              Locale.ROOT,
              "{\"calledAt\": \"2026-11-%02dT%02d:40:00-08:00\", \"categories\": {\"csec\":"
                  + " \"possible\"}, \"home\": \"%s\", \"custody\": {\"lawEnforcement\": \"%s\"}}",
              1 + i % 28,
              i % 24,
              homes[i % homes.length],
              custody[i % custody.length]));
    }
    return referrals;
  }

  private static InputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A pipe gives what it has: a few bytes at a time. */
  private static InputStream dribbling(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
      private final Random random = new Random(11);

      @Override
      public synchronized int read(byte[] to, int offset, int length) {
        return super.read(to, offset, Math.min(length, 1 + random.nextInt(500)));
      }
    };
  }

  private static String decisionLine(String referral) {
    return new String(
        JSON.writeDecisionLine(POLICY.decide(JSON.readReferral(referral))), StandardCharsets.UTF_8);
  }
}
