package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.csecpolicy.policy.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every payload in every field that takes text. Either the field refuses it, naming itself and not
 * the text; or every message keeps its lines, labels, headers and recipients, and says the text.
 */
class MailSafetyTest {
  private static final ImmutableList<Payload> PAYLOADS = Payload.all();
  private static final int HUGE = 2000;
  private static final Set<Situation> ALL = EnumSet.allOf(Situation.class);

  /** Between them they use every field. */
  private static final Set<Situation> TWO =
      EnumSet.of(Situation.IN_A_PROBATION_PLACEMENT, Situation.FROM_ELSEWHERE);

  private static final Pattern LABEL = Pattern.compile("([^:]{1,60}:)(?: .*)?");
  private static final Map<Situation, ImmutableList<Message>> USUAL =
      new EnumMap<>(Situation.class);

  private static final Set<String> RULES =
      Set.of(
          "not blank",
          "at most 500 characters",
          "at most 2000 characters",
          "at most 100000 characters",
          "one line without control, invisible or direction characters",
          "lines without control, invisible or direction characters",
          "one e-mail address such as desk@agency.example, without a name or anything else",
          "one fax number of 7 to 15 digits, with blanks, parentheses, hyphens or a leading plus"
              + " sign at most",
          "a domain name such as agency.example",
          "letters, digits, spaces and . & ' - only",
          "a name of letters");

  static {
    for (Situation situation : Situation.values()) {
      USUAL.put(situation, situation.messages(Situation.texts()));
    }
  }

  @Test
  void theCorpusIsLarge() {
    assertThat(PAYLOADS).hasSizeGreaterThan(80).map(Payload::name).doesNotHaveDuplicates();
    assertThat(PAYLOADS).map(Payload::text).doesNotHaveDuplicates();
    for (Payload.Expected each : Payload.Expected.values()) {
      assertThat(PAYLOADS).filteredOn(payload -> payload.expected() == each).hasSizeGreaterThan(20);
    }
  }

  @ParameterizedTest
  @EnumSource
  void noTextBecomesAnythingElse(TextField field) throws Exception {
    for (Payload payload : PAYLOADS) {
      int refused = 0;
      for (Situation situation : payload.text().length() > HUGE ? TWO : ALL) {
        Map<TextField, String> texts = Situation.textsWith(field, payload.text());
        String what = payload.name() + " as " + field + ", " + situation;
        try {
          ImmutableList<Message> messages = situation.messages(texts);
          MimeMessages mail = Situation.mail(texts, messages);
          if (payload.isRefusedBy(field)) {
            assertThat(messages.equals(USUAL.get(situation))).as(what + " is not used").isTrue();
          } else {
            assertSafe(what, situation, field, messages, mail, Situation.book(texts, messages));
          }
        } catch (InvalidValueException invalid) {
          refused++;
          assertThat(payload.isRefusedBy(field)).as(what + " is refused").isTrue();
          assertNamesOnly(what, invalid, field);
        }
      }
      assertThat(refused > 0)
          .as(payload.name() + " as " + field)
          .isEqualTo(payload.isRefusedBy(field));
    }
  }

  /** What the messages refuse takes nothing from the decision. */
  @ParameterizedTest
  @EnumSource
  void aRefusedTextOfAMessageLeavesTheDecisionAlone(TextField field) {
    if (!field.path().startsWith("details.") && !field.isOfTheMail()) {
      return;
    }
    for (Situation situation : Situation.values()) {
      assertThat(situation.decide(Situation.textsWith(field, "Ann\rBcc: eve@evil.example")))
          .isEqualTo(situation.decide(Situation.texts()));
    }
  }

  static void assertSafe(
      String what,
      Situation situation,
      TextField field,
      ImmutableList<Message> messages,
      MimeMessages mail,
      AddressBook book)
      throws MessagingException, IOException {
    ImmutableList<Message> usual = USUAL.get(situation);
    assertThat(messages).as(what).map(Message::kind).containsExactlyElementsOf(kinds(usual));
    for (int i = 0; i < messages.size(); i++) {
      Message message = messages.get(i);
      if (message.equals(usual.get(i)) && !field.isOfTheMail()) {
        continue;
      }
      assertSameShape(what + ", " + message.kind(), field, message, usual.get(i));
      if (Situation.isMailable(message)) {
        byte[] bytes = mail.bytes(message, situation.calledAt());
        MailChecks.assertWellFormed(bytes);
        MailChecks.assertSays(bytes, message, book);
      }
    }
  }

  /** The same labels at the left margin in the same order, and for personal texts nothing else. */
  static void assertSameShape(String what, TextField field, Message message, Message usual) {
    assertThat(message.recipients()).as(what).hasSameSizeAs(usual.recipients());
    assertThat(message.subject()).as(what).doesNotContain("\r", "\n");
    List<String> expected = margin(usual.body());
    if (field == TextField.AGENCY_DEPARTMENT) {
      // The one name that stands in a label; it has no colon, so it makes no second one.
      assertThat(margin(message.body()).stream().filter(line -> line.endsWith(":")))
          .as(what)
          .hasSameSizeAs(expected.stream().filter(line -> line.endsWith(":")).toList());
      return;
    }
    if (field.isOfTheAgency()) {
      Set<String> labels = new LinkedHashSet<>(expected);
      labels.removeIf(line -> !line.endsWith(":"));
      assertThat(margin(message.body()).stream().filter(labels::contains))
          .as(what)
          .containsExactlyElementsOf(expected.stream().filter(labels::contains).toList());
    } else {
      assertThat(margin(message.body())).as(what).isEqualTo(expected);
    }
    assertThat(head(message.text())).as(what).isEqualTo(head(usual.text()));
  }

  /** What stands at the left margin: labels without their values, list marks, other lines whole. */
  private static List<String> margin(String body) {
    return Splitter.onPattern("\\R")
        .splitToStream(body)
        .filter(line -> !line.isEmpty() && !line.startsWith(" "))
        .map(MailSafetyTest::label)
        .toList();
  }

  private static String label(String line) {
    if (line.startsWith("- ")) {
      return "-";
    }
    Matcher label = LABEL.matcher(line);
    return label.matches() ? label.group(1) : line;
  }

  /** The labels of a message's text before its body. */
  private static List<String> head(String text) {
    return margin(text.substring(0, text.indexOf("\n\n")));
  }

  private static List<MessageKind> kinds(List<Message> messages) {
    return messages.stream().map(Message::kind).toList();
  }

  /** Field and rule are of a known few, so that no part of the text is in them. */
  static void assertNamesOnly(String what, InvalidValueException invalid, TextField field) {
    assertThat(invalid).as(what).hasNoCause().hasNoSuppressedExceptions();
    assertThat(invalid.violations())
        .as(what)
        .hasSize(1)
        .allMatch(violation -> violation.field().equals(field.path()))
        .allMatch(violation -> RULES.contains(violation.rule()));
    assertThat(invalid)
        .as(what)
        .hasMessage(field.path() + ": " + invalid.violations().get(0).rule());
  }
}
