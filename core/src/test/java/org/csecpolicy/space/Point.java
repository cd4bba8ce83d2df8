package org.csecpolicy.space;

import java.util.ArrayList;
import java.util.List;

/** One value of every dimension: a row of small numbers. Not shared between threads. */
final class Point {
  private static final Dimension[] DIMENSIONS = Dimension.values();

  private final int[] values;

  private Point(int[] values) {
    this.values = values;
  }

  /** Nothing known, in business hours. */
  static Point unknown() {
    return new Point(new int[DIMENSIONS.length]);
  }

  Point copy() {
    return new Point(values.clone());
  }

  void copyFrom(Point other) {
    System.arraycopy(other.values, 0, values, 0, values.length);
  }

  int get(Dimension dimension) {
    return values[dimension.ordinal()];
  }

  Object value(Dimension dimension) {
    return dimension.at(get(dimension));
  }

  boolean is(Dimension dimension, Object value) {
    return value(dimension).equals(value);
  }

  void set(Dimension dimension, int value) {
    values[dimension.ordinal()] = value;
  }

  Point with(Dimension dimension, Object value) {
    Point copy = copy();
    copy.set(dimension, dimension.indexOf(value));
    return copy;
  }

  /** Every fact, one a line. */
  String describe() {
    List<String> facts = new ArrayList<>();
    for (Dimension dimension : DIMENSIONS) {
      facts.add(dimension.fact(get(dimension)));
    }
    return String.join("\n  ", facts);
  }
}
