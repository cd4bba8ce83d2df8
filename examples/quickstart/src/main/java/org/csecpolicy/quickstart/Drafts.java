package org.csecpolicy.quickstart;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.csecpolicy.notifications.AddressBook;
import org.csecpolicy.notifications.Message;
import org.csecpolicy.notifications.MimeMessages;

/** Mail that a person opens, looks at and sends: nothing here goes out by itself. */
final class Drafts {
  /** Stands in the identifiers of messages; reserved, and nobody's. */
  private static final String DOMAIN = "hotline.example";

  private final MimeMessages mail;

  Drafts(AddressBook addresses) {
    this.mail = MimeMessages.of(addresses, DOMAIN);
  }

  /**
   * A message as a draft of this moment, to those recipients who have an address.
   *
   * @throws org.csecpolicy.notifications.MissingAddressException when none of them has one
   * @throws org.csecpolicy.policy.InvalidValueException when the message goes to nobody
   */
  byte[] of(Message message, Instant now) {
    ByteArrayOutputStream draft = new ByteArrayOutputStream();
    try {
      MimeMessage unsent = mail.messageToKnownAddresses(message, now);
      unsent.setHeader("X-Unsent", "1"); // mail programs open it to be sent, and not as received
      unsent.writeTo(draft);
    } catch (MessagingException unexpected) {
      throw new IllegalStateException("the draft could not be made", unexpected);
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
    return draft.toByteArray();
  }
}
