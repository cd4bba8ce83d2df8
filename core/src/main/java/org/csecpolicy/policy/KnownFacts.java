package org.csecpolicy.policy;

/**
 * Something that knows some facts and not others; a referral, as far as citations are concerned.
 */
@FunctionalInterface
public interface KnownFacts {
  /** The facts that are not known. */
  FactSet unknownFacts();

  /** Whether the fact is known. */
  default boolean isKnown(Fact fact) {
    return !unknownFacts().contains(fact);
  }
}
