package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.csecpolicy.DecisionDifference;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.Referral;

/** The policies that an agency would have, had it chosen otherwise in one unclear place. */
final class OtherReadings {
  private final HotlinePolicy policy;
  private final ImmutableList<Other> others;

  OtherReadings(HotlinePolicy policy) {
    this.policy = policy;
    ImmutableList.Builder<Other> others = ImmutableList.builder();
    for (Reading reading : Reading.values()) {
      boolean chosen = policy.edition().readings().chose(reading);
      others.add(
          new Other(
              reading.interpretation(),
              chosen ? Optional.empty() : Optional.of(reading),
              HotlinePolicy.of(policy.agency(), without(reading.interpretation(), reading))));
    }
    this.others = others.build();
  }

  private record Other(
      Interpretation interpretation, Optional<Reading> instead, HotlinePolicy policy) {}

  /** The chosen readings, with this one for its place; without it when it is the chosen one. */
  private Readings without(Interpretation interpretation, Reading reading) {
    Readings chosen = policy.edition().readings();
    ImmutableList.Builder<Reading> readings = ImmutableList.builder();
    for (Reading each : chosen.chosen()) {
      if (each.interpretation() != interpretation) {
        readings.add(each);
      }
    }
    if (!chosen.chose(reading)) {
      readings.add(reading);
    }
    return Readings.of(readings.build().toArray(new Reading[0]));
  }

  ImmutableList<ReadingEffect> thatMatterFor(Referral referral) {
    HotlineDecision decision = policy.decide(referral);
    ImmutableList.Builder<ReadingEffect> effects = ImmutableList.builder();
    for (Other other : others) {
      DecisionDifference difference =
          DecisionDifference.between(decision, other.policy().decide(referral));
      if (!difference.isEmpty()) {
        effects.add(ReadingEffect.of(other.interpretation(), other.instead(), difference));
      }
    }
    return effects.build();
  }
}
