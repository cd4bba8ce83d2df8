package org.csecpolicy.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.notifications.Message;
import org.csecpolicy.notifications.MessageDetails;
import org.csecpolicy.notifications.MessageKind;
import org.csecpolicy.notifications.Messages;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.PersonName;
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

/** One pre-alert, formatted from a decision that is already made, with a narrative of 60 words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PreAlertBenchmark {
  private final HotlineDecision decision =
      HotlinePolicy.losAngeles()
          .decide(
              Referral.builder()
                  .calledAt(Instant.parse("2026-11-21T06:40:00Z"))
                  .putCategory(Category.CSEC, Suspicion.POSSIBLE)
                  .child(
                      Child.builder()
                          .name(PersonName.of("Example Child"))
                          .dateOfBirth(LocalDate.of(2011, 3, 4))
                          .build())
                  .information(
                      CaseInformation.builder()
                          .summary("An invented sentence. ".repeat(20))
                          .build())
                  .build());
  private final MessageDetails details =
      MessageDetails.builder().referralNumber("1").dcfsHistory("No open case.").build();

  /** The pre-alert in both renderings, as sent and redacted. */
  @Benchmark
  public List<Message> preAlert() {
    return Messages.of(decision, details, MessageKind.PRE_ALERT);
  }
}
