package org.csecpolicy.space;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The factors leave nothing out. Any referral, with every fact at random, has a counterpart in each
 * factor: the same in what varies there, and everything else as in one of its backgrounds. Each
 * outcome that the factor covers is the same of both, to the clause and the open question. So an
 * outcome that a law forbids cannot hide outside the factors, and a fact that a rule reads cannot
 * be missing from the factor of its outcome.
 */
class FactorsCoverTest {
  private static final long SEED = 300_000;

  /** Those that cover the same are the parts of one: a counterpart is in one of them. */
  private static final ImmutableListMultimap<ImmutableSet<Aspect>, Factor> COVERING =
      Multimaps.index(RoutingSpace.factors(), Factor::covers);

  @Test
  void everyReferralHasItsCounterpartInEveryFactor() {
    requireCounterparts(3_000);
  }

  @Test
  @Tag("proof")
  void everyOneOfAMillionReferralsHasItsCounterpartInEveryFactor() {
    long started = System.nanoTime();
    requireCounterparts(1_000_000);
    System.out.printf(
        Locale.ROOT,
        "1,000,000 random referrals have their counterparts in %d factors, %d s%n",
        RoutingSpace.factors().size(),
        Duration.ofNanos(System.nanoTime() - started).toSeconds());
  }

  /** Otherwise the above would say nothing. */
  @Test
  void aFactorThatLacksAFactWouldBeFound() {
    Factor tooSmall =
        Factor.named("response without the flight risk")
            .varying(Dimension.PAST_HISTORY, Dimension.DANGER, Dimension.AWOL)
            .before(RoutingSpace.ORDINARY)
            .covering(Aspect.RESPONSE);
    Set<Boolean> found = new HashSet<>();
    for (Object answer : Dimension.FLIGHT.all()) {
      Point point =
          RoutingSpace.ORDINARY
              .with(Dimension.PAST_HISTORY, Answer.YES)
              .with(Dimension.DANGER, Answer.NO)
              .with(Dimension.AWOL, Answer.YES)
              .with(Dimension.FLIGHT, answer);
      found.add(hasCounterpart(tooSmall, point, decide(point)));
    }
    assertThat(found).contains(false);
  }

  private static void requireCounterparts(int referrals) {
    SplittableRandom random = new SplittableRandom(SEED);
    int threads = Runtime.getRuntime().availableProcessors();
    SplittableRandom[] sources = new SplittableRandom[threads];
    for (int thread = 0; thread < threads; thread++) {
      sources[thread] = random.split();
    }
    IntStream.range(0, threads)
        .parallel()
        .forEach(thread -> requireCounterparts(sources[thread], referrals / threads));
  }

  private static void requireCounterparts(SplittableRandom random, int referrals) {
    for (int count = 0; count < referrals; ) {
      Point point = anyPoint(random);
      Referral referral = Parts.referral(point);
      if (referral != null) {
        count++;
        HotlineDecision decision = Case.POLICY.decide(referral);
        for (Collection<Factor> factors : COVERING.asMap().values()) {
          if (factors.stream().noneMatch(each -> hasCounterpart(each, point, decision))) {
            throw new AssertionError("No counterpart in " + factors + " of\n" + point.describe());
          }
        }
      }
    }
  }

  private static boolean hasCounterpart(Factor factor, Point point, HotlineDecision decision) {
    for (Point background : factor.backgrounds()) {
      Referral referral = Parts.referral(factor.before(background, point));
      if (referral != null && agree(factor, decision, Case.POLICY.decide(referral))) {
        return true;
      }
    }
    return false;
  }

  private static boolean agree(Factor factor, HotlineDecision one, HotlineDecision other) {
    for (Aspect aspect : factor.covers()) {
      boolean asked = aspect.isOfEveryDecision() || one instanceof ResponsePlan;
      if (asked
          && (!aspect.isOfEveryDecision() && !(other instanceof ResponsePlan)
              || !aspect.of(one).equals(aspect.of(other)))) {
        return false;
      }
    }
    return true;
  }

  /** Every fact at random; most rows cannot be true and are drawn again, part by part. */
  private static Point anyPoint(SplittableRandom random) {
    Point point = Point.unknown();
    for (Dimension dimension : EnumSet.allOf(Dimension.class)) {
      point.set(dimension, random.nextInt(dimension.size()));
    }
    return point;
  }

  private static HotlineDecision decide(Point point) {
    return Case.POLICY.decide(Objects.requireNonNull(Parts.referral(point)));
  }
}
