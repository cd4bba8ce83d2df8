package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.stream.Stream;
import org.csecpolicy.directory.LosAngeles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is personal stands in a message's words and nowhere else. */
class PrivacyTest {
  private static final String CANARY = "Canary4711";

  /** Everything but the agency's own names. */
  static Stream<TextField> personal() {
    return Stream.of(TextField.values())
        .filter(field -> !field.isOfTheAgency() && !field.isOfTheMail())
        .filter(field -> !field.name().endsWith("_OFFICE"));
  }

  @ParameterizedTest
  @MethodSource("personal")
  void nothingShowsAPersonalText(TextField field) {
    Map<TextField, String> texts = Situation.textsWith(field, CANARY);
    assertThat(Situation.details(texts).toString()).doesNotContain("4711");
    for (Situation situation : Situation.values()) {
      for (Message message : situation.messages(texts)) {
        assertThat(message.toString()).as("%s", message.kind()).doesNotContain("4711");
        assertThat(message.redacted()).as("%s", message.kind()).doesNotContain("4711");
        assertThat(message.withoutPersonalData().text()).isEqualTo(message.redacted());
        assertThat(message.missing()).noneMatch(text -> text.contains("4711"));
        assertThat(message.recipients()).map(Recipient::name).noneMatch(to -> to.contains("4711"));
      }
    }
  }

  /** Somebody typed it, perhaps in place of another field; a message goes to it all the same. */
  @Test
  void noPreviewShowsAnOffice() {
    MessageJson json = MessageJson.of(LosAngeles.agency());
    Map<TextField, String> texts = Situation.textsWith(TextField.CASE_OFFICE, CANARY + " 1");
    texts.put(TextField.HOME_OFFICE, CANARY + " 2");
    texts.put(TextField.PLACEMENT_OFFICE, CANARY + " 3");
    int sent = 0;
    for (Situation situation : Situation.values()) {
      for (Message message : situation.messages(texts)) {
        Message preview = message.withoutPersonalData();
        sent += message.text().contains("4711") ? 1 : 0;
        assertThat(message.redacted()).as("%s", message.kind()).doesNotContain("4711");
        assertThat(preview.text()).isEqualTo(message.redacted());
        assertThat(preview.toString() + json.write(preview)).doesNotContain("4711");
      }
    }
    assertThat(sent).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void neitherTheBirthDateNorTheAgeIsShown(Situation situation) {
    for (Message message : situation.messages(Situation.texts())) {
      assertThat(message + message.redacted())
          .as("%s", message.kind())
          .doesNotContain("05/15/2010", "2010-05-15", "Maria Example");
    }
  }

  @Test
  void theTextItselfSaysWhatTheProtocolWants() {
    assertThat(
            Situation.AT_HOME_IN_HOURS.messages(Situation.textsWith(TextField.CHILD_NAME, CANARY)))
        .filteredOn(message -> message.kind() == MessageKind.PRE_ALERT)
        .hasSize(1)
        .allMatch(message -> message.text().contains(CANARY))
        .allMatch(message -> message.subject().contains(CANARY));
  }

  /** Each refusal of a text that nobody may give. */
  @ParameterizedTest
  @EnumSource
  void noRefusalRepeatsTheText(TextField field) {
    Map<TextField, String> texts = Situation.textsWith(field, CANARY + "\u202E");
    Throwable refusal =
        catchThrowable(
            () -> {
              for (Situation situation : Situation.values()) {
                Situation.mail(texts, situation.messages(texts));
              }
            });
    assertThat(refusal).isNotNull();
    assertSilent(refusal);
  }

  @Test
  void addressesAreNeverShown() {
    Map<TextField, String> texts =
        Situation.textsWith(TextField.BOOK_EMAIL, "x@canary4711.example");
    texts.put(TextField.BOOK_SENDER, "canary4711@dcfs.example");
    texts.put(TextField.BOOK_FAX, "471 147 1147 11");
    ImmutableList<Message> messages = Situation.AT_HOME_IN_HOURS.messages(texts);
    assertThat(Situation.book(texts, messages).toString()).doesNotContain("4711", "471 1");
    assertThat(Situation.mail(texts, messages).toString()).doesNotContain("4711");
    MimeMessages none = Situation.mail(texts, ImmutableList.of());
    messages.stream()
        .filter(Situation::isMailable)
        .forEach(
            message ->
                assertSilent(
                    catchThrowable(
                        () -> none.message(message, Situation.AT_HOME_IN_HOURS.calledAt()))));
  }

  @Test
  void noRefusedDocumentIsRepeated() {
    MessageJson json = MessageJson.of(LosAngeles.agency());
    for (String document :
        ImmutableList.of(
            CANARY,
            "{\"" + CANARY + "\u202E\": 1}",
            "{\"sentBy\": \"" + CANARY + "\u202E\"}",
            "{\"sender\": \"" + CANARY + "\", \"recipients\": [\"" + CANARY + "\"]}")) {
      assertSilent(catchThrowable(() -> json.readDetails(document)));
      assertSilent(catchThrowable(() -> json.readAddressBook(document)));
    }
  }

  private static void assertSilent(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    assertThat(trace.toString()).doesNotContainIgnoringCase("4711", "canary");
  }
}
