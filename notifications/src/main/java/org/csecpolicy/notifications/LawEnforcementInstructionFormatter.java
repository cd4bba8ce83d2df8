package org.csecpolicy.notifications;

import com.google.common.collect.Sets;
import java.util.Optional;
import org.csecpolicy.policy.Clause;

/**
 * What law enforcement that has a youth from elsewhere with an active Missing Person's Report or
 * Delinquency Warrant is told: transport to Juvenile Hall (N-OOC-15), and call back at once when
 * something happens on which the department responds after all (N-OOC-19, N-OOC-20; ruling events).
 */
final class LawEnforcementInstructionFormatter {
  private LawEnforcementInstructionFormatter() {}

  static void write(Draft draft) {
    draft
        .subject("law-enforcement-instruction.subject")
        .because(Sets.immutableEnumSet(Clause.N_OOC_19, Clause.N_OOC_20))
        .say("law-enforcement-instruction.transport")
        .blank()
        .say("law-enforcement-instruction.call-back")
        .item("law-enforcement-instruction.call-back.hall")
        .item("law-enforcement-instruction.call-back.custody")
        .item("law-enforcement-instruction.call-back.report")
        .blank()
        .say("law-enforcement-instruction.otherwise")
        .blank();
    youth(draft, "law-enforcement-instruction.reason");
    toldBy(draft);
  }

  /** Whom to call, which youth, by what report or warrant, and where the youth is. */
  static void youth(Draft draft, String reason) {
    CaseFacts.callBack(draft);
    ReferralFields.youth(draft, "case.youth");
    draft
        .field(reason, Reported.reportOrWarrant(draft))
        .personal("case.lives-in", Optional.of(draft.referral().child().residence().label()));
    ChildNow.fields(draft);
  }

  static void toldBy(Draft draft) {
    CaseFacts.number(draft);
    draft.personal("case.told-by", draft.details().sentBy());
  }
}
