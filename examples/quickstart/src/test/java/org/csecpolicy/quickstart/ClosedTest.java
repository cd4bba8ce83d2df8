package org.csecpolicy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days on which offices are closed though no rule says so, at the command line. */
class ClosedTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path folder;
  private Path call;

  /** January 9, 2025, a Thursday: county and federal offices were closed by declaration. */
  @BeforeEach
  void aCallAtNoonInWashington() throws IOException {
    call =
        Files.writeString(
            folder.resolve("call.json"),
            "{\"calledAt\":\"2025-01-09T09:30:00-08:00\",\"categories\":{\"csec\":\"possible\"},"
                + "\"child\":{\"nationality\":\"foreign-national\"}}");
  }

  @Test
  void onADeclaredClosureTheAfterHoursUnitHasTheReferral() throws IOException {
    assertThat(assignee()).isEqualTo("regional-office");
    assertThat(assignee("--closed", "2025-01-09")).isEqualTo("after-hours-unit");
    assertThat(assignee("--closed", "2025-01-10", "--closed", "2025-01-09"))
        .isEqualTo("after-hours-unit");
    assertThat(assignee("--closed", "2025-01-08")).isEqualTo("regional-office");
    assertThat(assignee("--federal-closed", "2025-01-09")).isEqualTo("regional-office");
  }

  @Test
  void theFederalLineHasClosuresOfItsOwn() {
    assertThat(run("decide", "--json", call.toString())).contains("\"otipLine\": \"open\"");
    assertThat(run("decide", "--json", "--federal-closed", "2025-01-09", call.toString()))
        .contains("\"otipLine\": \"closed\"");
  }

  @Test
  void everyCommandThatDecidesTakesThem() {
    for (String command : new String[] {"decide", "screen", "ask", "notices", "readings"}) {
      String input = (command.equals("readings") ? folder : call).toString();
      run(command, "--closed", "2025-01-09", input);
      assertThat(err.toString()).as(command).isEmpty();
    }
  }

  @Test
  void noDateAndADayThatNoCalendarCoversAreWrong() {
    assertThat(status("decide", "--closed", "January 9", call.toString())).isEqualTo(64);
    assertThat(err.toString()).contains("a date such as 2025-01-09").hasLineCount(1);
    assertThat(status("decide", "--closed", "2036-01-02", call.toString())).isEqualTo(64);
    assertThat(err.toString()).contains("within the covered years").hasLineCount(2);
    assertThat(out.toString()).isEmpty();
  }

  private String assignee(String... closed) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("decide", "--json", call.toString()));
    arguments.addAll(List.of(closed));
    return new ObjectMapper()
        .readTree(run(arguments.toArray(String[]::new)))
        .at("/assignment/primary/outcome/role")
        .textValue();
  }

  private String run(String... arguments) {
    out.getBuffer().setLength(0);
    assertThat(status(arguments)).isZero();
    return out.toString();
  }

  private int status(String... arguments) {
    return Quickstart.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }
}
