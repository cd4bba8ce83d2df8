package org.csecpolicy.policy;

/**
 * Something that knows some facts and not others; a referral, as far as citations are concerned.
 */
@FunctionalInterface
public interface KnownFacts {
  /** Whether the fact is known. */
  boolean isKnown(Fact fact);
}
