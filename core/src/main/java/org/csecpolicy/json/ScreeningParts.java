package org.csecpolicy.json;

import static org.csecpolicy.json.ListType.set;
import static org.csecpolicy.json.TextType.LINE;
import static org.csecpolicy.json.TextType.NARRATIVE;
import static org.csecpolicy.json.Vocabulary.ANSWER;

import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.screening.ChildRole;
import org.csecpolicy.screening.DefinitionFacts;
import org.csecpolicy.screening.Means;
import org.csecpolicy.screening.Purpose;
import org.csecpolicy.screening.ReportingFacts;
import org.csecpolicy.screening.ValueRecipient;

/** The objects of a referral that do not route it. */
final class ScreeningParts {
  static final ValueType<DefinitionFacts> DEFINITIONS =
      ObjectType.of(DefinitionFacts::builder, DefinitionFacts.Builder::build)
          .blankIsAbsent()
          .known(
              "childRoles",
              set(Words.of(ChildRole.class)),
              DefinitionFacts::childRoles,
              DefinitionFacts.Builder::childRoles)
          .description("What the child is suspected to be in it, each once; it changes no finding.")
          .known(
              "childConsented",
              ANSWER,
              DefinitionFacts::childConsented,
              DefinitionFacts.Builder::childConsented)
          .description("The child consented, or says so; it excludes nothing.")
          .known("sexAct", ANSWER, DefinitionFacts::sexAct, DefinitionFacts.Builder::sexAct)
          .description("A sexual act took place or was asked for.")
          .known(
              "valueExchanged",
              ANSWER,
              DefinitionFacts::valueExchanged,
              DefinitionFacts.Builder::valueExchanged)
          .description("Anything of value was given or received for it.")
          .known(
              "valueRecipients",
              set(Words.of(ValueRecipient.class)),
              DefinitionFacts::valueRecipients,
              DefinitionFacts.Builder::valueRecipients)
          .description("To whom the value went, each once.")
          .known(
              "basicNeedMet",
              ANSWER,
              DefinitionFacts::basicNeedMet,
              DefinitionFacts.Builder::basicNeedMet)
          .description("What was received for it met a basic need, such as shelter or food.")
          .known(
              "laborOrServices",
              ANSWER,
              DefinitionFacts::laborOrServices,
              DefinitionFacts.Builder::laborOrServices)
          .description("The child performs labor or services from which another gains.")
          .known(
              "means",
              ObjectType.map(Words.of(Means.class), means -> "", ANSWER).blankIsAbsent().build(),
              DefinitionFacts::means,
              DefinitionFacts.Builder::means)
          .description("The means used.")
          .known(
              "purposes",
              ObjectType.map(Words.of(Purpose.class), purpose -> "", ANSWER)
                  .blankIsAbsent()
                  .build(),
              DefinitionFacts::purposes,
              DefinitionFacts.Builder::purposes)
          .description("What the child is subjected to.")
          .known(
              "parentFailedOrUnableToProtect",
              ANSWER,
              DefinitionFacts::parentFailedOrUnableToProtect,
              DefinitionFacts.Builder::parentFailedOrUnableToProtect)
          .description("A parent or guardian failed or was unable to protect the child.")
          .build();

  static final ValueType<ReportingFacts> REPORTING =
      ObjectType.of(ReportingFacts::builder, ReportingFacts.Builder::build)
          .blankIsAbsent()
          .known(
              "parentIsExploiter",
              ANSWER,
              ReportingFacts::parentIsExploiter,
              ReportingFacts.Builder::parentIsExploiter)
          .description("A parent or guardian is the exploiter.")
          .known(
              "onOwnAccord",
              ANSWER,
              ReportingFacts::onOwnAccord,
              ReportingFacts.Builder::onOwnAccord)
          .description("The child did it on his or her own accord, as in survival sex.")
          .known(
              "learnedElsewhere",
              ANSWER,
              ReportingFacts::learnedElsewhere,
              ReportingFacts.Builder::learnedElsewhere)
          .description("An employee learned of it at work from a source other than the hotline.")
          .known(
              "newAllegations",
              ANSWER,
              ReportingFacts::newAllegations,
              ReportingFacts.Builder::newAllegations)
          .description("There are new allegations.")
          .known(
              "exploiterHasChildren",
              ANSWER,
              ReportingFacts::exploiterHasChildren,
              ReportingFacts.Builder::exploiterHasChildren)
          .description("The exploiter has children, who may be victims too.")
          .build();

  static final ValueType<CaseInformation> INFORMATION =
      ObjectType.of(CaseInformation::builder, CaseInformation.Builder::build)
          .blankIsAbsent()
          .known(
              "auditReviewQuestionsAsked",
              ANSWER,
              CaseInformation::auditReviewQuestionsAsked,
              CaseInformation.Builder::auditReviewQuestionsAsked)
          .description("The audit review questions were asked.")
          .optional(
              "stagingArea",
              LINE,
              CaseInformation::stagingArea,
              CaseInformation.Builder::stagingArea)
          .description("The address or staging area.")
          .optional(
              "perpetrator",
              LINE,
              CaseInformation::perpetrator,
              CaseInformation.Builder::perpetrator)
          .description("The perpetrator, pimp or employer.")
          .optional(
              "incidentLocation",
              LINE,
              CaseInformation::incidentLocation,
              CaseInformation.Builder::incidentLocation)
          .description("Where the incident took place.")
          .optional(
              "summary", NARRATIVE, CaseInformation::summary, CaseInformation.Builder::summary)
          .description("The allegations in summary; may have several lines.")
          .build();

  private ScreeningParts() {}
}
