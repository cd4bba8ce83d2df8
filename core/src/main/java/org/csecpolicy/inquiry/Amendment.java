package org.csecpolicy.inquiry;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.csecpolicy.directory.County;
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

  static Amendment placement(Consumer<Placement.Builder> change) {
    return referral -> {
      Placement.Builder placement = Placement.builder();
      referral.placement().ifPresent(placement::from);
      change.accept(placement);
      return of(amended -> amended.placement(placement.build())).applyTo(referral);
    };
  }

  /** A caller from law enforcement stays one. */
  static Amendment notFirstResponder() {
    return referral ->
        caller(
                referral.caller().kind() == CallerKind.LAW_ENFORCEMENT_NOT_VERIFIED
                    ? CallerKind.OTHER_LAW_ENFORCEMENT
                    : CallerKind.PUBLIC)
            .applyTo(referral);
  }

  static Amendment caller(CallerKind kind) {
    return referral -> {
      Optional<String> name = referral.caller().name();
      Caller caller = name.isPresent() ? Caller.of(kind, name.get()) : Caller.of(kind);
      return of(amended -> amended.caller(caller)).applyTo(referral);
    };
  }

  /** In place of a date of birth too, since that would decide over the age. */
  static Amendment aged(int years) {
    return child(child -> child.dateOfBirth(Optional.empty()).statedAge(OptionalInt.of(years)));
  }

  /** Not where another state is known already. */
  static Amendment livingIn(County county) {
    return referral ->
        fits(referral.child().residence(), county)
            ? child(child -> child.residence(Place.in(county))).applyTo(referral)
            : Optional.empty();
  }

  /** Not where another state is known already. */
  static Amendment foundIn(County county) {
    return referral ->
        fits(referral.child().foundIn(), county)
            ? child(child -> child.foundIn(Place.in(county))).applyTo(referral)
            : Optional.empty();
  }

  private static boolean fits(Place known, County county) {
    return known.state().isEmpty() || known.state().get() == county.state();
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
