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
  SAVE("save", "write the referral to its file; save FILE to another one"),
  DONE("done", "once it is known who responds: leave out the rest; skip says it too"),
  QUIT("quit", "stop, and show what is decided so far"),
  HELP("?", "this list; help says it too");

  private static final Pattern DO_NOT_KNOW =
      Pattern.compile(
          "(?:i )?(?:do not|don'?t) know|dunno|not (?:known|sure)|unsure|no idea|no clue|n/?a|not asked"
              + "|maybe|perhaps|possibly");

  private final String word;
  private final String meaning;

  IntakeRequest(String word, String meaning) {
    this.word = word;
    this.meaning = meaning;
  }

  static Optional<IntakeRequest> of(String line) {
    String said = line.toLowerCase(Locale.ROOT);
    for (IntakeRequest request : values()) {
      if (said.equals(request.word)) {
        return Optional.of(request);
      }
    }
    if (DO_NOT_KNOW.matcher(said).matches()) {
      return Optional.of(UNKNOWN);
    }
    if (said.equals("help")) {
      return Optional.of(HELP);
    }
    if (said.equals("skip")) {
      return Optional.of(DONE);
    }
    return said.startsWith(SAVE.word + " ") ? Optional.of(SAVE) : Optional.empty();
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
