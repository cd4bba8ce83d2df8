package org.csecpolicy.json;

import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/** A clause as it stood when a decision was stored. */
@PolicyTuple
@Value.Immutable
public abstract class StoredClause {
  StoredClause() {}

  static StoredClause of(String id, String citation, String summary) {
    return ImmutableStoredClause.of(id, citation, summary);
  }

  /** Its id, such as {@code N-1.g.1}. */
  public abstract String id();

  /** Where it stood in print. */
  public abstract String citation();

  /** What it said. */
  public abstract String summary();
}
