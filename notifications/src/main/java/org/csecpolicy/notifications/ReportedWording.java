package org.csecpolicy.notifications;

import java.util.ArrayList;
import java.util.List;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Referral;

/**
 * Reports and warrants as a message tells of them: as they were reported, and by whom, for the
 * hotline has not seen them (ruling report-or-warrant).
 */
final class ReportedWording {
  private ReportedWording() {}

  /** Each of them; a protective-custody warrant is a kind of its own. */
  static void all(MessageText text, Referral referral) {
    Elsewhere elsewhere = referral.elsewhere();
    text.say("What was reported to us of reports and warrants:");
    text.field("Missing Person's Report:", FactWording.of(elsewhere.missingPersonReport()));
    text.field("Delinquency Warrant:", FactWording.of(elsewhere.delinquencyWarrant()));
    text.field("Protective-custody warrant:", FactWording.of(elsewhere.protectiveCustodyWarrant()));
  }

  /** N-OOC-15: the active report, the warrant or both, and whose word it is. */
  static String reportOrWarrant(Referral referral) {
    List<String> reported = new ArrayList<>();
    if (referral.elsewhere().missingPersonReport().isYes()) {
      reported.add("Missing Person's Report");
    }
    if (referral.elsewhere().delinquencyWarrant().isYes()) {
      reported.add("Delinquency Warrant");
    }
    return "active "
        + String.join(" and ", reported)
        + ", reported to us by "
        + of(referral.caller().kind());
  }

  /** The kind of the caller, never the name. */
  private static String of(CallerKind caller) {
    return switch (caller) {
      case FRP_LAW_ENFORCEMENT, OTHER_LAW_ENFORCEMENT -> "law enforcement";
      case LAW_ENFORCEMENT_NOT_VERIFIED -> "law enforcement, agency not verified";
      case MANDATED_REPORTER -> "a mandated reporter";
      case PUBLIC -> "a member of the public";
      case UNKNOWN -> "the caller";
    };
  }
}
