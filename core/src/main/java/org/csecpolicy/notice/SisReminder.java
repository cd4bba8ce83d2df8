package org.csecpolicy.notice;

import java.time.Instant;
import java.util.Optional;
import org.csecpolicy.hours.LineStatus;
import org.csecpolicy.policy.PolicyTuple;
import org.csecpolicy.screening.Answer;
import org.immutables.value.Value;

/**
 * The reminder to the SIS Unit to submit a Request for Assistance for a foreign national minor, on
 * suspicion (N-5.3, P-FN-2).
 */
@PolicyTuple
@Value.Immutable
public abstract class SisReminder {
  static final SisReminder NOT_REQUIRED =
      ImmutableSisReminder.of(Answer.NO, Optional.empty(), Optional.empty(), Optional.empty());

  SisReminder() {}

  static SisReminder toAsk(Instant rfaDeadline) {
    return ImmutableSisReminder.of(
        Answer.UNKNOWN, Optional.of(rfaDeadline), Optional.empty(), Optional.empty());
  }

  static SisReminder due(Instant rfaDeadline, LineStatus otipLine, Optional<Instant> opensNext) {
    return ImmutableSisReminder.of(
        Answer.YES, Optional.of(rfaDeadline), Optional.of(otipLine), opensNext);
  }

  /**
   * Whether it is due; unknown when it is not known whether the child may be a foreign national.
   */
  public abstract Answer required();

  /** When the Request for Assistance must have been made: 24 elapsed hours after the call. */
  public abstract Optional<Instant> rfaDeadline();

  /** Whether the federal specialists' telephone is answered at that moment; set when it is due. */
  public abstract Optional<LineStatus> otipLine();

  /** When it is next answered, if it is not now and the federal calendar reaches that far. */
  public abstract Optional<Instant> otipOpensNext();
}
