package org.csecpolicy.json;

import com.google.common.collect.ImmutableList;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/** What a stored decision says of one thing, beside what is decided of it now. */
@PolicyTuple
@Value.Immutable
public abstract class StoredChange {
  StoredChange() {}

  static StoredChange of(String name, ImmutableList<String> before, ImmutableList<String> after) {
    return ImmutableStoredChange.of(name, before, after);
  }

  /** Of what: the name of an outcome, or the id of a clause. */
  public abstract String name();

  /** What it was; empty when it was not there. */
  @Value.Redacted
  public abstract ImmutableList<String> before();

  /** What it is; empty when it is gone. */
  @Value.Redacted
  public abstract ImmutableList<String> after();
}
