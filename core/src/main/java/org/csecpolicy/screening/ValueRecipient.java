package org.csecpolicy.screening;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.csecpolicy.policy.Clause;

/** To whom something of value went for a sex act; any person counts (N-DEF-3). */
public enum ValueRecipient {
  /** The child, which is what the second limb of WIC 300(b)(2) speaks of (N-DEF-1.b). */
  CHILD("the child", Clause.N_DEF_1_B, Clause.N_DEF_3),
  EXPLOITER("the exploiter", Clause.N_DEF_3),
  OTHER_PERSON("another person", Clause.N_DEF_3);

  private final String label;
  private final ImmutableSet<Clause> clauses;

  ValueRecipient(String label, Clause first, Clause... others) {
    this.label = label;
    this.clauses = Sets.immutableEnumSet(first, others);
  }

  /** Who it is, to follow "to". */
  public String label() {
    return label;
  }

  /** The clauses that count it. */
  public ImmutableSet<Clause> clauses() {
    return clauses;
  }
}
