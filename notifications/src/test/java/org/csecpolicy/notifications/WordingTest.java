package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The phrases and their keys, and what may stand in place of a phrase. */
class WordingTest {
  private static final Wording ENGLISH = Wording.english();
  private static final Path SOURCES =
      Path.of(System.getProperty("basedir", "."), "src", "main", "java");
  private static final Pattern KEY = Pattern.compile("\"([a-z0-9-]+(?:\\.[a-z0-9-]+)+)\"");

  @Test
  void everyShippedPhraseCouldStandInItsOwnPlace() {
    assertThat(ENGLISH.with(WordingProperties.replaceable())).isEqualTo(ENGLISH);
    assertThat(WordingProperties.replaceable()).hasSizeGreaterThan(200);
  }

  @Test
  void everyKeyThatTheCodeNamesIsOnThePage() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<String> named =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(WordingTest::read)
              .flatMap(source -> KEY.matcher(source).results().map(found -> found.group(1)))
              .filter(
                  name ->
                      !name.matches(
                          ".*\\.(properties|json)|message\\.(body|recipients)|addressee\\.name"
                              + "|details\\.\\w+"))
              .toList();
      assertThat(named).hasSizeGreaterThan(150);
      // message.body, message.recipients, addressee.name and those of the details are fields of an
      // error. Before a constant's word stands the key of its group.
      assertThat(named)
          .allSatisfy(
              name ->
                  assertThat(ENGLISH.phrases().keySet())
                      .anyMatch(key -> key.equals(name) || key.startsWith(name + ".")));
    }
  }

  @Test
  void anotherPhraseStandsInTheMessageAndInItsLabels() {
    Wording ours =
        ENGLISH.with(
            Map.of(
                "case.sent-by", "Worker:",
                "case.sent-by.missing", "the worker's name",
                "message.from", "Sender:",
                "escalation.label", "Memo",
                "escalation.subject", "Memo: they do not come",
                "response.respond-at-staging-area", "We, {department}, roll"));
    Message memo =
        Messages.of(
                Calls.decide(Calls.venturaDeclines()),
                MessageDetails.none(),
                MessageKind.ESCALATION,
                ours)
            .get(0);

    assertThat(memo.text())
        .startsWith("Memo\nSender: Hotline\nTo: management\nSubject: Memo: they do not come\n")
        .contains("\nWorker: [the worker's name: not known]\n", "\nMeanwhile: We, DCFS, roll\n");
    assertThat(memo.missing()).contains("the worker's name");
    assertThat(memo.label()).isEqualTo("Memo");
    assertThat(memo.kind().label()).isEqualTo("Escalation to management");
    assertThat(MessageJson.of(LosAngeles.agency()).write(memo)).contains("\"label\": \"Memo\"");
  }

  @Test
  void theWordsOfAMessageAreThoseThatItIsWrittenIn() {
    Wording ours = ENGLISH.with(Map.of("case.sent-by", "Worker:"));
    assertThat(Messages.of(Calls.decide(Calls.csec()), Calls.details().build(), ours))
        .isNotEmpty()
        .noneMatch(message -> message.body().contains("Sent by:"));
  }

  @Test
  void aValueThatLooksLikeANameInBracesIsNotOne() {
    String text =
        ENGLISH.of("case.suspected.category", "category", "{suspicion}", "suspicion", "possible");
    assertThat(text).isEqualTo("{suspicion} (possible)");
  }

  @Test
  void namesEverythingThatCannotBeAtOnceAndNeverRepeatsIt() {
    Map<String, String> replaced =
        ImmutableMap.of(
            "marigold.key", "fine",
            "case.sent-by", " ",
            "nobody.transfer", "Marigold",
            "protocol.pre-alert.summary", "Summary:",
            "case.call-back", "two\nlines");
    InvalidValueException refused =
        catchThrowableOfType(InvalidValueException.class, () -> ENGLISH.with(replaced));

    assertThat(refused.violations())
        .containsExactly(
            Violation.of("wording[0]", ErrorCode.NOT_ONE_OF, "a key of the wording"),
            Violation.of("wording.case.sent-by", ErrorCode.BLANK, "not blank"),
            Violation.of(
                "wording.nobody.transfer", ErrorCode.FORMAT, "these in braces alone: {authority}"),
            Violation.of(
                "wording.protocol.pre-alert.summary",
                ErrorCode.NOT_TAKEN,
                "as the protocol prescribes it"),
            Violation.of(
                "wording.case.call-back",
                ErrorCode.CHARACTERS,
                "one line without control, invisible or direction characters"));
    assertThat(refused.getMessage()).doesNotContainIgnoringCase("marigold");
  }

  @ParameterizedTest
  @CsvSource({
    "case.call-back, Call {number}:",
    "case.call-back, Call {:",
    "case.call-back, Call }:",
    "nobody.transfer, To {authority} and {department}",
    "nobody.transfer, To {authority} and {",
    "nobody.transfer, To {{authority}}",
    "nobody.transfer, To { authority }",
  })
  void refusesOtherNamesInBracesThanThoseOfThePhrase(String key, String phrase) {
    assertThatThrownBy(() -> ENGLISH.with(Map.of(key, phrase)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("brace");
  }

  @Test
  void aNameInBracesMayStandAnywhereAndTwice() {
    Wording ours = ENGLISH.with(Map.of("nobody.transfer", "{authority}, yes, {authority} has it"));
    assertThat(ours.of("nobody.transfer", "authority", "Kern")).isEqualTo("Kern, yes, Kern has it");
  }

  @Test
  void aFactWithoutWordsUnderAKeyHasItsOwn() {
    assertThat(ENGLISH.of("ask", Fact.OPEN_SERVICES))
        .isEqualTo("whether the child has open services with you");
    assertThat(ENGLISH.of("ask", Fact.AWOL)).isEqualTo("whether the child is AWOL");
    assertThat(ENGLISH.label("reported", Fact.DELINQUENCY_WARRANT))
        .isEqualTo("Delinquency Warrant:");
    assertThat(ENGLISH.label("reported", Fact.AWOL)).isEqualTo("The child is AWOL:");
  }

  @Test
  void aReplacedPhraseCanBeReplacedAgain() {
    Wording ours = ENGLISH.with(Map.of("case.sent-by", "Worker:", "case.call-back", "Back:"));
    Wording again = ours.with(Map.of("case.sent-by", "Sent by:", "case.call-back", "Call back:"));
    assertThat(again).isEqualTo(ENGLISH).isNotEqualTo(ours);
  }

  @Test
  void whatTheProtocolPrescribesIsWhatItPrints() {
    Collection<String> prescribed =
        ImmutableSortedSet.copyOf(
            ENGLISH.phrases().keySet().stream()
                .filter(key -> key.startsWith("protocol."))
                .toList());
    assertThat(prescribed)
        .hasSize(12)
        .allSatisfy(
            key ->
                assertThatThrownBy(() -> ENGLISH.with(Map.of(key, ENGLISH.phrases().get(key))))
                    .hasMessage("wording." + key + ": as the protocol prescribes it"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
