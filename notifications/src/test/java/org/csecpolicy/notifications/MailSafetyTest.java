package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
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

  /** The situations that add no field, but messages, take one payload of so many. */
  private static final int EVERY = 8;

  /** Between them they use every field. */
  private static final Set<Situation> TWO =
      EnumSet.of(Situation.IN_A_PROBATION_PLACEMENT, Situation.FROM_ELSEWHERE);

  /** It has every narrative. */
  private static final Set<Situation> ONE = EnumSet.of(Situation.FROM_ELSEWHERE);

  private static final CharMatcher OTHER_BREAKS = CharMatcher.anyOf("\r\u000B\f\u0085\u2028\u2029");

  private static final Pattern POSITION = Pattern.compile(" is at line \\d+, column \\d+$");
  private static final Pattern LABEL = Pattern.compile("([^:]{1,60}:)(?: .*)?");
  private static final Map<Situation, ImmutableList<Message>> USUAL =
      new EnumMap<>(Situation.class);

  /** What a reader takes for a slash or a semicolon. */
  private static final Map<Character, Character> SAME =
      Map.of(
          '\u2044', '/', '\u2215', '/', '\u29F8', '/', '\uFF0F', '/', '\u061B', ';', '\uFF1B', ';');

  private static final Set<String> RULES =
      Set.of(
          "not blank",
          "at most 500 characters",
          "at most 2000 characters",
          "at most 100000 characters",
          "one line without control, invisible or direction characters",
          "without control characters, right-to-left overrides or parts of characters; one",
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
    assertThat(PAYLOADS)
        .hasSizeGreaterThanOrEqualTo(200)
        .map(Payload::name)
        .doesNotHaveDuplicates();
    assertThat(PAYLOADS).map(Payload::text).doesNotHaveDuplicates();
    for (Payload.Expected each : Payload.Expected.values()) {
      assertThat(PAYLOADS)
          .filteredOn(payload -> payload.expected() == each)
          .hasSizeGreaterThan(each == Payload.Expected.BLANK ? 3 : 20);
    }
  }

  /** Every text of the call and of the details at once, and then every name of the agency. */
  @ParameterizedTest
  @EnumSource
  void noTextPosesAsAnother(Situation situation) throws Exception {
    for (int i = 0; i < PAYLOADS.size(); i++) {
      Payload payload = PAYLOADS.get(i);
      boolean huge = payload.text().length() > HUGE;
      boolean itsTurn = !huge && (i + situation.ordinal()) % EVERY == 0;
      if (!itsTurn && !(huge ? ONE : TWO).contains(situation)) {
        continue;
      }
      for (boolean ofTheAgency : new boolean[] {false, true}) {
        Map<TextField, String> texts = Situation.texts();
        for (TextField field : TextField.values()) {
          if (field.isOfTheAgency() == ofTheAgency
              && !payload.isRefusedBy(field)
              && !payload.isNoneIn(field)) {
            texts.put(field, payload.text());
          }
        }
        String what = payload.name() + (ofTheAgency ? " of the agency, " : ", ") + situation;
        ImmutableList<Message> messages = situation.messages(texts);
        assertSafe(
            what,
            situation,
            ofTheAgency ? TextField.AGENCY_DEPARTMENT : TextField.NARRATIVE,
            messages,
            Situation.mail(texts, messages),
            Situation.book(texts, messages));
      }
    }
  }

  /** A payload that a field does not take is refused by the field and the rule, or not used. */
  @ParameterizedTest
  @EnumSource
  void aRefusalNamesTheFieldAndTheRuleAlone(TextField field) {
    for (Payload payload : PAYLOADS) {
      if (!payload.isRefusedBy(field)) {
        continue;
      }
      int refused = 0;
      Map<TextField, String> texts = Situation.textsWith(field, payload.text());
      for (Situation situation : Sets.union(TWO, EnumSet.allOf(Situation.class))) {
        String what = payload.name() + " as " + field + ", " + situation;
        try {
          ImmutableList<Message> messages = situation.messages(texts);
          Situation.mail(texts, messages);
          assertThat(messages.equals(USUAL.get(situation))).as(what + " is not used").isTrue();
        } catch (InvalidValueException invalid) {
          refused++;
          assertNamesOnly(what, invalid, field);
          break;
        }
      }
      assertThat(refused).as(payload.name() + " as " + field).isOne();
    }
  }

  /** A label of 0.1.0 that said otherwise than whom the message went to. */
  @Test
  void aFalseBirthDateIsNoPartOfTheSubject() {
    Message alert = alertOf(Situation.textsWith(TextField.CHILD_NAME, "Jane Roe/06/11/2016"));
    assertThat(alert.subject()).isEqualTo("Non-FRP/\"Jane Roe/06/11/2016\"/05/15/2010");
    assertThat(alert.body()).contains("Child/DOB: \"Jane Roe/06/11/2016\"/05/15/2010\n");
  }

  @Test
  void aCallersNameAddsNoNumber() {
    Message alert =
        alertOf(Situation.textsWith(TextField.CALLER_NAME, "Ann; call back: 213-555-0199"));
    assertThat(alert.body().replaceAll("\n +", " "))
        .contains("Reporting Party: \"Ann; call back: 213-555-0199\"; call back: 213-555-0131\n");
  }

  private static Message alertOf(Map<TextField, String> texts) {
    return Messages.of(
            Situation.AT_HOME_IN_HOURS.decide(texts),
            Situation.details(texts),
            MessageKind.PRE_ALERT)
        .get(0);
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
        MailChecks.assertSaysToAnotherReader(bytes, message, book);
      }
    }
  }

  /** The same labels at the left margin in the same order, and for personal texts nothing else. */
  static void assertSameShape(String what, TextField field, Message message, Message usual) {
    assertThat(message.recipients())
        .as(what)
        .map(Recipient::role)
        .isEqualTo(usual.recipients().stream().map(Recipient::role).toList());
    assertThat(toOf(message)).as(what).hasSameSizeAs(toOf(usual));
    assertThat(message.subject()).as(what).doesNotContain("\r", "\n");
    assertThat(parts(message.subject(), '/')).as(what).hasSameSizeAs(parts(usual.subject(), '/'));
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

  /** The recipients that a reader of the page tells apart. */
  private static List<String> toOf(Message message) {
    return message
        .text()
        .lines()
        .filter(line -> line.startsWith("To: "))
        .findFirst()
        .map(line -> parts(line, ';'))
        .orElseGet(ImmutableList::of);
  }

  /** What separators outside of quotation marks separate. */
  private static List<String> parts(String line, char separator) {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    boolean quoted = false;
    int from = 0;
    for (int i = 0; i < line.length(); i++) {
      quoted ^= line.charAt(i) == '"';
      if (!quoted && SAME.getOrDefault(line.charAt(i), line.charAt(i)) == separator) {
        parts.add(line.substring(from, i));
        from = i + 1;
      }
    }
    return parts.add(line.substring(from)).build();
  }

  /** What stands at the left margin: labels without their values, list marks, other lines whole. */
  private static List<String> margin(String body) {
    assertThat(OTHER_BREAKS.matchesNoneOf(body)).isTrue();
    return body.lines()
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
        .allMatch(violation -> RULES.contains(POSITION.matcher(violation.rule()).replaceFirst("")));
    assertThat(invalid)
        .as(what)
        .hasMessage(field.path() + ": " + invalid.violations().get(0).rule());
  }
}
