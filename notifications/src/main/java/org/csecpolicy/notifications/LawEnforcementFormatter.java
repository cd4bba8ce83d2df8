package org.csecpolicy.notifications;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import org.csecpolicy.Event;
import org.csecpolicy.policy.Clause;

/** What law enforcement is told of a youth from elsewhere with an active report or warrant. */
final class LawEnforcementFormatter {
  private LawEnforcementFormatter() {}

  /**
   * Of a youth whom it has: transport to Juvenile Hall (N-OOC-15), and call back at once when
   * something happens on which the department responds after all (N-OOC-19, N-OOC-20; ruling
   * events).
   */
  static void instruction(Draft draft) {
    draft
        .subject("law-enforcement-instruction.subject")
        .because(Sets.immutableEnumSet(Clause.N_OOC_19, Clause.N_OOC_20))
        .say("law-enforcement-instruction.transport")
        .blank()
        .say("law-enforcement-instruction.call-back");
    Set<Event> events = EnumSet.noneOf(Event.class);
    draft.decision().contingencies().forEach(each -> events.add(each.event()));
    for (Event event : events) {
      switch (event) {
        case JUVENILE_HALL -> draft.item("law-enforcement-instruction.call-back.hall");
        case CUSTODY_ENDS -> draft.item("law-enforcement-instruction.call-back.custody");
        case REPORT_OR_WARRANT -> draft.item("law-enforcement-instruction.call-back.report");
        default -> {} // is not law enforcement's to know
      }
    }
    draft.blank().say("law-enforcement-instruction.otherwise");
    youth(draft.blank(), "law-enforcement-instruction.reason");
    toldBy(draft);
  }

  /**
   * Of one whom it is not known to have: that the report or warrant was reported, by whom, and
   * where the youth is. Nobody is instructed to transport anybody (ruling report-or-warrant).
   */
  static void notice(Draft draft) {
    draft
        .subject("law-enforcement-notice.subject")
        .say("law-enforcement-notice.what")
        .blank()
        .say(
            ChildNow.of(draft.plan()).custody().isNo()
                ? "law-enforcement-notice.call-back.not-in-custody"
                : "law-enforcement-notice.call-back");
    youth(draft.blank(), "law-enforcement-notice.reported");
    OurResponse.fields(draft);
    ReferralFields.stagingArea(draft);
    draft.ifGiven("case.present-address", ChildNow.address(draft));
    toldBy(draft);
  }

  /** Whom to call, which youth, by what report or warrant, and where the youth is. */
  private static void youth(Draft draft, String reason) {
    CaseFacts.callBack(draft);
    ReferralFields.youth(draft, "case.youth");
    draft
        .field(reason, Reported.reportOrWarrant(draft))
        .personalWords("case.lives-in", draft.referral().child().residence().label());
    ChildNow.fields(draft);
  }

  private static void toldBy(Draft draft) {
    CaseFacts.number(draft);
    draft.personal("case.told-by", draft.details().sentBy());
  }
}
