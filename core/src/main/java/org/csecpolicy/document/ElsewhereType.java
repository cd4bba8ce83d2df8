package org.csecpolicy.document;

import static org.csecpolicy.document.TextType.LINE;
import static org.csecpolicy.document.TextType.MOMENT;
import static org.csecpolicy.document.TextType.NOTE;
import static org.csecpolicy.document.Vocabulary.ANSWER;

import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Elsewhere.Builder;
import org.csecpolicy.referral.FactFields;

/** What the county or state of jurisdiction says, when it is another one. */
final class ElsewhereType {
  static final ValueType<Elsewhere> TYPE =
      ObjectType.of("elsewhere", Elsewhere::builder, Builder::build)
          .blankIsAbsent()
          .yesOrNo(FactFields.OF_ELSEWHERE, Fact.OPEN_SERVICES, Fact.OPEN_JURISDICTION)
          .known(
              "willRespond", Vocabulary.WILL_RESPOND, Elsewhere::willRespond, Builder::willRespond)
          .known(
              "electronicTransfer",
              Vocabulary.ELECTRONIC_TRANSFER,
              Elsewhere::electronicTransfer,
              Builder::electronicTransfer)
          .optional("answeredBy", LINE, Elsewhere::answeredBy, Builder::answeredBy)
          .optional("expectedArrival", MOMENT, Elsewhere::expectedArrival, Builder::expectedArrival)
          .yesOrNo(FactFields.OF_ELSEWHERE)
          .known(
              "protectiveCustodyWarrant",
              ANSWER,
              Elsewhere::protectiveCustodyWarrant,
              Builder::protectiveCustodyWarrant)
          .optional("cpsStatus", NOTE, Elsewhere::cpsStatus, Builder::cpsStatus)
          .build();

  private ElsewhereType() {}
}
