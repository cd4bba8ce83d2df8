package org.csecpolicy.quickstart;

import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.notifications.MessageDetails;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.PersonName;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.response.ResponseTime;
import org.csecpolicy.screening.Answer;

/**
 * What is gathered on every call once it is known who responds (N-1.a, N-1.f), and what the
 * pre-alert says of it (N-6F): each asked for in one line, in the words of a telephone call. None
 * of it changes the decision, so that any of it may be skipped. First stands where our worker goes.
 */
enum CaseQuestion {
  PRESENT_ADDRESS("At which address is the child now?", Clause.N_1_A_3),
  STAGING_AREA("Where should our worker meet you and the child?", Clause.N_1_A_3),
  CALL_BACK("At which number can we call you back?", Clause.N_6F_9),
  CALLER_NAME("What is your name, and whom do you call for?", Clause.N_6F_9),
  CHILD_NAME("What is the child's name?", Clause.N_6F_4),
  HELD_BY("Which officer and which station have the child?", Clause.N_1_A_3),
  HELD_CALL_BACK("At which number can we call that officer back?", Clause.N_1_A_3),
  HOME_ADDRESS("At which address does the child live?", Clause.N_1_A_3),
  PERPETRATORS(
      "Who did this to the child? A name, a nickname or what the person looks like; one person a"
          + " line.",
      Clause.N_1_A_4),
  INCIDENT_LOCATION("Where did it happen?", Clause.N_1_A_5),
  SUMMARY("What happened? Tell it in a few sentences.", Clause.N_1_A_6),
  RED_FLAGS(
      "Which of these were seen? Write the number and what was seen, such as: 8 a crown on her"
          + " neck; one a line.",
      Clause.N_1_F_1),
  AUDIT_QUESTIONS("Did you ask the audit review questions?", Clause.N_1_A_1),
  HISTORY("What do our records say of the child and the family?", Clause.N_6F_8),
  RESPONSE_TIME("Which response time did the supervisor set?", Clause.N_6F_6),
  REFERRAL_NAME("What is the referral called?", Clause.N_6F_3),
  REFERRAL_NUMBER("What is the referral number?", Clause.N_6F_5),
  SENT_BY("Who sends the messages? Your own name.", Clause.N_6F_1),
  SENT_BY_CALL_BACK("At which landline can others call you back?", Clause.N_6F_1);

  private static final String ANONYMOUS = "anonymous";

  private final String text;
  private final Clause clause;

  CaseQuestion(String text, Clause clause) {
    this.text = text;
    this.clause = clause;
  }

  String text() {
    return text;
  }

  /** The clause that asks for it. */
  Clause clause() {
    return clause;
  }

  /** Whether what is gathered holds for every child of the call. */
  boolean isOfTheCall() {
    return switch (this) {
      case CALLER_NAME,
          CALL_BACK,
          PERPETRATORS,
          INCIDENT_LOCATION,
          SUMMARY,
          AUDIT_QUESTIONS,
          SENT_BY,
          SENT_BY_CALL_BACK ->
          true;
      default -> false;
    };
  }

  /** Whether more than one answer can be given, a line each. */
  boolean takesSeveral() {
    return this == PERPETRATORS || this == RED_FLAGS;
  }

  /** "Not yet" is nobody's name; and "no" answers whether something was asked. */
  boolean isSkippedBy(String said) {
    return this != AUDIT_QUESTIONS && this != HISTORY && SpokenWords.isNoMore(said);
  }

  /** Whether it has still to be asked about this call. */
  boolean isOpen(HotlineDecision decision, MessageDetails details) {
    Referral referral = decision.referral();
    CaseInformation information = referral.information();
    return switch (this) {
      case CHILD_NAME -> referral.child().name().isEmpty();
      case CALLER_NAME -> referral.caller().name().isEmpty();
      case CALL_BACK -> referral.caller().callBack().isEmpty();
      case PRESENT_ADDRESS -> information.presentAddress().isEmpty();
      case STAGING_AREA ->
          information.stagingArea().isEmpty()
              && !referral.custody().atJuvenileHall().isYes()
              && !referral.custody().beingTransported().isYes();
      case HELD_BY ->
          referral.custody().lawEnforcement().isYes() && referral.custody().heldBy().isEmpty();
      case HELD_CALL_BACK ->
          referral.custody().lawEnforcement().isYes() && referral.custody().callBack().isEmpty();
      case HOME_ADDRESS -> information.homeAddress().isEmpty();
      case PERPETRATORS -> information.perpetrators().isEmpty();
      case INCIDENT_LOCATION -> information.incidentLocation().isEmpty();
      case SUMMARY -> information.summary().isEmpty();
      case RED_FLAGS -> referral.redFlagNotes().isEmpty() && !RedFlagText.asked(referral).isEmpty();
      case AUDIT_QUESTIONS -> information.auditReviewQuestionsAsked() == Answer.UNKNOWN;
      case HISTORY -> details.dcfsHistory().isEmpty();
      case RESPONSE_TIME ->
          details.supervisorsResponseTime().isEmpty() && isSetByTheSupervisor(decision);
      case REFERRAL_NAME -> details.referralName().isEmpty() && !isNamed(decision);
      case REFERRAL_NUMBER -> details.referralNumber().isEmpty();
      case SENT_BY -> details.sentBy().isEmpty();
      case SENT_BY_CALL_BACK -> details.callBack().isEmpty();
    };
  }

  /** N-1.g.2. */
  private static boolean isSetByTheSupervisor(HotlineDecision decision) {
    return decision instanceof ResponsePlan plan
        && plan.response()
            .filter(time -> time.outcome() == ResponseTime.IMMEDIATE_NOT_REQUIRED)
            .isPresent();
  }

  /** N-3.b.2: the referral bears the placement's name. */
  private static boolean isNamed(HotlineDecision decision) {
    return decision instanceof ResponsePlan plan
        && plan.assignment()
            .flatMap(assigned -> assigned.referralName())
            .filter(name -> name.outcome().placement().isPresent())
            .isPresent();
  }

  /**
   * The record with this answer.
   *
   * @throws org.csecpolicy.policy.InvalidValueException saying what would be an answer
   */
  CaseRecord with(CaseRecord known, String said) {
    return switch (this) {
      case CHILD_NAME -> known.child(child -> child.name(PersonName.of(SpokenName.of(said))));
      case CALLER_NAME ->
          known.caller(
              caller -> caller.name(said.equalsIgnoreCase(ANONYMOUS) ? said : SpokenName.of(said)));
      case CALL_BACK -> known.caller(caller -> caller.callBack(SpokenName.number(said)));
      case PRESENT_ADDRESS -> known.information(each -> each.presentAddress(SpokenName.of(said)));
      case STAGING_AREA -> known.information(each -> each.stagingArea(SpokenName.of(said)));
      case HELD_BY -> known.custody(custody -> custody.heldBy(SpokenName.of(said)));
      case HELD_CALL_BACK -> known.custody(custody -> custody.callBack(SpokenName.number(said)));
      case HOME_ADDRESS -> known.information(each -> each.homeAddress(SpokenName.of(said)));
      case PERPETRATORS ->
          known.information(each -> each.addPerpetrator(SpokenName.described(said)));
      case INCIDENT_LOCATION ->
          known.information(each -> each.incidentLocation(SpokenName.described(said)));
      case SUMMARY -> known.information(each -> each.summary(SpokenName.told(said)));
      case RED_FLAGS -> known.with(RedFlagText.noted(known.referral(), said));
      case AUDIT_QUESTIONS ->
          known.information(each -> each.auditReviewQuestionsAsked(SpokenWords.yesOrNo(said)));
      case HISTORY -> known.details(details -> details.dcfsHistory(said));
      case RESPONSE_TIME ->
          known.details(details -> details.supervisorsResponseTime(SpokenName.of(said)));
      case REFERRAL_NAME -> known.details(details -> details.referralName(SpokenName.of(said)));
      case REFERRAL_NUMBER ->
          known.details(details -> details.referralNumber(SpokenName.reference(said)));
      case SENT_BY -> known.details(details -> details.sentBy(SpokenName.of(said)));
      case SENT_BY_CALL_BACK -> known.details(details -> details.callBack(SpokenName.number(said)));
    };
  }

  /** Whether an answer would tell nothing of anybody. */
  boolean isPersonal() {
    return this != AUDIT_QUESTIONS;
  }
}
