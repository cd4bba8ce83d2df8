package org.csecpolicy.policy;

/**
 * A defensible reading that an agency can choose in place of the default one. Every constant is an
 * alternative; the default needs no constant, it is what holds when none is chosen.
 */
public enum Reading {
  /** Past history, no danger and no flight risk lift the Immediate designation, wherever the child is. */
  HISTORY_ALONE(Interpretation.IMMEDIATE_EXCEPTION, "history-alone", ""),

  /** That, or being at Juvenile Hall, or being AWOL lifts it. */
  HISTORY_OR_LOCATION(Interpretation.IMMEDIATE_EXCEPTION, "history-or-location", ""),

  /** After hours a referral that need not be Immediate goes to the regional office. */
  REGIONAL_OFFICE_WHEN_NOT_IMMEDIATE(
      Interpretation.AFTER_HOURS_NOT_IMMEDIATE, "regional-office", ""),

  /** An allegation against the placement routes by the placement's address, CSEC-unit case or not. */
  PLACEMENT_ADDRESS_FIRST(Interpretation.CSEC_UNIT_AND_PLACEMENT, "placement-address-first", ""),

  /** Only a delinquency warrant sends an out-of-county child to Juvenile Hall. */
  DELINQUENCY_WARRANT_ONLY(Interpretation.REPORT_OR_WARRANT, "delinquency-warrant-only", ""),

  /** A declined Electronic Transfer is evaluated out even when the child waits with law enforcement. */
  EVALUATE_OUT_DECLINED_TRANSFER(Interpretation.DECLINES_TRANSFER, "evaluate-out-regardless", ""),

  /** An out-of-state child is evaluated out even when the child is in the county. */
  EVALUATE_OUT_OF_STATE(Interpretation.OUT_OF_STATE, "evaluate-out-regardless", "");

  private final Interpretation interpretation;
  private final String key;
  private final String text;

  Reading(Interpretation interpretation, String key, String text) {
    this.interpretation = interpretation;
    this.key = key;
    this.text = text;
  }

  /** The unclear place that this is a reading of. */
  public Interpretation interpretation() {
    return interpretation;
  }

  /** The stable name, unique within its interpretation. */
  public String key() {
    return key;
  }

  /** What this reading says. */
  public String text() {
    return text;
  }
}
