package org.csecpolicy.recording;

import com.google.common.collect.ImmutableList;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/** The answer of {@link ChecklistPolicy}: what is gathered, asked and written down on a call. */
@PolicyTuple
@Value.Immutable
public abstract class Checklist {
  Checklist() {}

  static Checklist of(ImmutableList<Cited<ChecklistItem>> items) {
    return ImmutableChecklist.of(items);
  }

  /** Everything that applies to the call, the case information first. */
  public abstract ImmutableList<Cited<ChecklistItem>> items();

  /** The items in this state, in the same order. */
  public final ImmutableList<Cited<ChecklistItem>> itemsIn(ChecklistItem.State state) {
    return items().stream()
        .filter(item -> item.outcome().state() == state)
        .collect(ImmutableList.toImmutableList());
  }
}
