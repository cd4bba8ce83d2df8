package org.csecpolicy.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.Step;
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
 * One decision with all its citations, and the same with its steps, over different referrals in
 * turn: a single one would let the compiler learn its branches.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DecideBenchmark {
  private final HotlinePolicy policy = HotlinePolicy.losAngeles();
  private final Referral[] referrals = Calls.all();
  private int next;

  /** The decision with every outcome and citation. */
  @Benchmark
  public HotlineDecision decide() {
    return policy.decide(nextReferral());
  }

  /** That, and the list of steps. */
  @Benchmark
  public List<Step> decideAndSteps() {
    return policy.decide(nextReferral()).steps();
  }

  private Referral nextReferral() {
    next = next + 1 < referrals.length ? next + 1 : 0;
    return referrals[next];
  }
}
