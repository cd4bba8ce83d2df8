package org.csecpolicy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Indicator;
import org.csecpolicy.screening.IndicatorAnswers;
import org.csecpolicy.screening.RedFlag;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Test;

/** A call outside the protocol says which fact put it there. */
class OutsideProtocolTest {
  @Test
  void anAdultByADateOfBirthThatIsEstablished() {
    assertThat(
            decidingField(
                Child.builder()
                    .dateOfBirth(LocalDate.of(1990, 1, 1))
                    .statedAge(AgeRange.of(17))
                    .ageEstablished(Answer.YES)
                    .ageSource("a school record")
                    .build()))
        .isEqualTo("child.dateOfBirth");
  }

  @Test
  void anAdultByAStatedAgeThatIsEstablished() {
    assertThat(
            decidingField(
                Child.builder()
                    .statedAge(AgeRange.of(18))
                    .ageEstablished(Answer.YES)
                    .ageSource("An invented record")
                    .build()))
        .isEqualTo("child.statedAge");
  }

  @Test
  void aCallWithoutACategory() {
    for (Referral.Builder call :
        new Referral.Builder[] {
          bare(), bare().indicators(IndicatorAnswers.of(Map.of(Indicator.A, Answer.YES)))
        }) {
      assertThat(outside(call).decidingField()).isEqualTo("categories");
    }
  }

  /** In the words of a host, which has no need of a scope that says "governed". */
  @Test
  void aReasonForEachAndNobodyIsAssigned() {
    Child adult =
        Child.builder()
            .statedAge(AgeRange.of(18))
            .ageEstablished(Answer.YES)
            .ageSource("a school record")
            .build();

    assertThat(outside(bare().child(adult)).reason())
        .isEqualTo(OutsideProtocol.Reason.EIGHTEEN_OR_OLDER);
    assertThat(outside(bare().caller(Caller.of(CallerKind.FRP_LAW_ENFORCEMENT))).reason())
        .isEqualTo(OutsideProtocol.Reason.FIRST_RESPONDER_CALL);
    assertThat(
            outside(bare().indicators(IndicatorAnswers.of(Map.of(Indicator.A, Answer.YES))))
                .reason())
        .isEqualTo(OutsideProtocol.Reason.AT_RISK_ONLY);
    assertThat(outside(bare()).reason()).isEqualTo(OutsideProtocol.Reason.NOT_ROUTED_YET);
    assertThat(outside(bare()).response()).isEmpty();
    assertThat(outside(bare()).assignment()).isEmpty();
  }

  /** Nothing is suggested where something else decided than the want of a category. */
  @Test
  void suggestionsAreForACallThatWaitsForACategory() {
    assertThat(outside(bare().addRedFlag(RedFlag.BRANDING)).suggestions()).hasSize(1);
    assertThat(
            outside(
                    bare()
                        .addRedFlag(RedFlag.BRANDING)
                        .caller(Caller.of(CallerKind.FRP_LAW_ENFORCEMENT)))
                .suggestions())
        .isEmpty();
    assertThat(
            outside(
                    bare()
                        .addRedFlag(RedFlag.BRANDING)
                        .child(
                            Child.builder()
                                .statedAge(AgeRange.of(18))
                                .ageEstablished(Answer.YES)
                                .ageSource("a school record")
                                .build()))
                .suggestions())
        .isEmpty();
    assertThat(outside(bare().addRedFlag(RedFlag.BRANDING)).outcomes()).hasSize(3);
  }

  /** The clock of the form runs whether or not the call is routed; no other time is set. */
  @Test
  void onlyTheClockOfTheFormRuns() {
    OutsideProtocol outside = outside(bare());

    assertThat(outside.latest(Due.MINUTES_10_TO_15))
        .contains(Referrals.WEEKDAY_10AM.plus(Duration.ofMinutes(15)));
    for (Due due : EnumSet.complementOf(EnumSet.of(Due.MINUTES_10_TO_15))) {
      assertThat(outside.latest(due)).isEmpty();
    }
  }

  @Test
  void aFirstRespondersCall() {
    assertThat(outside(call().caller(Caller.of(CallerKind.FRP_LAW_ENFORCEMENT))).decidingField())
        .isEqualTo("caller.kind");
  }

  private static String decidingField(Child child) {
    return outside(call().child(child)).decidingField();
  }

  private static OutsideProtocol outside(Referral.Builder referral) {
    return (OutsideProtocol) HotlinePolicy.losAngeles().decide(referral.build());
  }

  private static Referral.Builder bare() {
    return Referral.builder().calledAt(Referrals.WEEKDAY_10AM);
  }

  private static Referral.Builder call() {
    return bare().putCategory(Category.CSEC, Suspicion.POSSIBLE);
  }
}
