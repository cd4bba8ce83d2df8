package org.csecpolicy.document;

import static org.csecpolicy.document.TextType.LINE;
import static org.csecpolicy.document.TextType.NARRATIVE;
import static org.csecpolicy.document.Vocabulary.ANSWER;

import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.CaseInformation.Builder;

/** What the screener gathers and writes down on every call. */
final class CaseInformationType {
  static final ValueType<CaseInformation> TYPE =
      ObjectType.of("caseInformation", CaseInformation::builder, Builder::build)
          .blankIsAbsent()
          .known(
              "auditReviewQuestionsAsked",
              ANSWER,
              CaseInformation::auditReviewQuestionsAsked,
              Builder::auditReviewQuestionsAsked)
          .optional("stagingArea", LINE, CaseInformation::stagingArea, Builder::stagingArea)
          .optional("homeAddress", LINE, CaseInformation::homeAddress, Builder::homeAddress)
          .optional(
              "presentAddress", LINE, CaseInformation::presentAddress, Builder::presentAddress)
          .known(
              "perpetrators",
              ListType.of(LINE).between(0, CaseInformation.MAX_PERPETRATORS).blankIsAbsent(),
              CaseInformation::perpetrators,
              Builder::perpetrators)
          .replaced("perpetrator", "perpetrators, a list")
          .optional(
              "incidentLocation",
              LINE,
              CaseInformation::incidentLocation,
              Builder::incidentLocation)
          .optional("summary", NARRATIVE, CaseInformation::summary, Builder::summary)
          .build();

  private CaseInformationType() {}
}
