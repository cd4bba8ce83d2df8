package org.csecpolicy.json;

import com.google.common.collect.ImmutableSetMultimap;
import java.time.Instant;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.referral.Office;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.IndicatorAnswers;

/**
 * A document to a referral. What is absent was not asked about, as the builder has it; what is
 * faulty is left out, so that the rules between the other parts are checked too.
 */
final class ReferralReader {
  /** Rules of the domain that mean nothing once one of these places is faulty. */
  private static final ImmutableSetMultimap<String, String> RESTS_ON =
      ImmutableSetMultimap.of("child.dateOfBirth", "/calledAt");

  private final DocumentPart<Referral.Builder> referral;

  ReferralReader(Agency agency, Moments moments) {
    referral =
        DocumentPart.into(() -> Referral.builder().calledAt(Instant.EPOCH))
            .blankIsAbsent()
            .text("calledAt", moments::read, Referral.Builder::calledAt)
            .require("calledAt")
            .text("assignedAt", moments::read, Referral.Builder::assignedAt)
            .part("caller", PartReader.CALLER, (to, caller, in) -> to.caller(caller.build()))
            .part("child", PartReader.child(agency), (to, child, in) -> to.child(child.build()))
            .word("home", Vocabulary.HOME, Referral.Builder::home)
            .text("homeOffice", Office::of, Referral.Builder::homeOffice)
            .word("occurred", Vocabulary.OCCURRED, Referral.Builder::occurred)
            .part(
                "placement",
                PartReader.placement(agency),
                (to, part, in) -> to.placement(part.build()))
            .word(
                "againstPlacement",
                Vocabulary.AGAINST_PLACEMENT,
                Referral.Builder::againstPlacement)
            .part("openCase", PartReader.OPEN_CASE, (to, part, in) -> to.openCase(part.build()))
            .map(
                "categories",
                Vocabulary.CATEGORY,
                Vocabulary.SUSPICION,
                Referral.Builder::categories)
            .map(
                "indicators",
                Vocabulary.INDICATOR,
                Vocabulary.ANSWER,
                (to, answers) -> to.indicators(IndicatorAnswers.of(answers)))
            .words("redFlags", Vocabulary.RED_FLAG, Referral.Builder::redFlags)
            .words("industries", Vocabulary.INDUSTRY, Referral.Builder::industries)
            .words("activities", Vocabulary.ACTIVITY, Referral.Builder::activities)
            .words("vulnerabilities", Vocabulary.VULNERABILITY, Referral.Builder::vulnerabilities)
            .answer("pastHistoryOnly", Referral.Builder::pastHistoryOnly)
            .answer("imminentDanger", Referral.Builder::imminentDanger)
            .answer("flightRisk", Referral.Builder::flightRisk)
            .answer("awol", Referral.Builder::awol)
            .part("custody", PartReader.CUSTODY, (to, part, in) -> to.custody(part.build()))
            .part("probation", PartReader.PROBATION, (to, part, in) -> to.probation(part.build()))
            .part(
                "elsewhere",
                PartReader.elsewhere(moments),
                (to, part, in) -> to.elsewhere(part.build()))
            .part(
                "definitions",
                PartReader.DEFINITIONS,
                (to, definitions, in) -> to.definitions(definitions.build()))
            .part("reporting", PartReader.REPORTING, (to, part, in) -> to.reporting(part.build()))
            .part(
                "information",
                PartReader.INFORMATION,
                (to, information, in) -> to.information(information.build()))
            .build();
  }

  Referral read(String json) {
    return DocumentReader.readBuilt(json, referral, (to, in) -> in.build(to::build, RESTS_ON));
  }
}
