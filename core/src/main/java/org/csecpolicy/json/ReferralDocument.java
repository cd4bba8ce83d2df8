package org.csecpolicy.json;

import static org.csecpolicy.json.ListType.set;
import static org.csecpolicy.json.ReferralParts.CALLER;
import static org.csecpolicy.json.ReferralParts.CHILD;
import static org.csecpolicy.json.ReferralParts.CUSTODY;
import static org.csecpolicy.json.ReferralParts.ELSEWHERE;
import static org.csecpolicy.json.ReferralParts.OFFICE;
import static org.csecpolicy.json.ReferralParts.OPEN_CASE;
import static org.csecpolicy.json.ReferralParts.PLACEMENT;
import static org.csecpolicy.json.ReferralParts.PROBATION;
import static org.csecpolicy.json.ScreeningParts.DEFINITIONS;
import static org.csecpolicy.json.ScreeningParts.INFORMATION;
import static org.csecpolicy.json.ScreeningParts.REPORTING;
import static org.csecpolicy.json.TextType.MOMENT;
import static org.csecpolicy.json.Vocabulary.ANSWER;

import com.google.common.collect.ImmutableSetMultimap;
import java.time.Instant;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Indicator;
import org.csecpolicy.screening.IndicatorAnswers;

/**
 * A referral. What is absent was not asked about, as the builder has it; what is faulty is left
 * out, so that the rules between the other parts are checked too.
 */
final class ReferralDocument {
  /** Rules of the domain that mean nothing once one of these places is faulty. */
  private static final ImmutableSetMultimap<String, String> RESTS_ON =
      ImmutableSetMultimap.of("child.dateOfBirth", "/calledAt");

  static final ObjectType<Referral, Referral.Builder> TYPE =
      ObjectType.<Referral, Referral.Builder>checked(
              () -> Referral.builder().calledAt(Instant.EPOCH),
              (referral, in) -> in.build(referral::build, RESTS_ON))
          .document("referral")
          .blankIsAbsent()
          .field("calledAt", MOMENT, Referral::calledAt, Referral.Builder::calledAt)
          .description("When the call came in; the one field that must be given.")
          .optional("assignedAt", MOMENT, Referral::assignedAt, Referral.Builder::assignedAt)
          .description(
              "When the referral is assigned; when later than the call it decides the hours.")
          .known("caller", CALLER, Referral::caller, Referral.Builder::caller)
          .description("The reporting party.")
          .known("child", CHILD, Referral::child, Referral.Builder::child)
          .description("The child or youth.")
          .known("home", Vocabulary.HOME, Referral::home, Referral.Builder::home)
          .description("With whom the child lives now.")
          .optional("homeOffice", OFFICE, Referral::homeOffice, Referral.Builder::homeOffice)
          .description("The regional office that serves the home address.")
          .known("occurred", Vocabulary.OCCURRED, Referral::occurred, Referral.Builder::occurred)
          .description("Where the child lived when the allegations occurred.")
          .optional("placement", PLACEMENT, Referral::placement, Referral.Builder::placement)
          .description(
              "The placement that the child is in, or was in when the allegations occurred."
                  + " Present, even empty, it says that there is one.")
          .known(
              "againstPlacement",
              Vocabulary.AGAINST_PLACEMENT,
              Referral::againstPlacement,
              Referral.Builder::againstPlacement)
          .description(
              "Whether an allegation is against the placement that the child is in, or was in then;"
                  + " one is enough.")
          .known("openCase", OPEN_CASE, Referral::openCase, Referral.Builder::openCase)
          .description("The child's open case with this county.")
          .known(
              "categories",
              ObjectType.map(Vocabulary.CATEGORY, Category::label, Vocabulary.SUSPICION)
                  .blankIsAbsent()
                  .build(),
              Referral::categories,
              Referral.Builder::categories)
          .description("The suspected categories; one that is left out is not suspected.")
          .known(
              "indicators",
              ObjectType.map(Vocabulary.INDICATOR, Indicator::label, ANSWER)
                  .blankIsAbsent()
                  .build(),
              referral -> referral.indicators().answered(),
              (referral, answers) -> referral.indicators(IndicatorAnswers.of(answers)))
          .description("The at-risk indicators A to H.")
          .known(
              "redFlags", set(Vocabulary.RED_FLAG), Referral::redFlags, Referral.Builder::redFlags)
          .description("The red flags observed, each once, by the hotline's tool.")
          .known(
              "industries",
              set(Vocabulary.INDUSTRY),
              Referral::industries,
              Referral.Builder::industries)
          .description("The settings of the child's work, each once.")
          .known(
              "activities",
              set(Vocabulary.ACTIVITY),
              Referral::activities,
              Referral.Builder::activities)
          .description("The illicit activities that the child is induced to, each once.")
          .known(
              "vulnerabilities",
              set(Vocabulary.VULNERABILITY),
              Referral::vulnerabilities,
              Referral.Builder::vulnerabilities)
          .description("The vulnerabilities observed, each once; no decision depends on them.")
          .known(
              "pastHistoryOnly",
              ANSWER,
              Referral::pastHistoryOnly,
              Referral.Builder::pastHistoryOnly)
          .description("Only past exploitation is reported, nothing present.")
          .known(
              "imminentDanger", ANSWER, Referral::imminentDanger, Referral.Builder::imminentDanger)
          .description("There is an indication of imminent danger.")
          .known("flightRisk", ANSWER, Referral::flightRisk, Referral.Builder::flightRisk)
          .description("The child is a flight or runaway risk.")
          .known("awol", ANSWER, Referral::awol, Referral.Builder::awol)
          .description("The child is AWOL.")
          .known("custody", CUSTODY, Referral::custody, Referral.Builder::custody)
          .description("In whose hands the child is.")
          .known("probation", PROBATION, Referral::probation, Referral.Builder::probation)
          .description("What Probation said of the youth.")
          .known("elsewhere", ELSEWHERE, Referral::elsewhere, Referral.Builder::elsewhere)
          .description("What the county or state of jurisdiction says, when it is another one.")
          .known("definitions", DEFINITIONS, Referral::definitions, Referral.Builder::definitions)
          .description("What the legal definitions turn on; not needed to route a referral.")
          .known("reporting", REPORTING, Referral::reporting, Referral.Builder::reporting)
          .description("What the duty to report turns on; not needed to route a referral.")
          .known("information", INFORMATION, Referral::information, Referral.Builder::information)
          .description("What the screener gathers and writes down on every call.")
          .build();

  private ReferralDocument() {}

  static String schema() {
    return DocumentSchema.of(
        "Referral",
        "The facts of one call to the child-protection hotline about one child, as reported. Only"
            + " calledAt is required; whatever is left out, null, empty or \"unknown\" is not asked"
            + " or not known, which never counts as a no. Nothing is refused for how it combines: a"
            + " decision names facts that contradict each other. At most 1 MiB, nested at most 32"
            + " deep. A program that reads it checks more than a schema can say, such as a birth"
            + " date after the call.",
        TYPE);
  }
}
