package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.csecpolicy.directory.Channel;
import org.csecpolicy.policy.InvalidValueException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages handed to a transport and received by a mail server on this machine. */
class DeliveryTest {
  private static final String LOOPBACK = "127.0.0.1";
  private static final Instant SENT = Instant.parse("2026-03-03T18:07:00Z");

  private final GreenMail server = new GreenMail(new ServerSetup(0, LOOPBACK, "smtp"));

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void everyKindOfEmailArrivesAsItWasWritten() throws Exception {
    Set<MessageKind> arrived = EnumSet.noneOf(MessageKind.class);
    for (Situation situation : Situation.values()) {
      arrived.addAll(deliverAll(situation, Situation.texts()));
    }
    assertThat(arrived)
        .containsExactlyInAnyOrder(
            MessageKind.EXPEDITED_FORM_EMAIL,
            MessageKind.PRE_ALERT,
            MessageKind.PROBATION_EMAIL,
            MessageKind.SIS_REMINDER);
  }

  @Test
  void theSituationsLeadToEveryKindOfMessage() {
    assertThat(allMessages().map(Message::kind)).containsOnly(MessageKind.values());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "José Núñez",
        "李小龙",
        "مريم الأمير",
        "=?utf-8?q?Ann=0D=0ABcc:_eve@evil.example?=",
        "Bcc: eve@evil.example",
        ". . ."
      })
  void namesArriveAsTheyWereWritten(String name) throws Exception {
    assertThat(
            deliverAll(Situation.AT_HOME_IN_HOURS, Situation.textsWith(TextField.CHILD_NAME, name)))
        .contains(MessageKind.PRE_ALERT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Seen.\r\n.\r\nMAIL FROM:<eve@evil.example>\r\nDATA",
        "..\n.\n\nFrom eve@evil.example Tue Mar  3 10:00:00 2026",
        "--boundary\nContent-Type: text/html\n\n<b>All clear</b>"
      })
  void narrativesArriveAsTheyWereWritten(String narrative) throws Exception {
    deliverAll(Situation.AT_HOME_AFTER_HOURS, Situation.textsWith(TextField.NARRATIVE, narrative));
  }

  @Test
  void aNarrativeOfFourThousandWordsArrives() throws Exception {
    deliverAll(
        Situation.AT_HOME_AFTER_HOURS,
        Situation.textsWith(TextField.NARRATIVE, "Núñez ".repeat(4000)));
  }

  @Test
  void whatDoesNotGoByEmailIsNoMail() {
    allMessages()
        .filter(message -> !Situation.isMailable(message))
        .forEach(
            message ->
                assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(
                        () ->
                            Situation.mail(Situation.texts(), List.of(message))
                                .message(message, SENT))
                    .withMessage(
                        message.channel() == Channel.EMAIL
                            ? "message.recipients: somebody, which the texts do not say"
                            : "message.channel: e-mail"));
  }

  private static Stream<Message> allMessages() {
    return Stream.of(Situation.values())
        .flatMap(situation -> situation.messages(Situation.texts()).stream());
  }

  private Set<MessageKind> deliverAll(Situation situation, Map<TextField, String> texts)
      throws Exception {
    ImmutableList<Message> messages = situation.messages(texts);
    Set<MessageKind> arrived = EnumSet.noneOf(MessageKind.class);
    for (Message message : messages) {
      if (Situation.isMailable(message)) {
        deliver(
            message,
            Situation.mail(texts, messages).message(message, SENT),
            Situation.book(texts, messages));
        arrived.add(message.kind());
      }
    }
    return arrived;
  }

  private void deliver(Message message, MimeMessage mail, AddressBook book) throws Exception {
    server.purgeEmailFromAllMailboxes();
    Properties settings = new Properties();
    settings.setProperty("mail.transport.protocol", "smtp");
    settings.setProperty("mail.smtp.host", LOOPBACK);
    settings.setProperty("mail.smtp.port", Integer.toString(server.getSmtp().getPort()));
    settings.setProperty("mail.smtp.localhost", "hotline.dcfs.example");
    try (Transport transport = Session.getInstance(settings).getTransport()) {
      transport.connect();
      transport.sendMessage(mail, mail.getAllRecipients());
    }
    List<String> expected = MailChecks.expectedRecipients(message, book);
    assertThat(server.waitForIncomingEmail(10_000, expected.size())).isTrue();
    assertThat(server.getReceivedMessages()).hasSameSizeAs(expected);
    for (String recipient : expected) {
      GreenMailUser user = server.getUserManager().getUserByEmail(recipient);
      List<StoredMessage> inBox =
          server.getManagers().getImapHostManager().getInbox(user).getMessages();
      assertThat(inBox).hasSize(1);
      MimeMessage received = inBox.get(0).getMimeMessage();
      assertThat(received.getSubject()).isEqualTo(message.subject());
      assertThat(List.of(received.getAllRecipients()))
          .map(Object::toString)
          .containsExactlyElementsOf(expected);
      assertThat(List.of(received.getFrom())).map(Object::toString).containsExactly(book.sender());
      assertThat(received.getMessageID()).isEqualTo(mail.getMessageID());
      assertThat(received.getSentDate()).isEqualTo(SENT);
      assertThat(MailChecks.body(received)).isEqualTo(message.body());
    }
  }
}
