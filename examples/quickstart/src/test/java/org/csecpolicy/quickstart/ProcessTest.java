package org.csecpolicy.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * What only a process of its own shows: its streams, its encodings, its memory. More of it, as
 * other users and on other JDKs, is in {@code .ci/streams}.
 */
@EnabledOnOs(OS.LINUX)
class ProcessTest {
  private static final Path HERE = Path.of(System.getProperty("basedir", ".")).toAbsolutePath();
  private static final Path REFERRAL =
      HERE.resolve("referrals/01-runaway-found-by-patrol-in-custody.json");

  @TempDir private Path folder;

  @Test
  void outputThatCannotBeWrittenExitsWith74() throws Exception {
    assertThat(quickstart("decide " + REFERRAL + " > /dev/full")).isEqualTo(74);
    assertThat(err()).isEqualTo("standard output could not be written\n");
    assertThat(quickstart("decide --ndjson " + oneLine() + " >&-")).isEqualTo(74);
    assertThat(err()).isEqualTo("standard output could not be written\n");
  }

  @Test
  void aFullDiskLeavesTheEarlierFile() throws Exception {
    Path file = Files.writeString(folder.resolve("kept.json"), "earlier");
    String intake = "printf '\\n1\\n' | quickstart intake --overwrite --save " + file;
    // The limit stands for the disk: a write beyond it fails in the same way.
    String limited = "(ulimit -f 0; " + intake + " 2>&1 > /dev/null)";
    assertThat(shell(limited + " | cat >&2; exit ${PIPESTATUS[0]}")).isEqualTo(74);
    assertThat(file).hasContent("earlier");
    assertThat(err()).contains("kept.json: cannot be written");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("kept.json", "err", "out");
  }

  @Test
  void inTheLocaleCNamesAndTextsAreInUtf8() throws Exception {
    String name = "J\u00fcrgen\u0085\u001b[31m";
    Files.copy(REFERRAL, FileNames.path(folder + "/" + name + ".json"));
    String inBytes = "$'" + folder + "/J\\303\\274rgen\\302\\205\\033[31m.json'";
    String locale = "export LC_ALL=C; ";
    assertThat(shell(locale + "quickstart screen " + inBytes)).isZero();
    assertThat(out()).contains("J\u00fcrgen\\u{85}\\u{1b}[31m").doesNotContain("\u001b", "\u0085");
    assertThat(shell(locale + "quickstart screen --json " + inBytes.replace(".json", "")))
        .isEqualTo(2);
    assertThat(err()).endsWith("J\u00fcrgen\\u{85}\\u{1b}[31m: cannot be read\n").hasLineCount(1);
  }

  @Test
  void sixteenProcessorsAndHostileLinesFitInto64Megabytes() throws Exception {
    Path lines = folder.resolve("lines.ndjson");
    String hostile = "{" + "\"?\":1,".repeat(1_500) + "\"?\":1}\n";
    String decided = Files.readString(oneLine());
    Files.writeString(lines, (hostile.repeat(20) + decided).repeat(60));
    String heap = "-Xmx64m -XX:ActiveProcessorCount=16";
    assertThat(shell("JVM='" + heap + "'; quickstart decide --ndjson " + lines)).isEqualTo(2);
    List<String> answers = out().lines().toList();
    assertThat(answers).hasSize(21 * 60);
    for (int i = 0; i < answers.size(); i++) {
      String start = i % 21 == 20 ? "{\"kind\":" : "{\"line\":" + (i + 1) + ",\"errors\":[";
      assertThat(answers.get(i)).startsWith(start);
    }
  }

  private Path oneLine() throws IOException {
    String line = Files.readString(REFERRAL).replaceAll("\\R *", "") + "\n";
    return Files.writeString(folder.resolve("one.ndjson"), line);
  }

  private int quickstart(String command) throws Exception {
    return shell("quickstart " + command);
  }

  /** What a shell makes of these words, in which {@code quickstart} is a command. */
  private int shell(String words) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String quickstart =
        "quickstart() { '"
            + java
            + "' $JVM -XX:TieredStopAtLevel=1 -XX:-UsePerfData -cp '"
            + System.getProperty("java.class.path")
            + "' org.csecpolicy.quickstart.Quickstart \"$@\"; }; ";
    List<String> command = new ArrayList<>(List.of("bash", "-c", quickstart + words));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    process.getOutputStream().close();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private String out() throws IOException {
    return new String(Files.readAllBytes(folder.resolve("out")), UTF_8);
  }

  private String err() throws IOException {
    return new String(Files.readAllBytes(folder.resolve("err")), UTF_8);
  }
}
