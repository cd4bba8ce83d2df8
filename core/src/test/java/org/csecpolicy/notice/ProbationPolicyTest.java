package org.csecpolicy.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.plan;
import static org.csecpolicy.Referrals.ward602AtHome;
import static org.csecpolicy.Referrals.ward602InPlacement;
import static org.csecpolicy.Referrals.weekdayCsecCall;

import org.csecpolicy.Referrals;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProbationPolicyTest {
  /** N-2.a: the CSW calls Intake Detention Control and documents who answered. */
  @Nested
  class Verification {
    @Test
    void aStatusThatIsNotVerifiedMeansACall() {
      Cited<IdcVerification> verification = ProbationPolicy.verification(Probation.notVerified());

      assertThat(verification.outcome()).isEqualTo(IdcVerification.CALL);
      assertThat(verification.clauses()).contains(Clause.N_2_A_1);
      assertThat(verification.openQuestions()).contains(Fact.PROBATION_STATUS);
    }

    @ParameterizedTest
    @EnumSource(
        value = ProbationStatus.class,
        mode = EnumSource.Mode.EXCLUDE,
        names = "NOT_VERIFIED")
    void aStatusWithoutAnInformantMeansThatTheNameIsStillToBeDocumented(ProbationStatus status) {
      Cited<IdcVerification> verification = ProbationPolicy.verification(Probation.of(status));

      assertThat(verification.outcome()).isEqualTo(IdcVerification.RECORD_INFORMANT);
      assertThat(verification.clauses()).contains(Clause.N_2_A_2);
      assertThat(verification.openQuestions()).contains(Fact.IDC_INFORMANT);
    }

    @ParameterizedTest
    @EnumSource(
        value = ProbationStatus.class,
        mode = EnumSource.Mode.EXCLUDE,
        names = "NOT_VERIFIED")
    void aStatusWithAnInformantIsDone(ProbationStatus status) {
      Cited<IdcVerification> verification =
          ProbationPolicy.verification(Referrals.probation(status));

      assertThat(verification.outcome()).isEqualTo(IdcVerification.DONE);
      assertThat(verification.clauses()).contains(Clause.N_2_A_1, Clause.N_2_A_2);
      assertThat(verification.openQuestions()).isEmpty();
    }

    @Test
    void aNameWithoutAStatusIsStillACall() {
      assertThat(
              ProbationPolicy.verification(
                      Probation.of(ProbationStatus.NOT_VERIFIED, "Officer Gray"))
                  .outcome())
          .isEqualTo(IdcVerification.CALL);
    }

    @Test
    void theNumberIsThePrintedOne() {
      assertThat(LosAngeles.agency().probationVerifierPhone()).isEqualTo("(323) 226-8506");
    }
  }

  /** N-6.4: MACRO/ERNTFY for youth under 602 status. */
  @Nested
  class Email {
    private Referral call(Probation probation) {
      return weekdayCsecCall().probation(probation).build();
    }

    @ParameterizedTest
    @EnumSource(names = {"WARD_602_FM_HOME", "WARD_602_FR_PLACEMENT"})
    void goesToProbationUnder602Status(ProbationStatus status) {
      Cited<Answer> email = ProbationPolicy.email(call(Probation.of(status)));

      assertThat(email.outcome()).isEqualTo(Answer.YES);
      assertThat(email.clauses()).contains(Clause.N_6_0, Clause.N_6_4);
      assertThat(email.interpretations()).contains(Interpretation.PROBATION_602);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_INVOLVED", "INVOLVED", "WARD_ELSEWHERE"})
    void doesNotOtherwise(ProbationStatus status) {
      assertThat(ProbationPolicy.email(call(Probation.of(status))).outcome()).isEqualTo(Answer.NO);
    }

    @Test
    void isOpenUntilTheStatusIsVerified() {
      Cited<Answer> email = ProbationPolicy.email(call(Probation.notVerified()));

      assertThat(email.outcome()).isEqualTo(Answer.UNKNOWN);
      assertThat(email.openQuestions()).containsExactly(Fact.PROBATION_STATUS);
    }

    @Test
    void goesAlsoWhenTheAllegationIsAgainstTheFacility() {
      assertThat(plan(ward602AtHome()).probationEmail().outcome()).isEqualTo(Answer.YES);
      assertThat(
              plan(ward602InPlacement().againstPlacement(AgainstPlacement.STAFF))
                  .probationEmail()
                  .outcome())
          .isEqualTo(Answer.YES);
      assertThat(plan(weekdayCsecCall()).probationEmail().outcome()).isEqualTo(Answer.NO);
    }

    /** Ruling contradiction: 602 FM in placement, 602 FR at home; the e-mail goes all the same. */
    @Test
    void goesInSpiteOfAHomeThatContradictsTheStatus() {
      Cited<Answer> fm =
          plan(ward602InPlacement()
                  .probation(Referrals.probation(ProbationStatus.WARD_602_FM_HOME)))
              .probationEmail();
      Cited<Answer> fr =
          plan(ward602AtHome()
                  .probation(Referrals.probation(ProbationStatus.WARD_602_FR_PLACEMENT)))
              .probationEmail();

      assertThat(fm.outcome()).isEqualTo(Answer.YES);
      assertThat(fm.contradictions()).containsExactly(Contradiction.FM_IN_PLACEMENT);
      assertThat(fr.outcome()).isEqualTo(Answer.YES);
      assertThat(fr.contradictions()).containsExactly(Contradiction.FR_AT_HOME);
    }

    @Test
    void namesTheSelectionAsPrinted() {
      assertThat(LosAngeles.agency().probationEmail())
          .isEqualTo("MACRO/ERNTFY (select: Probation/CSEC)");
    }
  }
}
