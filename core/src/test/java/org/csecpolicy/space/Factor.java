package org.csecpolicy.space;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;

/**
 * All combinations of the facts that one rule reads, before each of a few backgrounds that fix
 * every other fact. Which outcomes it covers is proved in {@link FactorsCoverTest}.
 */
final class Factor {
  private final String name;
  private final ImmutableList<Dimension> varied;
  private final ImmutableList<Point> backgrounds;
  private final ImmutableSet<Aspect> covers;
  private final long product;

  private Factor(Builder builder) {
    this.name = builder.name;
    this.varied = ImmutableList.copyOf(builder.varied);
    this.backgrounds = ImmutableList.copyOf(builder.backgrounds);
    this.covers = ImmutableSet.copyOf(builder.covers);
    long points = 1;
    for (Dimension dimension : varied) {
      points = Math.multiplyExact(points, dimension.size());
    }
    this.product = points;
  }

  static Builder named(String name) {
    return new Builder(name);
  }

  String name() {
    return name;
  }

  ImmutableList<Dimension> varied() {
    return varied;
  }

  ImmutableList<Point> backgrounds() {
    return backgrounds;
  }

  /** The aspects of a decision of which every one that there can be occurs in this factor. */
  ImmutableSet<Aspect> covers() {
    return covers;
  }

  /** How many combinations, those that cannot be true together included. */
  long size() {
    return Math.multiplyExact(product, backgrounds.size());
  }

  /** Sets the point to the combination of this index. */
  void locate(long index, Point point) {
    point.copyFrom(backgrounds.get((int) (index / product)));
    long rest = index % product;
    for (Dimension dimension : varied) {
      point.set(dimension, (int) (rest % dimension.size()));
      rest /= dimension.size();
    }
  }

  /** By how much the index grows when this varied dimension goes to its next value. */
  long weight(Dimension wanted) {
    long weight = 1;
    for (Dimension dimension : varied) {
      if (dimension == wanted) {
        return weight;
      }
      weight *= dimension.size();
    }
    throw new IllegalArgumentException(wanted + " does not vary in " + name);
  }

  /** The point with everything that does not vary here taken from a background. */
  Point before(Point background, Point point) {
    Point counterpart = background.copy();
    for (Dimension dimension : varied) {
      counterpart.set(dimension, point.get(dimension));
    }
    return counterpart;
  }

  @Override
  public String toString() {
    return name;
  }

  /** Says which facts vary, and what the others are. */
  static final class Builder {
    private final String name;
    private final List<Dimension> varied = new ArrayList<>();
    private final List<Point> backgrounds = new ArrayList<>();
    private final List<Aspect> covers = new ArrayList<>();

    private Builder(String name) {
      this.name = name;
    }

    Builder varying(Dimension... dimensions) {
      varied.addAll(List.of(dimensions));
      return this;
    }

    Builder before(Point... points) {
      backgrounds.addAll(List.of(points));
      return this;
    }

    Factor covering(Aspect... aspects) {
      covers.addAll(List.of(aspects));
      return new Factor(this);
    }
  }
}
