package org.csecpolicy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.csecpolicy.policy.PolicyEdition;
import org.junit.jupiter.api.Test;

/** What the README's first screen shows is the code that is compiled here, and what it prints. */
class ReadmeTest {
  private static final Path ROOT = Path.of(System.getProperty("basedir", ".")).resolve("..");

  @Test
  void theCodeOfTheReadmeIsTheCodeThatIsCompiled() throws IOException {
    String source =
        Files.readString(ROOT.resolve("core/src/test/java/org/csecpolicy/ReadmeExample.java"));
    String example = between(source, "// README begins\n", "    // README ends");
    String shown = between(readme(), "```java\n", "```");

    assertThat(shown)
        .isEqualTo(
            example.stripTrailing().stripIndent().replace("out.println", "System.out.println")
                + "\n");
  }

  @Test
  void theOutputOfTheReadmeIsWhatTheCodePrints() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ReadmeExample.run(new PrintStream(printed, true, StandardCharsets.UTF_8));

    assertThat(printed.toString(StandardCharsets.UTF_8).lines().collect(Collectors.joining("\n")))
        .isEqualTo(between(readme(), "```text\n", "```").stripTrailing());
  }

  @Test
  void theCoordinatesOfTheReadmeNameThisVersion() throws IOException {
    assertThat(readme()).contains("<version>" + PolicyEdition.LIBRARY_VERSION + "</version>");
  }

  @Test
  void theReadmeIsReadInOneGo() throws IOException {
    assertThat(readme().lines()).hasSizeLessThanOrEqualTo(150);
  }

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }

  private static String between(String text, String begin, String end) {
    int from = text.indexOf(begin) + begin.length();
    return text.substring(from, text.indexOf(end, from));
  }
}
