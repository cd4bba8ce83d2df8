package org.csecpolicy.notifications;

import static org.csecpolicy.document.TextType.LINE;
import static org.csecpolicy.document.TextType.NARRATIVE;

import org.csecpolicy.document.ObjectType;

/** What only the sender knows and a message has to say. */
final class MessageDetailsDocument {
  static final ObjectType<MessageDetails, MessageDetails.Builder> TYPE =
      ObjectType.whole("message-details", MessageDetails::builder, MessageDetails.Builder::build)
          .document()
          .blankIsAbsent()
          .input("referralNumber", LINE, MessageDetails.Builder::referralNumber)
          .input("referralName", LINE, MessageDetails.Builder::referralName)
          .input("dcfsHistory", NARRATIVE, MessageDetails.Builder::dcfsHistory)
          .input("narrative", NARRATIVE, MessageDetails.Builder::narrative)
          .input("supervisorsResponseTime", LINE, MessageDetails.Builder::supervisorsResponseTime)
          .input("sentBy", LINE, MessageDetails.Builder::sentBy)
          .input("callBack", LINE, MessageDetails.Builder::callBack)
          .build();

  private MessageDetailsDocument() {}
}
