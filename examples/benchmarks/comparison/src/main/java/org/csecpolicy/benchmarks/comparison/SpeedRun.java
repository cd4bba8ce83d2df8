package org.csecpolicy.benchmarks.comparison;

import java.util.EnumMap;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
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
   * What one contestant took.
   *
   * @param one nanoseconds per decision on one thread
   * @param error of that, 99.9 % confidence
   * @param bytes allocated per decision
   * @param two nanoseconds per decision of each of two threads
   */
  record Speed(double one, double error, double bytes, double two) {
    /** How many times as much is done by two threads. */
    double scaling() {
      return 2 * one / two;
    }
  }

  static Map<Contestant, Speed> run(Arguments arguments) throws RunnerException {
    Map<Contestant, Speed> speeds = new EnumMap<>(Contestant.class);
    for (Contestant contestant : Contestant.values()) {
      Result<?> one = measure(contestant, 1, arguments).getPrimaryResult();
      RunResult two = measure(contestant, 2, arguments);
      Speed speed =
          new Speed(
              one.getScore(), one.getScoreError(), bytes(two), two.getPrimaryResult().getScore());
      speeds.put(contestant, speed);
      System.out.printf(
          "%-12s %10.1f ns %10.0f B %6.2f x on two threads%n",
          contestant, speed.one(), speed.bytes(), speed.scaling());
    }
    return speeds;
  }

  private static RunResult measure(Contestant contestant, int threads, Arguments arguments)
      throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(MatrixBenchmark.class.getName())
            .param("engineClass", contestant.className())
            .param("calls", Integer.toString(arguments.number("calls", 2304)))
            .threads(threads)
            .forks(arguments.number("forks", 1))
            .warmupIterations(arguments.number("warmup", 4))
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(arguments.number("measure", 4))
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
