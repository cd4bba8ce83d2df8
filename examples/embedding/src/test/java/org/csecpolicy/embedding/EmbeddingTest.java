package org.csecpolicy.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each program is run as its reader would, and what it prints is a page: {@code
 * -Dcsecpolicy.pages=write} writes the pages anew.
 */
class EmbeddingTest {
  private static final Path HERE = Path.of(System.getProperty("basedir", "."));
  private static final Path QUICKSTART = HERE.resolve("../quickstart");
  private static final String CALL =
      QUICKSTART.resolve("referrals/01-runaway-found-by-patrol-in-custody.json").toString();

  @FunctionalInterface
  private interface Program {
    void main(String... args) throws Exception;
  }

  @Test
  void aCallIsDecided() throws Exception {
    isOnFile("DecideACall", printed(DecideACall::main, CALL));
  }

  @Test
  void aCallIsKeptAndCheckedAgain(@TempDir Path folder) throws Exception {
    isOnFile(
        "KeepAndRecheck",
        printed(KeepAndRecheck::main, CALL, folder.resolve("calls").toAbsolutePath().toString()));
    assertThat(folder.resolve("calls.mv.db")).isNotEmptyFile();
  }

  @Test
  void aDecisionIsPutIntoAHostsCodes() throws Exception {
    isOnFile("MapToYourCodes", printed(MapToYourCodes::main, CALL));
  }

  @Test
  void anotherCountyIsData() throws Exception {
    String printed = printed(AnotherCounty::main);
    isOnFile("AnotherCounty", printed);
    assertThat(printed).doesNotContain("Los Angeles", "DCFS", "MART", "ERCP", "EDL-", "MACRO");
  }

  @Test
  void anAlertIsSent() throws Exception {
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    server.start();
    try {
      String printed =
          printed(
              SendTheAlert::main,
              CALL,
              QUICKSTART.resolve("messages/addresses.json").toString(),
              "127.0.0.1",
              Integer.toString(server.getSmtp().getPort()));
      isOnFile("SendTheAlert", printed);
      assertThat(server.waitForIncomingEmail(10_000, 1)).isTrue();
      assertThat(server.getReceivedMessages()[0].getAllRecipients())
          .extracting(Object::toString)
          .containsExactly("edl-dcfs-csec@hotline.example");
      assertThat(server.getReceivedMessages()[0].getSubject()).startsWith("Non-FRP/");
    } finally {
      server.stop();
    }
  }

  /** What fits on a screen is read; imports are not counted. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "DecideACall",
        "KeepAndRecheck",
        "MapToYourCodes",
        "SendTheAlert",
        "AnotherCounty"
      })
  void aProgramFitsOnAScreen(String program) throws IOException {
    Path source = HERE.resolve("src/main/java/org/csecpolicy/embedding/" + program + ".java");
    assertThat(
            Files.readAllLines(source).stream()
                .filter(line -> !line.isBlank() && !line.matches("(?:import|package) .*")))
        .hasSizeLessThanOrEqualTo(40);
  }

  private static String printed(Program program, String... args) throws Exception {
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      program.main(args);
    } finally {
      System.setOut(out);
    }
    return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static void isOnFile(String program, String printed) throws IOException {
    Path page = HERE.resolve("src/test/resources").resolve(program + ".txt");
    if ("write".equals(System.getProperty("csecpolicy.pages"))) {
      Files.writeString(page, printed);
    }
    assertThat(printed).isEqualTo(Files.readString(page));
  }
}
