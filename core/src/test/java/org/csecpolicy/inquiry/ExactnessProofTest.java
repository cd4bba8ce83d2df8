package org.csecpolicy.inquiry;

import org.junit.jupiter.api.Tag;

/** The same on three times as many referrals. */
@Tag("proof")
class ExactnessProofTest extends ExactnessTest {
  @Override
  int times() {
    return 3;
  }
}
