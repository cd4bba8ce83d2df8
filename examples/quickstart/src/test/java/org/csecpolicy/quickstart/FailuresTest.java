package org.csecpolicy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOError;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However a command ends, its exit status and one line say how. */
class FailuresTest {
  private final StringWriter err = new StringWriter();

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(new IOError(new IOException("Marigold")), 74, "could not be written"),
        Arguments.of(new OutOfMemoryError("Marigold"), 70, "out of memory"),
        Arguments.of(new StackOverflowError("Marigold"), 70, "out of stack"),
        Arguments.of(new ExceptionInInitializerError(new StackOverflowError()), 70, "out of stack"),
        Arguments.of(new IllegalStateException("Marigold"), 70, "error of the program"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aCommandThatCannotGoOnSaysSoInOneLine(Throwable failure, int status, String words) {
    PrintWriter out = new PrintWriter(failing(failure));
    assertThat(Quickstart.run(out, new PrintWriter(err), "reference")).isEqualTo(status);
    assertThat(err.toString()).contains(words).doesNotContain("Marigold").hasLineCount(1);
  }

  @Test
  void helpThatCannotBeWrittenIsNotTakenForWritten() {
    PrintWriter out = new PrintWriter(failing(new IOError(new IOException())));
    for (String[] command : new String[][] {{"--help"}, {"--version"}, {"decide", "--help"}}) {
      err.getBuffer().setLength(0);
      assertThat(Quickstart.run(out, new PrintWriter(err), command)).isEqualTo(74);
      assertThat(err.toString()).hasLineCount(1);
    }
  }

  /** A name that slipped out of its place would stand in a log. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "notices r.json Marigold",
        "decide --Marigold",
        "reference Marigold",
        "Marigold",
        "notices --closed=Marigold r.json"
      })
  void aWrongCommandLineIsNotRepeated(String command) {
    StringWriter out = new StringWriter();
    assertThat(Quickstart.run(new PrintWriter(out), new PrintWriter(err), command.split(" ")))
        .isEqualTo(64);
    assertThat(err + "" + out).contains("--help").doesNotContain("Marigold");
  }

  @Test
  void everyHelpHasTheTableOfExitCodes() {
    for (String command : "decide screen ask notices intake readings reference".split(" ")) {
      StringWriter out = new StringWriter();
      assertThat(Quickstart.run(new PrintWriter(out), new PrintWriter(err), command, "--help"))
          .isZero();
      for (ExitCode code : ExitCode.values()) {
        assertThat(out.toString()).as(command).contains("\n  " + code.status() + " ");
      }
    }
    StringWriter out = new StringWriter();
    Quickstart.run(new PrintWriter(out), new PrintWriter(err), "--help");
    assertThat(out.toString()).contains("Exit status:");
  }

  @Test
  void theGreatestCodeCounts() {
    assertThat(ExitCode.REFUSED.or(ExitCode.DONE)).isEqualTo(ExitCode.REFUSED);
    assertThat(ExitCode.REFUSED.or(ExitCode.NOT_WRITTEN)).isEqualTo(ExitCode.NOT_WRITTEN);
  }

  @Test
  void aWrongCommandLineIsOneLineThatNoTerminalObeys() {
    PrintWriter out = new PrintWriter(new StringWriter());
    assertThat(Quickstart.run(out, new PrintWriter(err), "decide", "x", "--\u001b[31m\nred"))
        .isEqualTo(64);
    assertThat(err.toString()).hasLineCount(1).doesNotContain("\u001b").contains("--help");
  }

  @Test
  void aFileMayBeCalledWithAnAt() {
    PrintWriter out = new PrintWriter(new StringWriter());
    assertThat(Quickstart.run(out, new PrintWriter(err), "decide", "@absent")).isEqualTo(2);
    assertThat(err.toString()).isEqualTo("@absent: cannot be read" + System.lineSeparator());
  }

  private static Writer failing(Throwable failure) {
    return new StringWriter() {
      @Override
      public void write(String text, int offset, int length) {
        FailuresTest.<RuntimeException>sneak(failure);
      }
    };
  }

  @SuppressWarnings("unchecked")
  private static <E extends Throwable> void sneak(Throwable failure) throws E {
    throw (E) failure;
  }
}
