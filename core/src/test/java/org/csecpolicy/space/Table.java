package org.csecpolicy.space;

import java.util.function.Function;
import org.csecpolicy.policy.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** One part of a referral for every combination of the dimensions it is made of. */
final class Table<T> {
  private final Dimension[] dimensions;
  private final @Nullable Object[] parts;

  private Table(Dimension[] dimensions, int size) {
    this.dimensions = dimensions;
    this.parts = new Object[size];
  }

  static <T> Table<T> of(Function<Point, T> part, Dimension... dimensions) {
    int size = 1;
    for (Dimension dimension : dimensions) {
      size = Math.multiplyExact(size, dimension.size());
    }
    Table<T> table = new Table<>(dimensions, size);
    for (int row = 0; row < size; row++) {
      Point point = Point.unknown();
      int rest = row;
      for (Dimension dimension : dimensions) {
        point.set(dimension, rest % dimension.size());
        rest /= dimension.size();
      }
      table.fill(row, part, point);
    }
    return table;
  }

  private void fill(int row, Function<Point, T> part, Point point) {
    try {
      parts[row] = part.apply(point);
    } catch (InvalidValueException impossible) {
      parts[row] = null;
    }
  }

  /** Null where the library refuses the combination. */
  @SuppressWarnings("unchecked")
  @Nullable T get(Point point) {
    int row = 0;
    for (int i = dimensions.length - 1; i >= 0; i--) {
      row = row * dimensions[i].size() + point.get(dimensions[i]);
    }
    return (T) parts[row];
  }
}
