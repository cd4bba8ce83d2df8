package org.csecpolicy.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.csecpolicy.directory.Country;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.Occurred;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;

/**
 * Twelve different calls, some of which know much and some little; the last four have facts that
 * only the second edition of the rules knows.
 */
final class Calls {
  private static final Instant WEEKDAY = Instant.parse("2026-11-20T22:17:00Z");
  private static final Instant NIGHT = Instant.parse("2026-11-21T06:40:00Z");

  private static final Referral[] ALL = {
    call(WEEKDAY).build(),
    call(WEEKDAY).custody(custody(Answer.YES)).build(),
    call(NIGHT).custody(custody(Answer.YES)).openCase(OpenCase.of(CaseStatus.CSEC_UNIT)).build(),
    call(WEEKDAY).occurred(Occurred.AT_HOME).home(Home.PARENT).custody(custody(Answer.NO)).build(),
    call(NIGHT).home(Home.PLACEMENT).againstPlacement(AgainstPlacement.STAFF).build(),
    call(WEEKDAY)
        .probation(Probation.of(ProbationStatus.WARD_602_FM_HOME))
        .putCategory(Category.CHILD_LABOR, Suspicion.IDENTIFIED)
        .build(),
    call(WEEKDAY)
        .child(
            Child.builder()
                .residence(Place.of(County.of("Orange", UsState.CA)))
                .nationality(Nationality.SUSPECTED_FOREIGN_NATIONAL)
                .build())
        .openCase(OpenCase.of(CaseStatus.NONE))
        .build(),
    call(NIGHT)
        .child(Child.builder().residence(Place.of(UsState.NV)).build())
        .openCase(OpenCase.of(CaseStatus.NONE))
        .probation(Probation.of(ProbationStatus.NOT_INVOLVED))
        .home(Home.PARENT)
        .custody(custody(Answer.YES))
        .elsewhere(Elsewhere.builder().delinquencyWarrant(Answer.YES).build())
        .build(),
    notOurs(WEEKDAY, Place.of(Country.find("Mexico").orElseThrow()))
        .custody(custody(Answer.YES))
        .build(),
    notOurs(NIGHT, Place.of(UsState.AZ))
        .custody(
            Custody.builder().lawEnforcement(Answer.YES).hallAnswer(HallAnswer.ACCEPTED).build())
        .elsewhere(Elsewhere.builder().missingPersonReport(Answer.YES).build())
        .build(),
    notOurs(WEEKDAY, Place.of(County.of("Ventura", UsState.CA)))
        .custody(custody(Answer.NO))
        .imminentDanger(Answer.NO)
        .elsewhere(
            Elsewhere.builder()
                .willRespond(WillRespond.YES)
                .electronicTransfer(ElectronicTransfer.ACCEPTED)
                .answeredBy("Worker Example")
                .expectedArrival(WEEKDAY.plus(Duration.ofHours(1)))
                .build())
        .build(),
    notOurs(NIGHT, Place.of(County.of("Orange", UsState.CA)))
        .custody(
            Custody.builder()
                .lawEnforcement(Answer.NO)
                .atJuvenileHall(Answer.YES)
                .hallAnswer(HallAnswer.REFUSED)
                .build())
        .build()
  };

  private Calls() {}

  static Referral[] all() {
    return ALL.clone();
  }

  /** The same as the children of one call. */
  static Referral[] atOneMoment() {
    return Arrays.stream(ALL)
        .map(referral -> referral.toBuilder().calledAt(WEEKDAY).build())
        .toArray(Referral[]::new);
  }

  private static Referral.Builder call(Instant at) {
    return Referral.builder().calledAt(at).putCategory(Category.CSEC, Suspicion.POSSIBLE);
  }

  /** Lives at that place, is here, and is known to have no case and no 602 status here. */
  private static Referral.Builder notOurs(Instant at, Place residence) {
    return call(at)
        .child(
            Child.builder()
                .residence(residence)
                .foundIn(Place.of(County.of("Los Angeles", UsState.CA)))
                .build())
        .openCase(OpenCase.of(CaseStatus.NONE))
        .probation(Probation.of(ProbationStatus.NOT_INVOLVED))
        .home(Home.PARENT);
  }

  private static Custody custody(Answer lawEnforcement) {
    return Custody.builder().lawEnforcement(lawEnforcement).build();
  }
}
