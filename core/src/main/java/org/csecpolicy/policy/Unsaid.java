package org.csecpolicy.policy;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/**
 * What is typed into a field where there is nothing to type: "N/A", "TBD", "?", "left a message";
 * or the child, whose own word proves nothing. By a name that is none nobody is coming, no age is
 * established, and nobody can be called back.
 */
final class Unsaid {
  private static final ImmutableSet<String> WORDS =
      ImmutableSet.of(
          "",
          "n a",
          "na",
          "nil",
          "null",
          "none",
          "none given",
          "nothing",
          "no name",
          "no name given",
          "no one",
          "noone",
          "nobody",
          "no answer",
          "no source",
          "not applicable",
          "not asked",
          "not available",
          "not given",
          "not known",
          "not provided",
          "not stated",
          "not sure",
          "unk",
          "unknown",
          "unnamed",
          "undisclosed",
          "undefined",
          "tba",
          "tbc",
          "tbd",
          "to be announced",
          "to be confirmed",
          "to be determined",
          "pending",
          "waiting",
          "x",
          "xx",
          "xxx",
          "xxxx",
          "test",
          "declined to state",
          "declined to say",
          "refused to say",
          "would not say",
          "someone",
          "somebody",
          "they",
          "operator",
          "dispatch",
          "voicemail",
          "voice mail",
          "message",
          "left message",
          "left a message",
          "left voicemail",
          "left a voicemail",
          "call back",
          "will call back",
          "they will call back",
          "same",
          "see above",
          "see notes",
          "self",
          "self report",
          "self reported",
          "her word",
          "his word",
          "she said so",
          "he said so",
          "they said so",
          "says so",
          "child",
          "the child",
          "minor",
          "youth",
          "the youth",
          "client");

  private static final CharMatcher LETTER = CharMatcher.forPredicate(Character::isLetter);

  private Unsaid() {}

  /**
   * Whether nobody and nothing is named by a text: there is no letter in it, or only such words.
   */
  static boolean namesNothing(String text) {
    return WORDS.contains(LETTER.negate().trimAndCollapseFrom(text.toLowerCase(Locale.ROOT), ' '));
  }
}
