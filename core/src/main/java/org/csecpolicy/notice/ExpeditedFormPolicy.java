package org.csecpolicy.notice;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.jurisdiction.Whereabouts;
import org.csecpolicy.jurisdiction.Whereabouts.HallState;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.response.ExpeditedClock;
import org.csecpolicy.screening.Answer;

/**
 * Which form goes where, by which channel, by when? The Expedited form, only with law-enforcement
 * custody (N-1.b): faxed by the clerical staff and e-mailed by the supervisor within 10 to 15
 * minutes of the call.
 */
public final class ExpeditedFormPolicy {
  private static final Cited<Answer> REQUIRED =
      Cited.of(Answer.YES, Clause.N_1_B, Clause.N_1_C_3, Clause.N_2_B_1, Clause.N_2_B_2);
  private static final Cited<ExpeditedForm> NO_CUSTODY =
      Cited.of(ExpeditedForm.NOT_REQUIRED, Clause.N_1_B);
  private static final Cited<ExpeditedForm> NOT_REQUIRED_ALL_THE_SAME =
      NO_CUSTODY.readAs(Interpretation.EXPEDITED_FORM);

  /** N-1.b, N-1.c against N-OOC-14, N-OOC-17: prepared, and faxed when the department goes. */
  private static final Cited<ExpeditedForm> HELD = held(Answer.YES);

  private static final Cited<ExpeditedForm> HELD_IF_CUSTODY = held(Answer.UNKNOWN);

  private static final Optional<Cited<Actor>> PREPARED_FOR_REGION =
      Optional.of(Cited.of(Actor.SCREENER, Clause.N_1_B, Clause.N_2_B_1, Clause.N_3_D_2));
  private static final Optional<Cited<Actor>> PREPARED_FOR_AFTER_HOURS_UNIT =
      Optional.of(Cited.of(Actor.SCREENER, Clause.N_1_B, Clause.N_2_B_1, Clause.N_3_E_2));
  private static final Optional<Cited<Actor>> PREPARED_FOR_CSEC_UNIT =
      Optional.of(Cited.of(Actor.SCREENER, Clause.N_1_B, Clause.N_2_B_1, Clause.N_4_BH_2));
  private static final Optional<Cited<Actor>> PREPARED_FOR_CSEC_UNIT_AFTER_HOURS =
      Optional.of(Cited.of(Actor.SCREENER, Clause.N_1_B, Clause.N_2_B_1, Clause.N_4_AH_2));

  private static final Optional<Cited<Unit>> FAX_TO_REGION =
      Optional.of(Cited.of(Unit.REGIONAL_OFFICE, Clause.N_1_C_1, Clause.N_1_C_3, Clause.N_3_D_3));
  private static final Optional<Cited<Unit>> FAX_TO_AFTER_HOURS_UNIT =
      Optional.of(Cited.of(Unit.AFTER_HOURS_UNIT, Clause.N_1_C_2, Clause.N_1_C_3, Clause.N_3_E_3));
  private static final Optional<Cited<Unit>> FAX_TO_AFTER_HOURS_UNIT_FOR_CSEC_UNIT =
      Optional.of(Cited.of(Unit.AFTER_HOURS_UNIT, Clause.N_1_C_2, Clause.N_1_C_3, Clause.N_4_AH_3));

  private static final Optional<Cited<Actor>> EXPLOITATION_UNIT_RECEIPT =
      Optional.of(Cited.of(Actor.SUPERVISOR, Clause.N_4_BH_4));

  /** The lists of the pre-alert. */
  private static final Cited<ImmutableSet<DistributionList>> EMAIL =
      Cited.of(PreAlert.ALERT_LIST_ONLY, Clause.N_2_B_2).readAs(Interpretation.EXPEDITED_FORM);

  private static final Cited<ImmutableSet<DistributionList>> EMAIL_TO_PROBATION_TOO =
      EMAIL.giving(PreAlert.BOTH_LISTS);

  /** The list that the bullet names and no other, even when Probation is alerted. */
  private static final Cited<ImmutableSet<DistributionList>> EMAIL_TO_EXPLOITATION_UNIT =
      EMAIL.under(Clause.N_4_BH_3);

  private final Optional<Cited<Actor>> regionReceipt;
  private final Optional<Cited<Actor>> ercpReceipt;
  private final Optional<Cited<Actor>> ercpReceiptForCsecUnit;

  /** The rule for an agency where this actor confirms that a fax arrived. */
  public ExpeditedFormPolicy(Actor faxReceiptConfirmedBy) {
    this.regionReceipt = Optional.of(Cited.of(faxReceiptConfirmedBy, Clause.N_3_D_4));
    this.ercpReceipt = Optional.of(Cited.of(faxReceiptConfirmedBy, Clause.N_3_E_4));
    this.ercpReceiptForCsecUnit = Optional.of(Cited.of(faxReceiptConfirmedBy, Clause.N_4_AH_4));
  }

  /** The form of a referral; the assignment is empty when the department does not respond. */
  public Cited<ExpeditedForm> form(
      Referral referral, Whereabouts where, Optional<Assignment> assignment, PreAlert alert) {
    Answer custody = where.custody();
    if (custody.isNo()) {
      boolean atJuvenileHall = where.hall() == HallState.THERE;
      return (atJuvenileHall ? NOT_REQUIRED_ALL_THE_SAME : NO_CUSTODY)
          .despite(where.contradictions());
    }
    if (assignment.isEmpty()) {
      Cited<ExpeditedForm> held = custody.isYes() ? HELD : HELD_IF_CUSTODY;
      return (where.outside() ? NOT_REQUIRED_ALL_THE_SAME : held)
          .lookingAt(referral, Fact.LAW_ENFORCEMENT_CUSTODY)
          .despite(where.contradictions());
    }
    ExpeditedForm.Builder form =
        ExpeditedForm.builder()
            .required(custody)
            .target(ExpeditedClock.target(referral.calledAt()))
            .latest(ExpeditedClock.latest(referral.calledAt()))
            .emailTo(alert.alertsProbation() ? EMAIL_TO_PROBATION_TOO : EMAIL);
    channels(form, assignment.get());
    return REQUIRED
        .giving(form.build())
        .lookingAt(referral, Fact.LAW_ENFORCEMENT_CUSTODY)
        .despite(where.contradictions());
  }

  private static Cited<ExpeditedForm> held(Answer custody) {
    return Cited.of(
            ExpeditedForm.builder()
                .required(custody)
                .held(true)
                .preparedBy(
                    Cited.of(Actor.SCREENER, Clause.N_1_B).readAs(Interpretation.EXPEDITED_HELD))
                .build(),
            Clause.N_1_B)
        .readAs(Interpretation.EXPEDITED_HELD);
  }

  private void channels(ExpeditedForm.Builder form, Assignment assignment) {
    if (assignment.csecUnitCase()) {
      if (assignment.isAfterHours()) {
        csecUnitAfterHours(form);
      } else {
        csecUnitInHours(form);
      }
    } else if (assignment.isAfterHours()) {
      afterHours(form);
    } else {
      region(form);
    }
  }

  /** N-4.bh.2–4: e-mailed, not faxed, and confirmed by e-mail. */
  private static void csecUnitInHours(ExpeditedForm.Builder form) {
    form.preparedBy(PREPARED_FOR_CSEC_UNIT)
        .emailTo(EMAIL_TO_EXPLOITATION_UNIT)
        .emailReceiptConfirmedBy(EXPLOITATION_UNIT_RECEIPT);
  }

  /** N-1.c.2, N-4.ah.2–4. */
  private void csecUnitAfterHours(ExpeditedForm.Builder form) {
    form.preparedBy(PREPARED_FOR_CSEC_UNIT_AFTER_HOURS)
        .faxTo(FAX_TO_AFTER_HOURS_UNIT_FOR_CSEC_UNIT)
        .faxReceiptConfirmedBy(ercpReceiptForCsecUnit);
  }

  /** N-1.c.1, N-3.d.2–4. */
  private void region(ExpeditedForm.Builder form) {
    form.preparedBy(PREPARED_FOR_REGION).faxTo(FAX_TO_REGION).faxReceiptConfirmedBy(regionReceipt);
  }

  /** N-1.c.2, N-3.e.2–4. */
  private void afterHours(ExpeditedForm.Builder form) {
    form.preparedBy(PREPARED_FOR_AFTER_HOURS_UNIT)
        .faxTo(FAX_TO_AFTER_HOURS_UNIT)
        .faxReceiptConfirmedBy(ercpReceipt);
  }
}
