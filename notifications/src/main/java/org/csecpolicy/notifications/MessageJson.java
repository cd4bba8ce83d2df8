package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Objects;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.json.DocumentPart;
import org.csecpolicy.json.DocumentReader;
import org.csecpolicy.json.DocumentWriter;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Narrative;
import org.csecpolicy.policy.OneLine;

/**
 * Details, address books and messages as JSON documents. Reading is as strict as that of {@link
 * org.csecpolicy.json.PolicyJson} and within the same bounds; no error repeats what the document
 * says. Immutable and safe to share between threads.
 *
 * <p>Uses Jackson, an optional dependency, in the same way: an application that uses this class
 * adds {@code com.fasterxml.jackson.core:jackson-databind}.
 */
public final class MessageJson {
  private static final DocumentPart<MessageDetails.Builder> DETAILS =
      DocumentPart.into(MessageDetails::builder)
          .text("referralNumber", MessageJson::oneLine, MessageDetails.Builder::referralNumber)
          .text("referralName", MessageJson::oneLine, MessageDetails.Builder::referralName)
          .text("dcfsHistory", MessageJson::narrative, MessageDetails.Builder::dcfsHistory)
          .text("narrative", MessageJson::narrative, MessageDetails.Builder::narrative)
          .text(
              "supervisorsResponseTime",
              MessageJson::oneLine,
              MessageDetails.Builder::supervisorsResponseTime)
          .text("sentBy", MessageJson::oneLine, MessageDetails.Builder::sentBy)
          .text("callBack", MessageJson::oneLine, MessageDetails.Builder::callBack)
          .build();

  private final ZoneId zone;

  private MessageJson(ZoneId zone) {
    this.zone = zone;
  }

  /** Documents of this agency, whose zone (that of its office hours) moments are written in. */
  public static MessageJson of(Agency agency) {
    return new MessageJson(agency.officeHours().zone());
  }

  /**
   * The details that a document holds: an object whose fields are named as those of {@link
   * MessageDetails}, each a text and each optional.
   *
   * @throws org.csecpolicy.json.InvalidDocumentException naming everything that is wrong, by place
   *     and rule
   */
  public MessageDetails readDetails(String json) {
    return DocumentReader.read(json, DETAILS, MessageDetails.Builder::build);
  }

  /** The same for a document in UTF-8. */
  public MessageDetails readDetails(byte[] utf8) {
    return DocumentReader.read(utf8, DETAILS, MessageDetails.Builder::build);
  }

  /**
   * The address book that a document holds: {@code sender}, and {@code recipients}, a list of
   * objects with the recipient's {@code name} and its {@code email}, {@code faxNumber} or both. A
   * list, so that an error can say where it is without repeating a name.
   *
   * @throws org.csecpolicy.json.InvalidDocumentException naming everything that is wrong, by place
   *     and rule
   */
  public AddressBook readAddressBook(String json) {
    return AddressBookReader.read(json);
  }

  /** The same for a document in UTF-8. */
  public AddressBook readAddressBook(byte[] utf8) {
    return AddressBookReader.read(utf8);
  }

  /**
   * A message as an indented document, with the ids of its clauses.
   *
   * <p>Holds everything personal that the message holds.
   */
  public String write(Message message) {
    return document(message).indented();
  }

  /**
   * Messages as one indented document: an object whose field {@code messages} lists them.
   *
   * <p>Holds everything personal that the messages hold.
   */
  public String writeAll(Iterable<Message> messages) {
    return DocumentWriter.create()
        .objects("messages", ImmutableList.copyOf(Iterables.transform(messages, this::document)))
        .indented();
  }

  /** The JSON Schema (2020-12) of a document of details. */
  public static String detailsSchema() {
    return resource("message-details.schema.json");
  }

  /** The JSON Schema (2020-12) of an address book. */
  public static String addressBookSchema() {
    return resource("address-book.schema.json");
  }

  /** The JSON Schema (2020-12) of what {@link #writeAll} writes. */
  public static String messagesSchema() {
    return resource("messages.schema.json");
  }

  private static String resource(String name) {
    try (InputStream in = MessageJson.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private DocumentWriter document(Message message) {
    return DocumentWriter.create()
        .word("kind", message.kind())
        .text("label", message.kind().label())
        .word("sender", message.sender())
        .text("senderName", message.senderName())
        .word("channel", message.channel())
        .texts("recipients", message.recipients())
        .text("subject", message.subject())
        .text("body", message.body())
        .moment("due", message.due(), zone)
        .texts("clauses", message.clauses().stream().map(Clause::id).toList())
        .texts("missing", message.missing());
  }

  private static String oneLine(String text) {
    return OneLine.require("text", text);
  }

  private static String narrative(String text) {
    return Narrative.require("text", text);
  }
}
