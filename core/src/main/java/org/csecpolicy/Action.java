package org.csecpolicy;

import static org.csecpolicy.Due.AT_ONCE;
import static org.csecpolicy.Due.HOURS_24;
import static org.csecpolicy.Due.MINUTES_10_TO_15;
import static org.csecpolicy.Due.NOT_STATED;

import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Channel;

/** What is done in a {@link Step}: who does it, how and by when, as the clauses say it. */
public enum Action {
  HANDLE_UNDER_FRP(
      Actor.SCREENER,
      Channel.NOT_STATED,
      NOT_STATED,
      "handle the call under the First Responder's Protocol"),
  DECIDE_OUTSIDE_PROTOCOL(
      Actor.SUPERVISOR,
      Channel.NOT_STATED,
      NOT_STATED,
      "decide what to do: this protocol does not route the call, and other hotline rules apply"),
  ACT_ON_CUSTODY(
      Actor.SUPERVISOR,
      Channel.NOT_STATED,
      MINUTES_10_TO_15,
      "decide now who responds: law enforcement has the child in custody, and the clock of the "
          + "Expedited form runs from the call"),
  ACT_ON_DANGER(
      Actor.SUPERVISOR,
      Channel.NOT_STATED,
      AT_ONCE,
      "decide now who responds: an indication of imminent danger is known"),
  ASK_CATEGORY(
      Actor.SCREENER,
      Channel.NOT_STATED,
      AT_ONCE,
      "ask which category is suspected; one can be entered now as possible"),
  RESPOND_IMMEDIATELY(Actor.DEPARTMENT, Channel.IN_PERSON, AT_ONCE, "respond immediately"),
  RESPOND(Actor.DEPARTMENT, Channel.IN_PERSON, NOT_STATED, "respond at the time a supervisor sets"),
  RESPOND_TO_STAGING_AREA(
      Actor.DEPARTMENT, Channel.IN_PERSON, AT_ONCE, "respond to the staging area"),
  RESPOND_AT_JUVENILE_HALL(
      Actor.DEPARTMENT, Channel.IN_PERSON, AT_ONCE, "respond immediately, at Juvenile Hall"),
  ARRANGE_RESPONSE(
      Actor.DEPARTMENT,
      Channel.TELEPHONE,
      AT_ONCE,
      "arrange the response with the county or state where the child is: who goes to the child, who "
          + "holds the child, who travels"),
  RESPOND_TO_PLACEMENT(
      Actor.DEPARTMENT,
      Channel.IN_PERSON,
      AT_ONCE,
      "respond to the accused placement immediately, whatever becomes of the child's referral"),
  CONSIDER_EXCEPTION(
      Actor.SUPERVISOR,
      Channel.NOT_STATED,
      NOT_STATED,
      "decide whether Immediate Response is needed: the referral is a candidate for the exception"),
  TELL_LAW_ENFORCEMENT(
      Actor.HOTLINE,
      Channel.NOT_STATED,
      AT_ONCE,
      "instruct law enforcement to transport the youth to Juvenile Hall"),
  DO_NOT_RESPOND(
      Actor.DEPARTMENT,
      Channel.NOT_STATED,
      NOT_STATED,
      "do not respond: the youth is at Juvenile Hall or is taken there"),
  DO_NOT_GO(
      Actor.DEPARTMENT,
      Channel.NOT_STATED,
      NOT_STATED,
      "do not go: the child is known to be outside the county"),
  LEAVE_TO_OTHER_COUNTY(
      Actor.DEPARTMENT,
      Channel.NOT_STATED,
      NOT_STATED,
      "do not respond: the other county takes the referral"),
  KEEP_OPEN_FOR_HALL(
      Actor.HOTLINE,
      Channel.CASE_MANAGEMENT_SYSTEM,
      NOT_STATED,
      "keep the referral open until Juvenile Hall has accepted the youth, and write down who said so "
          + "and when; then generate an Evaluated Out referral"),
  KEEP_OPEN_FOR_REPORT(
      Actor.HOTLINE,
      Channel.CASE_MANAGEMENT_SYSTEM,
      NOT_STATED,
      "keep the referral open until the report is taken where the child is, and write down who took "
          + "it and when; then generate an Evaluated Out referral"),
  DECIDE_REFERRAL(
      Actor.SUPERVISOR,
      Channel.NOT_STATED,
      NOT_STATED,
      "decide what becomes of the referral: the text does not say"),
  EVALUATE_OUT(
      Actor.HOTLINE,
      Channel.CASE_MANAGEMENT_SYSTEM,
      NOT_STATED,
      "generate an Evaluated Out referral"),
  ASSIGN_PRIMARY(
      Actor.SUPERVISOR, Channel.CASE_MANAGEMENT_SYSTEM, NOT_STATED, "assign the referral"),
  ASSIGN_SECONDARY(
      Actor.SUPERVISOR,
      Channel.CASE_MANAGEMENT_SYSTEM,
      NOT_STATED,
      "make the secondary assignment"),
  HAND_OVER(
      Actor.SUPERVISOR,
      Channel.CASE_MANAGEMENT_SYSTEM,
      NOT_STATED,
      "record the office for hand-over"),
  ENGAGE_OFFICE(Actor.SUPERVISOR, Channel.NOT_STATED, NOT_STATED, "also involve"),
  CHOOSE_OFFICE(Actor.SUPERVISOR, Channel.NOT_STATED, NOT_STATED, "choose the office"),
  NAME_REFERRAL(
      Actor.SCREENER,
      Channel.CASE_MANAGEMENT_SYSTEM,
      NOT_STATED,
      "name the referral after the placement"),
  TELL_PLACEMENT(
      Actor.HOTLINE, Channel.NOT_STATED, NOT_STATED, "tell the placement where the youth is"),
  TELL_OF_REPORT_OR_WARRANT(
      Actor.HOTLINE,
      Channel.NOT_STATED,
      AT_ONCE,
      "tell law enforcement of the reported Missing Person's Report or Delinquency Warrant and of "
          + "the place"),
  ASK_JUVENILE_HALL(
      Actor.SCREENER,
      Channel.TELEPHONE,
      AT_ONCE,
      "ask whether Juvenile Hall accepts the youth, and document who answered"),
  PREPARE_EXPEDITED_FORM(
      Actor.SCREENER, Channel.PAPER, MINUTES_10_TO_15, "prepare the Expedited form"),
  HOLD_EXPEDITED_FORM(
      Actor.SCREENER,
      Channel.PAPER,
      NOT_STATED,
      "prepare the Expedited form and hold it: it is sent only when the department is called out, "
          + "within 10 to 15 minutes of that call"),
  ASK_CUSTODY(
      Actor.SCREENER,
      Channel.NOT_STATED,
      MINUTES_10_TO_15,
      "find out whether law enforcement has the child in custody; if so, the Expedited form is due"),
  FAX_EXPEDITED_FORM(Actor.CLERICAL, Channel.FAX, MINUTES_10_TO_15, "send the Expedited form"),
  CONFIRM_FAX(
      Actor.CLERICAL, Channel.NOT_STATED, NOT_STATED, "confirm that the faxed form was received"),
  WATCH_CLOSING(
      Actor.SUPERVISOR,
      Channel.FAX,
      MINUTES_10_TO_15,
      "if receipt is not confirmed before the office closes, fax the form and assign the referral"),
  EMAIL_EXPEDITED_FORM(
      Actor.SUPERVISOR, Channel.EMAIL, MINUTES_10_TO_15, "send the Expedited form"),
  CONFIRM_EMAIL(
      Actor.SUPERVISOR, Channel.EMAIL, NOT_STATED, "confirm that the e-mailed form was received"),
  ESCALATE(
      Actor.HOTLINE,
      Channel.NOT_STATED,
      AT_ONCE,
      "escalate that the other county declines to respond"),
  CROSS_REPORT(Actor.HOTLINE, Channel.NOT_STATED, NOT_STATED, "cross report"),
  CROSS_REPORT_VERBALLY(Actor.HOTLINE, Channel.TELEPHONE, NOT_STATED, "cross report verbally"),
  ELECTRONIC_TRANSFER(
      Actor.HOTLINE,
      Channel.CASE_MANAGEMENT_SYSTEM,
      NOT_STATED,
      "cross report, and proceed with an Electronic Transfer"),
  REQUEST_WARRANT_COPY(
      Actor.HOTLINE, Channel.NOT_STATED, NOT_STATED, "request a copy of the Warrant"),
  CONFIRM_RESIDENCE(
      Actor.SCREENER,
      Channel.NOT_STATED,
      NOT_STATED,
      "find out where the child lives; if it is in the state that was named, cross report there"),
  SEND_PRE_ALERT(Actor.SUPERVISOR, Channel.EMAIL, NOT_STATED, "send the CSEC pre-alert"),
  VERIFY_PROBATION(
      Actor.SCREENER,
      Channel.TELEPHONE,
      NOT_STATED,
      "verify the youth's Probation status, and document who gave it"),
  RECORD_INFORMANT(
      Actor.SCREENER, Channel.PAPER, NOT_STATED, "document who gave the Probation status"),
  EMAIL_PROBATION(Actor.SUPERVISOR, Channel.EMAIL, NOT_STATED, "e-mail Probation"),
  REMIND_FEDERAL_REPORT_UNIT(
      Actor.SUPERVISOR,
      Channel.EMAIL,
      AT_ONCE,
      "send a reminder to submit the Request for Assistance"),
  SUBMIT_RFA(
      Actor.FEDERAL_REPORT_UNIT, Channel.SHEPHERD, HOURS_24, "submit the Request for Assistance"),
  ASK_NATIONALITY(
      Actor.SCREENER,
      Channel.NOT_STATED,
      HOURS_24,
      "find out whether the child may be a foreign national; if so, the federal report is due"),
  SELECT_ALLEGATION(
      Actor.SCREENER, Channel.CASE_MANAGEMENT_SYSTEM, NOT_STATED, "select the allegation"),
  SELECT_TAB(
      Actor.SCREENER, Channel.CASE_MANAGEMENT_SYSTEM, NOT_STATED, "select the Special Project tab"),
  RECORD(Actor.SCREENER, Channel.NOT_STATED, NOT_STATED, "write down"),
  GATHER_INFORMATION(Actor.SCREENER, Channel.NOT_STATED, NOT_STATED, "gather what is missing");

  private final Actor actor;
  private final Channel channel;
  private final Due due;
  private final String phrase;

  Action(Actor actor, Channel channel, Due due, String phrase) {
    this.actor = actor;
    this.channel = channel;
    this.due = due;
    this.phrase = phrase;
  }

  /** Who does it, unless the agency names somebody else. */
  public Actor actor() {
    return actor;
  }

  /** How. */
  public Channel channel() {
    return channel;
  }

  /** By when. */
  public Due due() {
    return due;
  }

  /** What is done, to follow the name of whoever does it. */
  public String phrase() {
    return phrase;
  }
}
