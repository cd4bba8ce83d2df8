package org.csecpolicy.document;

import static org.csecpolicy.document.ListType.set;
import static org.csecpolicy.document.ReferralParts.CALLER;
import static org.csecpolicy.document.ReferralParts.CHILD;
import static org.csecpolicy.document.ReferralParts.CUSTODY;
import static org.csecpolicy.document.ReferralParts.OFFICE;
import static org.csecpolicy.document.ReferralParts.OPEN_CASE;
import static org.csecpolicy.document.ReferralParts.PLACEMENT;
import static org.csecpolicy.document.ReferralParts.PROBATION;
import static org.csecpolicy.document.TextType.ID;
import static org.csecpolicy.document.TextType.MOMENT;
import static org.csecpolicy.document.TextType.NOTE;
import static org.csecpolicy.document.Vocabulary.ACTIVITY;
import static org.csecpolicy.document.Vocabulary.AGAINST_PLACEMENT;
import static org.csecpolicy.document.Vocabulary.ANSWER;
import static org.csecpolicy.document.Vocabulary.HOME;
import static org.csecpolicy.document.Vocabulary.INDUSTRY;
import static org.csecpolicy.document.Vocabulary.OCCURRED;
import static org.csecpolicy.document.Vocabulary.RED_FLAG;
import static org.csecpolicy.document.Vocabulary.VULNERABILITY;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.Instant;
import org.csecpolicy.referral.FactFields;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.Referral.Builder;
import org.csecpolicy.screening.IndicatorAnswers;

/**
 * A referral. What is absent was not asked about, as the builder has it; what is faulty is left
 * out, so that the rules between the other parts are checked too.
 */
public final class ReferralDocument {
  /** Rules of the domain that mean nothing once one of these places is faulty. */
  static final ImmutableSetMultimap<String, String> RESTS_ON =
      ImmutableSetMultimap.of("child.dateOfBirth", "/calledAt");

  public static final ObjectType<Referral, Builder> TYPE =
      ObjectType.<Referral, Builder>checked(
              "referral",
              () -> Referral.builder().calledAt(Instant.EPOCH),
              (referral, in) -> in.build(referral::build, RESTS_ON))
          .document()
          .blankIsAbsent()
          .optional("id", ID, Referral::id, Builder::id)
          .field("calledAt", MOMENT, Referral::calledAt, Builder::calledAt)
          .optional("assignedAt", MOMENT, Referral::assignedAt, Builder::assignedAt)
          .known("caller", CALLER, Referral::caller, Builder::caller)
          .known("child", CHILD, Referral::child, Builder::child)
          .known("home", HOME, Referral::home, Builder::home)
          .optional("homeOffice", OFFICE, Referral::homeOffice, Builder::homeOffice)
          .known("occurred", OCCURRED, Referral::occurred, Builder::occurred)
          .optional("placement", PLACEMENT, Referral::placement, Builder::placement)
          .known(
              "againstPlacement",
              AGAINST_PLACEMENT,
              Referral::againstPlacement,
              Builder::againstPlacement)
          .known("openCase", OPEN_CASE, Referral::openCase, Builder::openCase)
          .known(
              "categories",
              ObjectType.map("categories", Vocabulary.CATEGORY, Vocabulary.SUSPICION)
                  .blankIsAbsent()
                  .build(),
              Referral::categories,
              Builder::categories)
          .known(
              "indicators",
              ObjectType.map("indicators", Vocabulary.INDICATOR, ANSWER).blankIsAbsent().build(),
              referral -> referral.indicators().answered(),
              (referral, answers) -> referral.indicators(IndicatorAnswers.of(answers)))
          .known("redFlags", set(RED_FLAG), Referral::redFlags, Builder::redFlags)
          .known(
              "redFlagNotes",
              ObjectType.map("redFlagNotes", RED_FLAG, NOTE).blankIsAbsent().build(),
              Referral::redFlagNotes,
              Builder::redFlagNotes)
          .known("industries", set(INDUSTRY), Referral::industries, Builder::industries)
          .known("activities", set(ACTIVITY), Referral::activities, Builder::activities)
          .known(
              "vulnerabilities",
              set(VULNERABILITY),
              Referral::vulnerabilities,
              Builder::vulnerabilities)
          .yesOrNo(FactFields.OF_CALL)
          .known("custody", CUSTODY, Referral::custody, Builder::custody)
          .known("probation", PROBATION, Referral::probation, Builder::probation)
          .known("elsewhere", ElsewhereType.TYPE, Referral::elsewhere, Builder::elsewhere)
          .known(
              "definitions", DefinitionFactsType.TYPE, Referral::definitions, Builder::definitions)
          .known("reporting", ReportingFactsType.TYPE, Referral::reporting, Builder::reporting)
          .known(
              "information", CaseInformationType.TYPE, Referral::information, Builder::information)
          .build();

  private ReferralDocument() {}

  /** The other fields that a rule about a field rests on. */
  static ImmutableSet<String> restsOn(String pointer) {
    String field = pointer.isEmpty() ? "" : pointer.substring(1).replace('/', '.');
    return RESTS_ON.get(field);
  }
}
