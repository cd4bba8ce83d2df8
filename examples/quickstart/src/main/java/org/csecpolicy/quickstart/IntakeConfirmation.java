package org.csecpolicy.quickstart;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.csecpolicy.policy.InvalidValueException;

/** Whether what was understood is right; whatever is said in its place takes nothing. */
final class IntakeConfirmation {
  private final IntakeLines lines;
  private final Supplier<String> prompt;

  /**
   * @param prompt what stands before an answer: a form that is due does not wait
   */
  IntakeConfirmation(IntakeLines lines, Supplier<String> prompt) {
    this.lines = lines;
    this.prompt = prompt;
  }

  /** Enter may confirm it, and the end never does; a command is kept for the question itself. */
  boolean isGiven(boolean byEnter) throws IOException {
    lines.say("Is that right? " + (byEnter ? "Enter or yes" : "Yes") + "; no to write it again.");
    while (true) {
      Optional<String> line = lines.next(prompt.get(), false);
      if (line.isEmpty() || byEnter && line.get().isEmpty()) {
        return line.isPresent();
      }
      if (IntakeRequest.of(line.get()).isPresent()) {
        lines.putBack(line.get());
        return false;
      }
      if (line.get().matches("(?i)(?:that(?:'s| is) )?(?:right|correct)[.!]?")) {
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
