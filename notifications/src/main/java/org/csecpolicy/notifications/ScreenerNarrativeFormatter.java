package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.csecpolicy.HotlineDecision;
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
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.AtRisk;
import org.csecpolicy.screening.Category;

/**
 * What stands in the Screener Narrative: the case information (N-1.a), each category's information
 * and red flags separately (N-1.f.2, N-DEF-15), who at Probation answered (N-2.a.2), what the other
 * county or state said (N-OOC-2, N-OOC-7), and what is still missing; with where the child is, what
 * was only said of a place, and what contradicts what.
 */
final class ScreenerNarrativeFormatter {
  private ScreenerNarrativeFormatter() {}

  /** The text; none for a call that is outside the protocol. */
  static Optional<Message> format(HotlineDecision decision, MessageDetails details) {
    return decision instanceof ResponsePlan plan
        ? Optional.of(narrative(plan, details))
        : Optional.empty();
  }

  private static Message narrative(ResponsePlan plan, MessageDetails details) {
    Referral referral = plan.referral();
    MessageText text = new MessageText();
    CaseFacts.child(text, plan, details);
    ScreenerNow.fields(text, plan);
    ScreenerNow.saidPlaces(text, referral);
    CaseFacts.information(text, referral, details);
    for (Cited<SpecialProjectTab> tab : plan.recording().tabs()) {
      category(text.blank(), referral, tab.outcome());
    }
    if (ScreenerPapers.asksFor(plan, Entry.EACH_CATEGORY)
        && plan.atRisk().outcome().risk() == AtRisk.AT_RISK) {
      text.blank().field("Category:", Documentation.YOUTH_AT_RISK_OF_CSEC);
    }
    ScreenerPapers.toConsider(text, plan);
    probation(text.blank(), referral.probation(), plan);
    Wording.instruction(plan, Instruction.ASK_JUVENILE_HALL)
        .ifPresent(
            asked ->
                text.field(
                    "Juvenile Hall's answer:",
                    "not given yet; to ask: " + plan.agency().probationVerifier()));
    if (ScreenerPapers.asksFor(plan, Entry.CPS_STATUS_ELSEWHERE)) {
      statusElsewhere(text.blank(), plan);
    }
    if (ScreenerPapers.asksFor(plan, Entry.COUNTY_RESPONSE)) {
      OtherCounty.answer(text.blank(), plan);
    }
    ScreenerNow.contradictions(text, plan);
    missing(text.blank(), plan);
    return Drafts.forTheFile(
        MessageKind.SCREENER_NARRATIVE,
        plan,
        "Entries for the Screener Narrative",
        text,
        ImmutableList.<Cited<?>>builder()
            .addAll(plan.recording().tabs())
            .addAll(
                ScreenerPapers.entries(
                    plan,
                    Entry.RED_FLAGS,
                    Entry.PROBATION_INFORMANT,
                    Entry.CPS_STATUS_ELSEWHERE,
                    Entry.COUNTY_RESPONSE,
                    Entry.EACH_CATEGORY))
            .add(plan.recording().missingInformation(), plan.recording().toConsider())
            .addAll(ScreenerNow.because(plan))
            .build());
  }

  private static void category(MessageText text, Referral referral, SpecialProjectTab tab) {
    Category category = tab.category();
    text.field("Category:", FactWording.suspected(referral, category));
    text.field("Special Project tab:", tab.label());
    CaseFacts.activities(text, referral, category);
    ScreenerPapers.redFlags(text, referral, category);
  }

  private static void probation(MessageText text, Probation probation, ResponsePlan plan) {
    text.field("Probation status:", FactWording.of(probation.status()));
    text.field(
        probation.status() == ProbationStatus.NOT_VERIFIED ? "To verify with:" : "Verified with:",
        plan.agency().probationVerifier());
    text.personal(
        "Given by:", probation.informant(), "name of the person who gave the Probation status");
  }

  private static void statusElsewhere(MessageText text, ResponsePlan plan) {
    Elsewhere elsewhere = plan.referral().elsewhere();
    text.field("Residence:", plan.referral().child().residence().label());
    text.field("Jurisdiction:", OtherCounty.jurisdiction(plan));
    text.field("Open services there:", FactWording.of(elsewhere.openServices()));
    text.field("Open jurisdiction there:", FactWording.of(elsewhere.openJurisdiction()));
    ReportedWording.all(text, plan.referral());
  }

  /** N-1.a, and the open questions of the decision. */
  private static void missing(MessageText text, ResponsePlan plan) {
    text.say("Still missing:");
    for (CaseItem item : plan.recording().missingInformation().outcome()) {
      text.item(item.label());
    }
    for (Fact fact : plan.openQuestions()) {
      // The Probation status is an item of the case information already.
      if (fact != Fact.PROBATION_STATUS) {
        text.item(fact.label());
      }
    }
    if (plan.recording().missingInformation().outcome().isEmpty()
        && plan.openQuestions().isEmpty()) {
      text.item("nothing");
    }
  }
}
