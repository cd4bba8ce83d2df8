package org.csecpolicy.notice;

import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;

/**
 * What passes between the hotline and Probation: the screener verifies the status with Intake
 * Detention Control (N-2.a), and the supervisor e-mails Probation about a 602 youth (N-6.4).
 */
public final class ProbationPolicy {
  private static final Cited<IdcVerification> CALL =
      Cited.of(IdcVerification.CALL, Clause.N_2_A_1, Clause.N_2_A_2)
          .asking(Fact.PROBATION_STATUS)
          .asking(Fact.IDC_INFORMANT);
  private static final Cited<IdcVerification> RECORD_INFORMANT =
      Cited.of(IdcVerification.RECORD_INFORMANT, Clause.N_2_A_2).asking(Fact.IDC_INFORMANT);
  private static final Cited<IdcVerification> DONE =
      Cited.of(IdcVerification.DONE, Clause.N_2_A_1, Clause.N_2_A_2);

  private static final Cited<Answer> EMAIL =
      Cited.of(Answer.YES, Clause.N_6_0, Clause.N_6_4).readAs(Interpretation.PROBATION_602);
  private static final Cited<Answer> NO_EMAIL = Cited.of(Answer.NO, Clause.N_6_0);
  private static final Cited<Answer> EMAIL_OPEN =
      Cited.of(Answer.UNKNOWN, Clause.N_6_0, Clause.N_6_4).asking(Fact.PROBATION_STATUS);

  private ProbationPolicy() {}

  /** How far the verification has come. */
  public static Cited<IdcVerification> verification(Probation probation) {
    if (probation.status() == ProbationStatus.NOT_VERIFIED) {
      return CALL;
    }
    return probation.informant().isPresent() ? DONE : RECORD_INFORMANT;
  }

  /**
   * Whether the supervisor e-mails Probation by MACRO/ERNTFY; unknown until the status is verified.
   */
  public static Cited<Answer> email(Referral referral) {
    return switch (referral.probation().status()) {
      case WARD_602_FR_PLACEMENT, WARD_602_FM_HOME ->
          referral.statusAgainstHome().isPresent()
              ? EMAIL.despite(referral.statusAgainstHome().get())
              : EMAIL;
      case NOT_INVOLVED, INVOLVED, WARD_ELSEWHERE -> NO_EMAIL;
      case NOT_VERIFIED -> EMAIL_OPEN;
    };
  }
}
