package org.csecpolicy.recording;

import com.google.common.collect.ImmutableSet;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/** One thing that is gathered, asked or written down on a call: what, by whom, where. */
@PolicyTuple
@Value.Immutable
public abstract class ChecklistItem {
  ChecklistItem() {}

  static ChecklistItem of(String label, Actor actor, ImmutableSet<Paper> papers, State state) {
    return ImmutableChecklistItem.of(label, actor, papers, state);
  }

  /** What it is; says nothing about the child. */
  public abstract String label();

  /** Who does it. */
  public abstract Actor actor();

  /** Where it is written; empty where the text names no paper. */
  public abstract ImmutableSet<Paper> papers();

  /** How far it has come. */
  public abstract State state();

  /** How far a checklist item has come, as far as the facts of a referral tell. */
  public enum State {
    /** The facts hold what the clause asks for. */
    DONE,
    /** A fact that it needs is absent: ask for it. */
    MISSING,
    /** Whether it was written, or asked of somebody, does not show in the facts. */
    TO_WRITE
  }
}
