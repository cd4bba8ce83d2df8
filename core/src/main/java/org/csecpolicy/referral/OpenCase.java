package org.csecpolicy.referral;

import java.util.Optional;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/** The child's open case with this county, if there is one. */
@PolicyTuple
@Value.Immutable
public abstract class OpenCase {
  private static final OpenCase NOT_ASKED = of(CaseStatus.UNKNOWN);

  OpenCase() {}

  /** Not asked. */
  public static OpenCase notAsked() {
    return NOT_ASKED;
  }

  /** A case of this status, no office known. */
  public static OpenCase of(CaseStatus status) {
    return ImmutableOpenCase.of(status, Optional.empty());
  }

  /** A case with this regional office. */
  public static OpenCase with(Office office) {
    return of(CaseStatus.REGIONAL, office);
  }

  /**
   * A status, and the office that was named with it. An office that has the case tells that there
   * is one when nothing else does. Beside "none" it contradicts that, so that it is not known
   * whether there is a case; beside the exploitation unit it is kept as it was said.
   */
  public static OpenCase of(CaseStatus status, Office office) {
    return ImmutableOpenCase.of(
        status == CaseStatus.UNKNOWN ? CaseStatus.REGIONAL : status, Optional.of(office));
  }

  /** What was said: whether there is one, and with whom. */
  public abstract CaseStatus saidStatus();

  /** The regional office that has it, when known. */
  public abstract Optional<Office> office();

  /** Whether there is one, and with whom; not known while an office is named that has "none". */
  public final CaseStatus status() {
    return saidStatus() == CaseStatus.NONE && office().isPresent()
        ? CaseStatus.UNKNOWN
        : saidStatus();
  }
}
