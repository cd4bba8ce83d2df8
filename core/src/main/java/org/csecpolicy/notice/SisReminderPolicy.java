package org.csecpolicy.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.csecpolicy.hours.BusinessHours;
import org.csecpolicy.hours.LineStatus;
import org.csecpolicy.notice.SisReminder.RequestForAssistance;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;

/**
 * Is the federal reminder due? For a known or suspected foreign national minor, a permanent
 * resident too, on suspicion of any category, past or present, whatever becomes of the referral
 * (N-5, P-FN). Nothing is inferred about anybody's standing.
 */
public final class SisReminderPolicy {
  /** P-FN-2: from the call, as elapsed time, without regard to weekends. */
  private static final Duration RFA = Duration.ofHours(24);

  private static final Cited<SisReminder> NOT_DUE =
      Cited.of(SisReminder.NOT_REQUIRED, Clause.N_5_0);
  private static final Cited<SisReminder> NOT_FOR_PERMANENT_RESIDENTS =
      NOT_DUE.readAs(Interpretation.FOREIGN_NATIONAL);

  private static final Cited<SisReminder> TO_ASK =
      Cited.of(SisReminder.NOT_REQUIRED, Clause.N_5_0, Clause.N_5_3).asking(Fact.NATIONALITY);

  private static final Cited<Answer> DUE =
      Cited.of(Answer.YES, Clause.N_5_0, Clause.N_5_2, Clause.N_5_3, Clause.P_FN_3);
  private static final Cited<Duration> REQUEST =
      Cited.of(RFA, Clause.N_5_4, Clause.N_5_5, Clause.N_5_6, Clause.P_FN_2)
          .readAs(Interpretation.RFA_CLOCK);

  private final BusinessHours otip;
  private final boolean notForPermanentResidents;

  /** The rule, with the hours in which the federal specialists answer the telephone. */
  public SisReminderPolicy(BusinessHours otip, Readings readings) {
    this.otip = otip;
    this.notForPermanentResidents = readings.chose(Reading.NOT_FOR_PERMANENT_RESIDENTS);
  }

  /** The reminder of a referral that the protocol governs. */
  public Cited<SisReminder> remind(Referral referral) {
    return switch (referral.child().nationality()) {
      case US_CITIZEN -> NOT_DUE;
      case LAWFUL_PERMANENT_RESIDENT ->
          notForPermanentResidents
              ? NOT_FOR_PERMANENT_RESIDENTS
              : due(referral).readAs(Interpretation.FOREIGN_NATIONAL);
      case FOREIGN_NATIONAL -> due(referral);
      case SUSPECTED_FOREIGN_NATIONAL -> due(referral).readAs(Interpretation.FOREIGN_NATIONAL);
      case UNKNOWN -> TO_ASK.giving(SisReminder.toAsk(request(referral)));
    };
  }

  private Cited<SisReminder> due(Referral referral) {
    return DUE.giving(SisReminder.due(request(referral)));
  }

  /** N-5.4–6, P-FN-2. */
  private Cited<RequestForAssistance> request(Referral referral) {
    Instant now = referral.decidedAt();
    Instant deadline = referral.calledAt().plusSeconds(RFA.toSeconds());
    Optional<Instant> opens = otip.nextOpeningWithinCoverage(now);
    if (opens.isPresent()) {
      return REQUEST.giving(
          opens.get().equals(now)
              ? RequestForAssistance.of(deadline, LineStatus.OPEN, Optional.empty())
              : RequestForAssistance.of(deadline, LineStatus.CLOSED, opens));
    }
    return REQUEST.giving(RequestForAssistance.of(deadline, otip.statusAt(now), opens));
  }
}
