package org.csecpolicy.benchmarks;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.csecpolicy.CallDecision;
import org.csecpolicy.CallStep;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.referral.Call;
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
 * A call about twelve different children, and calls about each of them alone, in turn: decided, and
 * then with what there is to do as one list.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CallBenchmark {
  private final HotlinePolicy policy = HotlinePolicy.losAngeles();
  private final Call twelve;
  private final Call[] alone;
  private int next;

  /** Makes the calls. */
  public CallBenchmark() {
    Referral[] referrals = Calls.atOneMoment();
    ImmutableMap.Builder<String, Referral> children = ImmutableMap.builder();
    for (int i = 0; i < referrals.length; i++) {
      children.put(Integer.toString(i + 1), referrals[i]);
    }
    this.twelve = Call.of(children.build());
    this.alone =
        Arrays.stream(referrals).map(referral -> Call.of("1", referral)).toArray(Call[]::new);
  }

  /** One child. */
  @Benchmark
  public CallDecision one() {
    return policy.decide(nextAlone());
  }

  /** Twelve children. */
  @Benchmark
  public CallDecision twelve() {
    return policy.decide(twelve);
  }

  /** One child, and what there is to do. */
  @Benchmark
  public List<CallStep> oneAndSteps() {
    return policy.decide(nextAlone()).steps();
  }

  /** Twelve children, and what there is to do. */
  @Benchmark
  public List<CallStep> twelveAndSteps() {
    return policy.decide(twelve).steps();
  }

  private Call nextAlone() {
    next = next + 1 < alone.length ? next + 1 : 0;
    return alone[next];
  }
}
