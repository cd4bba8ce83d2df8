package org.csecpolicy.notifications;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.TimeZone;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Channel;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.notifications.Addressee.Role;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MimeMessagesTest {
  private static final Instant SENT = Instant.parse("2026-03-03T18:07:09.5Z");
  private static final AddressBook BOOK =
      AddressBook.builder()
          .sender("hotline@dcfs.example")
          .putEmails(Addressee.of(DistributionList.ALERT_LIST), "csec@dcfs.example")
          .putEmails(Addressee.of(Role.FEDERAL_REPORT_UNIT), "sis@dcfs.example")
          .putEmails(
              Addressee.of(DistributionList.PROBATION_ALERT_LIST),
              "sis@dcfs.example",
              "night@dcfs.example")
          .build();
  private static final MimeMessages MAIL = MimeMessages.of(BOOK, "hotline.dcfs.example");

  @Test
  void aMailHasTheseLinesAndNoOther() {
    String mail =
        new String(
            MAIL.bytes(
                message("Non-FRP/Maria Example/05/15/2010", "Seen.\nTwice.\n").build(), SENT),
            US_ASCII);

    assertThat(mail.replaceFirst("<[0-9a-f]{32}@", "<…@"))
        .isEqualTo(
            String.join(
                "\r\n",
                "Date: Tue, 3 Mar 2026 18:07:09 +0000",
                "From: hotline@dcfs.example",
                "To: csec@dcfs.example,",
                " sis@dcfs.example",
                "Message-ID: <…@hotline.dcfs.example>",
                "Subject: Non-FRP/Maria Example/05/15/2010",
                "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=UTF-8",
                "Content-Transfer-Encoding: base64",
                "",
                "U2Vlbi4NClR3aWNlLg0K"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        " leading",
        "trailing ",
        "=?utf-8?q?Eve?=",
        "Non-FRP/José Núñez/05/15/2010",
        "Non-FRP/李小龙/05/15/2010",
        "1234567890123456789012345678901234567890123456789012345678901234567",
        "a word \uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00"
            + "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00"
      })
  void aSubjectArrivesAsItWasWritten(String subject) throws Exception {
    byte[] mail = MAIL.bytes(message(subject, "x\n").build(), SENT);
    MailChecks.assertWellFormed(mail);
    assertThat(MailChecks.parse(mail).getSubject()).isEqualTo(subject);
    assertThat(new String(mail, US_ASCII).split("\r\n")).allMatch(line -> line.length() <= 76);
  }

  @Test
  void theSameValuesMakeTheSameBytesWhateverTheDefaults() {
    Message message = message("José", "x\n").build();
    byte[] first = MAIL.bytes(message, SENT);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String host = System.setProperty("mail.host", "evil.example");
    String from = System.setProperty("mail.from", "eve@evil.example");
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      assertThat(MAIL.bytes(message, SENT)).isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
      restore("mail.host", host);
      restore("mail.from", from);
    }
  }

  @Test
  void anotherMessageMomentOrBookMakesAnotherIdentifier() throws Exception {
    Message message = message("x", "x\n").build();
    AddressBook otherSender = AddressBook.builder().from(BOOK).sender("night@dcfs.example").build();
    assertThat(
            ImmutableList.of(
                MAIL.message(message, SENT).getMessageID(),
                MAIL.message(message("y", "x\n").build(), SENT).getMessageID(),
                MAIL.message(message("x", "y\n").build(), SENT).getMessageID(),
                MAIL.message(message("xx", "\n").build(), SENT).getMessageID(),
                MAIL.message(message, SENT.plusNanos(1)).getMessageID(),
                MAIL.message(message, SENT.plusSeconds(1)).getMessageID(),
                MimeMessages.of(otherSender, "hotline.dcfs.example")
                    .message(message, SENT)
                    .getMessageID(),
                MimeMessages.of(BOOK, "other.example").message(message, SENT).getMessageID()))
        .doesNotHaveDuplicates();
  }

  /** As {@code Transport.send} does. */
  @Test
  void savingItAgainChangesNothing() throws Exception {
    Message message = message("José", "x\n").build();
    MimeMessage mail = MAIL.message(message, SENT);
    mail.saveChanges();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    mail.writeTo(bytes);
    assertThat(bytes.toByteArray()).isEqualTo(MAIL.bytes(message, SENT));
  }

  @Test
  void oneAddressGetsOneCopy() throws Exception {
    Message message =
        message("x", "x\n")
            .recipients(
                ImmutableList.of(
                    Recipient.of(Role.FEDERAL_REPORT_UNIT, "SIS Unit"),
                    Recipient.of(Role.PROBATION_ALERT_LIST, "EDL-PROBChildTrafficking")))
            .build();
    assertThat(MAIL.message(message, SENT).getAllRecipients())
        .extracting(Object::toString)
        .containsExactly("sis@dcfs.example", "night@dcfs.example");
  }

  @Test
  void withoutAnAddressItIsNoMailYet() {
    Message message =
        message("x", "x\n")
            .recipients(
                ImmutableList.of(
                    Recipient.of(Role.EXPLOITATION_UNIT, "MART"),
                    Recipient.of(Role.FEDERAL_REPORT_UNIT, "SIS Unit"),
                    Recipient.of(Role.REGIONAL_OFFICE, "North, \"4711\"")))
            .build();
    assertThatExceptionOfType(MissingAddressException.class)
        .isThrownBy(() -> MAIL.message(message, SENT))
        .withMessage("no e-mail address for exploitation-unit, regional-office")
        .satisfies(
            missing ->
                assertThat(missing.recipients())
                    .map(Recipient::name)
                    .containsExactly("MART", "North, \"4711\""));
    assertThat(message.text()).contains("MART");
  }

  /** One missing address costs nobody else the message, and the draft says who is left out. */
  @Test
  void oneWhoHasNoAddressCostsNobodyElseTheMail() throws Exception {
    ImmutableList<Recipient> all =
        ImmutableList.of(
            Recipient.of(Role.FEDERAL_REPORT_UNIT, "SIS Unit"),
            Recipient.of(Role.EXPLOITATION_UNIT, "MART"));
    MimeMessage mail =
        MAIL.messageToKnownAddresses(message("x", "x\n").recipients(all).build(), SENT);
    assertThat(mail.getAllRecipients())
        .extracting(Object::toString)
        .containsExactly("sis@dcfs.example");
    assertThat(mail.getHeader("Comments"))
        .containsExactly("no e-mail address for exploitation-unit");
    Message complete = message("x", "x\n").recipients(all.subList(0, 1)).build();
    assertThat(MAIL.messageToKnownAddresses(complete, SENT).getHeader("Comments")).isNull();
    Message toNobody = message("x", "x\n").recipients(all.subList(1, 2)).build();
    assertThatExceptionOfType(MissingAddressException.class)
        .isThrownBy(() -> MAIL.messageToKnownAddresses(toNobody, SENT))
        .withMessage("no e-mail address for exploitation-unit");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EMAIL")
  void onlyEmailIsMail(Channel channel) {
    Message message = message("x", "x\n").channel(channel).build();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> MAIL.bytes(message, SENT))
        .withMessage("message.channel: e-mail");
  }

  @Test
  void toNobodyIsNoMail() {
    Message message = message("x", "x\n").recipients(ImmutableList.of()).build();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> MAIL.message(message, SENT))
        .withMessageStartingWith("message.recipients: ");
  }

  /** Whatever a formatter may have let through. */
  @ParameterizedTest
  @ValueSource(strings = {"Ann\nBcc: e@x.example", "Ann\r", "Ann\0", "Ann\u0085", "\t"})
  void aControlCharacterInTheSubjectIsRefused(String subject) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> MAIL.message(message(subject, "x\n").build(), SENT))
        .withMessage("message.subject: without control characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ann\r\nx", "Ann\0", "Ann\u0085", "\t"})
  void aControlCharacterInTheBodyIsRefused(String body) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> MAIL.message(message("x", body).build(), SENT))
        .withMessage("message.body: without control characters");
  }

  @Test
  void aDateHasAYearOfFourDigits() {
    Message message = message("x", "x\n").build();
    assertThat(MAIL.bytes(message, Instant.parse("1900-01-01T00:00:00Z"))).isNotEmpty();
    assertThat(MAIL.bytes(message, Instant.parse("9999-12-31T23:59:59Z"))).isNotEmpty();
    for (Instant far :
        ImmutableList.of(
            Instant.MIN,
            Instant.parse("1899-12-31T23:59:59Z"),
            Instant.parse("+10000-01-01T00:00:00Z"),
            Instant.MAX)) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> MAIL.message(message, far))
          .withMessage("date: a year from 1900 to 9999");
    }
  }

  private static void restore(String property, String before) {
    if (before == null) {
      System.clearProperty(property);
    } else {
      System.setProperty(property, before);
    }
  }

  private static Message.Builder message(String subject, String body) {
    return Message.builder()
        .kind(MessageKind.PRE_ALERT)
        .sender(Actor.SUPERVISOR)
        .agency(LosAngeles.agency())
        .channel(Channel.EMAIL)
        .addRecipients(
            Recipient.of(Role.ALERT_LIST, "EDL-DCFS_CSEC"),
            Recipient.of(Role.FEDERAL_REPORT_UNIT, "SIS Unit"))
        .subject(subject)
        .redactedSubject("[redacted]")
        .body(body)
        .redactedBody("[redacted]")
        .clauses(ImmutableSet.of(Clause.N_6F_1));
  }
}
