package org.csecpolicy.garbled;

import java.util.List;
import java.util.SplittableRandom;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.space.Protection;
import org.csecpolicy.space.Spot;
import org.jspecify.annotations.Nullable;

/** A call as it is, with its document, and how far it protects the child. */
final class TrueCall {
  static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();
  static final PolicyJson JSON = PolicyJson.of(POLICY.agency());

  private final Told told;
  private final Protection protection;

  private TrueCall(Told told, Protection protection) {
    this.told = told;
    this.protection = protection;
  }

  static TrueCall of(String json) {
    return new TrueCall(Told.of(json), Protection.of(POLICY.decide(JSON.readReferral(json))));
  }

  /** Near the decisions about who responds. What is so does not contradict itself. */
  static TrueCall drawn(SplittableRandom random) {
    while (true) {
      Referral referral = Spot.near(random).referral().orElse(null);
      if (referral != null && POLICY.contradictions(referral).isEmpty()) {
        return of(JSON.writeReferral(random.nextBoolean() ? withHolder(referral) : referral));
      }
    }
  }

  /** It is named who has a child in custody. */
  private static Referral withHolder(Referral referral) {
    Custody custody = referral.custody();
    return custody.lawEnforcement().isYes()
        ? referral.toBuilder()
            .custody(custody.toBuilder().heldBy("Sergeant Oyelaran, Pomona station").build())
            .build()
        : referral;
  }

  Told told() {
    return told.copy();
  }

  /**
   * What the child loses when the call is told like this, as a screener would tell it; null when
   * nothing.
   */
  @Nullable String lostBy(Told garbled, List<String> how) {
    Protection now = Protection.of(POLICY.decide(JSON.readReferral(garbled.json())));
    return now.isNoLessThan(protection) ? null : inWords(now, how);
  }

  private String inWords(Protection now, List<String> how) {
    return "The true call:\n"
        + facts()
        + "As it was told: "
        + String.join("; ", how)
        + ".\nWhat the child loses: "
        + String.join("; ", now.lostFrom(protection))
        + ".";
  }

  /** In the words in which a screener asks for them. All of it is invented. */
  private String facts() {
    StringBuilder facts = new StringBuilder();
    for (Fact fact : Fact.values()) {
      if (told.says(fact.id())) {
        facts.append("  ").append(fact.label()).append(": ");
        facts.append(told.at(fact.id())).append('\n');
      }
    }
    return facts.toString();
  }
}
