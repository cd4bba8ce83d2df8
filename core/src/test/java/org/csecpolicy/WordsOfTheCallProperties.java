package org.csecpolicy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.Referral;

/**
 * Names, numbers, addresses and descriptions are there for people to read; no rule looks at what
 * they say.
 */
@Domain(ReferralArbitraries.class)
class WordsOfTheCallProperties {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();

  @Property
  void wordsNeverChangeADecision(@ForAll Referral referral) {
    HotlineDecision decision = POLICY.decide(referral);
    HotlineDecision bare = POLICY.decide(withoutWords(referral));

    assertThat(DecisionDifference.between(decision, bare).isEmpty()).isTrue();
    assertThat(bare.openQuestions()).isEqualTo(decision.openQuestions());
  }

  /** Of addresses it is told that there is one; of perpetrators, the same. */
  private static Referral withoutWords(Referral referral) {
    CaseInformation said = referral.information();
    CaseInformation.Builder information =
        CaseInformation.builder()
            .from(said)
            .homeAddress(Optional.empty())
            .presentAddress(Optional.empty())
            .stagingArea(said.hasAddress() ? Optional.of("-") : Optional.empty())
            .perpetrators(said.perpetrators().stream().limit(1).map(each -> "-").toList());
    Optional<String> none = Optional.empty();
    return referral.toBuilder()
        .id(none)
        .caller(referral.caller().toBuilder().callBack(none).build())
        .custody(withoutWords(referral.custody()))
        .elsewhere(referral.elsewhere().toBuilder().cpsStatus(none).build())
        .redFlagNotes(Map.of())
        .information(information.build())
        .build();
  }

  /** That somebody is named who holds a child in nobody's custody contradicts it. */
  private static Custody withoutWords(Custody custody) {
    return custody.toBuilder()
        .heldBy(custody.heldBy().filter(who -> custody.isHolderDenied()).map(who -> "-a-"))
        .callBack(Optional.empty())
        .build();
  }
}
