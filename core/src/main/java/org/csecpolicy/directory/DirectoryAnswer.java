package org.csecpolicy.directory;

import com.google.common.collect.ImmutableList;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/** What a caller is told: numbers, or none because the number is not for callers. */
@PolicyTuple
@Value.Immutable
public abstract class DirectoryAnswer {
  DirectoryAnswer() {}

  static DirectoryAnswer give(Iterable<String> numbers) {
    return ImmutableDirectoryAnswer.of(false, ImmutableList.copyOf(numbers));
  }

  static DirectoryAnswer refuse() {
    return ImmutableDirectoryAnswer.of(true, ImmutableList.of());
  }

  /** Whether the number asked for is withheld from callers. */
  public abstract boolean refused();

  /** The numbers to give, in printed order; empty when refused or when the agency supplied none. */
  public abstract ImmutableList<String> numbers();
}
