package org.csecpolicy.quickstart;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.csecpolicy.policy.InvalidValueException;

/** Whether what was understood is right; whatever is said in its place takes nothing. */
final class IntakeConfirmation {
  private static final Pattern SAID_SO =
      Pattern.compile("(?:that(?:'s| is) )?(?:right|correct)[.!]?", Pattern.CASE_INSENSITIVE);

  private final IntakeLines lines;
  private final Supplier<String> prompt;

  /**
   * @param prompt what stands before an answer: a form that is due does not wait
   */
  IntakeConfirmation(IntakeLines lines, Supplier<String> prompt) {
    this.lines = lines;
    this.prompt = prompt;
  }

  private static boolean isConfirmation(String said) {
    return SAID_SO.matcher(said).matches() || SpokenWords.isBareYesOrNo(said);
  }

  /** Enter may confirm it, and the end never does; a command is kept for the question itself. */
  boolean isGiven(boolean byEnter) throws IOException {
    lines.say("Is that right? " + (byEnter ? "Enter or yes" : "Yes") + "; no to write it again.");
    while (true) {
      Optional<String> line = lines.next(prompt.get(), IntakeConfirmation::isConfirmation);
      if (line.isEmpty() || byEnter && line.get().isEmpty()) {
        return line.isPresent();
      }
      Optional<IntakeRequest> request = IntakeRequest.of(line.get());
      if (request.isPresent()) {
        if (request.get() != IntakeRequest.BACK) { // which means this answer, and no earlier one
          lines.putBack(line.get());
        }
        return false;
      }
      if (SAID_SO.matcher(line.get()).matches()) {
        return true;
      }
      try {
        return SpokenWords.yesOrNo(line.get()).isYes();
      } catch (InvalidValueException wrong) {
        lines.say(IntakeText.wrong(wrong));
      }
    }
  }
}
