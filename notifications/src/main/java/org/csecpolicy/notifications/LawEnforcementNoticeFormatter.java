package org.csecpolicy.notifications;

/**
 * What law enforcement that is not known to have a youth from elsewhere is told of a Missing
 * Person's Report or Delinquency Warrant: that it was reported, by whom, and where the youth is.
 * Nobody is instructed to transport anybody (ruling report-or-warrant).
 */
final class LawEnforcementNoticeFormatter {
  private LawEnforcementNoticeFormatter() {}

  static void write(Draft draft) {
    draft
        .subject("law-enforcement-notice.subject")
        .say("law-enforcement-notice.what")
        .blank()
        .say(
            ChildNow.of(draft.plan()).custody().isNo()
                ? "law-enforcement-notice.call-back.not-in-custody"
                : "law-enforcement-notice.call-back")
        .blank();
    LawEnforcementInstructionFormatter.youth(draft, "law-enforcement-notice.reported");
    OurResponse.fields(draft);
    ReferralFields.stagingArea(draft);
    LawEnforcementInstructionFormatter.toldBy(draft);
  }
}
