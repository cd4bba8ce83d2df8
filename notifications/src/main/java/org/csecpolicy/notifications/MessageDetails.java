package org.csecpolicy.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.Narrative;
import org.csecpolicy.policy.OneLine;
import org.csecpolicy.policy.PolicyValue;
import org.csecpolicy.policy.Violation;
import org.immutables.value.Value;

/**
 * What only the host system knows and a message has to say. Everything may be left out: a message
 * then shows a visible placeholder, or what the referral has. Nothing of it appears in {@code
 * toString}.
 */
@PolicyValue
@Value.Immutable
public abstract class MessageDetails {
  private static final MessageDetails NONE = builder().build();

  MessageDetails() {}

  /** Nothing but what the decision and its referral hold. */
  public static MessageDetails none() {
    return NONE;
  }

  /** Starts with nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** The referral's number; one line. */
  @Value.Redacted
  public abstract Optional<String> referralNumber();

  /** The referral's name, where the protocol does not fix it; one line. */
  @Value.Redacted
  public abstract Optional<String> referralName();

  /** What the department's history says of the child; may have several lines. */
  @Value.Redacted
  public abstract Optional<String> dcfsHistory();

  /** The narrative, in place of the referral's own summary; may have several lines. */
  @Value.Redacted
  public abstract Optional<String> narrative();

  /** The response time that a supervisor set, when Immediate is not required; one line. */
  @Value.Redacted
  public abstract Optional<String> supervisorsResponseTime();

  /** The name of the member of staff who sends the message; one line. */
  @Value.Redacted
  public abstract Optional<String> sentBy();

  /** Where that person can be called back, a landline of the hotline; one line. */
  @Value.Redacted
  public abstract Optional<String> callBack();

  @Value.Check
  final MessageDetails check() {
    List<Violation> violations = new ArrayList<>();
    check(violations, "referralNumber", referralNumber(), OneLine::require);
    check(violations, "referralName", referralName(), OneLine::require);
    check(violations, "dcfsHistory", dcfsHistory(), Narrative::require);
    check(violations, "narrative", narrative(), Narrative::require);
    check(violations, "supervisorsResponseTime", supervisorsResponseTime(), OneLine::require);
    check(violations, "sentBy", sentBy(), OneLine::require);
    check(violations, "callBack", callBack(), OneLine::require);
    InvalidValueException.throwIfAny(violations);
    Optional<String> history = dcfsHistory().map(text -> Narrative.require("", text));
    Optional<String> story = narrative().map(text -> Narrative.require("", text));
    return history.equals(dcfsHistory()) && story.equals(narrative())
        ? this
        : builder().from(this).dcfsHistory(history).narrative(story).build();
  }

  private static void check(
      List<Violation> violations,
      String field,
      Optional<String> text,
      BiFunction<String, String, String> rule) {
    try {
      text.ifPresent(given -> rule.apply("details." + field, given));
    } catch (InvalidValueException invalid) {
      violations.addAll(invalid.violations());
    }
  }

  /**
   * Builds {@link MessageDetails}.
   *
   * <pre>{@code
   * referralNumber(String)  referralNumber(Optional<String>)
   * referralName(String)  referralName(Optional<String>)
   * dcfsHistory(String)  dcfsHistory(Optional<String>)
   * narrative(String)  narrative(Optional<String>)
   * supervisorsResponseTime(String)  supervisorsResponseTime(Optional<String>)
   * sentBy(String)  sentBy(Optional<String>)
   * callBack(String)  callBack(Optional<String>)
   * }</pre>
   */
  public static final class Builder extends ImmutableMessageDetails.Builder {
    Builder() {}
  }
}
