package org.csecpolicy.notifications;

import static org.csecpolicy.json.TextType.LINE;
import static org.csecpolicy.json.TextType.NARRATIVE;

import org.csecpolicy.json.DocumentSchema;
import org.csecpolicy.json.ObjectType;

/** What only the sender knows and a message has to say. */
final class MessageDetailsDocument {
  static final ObjectType<MessageDetails, MessageDetails.Builder> TYPE =
      ObjectType.whole(MessageDetails::builder, MessageDetails.Builder::build)
          .document("message-details")
          .input("referralNumber", LINE, MessageDetails.Builder::referralNumber)
          .description("The referral's number.")
          .input("referralName", LINE, MessageDetails.Builder::referralName)
          .description("The referral's name, where the protocol does not fix it.")
          .input("dcfsHistory", NARRATIVE, MessageDetails.Builder::dcfsHistory)
          .description("What the department's history says of the child.")
          .input("narrative", NARRATIVE, MessageDetails.Builder::narrative)
          .description("The narrative, in place of the referral's own summary.")
          .input("supervisorsResponseTime", LINE, MessageDetails.Builder::supervisorsResponseTime)
          .description("The response time that a supervisor set, when Immediate is not required.")
          .input("sentBy", LINE, MessageDetails.Builder::sentBy)
          .description("The member of staff who sends the message.")
          .input("callBack", LINE, MessageDetails.Builder::callBack)
          .description("Where that person can be called back: a landline of the hotline.")
          .build();

  private MessageDetailsDocument() {}

  static String schema() {
    return DocumentSchema.of(
        "Message details",
        "What only the sender knows and a message has to say. Everything may be left out.",
        TYPE);
  }
}
