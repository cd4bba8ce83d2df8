package org.csecpolicy.document;

import java.util.Random;
import org.csecpolicy.ReferralArbitraries;
import org.csecpolicy.referral.Referral;

/** A referral of well-formed values in any combination, for its documents. */
final class RandomReferral {
  private RandomReferral() {}

  static Referral from(Random random) {
    return ReferralArbitraries.from(random);
  }
}
