package org.csecpolicy.notice;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/**
 * The CSEC pre-alert, which the supervisor e-mails whenever the protocol applies. The text sets no
 * deadline for it, and none is shown.
 */
@PolicyTuple
@Value.Immutable
public abstract class PreAlert {
  static final ImmutableSet<DistributionList> ALERT_LIST_ONLY =
      Sets.immutableEnumSet(DistributionList.ALERT_LIST);
  static final ImmutableSet<DistributionList> BOTH_LISTS =
      Sets.immutableEnumSet(DistributionList.ALERT_LIST, DistributionList.PROBATION_ALERT_LIST);

  PreAlert() {}

  static PreAlert of(ImmutableSet<DistributionList> lists, boolean statesAfterHoursAssignment) {
    return ImmutablePreAlert.of(lists, statesAfterHoursAssignment);
  }

  /** Who is alerted. */
  public abstract ImmutableSet<DistributionList> lists();

  /** Whether Probation is alerted too. */
  @Value.Derived
  @Value.Auxiliary
  public boolean alertsProbation() {
    return lists().contains(DistributionList.PROBATION_ALERT_LIST);
  }

  /**
   * Whether it must indicate that the referral was assigned to the after-hours unit, with the
   * exploitation unit's in-box as secondary (N-3.e.6, N-4.ah.6).
   */
  public abstract boolean statesAfterHoursAssignment();
}
