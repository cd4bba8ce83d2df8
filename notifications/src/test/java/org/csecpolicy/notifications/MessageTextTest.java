package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MessageTextTest {
  @Test
  void aWordThatDoesNotFitAfterItsLabelGoesToTheNextLine() {
    assertThat(personal("Reporting Party:", "x".repeat(70)))
        .isEqualTo("Reporting Party:\n    " + "x".repeat(70) + "\n");
    assertThat(personal("Label:", "x".repeat(69))).isEqualTo("Label: " + "x".repeat(69) + "\n");
    assertThat(personal("Label:", "x".repeat(70)))
        .isEqualTo("Label:\n    " + "x".repeat(70) + "\n");
  }

  @Test
  void aWordLongerThanALineIsBroken() {
    assertThat(personal("Label:", "x".repeat(100)))
        .isEqualTo("Label:\n    " + "x".repeat(72) + "\n    " + "x".repeat(28) + "\n");
  }

  @Test
  void wideCharactersTakeTwoColumnsAndPairsStayTogether() {
    assertThat(personal("Label:", "字".repeat(40)))
        .isEqualTo("Label:\n    " + "字".repeat(36) + "\n    " + "字".repeat(4) + "\n");
    assertThat(personal("Label:", "x" + "😀".repeat(36)))
        .isEqualTo("Label:\n    x" + "😀".repeat(35) + "\n    😀\n");
    for (String wide : new String[] {"ᄀ", "한", "豈", "︰", "Ａ", "￥"}) {
      assertThat(personal("Label:", wide.repeat(37)))
          .isEqualTo("Label:\n    " + wide.repeat(36) + "\n    " + wide + "\n");
    }
    for (String narrow :
        new String[] {"é", "—", "ꔀ", "ﬀ", "\uFE80", "\uFF65", "\uFFEE", "\uD7B0"}) {
      assertThat(personal("Label:", narrow.repeat(72)))
          .isEqualTo("Label:\n    " + narrow.repeat(72) + "\n");
    }
  }

  @Test
  void runsOfSpacesBecomeOneAndAnEmptyLineKeepsItsMark() {
    MessageText text = new MessageText(Wording.english());
    text.narrative("Summary:", Optional.of("  one   two \r\n \t \n\tthree"), "summary");
    assertThat(text.sent()).isEqualTo("Summary:\n    > one two\n    >\n    > three\n");
    assertThat(text.redacted()).isEqualTo("Summary: [redacted]\n");
    assertThat(text.missing()).isEmpty();
  }

  /** Nor at the indent of our own lines under a label, when it is wrapped either. */
  @Test
  void noLineOfAValueStandsAtTheMargin() {
    MessageText text = new MessageText(Wording.english());
    text.narrative("Summary:", Optional.of("one\nReferral #: 666\n\nMapped to: x"), "summary");
    assertThat(text.sent())
        .isEqualTo("Summary:\n    > one\n    > Referral #: 666\n    >\n    > Mapped to: x\n");
  }

  @Test
  void everyLineOfANoteIsMarked() {
    String words = "word ".repeat(13);
    MessageText text = new MessageText(Wording.english());
    text.item("Flag", words + "Response: none\n\nResponse: none");
    assertThat(text.sent())
        .isEqualTo(
            "- Flag\n    > "
                + words.strip()
                + "\n    > Response: none\n    >\n    > Response: none\n");
    assertThat(text.redacted()).isEqualTo("- Flag\n    [redacted]\n");
  }

  @Test
  void whatIsAbsentShowsInBothFormsAndIsNoted() {
    MessageText text = new MessageText(Wording.english());
    text.personal("Referral #:", Optional.empty(), "referral number").needs("fax number");
    assertThat(text.sent()).isEqualTo("Referral #: [referral number: not known]\n");
    assertThat(text.redacted()).isEqualTo(text.sent());
    assertThat(text.missing()).containsExactly("referral number", "fax number");
  }

  @Test
  void itemsHangUnderTheirMark() {
    MessageText text =
        new MessageText(Wording.english()).say("One:").item("x ".repeat(38) + "y").blank();
    assertThat(text.sent())
        .isEqualTo("One:\n- " + "x ".repeat(36) + "x\n  x y\n\n")
        .isEqualTo(text.redacted());
  }

  private static String personal(String label, String value) {
    return new MessageText(Wording.english()).personal(label, Optional.of(value), "value").sent();
  }
}
