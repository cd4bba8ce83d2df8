package org.csecpolicy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.csecpolicy.oracle.DecidingPairs;
import org.junit.jupiter.api.Test;

/**
 * The pages beside this module's sources are written from the code. This test fails when one is
 * stale; {@code mvn -pl core test -Dtest=GeneratedPagesTest -Dcsecpolicy.pages=write} writes them
 * anew.
 */
class GeneratedPagesTest {
  private static final Path CORE = Path.of(System.getProperty("basedir", "."));

  @Test
  void theClauseIndexIsUpToDate() throws IOException {
    upToDate("CLAUSES.md", RegisterPages.clauses());
  }

  @Test
  void thePageOfInterpretationsIsUpToDate() throws IOException {
    upToDate("INTERPRETATIONS.md", RegisterPages.interpretations());
  }

  @Test
  void thePageOfTraceabilityIsUpToDate() throws IOException {
    upToDate("TRACEABILITY.md", Traceability.page(Sources.read(), NamedCases.all()));
  }

  @Test
  void theRoutingMatrixIsUpToDate() throws IOException {
    upToDate("routing-matrix.html", RoutingPage.page());
  }

  @Test
  void thePageOfDecidingPairsIsUpToDate() throws IOException {
    upToDate("DECIDING-PAIRS.md", PairsPage.page(DecidingPairs.find()));
  }

  private static void upToDate(String name, String expected) throws IOException {
    Path page = CORE.resolve(name);
    if ("write".equals(System.getProperty("csecpolicy.pages"))) {
      Files.writeString(page, expected);
    }
    assertThat(Files.readString(page)).isEqualTo(expected);
  }
}
