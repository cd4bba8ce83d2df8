package org.csecpolicy.screening;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.csecpolicy.policy.Clause;

/**
 * The substances that indicator {@link Indicator#H} is about. The two texts print two lists, which
 * differ in the last one; the union of both counts (N-DEF-5.H, P-AR-H).
 */
public enum Substance {
  NARCOTICS("narcotics", Clause.N_DEF_5_H, Clause.P_AR_H),
  OPIATES("opiates", Clause.N_DEF_5_H, Clause.P_AR_H),
  CRACK_OR_COCAINE("crack/cocaine", Clause.N_DEF_5_H, Clause.P_AR_H),
  /** Printed by the protocol only. */
  METHAMPHETAMINES("methamphetamines", Clause.N_DEF_5_H),
  /** Printed by the guide only. */
  AMPHETAMINES("amphetamines", Clause.P_AR_H);

  private final String label;
  private final ImmutableSet<Clause> printedBy;

  Substance(String label, Clause first, Clause... others) {
    this.label = label;
    this.printedBy = Sets.immutableEnumSet(first, others);
  }

  /** The printed name. */
  public String label() {
    return label;
  }

  /** The clauses whose list it is on: the protocol's, the guide's, or both. */
  public ImmutableSet<Clause> printedBy() {
    return printedBy;
  }
}
