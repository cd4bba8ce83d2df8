package org.csecpolicy.screening;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/**
 * Which elements of one definition are found, missing and unknown; together they are all that the
 * definition needs. A finding about the definition only: no concern and no report waits for it.
 */
@PolicyTuple
@Value.Immutable
public abstract class DefinitionFinding {
  DefinitionFinding() {}

  /** What is neither found nor missing is unknown. */
  static DefinitionFinding of(Definition definition, Set<Element> found, Set<Element> missing) {
    Set<Element> unknown = EnumSet.copyOf(definition.elements());
    unknown.removeAll(found);
    unknown.removeAll(missing);
    return ImmutableDefinitionFinding.of(
        definition,
        Sets.immutableEnumSet(found),
        Sets.immutableEnumSet(missing),
        Sets.immutableEnumSet(unknown));
  }

  /** The definition that the facts were held against. */
  public abstract Definition definition();

  /** The elements that the facts show. */
  public abstract ImmutableSet<Element> found();

  /** The elements known not to be there. */
  public abstract ImmutableSet<Element> missing();

  /** The elements that nobody has answered yet: what to ask. */
  public abstract ImmutableSet<Element> unknown();

  /** Yes when every element is found, no when one is known to be missing, else unknown. */
  public final Answer met() {
    if (!missing().isEmpty()) {
      return Answer.NO;
    }
    return unknown().isEmpty() ? Answer.YES : Answer.UNKNOWN;
  }
}
