package org.csecpolicy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.referral.Referral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Whole intakes as transcripts, with answers from a file, and what no intake may do. */
class IntakeTest {
  private static final Path HERE = Path.of(System.getProperty("basedir", "."));
  private static final Path SESSIONS = HERE.resolve("src/test/resources/intake");
  private static final Clock AT_NIGHT =
      Clock.fixed(Instant.parse("2026-11-21T06:40:31Z"), ZoneOffset.UTC);
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "custody-at-night",
        "out-of-county-with-report",
        "unknowns-kept",
        "back-and-change"
      })
  void aWholeIntakeReadsAsItWasHeld(String session) throws IOException {
    assertThat(hold(session)).isZero();
    assertGolden(session);
  }

  @Test
  void aStoppedIntakeGoesOnWhereItWasSaved(@TempDir Path folder) throws IOException {
    String file = folder.resolve("referral.json").toString();
    assertThat(hold("stopped", "--save", file)).isZero();
    assertGolden("stopped");

    out.getBuffer().setLength(0);
    assertThat(hold("resumed", "--resume", file)).isZero();
    assertGolden("resumed");
    assertThat(out.toString()).contains("SINCE THIS REFERRAL WAS SAVED");
  }

  @Test
  void whatIsSavedIsWhatWasDecided(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("referral.json");
    assertThat(hold("custody-at-night", "--save", file.toString())).isZero();

    Referral referral = PolicyJson.of(POLICY.agency()).readReferral(Files.readString(file));
    assertThat(out.toString()).contains(new DecisionText().of("Decision", POLICY.decide(referral)));
    assertThat(Inquiry.of(POLICY).examine(referral).isComplete()).isTrue();
    assertThat(referral.calledAt()).isEqualTo(Instant.parse("2026-11-21T06:40:00Z"));
  }

  @Test
  void whoSomebodyIsIsNotPrintedUnlessAskedFor() throws IOException {
    hold("custody-at-night");
    assertThat(out.toString()).doesNotContain("2012-02-17", "02/17/2012", "A. Clerk");

    hold("custody-at-night", "--unredacted");
    assertThat(out.toString()).contains("02/17/2012", "A. Clerk");
  }

  @Test
  void theMomentOfTheCallCanBeGivenOnTheCommandLine() {
    assertThat(hold("1\n".getBytes(StandardCharsets.UTF_8), "--called-at", "2026-11-20T14:17"))
        .isZero();
    assertThat(out.toString())
        .contains("Fri Nov 20, 2026, 2:17 PM PST")
        .doesNotContain("When did the call come in");
    assertThat(hold(new byte[0], "--called-at", "2026-03-08 02:30")).isEqualTo(Quickstart.USAGE);
    assertThat(err.toString()).contains("--called-at: a moment such as");
  }

  @Test
  void anIntakeWithoutAnyAnswerDecidesNothing() {
    assertThat(hold(new byte[0])).isZero();
    assertThat(out.toString()).contains("Nothing is decided").doesNotContain("WHAT TO DO");
  }

  @Test
  void aFileThatCannotBeReadOrWrittenIsSaid(@TempDir Path folder) {
    byte[] one = "\n1\n".getBytes(StandardCharsets.UTF_8);
    assertThat(hold(one, "--save", folder.toString())).isEqualTo(Quickstart.BAD_INPUT);
    assertThat(out.toString()).contains("WHAT TO DO").contains("cannot be written");

    assertThat(hold(one, "--resume", folder.resolve("absent.json").toString()))
        .isEqualTo(Quickstart.BAD_INPUT);
    assertThat(err.toString()).contains("absent.json: cannot be read");
    assertThat(hold(one, "--resume", HERE.resolve("pom.xml").toString()))
        .isEqualTo(Quickstart.BAD_INPUT);
  }

  @Test
  void whateverIsSaidAnIntakeEndsWithADecision() {
    List<String> words =
        List.of(
            "1",
            "2",
            "3",
            "yes",
            "no",
            "unknown",
            "back",
            "why",
            "save",
            "?",
            "",
            "NV",
            "Kern, CA",
            "15",
            "2011-05-30",
            "19",
            "\u001b[31m",
            "Ω",
            "602",
            "none",
            "1,2,3,A,H",
            "save /");
    Random random = new Random(7);
    for (int session = 0; session < 5; session++) {
      out.getBuffer().setLength(0);
      String said =
          "\n1\n"
              + String.join(
                  "\n",
                  IntStream.range(0, 40)
                      .mapToObj(i -> words.get(random.nextInt(words.size())))
                      .toList());
      assertThat(hold(said.getBytes(StandardCharsets.UTF_8))).as(said).isZero();
      assertThat(out.toString()).contains("WHAT TO DO").doesNotContain("\u001b");
    }
    assertThat(err.toString()).isEmpty();
  }

  private int hold(String session, String... options) throws IOException {
    return hold(Files.readAllBytes(SESSIONS.resolve(session + ".in")), options);
  }

  private int hold(byte[] said, String... options) {
    CommandLine intake =
        new CommandLine(new IntakeCommand(AT_NIGHT, new ByteArrayInputStream(said)));
    intake.getCommandSpec().exitCodeOnInvalidInput(Quickstart.USAGE);
    intake.setOut(new PrintWriter(out));
    intake.setErr(new PrintWriter(err));
    return intake.execute(options);
  }

  private void assertGolden(String session) throws IOException {
    Path golden = SESSIONS.resolve(session + ".txt");
    if ("write".equals(System.getProperty("csecpolicy.pages"))) {
      Files.writeString(golden, out.toString());
    }
    assertThat(out.toString()).isEqualTo(Files.readString(golden));
    assertThat(out.toString().lines()).allMatch(line -> line.length() <= TextPage.WIDTH);
  }
}
