package org.csecpolicy.inquiry;

import org.junit.jupiter.api.Tag;

/** The same on six times as many referrals. */
@Tag("proof")
class ExactnessProofTest extends ExactnessTest {
  @Override
  int times() {
    return 6;
  }
}
