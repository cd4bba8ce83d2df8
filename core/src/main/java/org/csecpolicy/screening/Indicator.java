package org.csecpolicy.screening;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.PolicyDocument;

/** The at-risk indicators A–H of SB 794, as both texts print them. */
public enum Indicator {
  /** Controlled or groomed by another person. */
  A("Controlled or groomed by another person", Clause.N_DEF_5_A, Clause.P_AR_A),
  /** Time with people known to be involved in commercial sex. */
  B(
      "Spends time with people known to be involved in commercial sex",
      Clause.N_DEF_5_B,
      Clause.P_AR_B),
  /** Social or sexual behavior online that is atypical for the age. */
  C(
      "Internet, cell phone or social media use with social or sexual behavior atypical for the age",
      Clause.N_DEF_5_C,
      Clause.P_AR_C),
  /**
   * Running away, unstable housing, homelessness; one indicator although it lists several facts.
   */
  D("History of running away, unstable housing or homelessness", Clause.N_DEF_5_D, Clause.P_AR_D),
  /** Prior involvement with law enforcement or juvenile justice. */
  E("Prior involvement with law enforcement or juvenile justice", Clause.N_DEF_5_E, Clause.P_AR_E),
  /** Frequent truancy. */
  F("Frequently truant", Clause.N_DEF_5_F, Clause.P_AR_F),
  /** Concerning relationships. */
  G(
      "Concerning relationships, at risk or in danger of exploitation",
      Clause.N_DEF_5_G,
      Clause.P_AR_G),
  /** Substance abuse; the two texts print two lists, and the union of both counts. */
  H("History of substance abuse", Clause.N_DEF_5_H, Clause.P_AR_H);

  private final String label;
  private final Clause protocolClause;
  private final Clause guideClause;

  Indicator(String label, Clause protocolClause, Clause guideClause) {
    this.label = label;
    this.protocolClause = protocolClause;
    this.guideClause = guideClause;
  }

  /** A short name for a screen, in the terms of the texts; the clauses say it in full. */
  public String label() {
    return label;
  }

  /** The clause of the protocol. */
  public Clause protocolClause() {
    return protocolClause;
  }

  /** The clause of the guide. */
  public Clause guideClause() {
    return guideClause;
  }

  /** Whether this one alone makes a child at risk (A–C); of D–H it takes two. */
  public boolean sufficesAlone() {
    return compareTo(C) <= 0;
  }

  /**
   * The substances that one text prints for this indicator, in printed order; none but for {@link
   * #H}, where the union of both lists counts.
   */
  public ImmutableList<Substance> substancesIn(PolicyDocument document) {
    Clause clause =
        switch (document) {
          case NON_FRP_PROTOCOL -> protocolClause;
          case EXPLOITATION_GUIDE -> guideClause;
        };
    return Arrays.stream(Substance.values())
        .filter(substance -> substance.printedBy().contains(clause))
        .collect(ImmutableList.toImmutableList());
  }
}
