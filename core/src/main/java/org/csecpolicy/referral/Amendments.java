package org.csecpolicy.referral;

import java.util.Optional;
import java.util.function.Consumer;

/** A referral with one part changed, and everything else as it was. */
final class Amendments {
  private Amendments() {}

  static Optional<Referral> with(Referral referral, Consumer<Referral.Builder> change) {
    Referral.Builder amended = referral.toBuilder();
    change.accept(amended);
    return Optional.of(amended.build());
  }

  static Optional<Referral> withChild(Referral referral, Consumer<Child.Builder> change) {
    Child.Builder child = referral.child().toBuilder();
    change.accept(child);
    return Optional.of(referral.with(child.build()));
  }

  static Optional<Referral> withCustody(Referral referral, Consumer<Custody.Builder> change) {
    Custody.Builder custody = referral.custody().toBuilder();
    change.accept(custody);
    return Optional.of(referral.with(custody.build()));
  }

  /** Whoever was named to hold the child does not, once law enforcement is known not to. */
  static Optional<Referral> withLawEnforcement(
      Referral referral, Consumer<Custody.Builder> answer) {
    return withCustody(
        referral,
        custody -> {
          answer.accept(custody);
          if (custody.build().lawEnforcement().isNo()) {
            custody.heldBy(Optional.empty()).callBack(Optional.empty());
          }
        });
  }

  static Optional<Referral> withElsewhere(Referral referral, Consumer<Elsewhere.Builder> change) {
    Elsewhere.Builder there = referral.elsewhere().toBuilder();
    change.accept(there);
    return Optional.of(referral.with(there.build()));
  }

  static Optional<Referral> withPlacement(Referral referral, Consumer<Placement.Builder> change) {
    Placement.Builder placement =
        referral.placement().map(Placement::toBuilder).orElseGet(Placement::builder);
    change.accept(placement);
    return Optional.of(referral.with(placement.build()));
  }

  /** The office that was named has the case, if there is one. */
  static Optional<Referral> withOpenCase(Referral referral, CaseStatus status) {
    Optional<Office> office = referral.openCase().office();
    return Optional.of(
        referral.with(
            status == CaseStatus.NONE || office.isEmpty()
                ? OpenCase.of(status)
                : OpenCase.of(status, office.get())));
  }

  static Optional<Referral> withCaller(Referral referral, CallerKind kind) {
    Caller caller = referral.caller();
    if (kind == CallerKind.PUBLIC && caller.kind() == CallerKind.LAW_ENFORCEMENT_NOT_VERIFIED) {
      return Optional.empty();
    }
    return Optional.of(referral.with(caller.toBuilder().kind(kind).build()));
  }

  static Optional<Referral> withProbation(Referral referral, ProbationStatus status) {
    Optional<String> informant = referral.probation().informant();
    Probation probation =
        informant.isPresent() ? Probation.of(status, informant.get()) : Probation.of(status);
    return Optional.of(referral.with(probation));
  }
}
