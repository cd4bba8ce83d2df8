package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.csecpolicy.HotlineDecision;

/** From a decision to its messages. Total: every decision has its messages, some have none. */
public final class Messages {
  private Messages() {}

  /** Every message that the decision asks for, in the order of {@link MessageKind}. */
  public static ImmutableList<Message> of(HotlineDecision decision, MessageDetails details) {
    ImmutableList.Builder<Message> messages = ImmutableList.builder();
    for (MessageKind kind : MessageKind.values()) {
      messages.addAll(of(decision, details, kind));
    }
    return messages.build();
  }

  /** The messages of one kind; none when the decision does not ask for it. */
  public static ImmutableList<Message> of(
      HotlineDecision decision, MessageDetails details, MessageKind kind) {
    return switch (kind) {
      case PRE_ALERT -> list(PreAlertFormatter.format(decision, details));
      default -> ImmutableList.of();
    };
  }

  private static ImmutableList<Message> list(Optional<Message> message) {
    return message.map(ImmutableList::of).orElseGet(ImmutableList::of);
  }
}
