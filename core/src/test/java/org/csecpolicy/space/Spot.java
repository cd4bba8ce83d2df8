package org.csecpolicy.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.csecpolicy.referral.Referral;

/** A point of the fact space, from which one can step to those that differ in one fact alone. */
public final class Spot {
  private final Point point;

  private Spot(Point point) {
    this.point = point;
  }

  /** The point of this number; see {@link RoutingSpace#size}. */
  public static Spot at(long index) {
    return new Spot(RoutingSpace.point(index));
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
