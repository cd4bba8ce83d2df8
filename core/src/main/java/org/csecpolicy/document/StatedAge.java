package org.csecpolicy.document;

import java.io.IOException;
import java.util.Optional;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.InputKind;
import org.jspecify.annotations.Nullable;

/** An age in years as it was stated: one, or from one to another. */
final class StatedAge extends ValueType<AgeRange> {
  private static final int OLDEST = 130;

  private static final IntegerType<AgeRange> YEARS =
      new IntegerType<>(0, OLDEST, AgeRange::of, AgeRange::from);

  private static final ObjectType<AgeRange, Ends> RANGE =
      ObjectType.checked("ageRange", Ends::new, Ends::build)
          .blankIsAbsent()
          .optional(
              "from",
              new IntegerType<>(0, OLDEST, AgeRange::atLeast, AgeRange::from),
              Optional::of,
              (ends, from) -> ends.from = from)
          .optional(
              "to",
              new IntegerType<>(0, OLDEST, AgeRange::atMost, AgeRange::to),
              Optional::of,
              (ends, to) -> ends.to = to)
          .build();

  @Override
  @Nullable AgeRange read(DocumentReader in) throws IOException {
    return (in.values().isAtObject() ? RANGE : YEARS).read(in);
  }

  /** One age, or the ends of a range, each at its own place. */
  @Override
  void addTo(ReferralForm form, String pointer, Field<?, ?, ?> field) {
    form.add(FormPlace.Shape.VALUE, pointer, this, field);
    RANGE.fields().forEach(end -> form.add(pointer, end));
  }

  @Override
  Optional<InputKind> kind() {
    return YEARS.kind();
  }

  @Override
  void write(AgeRange age, DocumentWriter out) throws IOException {
    (age.from() == age.to() ? YEARS : RANGE).write(age, out);
  }

  @Override
  void describe(DocumentSchema out, boolean orBlank) throws IOException {
    out.either("anyOf", YEARS, RANGE, orBlank);
  }

  /** The two ends of an age that was estimated; one alone leaves the other open. */
  private static final class Ends {
    private @Nullable AgeRange from;
    private @Nullable AgeRange to;

    @Nullable AgeRange build(DocumentReader in) {
      AgeRange lower = from;
      AgeRange upper = to;
      if (lower == null || upper == null) {
        return lower == null ? upper : lower;
      }
      return in.made("to", () -> AgeRange.of(lower.from(), upper.to()));
    }
  }
}
