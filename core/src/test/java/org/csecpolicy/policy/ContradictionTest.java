package org.csecpolicy.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ten pairs of the ruling and two more, each in words. */
class ContradictionTest {
  @Test
  void thereAreTwelve() {
    assertThat(Contradiction.values()).hasSize(12);
    assertThat(Contradiction.values()).extracting(Contradiction::key).doesNotHaveDuplicates();
    assertThat(Contradiction.values()).extracting(Contradiction::label).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void eachSaysWhatContradictsWhatWhichCountsAndWhatIsAsked(Contradiction pair) {
    assertThat(pair.key()).isEqualTo(pair.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    assertThat(pair.label()).hasSizeGreaterThan(20).doesNotEndWith(".");
    assertThat(pair.counts()).hasSizeGreaterThan(8).doesNotEndWith(".");
    assertThat(pair.facts()).contains(pair.question());
    // Who holds the child is a name, and no fact that is asked for.
    assertThat(pair.facts()).hasSizeGreaterThan(pair == Contradiction.HELD_AND_NO_CUSTODY ? 0 : 1);
  }
}
