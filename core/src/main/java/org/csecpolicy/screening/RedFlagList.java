package org.csecpolicy.screening;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import org.csecpolicy.policy.Clause;

/**
 * The three lists of the Hotline Commercially Exploited Child Tool, in printed order. The tool is a
 * guide only: it has no score and no threshold (N-RF-0).
 */
public enum RedFlagList {
  /** 24 red flags. */
  CSEC("CSEC Red Flags", Category.CSEC, Clause.N_RF_0),
  /** 19 red flags. */
  CHILD_LABOR("Exploiting a Child's Labor Red Flags", Category.CHILD_LABOR, Clause.N_RF_0),
  /** 3 red flags of its own; it may draw on the other two lists. */
  CRIMINAL_ACTIVITIES(
      "Involving a Child in Criminal Activities Red Flags",
      Category.CRIMINAL_BEHAVIOR,
      Clause.N_RF_0,
      Clause.N_RF_K_0);

  private final String label;
  private final Category category;
  private final ImmutableSet<Clause> clauses;

  RedFlagList(String label, Category category, Clause first, Clause... others) {
    this.label = label;
    this.category = category;
    this.clauses = Sets.immutableEnumSet(first, others);
  }

  /** The list that is about a category. */
  static RedFlagList of(Category category) {
    return switch (category) {
      case CSEC -> CSEC;
      case CHILD_LABOR -> CHILD_LABOR;
      case CRIMINAL_BEHAVIOR -> CRIMINAL_ACTIVITIES;
    };
  }

  /** The printed heading. */
  public String label() {
    return label;
  }

  /** The category that the list is about. */
  public Category category() {
    return category;
  }

  /** What is said of the list as a whole; each flag has a clause of its own. */
  public ImmutableSet<Clause> clauses() {
    return clauses;
  }

  /** Its red flags, in printed order. */
  public ImmutableList<RedFlag> flags() {
    return Arrays.stream(RedFlag.values())
        .filter(flag -> flag.category() == category)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The lists of which some red flags may be among the signs of this one as well; the text does not
   * say which (N-RF-K-0).
   */
  public ImmutableSet<RedFlagList> mayDrawOn() {
    return switch (this) {
      case CSEC, CHILD_LABOR -> ImmutableSet.of();
      case CRIMINAL_ACTIVITIES -> ImmutableSet.of(CSEC, CHILD_LABOR);
    };
  }
}
