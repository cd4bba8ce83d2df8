package org.csecpolicy.referral;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.Narrative;
import org.csecpolicy.policy.OneLine;

/**
 * Any text given as a name or a narrative. Either it is refused by field and rule alone; or it is
 * cleaned, and nothing in it breaks a line, hides or turns text around.
 *
 * <p>The text is UTF-8 in which {@code \}{@code uXXXX} stands for that unit of UTF-16, so that half
 * a character can be given too.
 */
class TextFuzzTest {
  private static final Pattern POSITION = Pattern.compile(" at line \\d+, column \\d+$");
  private static final Pattern READABLE = Pattern.compile(OneLine.pattern());
  private static final Pattern BLANK = Pattern.compile(OneLine.blankPattern());
  private static final Pattern UNIT = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

  /** Every value of a referral that is one line of text. */
  private static final ImmutableMap<String, UnaryOperator<String>> LINES =
      ImmutableMap.<String, UnaryOperator<String>>builder()
          .put("name", text -> PersonName.of(text).text())
          .put("caller.name", text -> Caller.of(CallerKind.UNKNOWN, text).name().orElse(""))
          .put("office", text -> Office.of(text).name())
          .put("placement.name", text -> Placement.builder().name(text).build().name().orElse(""))
          .put(
              "information.stagingArea",
              text -> CaseInformation.builder().stagingArea(text).build().stagingArea().orElse(""))
          .put(
              "information.perpetrators",
              text ->
                  String.join(
                      "", CaseInformation.builder().addPerpetrator(text).build().perpetrators()))
          .put(
              "information.homeAddress",
              text -> CaseInformation.builder().homeAddress(text).build().homeAddress().orElse(""))
          .put(
              "information.presentAddress",
              text ->
                  CaseInformation.builder()
                      .presentAddress(text)
                      .build()
                      .presentAddress()
                      .orElse(""))
          .put(
              "caller.callBack",
              text -> Caller.builder().callBack(text).build().callBack().orElse(""))
          .put(
              "custody.callBack",
              text -> Custody.builder().callBack(text).build().callBack().orElse(""))
          .put(
              "information.incidentLocation",
              text ->
                  CaseInformation.builder()
                      .incidentLocation(text)
                      .build()
                      .incidentLocation()
                      .orElse(""))
          .buildOrThrow();

  /** Those that name somebody or something by which it is known. */
  private static final ImmutableMap<String, UnaryOperator<String>> NAMES =
      ImmutableMap.of(
          "probation.informant",
          text -> Probation.of(ProbationStatus.NOT_VERIFIED, text).informant().orElse(""),
          "elsewhere.answeredBy",
          text -> Elsewhere.builder().answeredBy(text).build().answeredBy().orElse(""),
          "child.ageSource",
          text -> Child.builder().ageSource(text).build().ageSource().orElse(""));

  private static final String CHARACTERS =
      "without control characters, right-to-left overrides or parts of characters; one is";

  private static final Set<String> RULES_OF_A_LINE =
      Set.of("not blank", "at most 500 characters", CHARACTERS);

  private static final Set<String> RULES_OF_A_COUNTY =
      ImmutableSet.<String>builder()
          .addAll(RULES_OF_A_LINE)
          .add("a name of letters")
          .add("a county of the state, with its kind where a city has its name")
          .build();

  private static final Set<String> RULES_OF_A_NARRATIVE =
      Set.of("not blank", "at most 100000 characters", CHARACTERS);

  /** The same as every line, or none where nobody is named. */
  private static void names(String text, String clean) {
    Set<String> outcomes = new HashSet<>();
    NAMES.forEach((field, of) -> outcomes.add(outcome(field, text, of, RULES_OF_A_LINE)));
    assertThat(outcomes).as("one rule for every name").hasSize(1);
    if (clean.startsWith("=") && clean.codePoints().noneMatch(Character::isLetter)) {
      assertThat(outcomes).containsExactly("");
    } else {
      assertThat(outcomes).containsAnyOf(clean, "");
    }
  }

  @FuzzTest
  void line(byte[] utf8) {
    String text = text(utf8);
    Set<String> outcomes = new HashSet<>();
    for (Map.Entry<String, UnaryOperator<String>> each : LINES.entrySet()) {
      String outcome = outcome(each.getKey(), text, each.getValue(), RULES_OF_A_LINE);
      boolean isRequired = each.getKey().equals("name") || each.getKey().equals("office");
      outcomes.add(isRequired && OneLine.isBlank(text) ? "" : outcome);
    }
    assertThat(outcomes).as("one rule for every line").hasSize(1);
    String clean = outcomes.iterator().next();
    boolean isLine = READABLE.matcher(text).matches() && length(text) <= OneLine.MAX_LENGTH;
    assertThat(BLANK.matcher(text).matches()).as("the schema agrees").isEqualTo(clean.isEmpty());
    assertThat(isLine).as("the schema agrees").isEqualTo(clean.startsWith("="));
    if (isLine) {
      assertPlain(clean);
    }
    names(text, clean);
    county(text);
    place(text);
  }

  /**
   * A county that is not listed is named by its own name, and the word and blanks of any kind
   * change nothing. A listed one is found by its own name, too.
   */
  private static void county(String text) {
    County county;
    try {
      county = County.unlisted(text, UsState.WY);
    } catch (InvalidValueException refused) {
      assertNamesOnly(refused, "county", RULES_OF_A_COUNTY);
      return;
    }
    assertPlain(county.name());
    if (text.length() <= OneLine.MAX_LENGTH - 10) {
      assertThat(County.unlisted(county.printedName(), UsState.WY)).isEqualTo(county);
      assertThat(County.unlisted("\u00A0" + text + " ", UsState.WY)).isEqualTo(county);
    }
    assertThat(County.find(text, UsState.WY)).isEqualTo(county.fips().map(listed -> county));
    assertThat(County.nearest(text, UsState.WY).size()).isLessThan(20);
  }

  /** A place is refused by the same rules, and what it keeps stands in no text. */
  private static void place(String text) {
    Optional<String> said = Optional.of(text);
    Place place;
    try {
      place = Place.said(said, said, said);
    } catch (InvalidValueException refused) {
      assertThat(refused.violations()).hasSize(3);
      return;
    }
    if (!place.isKnown() && text.length() > 20) {
      assertThat(place.toString() + place.label()).doesNotContain(text);
    }
  }

  @FuzzTest
  void narrative(byte[] utf8) {
    String text = text(utf8);
    UnaryOperator<String> summary =
        given -> CaseInformation.builder().summary(given).build().summary().orElse("");
    String clean;
    try {
      clean = summary.apply(text);
    } catch (InvalidValueException refused) {
      assertNamesOnly(refused, "information.summary", RULES_OF_A_NARRATIVE);
      assertThat(READABLE.matcher(text).matches() && length(text) <= Narrative.MAX_LENGTH)
          .isFalse();
      return;
    }
    if (clean.isEmpty()) {
      assertThat(BLANK.matcher(text).matches()).as("the schema agrees").isTrue();
      return;
    }
    assertThat(READABLE.matcher(text).matches()).as("the schema agrees").isTrue();
    assertThat(length(clean)).isBetween(1, Narrative.MAX_LENGTH);
    assertThat(summary.apply(clean)).as("clean is clean").isEqualTo(clean);
    assertPlain(clean.replace("\r\n", "").replace("\n", "").replace("\t", ""));
  }

  /** What it is cleaned to, after a sign of equality; or the rule that refuses it. */
  private static String outcome(
      String field, String text, UnaryOperator<String> make, Set<String> rules) {
    try {
      String clean = make.apply(text);
      assertThat(clean.isEmpty() ? clean : make.apply(clean)).as("clean is clean").isEqualTo(clean);
      return clean.isEmpty() ? clean : "=" + clean;
    } catch (InvalidValueException refused) {
      assertNamesOnly(refused, field, rules);
      return refused.violations().get(0).rule();
    }
  }

  private static void assertNamesOnly(
      InvalidValueException refused, String field, Set<String> rules) {
    assertThat(refused).hasNoCause().hasNoSuppressedExceptions();
    assertThat(refused.violations()).hasSize(1);
    assertThat(refused.violations().get(0).field()).isEqualTo(field);
    assertThat(rules)
        .contains(POSITION.matcher(refused.violations().get(0).rule()).replaceFirst(""));
    assertThat(refused).hasMessage(field + ": " + refused.violations().get(0).rule());
  }

  /** Said by code point, not by the classes of characters that the library goes by. */
  private static void assertPlain(String text) {
    assertThat(text.codePoints().anyMatch(each -> each > ' ')).as("something to read").isTrue();
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int each = text.codePointAt(at);
      boolean control = each < 0x20 || each >= 0x7F && each <= 0x9F;
      boolean separator = each == 0x2028 || each == 0x2029;
      boolean direction =
          each == 0x061C
              || each == 0x200E
              || each == 0x200F
              || each >= 0x202A && each <= 0x202E
              || each >= 0x2066 && each <= 0x2069;
      boolean hidden =
          each == 0x00AD
              || each == 0x200B
              || each == 0x2060
              || each == 0xFEFF
              || each >> 7 == 0x1C00;
      boolean half = each >= 0xD800 && each <= 0xDFFF;
      assertThat(control || separator || direction || hidden || half)
          .as("U+%04X at %d", each, at)
          .isFalse();
    }
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String text(byte[] utf8) {
    return UNIT.matcher(new String(utf8, StandardCharsets.UTF_8))
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }
}
