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
  void anEvaluatedOutReferralIsSoNowOrOnceSomebodyElseHasTheChild() {
    assertThat(those(Disposition::isEvaluatedOut))
        .containsExactly(
            Disposition.EVALUATE_OUT, Disposition.TO_JUVENILE_HALL, Disposition.REPORT_ELSEWHERE);
    assertThat(those(Disposition::staysOpen))
        .containsExactly(Disposition.TO_JUVENILE_HALL, Disposition.REPORT_ELSEWHERE);
  }

  @Test
  void theBlockDecidesForOutsidersAlone() {
    assertThat(Standing.values())
        .filteredOn(Standing::isOutsider)
        .containsExactly(Standing.SURROUNDING_COUNTY, Standing.OTHER_COUNTY, Standing.OUT_OF_STATE);
  }

  private static Disposition[] those(Predicate<Disposition> condition) {
    return Arrays.stream(Disposition.values()).filter(condition).toArray(Disposition[]::new);
  }
}
