package org.csecpolicy.inquiry;

import java.util.Optional;
import org.csecpolicy.referral.Referral;

/** One answer put into a referral, everything else as it was; empty where it has no place there. */
@FunctionalInterface
interface Amendment {
  Optional<Referral> applyTo(Referral referral);
}
