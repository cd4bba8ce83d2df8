package org.csecpolicy.guidance;

import java.util.Optional;
import org.csecpolicy.policy.Clause;

/**
 * A document that the texts refer to: first the thirteen that the guide lists at its end, as
 * printed and in printed order (P-LINK), then three that are named elsewhere. None of them is among
 * the texts that this library encodes, and print gives no address for any.
 */
public enum LinkedDocument {
  DESK_GUIDE(
      Clause.P_LINK,
      "Commercially Sexually Exploited Children, A Desk Guide for DCFS Child Welfare Workers"),
  CYCLE_OF_ABUSE(Clause.P_LINK, "Commercially Sexually Exploited Children, Cycle of Abuse"),
  TOOL_KIT(Clause.P_LINK, "CSEC Tool Kit: Holistic Needs of CSEC"),
  QUESTIONS_FOR_PARENTS(Clause.P_LINK, "Recommended Interviewing Questions for Parents"),
  TECHNIQUES_WITH_YOUTH(Clause.P_LINK, "Recommended Interviewing Techniques with Youth"),
  WHO_MUST_REPORT(
      Clause.P_LINK,
      "0050-501.10",
      "Child Abuse and Neglect Reporting Act (CANRA): Who Must Report"),
  CHILD_SEXUAL_ABUSE(Clause.P_LINK, "0070-532.10", "Assessing Allegations of Child Sexual Abuse"),
  DISPOSITION_OF_ALLEGATIONS(
      Clause.P_LINK,
      "0070-548.10",
      "Disposition of Allegations and Closure of Emergency Response Referrals"),
  /** Printed "Structural" here and "Structured" in the next line. */
  DECISION_MAKING(Clause.P_LINK, "0070-548.24", "Structural Decision Making (SDM)"),
  SAFETY_PLAN(
      Clause.P_LINK, "0070-548.25", "Completing the Structured Decision Making (SDM) Safety Plan"),
  CONTACT_REQUIREMENTS(Clause.P_LINK, "0400-503.10", "Contact Requirements and Exceptions"),
  ACIN_CELL_PHONES(
      Clause.P_LINK,
      "All County Information Notice I-32-21",
      "Recommended Practices Regarding Youth Who Have Experienced Commercial Sexual Exploitation "
          + "and Their Usage of Cell Phones"),
  ACL_SEX_TRAFFICKING(
      Clause.P_LINK,
      "All County Letter 16-85",
      "Statewide Policies and Procedures to Prevent Child Sex Trafficking"),
  /** For what the protocol leaves open in assigning a referral. */
  REFERRAL_ASSIGNMENT(Clause.N_3_A_3, "0050-504.05", "Referral Assignment Policy"),
  /** An attachment of the guide. */
  RED_FLAGS(Clause.P_RF_1, "Red Flags for Commercial Exploitation"),
  /** An attachment of the guide, issued by the state. */
  CELL_PHONE_PRACTICES(
      Clause.P_CELL_1,
      "Attachment I",
      "CSEC Action Team Recommended Practices: Cell Phone Usage in Foster Care Placements for "
          + "CSEC");

  private final Clause clause;
  private final Optional<String> number;
  private final String title;

  LinkedDocument(Clause clause, String title) {
    this.clause = clause;
    this.number = Optional.empty();
    this.title = title;
  }

  LinkedDocument(Clause clause, String number, String title) {
    this.clause = clause;
    this.number = Optional.of(number);
    this.title = title;
  }

  /** The clause that names it. */
  public Clause clause() {
    return clause;
  }

  /** The printed number, with the name of its series where one is printed. */
  public Optional<String> number() {
    return number;
  }

  /** The printed title, with plain quotation marks. */
  public String title() {
    return title;
  }

  /** Whether the guide's list of linked documents has it. */
  public boolean isListed() {
    return clause == Clause.P_LINK;
  }
}
