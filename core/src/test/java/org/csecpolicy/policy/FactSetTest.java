package org.csecpolicy.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FactSetTest {
  @Test
  void holdsTheFactsThatItWasGivenAndNoOther() {
    for (Fact first : Fact.values()) {
      for (Fact second : Fact.values()) {
        FactSet set = FactSet.of(first, second);
        assertThat(Arrays.stream(Fact.values()).filter(set::contains))
            .containsExactlyElementsOf(set.toSet())
            .containsOnly(first, second);
      }
    }
  }

  @Test
  void isTheSameInAnyOrder() {
    assertThat(FactSet.of(Fact.AWOL, Fact.AGE, Fact.HOME))
        .isEqualTo(FactSet.of(Fact.HOME, Fact.AWOL, Fact.AGE))
        .hasSameHashCodeAs(FactSet.of(Fact.HOME, Fact.AWOL, Fact.AGE))
        .isNotEqualTo(FactSet.of(Fact.HOME, Fact.AWOL))
        .hasToString("[AGE, HOME, AWOL]");
  }

  @Test
  void hasEveryFactOfWhichAConditionHolds() {
    assertThat(FactSet.where(fact -> true).toSet()).containsExactly(Fact.values());
    assertThat(FactSet.where(fact -> false).toSet()).isEmpty();
    assertThat(FactSet.where(Fact.AWOL::equals)).isEqualTo(FactSet.of(Fact.AWOL));
  }

  @Test
  void whatIsNotUnknownIsKnown() {
    KnownFacts referral = () -> FactSet.of(Fact.AGE, Fact.HOME);
    assertThat(referral.isKnown(Fact.AGE)).isFalse();
    assertThat(referral.isKnown(Fact.AWOL)).isTrue();
  }
}
