package org.csecpolicy.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.csecpolicy.Changes;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.Referrals;
import org.csecpolicy.policy.Source;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeTest {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();

  private final Referral ventura = Referrals.venturaYouth().build();

  @Test
  void isSaidInWords() {
    assertThat(Change.nowKnown(ventura).label()).isEqualTo("what is known now");
    assertThat(Change.juvenileHallRefuses().label()).isEqualTo("Juvenile Hall refuses the child");
    assertThat(Change.otherCountyAccepts().label()).contains("accepts");
    assertThat(Change.otherCountyDeclinesTransfer().label())
        .contains("declines an Electronic Transfer");
    assertThat(Change.otherCountyDeclinesToRespond().label()).contains("declines to respond");
    assertThat(Change.assignedAt(Referrals.WEEKDAY_10AM).label()).isEqualTo("assigned later");
    assertThat(Change.holidayDeclared(LocalDate.of(2026, 3, 3)).label()).contains("2026-03-03");
  }

  @Test
  void theOtherCountysAnswersAreWhatItSaid() {
    assertThat(Change.otherCountyAccepts().applyTo(ventura).elsewhere())
        .satisfies(
            there -> {
              assertThat(there.willRespond()).isEqualTo(WillRespond.YES);
              assertThat(there.electronicTransfer()).isEqualTo(ElectronicTransfer.ACCEPTED);
            });
    assertThat(Change.otherCountyDeclinesTransfer().applyTo(ventura).elsewhere())
        .satisfies(
            there -> {
              assertThat(there.willRespond()).isEqualTo(ventura.elsewhere().willRespond());
              assertThat(there.electronicTransfer()).isEqualTo(ElectronicTransfer.DECLINED);
            });
    assertThat(Change.otherCountyDeclinesToRespond().applyTo(ventura).elsewhere().willRespond())
        .isEqualTo(WillRespond.NO);
  }

  @Test
  void aRefusedChildIsNeitherThereNorOnTheWayAndOtherwiseNothingIsAssumed() {
    Referral unknown =
        Changes.withCustody(
            ventura,
            custody -> custody.atJuvenileHall(Answer.UNKNOWN).beingTransported(Answer.UNKNOWN));
    assertThat(Change.juvenileHallRefuses().applyTo(unknown).custody().atJuvenileHall())
        .isEqualTo(Answer.UNKNOWN);

    Referral onTheWay =
        Changes.withCustody(
            unknown, custody -> custody.beingTransported(Answer.YES).atJuvenileHall(Answer.NO));
    assertThat(Change.juvenileHallRefuses().applyTo(onTheWay).custody().beingTransported())
        .isEqualTo(Answer.NO);
  }

  @Test
  void aPolicyChangesOnlyWithTheCalendar() {
    assertThat(Change.juvenileHallRefuses().applyTo(POLICY)).isSameAs(POLICY);
    assertThat(Change.holidayDeclared(LocalDate.of(2026, 3, 3)).applyTo(POLICY).agency())
        .isNotEqualTo(POLICY.agency());
  }

  @ParameterizedTest
  @EnumSource
  void aSourceIsNamedInWords(Source source) {
    assertThat(source.label()).hasSizeGreaterThan(5);
  }
}
