package org.csecpolicy.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Occurred;
import org.csecpolicy.referral.Office;
import org.csecpolicy.referral.Referral;

/** A referral to the tree that {@link ReferralReader} reads. */
final class ReferralWriter {
  private ReferralWriter() {}

  static ObjectNode write(Referral referral, Moments moments) {
    KnownFields fields =
        new KnownFields()
            .text("calledAt", moments.write(referral.calledAt()))
            .text("assignedAt", referral.assignedAt().map(moments::write))
            .object("caller", PartWriter.caller(referral.caller()))
            .object("child", PartWriter.child(referral.child()))
            .word("home", referral.home(), Home.UNKNOWN, Vocabulary.HOME)
            .text("homeOffice", referral.homeOffice().map(Office::name))
            .word("occurred", referral.occurred(), Occurred.UNKNOWN, Vocabulary.OCCURRED);
    referral
        .placement()
        .ifPresent(placement -> fields.presentObject("placement", PartWriter.placement(placement)));
    return fields
        .word(
            "againstPlacement",
            referral.againstPlacement(),
            AgainstPlacement.UNKNOWN,
            Vocabulary.AGAINST_PLACEMENT)
        .object("openCase", PartWriter.openCase(referral.openCase()))
        .map("categories", referral.categories(), Vocabulary.CATEGORY, Vocabulary.SUSPICION)
        .map(
            "indicators", referral.indicators().answered(), Vocabulary.INDICATOR, Vocabulary.ANSWER)
        .words("redFlags", referral.redFlags(), Vocabulary.RED_FLAG)
        .words("industries", referral.industries(), Vocabulary.INDUSTRY)
        .words("activities", referral.activities(), Vocabulary.ACTIVITY)
        .words("vulnerabilities", referral.vulnerabilities(), Vocabulary.VULNERABILITY)
        .answer("pastHistoryOnly", referral.pastHistoryOnly())
        .answer("imminentDanger", referral.imminentDanger())
        .answer("flightRisk", referral.flightRisk())
        .answer("awol", referral.awol())
        .object("custody", PartWriter.custody(referral.custody()))
        .object("probation", PartWriter.probation(referral.probation()))
        .object("elsewhere", PartWriter.elsewhere(referral.elsewhere(), moments))
        .object("definitions", PartWriter.definitions(referral.definitions()))
        .object("reporting", PartWriter.reporting(referral.reporting()))
        .object("information", PartWriter.information(referral.information()))
        .node();
  }
}
