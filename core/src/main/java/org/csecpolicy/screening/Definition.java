package org.csecpolicy.screening;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.csecpolicy.policy.Clause;

/**
 * The legal definitions that the texts print, each with all that it needs. None of them decides
 * where a referral goes: tabs, response and the duty to report follow concerns, not proof.
 */
public enum Definition {
  /** Anything of value for a sex act. */
  COMMERCIAL_SEX_ACT(
      "Commercial sex act",
      "Trafficking Victims Protection Act",
      Sets.immutableEnumSet(Clause.N_DEF_3),
      Element.SEX_ACT,
      Element.ANYTHING_OF_VALUE),

  /** What separates trafficking, of either kind, from other abuse. */
  COMMERCIAL_ELEMENT(
      "Commercial aspect",
      "both texts; they name no law for it",
      Sets.immutableEnumSet(Clause.N_DEF_2, Clause.P_DEF_6),
      Element.COMMERCIAL_ASPECT),

  /** Without force, fraud or coercion, and whatever the child consented to. */
  SEX_TRAFFICKING_OF_A_MINOR(
      "Sex trafficking of a minor (CSEC)",
      "Trafficking Victims Protection Act, 22 USC 7102",
      Sets.immutableEnumSet(Clause.N_DEF_3, Clause.P_DEF_1, Clause.P_DEF_3, Clause.P_DEF_8),
      Element.SEX_ACT,
      Element.ANYTHING_OF_VALUE,
      Element.UNDER_18),

  /** The only definition with a parental element. */
  CSEC_UNDER_WIC_300(
      "Commercially Sexually Exploited Child (CSEC)",
      "WIC 300(b)(2), as printed; the paragraph is numbered 300(b)(4) since 2023-01-01",
      Sets.immutableEnumSet(Clause.N_DEF_1_A, Clause.N_DEF_1_B, Clause.N_DEF_1_C),
      Element.SEXUALLY_TRAFFICKED_OR_PAID,
      Element.UNDER_18,
      Element.PARENT_FAILED_TO_PROTECT),

  /** At any age; of a minor it is child labor trafficking (N-DEF-7). Duress is not named. */
  LABOR_TRAFFICKING_FEDERAL(
      "Labor trafficking (federal)",
      "Trafficking Victims Protection Act, 22 USC 7102",
      Sets.immutableEnumSet(Clause.N_DEF_9, Clause.P_DEF_4, Clause.P_DEF_9),
      Element.LABOR_OR_SERVICES,
      Element.FEDERAL_MEANS,
      Element.FEDERAL_PURPOSE),

  /**
   * At any age; of a minor it is child labor trafficking (N-DEF-7). The intent to obtain forced
   * labor is enough, so that labor performed is no element.
   */
  LABOR_TRAFFICKING_CALIFORNIA(
      "Labor trafficking (California)",
      "CA Penal Code 236.1",
      Sets.immutableEnumSet(Clause.N_DEF_6, Clause.P_DEF_9, Clause.P_DEF_14),
      Element.CALIFORNIA_MEANS,
      Element.FORCED_LABOR);

  private final String label;
  private final String source;
  private final ImmutableSet<Clause> clauses;
  private final ImmutableSet<Element> elements;

  Definition(
      String label, String source, ImmutableSet<Clause> clauses, Element first, Element... others) {
    this.label = label;
    this.source = source;
    this.clauses = clauses;
    this.elements = Sets.immutableEnumSet(first, others);
  }

  /** The term that is defined. */
  public String label() {
    return label;
  }

  /** The law that the texts name for it. */
  public String source() {
    return source;
  }

  /** The clauses that print it. */
  public ImmutableSet<Clause> clauses() {
    return clauses;
  }

  /** What it needs, in the order in which it is asked; every one of them. */
  public ImmutableSet<Element> elements() {
    return elements;
  }
}
