package org.csecpolicy.policy;

import java.io.Serializable;
import org.immutables.value.Value;

/** One rule that one field of a value breaks. Carries the names of both and never the content. */
@PolicyTuple
@Value.Immutable
public abstract class Violation implements Serializable {
  private static final long serialVersionUID = 1L;

  Violation() {}

  /**
   * A broken rule: {@code "child.dateOfBirth"}, {@code CONFLICT}, {@code "not after the day of the
   * call"}.
   */
  public static Violation of(String field, ErrorCode code, String rule) {
    return ImmutableViolation.of(field, code, rule);
  }

  /** The field, as a path from the value that was being built. */
  public abstract String field();

  /** What kind of rule it is. */
  public abstract ErrorCode code();

  /** What the field must be. */
  public abstract String rule();
}
