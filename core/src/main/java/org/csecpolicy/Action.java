package org.csecpolicy;

/** What is done in a {@link Step}. */
public enum Action {
  HANDLE_UNDER_FRP("handle the call under the First Responder's Protocol"),
  DECIDE_OUTSIDE_PROTOCOL("decide what to do: this protocol does not route the call"),
  PREPARE_EXPEDITED_FORM("prepare the Expedited form"),
  ASK_CUSTODY("find out whether law enforcement has the child; if so, prepare the Expedited form"),
  ASSIGN_PRIMARY("assign the referral"),
  ASSIGN_SECONDARY("make the secondary assignment"),
  FIND_OFFICE("find the regional office: no clause names one"),
  NAME_REFERRAL("name the referral after the placement"),
  FAX_EXPEDITED_FORM("send the Expedited form"),
  CONFIRM_FAX("confirm that the Expedited form was received"),
  EMAIL_EXPEDITED_FORM("send the Expedited form"),
  CONFIRM_EMAIL("confirm that the Expedited form was received"),
  RESPOND("respond"),
  RESPOND_TO_STAGING_AREA("respond to the staging area"),
  TELL_LAW_ENFORCEMENT("instruct law enforcement to transport the youth to Juvenile Hall"),
  SEND_PRE_ALERT("send the CSEC pre-alert"),
  VERIFY_PROBATION("verify the youth's Probation status"),
  RECORD_INFORMANT("document who gave the Probation status"),
  EMAIL_PROBATION("e-mail Probation"),
  CROSS_REPORT("cross report"),
  ELECTRONIC_TRANSFER("proceed with an Electronic Transfer"),
  REQUEST_WARRANT_COPY("request a copy of the Warrant"),
  ESCALATE("escalate to management"),
  EVALUATE_OUT("generate an Evaluated Out referral"),
  ENGAGE_PLACEMENT_OFFICE("engage the office for the placement's address too"),
  HAND_OVER("hand over when the regional office opens"),
  REMIND_SIS("send a reminder to submit the Request for Assistance"),
  ASK_NATIONALITY("find out whether the child may be a foreign national"),
  SUBMIT_RFA("submit the Request for Assistance"),
  SELECT_ALLEGATIONS("select"),
  SELECT_TAB("select the Special Project tab"),
  RECORD("write down"),
  GATHER_INFORMATION("gather the case information that is missing");

  private final String phrase;

  Action(String phrase) {
    this.phrase = phrase;
  }

  /** What is done, to follow the name of whoever does it. */
  public String phrase() {
    return phrase;
  }
}
