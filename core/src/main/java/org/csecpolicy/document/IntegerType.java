package org.csecpolicy.document;

import java.io.IOException;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import org.csecpolicy.referral.InputKind;
import org.jspecify.annotations.Nullable;

/** A whole number that stands for a value. */
final class IntegerType<T> extends ValueType<T> {
  private final long least;
  private final long greatest;
  private final IntFunction<T> make;
  private final ToLongFunction<T> number;

  /** One between these bounds, which the making makes sure of. */
  IntegerType(long least, long greatest, IntFunction<T> make, ToLongFunction<T> number) {
    this.least = least;
    this.greatest = greatest;
    this.make = make;
    this.number = number;
  }

  /** A number that documents only say, not below another. */
  static IntegerType<Long> atLeast(long least) {
    return new IntegerType<>(least, Long.MAX_VALUE, number -> (long) number, number -> number);
  }

  @Override
  @Nullable T read(DocumentReader in) throws IOException {
    return in.values().integer(make);
  }

  @Override
  Optional<InputKind> kind() {
    return Optional.of(InputKind.NUMBER);
  }

  @Override
  void write(T value, DocumentWriter out) throws IOException {
    out.json().writeNumber(number.applyAsLong(value));
  }

  @Override
  void describe(DocumentSchema out, boolean orBlank) throws IOException {
    out.type("integer", orBlank).number("minimum", least);
    if (greatest < Long.MAX_VALUE) {
      out.number("maximum", greatest);
    }
  }
}
