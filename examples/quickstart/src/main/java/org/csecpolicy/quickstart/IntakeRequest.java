package org.csecpolicy.quickstart;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What can be said instead of an answer. */
enum IntakeRequest {
  UNKNOWN("unknown", "not known: the question is put aside"),
  WHY("why", "what each answer would change"),
  BACK("back", "take the last answer back"),
  SHOW("show", "the page as it stands; the interview goes on"),
  ANOTHER_CHILD("another child", "begin with the next child of this call"),
  CHILD("child", "child B: go on with that child"),
  SAVE("save", "write the referral to its file; save FILE to another one"),
  DONE("done", "once it is known who responds: leave out the rest; skip says it too"),
  QUIT("quit", "stop, and show what is decided so far"),
  HELP("?", "this list; help says it too");

  private static final Pattern DO_NOT_KNOW =
      Pattern.compile(
          "(?:(?:i|we|they|she|he|nobody) )?(?:(?:do|does) not|don'?t|doesn'?t) know|nobody knows|idk"
              + "|unk|dunno|not (?:known|sure)|not that (?:i|we) know(?: of)?|unsure|no idea|no clue"
              + "|n/?a|not asked|no s[eé]|maybe|perhaps|possibly");

  /** "Save the girl, she said" is no file. */
  private static final Pattern SAVE_FILE = Pattern.compile("save (?:\\S*[./\\\\]\\S*|.*\\.json)");

  private static final Pattern ANOTHER =
      Pattern.compile(
          "(?:there is )?(?:another|one more|a second|next) (?:child|youth|kid|sibling)");

  /** By the key or the place; longer words, such as "child labor", are answers. */
  private static final Pattern THAT_CHILD = Pattern.compile("child (?:[a-z]|\\d{1,3})");

  private final String word;
  private final String meaning;

  IntakeRequest(String word, String meaning) {
    this.word = word;
    this.meaning = meaning;
  }

  static Optional<IntakeRequest> of(String line) {
    String said = line.toLowerCase(Locale.ROOT);
    for (IntakeRequest request : values()) {
      if (request != CHILD && said.equals(request.word)) {
        return Optional.of(request);
      }
    }
    if (DO_NOT_KNOW.matcher(said).matches()) {
      return Optional.of(UNKNOWN);
    }
    if (ANOTHER.matcher(said).matches()) {
      return Optional.of(ANOTHER_CHILD);
    }
    if (THAT_CHILD.matcher(said).matches()) {
      return Optional.of(CHILD);
    }
    if (said.equals("help")) {
      return Optional.of(HELP);
    }
    if (said.equals("skip")) {
      return Optional.of(DONE);
    }
    return SAVE_FILE.matcher(said).matches() ? Optional.of(SAVE) : Optional.empty();
  }

  /** Whether another question may stand next, or the same one anew. */
  boolean leavesTheQuestion() {
    return this == BACK || this == ANOTHER_CHILD || this == CHILD;
  }

  /** What follows the word on the line; empty when nothing does. */
  String argument(String line) {
    return line.substring(word.length()).strip();
  }

  String word() {
    return word;
  }

  String meaning() {
    return meaning;
  }
}
