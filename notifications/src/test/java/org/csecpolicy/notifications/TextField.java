package org.csecpolicy.notifications;

/** Every place where text comes in that may end up in a message, its address or its file. */
enum TextField {
  CHILD_NAME("name", Shape.NAME, "Maria Example"),
  CALLER_NAME("caller.name", Shape.LINE, "A. Teacher, Elm School"),
  PLACEMENT_NAME("placement.name", Shape.LINE, "Oak House"),
  HOME_OFFICE("office", Shape.NAME, "Office of the home"),
  CASE_OFFICE("office", Shape.NAME, "Office of the case"),
  PLACEMENT_OFFICE("office", Shape.NAME, "Office of the placement"),
  SAID_COUNTY("county", Shape.LINE, "Springfield"),
  INFORMANT("probation.informant", Shape.SOMEBODY, "Officer Gray"),
  STAGING_AREA("information.stagingArea", Shape.LINE, "100 Main Street"),
  PERPETRATOR("information.perpetrators", Shape.LINE, "A man called Rex"),
  INCIDENT_LOCATION("information.incidentLocation", Shape.LINE, "Invented Street"),
  SUMMARY("information.summary", Shape.NARRATIVE, "Seen getting into cars."),

  REFERRAL_NUMBER("details.referralNumber", Shape.LINE, "0123-4567-8901-2345678"),
  REFERRAL_NAME("details.referralName", Shape.LINE, "Example, Maria"),
  DCFS_HISTORY("details.dcfsHistory", Shape.NARRATIVE, "One closed referral."),
  NARRATIVE("details.narrative", Shape.NARRATIVE, "Seen twice.\nThe caller will call again."),
  RESPONSE_TIME("details.supervisorsResponseTime", Shape.LINE, "within 5 days"),
  SENT_BY("details.sentBy", Shape.LINE, "S. Visor"),
  CALL_BACK("details.callBack", Shape.LINE, "213-555-0100"),

  AGENCY_COUNTY("county", Shape.COUNTY, "Los Angeles"),
  AGENCY_DEPARTMENT("agency.department", Shape.PLAIN_NAME, "DCFS"),
  AGENCY_REGIONAL_OFFICE("agency.regionalOffice", Shape.OWN_LINE, "regional office"),
  AGENCY_EXPLOITATION_UNIT("agency.exploitationUnit", Shape.OWN_LINE, "MART"),
  AGENCY_IN_BOX("agency.exploitationUnitInBox", Shape.OWN_LINE, "MART- Review in box"),
  AGENCY_AFTER_HOURS_UNIT("agency.afterHoursUnit", Shape.OWN_LINE, "ERCP"),
  AGENCY_ALERT_LIST("agency.alertList", Shape.OWN_LINE, "EDL-DCFS_CSEC"),
  AGENCY_PROBATION_LIST("agency.probationAlertList", Shape.OWN_LINE, "EDL-PROBChildTrafficking"),
  AGENCY_VERIFIER("agency.probationVerifier", Shape.OWN_LINE, "Probation IDC"),
  AGENCY_VERIFIER_PHONE("agency.probationVerifierPhone", Shape.OWN_LINE, "(323) 226-8506"),
  AGENCY_PROBATION_EMAIL("agency.probationEmail", Shape.OWN_LINE, "MACRO/ERNTFY"),
  AGENCY_SIS_UNIT("agency.federalReportUnit", Shape.OWN_LINE, "SIS Unit"),
  AGENCY_ASSIGNMENT_POLICY("agency.referralAssignmentPolicy", Shape.OWN_LINE, "0050-504.05"),
  AGENCY_LANDLINE("agency.landlines", Shape.OWN_LINE, "(213) 700-9921"),

  BOOK_SENDER("addressBook.sender", Shape.ADDRESS, "hotline@dcfs.example"),
  BOOK_RECIPIENT("addressee.name", Shape.NAME, "Somebody else"),
  BOOK_EMAIL("addressBook.emails[0]", Shape.ADDRESS, "somebody@dcfs.example"),
  BOOK_FAX("addressBook.faxNumbers[0]", Shape.ADDRESS, "+1 (213) 555-0100"),
  MESSAGE_ID_DOMAIN("messageIdDomain", Shape.ADDRESS, "hotline.dcfs.example"),

  ANSWERED_BY("elsewhere.answeredBy", Shape.SOMEBODY, "W. Orker"),
  AGE_SOURCE("child.ageSource", Shape.SOMEBODY, "the school record"),

  CALLER_NUMBER("caller.callBack", Shape.LINE, "213-555-0131"),
  HELD_BY("custody.heldBy", Shape.SOMEBODY, "Pier station, Sergeant Finch"),
  HOLDERS_NUMBER("custody.callBack", Shape.LINE, "213-555-0132"),
  RED_FLAG_NOTE("redFlagNotes", Shape.NOTE, "Twice this week.\nFor days."),
  HOME_ADDRESS("information.homeAddress", Shape.LINE, "3 Quarry Lane"),
  PRESENT_ADDRESS("information.presentAddress", Shape.LINE, "Room 12, a motel"),
  CPS_STATUS("elsewhere.cpsStatus", Shape.NOTE, "Open since May.\nA hearing in June.");

  /** What kind of text the field takes. */
  enum Shape {
    /** A blank one is none. */
    LINE,
    /** One that names nobody is none: a number alone, dots, "N/A". */
    SOMEBODY,
    /** One that is not blank. */
    NAME,
    /** One of the agency's own, which is not cleaned. */
    OWN_LINE,
    COUNTY,
    PLAIN_NAME,
    NARRATIVE,
    /** A shorter narrative. */
    NOTE,
    ADDRESS
  }

  private final String path;
  private final Shape shape;
  private final String usual;

  TextField(String path, Shape shape, String usual) {
    this.path = path;
    this.shape = shape;
    this.usual = usual;
  }

  /** What a refusal calls it. */
  String path() {
    return path;
  }

  Shape shape() {
    return shape;
  }

  /** Something harmless, and unlike that of every other field. */
  String usual() {
    return usual;
  }

  boolean isOfTheAgency() {
    return name().startsWith("AGENCY_");
  }

  boolean isOfTheMail() {
    return name().startsWith("BOOK_") || this == MESSAGE_ID_DOMAIN;
  }
}
