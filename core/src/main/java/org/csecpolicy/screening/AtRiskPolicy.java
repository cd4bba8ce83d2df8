package org.csecpolicy.screening;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;

/**
 * Is the child at risk of commercial sexual exploitation? One indicator of A–C, or two different
 * letters of D–H (N-DEF-5, P-AR-0). An unknown answer leaves the finding undetermined as long as it
 * could still change it.
 */
public final class AtRiskPolicy {
  private static final Cited<AtRiskFinding> NOT_SCREENED =
      cited(AtRisk.UNDETERMINED, EnumSet.allOf(Indicator.class));

  private AtRiskPolicy() {}

  /** The finding for one set of answers. */
  public static Cited<AtRiskFinding> assess(IndicatorAnswers answers) {
    if (answers.answered().isEmpty()) {
      return NOT_SCREENED;
    }
    EnumSet<Indicator> oneOfAToC = EnumSet.noneOf(Indicator.class);
    EnumSet<Indicator> ofDToH = EnumSet.noneOf(Indicator.class);
    EnumSet<Indicator> open = EnumSet.noneOf(Indicator.class);
    for (Indicator indicator : Indicator.values()) {
      switch (answers.to(indicator)) {
        case YES -> (indicator.sufficesAlone() ? oneOfAToC : ofDToH).add(indicator);
        case UNKNOWN -> open.add(indicator);
        case NO -> {}
      }
    }
    if (ofDToH.size() < 2 && !oneOfAToC.isEmpty()) {
      return cited(AtRisk.AT_RISK, oneOfAToC);
    }
    if (ofDToH.size() >= 2) {
      oneOfAToC.addAll(ofDToH);
      return cited(AtRisk.AT_RISK, oneOfAToC);
    }
    return withoutEnough(ofDToH, open);
  }

  /** N-DEF-5.0 from the other side: what is open either could still suffice, or could not. */
  private static Cited<AtRiskFinding> withoutEnough(
      EnumSet<Indicator> ofDToH, EnumSet<Indicator> open) {
    EnumSet<Indicator> couldSuffice = EnumSet.copyOf(open);
    long openDToH = open.stream().filter(indicator -> !indicator.sufficesAlone()).count();
    if (ofDToH.size() + openDToH < 2) {
      couldSuffice.removeIf(indicator -> !indicator.sufficesAlone());
    }
    if (!couldSuffice.isEmpty()) {
      return cited(AtRisk.UNDETERMINED, couldSuffice).readAs(Interpretation.AT_RISK);
    }
    EnumSet<Indicator> decisive = EnumSet.complementOf(open);
    return cited(AtRisk.NOT_AT_RISK, decisive);
  }

  private static Cited<AtRiskFinding> cited(AtRisk risk, EnumSet<Indicator> decisive) {
    EnumSet<Clause> clauses = EnumSet.of(Clause.N_DEF_5_0, Clause.P_AR_0);
    for (Indicator indicator : decisive) {
      clauses.add(indicator.protocolClause());
      clauses.add(indicator.guideClause());
    }
    return Cited.of(AtRiskFinding.of(risk, decisive), Sets.immutableEnumSet(clauses));
  }
}
