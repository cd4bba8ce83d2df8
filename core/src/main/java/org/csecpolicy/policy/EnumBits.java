package org.csecpolicy.policy;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;

/** Sets of constants that are kept as the bits of their ordinals. */
final class EnumBits {
  private EnumBits() {}

  /** The bits of the ordinals of these constants, of an enum of no more than 64. */
  static long encode(Iterable<? extends Enum<?>> constants) {
    long bits = 0;
    for (Enum<?> constant : constants) {
      bits |= 1L << constant.ordinal();
    }
    return bits;
  }

  /** The constants whose bits are set, in their own order. */
  static <E extends Enum<E>> ImmutableSet<E> decode(long bits, E[] constants) {
    return decode(bits, 0, constants);
  }

  /** The constants whose bits are set, those from the 65th on in a second word. */
  static <E extends Enum<E>> ImmutableSet<E> decode(long bits, int more, E[] constants) {
    if (bits == 0 && more == 0) {
      return ImmutableSet.of();
    }
    if (more == 0 && (bits & bits - 1) == 0) {
      return ImmutableSet.of(constants[Long.numberOfTrailingZeros(bits)]);
    }
    EnumSet<E> set = EnumSet.noneOf(constants[0].getDeclaringClass());
    for (long rest = bits; rest != 0; rest &= rest - 1) {
      set.add(constants[Long.numberOfTrailingZeros(rest)]);
    }
    for (int rest = more; rest != 0; rest &= rest - 1) {
      set.add(constants[Long.SIZE + Integer.numberOfTrailingZeros(rest)]);
    }
    return Sets.immutableEnumSet(set);
  }
}
