package org.csecpolicy.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What each disposition and each standing means for the rules after it. */
class DispositionTest {
  @Test
  void theDepartmentRespondsTo() {
    assertThat(those(Disposition::departmentResponds))
        .containsExactly(
            Disposition.RESPOND,
            Disposition.RESPOND_AT_STAGING_AREA,
            Disposition.TRANSFER_AND_RESPOND_AT_STAGING_AREA);
    assertThat(those(Disposition::atStagingArea))
        .containsExactly(
            Disposition.RESPOND_AT_STAGING_AREA, Disposition.TRANSFER_AND_RESPOND_AT_STAGING_AREA);
  }

  @Test
  void anEvaluatedOutReferralAndATransferAre() {
    assertThat(those(Disposition::isEvaluatedOut))
        .containsExactly(Disposition.EVALUATE_OUT, Disposition.TO_JUVENILE_HALL);
    assertThat(those(Disposition::isTransfer))
        .containsExactly(Disposition.TRANSFER, Disposition.TRANSFER_AND_RESPOND_AT_STAGING_AREA);
  }

  @Test
  void anOutsiderLivesElsewhereAndIsNotOurs() {
    assertThat(Standing.values())
        .filteredOn(Standing::isOutsider)
        .containsExactly(Standing.SURROUNDING_COUNTY, Standing.OTHER_COUNTY, Standing.OUT_OF_STATE);
    assertThat(Standing.values())
        .filteredOn(standing -> !standing.livesElsewhere())
        .containsExactly(Standing.COUNTY_YOUTH);
  }

  private static Disposition[] those(Predicate<Disposition> condition) {
    return Arrays.stream(Disposition.values()).filter(condition).toArray(Disposition[]::new);
  }
}
