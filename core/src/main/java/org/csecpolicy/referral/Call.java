package org.csecpolicy.referral;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.PolicyTuple;
import org.csecpolicy.policy.Violation;
import org.immutables.value.Value;

/**
 * One call about one child or several: siblings, the recruiter and the recruited, the residents of
 * one home. Each child has a key that the host gives, such as {@code "A"} or a number, and never
 * the name: keys stand beside steps, on pages and in names of files.
 *
 * <p>What the caller says once is said once: the facts of one child are the start of those of the
 * next, and a part of which something else is known replaces the shared one whole.
 *
 * <pre>{@code
 * Referral shared =
 *     Referral.builder()
 *         .calledAt(Instant.parse("2026-11-21T06:40:00Z"))
 *         .putCategory(Category.CSEC, Suspicion.POSSIBLE)
 *         .build();
 * Referral elder =
 *     shared.toBuilder().custody(Custody.builder().lawEnforcement(Answer.YES).build()).build();
 * Call call = Call.of(ImmutableMap.of("A", elder, "B", shared));
 * }</pre>
 */
@PolicyTuple
@Value.Immutable
public abstract class Call {
  /** The most children that one call can be about. */
  public static final int MAX_CHILDREN = 100;

  /** What a key is, in words. */
  public static final String KEY_RULE =
      "1 to 16 letters of A to Z, digits, dots, hyphens and underscores";

  /** What a key looks like. */
  public static final String KEY_PATTERN = "^[A-Za-z0-9._-]{1,16}$";

  private static final Pattern KEY = Pattern.compile(KEY_PATTERN);

  Call() {}

  /**
   * A call about these children.
   *
   * @param children the facts of each under its key, in the order in which they are to be shown
   * @throws InvalidValueException when there is none, or more than {@value #MAX_CHILDREN}; when a
   *     key is not 1 to 16 of {@code A-Z a-z 0-9 . _ -}; when not all are of the same moment
   */
  public static Call of(Map<String, ? extends Referral> children) {
    return ImmutableCall.of(ImmutableMap.copyOf(children));
  }

  /** A call about one child: the ordinary one. */
  public static Call of(String key, Referral child) {
    return of(ImmutableMap.of(key, child));
  }

  /** The facts of each child under its key: all of them, what is shared included. */
  public abstract ImmutableMap<String, Referral> children();

  /** When the call came in: once for all children. */
  public final Instant calledAt() {
    return children().values().iterator().next().calledAt();
  }

  @Value.Check
  final void check() {
    List<Violation> violations = new ArrayList<>();
    if (children().isEmpty()) {
      violations.add(Violation.of("children", ErrorCode.REQUIRED, "at least one"));
    }
    if (children().size() > MAX_CHILDREN) {
      violations.add(Violation.of("children", ErrorCode.TOO_MANY, "at most " + MAX_CHILDREN));
    }
    if (!children().keySet().stream().allMatch(key -> KEY.matcher(key).matches())) {
      violations.add(Violation.of("children.key", ErrorCode.FORMAT, KEY_RULE));
    }
    if (children().values().stream().map(Referral::calledAt).distinct().count() > 1) {
      violations.add(
          Violation.of("children.calledAt", ErrorCode.CONFLICT, "one moment for all children"));
    }
    InvalidValueException.throwIfAny(violations);
  }
}
