package org.csecpolicy.benchmarks.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.csecpolicy.benchmarks.matrix.Call;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Time and allocation per decision, by JMH. */
final class SpeedRun {
  private static final String CLASS_PATH = "java.class.path";

  private SpeedRun() {}

  /**
   * What one contestant took; medians of all iterations of all rounds.
   *
   * @param one nanoseconds per decision on one thread
   * @param best of that, the quickest iteration
   * @param bytes allocated per decision
   * @param two nanoseconds per decision of each of two threads
   * @param whole that, over all combinations in turn; measured for the library alone
   */
  record Speed(double one, double best, double bytes, double two, double whole) {
    /** How many times as much is done by two threads. */
    double scaling() {
      return 2 * one / two;
    }
  }

  /** In rounds, so that a slow moment of the machine does not fall on one of them. */
  static Map<Contestant, Speed> run(Arguments arguments) throws RunnerException {
    Map<Contestant, List<Double>> one = new EnumMap<>(Contestant.class);
    Map<Contestant, List<Double>> two = new EnumMap<>(Contestant.class);
    Map<Contestant, List<Double>> whole = new EnumMap<>(Contestant.class);
    Map<Contestant, Double> bytes = new EnumMap<>(Contestant.class);
    int calls = arguments.number("calls", 64);
    for (int round = 1; round <= arguments.number("rounds", 3); round++) {
      for (Contestant contestant : Contestant.values()) {
        RunResult single = measure(contestant, 1, calls, arguments);
        add(one, contestant, single);
        add(two, contestant, measure(contestant, 2, calls, arguments));
        if (Contestant.OURS.contains(contestant)) {
          add(whole, contestant, measure(contestant, 2, Call.all().size(), arguments));
        }
        bytes.put(contestant, bytes(single));
        System.out.printf(
            "round %d %-12s %10.1f ns%n", round, contestant, median(one.get(contestant)));
      }
    }
    Map<Contestant, Speed> speeds = new EnumMap<>(Contestant.class);
    for (Contestant contestant : Contestant.values()) {
      List<Double> times = one.get(contestant);
      speeds.put(
          contestant,
          new Speed(
              median(times),
              Collections.min(times),
              bytes.get(contestant),
              median(two.get(contestant)),
              median(whole.getOrDefault(contestant, List.of(Double.NaN)))));
    }
    return speeds;
  }

  private static void add(
      Map<Contestant, List<Double>> times, Contestant contestant, RunResult result) {
    for (BenchmarkResult fork : result.getBenchmarkResults()) {
      for (IterationResult iteration : fork.getIterationResults()) {
        times
            .computeIfAbsent(contestant, each -> new ArrayList<>())
            .add(iteration.getPrimaryResult().getScore());
      }
    }
  }

  private static double median(List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  private static RunResult measure(
      Contestant contestant, int threads, int calls, Arguments arguments) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(MatrixBenchmark.class.getName())
            .param("engineClass", contestant.className())
            .param("calls", Integer.toString(calls))
            .threads(threads)
            .forks(1)
            .warmupIterations(arguments.number("warmup", 3))
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(arguments.number("measure", 3))
            .measurementTime(TimeValue.seconds(1))
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build();
    String ours = System.getProperty(CLASS_PATH);
    // JMH starts its forks on the class path of its host: so each has its own engine's and no
    // other.
    System.setProperty(
        CLASS_PATH,
        String.join(java.io.File.pathSeparator, ours, contestant.classPath(Comparison.BENCHMARKS)));
    try {
      return new Runner(options).runSingle();
    } finally {
      System.setProperty(CLASS_PATH, ours);
    }
  }

  private static double bytes(RunResult result) {
    return result.getSecondaryResults().entrySet().stream()
        .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
        .mapToDouble(entry -> entry.getValue().getScore())
        .findFirst()
        .orElseThrow();
  }
}
