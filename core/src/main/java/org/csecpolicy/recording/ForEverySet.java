package org.csecpolicy.recording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a rule says for every set of a few constants, worked out once: a decision then looks it up
 * by the bits of their ordinals.
 *
 * @param <E> the constants
 * @param <T> what the rule says
 */
final class ForEverySet<E extends Enum<E>, T> {
  private final ImmutableList<E> constants;
  private final ImmutableList<T> worked;

  private ForEverySet(ImmutableList<E> constants, ImmutableList<T> worked) {
    this.constants = constants;
    this.worked = worked;
  }

  static <E extends Enum<E>, T> ForEverySet<E, T> of(
      E[] constants, Function<ImmutableSet<E>, T> rule) {
    ImmutableList<E> all = ImmutableList.copyOf(constants);
    ImmutableList.Builder<T> worked = ImmutableList.builder();
    for (int bits = 0; bits < 1 << all.size(); bits++) {
      List<E> some = new ArrayList<>();
      for (E each : all) {
        if ((bits >> each.ordinal() & 1) == 1) {
          some.add(each);
        }
      }
      worked.add(rule.apply(Sets.immutableEnumSet(some)));
    }
    return new ForEverySet<>(all, worked.build());
  }

  /** For the constants that this is true of. */
  T of(Predicate<E> isIn) {
    int bits = 0;
    for (int i = 0; i < constants.size(); i++) {
      if (isIn.test(constants.get(i))) {
        bits |= 1 << i;
      }
    }
    return worked.get(bits);
  }

  /** For the constants whose bits are set. */
  T ofBits(int bits) {
    return worked.get(bits);
  }
}
