package org.csecpolicy.benchmarks.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.csecpolicy.benchmarks.matrix.CrossCheck;
import org.openjdk.jmh.runner.RunnerException;

/**
 * The program: {@code check}, {@code speed}, {@code start} or {@code streams}, from the root of the
 * project. Nothing is timed before every contestant has answered every combination as the matrix
 * does.
 */
public final class Comparison {
  static final Path BENCHMARKS = Path.of("examples", "benchmarks");

  private static final String USAGE =
      """
      usage: java -jar examples/benchmarks/comparison/target/comparison.jar COMMAND [OPTION=N ...]
        check   every contestant answers all combinations as the matrix does
        speed   time and allocation per decision, on one thread and on two
                rounds=3 warmup=3 measure=3 (iterations of a second) calls=64
        start   from a fresh process to the first decision; jars on the class path
                runs=11
        streams referrals a second of quickstart decide --ndjson
                lines=5000000 (each of some 1,500 bytes, in a temporary file)
      The last three write their part of examples/benchmarks/RESULTS.md.
      """;

  private Comparison() {}

  /** Runs one of the commands. */
  public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
    String command = args.length == 0 ? "" : args[0];
    Arguments arguments = new Arguments(args);
    switch (command) {
      case "check" -> check();
      case "speed" -> {
        check();
        ResultsPage.write(ResultsPage.SPEED, SpeedTable.of(SpeedRun.run(arguments), arguments));
      }
      case "start" -> {
        check();
        ResultsPage.write(ResultsPage.START, StartRun.run(arguments));
      }
      case "streams" -> ResultsPage.write(ResultsPage.STREAMS, StreamRun.run(arguments));
      default -> {
        System.err.print(USAGE);
        System.exit(2);
      }
    }
  }

  /** Each on its own class path, in a process of its own. */
  private static void check() throws IOException, InterruptedException {
    Set<Contestant> all = EnumSet.allOf(Contestant.class);
    for (Contestant contestant : all) {
      Process process =
          java(contestant.classPath(BENCHMARKS), CrossCheck.class, contestant.className())
              .inheritIO()
              .start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException(contestant + " does not answer as the matrix does");
      }
    }
  }

  /** A fresh Java of the kind that this program runs on. */
  static ProcessBuilder java(String classPath, Class<?> main, String... args) {
    return java(List.of(), classPath, main, args);
  }

  /** The same with options for the JVM. */
  static ProcessBuilder java(
      List<String> options, String classPath, Class<?> main, String... args) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command = new ArrayList<>(List.of(java.toString(), "-cp", classPath));
    command.addAll(options);
    command.add(main.getName());
    command.addAll(List.of(args));
    if (!Files.isDirectory(BENCHMARKS)) {
      throw new IllegalStateException("run it from the root of the project");
    }
    return new ProcessBuilder(command);
  }
}
