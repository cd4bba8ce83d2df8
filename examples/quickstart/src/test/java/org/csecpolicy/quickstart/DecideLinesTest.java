package org.csecpolicy.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Function;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.json.PolicyJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One referral a line in, one decision a line out. */
class DecideLinesTest {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();
  private static final PolicyJson JSON = PolicyJson.of(POLICY.agency());
  private static final DecideLines.Undecided NONE = new DecideLines.Undecided(0, 0);
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private DecideLines.Undecided undecided;

  @Test
  void everyLineIsDecidedAsTheDocumentIsAndInTheSameOrder() throws IOException {
    List<String> referrals = referrals(5_000);
    List<String> decisions = decide(String.join("\n", referrals) + "\n", false);

    assertThat(decisions).hasSameSizeAs(referrals);
    for (int i = 0; i < referrals.size(); i += 97) {
      assertThat(decisions.get(i)).isEqualTo(decisionLine(referrals.get(i)));
    }
    assertThat(undecided).isEqualTo(NONE);
  }

  @Test
  void aBadLineIsAnsweredInItsPlaceAndTheOthersAreDecided() throws IOException {
    List<String> referrals = referrals(700);
    List<String> lines = new ArrayList<>(referrals);
    lines.set(299, "{\"calledAt\": 7, \"home\": \"moon\"}");
    lines.set(600, "");
    lines.set(699, "not json");
    List<String> answers = decide(String.join("\r\n", lines), false);

    assertThat(answers).hasSize(700);
    assertThat(undecided).isEqualTo(new DecideLines.Undecided(3, 0));
    JsonNode refused = MAPPER.readTree(answers.get(299));
    assertThat(refused.get("line").intValue()).isEqualTo(300);
    assertThat(refused.has("id")).isFalse();
    assertThat(refused.get("errors").findValuesAsText("pointer"))
        .containsExactly("/calledAt", "/home");
    assertThat(answers.get(299)).doesNotContain("moon");
    assertThat(answers.get(600)).startsWith("{\"line\":601,\"errors\":[{\"pointer\":\"\",");
    assertThat(answers.get(699)).startsWith("{\"line\":700,\"errors\":[{").contains("not JSON");
    for (int i = 0; i < 699; i++) {
      if (i != 299 && i != 600) {
        assertThat(answers.get(i)).startsWith("{\"kind\":");
      }
    }
    assertThat(answers.get(300)).isEqualTo(decisionLine(referrals.get(300)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'id':'call-7.A_b','calledAt':7}                      | call-7.A_b",
        "{'calledAt':7,'child':{'id':'other'},'id':'7'}        | 7",
        "{'id':'LONGEST','calledAt':7}                         | LONGEST",
        "{'id':'LONGESTx','calledAt':7}                        |",
        "{'id':'a b','calledAt':7}                             |",
        "{'id':'','calledAt':7}                                |",
        "{'id':7,'calledAt':7}                                 |",
        "{'children':[{'key':'A'}],'shared':{'id':'s1','x':[{}]}}   | s1",
        "{'shared':{'child':{'id':'no'}},'children':[]}  |",
        "{'calledAt':7}                                        |",
        "{'id':'cut','calledAt':7                              |",
        "{'id':'more','calledAt':7} {}                         |",
        "['id','list']                                         |"
      })
  void aRefusedLineHasTheIdOfItsReferral(String line, String id) throws IOException {
    String longest = "x".repeat(64);
    JsonNode answer =
        MAPPER.readTree(decide(line.replace('\'', '"').replace("LONGEST", longest), true).get(0));
    assertThat(answer.get("line").intValue()).isEqualTo(1);
    assertThat(answer.path("id").textValue())
        .isEqualTo(id == null ? null : id.replace("LONGEST", longest));
  }

  @Test
  void aDecisionHasTheIdOfItsReferral() throws IOException {
    String line = referrals(1).get(0).replaceFirst("\\{", "{\"id\": \"call-7\", ");
    assertThat(MAPPER.readTree(decide(line, false).get(0)).get("id").textValue())
        .isEqualTo("call-7");
    assertThat(decide(line, true).get(0)).startsWith("{\"id\":\"call-7\",");
  }

  @Test
  void ofAHostileLineNotEveryErrorIsListed() throws IOException {
    String hostile = "{" + "\"?\":1,".repeat(2_000) + "\"?\":1}";
    JsonNode errors = MAPPER.readTree(decide(hostile, true).get(0)).get("errors");
    assertThat(errors).hasSize(RefusedLine.MOST_ERRORS + 1);
    assertThat(errors.get(RefusedLine.MOST_ERRORS).get("rule").textValue())
        .startsWith("more than 100 errors");
  }

  @Test
  void aLineThatAnErrorOfTheProgramStopsCostsNoOtherOne() throws IOException {
    List<String> lines = referrals(40);
    lines.set(20, lines.get(20).replaceFirst("\\{", "{\"id\": \"bad\", "));
    List<String> answers =
        decide(
            String.join("\n", lines),
            decision -> {
              if (decision.referral().id().isPresent()) {
                throw new IllegalStateException("of this test");
              }
              return JSON.writeBriefLine(decision);
            });
    assertThat(answers).hasSize(40);
    assertThat(undecided).isEqualTo(new DecideLines.Undecided(0, 1));
    assertThat(answers.get(20))
        .startsWith("{\"line\":21,\"id\":\"bad\",\"errors\":[")
        .doesNotContain("of this test");
    assertThat(answers.get(21)).startsWith("{\"scope\":");
  }

  /** Whoever writes here waits for the answer before there is another line. */
  @Test
  @Timeout(60)
  void aLineIsAnsweredBeforeTheNextHasCome() throws Exception {
    PipedOutputStream asking = new PipedOutputStream();
    PipedInputStream in = new PipedInputStream(asking, 1 << 16);
    PipedInputStream answers = new PipedInputStream(1 << 20);
    PipedOutputStream out = new PipedOutputStream(answers);
    Thread command =
        new Thread(
            () -> {
              try (out) {
                new DecideLines(POLICY, JSON, JSON::writeBriefLine, JSON::writeBriefCallLine)
                    .run(in, out, silent());
              } catch (IOException broken) {
                throw new UncheckedIOException(broken);
              }
            });
    command.start();
    BufferedReader read = new BufferedReader(new InputStreamReader(answers, UTF_8));
    for (String line : List.of(referrals(1).get(0), "not json", referrals(2).get(1))) {
      // With the beginning of the next line, which is not to be waited for either.
      asking.write((line + "\n ").getBytes(UTF_8));
      asking.flush();
      assertThat(read.readLine()).startsWith("{\"");
    }
    asking.close();
    command.join();
    assertThat(read.readLine()).startsWith("{\"line\":4,"); // the blank that has begun
  }

  @Test
  void whatCameBeforeTheInputBrokeIsAnswered() {
    InputStream broken =
        new SequenceInputStream(
            in(String.join("\n", referrals(50)) + "\n"),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("broken");
              }
            });
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatIOException()
        .isThrownBy(
            () ->
                new DecideLines(POLICY, JSON, JSON::writeBriefLine, JSON::writeBriefCallLine)
                    .run(broken, out, silent()));
    assertThat(out.toString(UTF_8).lines()).hasSize(50);
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
                    + " \"child\": {\"statedAge\": 20, \"ageEstablished\": \"yes\","
                    + " \"ageSource\": \"passport\"}}",
                true)
            .get(0);
    assertThat(outside).startsWith("{\"scope\":\"eighteen-or-older\",\"clauses\":[");
  }

  @Test
  void aLineLongerThanAnyDocumentIsRefusedAndNotHeld() throws IOException {
    String longer = "{\"homeOffice\": \"" + "x".repeat(3 * PolicyJson.MAX_BYTES) + "\"}";
    String good = referrals(1).get(0);
    List<String> answers = decide(good + "\n" + longer + "\n" + good + "\n", true);
    assertThat(answers).hasSize(3);
    assertThat(answers.get(1)).startsWith("{\"line\":2,\"errors\":[").contains("at most ");
    assertThat(answers.get(2)).isEqualTo(answers.get(0));

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
      batch.lines().forEach(line -> read.add(new String(line, UTF_8)));
    }
    assertThat(read).isEqualTo(expected);
    assertThat(lines.bytes()).isEqualTo(text.length());
  }

  @Test
  void nothingInNothingOut() throws IOException {
    assertThat(decide("", true)).isEmpty();
    assertThat(undecided).isEqualTo(NONE);
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
    return decide(lines, brief ? JSON::writeBriefLine : JSON::writeDecisionLine);
  }

  private List<String> decide(String lines, Function<HotlineDecision, byte[]> write)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    undecided =
        new DecideLines(POLICY, JSON, write, JSON::writeCallDecisionLine)
            .run(in(lines), out, silent());
    return out.toString(UTF_8).lines().toList();
  }

  private static LineProgress silent() {
    return new LineProgress(
        new PrintStream(OutputStream.nullOutputStream()), false, OptionalLong.empty(), 0);
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
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  /** A pipe gives what it has: a few bytes at a time. */
  private static InputStream dribbling(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8)) {
      private final Random random = new Random(11);

      @Override
      public synchronized int read(byte[] to, int offset, int length) {
        return super.read(to, offset, Math.min(length, 1 + random.nextInt(500)));
      }
    };
  }

  private static String decisionLine(String referral) {
    return new String(JSON.writeDecisionLine(POLICY.decide(JSON.readReferral(referral))), UTF_8);
  }
}
