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
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.Office;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.PersonName;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Placement;
import org.csecpolicy.referral.PlacementKind;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.DefinitionFacts;
import org.csecpolicy.screening.ReportingFacts;

/** The parts of a referral, each from its object. */
final class PartReader {
  private PartReader() {}

  static Caller caller(Fields caller) {
    CallerKind kind = caller.word("kind", Vocabulary.CALLER_KIND, CallerKind.UNKNOWN);
    return caller.text("name", name -> Caller.of(kind, name)).orElseGet(() -> Caller.of(kind));
  }

  static Child child(Fields child) {
    Child.Builder builder =
        Child.builder()
            .name(child.text("name", PersonName::of))
            .dateOfBirth(child.text("dateOfBirth", Moments::readDate))
            .nationality(child.word("nationality", Vocabulary.NATIONALITY, Nationality.UNKNOWN));
    child
        .integer("statedAge", age -> Child.builder().statedAge(age).build())
        .ifPresent(aged -> builder.statedAge(aged.statedAge()));
    child.object("residence").map(PartReader::place).ifPresent(builder::residence);
    child.object("foundIn").map(PartReader::place).ifPresent(builder::foundIn);
    return builder.build();
  }

  static Place place(Fields place) {
    UsState state = place.word("state", Vocabulary.STATE);
    UsState stateOfCounty = state == null ? UsState.OUTSIDE_US : state;
    Optional<County> county = place.text("county", name -> County.of(name, stateOfCounty));
    if (state == null) {
      if (place.has("county") && !place.has("state")) {
        place.refuse("state", "required with a county, whose name occurs in several states");
      }
      return Place.unknown();
    }
    return county.isPresent() ? Place.in(county.get()) : Place.in(state);
  }

  static Placement placement(Fields placement) {
    Placement.Builder builder =
        Placement.builder()
            .name(placement.text("name", PartReader::oneLine))
            .kind(placement.word("kind", Vocabulary.PLACEMENT_KIND, PlacementKind.UNKNOWN))
            .office(placement.text("office", Office::of));
    placement.object("location").map(PartReader::place).ifPresent(builder::location);
    return builder.build();
  }

  static OpenCase openCase(Fields openCase) {
    CaseStatus status = openCase.word("status", Vocabulary.CASE_STATUS, CaseStatus.UNKNOWN);
    Optional<Office> office = openCase.text("office", Office::of);
    if (openCase.has("office") && status != CaseStatus.REGIONAL && openCase.isSound("status")) {
      openCase.refuse("office", "only with an open regional case");
    }
    return office
        .filter(known -> status == CaseStatus.REGIONAL)
        .map(OpenCase::with)
        .orElseGet(() -> OpenCase.of(status));
  }

  static Custody.Builder custody(Fields custody) {
    return Custody.builder()
        .lawEnforcement(custody.answer("lawEnforcement"))
        .atJuvenileHall(custody.answer("atJuvenileHall"))
        .beingTransported(custody.answer("beingTransported"))
        .refusedByJuvenileHall(custody.answer("refusedByJuvenileHall"));
  }

  static Probation probation(Fields probation) {
    ProbationStatus status =
        probation.word("status", Vocabulary.PROBATION_STATUS, ProbationStatus.NOT_VERIFIED);
    return probation
        .text("informant", name -> Probation.of(status, name))
        .orElseGet(() -> Probation.of(status));
  }

  static Elsewhere.Builder elsewhere(Fields elsewhere) {
    return Elsewhere.builder()
        .openServices(elsewhere.answer("openServices"))
        .openJurisdiction(elsewhere.answer("openJurisdiction"))
        .willRespond(elsewhere.word("willRespond", Vocabulary.WILL_RESPOND, WillRespond.UNKNOWN))
        .electronicTransfer(
            elsewhere.word(
                "electronicTransfer", Vocabulary.ELECTRONIC_TRANSFER, ElectronicTransfer.UNKNOWN))
        .missingPersonReport(elsewhere.answer("missingPersonReport"))
        .delinquencyWarrant(elsewhere.answer("delinquencyWarrant"))
        .protectiveCustodyWarrant(elsewhere.answer("protectiveCustodyWarrant"));
  }

  static DefinitionFacts definitions(Fields definitions) {
    return DefinitionFacts.builder()
        .childRoles(definitions.words("childRoles", Vocabulary.CHILD_ROLE))
        .childConsented(definitions.answer("childConsented"))
        .sexAct(definitions.answer("sexAct"))
        .valueExchanged(definitions.answer("valueExchanged"))
        .valueRecipients(definitions.words("valueRecipients", Vocabulary.VALUE_RECIPIENT))
        .basicNeedMet(definitions.answer("basicNeedMet"))
        .laborOrServices(definitions.answer("laborOrServices"))
        .means(definitions.map("means", Vocabulary.MEANS, Vocabulary.ANSWER))
        .purposes(definitions.map("purposes", Vocabulary.PURPOSE, Vocabulary.ANSWER))
        .parentFailedOrUnableToProtect(definitions.answer("parentFailedOrUnableToProtect"))
        .build();
  }

  static ReportingFacts reporting(Fields reporting) {
    return ReportingFacts.builder()
        .parentIsExploiter(reporting.answer("parentIsExploiter"))
        .onOwnAccord(reporting.answer("onOwnAccord"))
        .learnedElsewhere(reporting.answer("learnedElsewhere"))
        .newAllegations(reporting.answer("newAllegations"))
        .exploiterHasChildren(reporting.answer("exploiterHasChildren"))
        .build();
  }

  static CaseInformation information(Fields information) {
    return CaseInformation.builder()
        .auditReviewQuestionsAsked(information.answer("auditReviewQuestionsAsked"))
        .stagingArea(information.text("stagingArea", PartReader::oneLine))
        .perpetrator(information.text("perpetrator", PartReader::oneLine))
        .incidentLocation(information.text("incidentLocation", PartReader::oneLine))
        .summary(information.text("summary", PartReader::narrative))
        .build();
  }

  private static String oneLine(String text) {
    return OneLine.require("text", text);
  }

  private static String narrative(String text) {
    return Narrative.require("text", text);
  }
}
