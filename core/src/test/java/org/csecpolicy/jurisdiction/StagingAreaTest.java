package org.csecpolicy.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.kernYouth;
import static org.csecpolicy.Referrals.nothingThere;
import static org.csecpolicy.Referrals.venturaYouth;

import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Test;

/** A response to the staging area: for one reason, with a transfer beside it or without. */
class StagingAreaTest {
  private static final Elsewhere REPORTED = nothingThere().missingPersonReport(Answer.YES).build();

  private static Cited<Disposition> response(Referral.Builder referral) {
    Referral built = referral.build();
    return StagingArea.because(Clause.N_2)
        .readAs(Interpretation.HALL_REFUSES)
        .of(built, new StandingPolicy(LosAngeles.agency()).of(built));
  }

  @Test
  void itStandsOnItsReasonAndNamesItsReading() {
    Cited<Disposition> response = response(kernYouth().elsewhere(REPORTED));

    assertThat(response.outcome()).isEqualTo(Disposition.RESPOND_AT_STAGING_AREA);
    assertThat(response.clauses()).containsExactlyInAnyOrder(Clause.N_2, Clause.N_OOC_20);
    assertThat(response.interpretations()).containsExactly(Interpretation.HALL_REFUSES);
    assertThat(response.openQuestions()).isEmpty();
  }

  @Test
  void withoutAReportItStandsOnThatToo() {
    assertThat(response(kernYouth()).clauses())
        .containsExactlyInAnyOrder(Clause.N_2, Clause.N_OOC_19, Clause.N_OOC_20);
  }

  @Test
  void aTransferToASurroundingCountyRunsBesideIt() {
    Elsewhere.Builder accepting = nothingThere().electronicTransfer(ElectronicTransfer.ACCEPTED);
    Cited<Disposition> response = response(venturaYouth().elsewhere(accepting.build()));

    assertThat(response.outcome()).isEqualTo(Disposition.TRANSFER_AND_RESPOND_AT_STAGING_AREA);
    assertThat(response.clauses()).contains(Clause.N_2, Clause.N_OOC_9, Clause.N_OOC_19);
    assertThat(
            response(venturaYouth().elsewhere(accepting.missingPersonReport(Answer.YES).build()))
                .clauses())
        .contains(Clause.N_2, Clause.N_OOC_9)
        .doesNotContain(Clause.N_OOC_19);
    assertThat(response(kernYouth().elsewhere(accepting.build())).outcome())
        .isEqualTo(Disposition.RESPOND_AT_STAGING_AREA);
  }

  @Test
  void whetherItRunsIsAskedWhileItIsNotKnown() {
    assertThat(response(venturaYouth()).openQuestions())
        .contains(Fact.ELECTRONIC_TRANSFER, Fact.WILL_RESPOND);
    assertThat(response(kernYouth()).openQuestions()).isEmpty();
  }
}
