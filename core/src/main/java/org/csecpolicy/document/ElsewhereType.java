package org.csecpolicy.document;

import static org.csecpolicy.document.TextType.LINE;
import static org.csecpolicy.document.TextType.MOMENT;
import static org.csecpolicy.document.TextType.NOTE;
import static org.csecpolicy.document.Vocabulary.ANSWER;

import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Elsewhere.Builder;

/** What the county or state of jurisdiction says, when it is another one. */
final class ElsewhereType {
  static final ValueType<Elsewhere> TYPE =
      ObjectType.of("elsewhere", Elsewhere::builder, Builder::build)
          .blankIsAbsent()
          .known("openServices", ANSWER, Elsewhere::openServices, Builder::openServices)
          .known("openJurisdiction", ANSWER, Elsewhere::openJurisdiction, Builder::openJurisdiction)
          .known(
              "willRespond", Vocabulary.WILL_RESPOND, Elsewhere::willRespond, Builder::willRespond)
          .known(
              "electronicTransfer",
              Vocabulary.ELECTRONIC_TRANSFER,
              Elsewhere::electronicTransfer,
              Builder::electronicTransfer)
          .optional("answeredBy", LINE, Elsewhere::answeredBy, Builder::answeredBy)
          .optional("expectedArrival", MOMENT, Elsewhere::expectedArrival, Builder::expectedArrival)
          .known(
              "missingPersonReport",
              ANSWER,
              Elsewhere::missingPersonReport,
              Builder::missingPersonReport)
          .known(
              "delinquencyWarrant",
              ANSWER,
              Elsewhere::delinquencyWarrant,
              Builder::delinquencyWarrant)
          .known(
              "protectiveCustodyWarrant",
              ANSWER,
              Elsewhere::protectiveCustodyWarrant,
              Builder::protectiveCustodyWarrant)
          .optional("cpsStatus", NOTE, Elsewhere::cpsStatus, Builder::cpsStatus)
          .build();

  private ElsewhereType() {}
}
