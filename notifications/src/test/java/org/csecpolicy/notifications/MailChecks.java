package org.csecpolicy.notifications;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import jakarta.mail.Address;
import jakarta.mail.Header;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;

/** What must hold for the mail form of any message, whatever its texts are. */
final class MailChecks {
  static final ImmutableList<String> HEADERS =
      ImmutableList.of(
          "Date",
          "From",
          "To",
          "Message-ID",
          "Subject",
          "MIME-Version",
          "Content-Type",
          "Content-Transfer-Encoding");

  private static final Pattern LINES_OF_BASE64 =
      Pattern.compile("(?:[A-Za-z0-9+/=]{1,76}+(?:\r\n|\\z))*+");

  private MailChecks() {}

  /** Looked at without any mail library. */
  static void assertWellFormed(byte[] mail) {
    String text = new String(mail, ISO_8859_1);
    assertThat(CharMatcher.inRange(' ', '~').or(CharMatcher.anyOf("\r\n")).matchesAllOf(text))
        .isTrue();
    assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    int end = text.indexOf("\r\n\r\n");
    List<String> head = Splitter.on("\r\n").splitToList(text.substring(0, end));
    assertThat(head).allMatch(line -> line.length() <= 300);
    assertThat(head)
        .filteredOn(line -> !line.startsWith(" "))
        .map(line -> line.substring(0, Math.max(0, line.indexOf(':'))))
        .containsExactlyInAnyOrderElementsOf(HEADERS);
    assertThat(LINES_OF_BASE64.matcher(text.substring(end + 4)).matches()).isTrue();
  }

  /** Parsed back, it says what the message says, to those that the book names. */
  static void assertSays(byte[] mail, Message message, AddressBook book)
      throws MessagingException, IOException {
    MimeMessage parsed = parse(mail);
    assertThat(Collections.list(parsed.getAllHeaders()))
        .map(Header::getName)
        .containsExactlyInAnyOrderElementsOf(HEADERS);
    assertThat(addresses(parsed.getFrom())).containsExactly(book.sender());
    assertThat(addresses(parsed.getRecipients(RecipientType.TO)))
        .containsExactlyElementsOf(expectedRecipients(message, book));
    assertThat(parsed.getAllRecipients()).hasSameSizeAs(expectedRecipients(message, book));
    assertThat(parsed.getSubject()).isEqualTo(message.subject());
    assertThat(parsed.getContentType()).isEqualTo("text/plain; charset=UTF-8");
    assertThat(body(parsed)).isEqualTo(message.body());
  }

  /** The same, read by a library that has nothing in common with the one that wrote it. */
  static void assertSaysToAnotherReader(byte[] mail, Message message, AddressBook book)
      throws IOException {
    org.apache.james.mime4j.dom.Message parsed =
        new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(mail));
    assertThat(parsed.getHeader().getFields())
        .map(Field::getName)
        .containsExactlyInAnyOrderElementsOf(HEADERS);
    assertThat(parsed.getFrom()).map(Mailbox::getAddress).containsExactly(book.sender());
    assertThat(parsed.getTo().flatten())
        .map(Mailbox::getAddress)
        .containsExactlyElementsOf(expectedRecipients(message, book));
    assertThat(parsed.getCc()).isNull();
    assertThat(parsed.getBcc()).isNull();
    assertThat(parsed.getSubject()).isEqualTo(message.subject());
    assertThat(parsed.isMultipart()).isFalse();
    assertThat(parsed.getMimeType()).isEqualTo("text/plain");
    try (InputStream body = ((SingleBody) parsed.getBody()).getInputStream()) {
      assertThat(new String(body.readAllBytes(), UTF_8).replace("\r\n", "\n"))
          .isEqualTo(message.body());
    }
  }

  static MimeMessage parse(byte[] mail) throws MessagingException {
    return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
  }

  static String body(MimeMessage mail) throws MessagingException, IOException {
    return ((String) mail.getContent()).replace("\r\n", "\n");
  }

  static List<String> expectedRecipients(Message message, AddressBook book) {
    return message.recipients().stream()
        .flatMap(recipient -> book.emails().get(recipient.addressee().orElseThrow()).stream())
        .distinct()
        .toList();
  }

  private static List<String> addresses(Address[] addresses) {
    return Stream.of(addresses).map(Address::toString).toList();
  }
}
