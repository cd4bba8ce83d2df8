package org.csecpolicy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Calls about several children at the command line. What each page has to say was written down from
 * the texts, before it was compared with what is printed.
 */
class CallsTest {
  private static final Path HERE = Path.of(System.getProperty("basedir", "."));
  private static final Path CALLS = HERE.resolve("calls");
  private static final Path PAGES = HERE.resolve("src/test/resources/pages");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  static Stream<Path> calls() throws IOException {
    return documents().stream();
  }

  @ParameterizedTest
  @MethodSource("calls")
  void aWholePageReadsAsAScreenerReadsIt(Path call) throws IOException {
    assertThat(run("decide", call.toString())).isZero();
    Path golden = PAGES.resolve("call-" + nameOf(call) + ".txt");
    if ("write".equals(System.getProperty("csecpolicy.pages"))) {
      Files.writeString(golden, out.toString());
    }
    assertThat(out.toString()).isEqualTo(Files.readString(golden));
    assertThat(out.toString().lines())
        .allSatisfy(line -> assertThat(line.codePointCount(0, line.length())).isLessThan(81));
  }

  /** Each line is what the texts ask of whom, and for which children. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // 1.g, 1.b, 1.c, 2.a, 3.a, 6F: one in custody, the other at home
        "01|respond immediately, in person, now, one for each of [A, B]",
        "01|make the secondary assignment → MART- Review in box, in CWS/CMS [A, B]",
        "01|prepare the Expedited form, in writing, by 2:32 PM PST [A]",
        "01|send the Expedited form → regional office, by fax, by 2:32 PM PST [A]",
        "01|by e-mail, one for each of [A, B]",
        "01|by telephone [A, B]",
        "01|Special Project tab: S-CSEC, in CWS/CMS [A, B]",
        // 1.f: a child without a category can have one entered now as possible; nobody is refused
        "02|respond immediately, in person, now [A]",
        "02|an indication of imminent danger is known, now [B]",
        "02|one can be entered now as possible, now [B]",
        "02|assign the referral → ERCP, in CWS/CMS [A]",
        // 3.b, 1.e, P-DEF-8: the one who recruits is a victim like the other
        "03|respond immediately, in person, now [A, B]",
        "03|name the referral after the placement, in CWS/CMS [A, B]",
        "03|Special Project tab: S-CSEC, in CWS/CMS [A, B]",
        "03|S-Involving a Child in Criminal Behavior, in CWS/CMS [A]",
        "03|has recruited other youth",
        // 3.c, N-OOC: the one who is in Orange is still ours, and the home is gone to as well
        "04|respond immediately, in person, now [A, B]",
        "04|choose the office: Glendale Example Office [A, B, C]",
        "04|→ Orange County, CA, by telephone, now [C]",
        "04|in person, now [C]",
        "04|cross report verbally → Orange County, CA, by telephone [C]",
        // N-OOC-1, N-OOC-19, 20, 21, 2.b: the lists differ, the forms are two
        "05|respond immediately, in person, now [A]",
        "05|respond to the staging area, in person, now [B]",
        "05|cross report → Riverside County, CA [B]",
        "05|send the CSEC pre-alert → EDL-DCFS_CSEC, by e-mail [A]",
        "05|send the CSEC pre-alert → EDL-DCFS_CSEC and EDL-PROBChildTrafficking, by e-mail [B]",
        "05|prepare the Expedited form, in writing, by 11:20 PM PST, one for each of [A, B]",
        // 5: an adult only when established
        "06|respond immediately, in person, now [1, 2]",
        "06|[3] OUTSIDE THIS PROTOCOL: established to be 18 or older",
        // no category is suspected of the baby, whom the protocol does not route yet
        "07|respond immediately, in person, now [mother]",
        "07|one can be entered now as possible, now [baby]",
        // P-REP-4, N-OOC-1: one report to each state, and one to law enforcement
        "08|cross report → Nevada [1, 2, 3, 4, 5, 6, 7]",
        "08|cross report → Arizona [8, 9, 10, 11]",
        "08|cross report → law enforcement [all 12]",
        "08|respond to the staging area, in person, now [all but 12]",
        "08|respond immediately, in person, now [12]",
        "08|S-Exploiting a Child Labor, in CWS/CMS [all 12]",
        "09|respond immediately, in person, now [A, B]",
        "09|choose the office: North Hills Example Office [A, B]",
        "09|select the allegation: General Neglect, in CWS/CMS [A, B]"
      })
  void whatTheTextsAskForIsOnThePageWithItsChildren(String number, String words)
      throws IOException {
    run("decide", call(number).toString());
    assertThat(out.toString().replaceAll("\\s+", " ")).contains(words);
  }

  @ParameterizedTest
  @CsvSource({"01,true", "02,true", "03,false", "04,true", "05,true", "06,true", "07,true"})
  void thatChildrenNeedDifferentRespondersIsSaidAtTheTop(String number, boolean different)
      throws IOException {
    run("decide", call(number).toString());
    String third = out.toString().lines().skip(2).findFirst().orElseThrow();
    assertThat(third.contains("THE CHILDREN NEED DIFFERENT RESPONDERS, OFFICES OR PLACES TO GO"))
        .isEqualTo(different);
  }

  @ParameterizedTest
  @CsvSource({"09,60", "01,60", "08,120"})
  void aPageIsNotLongerThan(String number, int lines) throws IOException {
    run("decide", call(number).toString());
    assertThat(out.toString().lines().count()).isLessThanOrEqualTo(lines);
  }

  @Test
  void nothingPersonalIsPrinted() throws IOException {
    for (Path call : documents()) {
      run("decide", call.toString());
      run("screen", call.toString());
      run("ask", call.toString());
    }
    ObjectMapper mapper = new ObjectMapper();
    for (Path call : documents()) {
      JsonNode document = mapper.readTree(call.toFile());
      for (String personal : List.of("name", "dateOfBirth", "summary", "homeAddress", "heldBy")) {
        for (String value : document.findValuesAsText(personal)) {
          // the name of a placement is among the values that are found
          assertThat(out.toString()).doesNotContain(value);
        }
      }
      document
          .findValues("redFlagNotes")
          .forEach(
              notes ->
                  notes.forEach(note -> assertThat(out.toString()).doesNotContain(note.asText())));
    }
  }

  @Test
  void aFolderMayHoldBothForms() {
    assertThat(run("decide", CALLS.toString(), HERE.resolve("referrals").toString())).isZero();
    assertThat(out.toString()).contains("01-siblings-one-in-custody\n===", "01-runaway-found");
  }

  @Test
  void aStreamTakesEitherForm(@TempDir Path folder) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Path lines = folder.resolve("lines");
    Files.writeString(
        lines,
        mapper.readTree(call("05").toFile())
            + "\n"
            + mapper.readTree(HERE.resolve("referrals/25-at-risk-indicators-only.json").toFile())
            + "\n{\"shared\":{},\"children\":[{}]}\n");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Quickstart.class.getName(),
                "decide",
                "--ndjson",
                lines.toString())
            .redirectError(folder.resolve("err").toFile())
            .redirectOutput(folder.resolve("out").toFile())
            .start();
    assertThat(process.onExit().join().exitValue()).isEqualTo(ExitCode.REFUSED.status());
    List<String> answers = Files.readAllLines(folder.resolve("out"));
    assertThat(answers).hasSize(3);
    assertThat(mapper.readTree(answers.get(0)).get("children").size()).isEqualTo(2);
    assertThat(mapper.readTree(answers.get(1)).get("kind").asText()).isEqualTo("outside-protocol");
    assertThat(mapper.readTree(answers.get(2)).get("errors").findValuesAsText("pointer"))
        .containsExactly("/shared/calledAt", "/children/0/key");
  }

  @Test
  void messagesAreFilesByTheKeysOfTheirChildren(@TempDir Path folder) throws IOException {
    Path target = folder.resolve("mail");
    run(
        "notices",
        call("05").toString(),
        "--eml",
        target.toString(),
        "--addresses",
        HERE.resolve("messages/addresses.json").toString());
    assertThat(names(target))
        .contains("01-A-expedited-form-fax.txt", "02-B-expedited-form-fax.txt")
        .anyMatch(name -> name.endsWith("-A-pre-alert.eml"))
        .anyMatch(name -> name.endsWith("-B-pre-alert.eml"))
        .anyMatch(name -> name.endsWith("-B-cross-report.txt"))
        .noneMatch(name -> name.endsWith("-A-cross-report.txt"));
    run("notices", "--overwrite", call("08").toString(), "--eml", target.toString());
    assertThat(names(target))
        .anyMatch(name -> name.endsWith("-7-children-cross-report.txt"))
        .noneMatch(name -> name.contains("-A-"));
  }

  @Test
  void eachChildIsScreened() throws IOException {
    assertThat(run("screen", call("07").toString())).isZero();
    assertThat(out.toString()).contains("[mother]\n===", "[baby]\n===");
  }

  @Test
  void aQuestionIsAskedOnceWithThoseWhomItConcerns() throws IOException {
    assertThat(run("ask", call("05").toString())).isZero();
    String page = out.toString().replaceAll("\\s+", " ");
    assertThat(page)
        .contains(
            "Will you respond to this youth, and do you accept the referral by Electronic Transfer? [B]");
    run("ask", call("09").toString());
    assertThat(out.toString().replaceAll("\\s+", " "))
        .containsOnlyOnce(
            "Who has the child right now: law enforcement, Juvenile Hall, or neither?");
  }

  @Test
  void everythingThatIsWrongWithACallIsSaid(@TempDir Path folder) throws IOException {
    Path bad = folder.resolve("bad.json");
    Files.writeString(bad, "{\"shared\":{\"awol\":1},\"children\":[{\"key\":\"Ann Ames\"}]}");
    assertThat(run("decide", bad.toString())).isEqualTo(ExitCode.REFUSED.status());
    assertThat(err.toString())
        .contains("/shared/awol", "/shared/calledAt", "/children/0/key")
        .doesNotContain("Ann");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(CALLS)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static Path call(String number) throws IOException {
    return documents().stream()
        .filter(file -> nameOf(file).startsWith(number))
        .findFirst()
        .orElseThrow();
  }

  private static String nameOf(Path call) {
    return Documents.nameOf(call);
  }

  private int run(String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Quickstart.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
