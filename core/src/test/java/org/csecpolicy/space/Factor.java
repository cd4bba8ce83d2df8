package org.csecpolicy.space;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * All combinations of the facts that one rule reads, before each of a few backgrounds that fix
 * every other fact. Values that the rule treats alike may be stood for by one of them. Which
 * outcomes it covers, and that such values are alike, is proved in {@link FactorsCoverTest}.
 */
final class Factor {
  private final String name;
  private final ImmutableList<Dimension> varied;
  private final ImmutableMap<Dimension, int[]> alike;

  /** By the place of a dimension among all: the values that it takes here; none when fixed. */
  private final int[][] values = new int[Dimension.values().length][];

  private final long[] weights = new long[Dimension.values().length];
  private final ImmutableList<Point> backgrounds;
  private final ImmutableSet<Aspect> covers;
  private final long product;

  private Factor(Builder builder) {
    this.name = builder.name;
    this.varied = ImmutableList.copyOf(builder.varied);
    this.alike = ImmutableMap.copyOf(builder.alike);
    this.backgrounds = ImmutableList.copyOf(builder.backgrounds);
    this.covers = ImmutableSet.copyOf(builder.covers);
    long points = 1;
    for (Dimension dimension : varied) {
      int[] of = representatives(dimension);
      values[dimension.ordinal()] = of;
      weights[dimension.ordinal()] = points;
      points = Math.multiplyExact(points, of.length);
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

  /** The values that a varied dimension takes here, in their order. */
  int[] valuesOf(Dimension dimension) {
    return values[dimension.ordinal()];
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
      int[] of = values[dimension.ordinal()];
      point.set(dimension, of[(int) (rest % of.length)]);
      rest /= of.length;
    }
  }

  /** Sets the point before this index to that of the index; mostly one fact differs. */
  void advance(long index, Point point) {
    if (index % product == 0) {
      locate(index, point);
      return;
    }
    long rest = index;
    for (int i = 0; i < varied.size(); i++) {
      Dimension dimension = varied.get(i);
      int[] of = values[dimension.ordinal()];
      int place = (int) (rest % of.length);
      point.set(dimension, of[place]);
      if (place > 0) {
        return;
      }
      rest /= of.length;
    }
  }

  /** By how much the index grows when this varied dimension goes to its next value. */
  long weight(Dimension wanted) {
    if (weights[wanted.ordinal()] == 0) {
      throw new IllegalArgumentException(wanted + " does not vary in " + name);
    }
    return weights[wanted.ordinal()];
  }

  /** The point with everything that does not vary here taken from a background. */
  Point before(Point background, Point point) {
    Point counterpart = background.copy();
    for (Dimension dimension : varied) {
      int value = point.get(dimension);
      int[] instead = alike.get(dimension);
      counterpart.set(dimension, instead == null ? value : instead[value]);
    }
    return counterpart;
  }

  @Override
  public String toString() {
    return name;
  }

  private int[] representatives(Dimension dimension) {
    int[] instead = alike.get(dimension);
    List<Integer> own = new ArrayList<>();
    for (int value = 0; value < dimension.size(); value++) {
      if (instead == null || instead[value] == value) {
        own.add(value);
      }
    }
    return own.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Says which facts vary, and what the others are. */
  static final class Builder {
    private final String name;
    private final List<Dimension> varied = new ArrayList<>();
    private final Map<Dimension, int[]> alike = new EnumMap<>(Dimension.class);
    private final List<Point> backgrounds = new ArrayList<>();
    private final List<Aspect> covers = new ArrayList<>();

    private Builder(String name) {
      this.name = name;
    }

    Builder varying(Dimension... dimensions) {
      varied.addAll(List.of(dimensions));
      return this;
    }

    /** A dimension of which the first of these values stands for the others. */
    Builder alike(Dimension dimension, Object standsFor, Object... others) {
      int[] instead =
          alike.computeIfAbsent(dimension, of -> IntStream.range(0, of.size()).toArray());
      for (Object other : others) {
        instead[dimension.indexOf(other)] = dimension.indexOf(standsFor);
      }
      return this;
    }

    Builder before(Point... points) {
      backgrounds.addAll(List.of(points));
      return this;
    }

    Builder before(List<Point> points) {
      backgrounds.addAll(points);
      return this;
    }

    Factor covering(Aspect... aspects) {
      covers.addAll(List.of(aspects));
      return new Factor(this);
    }
  }
}
