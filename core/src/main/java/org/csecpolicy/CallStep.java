package org.csecpolicy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/**
 * One thing to do for one or several children of a call: it is done once for all of them. What is
 * done once for each, such as the pre-alert with its one name, is a step for each.
 */
@PolicyTuple
@Value.Immutable
public abstract class CallStep {
  CallStep() {}

  static CallStep forEach(Map<String, Step> byChild) {
    return ImmutableCallStep.of(byChild);
  }

  /**
   * The step in each child's own decision under the child's key, in the order of the call. They are
   * the same but for the outcomes that they rest on.
   */
  public abstract ImmutableMap<String, Step> byChild();

  /** Whom it is for. */
  public final ImmutableSet<String> children() {
    return byChild().keySet();
  }

  /** What is done, by whom, how, to whom and by when. */
  public final Step step() {
    return byChild().values().iterator().next();
  }

  /** The clauses that ask for it, for any of the children. */
  public final ImmutableSet<Clause> clauses() {
    Set<Clause> clauses = EnumSet.noneOf(Clause.class);
    byChild().values().forEach(step -> clauses.addAll(step.clauses()));
    return Sets.immutableEnumSet(clauses);
  }
}
