package org.csecpolicy.referral;

import org.csecpolicy.policy.OneLine;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/** A person's name, as it is to be written; never in {@code toString}. */
@PolicyTuple
@Value.Immutable
public abstract class PersonName {
  PersonName() {}

  /**
   * A name in one line.
   *
   * @throws org.csecpolicy.policy.InvalidValueException when it is blank or cannot be cleaned
   */
  public static PersonName of(String text) {
    return ImmutablePersonName.of(OneLine.cleaned("name", text));
  }

  /** The name itself. */
  @Value.Redacted
  public abstract String text();
}
