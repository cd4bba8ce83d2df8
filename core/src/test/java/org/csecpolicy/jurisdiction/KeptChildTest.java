package org.csecpolicy.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import org.csecpolicy.Referrals;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Test;

/** A child who is kept because a fact is unknown: what the bullet left open stays open too. */
class KeptChildTest {
  @Test
  void anAcceptedTransferStillAsksForReportAndWarrant() {
    Cited<Disposition> kept =
        disposition(Elsewhere.builder().electronicTransfer(ElectronicTransfer.ACCEPTED).build());

    assertThat(kept.outcome()).isEqualTo(Disposition.TRANSFER_AND_RESPOND_AT_STAGING_AREA);
    assertThat(kept.openQuestions())
        .contains(Fact.OPEN_CASE, Fact.MISSING_PERSON_REPORT, Fact.DELINQUENCY_WARRANT);
  }

  @Test
  void aDeclinedTransferStillAsksForReportAndWarrant() {
    Cited<Disposition> kept =
        disposition(
            Elsewhere.builder()
                .electronicTransfer(ElectronicTransfer.DECLINED)
                .openJurisdiction(Answer.NO)
                .build());

    assertThat(kept.outcome()).isEqualTo(Disposition.RESPOND_AT_STAGING_AREA);
    assertThat(kept.openQuestions())
        .contains(Fact.OPEN_CASE, Fact.MISSING_PERSON_REPORT, Fact.DELINQUENCY_WARRANT);
  }

  private static Cited<Disposition> disposition(Elsewhere elsewhere) {
    Referral referral =
        Referral.builder()
            .calledAt(Referrals.WEEKDAY_10AM)
            .putCategory(Category.CSEC, Suspicion.POSSIBLE)
            .child(Child.builder().residence(Place.in(County.of("Orange", UsState.CA))).build())
            .custody(Custody.builder().lawEnforcement(Answer.NO).build())
            .elsewhere(elsewhere)
            .build();
    return new JurisdictionPolicy(LosAngeles.agency(), Readings.byDefault())
        .decide(referral)
        .disposition();
  }
}
