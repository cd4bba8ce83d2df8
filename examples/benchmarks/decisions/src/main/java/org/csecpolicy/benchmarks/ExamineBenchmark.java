package org.csecpolicy.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.inquiry.Findings;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.inquiry.KeyQuestion;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What is still to be asked, of a call with nothing known but the category: the most there is. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ExamineBenchmark {
  private final Inquiry inquiry = Inquiry.of(HotlinePolicy.losAngeles());
  private final Referral referral =
      Referral.builder()
          .calledAt(Instant.parse("2026-11-21T06:40:00Z"))
          .putCategory(Category.CSEC, Suspicion.POSSIBLE)
          .build();

  /** The findings, and every question with what each answer leads to. */
  @Benchmark
  public Findings examine() {
    return inquiry.examine(referral);
  }

  /** The first question to put, which a caller waits for. */
  @Benchmark
  public ImmutableList<KeyQuestion> next() {
    return inquiry.next(referral, 1);
  }
}
