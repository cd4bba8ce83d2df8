package org.csecpolicy.json;

import java.time.LocalDate;
import java.util.Optional;
import org.csecpolicy.directory.Country;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.HallAnswer;
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

/** The parts of a referral, each to the object that {@link PartReader} reads. */
final class PartWriter {
  private static final String OUTSIDE_US = "OUTSIDE_US";

  private PartWriter() {}

  static KnownFields caller(Caller caller) {
    return new KnownFields()
        .word("kind", caller.kind(), CallerKind.UNKNOWN, Vocabulary.CALLER_KIND)
        .text("name", caller.name());
  }

  static KnownFields child(Child child) {
    KnownFields fields =
        new KnownFields()
            .text("name", child.name().map(PersonName::text))
            .text("dateOfBirth", child.dateOfBirth().map(LocalDate::toString));
    child.statedAge().ifPresent(age -> age(fields, age));
    return fields
        .answer("ageEstablished", child.ageEstablished())
        .text("ageSource", child.ageSource())
        .object("residence", place(child.residence()))
        .object("jurisdiction", place(child.jurisdiction()))
        .object("foundIn", place(child.foundIn()))
        .word("nationality", child.nationality(), Nationality.UNKNOWN, Vocabulary.NATIONALITY);
  }

  private static void age(KnownFields fields, AgeRange age) {
    if (age.from() == age.to()) {
      fields.number("statedAge", age.from());
    } else {
      fields.object(
          "statedAge", new KnownFields().number("from", age.from()).number("to", age.to()));
    }
  }

  /** As it is known; what is only said, as it was said. */
  static KnownFields place(Place place) {
    return place(
        place.county().map(County::printedName).or(place::saidCounty),
        state(place).or(place::saidState),
        place.country().map(Country::label).or(place::saidCountry));
  }

  /** As it is known, and nothing of what is only said. */
  static KnownFields knownPlace(Place place) {
    return place(
        place.county().map(County::printedName),
        place.isKnown() ? state(place) : Optional.empty(),
        place.country().map(Country::label));
  }

  private static KnownFields place(
      Optional<String> county, Optional<String> state, Optional<String> country) {
    return new KnownFields().text("county", county).text("state", state).text("country", country);
  }

  private static Optional<String> state(Place place) {
    return place.isAbroad() && place.country().isEmpty()
        ? Optional.of(OUTSIDE_US)
        : place.namedState().map(state -> isAlone(place) ? alone(state) : state.name());
  }

  private static boolean isAlone(Place place) {
    return place.county().isEmpty() && place.saidCounty().isEmpty();
  }

  /** "LA" alone would be read as Los Angeles. */
  private static String alone(UsState state) {
    return state == UsState.LA ? state.label() : state.name();
  }

  static KnownFields placement(Placement placement) {
    return new KnownFields()
        .text("name", placement.name())
        .word("kind", placement.kind(), PlacementKind.UNKNOWN, Vocabulary.PLACEMENT_KIND)
        .object("location", place(placement.location()))
        .text("office", placement.office().map(Office::name));
  }

  static KnownFields openCase(OpenCase openCase) {
    return new KnownFields()
        .word("status", openCase.status(), CaseStatus.UNKNOWN, Vocabulary.CASE_STATUS)
        .text("office", openCase.office().map(Office::name));
  }

  static KnownFields custody(Custody custody) {
    return new KnownFields()
        .answer("lawEnforcement", custody.lawEnforcement())
        .answer("atJuvenileHall", custody.atJuvenileHall())
        .answer("beingTransported", custody.beingTransported())
        .word("hallAnswer", custody.hallAnswer(), HallAnswer.NOT_GIVEN, Vocabulary.HALL_ANSWER);
  }

  static KnownFields probation(Probation probation) {
    return new KnownFields()
        .word(
            "status", probation.status(), ProbationStatus.NOT_VERIFIED, Vocabulary.PROBATION_STATUS)
        .text("informant", probation.informant());
  }

  static KnownFields elsewhere(Elsewhere elsewhere, Moments moments) {
    return new KnownFields()
        .answer("openServices", elsewhere.openServices())
        .answer("openJurisdiction", elsewhere.openJurisdiction())
        .word("willRespond", elsewhere.willRespond(), WillRespond.UNKNOWN, Vocabulary.WILL_RESPOND)
        .word(
            "electronicTransfer",
            elsewhere.electronicTransfer(),
            ElectronicTransfer.UNKNOWN,
            Vocabulary.ELECTRONIC_TRANSFER)
        .text("answeredBy", elsewhere.answeredBy())
        .text("expectedArrival", elsewhere.expectedArrival().map(moments::write))
        .answer("missingPersonReport", elsewhere.missingPersonReport())
        .answer("delinquencyWarrant", elsewhere.delinquencyWarrant())
        .answer("protectiveCustodyWarrant", elsewhere.protectiveCustodyWarrant());
  }

  static KnownFields definitions(DefinitionFacts definitions) {
    return new KnownFields()
        .words("childRoles", definitions.childRoles(), Vocabulary.CHILD_ROLE)
        .answer("childConsented", definitions.childConsented())
        .answer("sexAct", definitions.sexAct())
        .answer("valueExchanged", definitions.valueExchanged())
        .words("valueRecipients", definitions.valueRecipients(), Vocabulary.VALUE_RECIPIENT)
        .answer("basicNeedMet", definitions.basicNeedMet())
        .answer("laborOrServices", definitions.laborOrServices())
        .map("means", definitions.means(), Vocabulary.MEANS, Vocabulary.ANSWER)
        .map("purposes", definitions.purposes(), Vocabulary.PURPOSE, Vocabulary.ANSWER)
        .answer("parentFailedOrUnableToProtect", definitions.parentFailedOrUnableToProtect());
  }

  static KnownFields reporting(ReportingFacts reporting) {
    return new KnownFields()
        .answer("parentIsExploiter", reporting.parentIsExploiter())
        .answer("onOwnAccord", reporting.onOwnAccord())
        .answer("learnedElsewhere", reporting.learnedElsewhere())
        .answer("newAllegations", reporting.newAllegations())
        .answer("exploiterHasChildren", reporting.exploiterHasChildren());
  }

  static KnownFields information(CaseInformation information) {
    return new KnownFields()
        .answer("auditReviewQuestionsAsked", information.auditReviewQuestionsAsked())
        .text("stagingArea", information.stagingArea())
        .text("perpetrator", information.perpetrator())
        .text("incidentLocation", information.incidentLocation())
        .text("summary", information.summary());
  }
}
