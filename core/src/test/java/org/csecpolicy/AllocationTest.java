package org.csecpolicy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.lang.management.ManagementFactory;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Test;

/**
 * What a decision allocates: a guard against speed lost unnoticed that, unlike time, is the same on
 * a busy machine. The bounds are generous, and stand above what is allocated when nothing has been
 * compiled yet: 2,080 bytes for a decision under the second edition of the rulings (1,590 under the
 * first), 750 for its routing.
 */
class AllocationTest {
  private static final int WARM_UP = 2_500;
  private static final int ROUNDS = 1_000;

  private final HotlinePolicy policy = HotlinePolicy.losAngeles();

  /** Eight calls that go different ways through the rules; little or much of each is known. */
  private final ImmutableList<Referral> referrals =
      ImmutableList.of(
          Referral.builder()
              .calledAt(Referrals.WEEKDAY_10AM)
              .putCategory(Category.CSEC, Suspicion.POSSIBLE)
              .build(),
          Referrals.weekdayCsecCall().calledAt(Referrals.WEEKDAY_NIGHT).build(),
          Referrals.weekdayCsecCall()
              .custody(Referrals.lawEnforcementHasTheChild().build())
              .build(),
          Referrals.withCsecUnitCase()
              .calledAt(Referrals.SATURDAY)
              .custody(Referrals.lawEnforcementHasTheChild().build())
              .build(),
          Referrals.againstPlacement().build(),
          Referrals.ward602InPlacement().build(),
          Referrals.venturaYouth().build(),
          Referrals.nevadaYouth().build());

  /** Where the answers go, so that no compiler can leave them out. */
  private Object last = "nothing decided yet";

  @Test
  void aDecisionAllocatesLessThanTwoAndAHalfThousandBytes() {
    assertThat(bytesPerCall(policy::decide)).isBetween(100.0, 2_500.0);
  }

  @Test
  void theRoutingAloneAllocatesLessThanAThousandBytes() {
    assertThat(bytesPerCall(policy::route)).isBetween(100.0, 1_000.0);
  }

  private double bytesPerCall(Decision decision) {
    com.sun.management.ThreadMXBean threads = allocationCounter();
    run(decision, WARM_UP);
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    run(decision, ROUNDS);
    long after = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    assertThat(last).isNotNull();
    return (after - before) / (double) (ROUNDS * referrals.size());
  }

  private void run(Decision decision, int rounds) {
    for (int round = 0; round < rounds; round++) {
      for (Referral referral : referrals) {
        last = decision.of(referral);
      }
    }
  }

  /** Not every Java counts; without a count there is nothing to hold. */
  private static com.sun.management.ThreadMXBean allocationCounter() {
    java.lang.management.ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    assumeTrue(threads instanceof com.sun.management.ThreadMXBean, "this Java does not count");
    com.sun.management.ThreadMXBean counter = (com.sun.management.ThreadMXBean) threads;
    assumeTrue(counter.isThreadAllocatedMemorySupported(), "this Java does not count");
    assumeTrue(counter.isThreadAllocatedMemoryEnabled(), "this Java does not count now");
    return counter;
  }

  /** What is measured. */
  private interface Decision {
    Object of(Referral referral);
  }
}
