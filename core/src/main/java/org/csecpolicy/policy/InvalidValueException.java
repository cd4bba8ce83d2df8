package org.csecpolicy.policy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A value that cannot be: names every field and rule that stood in the way, never what was given,
 * so that it can be logged although the facts are about a child.
 */
public final class InvalidValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // an ImmutableList of serializable violations
  private final ImmutableList<Violation> violations;

  private InvalidValueException(ImmutableList<Violation> violations) {
    super(
        violations.stream()
            .map(violation -> violation.field() + ": " + violation.rule())
            .collect(Collectors.joining("; ")));
    this.violations = violations;
  }

  /** One broken rule. */
  public static InvalidValueException of(String field, ErrorCode code, String rule) {
    return new InvalidValueException(ImmutableList.of(Violation.of(field, code, rule)));
  }

  /** One broken rule of an application's own. */
  public static InvalidValueException of(String field, String rule) {
    return of(field, ErrorCode.OTHER, rule);
  }

  /** Throws when there is any violation, naming all of them. */
  public static void throwIfAny(List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw new InvalidValueException(ImmutableList.copyOf(violations));
    }
  }

  /** Every broken rule, in the order given. */
  public ImmutableList<Violation> violations() {
    return violations;
  }
}
