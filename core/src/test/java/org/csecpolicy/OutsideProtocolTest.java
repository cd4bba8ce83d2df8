package org.csecpolicy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Test;

/** A call outside the protocol says which fact put it there. */
class OutsideProtocolTest {
  @Test
  void anAdultByDateOfBirth() {
    assertThat(
            decidingField(
                Child.builder()
                    .dateOfBirth(LocalDate.of(1990, 1, 1))
                    .statedAge(AgeRange.of(17))
                    .build()))
        .isEqualTo("child.dateOfBirth");
  }

  @Test
  void anAdultByStatedAge() {
    assertThat(decidingField(Child.builder().statedAge(AgeRange.of(18)).build()))
        .isEqualTo("child.statedAge");
  }

  @Test
  void aFirstRespondersCall() {
    Referral referral = call().caller(Caller.of(CallerKind.FRP_LAW_ENFORCEMENT)).build();
    assertThat(((OutsideProtocol) HotlinePolicy.losAngeles().decide(referral)).decidingField())
        .isEqualTo("caller.kind");
  }

  private static String decidingField(Child child) {
    HotlineDecision decision = HotlinePolicy.losAngeles().decide(call().child(child).build());
    return ((OutsideProtocol) decision).decidingField();
  }

  private static Referral.Builder call() {
    return Referral.builder()
        .calledAt(Referrals.WEEKDAY_10AM)
        .putCategory(Category.CSEC, Suspicion.POSSIBLE);
  }
}
