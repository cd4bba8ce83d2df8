package org.csecpolicy.screening;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.csecpolicy.policy.Clause;

/** The federal "severe forms of trafficking in persons" (22 USC 7102). */
public enum SevereForm {
  /** A commercial sex act of a person under 18, or by force, fraud or coercion (P-DEF-3). */
  SEX_TRAFFICKING("Sex trafficking", Clause.N_DEF_3, Clause.P_DEF_3),
  /** Labor or services by force, fraud or coercion, at any age (P-DEF-4). */
  LABOR_TRAFFICKING("Labor trafficking", Clause.N_DEF_9, Clause.P_DEF_4);

  private final String label;
  private final ImmutableSet<Clause> clauses;

  SevereForm(String label, Clause first, Clause... others) {
    this.label = label;
    this.clauses = Sets.immutableEnumSet(first, others);
  }

  /** The term of the law. */
  public String label() {
    return label;
  }

  /** The clauses that print it. */
  public ImmutableSet<Clause> clauses() {
    return clauses;
  }
}
