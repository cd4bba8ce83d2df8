package org.csecpolicy.guidance;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.csecpolicy.policy.Clause;

/** What the guidance is about, in the order of the guide; the protocol's facts come last. */
public enum GuidanceTopic {
  /** Who is trafficked, by whom, and how the two kinds of trafficking meet. */
  VICTIMS_AND_TRAFFICKERS(
      "Victims and traffickers", Clause.P_DEF_7, Clause.P_CTX_1, Clause.P_CTX_2, Clause.P_CTX_3),
  /** Why LGBTQ+ children are targeted, and what keeps them from help. */
  LGBTQ_CHILDREN("LGBTQ+ children", Clause.P_CTX_4),
  /** What work is meant, why children are drawn into it, how debt holds them. */
  LABOR_TRAFFICKING(
      "Labor trafficking of children",
      Clause.P_DEF_5,
      Clause.P_CTX_5,
      Clause.P_DEF_15,
      Clause.P_CTX_6),
  /** The places in CWS/CMS. */
  DOCUMENTING(
      "Documenting in CWS/CMS",
      Clause.P_CMS_1,
      Clause.P_CMS_2,
      Clause.P_CMS_3,
      Clause.P_CMS_5,
      Clause.P_EX_2,
      Clause.P_EX_3),
  /** Consent, and methods that keep changing. */
  INVESTIGATIVE_AREAS("Investigative areas", Clause.P_INT_1, Clause.P_INT_3),
  /** Tattoos and other marks of dominance. */
  BRANDING("Branding", Clause.P_INT_2),
  /** Signs of exploitation and recruitment online. */
  ONLINE_SIGNS("Online signs and recruitment", Clause.P_INT_4, Clause.P_INT_5),
  /** Foreign national minors. */
  IMMIGRANT_CHILDREN("Immigrant children and youth", Clause.P_FN_1, Clause.P_FN_4, Clause.P_FN_5),
  /** Cell phones in foster care. */
  CELL_PHONES("Cell phones in placement", Clause.P_CELL_1),
  /** Food, water, restroom and sleep come before any question. */
  BASIC_NEEDS("Basic needs first", Clause.P_INT_6),
  /** How to ask a youth, and what about. */
  INTERVIEWING(
      "Interviewing youth",
      Clause.P_INT_7,
      Clause.P_REP_6,
      Clause.P_INT_8,
      Clause.P_INT_9,
      Clause.P_INT_10),
  /** How to open the conversation with parents and caregivers. */
  CAREGIVER_CONVERSATION("Conversation with parents and caregivers", Clause.P_INT_11),
  /** Whom else to consult. */
  COLLATERAL_CONTACTS("Collateral contacts", Clause.P_INT_12),
  /** When an allegation can be substantiated. */
  SUBSTANTIATION("Substantiation", Clause.P_SUB_1),
  /** What helps, and why it takes several attempts. */
  SERVICES("Needs and services", Clause.P_SVC_1),
  /** The protocol's facts, with its figures. */
  FACTS(
      "Facts about trafficking of foster youth",
      Clause.N_FACT_1,
      Clause.N_FACT_2,
      Clause.N_FACT_3,
      Clause.N_FACT_4,
      Clause.N_FACT_5,
      Clause.N_FACT_6,
      Clause.N_FACT_7,
      Clause.N_FACT_8,
      Clause.N_FACT_9);

  private final String label;
  private final ImmutableSet<Clause> clauses;

  GuidanceTopic(String label, Clause first, Clause... others) {
    this.label = label;
    this.clauses = Sets.immutableEnumSet(first, others);
  }

  /** A heading for a screen. */
  public String label() {
    return label;
  }

  /** The clauses that belong to it; each stands behind a point or a missing text. */
  public ImmutableSet<Clause> clauses() {
    return clauses;
  }
}
