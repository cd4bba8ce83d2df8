package org.csecpolicy.recording;

import org.csecpolicy.policy.Clause;
import org.csecpolicy.screening.Category;

/** The special-project tabs, one for each category (N-1.e). */
public enum SpecialProjectTab {
  S_CSEC("S-CSEC", Category.CSEC, Clause.N_1_E_1),
  S_EXPLOITING_A_CHILD_LABOR("S-Exploiting a Child Labor", Category.CHILD_LABOR, Clause.N_1_E_2),
  S_INVOLVING_A_CHILD_IN_CRIMINAL_BEHAVIOR(
      "S-Involving a Child in Criminal Behavior", Category.CRIMINAL_BEHAVIOR, Clause.N_1_E_3);

  private final String label;
  private final Category category;
  private final Clause clause;

  SpecialProjectTab(String label, Category category, Clause clause) {
    this.label = label;
    this.category = category;
    this.clause = clause;
  }

  /** The printed name. */
  public String label() {
    return label;
  }

  /** The category that it stands for. */
  public Category category() {
    return category;
  }

  /** The clause that selects it. */
  public Clause clause() {
    return clause;
  }
}
