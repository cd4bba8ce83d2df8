package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableSet;

/** A word for each personal value; wherever one of them turns up, that value was written there. */
final class Canary {
  static final String NAME = "Qname";
  static final String CALLER = "Qcaller";
  static final String PLACEMENT = "Qplacement";
  static final String INFORMANT = "Qinformant";
  static final String STAGING_AREA = "Qstaging";
  static final String HOME_ADDRESS = "Qhome";
  static final String PRESENT_ADDRESS = "Qpresent";
  static final String CALLER_NUMBER = "Qringcaller";
  static final String HELD_BY = "Qheld";
  static final String HOLDERS_NUMBER = "Qringholder";
  static final String CPS_STATUS = "Qstatus";
  static final String RED_FLAG_NOTE = "Qseen";
  static final String PERPETRATOR = "Qperpetrator";
  static final String INCIDENT = "Qincident";
  static final String SUMMARY = "Qsummary";
  static final String NUMBER = "Qnumber";
  static final String REFERRAL_NAME = "Qreferralname";
  static final String HISTORY = "Qhistory";
  static final String NARRATIVE = "Qnarrative";
  static final String SUPERVISORS_TIME = "Qtime";
  static final String SENT_BY = "Qsender";
  static final String CALL_BACK = "Qcallback";
  static final String ANSWERED_BY = "Qanswered";
  static final String AGE_SOURCE = "Qage";
  static final String SAID = "Qsaid";

  static final ImmutableSet<String> ALL =
      ImmutableSet.of(
          NAME,
          CALLER,
          PLACEMENT,
          INFORMANT,
          STAGING_AREA,
          HOME_ADDRESS,
          PRESENT_ADDRESS,
          CALLER_NUMBER,
          HELD_BY,
          HOLDERS_NUMBER,
          CPS_STATUS,
          RED_FLAG_NOTE,
          PERPETRATOR,
          INCIDENT,
          SUMMARY,
          NUMBER,
          REFERRAL_NAME,
          HISTORY,
          NARRATIVE,
          SUPERVISORS_TIME,
          SENT_BY,
          CALL_BACK,
          ANSWERED_BY,
          AGE_SOURCE,
          SAID);

  /** Nothing after the canary itself. */
  static final AnyCall.Texts TEXTS = new AnyCall.Texts("", "");

  private Canary() {}

  /** Details of canaries; the referral's own summary shows when there is no narrative. */
  static MessageDetails.Builder details() {
    return MessageDetails.builder()
        .referralNumber(NUMBER)
        .referralName(REFERRAL_NAME)
        .dcfsHistory(HISTORY + "\n" + HISTORY)
        .supervisorsResponseTime(SUPERVISORS_TIME)
        .sentBy(SENT_BY)
        .callBack(CALL_BACK);
  }
}
