package org.csecpolicy.policy;

import static org.csecpolicy.policy.PolicyDocument.EXPLOITATION_GUIDE;
import static org.csecpolicy.policy.PolicyDocument.NON_FRP_PROTOCOL;

import java.util.Optional;

/** The sections of the two texts, in the order of print: what a {@link Clause} stands under. */
public enum Section {
  TITLE(NON_FRP_PROTOCOL, "Title"),
  NOT_FROM_FRP_AGENCY(NON_FRP_PROTOCOL, "Call is not initiated from an identified FRP agency"),
  INVESTIGATING_AGENCY(NON_FRP_PROTOCOL, "DCFS is the Investigating Agency"),
  REFERRAL_ASSIGNMENT(NON_FRP_PROTOCOL, "Referral Assignment"),
  CSEC_UNIT_CASES(NON_FRP_PROTOCOL, "Open cases assigned to CSEC unit"),
  FOREIGN_NATIONAL_MINOR(NON_FRP_PROTOCOL, "Foreign national minor"),
  PROBATION_602(NON_FRP_PROTOCOL, "Youth open to LA County Probation under 602 status"),
  PRE_ALERT_FORMAT(NON_FRP_PROTOCOL, "SCSW pre-alert notification format"),
  OUT_OF_COUNTY(NON_FRP_PROTOCOL, "Out of County/ Out of State Youth"),
  LANDLINES(NON_FRP_PROTOCOL),
  VICTIM_OF_CSEC(NON_FRP_PROTOCOL, "DEFINITION OF A VICTIM OF CSEC"),
  AT_RISK_OF_CSEC(NON_FRP_PROTOCOL, "DEFINITION OF A YOUTH AT-RISK OF CSEC"),
  VICTIM_OF_LABOR_TRAFFICKING(
      NON_FRP_PROTOCOL, "DEFINITION OF A VICTIM OF CHILD LABOR TRAFFICKING"),
  AT_RISK_OF_LABOR_TRAFFICKING(
      NON_FRP_PROTOCOL, "DEFINITION OF A YOUTH AT RISK OF CHILD LABOR TRAFFICKING"),
  FACTS(
      NON_FRP_PROTOCOL,
      "Facts about Commercial Sexual Exploitation and Labor Trafficking of Foster Youth"),
  RED_FLAG_TOOL(NON_FRP_PROTOCOL, "Hotline Commercially Exploited Child Tool"),
  CSEC_RED_FLAGS(NON_FRP_PROTOCOL, "CSEC Red Flags"),
  LABOR_RED_FLAGS(NON_FRP_PROTOCOL, "Exploiting a Child's Labor Red Flags"),
  CRIMINAL_ACTIVITY_RED_FLAGS(
      NON_FRP_PROTOCOL, "Involving a Child in Criminal Activities Red Flags"),

  GUIDE_OVERVIEW(EXPLOITATION_GUIDE, "Overview"),
  GUIDE_CONTENTS(EXPLOITATION_GUIDE, "TABLE OF CONTENTS"),
  GUIDE_VERSION_SUMMARY(EXPLOITATION_GUIDE, "Version Summary"),
  GUIDE_COMMERCIAL_EXPLOITATION(EXPLOITATION_GUIDE, "Commercial Exploitation of Children"),
  GUIDE_LGBTQ_CHILDREN(EXPLOITATION_GUIDE, "Commercial Exploitation of LGBTQ+ Children"),
  GUIDE_ASSESSMENT(EXPLOITATION_GUIDE, "Assessment of Alleged Exploitation"),
  GUIDE_SEX_TRAFFICKING(EXPLOITATION_GUIDE, "Commercial Sexual Exploitation - Sex Trafficking"),
  GUIDE_LABOR_TRAFFICKING(EXPLOITATION_GUIDE),
  GUIDE_INVESTIGATIVE_AREAS(EXPLOITATION_GUIDE, "Investigative Areas to Address"),
  GUIDE_AT_RISK_OF_CSEC(EXPLOITATION_GUIDE, "Youth At-Risk of Commercial Sexual Exploitation"),
  GUIDE_AT_RISK_OF_LABOR_TRAFFICKING(
      EXPLOITATION_GUIDE, "Youth At-Risk of Child Labor Trafficking"),
  GUIDE_IMMIGRANT_CHILDREN(
      EXPLOITATION_GUIDE, "Special Considerations for Immigrant Children and Youth"),
  GUIDE_CELL_PHONES(EXPLOITATION_GUIDE),
  GUIDE_INTERVIEWING(EXPLOITATION_GUIDE, "Recommended Interviewing Techniques with Youth"),
  GUIDE_CAREGIVERS(EXPLOITATION_GUIDE, "Interviewing Questions for Caregivers"),
  GUIDE_SUBSTANTIATION(EXPLOITATION_GUIDE),
  GUIDE_SERVICES(
      EXPLOITATION_GUIDE,
      "Meeting the Needs of Children and Youth Impacted by Commercial Exploitation"),
  GUIDE_CONTINUING_SERVICES(EXPLOITATION_GUIDE, "ER/Continuing Services CSW Responsibilities"),
  GUIDE_REFERENCES(EXPLOITATION_GUIDE);

  private final PolicyDocument document;
  private final Optional<String> heading;

  Section(PolicyDocument document, String heading) {
    this.document = document;
    this.heading = Optional.of(heading);
  }

  Section(PolicyDocument document) {
    this.document = document;
    this.heading = Optional.empty();
  }

  /** The text that the section belongs to. */
  public PolicyDocument document() {
    return document;
  }

  /**
   * What it is headed in print, shortened where the text prints a whole sentence. The body of the
   * guide has no headings; there it is the fitting entry of its table of contents. Empty where
   * there is neither.
   */
  public Optional<String> heading() {
    return heading;
  }
}
