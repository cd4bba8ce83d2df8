package org.csecpolicy;

import java.util.function.UnaryOperator;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Placement;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;

/** One fact of a referral changed, everything else as it was. */
public final class Changes {
  private Changes() {}

  public static Place stateOnly(Place place) {
    return place.state().map(Place::of).orElse(Place.unknown());
  }

  public static UnaryOperator<Referral> with(UnaryOperator<Referral.Builder> change) {
    return referral -> change.apply(Referral.builder().from(referral)).build();
  }

  public static Referral withChild(Referral referral, UnaryOperator<Child.Builder> change) {
    return Referral.builder()
        .from(referral)
        .child(change.apply(Child.builder().from(referral.child())).build())
        .build();
  }

  public static Referral living(Referral referral, Place residence) {
    return withChild(referral, child -> child.residence(residence));
  }

  public static Referral withCustody(Referral referral, UnaryOperator<Custody.Builder> change) {
    return Referral.builder()
        .from(referral)
        .custody(change.apply(Custody.builder().from(referral.custody())).build())
        .build();
  }

  public static Referral withElsewhere(Referral referral, UnaryOperator<Elsewhere.Builder> change) {
    return Referral.builder()
        .from(referral)
        .elsewhere(change.apply(Elsewhere.builder().from(referral.elsewhere())).build())
        .build();
  }

  public static Referral withPlacement(Referral referral, UnaryOperator<Placement.Builder> change) {
    return referral
        .placement()
        .map(placement -> change.apply(Placement.builder().from(placement)).build())
        .map(placement -> Referral.builder().from(referral).placement(placement).build())
        .orElse(referral);
  }

  public static Referral withProbation(Referral referral, ProbationStatus status) {
    return Referral.builder().from(referral).probation(Probation.of(status)).build();
  }
}
