package org.csecpolicy.notifications;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import org.csecpolicy.directory.Channel;
import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.policy.InvalidValueException;

/**
 * Messages as mail (RFC 5322 and MIME), for an application to hand to its own transport: one part
 * of plain text in UTF-8, and nothing in the headers that is not said here. Only for messages whose
 * channel is e-mail. Works on the given values alone: no clock, no network, no settings of the
 * machine; the same values make the same bytes.
 *
 * <p>Uses Jakarta Mail, an optional dependency: an application that uses this class adds {@code
 * org.eclipse.angus:angus-mail}, and on the module path requires {@code jakarta.mail}. Immutable
 * and safe to share between threads.
 */
public final class MimeMessages {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.US);

  /** RFC 5322 knows the years from 1900 on, in four digits. */
  private static final Range<Instant> DATES =
      Range.closedOpen(
          Instant.parse("1900-01-01T00:00:00Z"), Instant.parse("+10000-01-01T00:00:00Z"));

  private static final CharMatcher LINE_FEED = CharMatcher.is('\n');

  private final AddressBook addresses;
  private final String domain;

  private MimeMessages(AddressBook addresses, String domain) {
    this.addresses = addresses;
    this.domain = domain;
  }

  /**
   * Mail from and to the addresses of a book, with message identifiers of a domain: one that the
   * application's operator owns.
   *
   * @throws InvalidValueException when that is not a domain name
   */
  public static MimeMessages of(AddressBook addresses, String messageIdDomain) {
    return new MimeMessages(addresses, Addresses.requireDomain("messageIdDomain", messageIdDomain));
  }

  /**
   * A message as mail, dated as given. The identifier is made of everything that the mail says, so
   * that making it again does not make another mail.
   *
   * @throws MissingAddressException when a recipient has no e-mail address
   * @throws InvalidValueException when the message does not go by e-mail, or to nobody
   */
  public MimeMessage message(Message message, Instant date) {
    requireSendable(message);
    ImmutableList<Recipient> missing = addresses.missingFor(message);
    if (!missing.isEmpty()) {
      throw new MissingAddressException(missing);
    }
    return mail(message, date, recipients(message));
  }

  /**
   * The same to those recipients who have an address, so that one who has none costs nobody else
   * the message. The header {@code Comments} names the roles that it does not go to; {@link
   * AddressBook#missingFor} says who they are, and somebody has to tell them otherwise.
   *
   * @throws MissingAddressException when no recipient has an e-mail address
   * @throws InvalidValueException when the message does not go by e-mail, or to nobody
   */
  public MimeMessage messageToKnownAddresses(Message message, Instant date) {
    requireSendable(message);
    ImmutableList<Recipient> missing = addresses.missingFor(message);
    ImmutableList<String> to = recipients(message);
    if (to.isEmpty()) {
      throw new MissingAddressException(missing);
    }
    MimeMessage mail = mail(message, date, to);
    if (!missing.isEmpty()) {
      try {
        mail.setHeader("Comments", MissingAddressException.words(missing));
      } catch (MessagingException unexpected) {
        throw new IllegalStateException("the mail could not be made", unexpected);
      }
    }
    return mail;
  }

  private MimeMessage mail(Message message, Instant date, ImmutableList<String> to) {
    String subject = clean("message.subject", message.subject(), CharMatcher.none());
    String body = clean("message.body", message.body(), LINE_FEED);
    if (!DATES.contains(date)) {
      throw InvalidValueException.of("date", ErrorCode.OUT_OF_RANGE, "a year from 1900 to 9999");
    }
    String id = MessageIdentifier.of(domain, date, addresses.sender(), to, subject, body);
    try {
      MimeMessage mail = new Identified(id);
      mail.setHeader("Date", DATE.format(date.atZone(ZoneOffset.UTC)));
      mail.setHeader("From", addresses.sender());
      mail.setHeader("To", String.join(",\r\n ", to));
      mail.setHeader("Subject", SubjectHeader.of(subject));
      byte[] text = body.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
      mail.setDataHandler(
          new DataHandler(new ByteArrayDataSource(text, "text/plain; charset=UTF-8")));
      mail.setHeader("Content-Type", "text/plain; charset=UTF-8");
      // No line of the text stands in the mail as it is, so none can end it or open another part.
      mail.setHeader("Content-Transfer-Encoding", "base64");
      mail.saveChanges();
      return mail;
    } catch (MessagingException unexpected) {
      throw new IllegalStateException("the mail could not be made", unexpected);
    }
  }

  /**
   * The same as bytes, ready for a file: what {@link #message} writes.
   *
   * @throws MissingAddressException when a recipient has no e-mail address
   * @throws InvalidValueException when the message does not go by e-mail, or to nobody
   */
  public byte[] bytes(Message message, Instant date) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      message(message, date).writeTo(bytes);
    } catch (MessagingException unexpected) {
      throw new IllegalStateException("the mail could not be written", unexpected);
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
    return bytes.toByteArray();
  }

  private static void requireSendable(Message message) {
    if (message.channel() != Channel.EMAIL) {
      throw InvalidValueException.of("message.channel", ErrorCode.NOT_SENDABLE, "e-mail");
    }
    if (message.recipients().isEmpty()) {
      throw InvalidValueException.of(
          "message.recipients", ErrorCode.NOT_SENDABLE, "somebody, which the texts do not say");
    }
  }

  /** The addresses that are known, each once. */
  private ImmutableList<String> recipients(Message message) {
    return message.recipients().stream()
        .flatMap(recipient -> addresses.emailsOf(recipient).stream())
        .collect(ImmutableSet.toImmutableSet())
        .asList();
  }

  /** Every text was checked where it came in; nothing may depend on that having been all. */
  private static String clean(String field, String text, CharMatcher allowed) {
    if (CharMatcher.javaIsoControl().and(allowed.negate()).matchesAnyOf(text)) {
      throw InvalidValueException.of(field, ErrorCode.CHARACTERS, "without control characters");
    }
    return text;
  }

  /** Keeps its identifier when a transport saves it again; a plain one would ask the network. */
  private static final class Identified extends MimeMessage {
    private final String id;

    Identified(String id) {
      super(Session.getInstance(new Properties()));
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
