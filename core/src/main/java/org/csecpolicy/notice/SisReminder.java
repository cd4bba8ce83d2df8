package org.csecpolicy.notice;

import java.time.Instant;
import java.util.Optional;
import org.csecpolicy.hours.LineStatus;
import org.csecpolicy.policy.Cited;
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
  static final SisReminder NOT_REQUIRED = ImmutableSisReminder.of(Answer.NO, Optional.empty());

  SisReminder() {}

  static SisReminder due(Cited<RequestForAssistance> request) {
    return ImmutableSisReminder.of(Answer.YES, Optional.of(request));
  }

  static SisReminder toAsk(Cited<RequestForAssistance> request) {
    return ImmutableSisReminder.of(Answer.UNKNOWN, Optional.of(request));
  }

  /**
   * Whether it is due; unknown when it is not known whether the child may be a foreign national.
   */
  public abstract Answer required();

  /** What the SIS Unit is reminded of, or would be when the reminder turns out to be due. */
  public abstract Optional<Cited<RequestForAssistance>> request();

  /** The federal request, and the telephone on which it may be discussed first. */
  @PolicyTuple
  @Value.Immutable
  public abstract static class RequestForAssistance {
    RequestForAssistance() {}

    static RequestForAssistance of(
        Instant deadline, LineStatus otipLine, Optional<? extends Instant> otipOpensNext) {
      return ImmutableRequestForAssistance.of(deadline, otipLine, otipOpensNext);
    }

    /** When it must have been made: 24 elapsed hours after the call. */
    public abstract Instant deadline();

    /** Whether the federal specialists' telephone is answered at the moment that decides. */
    public abstract LineStatus otipLine();

    /** When it is next answered, if it is not now and the federal calendar reaches that far. */
    public abstract Optional<Instant> otipOpensNext();
  }
}
