package org.csecpolicy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.csecpolicy.policy.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What is still to be asked, and what other readings would change, as a person reads it. */
class AskTest {
  private static final Path HERE = Path.of(System.getProperty("basedir", "."));
  private static final Path REFERRALS = HERE.resolve("referrals");
  private static final Path BAD = HERE.resolve("src/test/resources/bad-referrals");
  private static final String MOTEL = "02-after-hours-motel-night";
  private static final String INYO = "24-out-of-county-inyo-unknown-facts-keep-the-child";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(strings = {MOTEL, INYO})
  void whatIsStillToBeAskedReadsAsAScreenerReadsIt(String name) throws IOException {
    assertThat(run("ask", referral(name).toString())).isZero();
    assertThat(out.toString().lines()).hasSizeLessThanOrEqualTo(75);
    assertPage("ask-" + name);
  }

  @Test
  void inFullItSaysWhereEachAnswerLeads() throws IOException {
    assertThat(run("ask", "--full", referral(MOTEL).toString())).isZero();
    assertThat(out.toString())
        .contains(
            "SETTLED, WHATEVER THE ANSWERS",
            "ASK THE OTHER COUNTY OR STATE",
            "nothing changes yet");
  }

  @Test
  void theReadingsOfAFolderReadAsCounselReadsThem() throws IOException {
    assertThat(run("readings", REFERRALS.toString())).isZero();
    assertPage("readings");
    for (Reading reading : Reading.values()) {
      assertThat(out.toString()).contains(reading.interpretation().key() + ": " + reading.key());
    }
  }

  @Test
  void theDocumentOfAQuestionIsJson() throws IOException {
    assertThat(run("ask", "--json", referral(INYO).toString())).isZero();
    JsonNode findings = new ObjectMapper().readTree(out.toString());
    assertThat(findings.path("complete").booleanValue()).isFalse();
    assertThat(findings.path("questions")).isNotEmpty();
  }

  @Test
  void inBriefTheFindingsOfEveryExampleAreUnder40KilobytesInOneLine() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    for (Path document : documentsIn(REFERRALS)) {
      int before = out.getBuffer().length();
      assertThat(run("ask", "--json", "--brief", document.toString())).isZero();
      String line = out.toString().substring(before);
      assertThat(line.getBytes(StandardCharsets.UTF_8))
          .as(document.toString())
          .hasSizeLessThan(40_000);
      assertThat(line.strip().lines()).hasSize(1);
      assertThat(mapper.readTree(line).path("outcomes")).isNotEmpty();
    }
  }

  @Test
  void briefIsOfTheDocumentAlone() throws IOException {
    assertThat(run("ask", "--brief", referral(INYO).toString())).isNotZero();
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void nothingPersonalIsPrinted() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Path> documents = documentsIn(REFERRALS);
    for (Path document : documents) {
      int before = out.getBuffer().length();
      run("ask", document.toString());
      assertThat(out.toString().substring(before).lines())
          .as(document.toString())
          .hasSizeLessThanOrEqualTo(75);
    }
    run("readings", REFERRALS.toString());
    for (Path document : documents) {
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
              "/openCase/office",
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
  void badInputIsNamedAndTheOtherReferralsAreStillCompared(@TempDir Path folder)
      throws IOException {
    assertThat(run("ask", "no-such-file.json")).isEqualTo(ExitCode.REFUSED.status());
    assertThat(err.toString()).contains("no-such-file.json: cannot be read");
    assertThat(run("ask", HERE.resolve("pom.xml").toString())).isEqualTo(ExitCode.REFUSED.status());
    assertThat(run("readings", folder.toString())).isEqualTo(ExitCode.REFUSED.status());
    assertThat(err.toString()).contains("holds no *.json document");
    assertThat(out.toString()).isEmpty();

    Files.copy(referral(MOTEL), folder.resolve(MOTEL + ".json"));
    Path bad = documentsIn(BAD).get(0);
    Files.copy(bad, folder.resolve(bad.getFileName()));
    assertThat(run("readings", folder.toString())).isEqualTo(ExitCode.REFUSED.status());
    assertThat(err.toString()).contains(bad.getFileName() + ": ");
    assertThat(out.toString()).contains(" of 1 decisions");
  }

  private void assertPage(String name) throws IOException {
    Path golden = HERE.resolve("src/test/resources/pages/" + name + ".txt");
    if ("write".equals(System.getProperty("csecpolicy.pages"))) {
      Files.writeString(golden, out.toString());
    }
    assertThat(out.toString()).isEqualTo(Files.readString(golden));
    assertThat(out.toString().lines()).allMatch(line -> line.length() <= TextPage.WIDTH);
  }

  private int run(String... arguments) {
    CommandLine commands = Quickstart.commandLine();
    commands.setOut(new PrintWriter(out));
    commands.setErr(new PrintWriter(err));
    return commands.execute(arguments);
  }

  private static Path referral(String name) {
    return REFERRALS.resolve(name + ".json");
  }

  private static List<Path> documentsIn(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(child -> child.toString().endsWith(".json")).sorted().toList();
    }
  }
}
