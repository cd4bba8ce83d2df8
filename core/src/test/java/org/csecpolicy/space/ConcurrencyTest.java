package org.csecpolicy.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.referral.Referral;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One policy, shared by many threads, decides as it does for one. */
class ConcurrencyTest {
  private static final int REFERRALS = 1_000;
  private static final int THREADS = 8;

  @Test
  void fortyThousandDecisionsOfSeveralThreadsAreThoseOfOne() throws Exception {
    requireTheSame(5);
  }

  @Test
  @Tag("proof")
  void aMillionDecisionsOfSeveralThreadsAreThoseOfOne() throws Exception {
    requireTheSame(125);
  }

  private static void requireTheSame(int rounds) throws Exception {
    HotlinePolicy policy = HotlinePolicy.losAngeles();
    List<Referral> referrals = referrals();
    List<HotlineDecision> alone = new ArrayList<>();
    for (Referral referral : referrals) {
      alone.add(policy.decide(referral));
    }
    Callable<Integer> thread =
        () -> {
          int same = 0;
          for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < REFERRALS; i++) {
              HotlineDecision decision = policy.decide(referrals.get(i));
              same +=
                  decision.equals(alone.get(i)) && decision.steps().equals(alone.get(i).steps())
                      ? 1
                      : 0;
            }
          }
          return same;
        };
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      int same = 0;
      for (Future<Integer> each : pool.invokeAll(Collections.nCopies(THREADS, thread))) {
        same += each.get();
      }
      assertThat(same).isEqualTo(THREADS * rounds * REFERRALS);
    } finally {
      pool.shutdownNow();
    }
  }

  /** From all over the space, the same on every run. */
  private static List<Referral> referrals() {
    List<Referral> referrals = new ArrayList<>();
    long step = RoutingSpace.size() / (REFERRALS * 8L) | 1;
    for (long index = 0; referrals.size() < REFERRALS; index += step) {
      RoutingSpace.referral(index % RoutingSpace.size()).ifPresent(referrals::add);
    }
    return referrals;
  }
}
