package org.csecpolicy.quickstart;

import java.io.PrintStream;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * A line on the terminal that says how far a stream of referrals has come, how fast, and how long
 * it will take. Silent in a pipe.
 */
final class LineProgress {
  private static final long HALF_A_SECOND = 500_000_000L;
  private static final double NANOS = 1e9;
  private static final String ERASE_LINE = "\r\u001b[K";

  private final PrintStream terminal;
  private final boolean shown;
  private final OptionalLong totalBytes;
  private final long started;
  private long lastShown;
  private long done;
  private boolean onScreen;

  /** The total is known for a file and not for a pipe. */
  LineProgress(PrintStream terminal, boolean shown, OptionalLong totalBytes, long started) {
    this.terminal = terminal;
    this.shown = shown;
    this.totalBytes = totalBytes;
    this.started = started;
    this.lastShown = started;
  }

  static LineProgress over(OptionalLong totalBytes) {
    // JDK 22 to 24 give a console to a pipe too, unless the plain one is asked for.
    System.setProperty("jdk.console", "java.base");
    return new LineProgress(System.err, System.console() != null, totalBytes, System.nanoTime());
  }

  /** So many more are decided, and so many bytes have been read altogether. */
  void add(int decided, long bytes) {
    done += decided;
    if (shown) {
      show(System.nanoTime(), bytes);
    }
  }

  private void show(long now, long bytes) {
    if (now - lastShown < HALF_A_SECOND) {
      return;
    }
    lastShown = now;
    terminal.print(ERASE_LINE + words((now - started) / NANOS, bytes));
    terminal.flush();
    onScreen = true;
  }

  /** How far it has come after so many seconds. */
  String words(double seconds, long bytes) {
    String soFar =
        String.format(Locale.ROOT, "%,d decided, %,d a second", done, (long) (done / seconds));
    if (totalBytes.isEmpty() || bytes == 0) {
      return soFar;
    }
    double share = Math.min(1, (double) bytes / totalBytes.getAsLong());
    long left = Math.round(seconds * (1 - share) / share);
    return String.format(
        Locale.ROOT, "%s, %.0f %%, %d:%02d left", soFar, share * 100, left / 60, left % 60);
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
