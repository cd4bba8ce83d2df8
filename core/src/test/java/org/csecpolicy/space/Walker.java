package org.csecpolicy.space;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.csecpolicy.referral.Referral;
import org.jspecify.annotations.Nullable;

/**
 * Goes over the points of a factor on every processor, and stops with the counter-example of the
 * lowest index, however the threads were scheduled.
 */
final class Walker {
  private static final int STRETCH = 4_096;

  private final Factor factor;
  private final long step;
  private final AtomicLong next = new AtomicLong();
  private final AtomicLong firstBroken = new AtomicLong(Long.MAX_VALUE);

  private Walker(Factor factor, long step) {
    this.factor = factor;
    this.step = step;
  }

  /** Goes to every point. */
  static Walker over(Factor factor) {
    return new Walker(factor, 1);
  }

  /** Goes to points that lie this far apart. */
  static Walker over(Factor factor, long step) {
    return new Walker(factor, step);
  }

  /** What is done at a point whose facts can be true together. */
  interface Visit {
    /** What is wrong there, in words; null when nothing is. */
    @Nullable String visit(long index, Point point, Referral referral);
  }

  /**
   * Visits the points; the visit is called by several threads at once.
   *
   * @return how many there were
   * @throws AssertionError with the facts of the first point where something is wrong
   */
  long walk(Visit visit) {
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Long>> counts = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        counts.add(pool.submit(() -> stretches(visit)));
      }
      long visited = 0;
      for (Future<Long> count : counts) {
        visited += count.get();
      }
      requireNoneBroken(visit);
      return visited;
    } catch (ExecutionException thrown) {
      throw new AssertionError("In the factor " + factor.name(), thrown.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    } finally {
      pool.shutdownNow();
    }
  }

  private long stretches(Visit visit) {
    Point point = Point.unknown();
    long visited = 0;
    while (true) {
      long first = next.getAndAdd(STRETCH * step);
      // A stretch before a known counter-example may hold an earlier one; one after it cannot.
      if (first >= Math.min(factor.size(), firstBroken.get())) {
        return visited;
      }
      long end = Math.min(factor.size(), first + STRETCH * step);
      for (long index = first; index < end; index += step) {
        if (index == first || step > 1) {
          factor.locate(index, point);
        } else {
          factor.advance(index, point);
        }
        Referral referral = Parts.referral(point);
        if (referral != null) {
          visited++;
          if (visit.visit(index, point, referral) != null) {
            firstBroken.accumulateAndGet(index, Math::min);
            break;
          }
        }
      }
    }
  }

  private void requireNoneBroken(Visit visit) {
    long index = firstBroken.get();
    if (index != Long.MAX_VALUE) {
      Point point = Point.unknown();
      factor.locate(index, point);
      Referral referral = Parts.referral(point);
      String broken = referral == null ? null : visit.visit(index, point, referral);
      throw new AssertionError(
          broken + "\nnot at point " + index + " of " + factor.name() + ":\n" + point.describe());
    }
  }
}
