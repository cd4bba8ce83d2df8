package org.csecpolicy.notifications;

import static org.csecpolicy.json.TextType.TEXT;

import com.google.common.collect.ImmutableList;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Channel;
import org.csecpolicy.json.DocumentSchema;
import org.csecpolicy.json.ListType;
import org.csecpolicy.json.ObjectType;
import org.csecpolicy.json.TextType;
import org.csecpolicy.json.ValueType;
import org.csecpolicy.json.Words;

/** Messages, as they are to be sent. */
final class MessagesDocument {
  static final ValueType<Message> MESSAGE =
      ObjectType.<Message>written()
          .named("message", "One message, to whoever it goes to.")
          .field("kind", Words.of(MessageKind.class), Message::kind)
          .field("label", TEXT, message -> message.kind().label())
          .description("What the message is.")
          .field("sender", Words.of(Actor.class), Message::sender)
          .description("Whose role it is to send it.")
          .field("senderName", TEXT, Message::senderName)
          .description("The agency's name for it.")
          .field("channel", Words.of(Channel.class), Message::channel)
          .field("recipients", ListType.of(TEXT), Message::recipients)
          .field("subject", TEXT, Message::subject)
          .field("body", TEXT, Message::body)
          .description("Wrapped plain text with line feeds.")
          .optional("due", TextType.INSTANT, Message::due)
          .description("When it must have gone; absent when the texts set no time.")
          .field("clauses", ListType.some(Words.CLAUSE), Message::clauses)
          .field("missing", ListType.of(TEXT), Message::missing)
          .description("What the message needs and nobody has given.")
          .build();

  static final ObjectType<ImmutableList<Message>, Void> TYPE =
      ObjectType.<ImmutableList<Message>>written()
          .document("messages")
          .field("messages", ListType.of(MESSAGE), messages -> messages)
          .build();

  private MessagesDocument() {}

  static String schema() {
    return DocumentSchema.of(
        "Messages",
        "Every message that a decision asks for. Holds what the messages hold: names, birth dates,"
            + " narrative.",
        TYPE);
  }
}
