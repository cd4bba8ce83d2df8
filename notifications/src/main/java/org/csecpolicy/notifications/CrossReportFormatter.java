package org.csecpolicy.notifications;

/**
 * The written cross reports, where the texts do not say how one is made: to the county or state of
 * jurisdiction (N-OOC-1, N-OOC-16), to law enforcement where a child outside the county is
 * (N-OOC-4), and to law enforcement for trafficking (P-REP-4, P-REP-6).
 */
final class CrossReportFormatter {
  private CrossReportFormatter() {}

  static void write(Draft draft) {
    switch (OtherCounty.report(draft.step()).recipient()) {
      case JURISDICTION, WHERE_FOUND, PLACEMENT_COUNTY -> toAuthority(draft);
      case LAW_ENFORCEMENT_THERE -> toLawEnforcementThere(draft);
      case LAW_ENFORCEMENT -> toLawEnforcement(draft);
    }
    CaseFacts.sender(draft.blank());
  }

  private static void toAuthority(Draft draft) {
    draft
        .subject("cross-report.subject.jurisdiction")
        .say("cross-report.what.jurisdiction", "child", OtherCounty.itsChild(draft))
        .blank();
    CaseFacts.report(draft);
    OurResponse.fields(draft.blank());
    OtherCounty.meeting(draft);
    Reported.all(draft.blank());
    OtherCounty.ask(draft.blank().say("tell-us"));
  }

  /** The department cannot go there; nobody is told that anybody does. */
  private static void toLawEnforcementThere(Draft draft) {
    draft.subject("cross-report.subject.there").say("cross-report.what.there").blank();
    CaseFacts.report(draft);
    if (!draft.referral().imminentDanger().isYes()) {
      draft.field("cross-report.imminent-danger", "answer", draft.referral().imminentDanger());
    }
    OurResponse.fields(draft.blank());
    draft.blank().say("tell-us").item("ask.takes-the-report").item("ask.has-the-child");
  }

  /** Of what is suspected, all of it, in the protocol's printed names. */
  private static void toLawEnforcement(Draft draft) {
    String categories = CaseFacts.categories(draft);
    draft
        .subject("cross-report.subject.law-enforcement", "categories", categories)
        .say("cross-report.what.law-enforcement", "categories", categories)
        .blank();
    CaseFacts.report(draft);
    OurResponse.fields(draft.blank());
  }
}
