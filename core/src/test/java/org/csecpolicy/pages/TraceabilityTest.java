package org.csecpolicy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.ClauseKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nothing that the texts decide is without code, a case and a test. */
class TraceabilityTest {
  private static final ImmutableList<NamedCase> CASES = NamedCases.all();

  private static Sources sources;

  @BeforeAll
  static void readTheSources() throws IOException {
    sources = Sources.read();
  }

  @Test
  void everyDecisionIsCitedByAClass() {
    assertThat(decisions(clause -> sources.places(clause).isEmpty())).isEmpty();
  }

  @Test
  void everyDecisionIsNamedByATest() {
    assertThat(decisions(clause -> sources.tests(clause).isEmpty())).isEmpty();
  }

  @Test
  void everyDecisionIsCitedByANamedCase() {
    assertThat(
            decisions(clause -> CASES.stream().noneMatch(each -> each.clauses().contains(clause))))
        .isEmpty();
  }

  private static List<Clause> decisions(Predicate<Clause> which) {
    return Arrays.stream(Clause.values())
        .filter(clause -> clause.kind() == ClauseKind.DECISION)
        .filter(which)
        .toList();
  }
}
