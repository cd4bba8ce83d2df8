package org.csecpolicy.assignment;

import org.csecpolicy.hours.BusinessHours;
import org.csecpolicy.hours.LineStatus;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.response.ExpeditedClock;

/**
 * Are the regional offices open (N-3.d.0), or is it after hours, a weekend or a holiday (N-3.e.0)?
 * The call decides, or the assignment when that is given.
 */
public final class OfficeHoursPolicy {
  private static final Cited<LineStatus> OPEN = Cited.of(LineStatus.OPEN, Clause.N_3_D_0);
  private static final Cited<LineStatus> CLOSED = Cited.of(LineStatus.CLOSED, Clause.N_3_E_0);
  private static final Cited<LineStatus> NOT_COVERED =
      Cited.of(LineStatus.NOT_COVERED, Clause.N_3_E_0).readAs(Interpretation.HOLIDAYS);

  private final BusinessHours hours;

  /** The rule for one agency's hours. */
  public OfficeHoursPolicy(BusinessHours hours) {
    this.hours = hours;
  }

  /**
   * In hours or after; flagged when the offices open or close while the form is being prepared
   * (N-1.c against N-3.d/e), or when the assignment that decides is more than a day after the call.
   * Where the holiday calendar does not reach, the offices count as closed, and the answer says so.
   */
  public Cited<LineStatus> statusFor(Referral referral) {
    LineStatus atCall = hours.statusAt(referral.calledAt());
    LineStatus status =
        referral.assignedAt().isPresent() ? hours.statusAt(referral.decidedAt()) : atCall;
    Cited<LineStatus> cited =
        switch (status) {
          case OPEN -> OPEN;
          case CLOSED -> CLOSED;
          case NOT_COVERED -> NOT_COVERED;
        };
    boolean changesBeforeTheFormIsDue =
        atCall != hours.statusAt(ExpeditedClock.latest(referral.calledAt()));
    if (status == LineStatus.CLOSED && hours.closesAt(referral.decidedAt())) {
      // N-3.d.0: the very moment of closing, which counts as after hours.
      cited = cited.readAs(Interpretation.HOURS_BOUNDARY);
    }
    return changesBeforeTheFormIsDue || referral.isAssignedADayLater()
        ? cited.readAs(Interpretation.HOURS_INSTANT)
        : cited;
  }
}
