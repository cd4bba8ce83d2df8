package org.csecpolicy.benchmarks.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The page {@code RESULTS.md}: each command writes its own part and leaves the other. */
final class ResultsPage {
  static final String SPEED = "## Speed";
  static final String START = "## Start and size";
  static final String STREAMS = "## Streams of referrals";

  private static final String HEAD =
      """
      # The small matrix, beside what else decides it

      Fifteen rules over ten facts, six outputs: who has the referral, who has it too, how fast, how
      the Expedited form travels, who is alerted, and which rules fired. Every contestant gave the
      same answers on all 2,304 combinations before anything was timed; the library's clauses include
      the rules of the matrix. The routing alone gives the first three with their clauses; the full
      decision is the whole policy, several times the matrix. Neither bringing the facts into an
      engine's form nor reading its answer is timed: that the offices are open and that the child is
      a minor reaches an engine as a ready fact, while the library works it out of the moment of the
      call and the date of birth, as part of its time. Figures are for 64 different calls in turn,
      where nothing else is said. Written by the commands below; do not edit.
      """;

  private static final Path PAGE = Comparison.BENCHMARKS.resolve("RESULTS.md");

  private ResultsPage() {}

  static void write(String heading, String text) throws IOException {
    String before = Files.exists(PAGE) ? Files.readString(PAGE) : "";
    StringBuilder page = new StringBuilder(HEAD);
    for (String each : List.of(SPEED, START, STREAMS)) {
      page.append('\n').append(each).append("\n\n");
      page.append(each.equals(heading) ? text : part(before, each));
    }
    Files.writeString(PAGE, page);
    System.out.println(heading + "\n\n" + text);
    System.out.println("written: " + PAGE);
  }

  private static String part(String page, String heading) {
    int from = page.indexOf(heading);
    if (from < 0) {
      return "Not measured yet.\n";
    }
    int to = page.indexOf("\n## ", from + heading.length());
    return page.substring(from + heading.length(), to < 0 ? page.length() : to).strip() + "\n";
  }
}
