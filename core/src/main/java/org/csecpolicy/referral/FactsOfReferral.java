package org.csecpolicy.referral;

import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.FactSet;
import org.csecpolicy.screening.Category;

/**
 * What every rule of a decision asks a referral, worked out once: whether each {@link Fact} is
 * known, and where it stands, which categories are suspected, and whether a place was only said.
 */
final class FactsOfReferral {
  private final FactSet unknown;
  private final int suspected;
  private final boolean placeOnlySaid;

  FactsOfReferral(Referral referral) {
    unknown = FactSet.where(fact -> !FactFields.of(fact).isKnownIn(referral));
    int bits = 0;
    for (Category category : referral.categories().keySet()) {
      bits |= 1 << category.ordinal();
    }
    suspected = bits;
    Child child = referral.child();
    placeOnlySaid =
        child.residence().isOnlySaid()
            || child.jurisdiction().isOnlySaid()
            || child.foundIn().isOnlySaid()
            || referral.placement().isPresent()
                && referral.placement().get().location().isOnlySaid();
  }

  FactSet unknown() {
    return unknown;
  }

  /** Whether something was said of a place, and nothing is known by that. */
  boolean placeOnlySaid() {
    return placeOnlySaid;
  }

  boolean suspects(Category category) {
    return (suspected >> category.ordinal() & 1) == 1;
  }
}
