package org.csecpolicy.notifications;

import org.csecpolicy.ResponsePlan;
import org.csecpolicy.notice.Instruction;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.recording.CaseItem;
import org.csecpolicy.recording.Documentation;
import org.csecpolicy.recording.Entry;
import org.csecpolicy.recording.SpecialProjectTab;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.screening.AtRisk;

/**
 * What stands in the Screener Narrative: the case information (N-1.a), each category's information
 * and red flags separately (N-1.f.2, N-DEF-15), who at Probation answered (N-2.a.2), what the other
 * county or state said (N-OOC-2, N-OOC-7), and what is still missing; with where the child is, what
 * was only said of a place, and what contradicts what.
 */
final class ScreenerNarrativeFormatter {
  private ScreenerNarrativeFormatter() {}

  static void write(Draft draft) {
    ResponsePlan plan = draft.plan();
    CaseFacts.child(draft.subject("screener-narrative.subject"));
    ScreenerNow.fields(draft);
    ScreenerNow.saidPlaces(draft);
    CaseFacts.information(draft);
    plan.recording().tabs().forEach(tab -> category(draft.blank(), tab));
    if (ScreenerPapers.asksFor(draft, Entry.EACH_CATEGORY)
        && plan.atRisk().outcome().risk() == AtRisk.AT_RISK) {
      draft.blank().field("case.category", Documentation.YOUTH_AT_RISK_OF_CSEC);
    }
    ScreenerPapers.toConsider(draft);
    probation(draft.blank());
    if (ChildNow.asksFor(plan, Instruction.ASK_JUVENILE_HALL)) {
      draft.field(
          "screener-narrative.hall",
          draft.phrase(
              "screener-narrative.hall.to-ask", "verifier", plan.agency().probationVerifier()));
    }
    if (ScreenerPapers.asksFor(draft, Entry.CPS_STATUS_ELSEWHERE)) {
      statusElsewhere(draft.blank());
    }
    if (ScreenerPapers.asksFor(draft, Entry.COUNTY_RESPONSE)) {
      OtherCounty.answer(draft.blank());
    }
    ScreenerNow.contradictions(draft);
    missing(draft.blank());
    ScreenerPapers.entries(
            plan,
            Entry.RED_FLAGS,
            Entry.PROBATION_INFORMANT,
            Entry.CPS_STATUS_ELSEWHERE,
            Entry.COUNTY_RESPONSE,
            Entry.EACH_CATEGORY)
        .forEach(draft::because);
  }

  private static void category(Draft draft, Cited<SpecialProjectTab> tab) {
    draft
        .because(tab)
        .field("case.category", CaseFacts.suspected(draft, tab.outcome().category()))
        .field("screener-narrative.tab", tab.outcome().label());
    CaseFacts.activities(draft, tab.outcome().category());
    ScreenerPapers.redFlags(draft, tab.outcome().category());
  }

  private static void probation(Draft draft) {
    Probation probation = draft.referral().probation();
    draft
        .field("screener-narrative.probation", "probation-status", probation.status())
        .field(
            probation.status() == ProbationStatus.NOT_VERIFIED
                ? "screener-narrative.to-verify"
                : "screener-narrative.verified",
            draft.agency().probationVerifier())
        .personal("screener-narrative.given-by", probation.informant());
  }

  private static void statusElsewhere(Draft draft) {
    Elsewhere elsewhere = draft.referral().elsewhere();
    CaseFacts.places(draft);
    if (elsewhere.cpsStatus().isPresent() || elsewhere.openServices().isUnknown()) {
      draft
          .text()
          .narrative(
              draft.phrase("other-county.cps-status"),
              elsewhere.cpsStatus(),
              draft.phrase("other-county.cps-status.missing"));
    }
    draft
        .field("other-county.open-services", "answer", elsewhere.openServices())
        .field("other-county.open-jurisdiction", "answer", elsewhere.openJurisdiction());
    Reported.all(draft);
  }

  /** N-1.a, and the open questions of the decision. */
  private static void missing(Draft draft) {
    ResponsePlan plan = draft.plan();
    draft.because(plan.recording().missingInformation()).say("screener-narrative.missing");
    for (CaseItem item : plan.recording().missingInformation().outcome()) {
      draft.listed(item.label());
    }
    for (Fact fact : plan.openQuestions()) {
      // The Probation status is an item of the case information already.
      if (fact != Fact.PROBATION_STATUS) {
        draft.listed(fact.label());
      }
    }
    if (plan.recording().missingInformation().outcome().isEmpty()
        && plan.openQuestions().isEmpty()) {
      draft.item("screener-narrative.missing.nothing");
    }
  }
}
