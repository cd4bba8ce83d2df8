package org.csecpolicy.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.csecpolicy.jurisdiction.Locality;
import org.csecpolicy.notice.CrossReport;
import org.csecpolicy.notice.CrossReport.Recipient;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Placement;

/**
 * What is said on the telephone to another county or state: because it has declined an Electronic
 * Transfer (N-OOC-10), because the child is there and not here (N-OOC-4, N-OOC-6), or because an
 * accused placement is there (N-3.c); and what is asked and written down (N-OOC-2, N-OOC-7).
 */
final class CrossReportScriptFormatter {
  private CrossReportScriptFormatter() {}

  static void write(Draft draft) {
    Recipient recipient = OtherCounty.report(draft.step()).recipient();
    draft.subject("cross-report-script.subject").say("cross-report-script.say-who").blank();
    CaseFacts.sender(draft);
    draft.blank().say("cross-report-script.say-why").blank();
    why(draft, recipient);
    draft.blank().say("cross-report-script.report").blank();
    CaseFacts.report(draft);
    OurResponse.fields(draft.blank());
    if (recipient == Recipient.PLACEMENT_COUNTY) {
      placement(draft);
    }
    if (recipient == Recipient.JURISDICTION) {
      OtherCounty.meeting(draft);
      Reported.all(draft.blank());
    }
    draft.blank().say("cross-report-script.ask").blank().item("ask.takes-the-report");
    ask(draft, recipient);
    draft.blank().say("cross-report-script.document");
  }

  /** Whatever the department does about the child, nobody of it goes to a placement elsewhere. */
  private static void placement(Draft draft) {
    draft
        .field("placement", draft.phrase("cross-report-script.placement"))
        .personal(
            "cross-report-script.placement-name",
            draft.referral().placement().flatMap(Placement::name));
  }

  private static void why(Draft draft, Recipient recipient) {
    switch (recipient) {
      case JURISDICTION ->
          draft.say(
              "cross-report-script.why.jurisdiction",
              "child",
              OtherCounty.itsChild(draft),
              "reason",
              String.join(" ", reasons(draft)));
      case WHERE_FOUND, LAW_ENFORCEMENT_THERE, LAW_ENFORCEMENT ->
          draft.say("cross-report-script.why.here");
      case PLACEMENT_COUNTY -> draft.say("cross-report-script.why.placement");
    }
  }

  /** N-OOC-10, N-OOC-4: each reason that holds. */
  private static List<String> reasons(Draft draft) {
    List<String> reasons = new ArrayList<>();
    if (ChildNow.of(draft.plan()).outside()) {
      CrossReport report = OtherCounty.report(draft.step());
      boolean there = report.place().equals(Optional.of(draft.referral().child().foundIn()));
      reasons.add(
          draft.phrase(
              there ? "cross-report-script.reason.there" : "cross-report-script.reason.outside"));
    }
    if (draft.plan().routing().jurisdiction().residency().locality() == Locality.SURROUNDING_COUNTY
        && draft.referral().elsewhere().electronicTransfer() == ElectronicTransfer.DECLINED) {
      reasons.add(draft.phrase("cross-report-script.reason.declined"));
    }
    return reasons;
  }

  private static void ask(Draft draft, Recipient recipient) {
    switch (recipient) {
      case JURISDICTION -> OtherCounty.ask(draft);
      case WHERE_FOUND, LAW_ENFORCEMENT_THERE, LAW_ENFORCEMENT ->
          OtherCounty.askWhoGoes(draft.item("ask.will-respond"));
      case PLACEMENT_COUNTY -> draft.item("ask.responds-to-the-placement");
    }
  }
}
