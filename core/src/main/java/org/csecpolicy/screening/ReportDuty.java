package org.csecpolicy.screening;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.csecpolicy.policy.Clause;

/** What the guide has somebody do because of a report, and when it falls due. */
public enum ReportDuty {
  /** The employee's, not the hotline's. */
  CALL_THE_HOTLINE_AT_ONCE(
      "Contact the Child Protection Hotline immediately to make a referral",
      "an employee observed, suspects or was told of exploitation by a source other than the "
          + "hotline",
      Clause.P_REP_5),
  CROSS_REPORT_TO_LAW_ENFORCEMENT(
      "Cross-report to law enforcement", "it may be child labor trafficking", Clause.P_REP_4),
  REPORT_NEW_ALLEGATIONS_TO_HOTLINE(
      "Report the new allegations to the Child Protection Hotline",
      "there are new allegations",
      Clause.P_REP_6),
  /** The exploiter's children may be victims of exploitation or of other abuse or neglect. */
  REPORT_THE_EXPLOITERS_CHILDREN(
      "Report concerns for the exploiter's own children to the Child Protection Hotline",
      "the exploiter has children",
      Clause.P_REP_6),
  SHARE_WITH_HUMAN_TRAFFICKING_LAW_ENFORCEMENT(
      "Share the information with Human Trafficking law-enforcement partners",
      "there are new allegations, or the exploiter has children",
      Clause.P_REP_6);

  private final String label;
  private final String condition;
  private final ImmutableSet<Clause> clauses;

  ReportDuty(String label, String condition, Clause first, Clause... others) {
    this.label = label;
    this.condition = condition;
    this.clauses = Sets.immutableEnumSet(first, others);
  }

  /** What is to be done. */
  public String label() {
    return label;
  }

  /** When it is due, to follow "if" or "find out whether". */
  public String condition() {
    return condition;
  }

  /** The clauses that ask for it. */
  public ImmutableSet<Clause> clauses() {
    return clauses;
  }
}
