package org.csecpolicy.document;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.csecpolicy.policy.PolicyMaps;
import org.immutables.value.Value;

/**
 * How some {@link Words} are read and written, beside which they are.
 *
 * @param <E> the enumeration
 */
@PolicyMaps
@Value.Immutable
abstract class WordManner<E extends Enum<E>> {
  /** Remembers a constant that a document has named, to explain it at its end. */
  @FunctionalInterface
  interface Note<E> {
    void add(E constant, Footnotes footnotes);
  }

  /** What they look like, where they are too many for a schema to list. */
  abstract String pattern();

  /** What is said of whatever is none of them. */
  abstract String rule();

  /** The constant that is not known, and as good as left out. */
  abstract Optional<E> unknown();

  @Value.Default
  Note<E> note() {
    return (constant, footnotes) -> {};
  }

  /** In a form, what counts in place of whatever is none of them, as it stands in a document. */
  @Value.Default
  String ifRefused() {
    return "";
  }

  /** Words that are as good as left out, though no constant stands for them. */
  @Value.Default
  ImmutableSet<String> leftOut() {
    return ImmutableSet.of();
  }
}
