package org.csecpolicy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/**
 * What is decided should an {@link Event} happen: call the hotline back at once, and this is what
 * changes. It comes from the same rules, decided on the facts as they are then.
 */
@PolicyTuple
@Value.Immutable
public abstract class Contingency {
  Contingency() {}

  static Contingency of(
      Event event,
      ImmutableSet<EventAnswer> answers,
      Optional<Instant> moment,
      ImmutableList<Step> toAdd,
      ImmutableList<Step> toUndo,
      ImmutableSet<Clause> clauses) {
    return ImmutableContingency.of(event, answers, moment, toAdd, toUndo, clauses);
  }

  /** What may happen. */
  public abstract Event event();

  /** How it may turn out; several where the same is to be done. */
  public abstract ImmutableSet<EventAnswer> answers();

  /** When it happens unless something else is heard: an office closes, a county is due. */
  public abstract Optional<Instant> moment();

  /**
   * What is called for then and is not now. The form's 10 to 15 minutes run from that call back,
   * whose moment nobody knows yet, so that its steps have no latest one.
   */
  public abstract ImmutableList<Step> toAdd();

  /** What is called for now and is not then. */
  public abstract ImmutableList<Step> toUndo();

  /** What the steps, and the ones that fall away, stand on. */
  public abstract ImmutableSet<Clause> clauses();

  /** What happens, in words, to follow "if". */
  public final String condition() {
    return answers().stream().map(EventAnswer::label).collect(Collectors.joining(", or "));
  }
}
