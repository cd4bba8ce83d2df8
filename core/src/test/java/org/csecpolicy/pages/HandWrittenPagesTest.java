package org.csecpolicy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the pages that people write point, something stands. */
class HandWrittenPagesTest {
  private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");
  private static final Pattern CLASS =
      Pattern.compile("`(?:[^`\\s]*/)?((?:[A-Z][a-z]+)+)(?:\\.java)?`");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
        "core/PROOF.md",
        "core/MUTATIONS.md",
        "core/decision-tables/README.md",
        "core/decision-tables/unsettled.md",
        "examples/quickstart/README.md"
      })
  void everyLinkLeadsToAFileOrFolder(String name) throws IOException {
    Path page = ROOT.resolve(name);
    assertThat(allIn(page, LINK))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
  }

  @Test
  void everyClassThatAContributorIsSentToIsThere() throws IOException {
    Set<String> classes = new TreeSet<>();
    for (String sources : new String[] {"core/src", "notifications/src"}) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(sources))) {
        files.forEach(file -> classes.add(file.getFileName().toString().replace(".java", "")));
      }
    }
    assertThat(classes).containsAll(allIn(ROOT.resolve("CONTRIBUTING.md"), CLASS));
  }

  private static Set<String> allIn(Path page, Pattern pattern) throws IOException {
    return pattern
        .matcher(Files.readString(page))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }
}
