package org.csecpolicy.screening;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.csecpolicy.policy.Clause;

/** What labor trafficking subjects a person to (N-DEF-6, N-DEF-9). */
public enum Purpose {
  INVOLUNTARY_SERVITUDE("involuntary servitude", Law.FEDERAL, Clause.N_DEF_9, Clause.P_DEF_4),
  /** Held against the will to pay off a debt. */
  PEONAGE("peonage", Law.FEDERAL, Clause.N_DEF_9, Clause.P_DEF_4),
  /**
   * Work is demanded to repay a debt on undefined terms, or without the work counting toward it.
   * The guide calls it a method of control as well, so it is also a means.
   */
  DEBT_BONDAGE("debt bondage", Law.FEDERAL, Clause.N_DEF_9, Clause.P_DEF_4, Clause.P_DEF_15),
  SLAVERY("slavery", Law.FEDERAL, Clause.N_DEF_9, Clause.P_DEF_4),
  /** California: forced labor or services. */
  FORCED_LABOR("forced labor or services", Law.CALIFORNIA, Clause.N_DEF_6, Clause.P_DEF_14);

  private final String label;
  private final Law namedBy;
  private final ImmutableSet<Clause> clauses;

  Purpose(String label, Law namedBy, Clause first, Clause... others) {
    this.label = label;
    this.namedBy = namedBy;
    this.clauses = Sets.immutableEnumSet(first, others);
  }

  /** The printed name. */
  public String label() {
    return label;
  }

  /** The law that names it. */
  public Law namedBy() {
    return namedBy;
  }

  /** The clauses that name it. */
  public ImmutableSet<Clause> clauses() {
    return clauses;
  }

  /**
   * Whether it is a purpose under this law. Under California's so is every federal one, because
   * each of them is forced labor; forced labor alone is not a federal one, because it is not named.
   */
  public boolean countsUnder(Law law) {
    return law == Law.CALIFORNIA || namedBy == Law.FEDERAL;
  }

  /** Whether it is a means as well: the guide calls debt bondage a method of control (P-DEF-15). */
  public boolean isAlsoMeans() {
    return this == DEBT_BONDAGE;
  }
}
