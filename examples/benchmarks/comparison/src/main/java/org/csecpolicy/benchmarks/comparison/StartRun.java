package org.csecpolicy.benchmarks.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.csecpolicy.benchmarks.matrix.ColdStart;
import org.csecpolicy.benchmarks.matrix.EmptyProgram;

/** From the start of a fresh process to its end after one decision; medians. */
final class StartRun {
  private static final String EMPTY = "an empty program";
  private static final String EMPTY_WITH_GUAVA = "an empty program with Guava on its class path";

  private final Map<String, ProcessBuilder> programs = new LinkedHashMap<>();
  private final Map<String, String> sizes = new LinkedHashMap<>();
  private final Map<String, List<Long>> times = new LinkedHashMap<>();

  private StartRun() {}

  static String run(Arguments arguments) throws IOException, InterruptedException {
    StartRun run = new StartRun();
    run.programs();
    int runs = arguments.number("runs", 11);
    // In turn, so that a slow moment of the machine does not fall on one of them.
    for (int i = 0; i < runs; i++) {
      for (Map.Entry<String, ProcessBuilder> program : run.programs.entrySet()) {
        run.times
            .computeIfAbsent(program.getKey(), name -> new ArrayList<>())
            .add(milliseconds(program.getValue()));
      }
    }
    return run.table() + "\n" + Machine.describe("start", arguments);
  }

  private void programs() throws IOException, InterruptedException {
    empty(EMPTY, Contestant.EXPLAINER);
    empty(EMPTY_WITH_GUAVA, Contestant.DECISION);
    archived(Contestant.DECISION);
    for (Contestant contestant : Contestant.values()) {
      if (contestant != Contestant.BARE) {
        String label = contestant.label(Comparison.BENCHMARKS);
        programs.put(
            label,
            Comparison.java(
                contestant.classPath(Comparison.BENCHMARKS),
                ColdStart.class,
                contestant.className()));
        sizes.put(label, size(contestant));
      }
    }
  }

  private void empty(String label, Contestant whose) throws IOException {
    programs.put(
        label, Comparison.java(whose.classPath(Comparison.BENCHMARKS), EmptyProgram.class));
    sizes.put(label, size(whose));
  }

  /** The same from an archive of its classes, which a deployer makes once for its class path. */
  private void archived(Contestant contestant) throws IOException, InterruptedException {
    Path archive = Files.createTempDirectory("class-data").resolve("classes.jsa");
    String classPath = contestant.classPath(Comparison.BENCHMARKS);
    ProcessBuilder dump =
        Comparison.java(
            List.of("-XX:ArchiveClassesAtExit=" + archive),
            classPath,
            ColdStart.class,
            contestant.className());
    milliseconds(dump);
    String label = contestant.label(Comparison.BENCHMARKS) + ", with a class-data archive";
    programs.put(
        label,
        Comparison.java(
            List.of("-XX:SharedArchiveFile=" + archive),
            classPath,
            ColdStart.class,
            contestant.className()));
    sizes.put(label, size(contestant));
  }

  private static String size(Contestant contestant) throws IOException {
    long bytes = 0;
    List<Path> jars = contestant.jars(Comparison.BENCHMARKS);
    for (Path jar : jars) {
      bytes += Files.size(jar);
    }
    return String.format(Locale.ROOT, "%.1f | %d", bytes / 1e6, jars.size());
  }

  private static long milliseconds(ProcessBuilder program)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    int exit =
        program
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    long end = System.nanoTime();
    if (exit != 0) {
      throw new IllegalStateException("failed: " + program.command());
    }
    return (end - start) / 1_000_000;
  }

  private String table() {
    double base = median(EMPTY_WITH_GUAVA);
    StringBuilder table = new StringBuilder();
    table.append("| | × " + EMPTY_WITH_GUAVA + " | ms, median | class path, MB | jars |\n");
    table.append("|---|---:|---:|---:|---:|\n");
    for (String program : programs.keySet()) {
      double median = median(program);
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %.2f | %.0f | %s |%n",
              program,
              median / base,
              median,
              sizes.get(program)));
    }
    return table.toString();
  }

  private double median(String program) {
    List<Long> sorted = times.get(program).stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
