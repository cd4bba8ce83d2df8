package org.csecpolicy.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.PolicyDocument;
import org.junit.jupiter.api.Test;

/**
 * Whatever the guide says that is no decision, and whatever the protocol says in prose, is a point,
 * a missing text, a linked document or a statute here, or has a written reason.
 */
class GuidanceCoverageTest {
  private static final String COVER = "says what the document is; PolicyDocument carries it";

  private static final Map<Clause, String> REASONS =
      Map.ofEntries(
          Map.entry(Clause.N_0_1, COVER),
          Map.entry(Clause.P_OV_1, COVER),
          Map.entry(Clause.P_OV_2, "the table of contents; its headings are those of the clauses"),
          Map.entry(Clause.P_VS, COVER),
          Map.entry(
              Clause.N_1_E_5,
              "an example of three tabs at once, which the recording of tabs reproduces"),
          Map.entry(Clause.N_6F_0, "the heading of the pre-alert's format"),
          Map.entry(
              Clause.P_AR_L1,
              "the risk of child labor trafficking and its vulnerabilities are screening's"));

  @Test
  void everythingThatIsNotDecidedIsHereOrHasAReason() {
    Set<Clause> forgotten = EnumSet.noneOf(Clause.class);
    for (Clause clause : Clause.values()) {
      if (isGuidance(clause)) {
        forgotten.add(clause);
      }
    }
    forgotten.removeAll(covered());
    forgotten.removeAll(REASONS.keySet());
    assertThat(forgotten).isEmpty();
  }

  @Test
  void noReasonIsGivenForWhatIsHere() {
    assertThat(REASONS.keySet())
        .doesNotContainAnyElementsOf(covered())
        .allMatch(GuidanceCoverageTest::isGuidance);
  }

  private static boolean isGuidance(Clause clause) {
    return switch (clause.kind()) {
      case PROSE -> true;
      case REFERENCE -> clause.document() == PolicyDocument.EXPLOITATION_GUIDE;
      case DECISION, MESSAGE -> false;
    };
  }

  private static Set<Clause> covered() {
    Set<Clause> covered = EnumSet.noneOf(Clause.class);
    for (GuidancePoint point : GuidancePoint.values()) {
      covered.add(point.clause());
    }
    for (MissingText missing : MissingText.values()) {
      covered.add(missing.clause());
    }
    for (LinkedDocument document : LinkedDocument.values()) {
      covered.add(document.clause());
    }
    for (Statute statute : Statute.values()) {
      covered.addAll(statute.clauses());
    }
    return covered;
  }
}
