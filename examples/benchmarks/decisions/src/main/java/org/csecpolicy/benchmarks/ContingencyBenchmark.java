package org.csecpolicy.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.csecpolicy.Contingency;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.Step;
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
 * What it costs to say also what happens next, over the example referrals in turn: every event that
 * a decision relies on is decided once more.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ContingencyBenchmark {
  private final HotlinePolicy policy = HotlinePolicy.losAngeles();
  private final Referral[] referrals =
      Arrays.stream(DocumentsBenchmark.examples())
          .map(PolicyJson.of(policy.agency())::readReferral)
          .toArray(Referral[]::new);
  private int next;

  /** The decision and its list of steps. */
  @Benchmark
  public List<Step> steps() {
    return nextDecision().steps();
  }

  /** That, and what is to be done should an event happen. */
  @Benchmark
  public List<Contingency> contingencies() {
    HotlineDecision decision = nextDecision();
    decision.steps();
    return decision.contingencies();
  }

  private HotlineDecision nextDecision() {
    next = next + 1 < referrals.length ? next + 1 : 0;
    return policy.decide(referrals[next]);
  }
}
