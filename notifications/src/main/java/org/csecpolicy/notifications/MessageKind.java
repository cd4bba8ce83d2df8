package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableSet;
import java.util.function.Consumer;
import org.csecpolicy.Action;

/** The messages of the protocol, in the order in which most decisions' steps ask for them. */
public enum MessageKind {
  /**
   * Law enforcement that has the youth is told to go to Juvenile Hall with the youth (N-OOC-15).
   */
  LAW_ENFORCEMENT_INSTRUCTION(LawEnforcementFormatter::instruction, Action.TELL_LAW_ENFORCEMENT),
  /** Law enforcement is told of a reported report or warrant, and of the place (N-OOC-15). */
  LAW_ENFORCEMENT_NOTICE(LawEnforcementFormatter::notice, Action.TELL_OF_REPORT_OR_WARRANT),
  /** The cover of the faxed Expedited form (N-1.c, N-3.d.3, N-3.e.3, N-4.ah.3). */
  EXPEDITED_FORM_FAX(ExpeditedFormFormatter::fax, Action.FAX_EXPEDITED_FORM),
  /** The e-mail that carries the Expedited form (N-2.b.2, N-4.bh.3). */
  EXPEDITED_FORM_EMAIL(ExpeditedFormFormatter::email, Action.EMAIL_EXPEDITED_FORM),
  /** The memo to management (N-OOC-8). */
  ESCALATION(EscalationFormatter::write, Action.ESCALATE),
  /** What is said on the telephone to another county or state (N-OOC-4, N-OOC-10). */
  CROSS_REPORT_SCRIPT(CrossReportScriptFormatter::write, Action.CROSS_REPORT_VERBALLY),
  /** The note that goes with an Electronic Transfer (N-OOC-9). */
  ELECTRONIC_TRANSFER(ElectronicTransferFormatter::write, Action.ELECTRONIC_TRANSFER),
  /** The cross report in writing (N-OOC-1, N-OOC-16, P-REP-4, P-REP-6). */
  CROSS_REPORT(CrossReportFormatter::write, Action.CROSS_REPORT),
  /** The request for a copy of the Warrant (N-OOC-3). */
  WARRANT_REQUEST(WarrantRequestFormatter::write, Action.REQUEST_WARRANT_COPY),
  /** Until what a referral stays open, and who said so (N-OOC-13, N-OOC-17). */
  OPEN_REFERRAL_NOTE(
      OpenReferralNoteFormatter::write, Action.KEEP_OPEN_FOR_HALL, Action.KEEP_OPEN_FOR_REPORT),
  /** What the Evaluated Out referral indicates (N-OOC-12). */
  EVALUATED_OUT_NOTE(EvaluatedOutNoteFormatter::write, Action.EVALUATE_OUT),
  /** The CSEC pre-alert (N-6F). */
  PRE_ALERT(PreAlertFormatter::write, Action.SEND_PRE_ALERT),
  /** MACRO/ERNTFY to Probation (N-6.4). */
  PROBATION_EMAIL(ProbationEmailFormatter::write, Action.EMAIL_PROBATION),
  /** The reminder to submit the federal request (N-5.3). */
  SIS_REMINDER(SisReminderFormatter::write, Action.REMIND_FEDERAL_REPORT_UNIT),
  /** What stands on the Screener Alert (N-1.f.1, N-3, N-OOC-7). */
  SCREENER_ALERT(ScreenerAlertFormatter::write),
  /** What stands in the Screener Narrative (N-1.f.2, N-OOC-7). */
  SCREENER_NARRATIVE(ScreenerNarrativeFormatter::write);

  private final Consumer<Draft> formatter;
  private final ImmutableSet<Action> actions;

  MessageKind(Consumer<Draft> formatter, Action... actions) {
    this.formatter = formatter;
    this.actions = ImmutableSet.copyOf(actions);
  }

  /** What the message is, in English. */
  public String label() {
    return label(Wording.english());
  }

  /** What the message is, in these words. */
  String label(Wording wording) {
    return wording.of(Wording.word(this) + ".label");
  }

  /**
   * The steps that ask for it: each has one message of this kind. None for the papers, which are
   * the screener's own record of the whole call.
   */
  public ImmutableSet<Action> actions() {
    return actions;
  }

  /** The message, written to its end. */
  Message write(Draft draft) {
    formatter.accept(draft);
    return draft.message();
  }
}
