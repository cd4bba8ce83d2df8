package org.csecpolicy.screening;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.csecpolicy.policy.Clause;

/**
 * What a legal {@linkplain Definition definition} needs. Every element is found, known to be
 * missing, or unknown.
 *
 * <p>The acts that the federal definitions list, from recruiting to soliciting, are no element of
 * their own: whoever has a child perform a sex act or labor has obtained or provided the child. Nor
 * is the loss of liberty under Penal Code 236.1, which is what its means do.
 */
public enum Element {
  /** A sex act took place or was asked for. */
  SEX_ACT("a sex act", Clause.N_DEF_3),
  /** Money, drugs, shelter, food, clothes or anything else, given or received by anyone. */
  ANYTHING_OF_VALUE(
      "anything of value, given or received, to any person, for the sex act", Clause.N_DEF_3),
  /**
   * One of the two will do: something of value for a sex act, or labor or services from which
   * another gains. It separates trafficking from other abuse and neglect; what separates labor
   * trafficking from a labor-law violation besides is its means.
   */
  COMMERCIAL_ASPECT(
      "something of value for a sex act, or labor or services from which another gains",
      Clause.N_DEF_2,
      Clause.P_DEF_6),
  /** One of the two limbs of WIC 300(b)(2) will do. */
  SEXUALLY_TRAFFICKED_OR_PAID(
      "sexually trafficked; or given food or shelter, or paid, for sexual acts",
      Clause.N_DEF_1_A,
      Clause.N_DEF_1_B),
  /** A minor on the day of the call. */
  UNDER_18("under 18", Clause.P_DEF_3, Clause.P_DEF_8),
  /** The parental element of WIC 300(b)(2), which no other definition and no report needs. */
  PARENT_FAILED_TO_PROTECT(
      "a parent or guardian who failed to, or was unable to, protect the child", Clause.N_DEF_1_C),
  /** Formal employment, informal services or illegal activities. */
  LABOR_OR_SERVICES(
      "labor or services from which another gains",
      Clause.N_DEF_8,
      Clause.N_DEF_9,
      Clause.P_DEF_4,
      Clause.P_DEF_5),
  /** Any one {@link Means} that counts under federal law. */
  FEDERAL_MEANS(
      "force, fraud or coercion",
      Clause.N_DEF_9,
      Clause.P_DEF_4,
      Clause.P_DEF_9,
      Clause.P_DEF_11,
      Clause.P_DEF_15),
  /** Any one {@link Means}. */
  CALIFORNIA_MEANS(
      "liberty taken by force, fraud, duress or coercion",
      Clause.N_DEF_6,
      Clause.P_DEF_11,
      Clause.P_DEF_12,
      Clause.P_DEF_14,
      Clause.P_DEF_15),
  /** Any one {@link Purpose} that federal law names. */
  FEDERAL_PURPOSE(
      "involuntary servitude, peonage, debt bondage or slavery", Clause.N_DEF_9, Clause.P_DEF_4),
  /** Any one {@link Purpose}; the intent is enough. */
  FORCED_LABOR("intent to obtain forced labor or services", Clause.N_DEF_6, Clause.P_DEF_14);

  private final String label;
  private final ImmutableSet<Clause> clauses;

  Element(String label, Clause first, Clause... others) {
    this.label = label;
    this.clauses = Sets.immutableEnumSet(first, others);
  }

  /** What is needed, in the terms of the source. */
  public String label() {
    return label;
  }

  /** The clauses that ask for it or say what it is. */
  public ImmutableSet<Clause> clauses() {
    return clauses;
  }
}
