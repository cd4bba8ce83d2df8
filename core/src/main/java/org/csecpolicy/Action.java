package org.csecpolicy;

import static org.csecpolicy.Due.AT_ONCE;
import static org.csecpolicy.Due.HOURS_24;
import static org.csecpolicy.Due.MINUTES_10_TO_15;
import static org.csecpolicy.Due.NOT_STATED;

import org.csecpolicy.directory.Actor;
import org.csecpolicy.notice.Channel;

/** What is done in a {@link Step}: who does it, how and by when, as the clauses say it. */
public enum Action {
  HANDLE_UNDER_FRP(
      Actor.CSW,
      Channel.NOT_STATED,
      NOT_STATED,
      "handle the call under the First Responder's Protocol"),
  DECIDE_OUTSIDE_PROTOCOL(
      Actor.SCSW,
      Channel.NOT_STATED,
      NOT_STATED,
      "decide what to do: this protocol does not route the call"),
  PREPARE_EXPEDITED_FORM(Actor.CSW, Channel.PAPER, MINUTES_10_TO_15, "prepare the Expedited form"),
  ASK_CUSTODY(
      Actor.CSW,
      Channel.NOT_STATED,
      MINUTES_10_TO_15,
      "find out whether law enforcement has the child in custody; if so, the Expedited form is due"),
  TELL_LAW_ENFORCEMENT(
      Actor.HOTLINE,
      Channel.NOT_STATED,
      NOT_STATED,
      "instruct law enforcement to transport the youth to Juvenile Hall"),
  ASSIGN_PRIMARY(Actor.SCSW, Channel.CASE_MANAGEMENT_SYSTEM, NOT_STATED, "assign the referral"),
  ASSIGN_SECONDARY(
      Actor.SCSW, Channel.CASE_MANAGEMENT_SYSTEM, NOT_STATED, "make the secondary assignment"),
  HAND_OVER(Actor.SCSW, Channel.CASE_MANAGEMENT_SYSTEM, NOT_STATED, "carry for hand-over to"),
  ENGAGE_PLACEMENT_OFFICE(Actor.SCSW, Channel.NOT_STATED, NOT_STATED, "engage too"),
  CHOOSE_OFFICE(Actor.SCSW, Channel.NOT_STATED, NOT_STATED, "choose the office"),
  NAME_REFERRAL(
      Actor.CSW,
      Channel.CASE_MANAGEMENT_SYSTEM,
      NOT_STATED,
      "name the referral after the placement"),
  RESPOND_IMMEDIATELY(Actor.DEPARTMENT, Channel.IN_PERSON, AT_ONCE, "respond immediately"),
  RESPOND(Actor.DEPARTMENT, Channel.IN_PERSON, NOT_STATED, "respond at the time a supervisor sets"),
  RESPOND_TO_STAGING_AREA(
      Actor.DEPARTMENT, Channel.IN_PERSON, AT_ONCE, "respond to the staging area"),
  DO_NOT_RESPOND(
      Actor.DEPARTMENT,
      Channel.NOT_STATED,
      NOT_STATED,
      "do not respond: Juvenile Hall has the youth or is about to"),
  EVALUATE_OUT(
      Actor.HOTLINE,
      Channel.CASE_MANAGEMENT_SYSTEM,
      NOT_STATED,
      "generate an Evaluated Out referral"),
  FAX_EXPEDITED_FORM(Actor.CLERICAL, Channel.FAX, MINUTES_10_TO_15, "send the Expedited form"),
  CONFIRM_FAX(
      Actor.CLERICAL, Channel.NOT_STATED, NOT_STATED, "confirm that the faxed form was received"),
  EMAIL_EXPEDITED_FORM(Actor.SCSW, Channel.EMAIL, MINUTES_10_TO_15, "send the Expedited form"),
  CONFIRM_EMAIL(
      Actor.SCSW, Channel.EMAIL, NOT_STATED, "confirm that the e-mailed form was received"),
  SEND_PRE_ALERT(Actor.SCSW, Channel.EMAIL, NOT_STATED, "send the CSEC pre-alert"),
  VERIFY_PROBATION(
      Actor.CSW,
      Channel.TELEPHONE,
      NOT_STATED,
      "verify the youth's Probation status, and document who gave it"),
  RECORD_INFORMANT(Actor.CSW, Channel.PAPER, NOT_STATED, "document who gave the Probation status"),
  EMAIL_PROBATION(Actor.SCSW, Channel.EMAIL, NOT_STATED, "e-mail Probation"),
  CROSS_REPORT(Actor.HOTLINE, Channel.NOT_STATED, NOT_STATED, "cross report"),
  CROSS_REPORT_VERBALLY(Actor.HOTLINE, Channel.TELEPHONE, NOT_STATED, "cross report verbally"),
  ELECTRONIC_TRANSFER(
      Actor.HOTLINE,
      Channel.CASE_MANAGEMENT_SYSTEM,
      NOT_STATED,
      "cross report, and proceed with an Electronic Transfer"),
  REQUEST_WARRANT_COPY(
      Actor.HOTLINE, Channel.NOT_STATED, NOT_STATED, "request a copy of the Warrant"),
  ESCALATE(
      Actor.HOTLINE,
      Channel.NOT_STATED,
      NOT_STATED,
      "escalate that the county of jurisdiction declines to respond"),
  REMIND_SIS(
      Actor.SCSW, Channel.EMAIL, AT_ONCE, "send a reminder to submit the Request for Assistance"),
  SUBMIT_RFA(Actor.SIS_UNIT, Channel.SHEPHERD, HOURS_24, "submit the Request for Assistance"),
  ASK_NATIONALITY(
      Actor.CSW,
      Channel.NOT_STATED,
      NOT_STATED,
      "find out whether the child may be a foreign national"),
  SELECT_ALLEGATION(Actor.CSW, Channel.CASE_MANAGEMENT_SYSTEM, NOT_STATED, "select the allegation"),
  SELECT_TAB(
      Actor.CSW, Channel.CASE_MANAGEMENT_SYSTEM, NOT_STATED, "select the Special Project tab"),
  RECORD(Actor.CSW, Channel.NOT_STATED, NOT_STATED, "write down"),
  GATHER_INFORMATION(Actor.CSW, Channel.NOT_STATED, NOT_STATED, "gather what is missing");

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
