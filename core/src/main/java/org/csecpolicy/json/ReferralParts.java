package org.csecpolicy.json;

import static org.csecpolicy.json.TextType.DATE;
import static org.csecpolicy.json.TextType.LINE;
import static org.csecpolicy.json.TextType.MOMENT;
import static org.csecpolicy.json.Vocabulary.ANSWER;

import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Office;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.PersonName;
import org.csecpolicy.referral.Placement;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.jspecify.annotations.Nullable;

/** The objects of a referral: who called, the child, and in whose hands the child is. */
final class ReferralParts {
  static final TextType<Office> OFFICE = TextType.line(Office::of, Office::name);

  static final ValueType<Caller> CALLER =
      ObjectType.of(CallerFields::new, CallerFields::build)
          .blankIsAbsent()
          .known("kind", Vocabulary.CALLER_KIND, Caller::kind, (to, kind) -> to.kind = kind)
          .description(
              "What kind of caller. frp-law-enforcement is an identified agency of the First"
                  + " Responder's Protocol.")
          .optional("name", LINE, Caller::name, (to, name) -> to.name = name)
          .description("The reporting party's name or agency.")
          .build();

  static final ValueType<Child> CHILD =
      ObjectType.of(Child::builder, Child.Builder::build)
          .blankIsAbsent()
          .optional(
              "name",
              TextType.line(PersonName::of, PersonName::text),
              Child::name,
              Child.Builder::name)
          .description("The child's name.")
          .optional("dateOfBirth", DATE, Child::dateOfBirth, Child.Builder::dateOfBirth)
          .description("The date of birth as it was given: read off a document, or only said.")
          .optional("statedAge", new StatedAge(), Child::statedAge, Child.Builder::statedAge)
          .description(
              "The age in whole years that somebody stated or estimated: one, or from one to"
                  + " another, such as 14 to 16. An end that is left out is open; without both ends"
                  + " nothing was asked. The lower end decides whether the child may be a minor.")
          .known("ageEstablished", ANSWER, Child::ageEstablished, Child.Builder::ageEstablished)
          .description(
              "Whether the age is established: by a document, a record, a named person who knows,"
                  + " or the screener with a reason. Only an established age of 18 or more takes a"
                  + " child out of the protocol.")
          .optional("ageSource", LINE, Child::ageSource, Child.Builder::ageSource)
          .description("By what the age is established.")
          .known("residence", PlaceType.SAID, Child::residence, Child.Builder::residence)
          .description("Where the child lives.")
          .known("jurisdiction", PlaceType.SAID, Child::jurisdiction, Child.Builder::jurisdiction)
          .description(
              "The county or state that has jurisdiction over the child; while not known, that of"
                  + " the residence.")
          .known("foundIn", PlaceType.SAID, Child::foundIn, Child.Builder::foundIn)
          .description("Where the child is now.")
          .known(
              "nationality", Vocabulary.NATIONALITY, Child::nationality, Child.Builder::nationality)
          .description("As much of the child's standing as clause 5 needs; suspicion is enough.")
          .build();

  static final ValueType<Placement> PLACEMENT =
      ObjectType.of(Placement::builder, Placement.Builder::build)
          .blankIsAbsent()
          .optional("name", LINE, Placement::name, Placement.Builder::name)
          .description("Its name.")
          .known("kind", Vocabulary.PLACEMENT_KIND, Placement::kind, Placement.Builder::kind)
          .description("What kind of placement.")
          .known("location", PlaceType.SAID, Placement::location, Placement.Builder::location)
          .description("Where its address lies.")
          .optional("office", OFFICE, Placement::office, Placement.Builder::office)
          .description("The regional office that serves its address.")
          .build();

  static final ValueType<OpenCase> OPEN_CASE =
      ObjectType.of(OpenCaseFields::new, OpenCaseFields::build)
          .blankIsAbsent()
          .known(
              "status",
              Vocabulary.CASE_STATUS,
              OpenCase::status,
              (to, status) -> to.status = status)
          .description("Whether there is one, and with whom.")
          .optional("office", OFFICE, OpenCase::office, (to, office) -> to.office = office)
          .description(
              "The regional office that has it. An office with a status that is not known tells that"
                  + " there is a regional case.")
          .build();

  static final ValueType<Custody> CUSTODY =
      ObjectType.of(Custody::builder, Custody.Builder::build)
          .blankIsAbsent()
          .known("lawEnforcement", ANSWER, Custody::lawEnforcement, Custody.Builder::lawEnforcement)
          .description("Law enforcement has the child in custody. Juvenile Hall alone is not that.")
          .known("atJuvenileHall", ANSWER, Custody::atJuvenileHall, Custody.Builder::atJuvenileHall)
          .description("The child is incarcerated at Juvenile Hall.")
          .known(
              "beingTransported",
              ANSWER,
              Custody::beingTransported,
              Custody.Builder::beingTransported)
          .description("The child is on the way to Juvenile Hall.")
          .known(
              "hallAnswer",
              Vocabulary.HALL_ANSWER,
              Custody::hallAnswer,
              Custody.Builder::hallAnswer)
          .description(
              "What this county's Juvenile Hall answered when it was asked to take the child;"
                  + " not-given also when it was not asked. It takes the place of"
                  + " refusedByJuvenileHall, which is refused.")
          .replaced("refusedByJuvenileHall", "hallAnswer: not-given, accepted or refused")
          .build();

  static final ValueType<Probation> PROBATION =
      ObjectType.of(ProbationFields::new, ProbationFields::build)
          .blankIsAbsent()
          .known(
              "status",
              Vocabulary.PROBATION_STATUS,
              Probation::status,
              (to, status) -> to.status = status)
          .description(
              "The status with this county's Probation; unknown and not-verified are the same,"
                  + " ward-elsewhere is a ward of another county.")
          .optional("informant", LINE, Probation::informant, (to, name) -> to.informant = name)
          .description("Who gave the status.")
          .build();

  static final ValueType<Elsewhere> ELSEWHERE =
      ObjectType.of(Elsewhere::builder, Elsewhere.Builder::build)
          .blankIsAbsent()
          .known("openServices", ANSWER, Elsewhere::openServices, Elsewhere.Builder::openServices)
          .description("There are open child-protection services there.")
          .known(
              "openJurisdiction",
              ANSWER,
              Elsewhere::openJurisdiction,
              Elsewhere.Builder::openJurisdiction)
          .description("A court there has open jurisdiction over the youth.")
          .known(
              "willRespond",
              Vocabulary.WILL_RESPOND,
              Elsewhere::willRespond,
              Elsewhere.Builder::willRespond)
          .description("That county will respond; pending means asked, and no answer yet.")
          .known(
              "electronicTransfer",
              Vocabulary.ELECTRONIC_TRANSFER,
              Elsewhere::electronicTransfer,
              Elsewhere.Builder::electronicTransfer)
          .description("That county accepts the referral by Electronic Transfer.")
          .optional("answeredBy", LINE, Elsewhere::answeredBy, Elsewhere.Builder::answeredBy)
          .description("Who answered for that county: a named person who can be called back.")
          .optional(
              "expectedArrival",
              MOMENT,
              Elsewhere::expectedArrival,
              Elsewhere.Builder::expectedArrival)
          .description(
              "When that county says it will be with the child; with a name it is known to be"
                  + " coming.")
          .known(
              "missingPersonReport",
              ANSWER,
              Elsewhere::missingPersonReport,
              Elsewhere.Builder::missingPersonReport)
          .description("There is an active Missing Person's Report.")
          .known(
              "delinquencyWarrant",
              ANSWER,
              Elsewhere::delinquencyWarrant,
              Elsewhere.Builder::delinquencyWarrant)
          .description("There is a Delinquency Warrant.")
          .known(
              "protectiveCustodyWarrant",
              ANSWER,
              Elsewhere::protectiveCustodyWarrant,
              Elsewhere.Builder::protectiveCustodyWarrant)
          .description(
              "There is a dependency or protective-custody warrant, which is not a Delinquency"
                  + " Warrant.")
          .build();

  private ReferralParts() {}

  /** What a caller is made of. */
  private static final class CallerFields {
    private CallerKind kind = CallerKind.UNKNOWN;
    private @Nullable String name;

    Caller build() {
      return name == null ? Caller.of(kind) : Caller.of(kind, name);
    }
  }

  /** What an open case is made of. */
  private static final class OpenCaseFields {
    private CaseStatus status = CaseStatus.UNKNOWN;
    private @Nullable Office office;

    OpenCase build() {
      return office == null ? OpenCase.of(status) : OpenCase.of(status, office);
    }
  }

  /** What is known from Probation. */
  private static final class ProbationFields {
    private ProbationStatus status = ProbationStatus.NOT_VERIFIED;
    private @Nullable String informant;

    Probation build() {
      return informant == null ? Probation.of(status) : Probation.of(status, informant);
    }
  }
}
