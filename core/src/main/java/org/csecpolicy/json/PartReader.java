package org.csecpolicy.json;

import java.util.Optional;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.policy.Narrative;
import org.csecpolicy.policy.OneLine;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Office;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.PersonName;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Placement;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.screening.DefinitionFacts;
import org.csecpolicy.screening.ReportingFacts;
import org.jspecify.annotations.Nullable;

/** The parts of a referral: what each object in it may hold. */
final class PartReader {
  static final DocumentPart<CallerFields> CALLER =
      DocumentPart.into(CallerFields::new)
          .blankIsAbsent()
          .word("kind", Vocabulary.CALLER_KIND, (caller, kind) -> caller.kind = kind)
          .text("name", PartReader::oneLine, (caller, name) -> caller.name = name)
          .build();

  static final DocumentPart<PlaceFields> PLACE =
      DocumentPart.into(PlaceFields::new)
          .blankIsAbsent()
          .text("county", PartReader::oneLine, (place, county) -> place.county = county)
          .text("state", PartReader::oneLine, (place, state) -> place.state = state)
          .text("country", PartReader::oneLine, (place, country) -> place.country = country)
          .build();

  private static final DocumentPart<AgeFields> AGE =
      DocumentPart.into(AgeFields::new)
          .blankIsAbsent()
          .integer("from", AgeRange::atLeast, (range, from) -> range.from = from)
          .integer("to", AgeRange::atMost, (range, to) -> range.to = to)
          .build();

  /** With the agency's own counties, which no list needs to have. */
  static DocumentPart<Child.Builder> child(Agency agency) {
    return DocumentPart.into(Child::builder)
        .blankIsAbsent()
        .text("name", PersonName::of, Child.Builder::name)
        .text("dateOfBirth", Moments::readDate, Child.Builder::dateOfBirth)
        .integerOrPart(
            "statedAge",
            AgeRange::of,
            Child.Builder::statedAge,
            AGE,
            (child, range, in) -> range.build(in).ifPresent(child::statedAge))
        .answer("ageEstablished", Child.Builder::ageEstablished)
        .text("ageSource", PartReader::oneLine, Child.Builder::ageSource)
        .part("residence", PLACE, (child, place, in) -> child.residence(place.build(agency)))
        .part("jurisdiction", PLACE, (child, place, in) -> child.jurisdiction(place.build(agency)))
        .part("foundIn", PLACE, (child, place, in) -> child.foundIn(place.build(agency)))
        .word("nationality", Vocabulary.NATIONALITY, Child.Builder::nationality)
        .build();
  }

  static DocumentPart<Placement.Builder> placement(Agency agency) {
    return DocumentPart.into(Placement::builder)
        .blankIsAbsent()
        .text("name", PartReader::oneLine, Placement.Builder::name)
        .word("kind", Vocabulary.PLACEMENT_KIND, Placement.Builder::kind)
        .part("location", PLACE, (placement, place, in) -> placement.location(place.build(agency)))
        .text("office", Office::of, Placement.Builder::office)
        .build();
  }

  static final DocumentPart<OpenCaseFields> OPEN_CASE =
      DocumentPart.into(OpenCaseFields::new)
          .blankIsAbsent()
          .word("status", Vocabulary.CASE_STATUS, (openCase, status) -> openCase.status = status)
          .text("office", Office::of, (openCase, office) -> openCase.office = office)
          .build();

  static final DocumentPart<Custody.Builder> CUSTODY =
      DocumentPart.into(Custody::builder)
          .blankIsAbsent()
          .answer("lawEnforcement", Custody.Builder::lawEnforcement)
          .answer("atJuvenileHall", Custody.Builder::atJuvenileHall)
          .answer("beingTransported", Custody.Builder::beingTransported)
          .word("hallAnswer", Vocabulary.HALL_ANSWER, Custody.Builder::hallAnswer)
          .replaced("refusedByJuvenileHall", "hallAnswer: not-given, accepted or refused")
          .build();

  static final DocumentPart<ProbationFields> PROBATION =
      DocumentPart.into(ProbationFields::new)
          .blankIsAbsent()
          .word("status", Vocabulary.PROBATION_STATUS, (fields, status) -> fields.status = status)
          .text("informant", PartReader::oneLine, (fields, name) -> fields.informant = name)
          .build();

  static DocumentPart<Elsewhere.Builder> elsewhere(Moments moments) {
    return DocumentPart.into(Elsewhere::builder)
        .blankIsAbsent()
        .answer("openServices", Elsewhere.Builder::openServices)
        .answer("openJurisdiction", Elsewhere.Builder::openJurisdiction)
        .word("willRespond", Vocabulary.WILL_RESPOND, Elsewhere.Builder::willRespond)
        .word(
            "electronicTransfer",
            Vocabulary.ELECTRONIC_TRANSFER,
            Elsewhere.Builder::electronicTransfer)
        .text("answeredBy", PartReader::oneLine, Elsewhere.Builder::answeredBy)
        .text("expectedArrival", moments::read, Elsewhere.Builder::expectedArrival)
        .answer("missingPersonReport", Elsewhere.Builder::missingPersonReport)
        .answer("delinquencyWarrant", Elsewhere.Builder::delinquencyWarrant)
        .answer("protectiveCustodyWarrant", Elsewhere.Builder::protectiveCustodyWarrant)
        .build();
  }

  static final DocumentPart<DefinitionFacts.Builder> DEFINITIONS =
      DocumentPart.into(DefinitionFacts::builder)
          .blankIsAbsent()
          .words("childRoles", Vocabulary.CHILD_ROLE, DefinitionFacts.Builder::childRoles)
          .answer("childConsented", DefinitionFacts.Builder::childConsented)
          .answer("sexAct", DefinitionFacts.Builder::sexAct)
          .answer("valueExchanged", DefinitionFacts.Builder::valueExchanged)
          .words(
              "valueRecipients",
              Vocabulary.VALUE_RECIPIENT,
              DefinitionFacts.Builder::valueRecipients)
          .answer("basicNeedMet", DefinitionFacts.Builder::basicNeedMet)
          .answer("laborOrServices", DefinitionFacts.Builder::laborOrServices)
          .map("means", Vocabulary.MEANS, Vocabulary.ANSWER, DefinitionFacts.Builder::means)
          .map("purposes", Vocabulary.PURPOSE, Vocabulary.ANSWER, DefinitionFacts.Builder::purposes)
          .answer(
              "parentFailedOrUnableToProtect",
              DefinitionFacts.Builder::parentFailedOrUnableToProtect)
          .build();

  static final DocumentPart<ReportingFacts.Builder> REPORTING =
      DocumentPart.into(ReportingFacts::builder)
          .blankIsAbsent()
          .answer("parentIsExploiter", ReportingFacts.Builder::parentIsExploiter)
          .answer("onOwnAccord", ReportingFacts.Builder::onOwnAccord)
          .answer("learnedElsewhere", ReportingFacts.Builder::learnedElsewhere)
          .answer("newAllegations", ReportingFacts.Builder::newAllegations)
          .answer("exploiterHasChildren", ReportingFacts.Builder::exploiterHasChildren)
          .build();

  static final DocumentPart<CaseInformation.Builder> INFORMATION =
      DocumentPart.into(CaseInformation::builder)
          .blankIsAbsent()
          .answer("auditReviewQuestionsAsked", CaseInformation.Builder::auditReviewQuestionsAsked)
          .text("stagingArea", PartReader::oneLine, CaseInformation.Builder::stagingArea)
          .text("perpetrator", PartReader::oneLine, CaseInformation.Builder::perpetrator)
          .text("incidentLocation", PartReader::oneLine, CaseInformation.Builder::incidentLocation)
          .text("summary", PartReader::narrative, CaseInformation.Builder::summary)
          .build();

  private PartReader() {}

  /** What a caller is made of. */
  static final class CallerFields {
    private CallerKind kind = CallerKind.UNKNOWN;
    private @Nullable String name;

    Caller build() {
      return name == null ? Caller.of(kind) : Caller.of(kind, name);
    }
  }

  /** What a place is made of: each part as it was said. */
  static final class PlaceFields {
    private @Nullable String county;
    private @Nullable String state;
    private @Nullable String country;

    Place build(Agency agency) {
      return Place.said(
          Optional.ofNullable(county),
          Optional.ofNullable(state),
          Optional.ofNullable(country),
          agency);
    }
  }

  /** The two ends of an age that was estimated; one alone leaves the other open. */
  static final class AgeFields {
    private @Nullable AgeRange from;
    private @Nullable AgeRange to;

    Optional<AgeRange> build(DocumentReader in) {
      if (from == null || to == null) {
        return Optional.ofNullable(from == null ? to : from);
      }
      return in.made("to", () -> AgeRange.of(from.from(), to.to()));
    }
  }

  /** What an open case is made of. */
  static final class OpenCaseFields {
    private CaseStatus status = CaseStatus.UNKNOWN;
    private @Nullable Office office;

    OpenCase build() {
      return office == null ? OpenCase.of(status) : OpenCase.of(status, office);
    }
  }

  /** What is known from Probation. */
  static final class ProbationFields {
    private ProbationStatus status = ProbationStatus.NOT_VERIFIED;
    private @Nullable String informant;

    Probation build() {
      return informant == null ? Probation.of(status) : Probation.of(status, informant);
    }
  }

  private static String oneLine(String text) {
    return OneLine.require("text", text);
  }

  private static String narrative(String text) {
    return Narrative.require("text", text);
  }
}
