package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.policy.DocumentError;
import org.csecpolicy.policy.InvalidDocumentException;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.OneLine;

/**
 * Any bytes given as details, as an address book or as a text. Either they are refused, in the
 * library's own words alone; or every message keeps its lines, labels, headers and recipients. A
 * build replays the committed documents and texts.
 */
class MessageFuzzTest {
  private static final MessageJson JSON = MessageJson.of(LosAngeles.agency());

  /** Between them they use every field. */
  private static final Set<Situation> SITUATIONS =
      EnumSet.of(Situation.IN_A_PROBATION_PLACEMENT, Situation.FROM_ELSEWHERE);

  private static final Map<Situation, HotlineDecision> DECISIONS = new EnumMap<>(Situation.class);
  private static final Map<Situation, ImmutableList<Message>> USUAL =
      new EnumMap<>(Situation.class);

  /** Long enough that no two texts share it by chance. */
  private static final Pattern TELLING = Pattern.compile("[\\p{L}\\p{N}]{6,}");

  /** A word of letters and digits, with none beside it. */
  private static final String ALONE = "(?<![\\p{L}\\p{N}])\\Q%s\\E(?![\\p{L}\\p{N}])";

  private static final Pattern NAMEABLE = Pattern.compile("(?:/[A-Za-z0-9_-]{1,64})*");
  private static final Pattern POSITION = Pattern.compile(" at line \\d+, column \\d+$");

  static {
    for (Situation each : SITUATIONS) {
      DECISIONS.put(each, each.decide(Situation.texts()));
      USUAL.put(each, each.messages(Situation.texts()));
    }
  }

  @FuzzTest
  void details(byte[] document) throws Exception {
    MessageDetails details;
    try {
      details = JSON.readDetails(document);
    } catch (InvalidDocumentException refused) {
      assertSilent(refused, document, JSON::readDetails);
      return;
    }
    for (Situation each : SITUATIONS) {
      ImmutableList<Message> messages = Messages.of(DECISIONS.get(each), details);
      ImmutableList<Message> usual = Messages.of(DECISIONS.get(each), usual(details));
      assertThat(messages).hasSameSizeAs(usual);
      for (int i = 0; i < messages.size(); i++) {
        MailSafetyTest.assertSameShape(
            each + ", " + usual.get(i).kind(), TextField.NARRATIVE, messages.get(i), usual.get(i));
        assertThat(
                new ObjectMapper().readTree(JSON.write(messages.get(i))).path("body").textValue())
            .isEqualTo(messages.get(i).body());
      }
      MimeMessages mail = Situation.mail(Situation.texts(), messages);
      assertMailed(each, messages, mail, Situation.book(Situation.texts(), messages));
    }
  }

  @FuzzTest
  void addressBook(byte[] document) throws Exception {
    AddressBook book;
    try {
      book = JSON.readAddressBook(document);
    } catch (InvalidDocumentException refused) {
      assertSilent(refused, document, JSON::readAddressBook);
      return;
    }
    for (Situation each : SITUATIONS) {
      assertMailed(each, USUAL.get(each), MimeMessages.of(book, "hotline.dcfs.example"), book);
    }
  }

  /** The first byte chooses the field, from A on; the rest is its text. */
  @FuzzTest
  void text(byte[] fieldAndText) throws Exception {
    if (fieldAndText.length == 0) {
      return;
    }
    TextField[] fields = TextField.values();
    TextField field = fields[Math.floorMod(fieldAndText[0] - 'A', fields.length)];
    String text = new String(fieldAndText, 1, fieldAndText.length - 1, StandardCharsets.UTF_8);
    if (OneLine.isBlank(text)) {
      return; // none, of which other messages come
    }
    Map<TextField, String> texts = Situation.textsWith(field, text);
    for (Situation each : SITUATIONS) {
      try {
        ImmutableList<Message> messages = each.messages(texts);
        MimeMessages mail = Situation.mail(texts, messages);
        MailSafetyTest.assertSafe(
            field + ", " + each, each, field, messages, mail, Situation.book(texts, messages));
      } catch (InvalidValueException refused) {
        MailSafetyTest.assertNamesOnly(field + ", " + each, refused, field);
      }
    }
  }

  /** The same details given, in the usual words. */
  private static MessageDetails usual(MessageDetails details) {
    return MessageDetails.builder()
        .referralNumber(details.referralNumber().map(any -> TextField.REFERRAL_NUMBER.usual()))
        .referralName(details.referralName().map(any -> TextField.REFERRAL_NAME.usual()))
        .dcfsHistory(details.dcfsHistory().map(any -> TextField.DCFS_HISTORY.usual()))
        .narrative(details.narrative().map(any -> TextField.NARRATIVE.usual()))
        .supervisorsResponseTime(
            details.supervisorsResponseTime().map(any -> TextField.RESPONSE_TIME.usual()))
        .sentBy(details.sentBy().map(any -> TextField.SENT_BY.usual()))
        .callBack(details.callBack().map(any -> TextField.CALL_BACK.usual()))
        .build();
  }

  private static void assertMailed(
      Situation situation, ImmutableList<Message> messages, MimeMessages mail, AddressBook book)
      throws MessagingException, IOException {
    for (Message message : messages) {
      if (!Situation.isMailable(message)) {
        continue;
      }
      try {
        byte[] bytes = mail.bytes(message, situation.calledAt());
        MailChecks.assertWellFormed(bytes);
        MailChecks.assertSays(bytes, message, book);
      } catch (MissingAddressException missing) {
        assertThat(book.missingFor(message)).isNotEmpty();
      }
    }
  }

  /** Places are fields that can be named; rules say nothing of what the document says. */
  private static void assertSilent(
      InvalidDocumentException refused, byte[] document, Consumer<byte[]> reading) {
    assertThat(refused).hasNoCause().hasNoSuppressedExceptions();
    String given = new String(document, StandardCharsets.ISO_8859_1);
    for (DocumentError error : refused.errors()) {
      assertThat(error.pointer()).matches(NAMEABLE);
      assertThat(telling(POSITION.matcher(error.rule()).replaceFirst("")))
          .as("%s does not repeat the document", error.rule())
          .allMatch(
              word ->
                  !given.contains(word)
                      || error.pointer().contains(word)
                      || isOwn(word, given, reading));
    }
  }

  /**
   * Whether a rule has this word whatever the document says: also with another in its place. A word
   * of the name of a field stays, for a rule may be about that field.
   */
  private static boolean isOwn(String word, String given, Consumer<byte[]> reading) {
    String other = given.replaceAll(ALONE.formatted(word), "x".repeat(word.length()));
    try {
      reading.accept(other.getBytes(StandardCharsets.ISO_8859_1));
      return false;
    } catch (InvalidDocumentException refused) {
      return refused.errors().stream().anyMatch(error -> error.rule().contains(word));
    }
  }

  /** The longer words of a text, as they stand in a document whose bytes are taken one by one. */
  private static Stream<String> telling(String text) {
    return TELLING
        .matcher(text)
        .results()
        .map(word -> word.group().getBytes(StandardCharsets.UTF_8))
        .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1));
  }
}
