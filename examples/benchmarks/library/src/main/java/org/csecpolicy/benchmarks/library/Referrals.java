package org.csecpolicy.benchmarks.library;

import java.time.Instant;
import java.time.LocalDate;
import org.csecpolicy.benchmarks.matrix.Call;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Occurred;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;

/**
 * Referrals with the facts of the small matrix; every other fact that counts is known. A child in
 * custody whom the matrix has at Juvenile Hall too is on the way there: both together would be a
 * contradiction.
 */
final class Referrals {
  /** 2026-11-20, 2:17 p.m. in Los Angeles; not parsed, which would count as the library's start. */
  private static final Instant FRIDAY_AFTERNOON = Instant.ofEpochSecond(1_795_213_020L);

  /** 2026-11-20, 10:40 p.m. in Los Angeles. */
  private static final Instant FRIDAY_NIGHT = Instant.ofEpochSecond(1_795_243_200L);

  private static final Child CHILD =
      Child.builder()
          .dateOfBirth(LocalDate.of(2011, 3, 4))
          .residence(Place.of(LosAngeles.agency().county()))
          .build();

  private Referrals() {}

  static Referral of(Call call) {
    return Referral.builder()
        .calledAt(call.afterHours() ? FRIDAY_NIGHT : FRIDAY_AFTERNOON)
        .putCategory(Category.CSEC, Suspicion.POSSIBLE)
        .child(CHILD)
        .home(Home.PLACEMENT)
        .awol(Answer.NO)
        .custody(
            Custody.builder()
                .lawEnforcement(answer(call.custody()))
                .atJuvenileHall(answer(call.juvenileHall() && !call.custody()))
                .beingTransported(answer(call.juvenileHall() && call.custody()))
                .build())
        .openCase(OpenCase.of(status(call.openCase())))
        .againstPlacement(call.againstPlacement() ? AgainstPlacement.STAFF : AgainstPlacement.NONE)
        .occurred(call.inPlacement() ? Occurred.IN_PLACEMENT : Occurred.AT_HOME)
        .probation(Probation.of(status(call.probation())))
        .pastHistoryOnly(answer(call.historyOnly()))
        .imminentDanger(answer(call.danger()))
        .flightRisk(answer(call.flightRisk()))
        .build();
  }

  private static Answer answer(boolean yes) {
    return yes ? Answer.YES : Answer.NO;
  }

  private static CaseStatus status(Call.OpenCase openCase) {
    return switch (openCase) {
      case NONE -> CaseStatus.NONE;
      case REGIONAL -> CaseStatus.REGIONAL;
      case CSEC_UNIT -> CaseStatus.CSEC_UNIT;
    };
  }

  private static ProbationStatus status(Call.Probation probation) {
    return switch (probation) {
      case NOT_INVOLVED -> ProbationStatus.NOT_INVOLVED;
      case INVOLVED -> ProbationStatus.INVOLVED;
      case WARD_602 -> ProbationStatus.WARD_602_FR_PLACEMENT;
    };
  }
}
