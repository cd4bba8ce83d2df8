package org.csecpolicy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.notifications.MessageDetails;
import org.csecpolicy.referral.Call;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Test;

/** Whatever would send nobody any more is confirmed, of whichever child. */
class LoweredProtectionTest {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();
  private static final Place RIVERSIDE = Place.of(County.of("Riverside", UsState.CA));
  private static final Place CLARK = Place.of(County.of("Clark", UsState.NV));

  private static Referral.Builder ofRiverside() {
    return Referral.builder()
        .calledAt(Instant.parse("2026-11-20T22:17:00Z"))
        .putCategory(Category.CSEC, Suspicion.POSSIBLE)
        .child(Child.builder().residence(RIVERSIDE).build())
        .custody(
            Custody.builder()
                .lawEnforcement(Answer.NO)
                .atJuvenileHall(Answer.NO)
                .beingTransported(Answer.NO)
                .build())
        .home(Home.PARENT)
        .imminentDanger(Answer.NO)
        .openCase(OpenCase.of(CaseStatus.NONE))
        .probation(Probation.of(ProbationStatus.NOT_INVOLVED))
        .elsewhere(
            Elsewhere.builder()
                .willRespond(WillRespond.YES)
                .electronicTransfer(ElectronicTransfer.ACCEPTED)
                .missingPersonReport(Answer.NO)
                .delinquencyWarrant(Answer.NO)
                .build());
  }

  private static IntakeCall call(Referral first) {
    return IntakeCall.of(POLICY, Call.of(IntakeCall.FIRST, first));
  }

  @Test
  void whatIsSaidOfOneChildMayTakeTheResponderFromAnother() {
    Referral elder = ofRiverside().build();
    Referral younger = Referral.builder().calledAt(elder.calledAt()).build();
    IntakeCall both =
        call(elder)
            .and(
                "B",
                new CaseRecord(younger, MessageDetails.none()),
                Set.of(SharedPart.Holds.BEING_TOGETHER));
    Referral inNevada = younger.toBuilder().child(Child.builder().foundIn(CLARK).build()).build();
    IntakeCall after = both.with(both.now().said(inNevada));
    assertThat(after.children().get("A").record().referral().child().foundIn()).isEqualTo(CLARK);
    assertThat(LoweredProtection.by(both, after).orElseThrow())
        .contains("nobody of the department goes, of child A");
    assertThat(LoweredProtection.by(both, both)).isEmpty();
  }

  @Test
  void aReferralThatIsClosedIsConfirmedToo() {
    Referral.Builder wanted =
        ofRiverside()
            .custody(
                Custody.builder()
                    .lawEnforcement(Answer.YES)
                    .atJuvenileHall(Answer.NO)
                    .beingTransported(Answer.YES)
                    .build())
            .elsewhere(Elsewhere.builder().missingPersonReport(Answer.YES).build());
    IntakeCall before = call(wanted.build());
    Custody accepted = wanted.build().custody().toBuilder().hallAnswer(HallAnswer.ACCEPTED).build();
    IntakeCall after = before.with(before.now().said(wanted.custody(accepted).build()));
    assertThat(LoweredProtection.by(before, after).orElseThrow())
        .contains("the referral is closed");
  }
}
