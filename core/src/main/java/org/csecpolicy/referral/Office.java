package org.csecpolicy.referral;

import org.csecpolicy.policy.OneLine;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/** A regional office, as the host system names it; the texts list none. */
@PolicyTuple
@Value.Immutable
public abstract class Office {
  Office() {}

  /**
   * An office by name.
   *
   * @throws org.csecpolicy.policy.InvalidValueException when it is blank or cannot be cleaned
   */
  public static Office of(String name) {
    return ImmutableOffice.of(OneLine.cleaned("office", name));
  }

  /** The name. */
  public abstract String name();
}
