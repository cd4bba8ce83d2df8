package org.csecpolicy.screening;

import org.csecpolicy.policy.Clause;

/** The at-risk indicators A–H of SB 794, as both texts print them. */
public enum Indicator {
  /** Controlled or groomed by another person. */
  A(Clause.N_DEF_5_A, Clause.P_AR_A),
  /** Time with people known to be involved in commercial sex. */
  B(Clause.N_DEF_5_B, Clause.P_AR_B),
  /** Social or sexual behavior online that is atypical for the age. */
  C(Clause.N_DEF_5_C, Clause.P_AR_C),
  /**
   * Running away, unstable housing, homelessness; one indicator although it lists several facts.
   */
  D(Clause.N_DEF_5_D, Clause.P_AR_D),
  /** Prior involvement with law enforcement or juvenile justice. */
  E(Clause.N_DEF_5_E, Clause.P_AR_E),
  /** Frequent truancy. */
  F(Clause.N_DEF_5_F, Clause.P_AR_F),
  /** Concerning relationships. */
  G(Clause.N_DEF_5_G, Clause.P_AR_G),
  /** Substance abuse; the two texts print two lists, and the union of both counts. */
  H(Clause.N_DEF_5_H, Clause.P_AR_H);

  private final Clause protocolClause;
  private final Clause guideClause;

  Indicator(Clause protocolClause, Clause guideClause) {
    this.protocolClause = protocolClause;
    this.guideClause = guideClause;
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
}
