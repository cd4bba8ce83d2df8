package org.csecpolicy.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The clause index and the page of interpretations are written from the code. This test fails when
 * they are stale; {@code mvn -pl core test -Dtest=GeneratedPagesTest -Dcsecpolicy.pages=write}
 * writes them anew.
 */
class GeneratedPagesTest {
  private static final Path CORE = Path.of(System.getProperty("basedir", "."));

  @Test
  void theClauseIndexIsUpToDate() throws IOException {
    upToDate("CLAUSES.md", clauses());
  }

  @Test
  void thePageOfInterpretationsIsUpToDate() throws IOException {
    upToDate("INTERPRETATIONS.md", interpretations());
  }

  private static void upToDate(String name, String expected) throws IOException {
    Path page = CORE.resolve(name);
    if ("write".equals(System.getProperty("csecpolicy.pages"))) {
      Files.writeString(page, expected);
    }
    assertThat(Files.readString(page)).isEqualTo(expected);
  }

  private static String clauses() {
    StringBuilder page = new StringBuilder("# Clause index\n\nGenerated from `Clause`. ");
    page.append("*decision*: the library computes it; *message*: it formats it; *reference*: it ")
        .append("offers it as data or as an item of a checklist; *prose*: nothing to encode.\n");
    for (PolicyDocument document : PolicyDocument.values()) {
      page.append("\n## ").append(document.title()).append("\n\n");
      page.append("Cited as \"").append(document.shortTitle()).append("\"");
      page.append(document.revision().map(date -> ", revision of " + date).orElse(", undated"));
      page.append(".\n\n| id | in print | kind | what it says |\n|---|---|---|---|\n");
      for (Clause clause : Clause.values()) {
        if (clause.document() == document) {
          row(
              page,
              clause.id(),
              clause.citation(),
              clause.kind().name().toLowerCase(java.util.Locale.ROOT),
              clause.summary());
        }
      }
    }
    return page.toString();
  }

  private static String interpretations() {
    StringBuilder page =
        new StringBuilder("# How the unclear places are read\n\nGenerated from `Interpretation`. ");
    page.append("The default is the reading most protective of the child. Where alternatives are ")
        .append("named, an agency can choose one with `Readings.of(Reading.…)`; every other ")
        .append("reading is fixed. A decision names the places that it stood on.\n\n")
        .append("| place | question | read as | alternatives | clauses |\n|---|---|---|---|---|\n");
    for (Interpretation interpretation : Interpretation.values()) {
      row(
          page,
          "`" + interpretation.key() + "`",
          interpretation.question(),
          interpretation.reading(),
          interpretation.alternatives().stream()
              .map(reading -> "`" + reading.name() + "`: " + reading.text())
              .collect(Collectors.joining(" ")),
          interpretation.clauses().stream().map(Clause::id).collect(Collectors.joining(", ")));
    }
    return page.toString();
  }

  private static void row(StringBuilder page, String... cells) {
    page.append('|');
    for (String cell : cells) {
      page.append(' ').append(cell.replace("|", "\\|")).append(" |");
    }
    page.append('\n');
  }
}
