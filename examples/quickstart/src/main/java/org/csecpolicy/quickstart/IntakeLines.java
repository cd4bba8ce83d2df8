package org.csecpolicy.quickstart;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.util.Optional;
import java.util.function.Predicate;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.Narrative;
import org.csecpolicy.policy.OneLine;

/** A conversation line by line: on a terminal, or with answers from a file, which are shown. */
final class IntakeLines {
  /** More than a narrative may have, so that a longer one is refused and never cut. */
  private static final int LONGEST = Narrative.MAX_LENGTH + 1;

  private final Reader in;
  private final PrintWriter out;
  private final boolean shows;

  /** A terminal may go on after its end; the conversation does not. */
  private boolean ended;

  /** What was said in place of a confirmation, and is about the question itself. */
  private Optional<String> putBack = Optional.empty();

  /** What is typed on a terminal stands there already, so only other answers are shown. */
  IntakeLines(Reader in, PrintWriter out, boolean shows) {
    this.in = in;
    this.out = out;
    this.shows = shows;
  }

  void say(TextPage page) {
    print(page.toString());
  }

  /** A page that is printed already. */
  void print(String page) {
    out.print(page);
    out.flush();
  }

  void say(String text) {
    TextPage page = new TextPage();
    page.wrapped("  ", text);
    say(page);
  }

  /** It is what is said next. */
  void putBack(String line) {
    putBack = Optional.of(line);
  }

  /**
   * What is said next; empty at the end.
   *
   * @param clock what stands before the prompt
   * @param isFitToShow whether an answer tells of nobody: a log may keep what is shown
   */
  Optional<String> next(String clock, Predicate<String> isFitToShow) throws IOException {
    if (putBack.isPresent()) {
      Optional<String> line = putBack;
      putBack = Optional.empty();
      return line;
    }
    out.print(clock + "> ");
    out.flush();
    Optional<String> line = line();
    if (line.isEmpty()) {
      out.println();
    } else if (shows) {
      boolean shown =
          line.get().isEmpty()
              || IntakeRequest.of(line.get()).isPresent()
              || isFitToShow.test(line.get())
                  && SpokenName.callBack(line.get()).isEmpty()
                  && SpokenCaller.name(line.get()).isEmpty();
      out.println(shown ? line.get() : "[not shown]");
    }
    return line;
  }

  private Optional<String> line() throws IOException {
    StringBuilder line = new StringBuilder();
    int next = ended ? -1 : in.read();
    if (next < 0) {
      ended = true;
      return Optional.empty();
    }
    for (; next >= 0 && next != '\n'; next = in.read()) {
      if (line.length() < LONGEST && (next == '\t' || !Character.isISOControl(next))) {
        line.append((char) next);
      }
    }
    ended = next < 0;
    return Optional.of(cleaned(line.toString()));
  }

  /** As a text of the call is, when it is pasted; what cannot be is for its field to refuse. */
  private static String cleaned(String line) {
    try {
      return OneLine.isBlank(line) ? "" : OneLine.cleaned("answer", line);
    } catch (InvalidValueException beyondCleaning) {
      return line.strip();
    }
  }
}
