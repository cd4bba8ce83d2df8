package org.csecpolicy.benchmarks.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page {@code RESULTS.md}: each command writes its own part and leaves the other. */
final class ResultsPage {
  static final String SPEED = "## Speed";
  static final String START = "## Start and size";

  private static final String HEAD =
      """
      # The small matrix, beside what else decides it

      Fifteen rules over ten facts, six outputs: who has the referral, who has it too, how fast, how
      the Expedited form travels, who is alerted, and which rules fired. Every contestant gave the
      same answers on all 2,304 combinations before anything was timed; the library's clauses include
      the rules of the matrix. The routing alone gives the first three with their clauses; the full
      decision is the whole policy, several times the matrix. Neither bringing the facts into an
      engine's form nor reading its answer is timed. Written by the commands below; do not edit.
      """;

  private static final Path PAGE = Comparison.BENCHMARKS.resolve("RESULTS.md");

  private ResultsPage() {}

  static void write(String heading, String text) throws IOException {
    String before = Files.exists(PAGE) ? Files.readString(PAGE) : "";
    String speed = heading.equals(SPEED) ? text : part(before, SPEED, START);
    String start = heading.equals(START) ? text : part(before, START, "\n## ");
    Files.writeString(PAGE, HEAD + "\n" + SPEED + "\n\n" + speed + "\n" + START + "\n\n" + start);
    System.out.println(heading + "\n\n" + text);
    System.out.println("written: " + PAGE);
  }

  private static String part(String page, String heading, String next) {
    int from = page.indexOf(heading);
    if (from < 0) {
      return "Not measured yet.\n";
    }
    int to = page.indexOf(next, from + heading.length());
    return page.substring(from + heading.length(), to < 0 ? page.length() : to).strip() + "\n";
  }
}
