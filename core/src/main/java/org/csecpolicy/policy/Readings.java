package org.csecpolicy.policy;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import org.immutables.value.Value;

/**
 * The readings that an agency has chosen, at most one for each {@link Interpretation}; every other
 * unclear place is read by default. One value for a whole installation.
 */
@PolicyTuple
@Value.Immutable
public abstract class Readings {
  private static final Readings DEFAULT = of();

  Readings() {}

  /** Every unclear place read in the way most protective of the child. */
  public static Readings byDefault() {
    return DEFAULT;
  }

  /**
   * The default readings with these in place of their defaults.
   *
   * @throws InvalidValueException when two of them answer the same question
   */
  public static Readings of(Reading... chosen) {
    return ImmutableReadings.of(Sets.immutableEnumSet(ImmutableSet.copyOf(chosen)));
  }

  /** The alternatives chosen; empty when everything is read by default. */
  public abstract ImmutableSet<Reading> chosen();

  /** Whether the agency chose this alternative. */
  public final boolean chose(Reading reading) {
    return (chosenBits() & 1L << reading.ordinal()) != 0;
  }

  /** The chosen ones as bits: the rules ask at every turn of a decision. */
  @Value.Derived
  @Value.Auxiliary
  long chosenBits() {
    return EnumBits.encode(chosen());
  }

  /** How this agency reads an unclear place: the alternative it chose, or the default reading. */
  public final String readingOf(Interpretation interpretation) {
    for (Reading reading : chosen()) {
      if (reading.interpretation() == interpretation) {
        return reading.text();
      }
    }
    return interpretation.reading();
  }

  @Value.Check
  final void check() {
    EnumSet<Interpretation> answered = EnumSet.noneOf(Interpretation.class);
    for (Reading reading : chosen()) {
      if (!answered.add(reading.interpretation())) {
        throw InvalidValueException.of(
            "readings",
            ErrorCode.REPEATED,
            "one reading at most of " + reading.interpretation().key());
      }
    }
  }
}
