package org.csecpolicy.json;

import com.google.common.collect.ImmutableSetMultimap;
import java.time.Instant;
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
      ImmutableSetMultimap.<String, String>builder()
          .put("child.dateOfBirth", "/calledAt")
          .put("assignedAt", "/calledAt")
          .putAll("categories", "/categories", "/indicators")
          .build();

  private final DocumentPart<Referral.Builder> referral;

  ReferralReader(Moments moments) {
    referral =
        DocumentPart.into(() -> Referral.builder().calledAt(Instant.EPOCH))
            .text("calledAt", moments::read, Referral.Builder::calledAt)
            .require("calledAt")
            .text("assignedAt", moments::read, Referral.Builder::assignedAt)
            .part("caller", PartReader.CALLER, (to, caller, in) -> to.caller(caller.build()))
            .part("child", PartReader.CHILD, (to, child, in) -> to.child(child.build()))
            .word("home", Vocabulary.HOME, Referral.Builder::home)
            .text("homeOffice", Office::of, Referral.Builder::homeOffice)
            .word("occurred", Vocabulary.OCCURRED, Referral.Builder::occurred)
            .part("placement", PartReader.PLACEMENT, (to, part, in) -> to.placement(part.build()))
            .word(
                "againstPlacement",
                Vocabulary.AGAINST_PLACEMENT,
                Referral.Builder::againstPlacement)
            .part("openCase", PartReader.OPEN_CASE, (to, part, in) -> to.openCase(part.build(in)))
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
            .part(
                "custody",
                PartReader.CUSTODY,
                (to, custody, in) -> in.build(custody::build, RESTS_ON).ifPresent(to::custody))
            .part("probation", PartReader.PROBATION, (to, part, in) -> to.probation(part.build()))
            .part(
                "elsewhere",
                PartReader.ELSEWHERE,
                (to, part, in) -> in.build(part::build, RESTS_ON).ifPresent(to::elsewhere))
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
