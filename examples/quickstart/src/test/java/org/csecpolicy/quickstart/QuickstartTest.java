package org.csecpolicy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command line as a person uses it: what it prints, where, and how it exits. */
class QuickstartTest {
  private static final Path HERE = Path.of(System.getProperty("basedir", "."));
  private static final Path REFERRALS = HERE.resolve("referrals");
  private static final Path BAD = HERE.resolve("src/test/resources/bad-referrals");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void everyExampleReferralIsDecidedWithItsClauses() throws IOException {
    assertThat(run("decide", REFERRALS.toString())).isZero();

    List<Path> documents = documentsIn(REFERRALS);
    assertThat(documents).hasSizeGreaterThanOrEqualTo(20);
    for (Path document : documents) {
      assertThat(out.toString()).contains(nameOf(document) + "\n===");
    }
    assertThat(out.toString().split("WHAT TO DO", -1)).hasSize(documents.size() + 1);
    assertThat(out.toString()).contains("[N-2");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aWholePageReadsAsASupervisorReadsIt() throws IOException {
    for (String name : List.of("01", "15", "19")) {
      StringWriter page = new StringWriter();
      Path document =
          documentsIn(REFERRALS).stream()
              .filter(path -> nameOf(path).startsWith(name))
              .findFirst()
              .orElseThrow();
      CommandLine commands = Quickstart.commandLine();
      commands.setOut(new PrintWriter(page));
      assertThat(commands.execute("decide", document.toString())).isZero();

      Path golden = HERE.resolve("src/test/resources/pages/" + nameOf(document) + ".txt");
      if ("write".equals(System.getProperty("csecpolicy.pages"))) {
        Files.createDirectories(golden.getParent());
        Files.writeString(golden, page.toString());
      }
      assertThat(page.toString()).isEqualTo(Files.readString(golden));
    }
  }

  @Test
  void aWholeScreeningReadsAsASupervisorReadsIt() throws IOException {
    for (Path document : documentsIn(REFERRALS)) {
      if (!nameOf(document).matches("(01|07|10|25|37)-.*")) {
        continue;
      }
      StringWriter page = new StringWriter();
      CommandLine commands = Quickstart.commandLine();
      commands.setOut(new PrintWriter(page));
      assertThat(commands.execute("screen", document.toString())).isZero();

      Path golden = HERE.resolve("src/test/resources/pages/screen-" + nameOf(document) + ".txt");
      if ("write".equals(System.getProperty("csecpolicy.pages"))) {
        Files.writeString(golden, page.toString());
      }
      assertThat(page.toString()).isEqualTo(Files.readString(golden));
    }
  }

  @Test
  void screeningRefusesABadDocumentAndSaysWhere() {
    assertThat(run("screen", HERE.resolve("pom.xml").toString()))
        .isEqualTo(ExitCode.REFUSED.status());
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("pom.xml: ");
    assertThat(run("screen", "no-such-file.json")).isEqualTo(ExitCode.REFUSED.status());
    assertThat(err.toString()).contains("no-such-file.json: cannot be read");
  }

  @Test
  void aScreeningDocumentIsJson() throws IOException {
    Path document = documentsIn(REFERRALS).get(0);
    assertThat(run("screen", "--json", document.toString())).isZero();
    assertThat(new ObjectMapper().readTree(out.toString()).has("checklist")).isTrue();
  }

  @Test
  void nothingPersonalIsPrinted() throws IOException {
    run("decide", REFERRALS.toString());
    for (Path document : documentsIn(REFERRALS)) {
      run("screen", document.toString());
    }

    ObjectMapper mapper = new ObjectMapper();
    for (Path document : documentsIn(REFERRALS)) {
      JsonNode referral = mapper.readTree(document.toFile());
      for (String personal :
          List.of(
              "/child/name",
              "/child/dateOfBirth",
              "/caller/name",
              "/caller/callBack",
              "/custody/heldBy",
              "/custody/callBack",
              "/elsewhere/cpsStatus",
              "/redFlagNotes/sleep-deprived",
              "/information/homeAddress",
              "/information/presentAddress",
              "/probation/informant",
              "/placement/name",
              "/information/stagingArea",
              "/information/perpetrators/0",
              "/information/incidentLocation",
              "/information/summary")) {
        String value = referral.at(personal).asText("");
        if (!value.isEmpty()) {
          assertThat(out.toString()).as(personal).doesNotContain(value);
        }
      }
    }
  }

  @Test
  void badDocumentsAreNamedAndTheOthersStillDecided(@TempDir Path folder) throws IOException {
    Path good = documentsIn(REFERRALS).get(0);
    Files.copy(good, folder.resolve(good.getFileName()));
    for (Path bad : documentsIn(BAD)) {
      Files.copy(bad, folder.resolve(bad.getFileName()));
    }

    assertThat(run("decide", folder.toString())).isEqualTo(2);

    assertThat(out.toString()).contains(nameOf(good)).contains("WHAT TO DO");
    for (Path bad : documentsIn(BAD)) {
      assertThat(err.toString()).contains(bad.getFileName().toString() + ": ");
      assertThat(out.toString()).doesNotContain(nameOf(bad));
    }
    assertThat(err.toString()).contains("/custody/lawEnforcement");
  }

  @Test
  void jsonGivesTheDecisionDocument() throws IOException {
    assertThat(run("decide", "--json", documentsIn(REFERRALS).get(0).toString())).isZero();

    JsonNode decision = new ObjectMapper().readTree(out.toString());
    assertThat(decision.path("kind").asText()).isEqualTo("response-plan");
    assertThat(decision.path("steps").size()).isPositive();
    assertThat(decision.path("clauses").size()).isPositive();
  }

  @Test
  void aReferralIsReadFromStandardInput() {
    InputStream before = System.in;
    System.setIn(
        new ByteArrayInputStream(
            "{\"calledAt\":\"2026-11-20T14:17:00-08:00\",\"categories\":{\"csec\":\"possible\"}}"
                .getBytes(StandardCharsets.UTF_8)));
    try {
      assertThat(run("decide", "-")).isZero();
    } finally {
      System.setIn(before);
    }
    assertThat(out.toString()).contains("DCFS RESPONDS").contains("IMMEDIATE");
  }

  @Test
  void aMissingFileAnEmptyFolderAndAnOversizedDocumentAreBadInput(@TempDir Path folder)
      throws IOException {
    assertThat(run("decide", folder.resolve("absent.json").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("cannot be read");

    assertThat(run("decide", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("holds no *.json document");

    Path large = folder.resolve("large.json");
    Files.writeString(large, "{\"x\":\"" + "y".repeat(1 << 21) + "\"}");
    assertThat(run("decide", large.toString())).isEqualTo(2);
    assertThat(err.toString()).doesNotContain("yyyy");
  }

  @Test
  void aWrongCommandLineExitsWith64() {
    assertThat(run("decide")).isEqualTo(64);
    assertThat(run("decide", "--colour", "red")).isEqualTo(64);
    assertThat(run("decree", "x")).isEqualTo(64);
    assertThat(run("--help")).isZero();
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).contains("csec-policy 0.2.0").contains("2021-09-01");
  }

  private int run(String... arguments) {
    CommandLine commands = Quickstart.commandLine();
    commands.setOut(new PrintWriter(out));
    commands.setErr(new PrintWriter(err));
    return commands.execute(arguments);
  }

  private static List<Path> documentsIn(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(child -> child.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static String nameOf(Path document) {
    return document.getFileName().toString().replaceFirst("\\.json$", "");
  }
}
