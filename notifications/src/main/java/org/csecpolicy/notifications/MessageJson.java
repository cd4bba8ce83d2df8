package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.document.StrictJson;

/**
 * Details, address books and messages as JSON documents. Reading is as strict as that of {@link
 * org.csecpolicy.json.PolicyJson} and within the same bounds; no error repeats what the document
 * says. Immutable and safe to share between threads.
 *
 * <p>Uses Jackson, an optional dependency, in the same way: an application that uses this class
 * adds {@code com.fasterxml.jackson.core:jackson-core}.
 */
public final class MessageJson {
  private final StrictJson json;

  private MessageJson(StrictJson json) {
    this.json = json;
  }

  /** Documents of this agency, whose zone (that of its office hours) moments are written in. */
  public static MessageJson of(Agency agency) {
    return new MessageJson(StrictJson.of(agency));
  }

  /**
   * The details that a document holds: an object whose fields are named as those of {@link
   * MessageDetails}, each a text and each optional.
   *
   * @throws org.csecpolicy.policy.InvalidDocumentException naming everything that is wrong, by
   *     place and rule
   */
  public MessageDetails readDetails(String json) {
    return this.json.read(json, MessageDetailsDocument.TYPE);
  }

  /** The same for a document in UTF-8. */
  public MessageDetails readDetails(byte[] utf8) {
    return json.read(utf8, MessageDetailsDocument.TYPE);
  }

  /**
   * The address book that a document holds: {@code sender}, and {@code recipients}, a list of
   * objects with the recipient's {@code name} and its {@code email}, {@code faxNumber} or both. A
   * list, so that an error can say where it is without repeating a name.
   *
   * @throws org.csecpolicy.policy.InvalidDocumentException naming everything that is wrong, by
   *     place and rule
   */
  public AddressBook readAddressBook(String json) {
    return this.json.read(json, AddressBookDocument.TYPE);
  }

  /** The same for a document in UTF-8. */
  public AddressBook readAddressBook(byte[] utf8) {
    return json.read(utf8, AddressBookDocument.TYPE);
  }

  /**
   * A message as an indented document, with the ids of its clauses.
   *
   * <p>Holds everything personal that the message holds.
   */
  public String write(Message message) {
    return json.write(MessagesDocument.MESSAGE, message);
  }

  /**
   * Messages as one indented document: an object whose field {@code messages} lists them.
   *
   * <p>Holds everything personal that the messages hold.
   */
  public String writeAll(Iterable<Message> messages) {
    return json.write(MessagesDocument.TYPE, ImmutableList.copyOf(messages));
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
}
