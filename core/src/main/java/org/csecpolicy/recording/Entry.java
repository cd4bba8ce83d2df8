package org.csecpolicy.recording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;

/** Something the protocol has the screener write down, and where. */
public enum Entry {
  /** The red flags of each suspected category (N-1.f). */
  RED_FLAGS(
      "the red flags of each category, identified and described",
      Paper.SCREENER_ALERT,
      Paper.SCREENER_NARRATIVE),
  /** The secondary assignment (N-3.a.5, N-3.b.4, N-3.c.3). */
  SECONDARY_ASSIGNMENT("the secondary assignment", Paper.SCREENER_ALERT),
  /** Who gave the Probation status (N-2.a.2). */
  PROBATION_INFORMANT("who gave the Probation status", Paper.REFERRAL),
  /** The child's status with child protection in the county or state of jurisdiction (N-OOC-2). */
  CPS_STATUS_ELSEWHERE(
      "the current CPS status from the county or state of jurisdiction", Paper.REFERRAL),
  /**
   * What the other county answered: that of jurisdiction, or the one where the child is (N-OOC-7).
   */
  COUNTY_RESPONSE(
      "the other county's response, and who gave it",
      Paper.SCREENER_ALERT,
      Paper.SCREENER_NARRATIVE),
  /** The Evaluated Out referral says that the transfer was declined (N-OOC-12). */
  TRANSFER_DECLINED("that the surrounding county declined an Electronic Transfer", Paper.REFERRAL),
  /** All other allegations are assessed too (N-1.d.4). */
  OTHER_ALLEGATIONS("all other allegations, each assessed", Paper.REFERRAL),
  /**
   * More than one category, a Youth at Risk of CSEC counted as one: each is entered separately
   * (N-DEF-15).
   */
  EACH_CATEGORY(
      "the information for each category (Youth at Risk of CSEC is one), separately",
      Paper.REFERRAL);

  private final String phrase;
  private final ImmutableSet<Paper> papers;
  private final ImmutableList<String> paperNames;

  Entry(String phrase, Paper first, Paper... others) {
    this.phrase = phrase;
    this.papers = Sets.immutableEnumSet(first, others);
    ImmutableList.Builder<String> names = ImmutableList.builder();
    for (Paper paper : papers) {
      names.add(paper.label());
    }
    this.paperNames = names.build();
  }

  /** What is written down. */
  public String phrase() {
    return phrase;
  }

  /** Where it is written. */
  public ImmutableSet<Paper> papers() {
    return papers;
  }

  /** The printed names of {@link #papers()}. */
  public ImmutableList<String> paperNames() {
    return paperNames;
  }
}
