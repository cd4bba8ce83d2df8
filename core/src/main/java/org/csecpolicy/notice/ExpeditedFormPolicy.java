package org.csecpolicy.notice;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.response.ExpeditedClock;
import org.csecpolicy.screening.Answer;

/**
 * Which form goes where, by which channel, by when? The Expedited form, only with law-enforcement
 * custody (N-1.b): faxed by Clerical and e-mailed by the SCSW within 10 to 15 minutes of the call.
 */
public final class ExpeditedFormPolicy {
  private static final Cited<ExpeditedForm> NO_CUSTODY =
      Cited.of(ExpeditedForm.NOT_REQUIRED, Clause.N_1_B);

  private final Actor faxReceiptConfirmedBy;

  /** The rule for an agency where this actor confirms that a fax arrived. */
  public ExpeditedFormPolicy(Actor faxReceiptConfirmedBy) {
    this.faxReceiptConfirmedBy = faxReceiptConfirmedBy;
  }

  /**
   * The form of a referral; the assignment is empty when the department does not respond, and then
   * nobody is there to receive it.
   */
  public Cited<ExpeditedForm> form(
      Referral referral,
      Optional<Assignment> assignment,
      ImmutableSet<DistributionList> alertLists) {
    Answer custody = referral.custody().lawEnforcement();
    if (assignment.isEmpty()) {
      return custody.isNo() ? NO_CUSTODY : NO_CUSTODY.readAs(Interpretation.EXPEDITED_FORM);
    }
    if (custody.isNo()) {
      return referral.custody().atJuvenileHall().isYes()
          ? NO_CUSTODY.readAs(Interpretation.EXPEDITED_FORM)
          : NO_CUSTODY;
    }
    ExpeditedForm.Builder form =
        ExpeditedForm.builder()
            .required(custody)
            .emailTo(alertLists)
            .target(ExpeditedClock.target(referral.calledAt()))
            .latest(ExpeditedClock.latest(referral.calledAt()));
    Cited<ExpeditedForm> cited = channels(form, assignment.get());
    return custody.isUnknown() ? cited.asking(Fact.LAW_ENFORCEMENT_CUSTODY) : cited;
  }

  private Cited<ExpeditedForm> channels(ExpeditedForm.Builder form, Assignment assignment) {
    if (assignment.csecUnitCase() && !assignment.isAfterHours()) {
      return csecUnitInHours(form);
    }
    form.faxReceiptConfirmedBy(faxReceiptConfirmedBy);
    if (!assignment.isAfterHours()) {
      return toRegion(form);
    }
    return assignment.csecUnitCase() ? csecUnitAfterHours(form) : toErcp(form);
  }

  /** N-4.bh.2–4: e-mailed, not faxed, and confirmed by e-mail. */
  private static Cited<ExpeditedForm> csecUnitInHours(ExpeditedForm.Builder form) {
    return Cited.of(
            form.emailReceiptConfirmed(true).build(),
            Clause.N_1_B,
            Clause.N_2_B_1,
            Clause.N_2_B_2,
            Clause.N_4_BH_2,
            Clause.N_4_BH_3,
            Clause.N_4_BH_4)
        .readAs(Interpretation.EXPEDITED_FORM);
  }

  /** N-1.c.1, N-3.d.2–4. */
  private static Cited<ExpeditedForm> toRegion(ExpeditedForm.Builder form) {
    return Cited.of(
        form.faxTo(Unit.REGIONAL_OFFICE).build(),
        Clause.N_1_B,
        Clause.N_1_C_1,
        Clause.N_1_C_3,
        Clause.N_2_B_1,
        Clause.N_2_B_2,
        Clause.N_3_D_2,
        Clause.N_3_D_3,
        Clause.N_3_D_4);
  }

  /** N-1.c.2, N-3.e.2–4. */
  private static Cited<ExpeditedForm> toErcp(ExpeditedForm.Builder form) {
    return Cited.of(
        form.faxTo(Unit.ERCP).build(),
        Clause.N_1_B,
        Clause.N_1_C_2,
        Clause.N_1_C_3,
        Clause.N_2_B_1,
        Clause.N_2_B_2,
        Clause.N_3_E_2,
        Clause.N_3_E_3,
        Clause.N_3_E_4);
  }

  /** N-1.c.2, N-4.ah.2–4. */
  private static Cited<ExpeditedForm> csecUnitAfterHours(ExpeditedForm.Builder form) {
    return Cited.of(
        form.faxTo(Unit.ERCP).build(),
        Clause.N_1_B,
        Clause.N_1_C_2,
        Clause.N_1_C_3,
        Clause.N_2_B_1,
        Clause.N_2_B_2,
        Clause.N_4_AH_2,
        Clause.N_4_AH_3,
        Clause.N_4_AH_4);
  }
}
