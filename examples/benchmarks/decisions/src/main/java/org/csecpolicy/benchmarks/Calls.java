package org.csecpolicy.benchmarks;

import java.time.Instant;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.Occurred;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;

/** Eight different calls, some of which know much and some little. */
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
                .residence(Place.in(County.of("Orange", UsState.CA)))
                .nationality(Nationality.SUSPECTED_FOREIGN_NATIONAL)
                .build())
        .openCase(OpenCase.of(CaseStatus.NONE))
        .build(),
    call(NIGHT)
        .child(Child.builder().residence(Place.in(UsState.NV)).build())
        .openCase(OpenCase.of(CaseStatus.NONE))
        .probation(Probation.of(ProbationStatus.NOT_INVOLVED))
        .home(Home.PARENT)
        .custody(custody(Answer.YES))
        .elsewhere(Elsewhere.builder().delinquencyWarrant(Answer.YES).build())
        .build()
  };

  private Calls() {}

  static Referral[] all() {
    return ALL.clone();
  }

  private static Referral.Builder call(Instant at) {
    return Referral.builder().calledAt(at).putCategory(Category.CSEC, Suspicion.POSSIBLE);
  }

  private static Custody custody(Answer lawEnforcement) {
    return Custody.builder().lawEnforcement(lawEnforcement).build();
  }
}
