package org.csecpolicy.notifications;

import org.csecpolicy.ResponsePlan;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.screening.Answer;

/**
 * The memo to management about another county or state that declines to respond: the surrounding
 * county of jurisdiction (N-OOC-8), or whoever is where a child outside the county is; and what the
 * department does meanwhile.
 */
final class EscalationFormatter {
  private EscalationFormatter() {}

  static void write(Draft draft) {
    ResponsePlan plan = draft.plan();
    boolean outside = ChildNow.of(plan).outside();
    draft
        .subject(outside ? "escalation.subject.outside" : "escalation.subject")
        .because(plan.disposition())
        .say(outside ? "escalation.what.outside" : "escalation.what")
        .blank();
    CaseFacts.child(draft);
    ChildNow.fields(draft);
    Answer there = draft.referral().elsewhere().openJurisdiction();
    draft
        .field("case.jurisdiction", OtherCounty.jurisdiction(draft))
        .field(
            "other-county.open-jurisdiction",
            there == Answer.UNKNOWN
                ? draft.phrase("escalation.jurisdiction.not-known")
                : draft.phrase("answer", there));
    OtherCounty.answer(draft);
    CaseFacts.received(draft);
    draft.field("escalation.meanwhile", OurResponse.words(draft));
    Disposition disposition = plan.disposition().outcome();
    if (disposition.departmentResponds() || plan.placementResponse().isPresent()) {
      ReferralFields.responseTimeAndMappedTo(draft);
    }
    ReferralFields.stagingArea(draft);
    CaseFacts.sentBy(draft);
  }
}
