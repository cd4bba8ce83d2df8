package org.csecpolicy.notifications;

/** The messages of the protocol, in the order in which a decision's steps ask for them. */
public enum MessageKind {
  /** Law enforcement is told to take the youth to Juvenile Hall (N-OOC-15). */
  LAW_ENFORCEMENT_INSTRUCTION("Instruction to law enforcement"),
  /** What the Evaluated Out referral indicates (N-OOC-12). */
  EVALUATED_OUT_NOTE("Evaluated Out annotation"),
  /** The cover of the faxed Expedited form (N-1.c, N-3.d.3, N-3.e.3, N-4.ah.3). */
  EXPEDITED_FORM_FAX("Expedited form, fax cover"),
  /** The e-mail that carries the Expedited form (N-2.b.2, N-4.bh.3). */
  EXPEDITED_FORM_EMAIL("Expedited form, e-mail"),
  /** The CSEC pre-alert (N-6F). */
  PRE_ALERT("CSEC pre-alert"),
  /** MACRO/ERNTFY to Probation (N-6.4). */
  PROBATION_EMAIL("E-mail to Probation"),
  /** What is said on the telephone to the county or state of residence (N-OOC-10). */
  CROSS_REPORT_SCRIPT("Cross report, verbal script"),
  /** The note that goes with an Electronic Transfer (N-OOC-9). */
  ELECTRONIC_TRANSFER("Electronic Transfer note"),
  /** The cross report in writing (N-OOC-1, N-OOC-16, P-REP-4). */
  CROSS_REPORT("Cross report, written"),
  /** The request for a copy of the Warrant (N-OOC-3). */
  WARRANT_REQUEST("Request for a copy of the Warrant"),
  /** The memo to management (N-OOC-8). */
  ESCALATION("Escalation to management"),
  /** The reminder to submit the federal request (N-5.3). */
  SIS_REMINDER("Reminder to submit the RFA"),
  /** What stands on the Screener Alert (N-1.f.1, N-3, N-OOC-7). */
  SCREENER_ALERT("Screener Alert"),
  /** What stands in the Screener Narrative (N-1.f.2, N-OOC-7). */
  SCREENER_NARRATIVE("Screener Narrative");

  private final String label;

  MessageKind(String label) {
    this.label = label;
  }

  /** What the message is. */
  public String label() {
    return label;
  }
}
