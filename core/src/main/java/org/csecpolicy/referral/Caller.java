package org.csecpolicy.referral;

import java.util.Optional;
import org.csecpolicy.policy.OneLine;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/** The reporting party. Who it is never appears in {@code toString}. */
@PolicyTuple
@Value.Immutable
public abstract class Caller {
  private static final Caller NOT_ASKED = of(CallerKind.UNKNOWN);

  Caller() {}

  /** A caller nothing is known of. */
  public static Caller notAsked() {
    return NOT_ASKED;
  }

  /** A caller who gave no name. */
  public static Caller of(CallerKind kind) {
    return ImmutableCaller.of(kind, Optional.empty());
  }

  /**
   * A caller with a name, agency or both, in one line.
   *
   * @throws org.csecpolicy.policy.InvalidValueException when the name is blank or not one line
   */
  public static Caller of(CallerKind kind, String name) {
    return ImmutableCaller.of(kind, Optional.of(OneLine.require("caller.name", name)));
  }

  /** What kind of caller. */
  public abstract CallerKind kind();

  /** The reporting party's name or agency, when given. */
  @Value.Redacted
  public abstract Optional<String> name();
}
