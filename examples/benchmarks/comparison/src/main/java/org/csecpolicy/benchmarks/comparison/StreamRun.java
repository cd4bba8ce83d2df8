package org.csecpolicy.benchmarks.comparison;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How many referrals a second {@code quickstart decide --ndjson} decides, from start to end. */
final class StreamRun {
  private static final Path QUICKSTART = Path.of("examples", "quickstart");
  private static final String HEAP = "-Xmx256m";

  /** Nearly all that a stream needs is thrown away at once: most of the heap is for that. */
  private static final String YOUNG = "-Xmn200m";

  private static final String COLLECTOR = "-XX:+UseSerialGC";

  private final StringBuilder table = new StringBuilder();
  private final Path referrals;
  private final int lines;

  private StreamRun(Path referrals, int lines) {
    this.referrals = referrals;
    this.lines = lines;
  }

  static String run(Arguments arguments) throws IOException, InterruptedException {
    int lines = arguments.number("lines", 5_000_000);
    Path referrals = Files.createTempFile("referrals", ".ndjson");
    try {
      StreamRun run = new StreamRun(referrals, lines);
      run.write();
      run.table.append(
          String.format(
              Locale.ROOT,
              "%,d lines, the example referrals over and over (%,d MB), in a heap of 256 MB; what is"
                  + " written is thrown away. The start of the process is part of the time. Options:"
                  + " `%s %s %s`.%n%n",
              lines,
              Files.size(referrals) / 1_000_000,
              HEAP,
              YOUNG,
              COLLECTOR));
      run.table.append("| | referrals a second | bar | seconds |\n|---|---:|---|---:|\n");
      run.decide("in brief", 100_000, "--brief");
      run.decide("whole decision documents", 25_000);
      return run.table + "\n" + Machine.describe("streams", arguments);
    } finally {
      Files.delete(referrals);
    }
  }

  /** One example a line, over and over. */
  private void write() throws IOException {
    List<byte[]> examples;
    try (Stream<Path> files = Files.list(QUICKSTART.resolve("referrals"))) {
      examples =
          files
              .filter(file -> file.toString().endsWith(".json"))
              .sorted()
              .map(StreamRun::oneLine)
              .toList();
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(referrals), 1 << 20)) {
      for (int line = 0; line < lines; line++) {
        out.write(examples.get(line % examples.size()));
      }
    }
  }

  /** Without the line breaks between fields; those within texts are escaped. */
  private static byte[] oneLine(Path example) {
    try {
      String document = Files.readString(example).replaceAll("\\s*\\R\\s*", "") + "\n";
      return document.getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void decide(String label, int bar, String... options)
      throws IOException, InterruptedException {
    List<String> command =
        Stream.of(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    HEAP,
                    YOUNG,
                    COLLECTOR,
                    "-jar",
                    QUICKSTART.resolve("target/quickstart.jar").toString(),
                    "decide",
                    "--ndjson"),
                Stream.of(options),
                Stream.of(referrals.toString()))
            .flatMap(words -> words)
            .toList();
    long start = System.nanoTime();
    int exit =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
            .waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (exit != 0) {
      throw new IllegalStateException("refused some line: " + command);
    }
    double rate = lines / seconds;
    table.append(
        String.format(
            Locale.ROOT,
            "| %s | %,.0f | ≥ %,d %s | %.0f |%n",
            label,
            rate,
            bar,
            rate < bar ? "**missed**" : "",
            seconds));
  }
}
