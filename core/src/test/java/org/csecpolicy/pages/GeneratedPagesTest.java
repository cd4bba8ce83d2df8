package org.csecpolicy.pages;

import java.io.IOException;
import org.csecpolicy.oracle.DecidingPairs;
import org.junit.jupiter.api.Test;

/**
 * The pages beside this module's sources are written from the code. This test fails when one is
 * stale; {@code mvn -pl core test -Dtest=GeneratedPagesTest -Dcsecpolicy.pages=write} writes them
 * anew.
 */
class GeneratedPagesTest {
  @Test
  void theClauseIndexIsUpToDate() throws IOException {
    Pages.upToDate("CLAUSES.md", RegisterPages.clauses());
  }

  @Test
  void thePageOfInterpretationsIsUpToDate() throws IOException {
    Pages.upToDate("INTERPRETATIONS.md", RegisterPages.interpretations());
  }

  @Test
  void thePageOfTraceabilityIsUpToDate() throws IOException {
    Pages.upToDate("TRACEABILITY.md", Traceability.page(Sources.read(), NamedCases.all()));
  }

  @Test
  void theRoutingMatrixIsUpToDate() throws IOException {
    Pages.upToDate("routing-matrix.html", RoutingPage.page());
  }

  @Test
  void thePageOfDecidingPairsIsUpToDate() throws IOException {
    Pages.upToDate("DECIDING-PAIRS.md", PairsPage.page(DecidingPairs.find()));
  }
}
