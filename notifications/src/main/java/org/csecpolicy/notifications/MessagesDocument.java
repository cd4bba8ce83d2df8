package org.csecpolicy.notifications;

import static org.csecpolicy.document.TextType.TEXT;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Channel;
import org.csecpolicy.document.ListType;
import org.csecpolicy.document.ObjectType;
import org.csecpolicy.document.TextType;
import org.csecpolicy.document.ValueType;
import org.csecpolicy.document.Words;

/** Messages, as they are to be sent. */
final class MessagesDocument {
  private static final ValueType<Recipient> RECIPIENT =
      ObjectType.<Recipient>written("messageRecipient")
          .field("role", Words.of(Addressee.Role.class), Recipient::role)
          .optional("name", TEXT, to -> to.isNamed() ? Optional.of(to.name()) : Optional.empty())
          .build();

  static final ValueType<Message> MESSAGE =
      ObjectType.<Message>written("message")
          .field("kind", Words.of(MessageKind.class), Message::kind)
          .field("label", TEXT, Message::label)
          .optional(
              "children",
              ListType.some(TEXT),
              message -> Optional.of(message.children()).filter(keys -> !keys.isEmpty()))
          .field("sender", Words.of(Actor.class), Message::sender)
          .field("senderName", TEXT, Message::senderName)
          .field("channel", Words.of(Channel.class), Message::channel)
          .field("recipients", ListType.of(RECIPIENT), Message::recipients)
          .optional("whyNoRecipient", TEXT, Message::whyNoRecipient)
          .field("subject", TEXT, Message::subject)
          .field("body", TEXT, Message::body)
          .optional("due", TextType.INSTANT, Message::due)
          .field("clauses", ListType.some(Words.CLAUSE), Message::clauses)
          .field("missing", ListType.of(TEXT), Message::missing)
          .build();

  static final ObjectType<ImmutableList<Message>, Void> TYPE =
      ObjectType.<ImmutableList<Message>>written("messages")
          .document()
          .field("messages", ListType.of(MESSAGE), messages -> messages)
          .build();

  private MessagesDocument() {}
}
