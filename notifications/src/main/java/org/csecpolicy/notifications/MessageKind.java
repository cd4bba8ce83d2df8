package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableSet;
import org.csecpolicy.Action;

/** The messages of the protocol, in the order in which most decisions' steps ask for them. */
public enum MessageKind {
  /**
   * Law enforcement that has the youth is told to go to Juvenile Hall with the youth (N-OOC-15).
   */
  LAW_ENFORCEMENT_INSTRUCTION("Instruction to law enforcement", Action.TELL_LAW_ENFORCEMENT),
  /** Law enforcement is told of a reported report or warrant, and of the place (N-OOC-15). */
  LAW_ENFORCEMENT_NOTICE("Notice to law enforcement", Action.TELL_OF_REPORT_OR_WARRANT),
  /** The cover of the faxed Expedited form (N-1.c, N-3.d.3, N-3.e.3, N-4.ah.3). */
  EXPEDITED_FORM_FAX("Expedited form, fax cover", Action.FAX_EXPEDITED_FORM),
  /** The e-mail that carries the Expedited form (N-2.b.2, N-4.bh.3). */
  EXPEDITED_FORM_EMAIL("Expedited form, e-mail", Action.EMAIL_EXPEDITED_FORM),
  /** The memo to management (N-OOC-8). */
  ESCALATION("Escalation to management", Action.ESCALATE),
  /** What is said on the telephone to another county or state (N-OOC-4, N-OOC-10). */
  CROSS_REPORT_SCRIPT("Cross report, verbal script", Action.CROSS_REPORT_VERBALLY),
  /** The note that goes with an Electronic Transfer (N-OOC-9). */
  ELECTRONIC_TRANSFER("Electronic Transfer note", Action.ELECTRONIC_TRANSFER),
  /** The cross report in writing (N-OOC-1, N-OOC-16, P-REP-4, P-REP-6). */
  CROSS_REPORT("Cross report, written", Action.CROSS_REPORT),
  /** The request for a copy of the Warrant (N-OOC-3). */
  WARRANT_REQUEST("Request for a copy of the Warrant", Action.REQUEST_WARRANT_COPY),
  /** Until what a referral stays open, and who said so (N-OOC-13, N-OOC-17). */
  OPEN_REFERRAL_NOTE(
      "Open referral annotation", Action.KEEP_OPEN_FOR_HALL, Action.KEEP_OPEN_FOR_REPORT),
  /** What the Evaluated Out referral indicates (N-OOC-12). */
  EVALUATED_OUT_NOTE("Evaluated Out annotation", Action.EVALUATE_OUT),
  /** The CSEC pre-alert (N-6F). */
  PRE_ALERT("CSEC pre-alert", Action.SEND_PRE_ALERT),
  /** MACRO/ERNTFY to Probation (N-6.4). */
  PROBATION_EMAIL("E-mail to Probation", Action.EMAIL_PROBATION),
  /** The reminder to submit the federal request (N-5.3). */
  SIS_REMINDER("Reminder to submit the RFA", Action.REMIND_FEDERAL_REPORT_UNIT),
  /** What stands on the Screener Alert (N-1.f.1, N-3, N-OOC-7). */
  SCREENER_ALERT("Screener Alert"),
  /** What stands in the Screener Narrative (N-1.f.2, N-OOC-7). */
  SCREENER_NARRATIVE("Screener Narrative");

  private final String label;
  private final ImmutableSet<Action> actions;

  MessageKind(String label, Action... actions) {
    this.label = label;
    this.actions = ImmutableSet.copyOf(actions);
  }

  /** What the message is. */
  public String label() {
    return label;
  }

  /**
   * The steps that ask for it: each has one message of this kind. None for the papers, which are
   * the screener's own record of the whole call.
   */
  public ImmutableSet<Action> actions() {
    return actions;
  }
}
