package org.csecpolicy.policy;

/** Which facts of a referral are known, as far as a citation has to tell. */
@FunctionalInterface
public interface KnownFacts {
  /** The facts that are not known. */
  FactSet unknownFacts();

  /** Whether the fact is known. */
  default boolean isKnown(Fact fact) {
    return !unknownFacts().contains(fact);
  }
}
