package org.csecpolicy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

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
import picocli.CommandLine;

/** The messages at the command line: on the terminal, as JSON, and as files to send. */
class NoticesTest {
  private static final Path HERE = Path.of(System.getProperty("basedir", "."));
  private static final Path DETAILS = HERE.resolve("messages/details.json");
  private static final Path ADDRESSES = HERE.resolve("messages/addresses.json");
  private static final Path IN_CUSTODY =
      HERE.resolve("referrals/01-runaway-found-by-patrol-in-custody.json");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void everyMessageIsPrinted() {
    assertThat(run("notices", IN_CUSTODY.toString(), "--details", DETAILS.toString())).isZero();

    assertThat(out.toString())
        .contains("Expedited form, fax cover")
        .contains("Expedited form, e-mail")
        .contains("CSEC pre-alert")
        .contains("Subject: Non-FRP/")
        .contains("Referral #: 0000-0000-0000-0000001")
        .contains("Screener Alert")
        .contains("Screener Narrative");
  }

  @Test
  void redactedNothingPersonalIsPrinted() throws IOException {
    String name = new ObjectMapper().readTree(IN_CUSTODY.toFile()).at("/child/name").textValue();
    assertThat(run("notices", "--redacted", IN_CUSTODY.toString())).isZero();
    assertThat(out.toString()).contains("[redacted]").doesNotContain(name);

    run("notices", IN_CUSTODY.toString());
    assertThat(out.toString()).contains(name);
  }

  @Test
  void underADecisionThePreAlertIsShownRedacted() {
    assertThat(run("decide", IN_CUSTODY.toString())).isZero();
    assertThat(out.toString()).contains("Subject: Non-FRP/[redacted]/[redacted]");
  }

  @Test
  void asJsonTheMessagesAreOneDocument() throws IOException {
    assertThat(run("notices", "--json", IN_CUSTODY.toString())).isZero();
    assertThat(new ObjectMapper().readTree(out.toString()).toString()).contains("pre-alert");
  }

  @Test
  void mailIsWrittenAsFilesWhenTheAgencyHasAddresses(@TempDir Path folder) throws IOException {
    assertThat(
            run(
                "notices",
                IN_CUSTODY.toString(),
                "--eml",
                folder.toString(),
                "--addresses",
                ADDRESSES.toString()))
        .isZero();

    List<String> names = namesIn(folder);
    assertThat(names).anyMatch(name -> name.endsWith("pre-alert.eml"));
    assertThat(names).anyMatch(name -> name.endsWith("expedited-form-fax.txt"));
    Path alert =
        folder.resolve(
            names.stream()
                .filter(name -> name.endsWith("pre-alert.eml"))
                .findFirst()
                .orElseThrow());
    assertThat(Files.readString(alert)).contains("To: edl-dcfs-csec@hotline.example");
  }

  @Test
  void withoutAddressesMailIsRefusedAndTheRestWritten(@TempDir Path folder) throws IOException {
    assertThat(run("notices", IN_CUSTODY.toString(), "--eml", folder.toString())).isEqualTo(2);

    assertThat(err.toString()).contains("pre-alert: no addresses are given");
    assertThat(namesIn(folder)).isNotEmpty().noneMatch(name -> name.endsWith(".eml"));
  }

  @Test
  void badInputExitsWith2AndUsageWith64() {
    assertThat(run("notices", HERE.resolve("absent.json").toString())).isEqualTo(2);
    assertThat(run("notices", ADDRESSES.toString())).isEqualTo(2);
    assertThat(run("notices")).isEqualTo(64);
  }

  private int run(String... arguments) {
    CommandLine commands = Quickstart.commandLine();
    commands.setOut(new PrintWriter(out));
    commands.setErr(new PrintWriter(err));
    return commands.execute(arguments);
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.map(child -> child.getFileName().toString()).sorted().toList();
    }
  }
}
