package org.csecpolicy.json;

import java.util.Optional;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.policy.Narrative;
import org.csecpolicy.policy.OneLine;
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
          .word("kind", Vocabulary.CALLER_KIND, (caller, kind) -> caller.kind = kind)
          .text("name", PartReader::oneLine, (caller, name) -> caller.name = name)
          .build();

  static final DocumentPart<PlaceFields> PLACE =
      DocumentPart.into(PlaceFields::new)
          .text("county", text -> text, (place, county) -> place.county = county)
          .word("state", Vocabulary.STATE, (place, state) -> place.state = state)
          .build();

  static final DocumentPart<Child.Builder> CHILD =
      DocumentPart.into(Child::builder)
          .text("name", PersonName::of, Child.Builder::name)
          .text("dateOfBirth", Moments::readDate, Child.Builder::dateOfBirth)
          .integer(
              "statedAge",
              age -> Child.builder().statedAge(age).build(),
              (child, aged) -> child.statedAge(aged.statedAge()))
          .part("residence", PLACE, (child, place, in) -> child.residence(place.build(in)))
          .part("foundIn", PLACE, (child, place, in) -> child.foundIn(place.build(in)))
          .word("nationality", Vocabulary.NATIONALITY, Child.Builder::nationality)
          .build();

  static final DocumentPart<Placement.Builder> PLACEMENT =
      DocumentPart.into(Placement::builder)
          .text("name", PartReader::oneLine, Placement.Builder::name)
          .word("kind", Vocabulary.PLACEMENT_KIND, Placement.Builder::kind)
          .part("location", PLACE, (placement, place, in) -> placement.location(place.build(in)))
          .text("office", Office::of, Placement.Builder::office)
          .build();

  static final DocumentPart<OpenCaseFields> OPEN_CASE =
      DocumentPart.into(OpenCaseFields::new)
          .word("status", Vocabulary.CASE_STATUS, (openCase, status) -> openCase.status = status)
          .text("office", Office::of, (openCase, office) -> openCase.office = office)
          .build();

  static final DocumentPart<Custody.Builder> CUSTODY =
      DocumentPart.into(Custody::builder)
          .answer("lawEnforcement", Custody.Builder::lawEnforcement)
          .answer("atJuvenileHall", Custody.Builder::atJuvenileHall)
          .answer("beingTransported", Custody.Builder::beingTransported)
          .answer("refusedByJuvenileHall", Custody.Builder::refusedByJuvenileHall)
          .build();

  static final DocumentPart<ProbationFields> PROBATION =
      DocumentPart.into(ProbationFields::new)
          .word("status", Vocabulary.PROBATION_STATUS, (fields, status) -> fields.status = status)
          .text("informant", PartReader::oneLine, (fields, name) -> fields.informant = name)
          .build();

  static final DocumentPart<Elsewhere.Builder> ELSEWHERE =
      DocumentPart.into(Elsewhere::builder)
          .answer("openServices", Elsewhere.Builder::openServices)
          .answer("openJurisdiction", Elsewhere.Builder::openJurisdiction)
          .word("willRespond", Vocabulary.WILL_RESPOND, Elsewhere.Builder::willRespond)
          .word(
              "electronicTransfer",
              Vocabulary.ELECTRONIC_TRANSFER,
              Elsewhere.Builder::electronicTransfer)
          .answer("missingPersonReport", Elsewhere.Builder::missingPersonReport)
          .answer("delinquencyWarrant", Elsewhere.Builder::delinquencyWarrant)
          .answer("protectiveCustodyWarrant", Elsewhere.Builder::protectiveCustodyWarrant)
          .build();

  static final DocumentPart<DefinitionFacts.Builder> DEFINITIONS =
      DocumentPart.into(DefinitionFacts::builder)
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
          .answer("parentIsExploiter", ReportingFacts.Builder::parentIsExploiter)
          .answer("onOwnAccord", ReportingFacts.Builder::onOwnAccord)
          .answer("learnedElsewhere", ReportingFacts.Builder::learnedElsewhere)
          .answer("newAllegations", ReportingFacts.Builder::newAllegations)
          .answer("exploiterHasChildren", ReportingFacts.Builder::exploiterHasChildren)
          .build();

  static final DocumentPart<CaseInformation.Builder> INFORMATION =
      DocumentPart.into(CaseInformation::builder)
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

  /** What a place is made of. */
  static final class PlaceFields {
    private @Nullable UsState state;
    private @Nullable String county;

    Place build(DocumentReader in) {
      Optional<County> known = county(in);
      if (state != null) {
        return known.map(Place::in).orElseGet(() -> Place.in(state));
      }
      boolean hasCounty = county != null || !in.isSound("county");
      if (hasCounty && in.isSound("state")) {
        in.refuse("state", "required with a county, whose name occurs in several states");
      }
      return Place.unknown();
    }

    /** Of a name that can be one, whatever state it is in. */
    private Optional<County> county(DocumentReader in) {
      UsState stateOfCounty = state == null ? UsState.OUTSIDE_US : state;
      return county == null
          ? Optional.empty()
          : in.made("county", () -> County.of(county, stateOfCounty));
    }
  }

  /** What an open case is made of. */
  static final class OpenCaseFields {
    private CaseStatus status = CaseStatus.UNKNOWN;
    private @Nullable Office office;

    OpenCase build(DocumentReader in) {
      boolean hasOffice = office != null || !in.isSound("office");
      if (hasOffice && status != CaseStatus.REGIONAL && in.isSound("status")) {
        in.refuse("office", "only with an open regional case");
      }
      return office != null && status == CaseStatus.REGIONAL
          ? OpenCase.with(office)
          : OpenCase.of(status);
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
