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

  private static final String NOTES =
      """
      ## What the missed bars would cost

      - **Routing against the fastest engine, and 20 million routings a second.** `RulesBenchmark` (28 November
        2026: 171 ns a routing, over calls of which little is known) shows what costs: 37 ns to find out whether
        the offices are open, which the engines are told; 39 and 53 ns for fresh answers that carry what is
        still to be asked. A table of routings made beforehand, looked up by packed facts, would be several
        times as fast, and a reader would no longer find the clauses in their order: the rules stay.
      - **Start.** Some 700 classes are loaded after the JVM has started, Guava's and the JDK's time zones among
        them, and nothing has compiled the code yet. An archive of the classes takes 209 ms to 120; the rest
        would take a library that does not know its 281 clauses by heart.
      - **Streams in brief.** `DocumentsBenchmark` (28 November 2026, one thread; the least, the mean and the
        most of 80 tenths of a second) takes 12.1, 20.1 and 29.6 µs from a line to a brief line, of which
        reading is 8.5, 11.4 and 20.4 and writing 1.5, 2.2 and 3.3. For 100,000 a second two processors have
        20 µs a line for everything: this machine keeps that up in its calm moments only. Side by side
        (`quickstart.jar decide --ndjson --brief` with the options above, 1.2 million lines each, in turn,
        three times) this build read 76,625, 74,354 and 61,620 a second and the one before, which read
        documents by way of a tree, 59,631, 60,858 and 49,217: a quarter more. What would be left is a parser
        of our own.
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
    Files.writeString(PAGE, page.append('\n').append(NOTES));
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
