package org.csecpolicy.document;

import static org.csecpolicy.document.TextType.DATE;
import static org.csecpolicy.document.TextType.LINE;

import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.FactFields;
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
      ObjectType.of("caller", Caller::builder, Caller.Builder::build)
          .blankIsAbsent()
          .known("kind", Vocabulary.CALLER_KIND, Caller::kind, Caller.Builder::kind)
          .optional("name", LINE, Caller::name, Caller.Builder::name)
          .optional("callBack", LINE, Caller::callBack, Caller.Builder::callBack)
          .build();

  static final ValueType<Child> CHILD =
      ObjectType.of("child", Child::builder, Child.Builder::build)
          .blankIsAbsent()
          .optional(
              "name",
              TextType.line(PersonName::of, PersonName::text),
              Child::name,
              Child.Builder::name)
          .optional("dateOfBirth", DATE, Child::dateOfBirth, Child.Builder::dateOfBirth)
          .optional("statedAge", new StatedAge(), Child::statedAge, Child.Builder::statedAge)
          .yesOrNo(FactFields.OF_CHILD)
          .optional("ageSource", LINE, Child::ageSource, Child.Builder::ageSource)
          .known("residence", PlaceType.SAID, Child::residence, Child.Builder::residence)
          .known("jurisdiction", PlaceType.SAID, Child::jurisdiction, Child.Builder::jurisdiction)
          .known("foundIn", PlaceType.SAID, Child::foundIn, Child.Builder::foundIn)
          .known(
              "nationality", Vocabulary.NATIONALITY, Child::nationality, Child.Builder::nationality)
          .build();

  static final ValueType<Placement> PLACEMENT =
      ObjectType.of("placement", Placement::builder, Placement.Builder::build)
          .blankIsAbsent()
          .optional("name", LINE, Placement::name, Placement.Builder::name)
          .known("kind", Vocabulary.PLACEMENT_KIND, Placement::kind, Placement.Builder::kind)
          .known("location", PlaceType.SAID, Placement::location, Placement.Builder::location)
          .optional("office", OFFICE, Placement::office, Placement.Builder::office)
          .build();

  static final ValueType<OpenCase> OPEN_CASE =
      ObjectType.of("openCase", OpenCaseFields::new, OpenCaseFields::build)
          .blankIsAbsent()
          .known(
              "status",
              Vocabulary.CASE_STATUS,
              OpenCase::saidStatus,
              (to, status) -> to.status = status)
          .optional("office", OFFICE, OpenCase::office, (to, office) -> to.office = office)
          .build();

  static final ValueType<Custody> CUSTODY =
      ObjectType.of("custody", Custody::builder, Custody.Builder::build)
          .blankIsAbsent()
          .yesOrNo(FactFields.OF_CUSTODY)
          .known(
              "hallAnswer",
              Vocabulary.HALL_ANSWER,
              Custody::hallAnswer,
              Custody.Builder::hallAnswer)
          .optional("heldBy", LINE, Custody::heldBy, Custody.Builder::heldBy)
          .optional("callBack", LINE, Custody::callBack, Custody.Builder::callBack)
          .replaced("refusedByJuvenileHall", "hallAnswer: not-given, accepted or refused")
          .build();

  static final ValueType<Probation> PROBATION =
      ObjectType.of("probation", ProbationFields::new, ProbationFields::build)
          .blankIsAbsent()
          .known(
              "status",
              Vocabulary.PROBATION_STATUS,
              Probation::status,
              (to, status) -> to.status = status)
          .optional("informant", LINE, Probation::informant, (to, name) -> to.informant = name)
          .build();

  private ReferralParts() {}

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
