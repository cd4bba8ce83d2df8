package org.csecpolicy.guidance;

import org.csecpolicy.policy.Clause;

/**
 * What the texts announce and the copies at hand do not hold: text not available, which is not the
 * same as an empty list. Most of it stood in the guide as a list under a line that ends in a colon.
 * An agency that has the originals can fill the gap on its own screens; this library does not guess
 * at it.
 */
public enum MissingText {
  /** Which law-enforcement agencies the First Responder's Protocol identifies. */
  FRP_AGENCIES(
      Form.LIST,
      Clause.N_1,
      "identified First Responder's Protocol Law Enforcement Agency",
      "the agencies that are identified"),
  /** What the audit review asks. */
  AUDIT_REVIEW_QUESTIONS(
      Form.LIST,
      Clause.N_1_A_1,
      "Gather case information including audit review questions",
      "the audit review questions"),
  /** The subcategories to select; the sentence before names three of the four. */
  EXPLOITATION_SUBCATEGORIES(
      Form.LIST,
      Clause.P_CMS_2,
      "When substantiating Exploitation, select all the subcategories under Exploitation that "
          + "apply:",
      "the subcategories; the sentence before it names three of four"),
  /** The picture of the abuse categories. */
  ABUSE_CATEGORIES_SCREEN(
      Form.PICTURE,
      Clause.P_CMS_3,
      "Below is the screen shot on CWS/CMS that shows the abuse categories:",
      "the screen shot"),
  /** How WIC 300(b)(2) divides CSEC. */
  CSEC_CATEGORIES(
      Form.LIST, Clause.P_DEF_13, "describes CSEC in two categories:", "the two categories"),
  /** Examples of commercial sexual exploitation. */
  CSE_EXAMPLES(
      Form.LIST,
      Clause.P_EX_1,
      "Examples of Commercial Sexual Exploitation (CSE):",
      "the examples"),
  /** The guide's settings of labor; the protocol prints its own list of them. */
  LABOR_SETTINGS(
      Form.LIST,
      Clause.P_EX_2,
      "Examples of \"Exploiting at Child's Labor\" common settings (not limited to list):",
      "the guide's settings; the protocol prints a list of its own"),
  /** The guide's illicit activities; the protocol prints its own list of them. */
  CRIMINAL_BEHAVIOR_EXAMPLES(
      Form.LIST,
      Clause.P_EX_3,
      "Examples of \"Involving Child in Criminal Behavior\" (not limited to this list):",
      "the guide's examples; the protocol prints a list of its own"),
  /** The guide's red flags; the protocol prints the hotline's tool. */
  RED_FLAGS_ATTACHMENT(
      Form.ATTACHMENT,
      Clause.P_RF_1,
      "Please refer to attachment Red Flags for Commercial Exploitation.",
      "the attachment; the protocol prints the hotline's own red flags"),
  /** The recommended practices for cell phones. */
  CELL_PHONE_ATTACHMENT(
      Form.ATTACHMENT,
      Clause.P_CELL_1,
      "Attachment I - CSEC Action Team Recommended Practices: Cell Phone Usage in Foster Care "
          + "Placements for CSEC",
      "the attachment"),
  /** What to ask a youth who does not open up. */
  SPECIFIC_QUESTIONS(
      Form.LIST,
      Clause.P_INT_10,
      "If the youth is not forthcoming, consider asking more specific questions:",
      "the questions"),
  /** What does not stand in the way of substantiating. */
  SUBSTANTIATED_REGARDLESS_OF(
      Form.LIST,
      Clause.P_SUB_1,
      "it can be substantiated, regardless of the following:",
      "what does not stand in the way"),
  /** What makes one child's needs differ from another's. */
  FACTORS_OF_NEED(
      Form.LIST,
      Clause.P_SVC_1,
      "Each child's needs will differ depending on a variety of factors, including, but not "
          + "limited to:",
      "the factors"),
  /** Which services are provided. */
  SERVICES(
      Form.LIST,
      Clause.P_SVC_1,
      "A wide array of services and flexible and intensive case management services should be "
          + "provided as needed, including:",
      "the services"),
  /** The first of three procedures. */
  PROCEDURE_CSE(
      Form.PROCEDURE,
      Clause.P_PROC,
      "ER/Continuing Services CSW Responsibilities",
      "the steps under the first of three such headings; the first procedure in the table of "
          + "contents is Assessing Alleged Commercial Sexual Exploitation"),
  /** The second of three procedures. */
  PROCEDURE_LABOR(
      Form.PROCEDURE,
      Clause.P_PROC,
      "ER/Continuing Services CSW Responsibilities",
      "the steps under the second of three such headings; the second procedure in the table of "
          + "contents is Assessing Allegation of 'Exploiting a Child's Labor'"),
  /** The third of three procedures. */
  PROCEDURE_CRIMINAL_ACTIVITIES(
      Form.PROCEDURE,
      Clause.P_PROC,
      "ER/Continuing Services CSW Responsibilities",
      "the steps under the third of three such headings; the third procedure in the table of "
          + "contents is Assessing Child Exploitation Involving a Child in Criminal Activities"),
  /** What the word "None" after the procedures answers. */
  HEADING_OF_NONE(Form.HEADING, Clause.P_APP, "None", "the heading that this word answers");

  /** What all of them have in common, for a screen. */
  public static final String STATUS = "text not available";

  private final Form form;
  private final Clause clause;
  private final String leadIn;
  private final String what;

  MissingText(Form form, Clause clause, String leadIn, String what) {
    this.form = form;
    this.clause = clause;
    this.leadIn = leadIn;
    this.what = what;
  }

  /** What kind of text it was. */
  public Form form() {
    return form;
  }

  /** The clause that announces it. */
  public Clause clause() {
    return clause;
  }

  /** The printed words that announce it, with plain quotation marks. */
  public String leadIn() {
    return leadIn;
  }

  /** What is missing, in this library's words. */
  public String what() {
    return what;
  }

  /** What kind of text is missing. */
  public enum Form {
    /** A list. */
    LIST,
    /** A picture. */
    PICTURE,
    /** A document that was attached. */
    ATTACHMENT,
    /** The steps of a procedure. */
    PROCEDURE,
    /** A heading. */
    HEADING
  }
}
