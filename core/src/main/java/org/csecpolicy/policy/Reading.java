package org.csecpolicy.policy;

/**
 * A defensible reading that an agency can choose in place of the default one. Every constant is an
 * alternative; the default needs no constant, it is what holds when none is chosen.
 */
public enum Reading {
  /**
   * Past history, no danger and no flight risk lift the Immediate designation, wherever the child
   * is.
   */
  HISTORY_ALONE(
      Interpretation.IMMEDIATE_EXCEPTION,
      "history-alone",
      "Immediate is not required when only past history is reported, nothing indicates "
          + "imminent danger and there is no flight or runaway risk, wherever the child is."),

  /** That, or being at Juvenile Hall, or being AWOL lifts it. */
  HISTORY_OR_LOCATION(
      Interpretation.IMMEDIATE_EXCEPTION,
      "history-or-location",
      "Immediate is not required when only past history is reported without imminent "
          + "danger or flight or runaway risk, nor when the child is at Juvenile Hall or AWOL."),

  /** After hours a referral that need not be Immediate goes to the regional office. */
  REGIONAL_OFFICE_WHEN_NOT_IMMEDIATE(
      Interpretation.AFTER_HOURS_NOT_IMMEDIATE,
      "regional-office",
      "After hours, a referral that need not be Immediate goes to the regional office, "
          + "because the text assigns only Immediate Response to the after-hours unit; while it "
          + "is not known whether there is an open case, the after-hours unit keeps it."),

  /**
   * An allegation against the placement routes by the placement's address, CSEC-unit case or not.
   */
  PLACEMENT_ADDRESS_FIRST(
      Interpretation.CSEC_UNIT_AND_PLACEMENT,
      "placement-address-first",
      "An allegation against the placement assigns the referral by the placement's "
          + "address, even when the child has an open CSEC-unit case."),

  /** Only a delinquency warrant sends an out-of-county child to Juvenile Hall. */
  DELINQUENCY_WARRANT_ONLY(
      Interpretation.REPORT_OR_WARRANT,
      "delinquency-warrant-only",
      "Only a delinquency warrant sends an out-of-county child to Juvenile Hall; a "
          + "missing-person report alone does not, because state law restricts the secure "
          + "detention of a child who is only missing."),

  /**
   * A declined Electronic Transfer is evaluated out even when the child waits with law enforcement.
   */
  EVALUATE_OUT_DECLINED_TRANSFER(
      Interpretation.DECLINES_TRANSFER,
      "evaluate-out-regardless",
      "A referral whose Electronic Transfer was declined is Evaluated Out after the "
          + "verbal cross report, even when the child waits with law enforcement, provided that "
          + "the other county said it will respond or is known to have no open jurisdiction."),

  /** An out-of-state child is evaluated out even when the child is in the county. */
  EVALUATE_OUT_OF_STATE(
      Interpretation.OUT_OF_STATE,
      "evaluate-out-regardless",
      "The referral of an out-of-state child is Evaluated Out, even when the child is in "
          + "the county.");

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
