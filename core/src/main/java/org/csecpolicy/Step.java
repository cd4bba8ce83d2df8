package org.csecpolicy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.notice.Channel;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/**
 * One thing to do, by one actor: what, how, to whom and by when. Recipients and details are in the
 * agency's own names and hold nothing about the child.
 */
@PolicyTuple
@Value.Immutable
public abstract class Step {
  Step() {}

  static Step of(
      Actor actor,
      Action action,
      ImmutableList<String> recipients,
      ImmutableList<String> details,
      ImmutableSet<Clause> clauses) {
    return ImmutableStep.of(actor, action, recipients, details, clauses);
  }

  /** Who does it. */
  public abstract Actor actor();

  /** What is done. */
  public abstract Action action();

  /** To whom it goes; empty when it goes to nobody. */
  public abstract ImmutableList<String> recipients();

  /** What exactly, such as the tab to select or the office to find. */
  public abstract ImmutableList<String> details();

  /** The clauses that ask for it. */
  public abstract ImmutableSet<Clause> clauses();

  /** How. */
  public final Channel channel() {
    return action().channel();
  }

  /** By when; {@link ResponsePlan#latest} gives the moment. */
  public final Due due() {
    return action().due();
  }
}
