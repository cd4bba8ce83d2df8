package org.csecpolicy.policy;

import com.google.common.collect.ImmutableSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Some {@link Fact}s, as one word of bits: what a rule looks at, and what a referral does not know.
 * Comparing the two costs a decision nothing.
 */
public final class FactSet {
  private static final Fact[] FACTS = Fact.values();

  private final long bits;

  private FactSet(long bits) {
    this.bits = bits;
  }

  /** These facts, in any order. */
  public static FactSet of(Fact first, Fact... others) {
    long bits = bit(first);
    for (Fact other : others) {
      bits |= bit(other);
    }
    return new FactSet(bits);
  }

  /** Every fact of which this holds. */
  public static FactSet where(Predicate<Fact> condition) {
    long bits = 0;
    for (Fact fact : FACTS) {
      if (condition.test(fact)) {
        bits |= bit(fact);
      }
    }
    return new FactSet(bits);
  }

  /** Whether the fact is one of them. */
  public boolean contains(Fact fact) {
    return (bits & bit(fact)) != 0;
  }

  /** The facts, in the order of {@link Fact}. */
  public ImmutableSet<Fact> toSet() {
    return EnumBits.decode(bits, FACTS);
  }

  long bits() {
    return bits;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FactSet that && bits == that.bits;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(bits);
  }

  @Override
  public String toString() {
    return toSet().toString();
  }

  private static long bit(Fact fact) {
    return 1L << fact.ordinal();
  }
}
