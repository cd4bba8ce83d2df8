package org.csecpolicy.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** N-DEF-13, N-DEF-14, P-AR-L1, P-AR-L2. */
class LaborRiskPolicyTest {
  private static Cited<AtRiskFinding> csec(AtRisk risk) {
    return Cited.of(AtRiskFinding.of(risk, Set.of(Indicator.D)), Clause.N_DEF_5_0);
  }

  @Test
  void atRiskOfCsecIsAtRiskOfChildLaborTrafficking() {
    Cited<AtRisk> labor = LaborRiskPolicy.assess(csec(AtRisk.AT_RISK));

    assertThat(labor.outcome()).isEqualTo(AtRisk.AT_RISK);
    assertThat(labor.clauses()).containsExactly(Clause.N_DEF_14, Clause.P_AR_L2);
    assertThat(labor.interpretations()).containsExactly(Interpretation.AT_RISK_LABOR);
  }

  /** There is no agreed definition, so nothing rules the risk out. */
  @ParameterizedTest
  @EnumSource(names = {"NOT_AT_RISK", "UNDETERMINED"})
  void otherwiseItIsUndetermined(AtRisk risk) {
    Cited<AtRisk> labor = LaborRiskPolicy.assess(csec(risk));

    assertThat(labor.outcome()).isEqualTo(AtRisk.UNDETERMINED);
    assertThat(labor.clauses()).containsExactly(Clause.N_DEF_13, Clause.P_AR_L1);
    assertThat(labor.interpretations()).containsExactly(Interpretation.AT_RISK_LABOR);
  }

  @Test
  void itStandsOnWhatTheFindingOfCsecStoodOn() {
    Cited<AtRiskFinding> open =
        AtRiskPolicy.assess(IndicatorAnswers.of(Map.of(Indicator.D, Answer.YES)));

    assertThat(LaborRiskPolicy.assess(open).interpretations())
        .containsExactlyInAnyOrder(Interpretation.AT_RISK, Interpretation.AT_RISK_LABOR);
  }
}
