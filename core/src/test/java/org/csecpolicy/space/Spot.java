package org.csecpolicy.space;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.csecpolicy.referral.Referral;

/** A point of the fact space, from which one can step to those that differ in one fact alone. */
public final class Spot {
  private static final ImmutableList<Dimension> DIMENSIONS =
      ImmutableList.copyOf(Dimension.values());
  private static final ImmutableSet<Aspect> WHO_RESPONDS =
      Sets.immutableEnumSet(
          Aspect.SCOPE, Aspect.STANDING, Aspect.DISPOSITION, Aspect.RESPONSE, Aspect.PRIMARY);
  private static final ImmutableList<Factor> NEAR =
      RoutingSpace.factors().stream()
          .filter(factor -> !Collections.disjoint(factor.covers(), WHO_RESPONDS))
          .collect(ImmutableList.toImmutableList());

  private final Point point;

  private Spot(Point point) {
    this.point = point;
  }

  /** The point of this number; see {@link RoutingSpace#size}. */
  public static Spot at(long index) {
    return new Spot(RoutingSpace.point(index));
  }

  /**
   * A point near the decisions about who responds: one of a factor that decides it, whichever, with
   * up to three facts of any kind drawn anew.
   */
  public static Spot near(SplittableRandom random) {
    Factor factor = NEAR.get(random.nextInt(NEAR.size()));
    Point point = Point.unknown();
    factor.locate(random.nextLong(factor.size()), point);
    for (int drawn = random.nextInt(4); drawn > 0; drawn--) {
      Dimension dimension = DIMENSIONS.get(random.nextInt(DIMENSIONS.size()));
      point.set(dimension, random.nextInt(dimension.size()));
    }
    return new Spot(point);
  }

  /** The referral with these facts; empty where they cannot be true together. */
  public Optional<Referral> referral() {
    return Optional.ofNullable(Parts.referral(point));
  }

  /** Every point that differs from this one in one fact of those that decide, but an indicator. */
  public List<Spot> neighbors() {
    List<Spot> neighbors = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      if (dimension != Dimension.INDICATORS && !Dimension.NEVER_DECIDE.contains(dimension)) {
        for (int value = 0; value < dimension.size(); value++) {
          if (value != point.get(dimension)) {
            Point neighbor = point.copy();
            neighbor.set(dimension, value);
            neighbors.add(new Spot(neighbor));
          }
        }
      }
    }
    return neighbors;
  }
}
