package org.csecpolicy.screening;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.csecpolicy.policy.Clause;

/**
 * The means of trafficking that the texts name (N-DEF-6, N-DEF-9, P-DEF-11, P-DEF-12). Labor
 * trafficking needs one; sex trafficking of a minor needs none.
 */
public enum Means {
  FORCE("force", Clause.N_DEF_6, Clause.N_DEF_9, Clause.P_DEF_4, Clause.P_DEF_14),
  FRAUD("fraud", Clause.N_DEF_6, Clause.N_DEF_9, Clause.P_DEF_4, Clause.P_DEF_14),
  /** Coercion: threats of serious psychological or physical harm to the child or a loved one. */
  THREATS_OF_HARM("threats of serious harm to the child or a loved one", Clause.P_DEF_11),
  /** Coercion: real or threatened abuse of the legal system. */
  ABUSE_OF_LEGAL_SYSTEM("real or threatened abuse of the legal system", Clause.P_DEF_11),
  /** Coercion: any plan or scheme that keeps someone working. */
  PLAN_OR_SCHEME("a plan or scheme that keeps the child working", Clause.P_DEF_11),
  /** Coercion, named by California law: facilitating drug use or dependency. */
  DRUG_DEPENDENCY("facilitated drug use or drug dependency", Clause.P_DEF_12),
  /** California only. */
  DURESS("duress", Clause.N_DEF_6, Clause.P_DEF_14);

  private static final ImmutableSet<Law> BOTH = Sets.immutableEnumSet(Law.FEDERAL, Law.CALIFORNIA);
  private static final ImmutableSet<Law> CALIFORNIA_ONLY = Sets.immutableEnumSet(Law.CALIFORNIA);

  private final String label;
  private final ImmutableSet<Clause> clauses;

  Means(String label, Clause first, Clause... others) {
    this.label = label;
    this.clauses = Sets.immutableEnumSet(first, others);
  }

  /** What it is, to follow "by". */
  public String label() {
    return label;
  }

  /** The clauses that name it. */
  public ImmutableSet<Clause> clauses() {
    return clauses;
  }

  /** Whether it is a form of coercion. */
  public boolean isCoercion() {
    return switch (this) {
      case THREATS_OF_HARM, ABUSE_OF_LEGAL_SYSTEM, PLAN_OR_SCHEME, DRUG_DEPENDENCY -> true;
      case FORCE, FRAUD, DURESS -> false;
    };
  }

  /** The laws that name it, as far as the texts say. */
  public ImmutableSet<Law> namedBy() {
    return this == DRUG_DEPENDENCY || this == DURESS ? CALIFORNIA_ONLY : BOTH;
  }

  /**
   * Whether it is a means under this law. Under federal law so is drug dependency, although only
   * California names it: it is coercion, and the federal definition takes any coercion.
   */
  public boolean countsUnder(Law law) {
    return this == DRUG_DEPENDENCY || namedBy().contains(law);
  }
}
