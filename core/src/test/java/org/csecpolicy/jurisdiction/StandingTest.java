package org.csecpolicy.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class StandingTest {
  @Test
  void whoLivesInTheCounty() {
    assertThat(EnumSet.allOf(Standing.class).stream().filter(Standing::livesHere))
        .containsExactly(Standing.COUNTY_YOUTH, Standing.JURISDICTION_ELSEWHERE);
  }

  /** N-OOC: neither our own nor a child who lives abroad. */
  @Test
  void ofWhomTheOutOfCountyBlockIs() {
    assertThat(EnumSet.allOf(Standing.class).stream().filter(Standing::isOutsider))
        .containsExactly(Standing.SURROUNDING_COUNTY, Standing.OTHER_COUNTY, Standing.OUT_OF_STATE);
  }
}
