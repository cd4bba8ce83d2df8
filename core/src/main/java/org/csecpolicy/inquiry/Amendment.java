package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Consumer;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Office;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Placement;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;

/** One fact of a referral put in, everything else as it was; empty where it has no place there. */
@FunctionalInterface
interface Amendment {
  Optional<Referral> applyTo(Referral referral);

  static Amendment of(Consumer<Referral.Builder> change) {
    return referral -> {
      Referral.Builder amended = Referral.builder().from(referral);
      change.accept(amended);
      return Optional.of(amended.build());
    };
  }

  static Amendment child(Consumer<Child.Builder> change) {
    return referral -> {
      Child.Builder child = Child.builder().from(referral.child());
      change.accept(child);
      return of(amended -> amended.child(child.build())).applyTo(referral);
    };
  }

  static Amendment custody(Consumer<Custody.Builder> change) {
    return referral -> {
      Custody.Builder custody = Custody.builder().from(referral.custody());
      change.accept(custody);
      return of(amended -> amended.custody(custody.build())).applyTo(referral);
    };
  }

  static Amendment elsewhere(Consumer<Elsewhere.Builder> change) {
    return referral -> {
      Elsewhere.Builder elsewhere = Elsewhere.builder().from(referral.elsewhere());
      change.accept(elsewhere);
      return of(amended -> amended.elsewhere(elsewhere.build())).applyTo(referral);
    };
  }

  /** None where nothing tells of a placement: the answer would make one. */
  static Amendment placement(Consumer<Placement.Builder> change) {
    return referral -> {
      if (!referral.tellsOfAPlacement()) {
        return Optional.empty();
      }
      Placement.Builder placement = Placement.builder();
      referral.placement().ifPresent(placement::from);
      change.accept(placement);
      return of(amended -> amended.placement(placement.build())).applyTo(referral);
    };
  }

  /** A caller from law enforcement stays one. */
  static Amendment notLawEnforcement() {
    return referral ->
        referral.caller().kind() == CallerKind.LAW_ENFORCEMENT_NOT_VERIFIED
            ? Optional.empty()
            : caller(CallerKind.PUBLIC).applyTo(referral);
  }

  static Amendment caller(CallerKind kind) {
    return referral -> {
      Optional<String> name = referral.caller().name();
      Caller caller = name.isPresent() ? Caller.of(kind, name.get()) : Caller.of(kind);
      return of(amended -> amended.caller(caller)).applyTo(referral);
    };
  }

  static Amendment suspecting(Category category) {
    return of(referral -> referral.categories(ImmutableMap.of(category, Suspicion.POSSIBLE)));
  }

  /** In place of a date of birth too, since the two would contradict each other. */
  static Amendment aged(int years) {
    return child(child -> child.dateOfBirth(Optional.empty()).statedAge(AgeRange.of(years)));
  }

  /** None of a place where another state, or that it is abroad, is known already. */
  static Amendment livingIn(Place place) {
    return referral ->
        fits(referral.child().residence(), place)
            ? child(child -> child.residence(place)).applyTo(referral)
            : Optional.empty();
  }

  static Amendment underJurisdictionOf(Place place) {
    return referral ->
        fits(referral.child().jurisdiction(), place)
            ? child(child -> child.jurisdiction(place)).applyTo(referral)
            : Optional.empty();
  }

  static Amendment foundIn(Place place) {
    return referral ->
        fits(referral.child().foundIn(), place)
            ? child(child -> child.foundIn(place)).applyTo(referral)
            : Optional.empty();
  }

  static Amendment placedIn(Place place) {
    return referral -> {
      Place known = referral.placement().map(Placement::location).orElseGet(Place::unknown);
      return fits(known, place)
          ? placement(placement -> placement.location(place)).applyTo(referral)
          : Optional.empty();
    };
  }

  private static boolean fits(Place known, Place place) {
    return known.state().isEmpty()
        || place.county().isPresent() && place.state().equals(known.state());
  }

  /** At the moment that decides, which stands for every later one. */
  static Amendment arrivingSoon() {
    return referral ->
        elsewhere(there -> there.expectedArrival(referral.decidedAt())).applyTo(referral);
  }

  static Amendment openCase(CaseStatus status) {
    return of(referral -> referral.openCase(OpenCase.of(status)));
  }

  /** Only a case with a regional office has one. */
  static Amendment openCaseAt(Office office) {
    return referral ->
        referral.openCase().status() == CaseStatus.REGIONAL
            ? of(amended -> amended.openCase(OpenCase.with(office))).applyTo(referral)
            : Optional.empty();
  }

  static Amendment probation(ProbationStatus status) {
    return referral -> {
      Optional<String> informant = referral.probation().informant();
      Probation probation =
          informant.isPresent() ? Probation.of(status, informant.get()) : Probation.of(status);
      return of(amended -> amended.probation(probation)).applyTo(referral);
    };
  }

  static Amendment informant(String name) {
    return referral ->
        of(amended -> amended.probation(Probation.of(referral.probation().status(), name)))
            .applyTo(referral);
  }
}
