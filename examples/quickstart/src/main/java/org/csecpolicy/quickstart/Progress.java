package org.csecpolicy.quickstart;

import java.io.PrintStream;

/**
 * A line on the terminal that says how far a large folder has come. Silent in a pipe and for small
 * folders.
 */
final class Progress {
  private static final int LARGE = 50;
  private static final long TENTH_OF_A_SECOND = 100_000_000L;
  private static final String ERASE_LINE = "\r\u001b[K";

  private final PrintStream terminal;
  private final int total;
  private final boolean shown;
  private int done;
  private long lastShown;
  private boolean onScreen;

  Progress(PrintStream terminal, int total, boolean shown) {
    this.terminal = terminal;
    this.total = total;
    this.shown = shown;
  }

  static Progress over(int total) {
    // JDK 22 to 24 give a console to a pipe too, unless the plain one is asked for.
    System.setProperty("jdk.console", "java.base");
    return new Progress(System.err, total, total >= LARGE && System.console() != null);
  }

  /** One more is done. */
  void one() {
    done++;
    long now = System.nanoTime();
    if (shown && now - lastShown > TENTH_OF_A_SECOND) {
      lastShown = now;
      terminal.print(ERASE_LINE + done + " of " + total + " decided");
      terminal.flush();
      onScreen = true;
    }
  }

  /** Takes the line off the screen, before something else is printed. */
  void clear() {
    if (onScreen) {
      terminal.print(ERASE_LINE);
      terminal.flush();
      onScreen = false;
    }
  }
}
