package org.csecpolicy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.notice.Channel;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/**
 * One thing to do, by one actor: what, how, to whom and by when. Recipients and details are in the
 * agency's own names; they hold nothing personal but what {@link #details()} says of offices and
 * places.
 */
@PolicyTuple
@Value.Immutable
public abstract class Step {
  Step() {}

  static Step of(
      Actor actor,
      Action action,
      Channel channel,
      ImmutableList<String> recipients,
      ImmutableList<String> details,
      Due due,
      Cited<?> because) {
    return ImmutableStep.of(actor, action, channel, recipients, details, due, because.clauses());
  }

  /** Who does it. */
  public abstract Actor actor();

  /** What is done. */
  public abstract Action action();

  /** How. */
  public abstract Channel channel();

  /** To whom it goes; empty when it goes to nobody. */
  public abstract ImmutableList<String> recipients();

  /** What exactly, such as the tabs to select or the office to find. */
  public abstract ImmutableList<String> details();

  /** By when. */
  public abstract Due due();

  /** The clauses that ask for it. */
  public abstract ImmutableSet<Clause> clauses();
}
