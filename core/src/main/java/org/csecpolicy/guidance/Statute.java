package org.csecpolicy.guidance;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;

/**
 * A law that the texts name: first the three that the guide lists at its end (P-STAT), then those
 * that the texts lean on elsewhere. What a law says is told as the texts tell it; this library does
 * not quote the law itself.
 */
public enum Statute {
  LABOR_CODE_1285(
      "Labor Code Sections 1285-1312",
      "Guidelines on the work rules regarding children.",
      Clause.P_STAT_1),
  PENAL_CODE_11165_1_C(
      "Penal Code Section 11165.1 (c)",
      "Defines \"sexual exploitation\": any conduct involving matter that depicts a minor engaged in "
          + "obscene acts, or the encouraged or coerced prostitution, modeling or other pictorial "
          + "depiction of a child that involves obscene sexual conduct.",
      Clause.P_STAT_2),
  WIC_300_B_2(
      "Welfare and Institutions Code 300(b)(2)",
      "Describes a Commercially Sexually Exploited Child: one who is sexually trafficked, or who "
          + "receives food or shelter in exchange for, or is paid to perform, sexual acts, and whose "
          + "parent or guardian failed to, or was unable to, protect the child.",
      "The guide's list of statutes gives it another meaning: the risks to the child posed by the "
          + "course of treatment or non-treatment that the parent or guardian proposes. That "
          + "contradicts both texts elsewhere, which use it to describe CSEC.",
      Interpretation.WIC_300B2,
      Clause.N_DEF_1_A,
      Clause.N_DEF_1_B,
      Clause.N_DEF_1_C,
      Clause.P_DEF_13,
      Clause.P_STAT_3),
  PENAL_CODE_236_1(
      "CA Penal Code Section 236.1",
      "Describes a victim of labor trafficking: one whose personal liberty is deprived or violated "
          + "through force, fraud, duress or coercion with the intent to obtain forced labor or "
          + "services.",
      Clause.N_DEF_6,
      Clause.P_DEF_14),
  USC_22_7102(
      "22 USC 7102",
      "Defines sex trafficking and labor trafficking in federal law, as \"severe forms of "
          + "trafficking in persons\".",
      Clause.N_DEF_9,
      Clause.P_DEF_3,
      Clause.P_DEF_4),
  USC_22_7105(
      "22 USC 7105",
      "Asks for the mandated federal report about a foreign national minor.",
      Clause.N_5_1,
      Clause.P_FN_3),
  TVPA(
      "Federal Trafficking Victims Protection Act (TVPA)",
      "Defines the commercial sex act and labor trafficking, and makes foreign national minors "
          + "eligible for additional benefits and services.",
      Clause.N_DEF_3,
      Clause.N_DEF_9,
      Clause.P_FN_1),
  TVPRA(
      "Trafficking Victims Protection Reauthorization Act (TVPRA) of 2003, 2005, 2008, 2013, and "
          + "2017",
      "Defines labor trafficking together with the TVPA.",
      Clause.N_DEF_9),
  SB_794("SB 794", "Gives the at-risk indicators A to H.", Clause.N_DEF_5_0),
  FLSA(
      "Fair Labor Standards Act (FLSA)",
      "The basis for telling labor trafficking from legal or illegal child labor and from labor "
          + "exploitation.",
      Clause.P_DEF_10);

  private final String label;
  private final String told;
  private final Optional<String> contradiction;
  private final Optional<Interpretation> interpretation;
  private final ImmutableSet<Clause> clauses;

  Statute(String label, String told, Clause first, Clause... others) {
    this.label = label;
    this.told = told;
    this.contradiction = Optional.empty();
    this.interpretation = Optional.empty();
    this.clauses = Sets.immutableEnumSet(first, others);
  }

  Statute(
      String label,
      String told,
      String contradiction,
      Interpretation interpretation,
      Clause first,
      Clause... others) {
    this.label = label;
    this.told = told;
    this.contradiction = Optional.of(contradiction);
    this.interpretation = Optional.of(interpretation);
    this.clauses = Sets.immutableEnumSet(first, others);
  }

  /** The printed name. */
  public String label() {
    return label;
  }

  /** What the texts say that it says. */
  public String told() {
    return told;
  }

  /** Where the texts contradict each other about it. */
  public Optional<String> contradiction() {
    return contradiction;
  }

  /** How this library reads that place. */
  public Optional<Interpretation> interpretation() {
    return interpretation;
  }

  /** The clauses that name it, in printed order. */
  public ImmutableSet<Clause> clauses() {
    return clauses;
  }

  /** Whether the guide's list of statutes has it. */
  public boolean isListed() {
    return compareTo(WIC_300_B_2) <= 0;
  }
}
