package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Occurred;
import org.csecpolicy.referral.Office;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.PersonName;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Placement;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.IllicitActivity;
import org.csecpolicy.screening.Industry;
import org.csecpolicy.screening.RedFlag;
import org.csecpolicy.screening.Suspicion;

/** More {@link Calls}: about children who live elsewhere, and about labor and crime. */
final class CallsElsewhere {
  /** A surrounding county. */
  static final Place VENTURA = Place.of(County.of("Ventura", UsState.CA));

  /** Not one of them. */
  static final Place KERN = Place.of(County.of("Kern", UsState.CA));

  static final Place NEVADA = Place.of(UsState.NV);

  private CallsElsewhere() {}

  /** Lives there and is here; nobody has the child. */
  static Referral.Builder from(Place residence, Elsewhere.Builder elsewhere) {
    return redFlags()
        .child(Calls.child().residence(residence).build())
        .openCase(OpenCase.of(CaseStatus.NONE))
        .elsewhere(elsewhere.build());
  }

  /** The same, and law enforcement has the child. */
  static Referral.Builder waiting(Referral.Builder call) {
    return call.custody(Calls.custody().lawEnforcement(Answer.YES).build());
  }

  /** A child of this county with two red flags, given in no particular order. */
  static Referral.Builder redFlags() {
    return Calls.csec().redFlags(ImmutableSet.of(RedFlag.BRANDING, RedFlag.RUNS_AWAY));
  }

  /** A county that is not surrounding. */
  static Referral.Builder kern() {
    return waiting(from(KERN, Calls.elsewhere()));
  }

  /** Out of state, with an active report and a warrant: to Juvenile Hall. */
  static Referral.Builder wantedInNevada() {
    return waiting(
        from(
            NEVADA,
            Calls.elsewhere().missingPersonReport(Answer.YES).delinquencyWarrant(Answer.YES)));
  }

  /** The same, and Juvenile Hall has accepted the child. */
  static Referral.Builder wantedInNevadaAndAccepted() {
    return wantedInNevada()
        .custody(
            Calls.custody().lawEnforcement(Answer.YES).hallAnswer(HallAnswer.ACCEPTED).build());
  }

  /** Out of state and not here. */
  static Referral.Builder inNevada() {
    return from(NEVADA, Calls.elsewhere())
        .child(Calls.child().residence(NEVADA).foundIn(NEVADA).build());
  }

  /** A child of this county, found in Nevada. */
  static Referral.Builder oursInNevada() {
    return redFlags().child(Calls.child().foundIn(NEVADA).build());
  }

  /** A child of this county in a group home in Kern County, whose staff is accused. */
  static Referral.Builder placedInKern() {
    return redFlags()
        .home(Home.PLACEMENT)
        .occurred(Occurred.IN_PLACEMENT)
        .againstPlacement(AgainstPlacement.STAFF)
        .placement(Placement.builder().name("Oak House").location(KERN).build());
  }

  /** From Nevada and there; the staff of the group home here is accused. */
  static Referral.Builder inNevadaAfterAPlacementHere() {
    return inNevada()
        .home(Home.PARENT)
        .againstPlacement(AgainstPlacement.STAFF)
        .placement(
            Placement.builder()
                .name("Oak House")
                .location(Place.of(LosAngeles.agency().county()))
                .office(Office.of("Pasadena"))
                .build());
  }

  /** Of Orange County, in a group home here whose staff is accused; Orange takes the transfer. */
  static Referral.Builder placedHereFromOrange() {
    return from(
            Place.of(County.of("Orange", UsState.CA)),
            Calls.elsewhere().electronicTransfer(ElectronicTransfer.ACCEPTED))
        .home(Home.PLACEMENT)
        .occurred(Occurred.IN_PLACEMENT)
        .againstPlacement(AgainstPlacement.STAFF)
        .placement(
            Placement.builder()
                .name("Oak House")
                .location(Place.of(LosAngeles.agency().county()))
                .build());
  }

  /** That county is coming: a name, and a time two hours from the call. */
  static Elsewhere.Builder coming(ElectronicTransfer transfer) {
    return Calls.elsewhere()
        .willRespond(WillRespond.YES)
        .electronicTransfer(transfer)
        .answeredBy("W. Orker, Ventura")
        .expectedArrival(Calls.MORNING.plus(Duration.ofHours(2)));
  }

  /** The county takes the transfer and is coming, and imminent danger is known to be none. */
  static Referral.Builder transferAcceptedAndComing() {
    return from(VENTURA, coming(ElectronicTransfer.ACCEPTED)).imminentDanger(Answer.NO);
  }

  /** The county declines the transfer and is coming all the same. */
  static Referral.Builder transferDeclinedAndComing() {
    return from(VENTURA, coming(ElectronicTransfer.DECLINED)).imminentDanger(Answer.NO);
  }

  /** The surrounding county declined an Electronic Transfer; whether it responds is still open. */
  static Referral.Builder transferDeclined() {
    return from(
        VENTURA,
        Calls.elsewhere()
            .willRespond(WillRespond.PENDING)
            .electronicTransfer(ElectronicTransfer.DECLINED));
  }

  static Referral.Builder transferAccepted() {
    return from(
        VENTURA,
        Calls.elsewhere()
            .willRespond(WillRespond.YES)
            .electronicTransfer(ElectronicTransfer.ACCEPTED));
  }

  /** There are open services, and one of the warrants is known. */
  static Referral.Builder openServices() {
    return waiting(
        from(
            VENTURA,
            Calls.elsewhere()
                .openServices(Answer.YES)
                .delinquencyWarrant(Answer.UNKNOWN)
                .protectiveCustodyWarrant(Answer.YES)));
  }

  /** Declined, wanted, accepted at Juvenile Hall, and labor. */
  static Referral.Builder everyReason() {
    return from(
            VENTURA,
            Calls.elsewhere()
                .missingPersonReport(Answer.YES)
                .delinquencyWarrant(Answer.YES)
                .electronicTransfer(ElectronicTransfer.DECLINED))
        .categories(ImmutableMap.of(Category.CHILD_LABOR, Suspicion.POSSIBLE))
        .custody(
            Calls.custody().atJuvenileHall(Answer.YES).hallAnswer(HallAnswer.ACCEPTED).build());
  }

  /** Labor and crime; commercial sex is not suspected, but one of its red flags was seen. */
  static Referral.Builder laborAndCrime() {
    return Calls.csec()
        .child(Calls.child().name(PersonName.of("José Núñez")).build())
        .categories(
            ImmutableMap.of(
                Category.CRIMINAL_BEHAVIOR, Suspicion.POSSIBLE,
                Category.CHILD_LABOR, Suspicion.IDENTIFIED))
        .industries(ImmutableSet.of(Industry.RETAIL, Industry.DOMESTIC_WORK))
        .activities(ImmutableSet.of(IllicitActivity.SHOPLIFTING_OR_THEFT))
        .redFlags(
            ImmutableSet.of(RedFlag.LONG_HOURS, RedFlag.EARNINGS_CONTROLLED, RedFlag.HOMELESSNESS));
  }

  /** Only that the child lives in a surrounding county. */
  static Referral.Builder nothingAsked() {
    return Referral.builder()
        .calledAt(Calls.MORNING)
        .child(Child.builder().residence(VENTURA).build())
        .categories(ImmutableMap.of(Category.CSEC, Suspicion.POSSIBLE));
  }
}
