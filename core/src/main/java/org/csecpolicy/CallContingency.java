package org.csecpolicy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/**
 * What is decided should an event happen to a child of a call; the same for all of {@link
 * #children()}, each of whom it may happen to alone.
 */
@PolicyTuple
@Value.Immutable
public abstract class CallContingency {
  CallContingency() {}

  /** The contingencies of each child, those that are the same as one, in the order of events. */
  static ImmutableList<CallContingency> ofAll(Map<String, HotlineDecision> children) {
    List<Map<String, Contingency>> all = new ArrayList<>();
    children.forEach(
        (key, decision) ->
            decision.contingencies().forEach(each -> placeOf(each, key, all).put(key, each)));
    return all.stream()
        .<CallContingency>map(byChild -> ImmutableCallContingency.of(ImmutableMap.copyOf(byChild)))
        .sorted(Comparator.comparing(each -> each.contingency().answers().iterator().next()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Where a contingency is added: beside the same one of another child, or else at the end. */
  private static Map<String, Contingency> placeOf(
      Contingency contingency, String key, List<Map<String, Contingency>> all) {
    for (Map<String, Contingency> byChild : all) {
      if (!byChild.containsKey(key)
          && Contingencies.areTheSame(byChild.values().iterator().next(), contingency)) {
        return byChild;
      }
    }
    Map<String, Contingency> alone = new LinkedHashMap<>();
    all.add(alone);
    return alone;
  }

  /**
   * The contingency of each child's own decision under the child's key, in the order of the call.
   * They are the same but for the outcomes that their steps rest on.
   */
  public abstract ImmutableMap<String, Contingency> byChild();

  /** To whom it may happen. */
  public final ImmutableSet<String> children() {
    return byChild().keySet();
  }

  /** What may happen to a child, and what is done then. */
  public final Contingency contingency() {
    return byChild().values().iterator().next();
  }

  /** What the steps stand on, of any of the children. */
  public final ImmutableSet<Clause> clauses() {
    Set<Clause> clauses = EnumSet.noneOf(Clause.class);
    byChild().values().forEach(each -> clauses.addAll(each.clauses()));
    return Sets.immutableEnumSet(clauses);
  }
}
