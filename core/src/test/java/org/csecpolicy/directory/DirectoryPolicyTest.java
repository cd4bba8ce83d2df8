package org.csecpolicy.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DirectoryPolicyTest {
  private static Cited<DirectoryAnswer> ask(CallerRequest request) {
    return new DirectoryPolicy(LosAngeles.agency()).answer(request);
  }

  /** N-PH-1 and N-PH-2: the landlines. */
  @Nested
  class Landlines {
    @Test
    void theUnitForExploitedChildrenHasTwoInPrintedOrder() {
      Cited<DirectoryAnswer> answer = ask(CallerRequest.EXPLOITATION_UNIT_LANDLINE);

      assertThat(answer.outcome().refused()).isFalse();
      assertThat(answer.outcome().numbers()).containsExactly("(213) 700-9921", "(323) 765-2075");
      assertThat(answer.clauses()).contains(Clause.N_PH_1).doesNotContain(Clause.N_PH_2);
    }

    @Test
    void theRunawayOutreachUnitHasOne() {
      Cited<DirectoryAnswer> answer = ask(CallerRequest.RUNAWAY_OUTREACH_UNIT_LANDLINE);

      assertThat(answer.outcome().refused()).isFalse();
      assertThat(answer.outcome().numbers()).containsExactly("(213) 765-2685");
      assertThat(answer.clauses()).contains(Clause.N_PH_2).doesNotContain(Clause.N_PH_1);
    }

    @Test
    void anAgencyThatSuppliesNoneInventsNone() {
      Agency without =
          Agency.builder().from(LosAngeles.agency()).landlines(ImmutableListMultimap.of()).build();

      DirectoryAnswer answer =
          new DirectoryPolicy(without)
              .answer(CallerRequest.RUNAWAY_OUTREACH_UNIT_LANDLINE)
              .outcome();

      assertThat(answer.refused()).isFalse();
      assertThat(answer.numbers()).isEmpty();
    }
  }

  /** N-PH-3: no cell numbers of staff; N-2.a.1: the IDC number is for the CSW. */
  @Nested
  class NotForCallers {
    @Test
    void aStaffCellNumberIsNeverGiven() {
      Cited<DirectoryAnswer> answer = ask(CallerRequest.STAFF_CELL_NUMBER);

      assertThat(answer.outcome().refused()).isTrue();
      assertThat(answer.outcome().numbers()).isEmpty();
      assertThat(answer.clauses()).contains(Clause.N_PH_3);
    }

    @Test
    void theNumberOfIntakeDetentionControlIsForTheHotlineOnly() {
      Cited<DirectoryAnswer> answer = ask(CallerRequest.PROBATION_VERIFIER);

      assertThat(answer.outcome().refused()).isTrue();
      assertThat(answer.outcome().numbers()).isEmpty();
      assertThat(answer.clauses()).contains(Clause.N_2_A_1);
      assertThat(answer.interpretations()).contains(Interpretation.LANDLINES_ONLY);
    }

    @ParameterizedTest
    @EnumSource(CallerRequest.class)
    void noAnswerContainsTheNumberOfIntakeDetentionControl(CallerRequest request) {
      assertThat(ask(request).outcome().numbers())
          .doesNotContain(LosAngeles.agency().probationVerifierPhone());
    }
  }
}
