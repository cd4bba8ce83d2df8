package org.csecpolicy.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.referral.Referral;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a line of a stream is made of: reading a referral and writing what was decided, over the
 * example referrals in turn. Run from the root of the project, where those are.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 40, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class DocumentsBenchmark {
  private static final Path EXAMPLES = Path.of("examples", "quickstart", "referrals");

  private final HotlinePolicy policy = HotlinePolicy.losAngeles();
  private final PolicyJson json = PolicyJson.of(policy.agency());
  private final byte[][] documents = examples();
  private final HotlineDecision[] decisions = new HotlineDecision[documents.length];
  private int next;

  /** Decides every document beforehand, for those that only write. */
  public DocumentsBenchmark() {
    for (int i = 0; i < documents.length; i++) {
      decisions[i] = policy.decide(json.readReferral(documents[i]));
    }
  }

  /** A referral from its document, which is one line. */
  @Benchmark
  public Referral read() {
    return json.readReferral(documents[next()]);
  }

  /** A decision as a brief line. */
  @Benchmark
  public byte[] writeBrief() {
    return json.writeBriefLine(decisions[next()]);
  }

  /** A decision as a line with all its explanations. */
  @Benchmark
  public byte[] writeWhole() {
    return json.writeDecisionLine(decisions[next()]);
  }

  /** From a line to a brief line. */
  @Benchmark
  public byte[] brief() {
    return json.writeBriefLine(policy.decide(json.readReferral(documents[next()])));
  }

  /** From a line to a line with all its explanations. */
  @Benchmark
  public byte[] whole() {
    return json.writeDecisionLine(policy.decide(json.readReferral(documents[next()])));
  }

  private int next() {
    next = next + 1 < documents.length ? next + 1 : 0;
    return next;
  }

  static byte[][] examples() {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(DocumentsBenchmark::oneLine)
          .toArray(byte[][]::new);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** As in a stream: without the line breaks between fields. */
  private static byte[] oneLine(Path example) {
    try {
      return Files.readString(example)
          .replaceAll("\\s*\\R\\s*", "")
          .getBytes(StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
