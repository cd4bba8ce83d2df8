package org.csecpolicy.screening;

import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;

/**
 * Is the child at risk of child labor trafficking? A child at risk of CSEC is (N-DEF-14, P-AR-L2).
 * Otherwise it is undetermined, because nobody has agreed on a definition (N-DEF-13, P-AR-L1); it
 * is never "not at risk".
 */
public final class LaborRiskPolicy {
  private static final Cited<AtRisk> AS_AT_RISK_OF_CSEC =
      Cited.of(AtRisk.AT_RISK, Clause.N_DEF_14, Clause.P_AR_L2)
          .readAs(Interpretation.AT_RISK_LABOR);
  private static final Cited<AtRisk> NO_AGREED_DEFINITION =
      Cited.of(AtRisk.UNDETERMINED, Clause.N_DEF_13, Clause.P_AR_L1)
          .readAs(Interpretation.AT_RISK_LABOR);

  private LaborRiskPolicy() {}

  /** The risk of child labor trafficking that follows from the risk of CSEC. */
  public static Cited<AtRisk> assess(Cited<AtRiskFinding> csec) {
    return switch (csec.outcome().risk()) {
      case AT_RISK -> AS_AT_RISK_OF_CSEC.inPlaceOf(csec);
      case NOT_AT_RISK, UNDETERMINED -> NO_AGREED_DEFINITION.inPlaceOf(csec);
    };
  }
}
