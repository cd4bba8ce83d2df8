package org.csecpolicy.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.inquiry.Findings;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.inquiry.KeyQuestion;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What is still to be asked: of a call with nothing known but the category, the most there is, and
 * of one after its first minute, when the opening questions are answered.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ExamineBenchmark {
  private final Inquiry inquiry = Inquiry.of(HotlinePolicy.losAngeles());

  /** What is known. */
  @Param({"CATEGORY", "OPENING"})
  public Known known;

  /** How far the call has come. */
  public enum Known {
    /** The moment and a category. */
    CATEGORY,
    /** Also who calls, that nobody has the child, where the child is and lives, danger, an age. */
    OPENING
  }

  private Referral referral;

  /** Makes the call. */
  @Setup
  public void call() {
    Referral.Builder call =
        Referral.builder()
            .calledAt(Instant.parse("2026-11-21T06:40:00Z"))
            .putCategory(Category.CSEC, Suspicion.POSSIBLE);
    if (known == Known.OPENING) {
      Place here = Place.of(County.of("Los Angeles", UsState.CA));
      call.caller(Caller.of(CallerKind.PUBLIC))
          .custody(
              Custody.builder()
                  .lawEnforcement(Answer.NO)
                  .atJuvenileHall(Answer.NO)
                  .beingTransported(Answer.NO)
                  .build())
          .child(Child.builder().foundIn(here).residence(here).statedAge(AgeRange.of(15)).build())
          .imminentDanger(Answer.NO);
    }
    referral = call.build();
  }

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
