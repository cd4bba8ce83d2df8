package org.csecpolicy.policy;

import java.util.Optional;

/**
 * A defensible reading that an agency can choose in place of the default one. Every constant is an
 * alternative; the default needs no constant, it is what holds when none is chosen. None makes the
 * response less than Immediate while an indication of imminent danger is known ({@link
 * Interpretation#KNOWN_DANGER}).
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
          + "danger or flight or runaway risk, nor when the child is at Juvenile Hall or "
          + "AWOL. While an indication of imminent danger is known the response is Immediate "
          + "wherever the child is."),

  /** After hours a referral that need not be Immediate goes to the regional office. */
  REGIONAL_OFFICE_WHEN_NOT_IMMEDIATE(
      Interpretation.AFTER_HOURS_NOT_IMMEDIATE,
      "regional-office",
      "After hours, a referral that need not be Immediate goes to the regional office, "
          + "because the text assigns only Immediate Response to the after-hours unit; while "
          + "it is not known whether there is an open case, the after-hours unit keeps it."),

  /**
   * An allegation against the placement routes by the placement's address, CSEC-unit case or not.
   */
  PLACEMENT_ADDRESS_FIRST(
      Interpretation.CSEC_UNIT_AND_PLACEMENT,
      "placement-address-first",
      "An allegation against the placement assigns the referral by the placement's "
          + "address, even when the child has an open CSEC-unit case."),

  /** A lawful permanent resident leads to no reminder. */
  NOT_FOR_PERMANENT_RESIDENTS(
      Interpretation.FOREIGN_NATIONAL,
      "not-for-permanent-residents",
      "For a lawful permanent resident the federal-report unit is not reminded: the slash "
          + "in print sets permanent residents beside citizens."),

  /** Only labor trafficking is cross reported to law enforcement, as printed. */
  LABOR_ONLY(
      Interpretation.SEX_CROSS_REPORT,
      "labor-only",
      "Only suspected labor trafficking is cross reported to law enforcement, as the guide "
          + "prints it; suspected sexual exploitation alone is not."),

  /** Only a delinquency warrant sends an out-of-county child to Juvenile Hall. */
  DELINQUENCY_WARRANT_ONLY(
      Interpretation.REPORT_OR_WARRANT,
      "delinquency-warrant-only",
      "Only a delinquency warrant sends an out-of-county child to Juvenile Hall; a "
          + "missing-person report alone does not, because state law restricts the secure "
          + "detention of a child who is only missing. With a report alone it is decided as "
          + "if there were none."),

  /** Evaluated Out as soon as law enforcement is instructed, as printed. */
  EVALUATED_OUT_ON_THE_INSTRUCTION(
      Interpretation.REPORT_OR_WARRANT,
      "evaluated-out-on-the-instruction",
      "When law enforcement has a child with a report or warrant, the referral is "
          + "Evaluated Out on the instruction to take the child to Juvenile Hall, as "
          + "printed, without waiting until Juvenile Hall has accepted the child."),

  /** The transfer stands alone for a child who is known not to be in custody. */
  TRANSFER_SUFFICES(
      Interpretation.SURROUNDING_ACCEPTS,
      "transfer-suffices",
      "For a child known not to be in law-enforcement custody the Electronic Transfer "
          + "suffices: the department does not respond, even while it is not known that the "
          + "other county is coming, unless an indication of imminent danger is known."),

  /** A declined Electronic Transfer is evaluated out on the word that the county will respond. */
  ITS_WORD_SUFFICES(
      Interpretation.DECLINES_TRANSFER,
      "its-word-suffices",
      "A referral whose Electronic Transfer was declined is Evaluated Out after the verbal "
          + "cross report as soon as the other county has said that it will respond, without "
          + "knowing who comes and when, unless an indication of imminent danger is known."),

  /** An out-of-state child is evaluated out even when the child is in the county. */
  EVALUATE_OUT_OF_STATE(
      Interpretation.OUT_OF_STATE,
      "evaluate-out-regardless",
      "The referral of an out-of-state child is Evaluated Out, even when the child is in "
          + "the county, unless Juvenile Hall refused the child, an indication of imminent "
          + "danger is known, or the child may be the county's while its open case or 602 "
          + "status is not known.");

  private final Interpretation interpretation;
  private final String key;
  private final String text;

  Reading(Interpretation interpretation, String key, String text) {
    this.interpretation = interpretation;
    this.key = key;
    this.text = text;
  }

  /**
   * The reading of an unclear place with this key, as stored decisions name both; empty when there
   * is none.
   */
  public static Optional<Reading> ofKey(Interpretation interpretation, String key) {
    return interpretation.alternatives().stream()
        .filter(reading -> reading.key.equals(key))
        .findFirst();
  }

  /** The unclear place that this is a reading of. */
  public Interpretation interpretation() {
    return interpretation;
  }

  /** The stable name, unique within its interpretation; never reused. */
  public String key() {
    return key;
  }

  /** What this reading says. */
  public String text() {
    return text;
  }
}
