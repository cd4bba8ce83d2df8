package org.csecpolicy.jurisdiction;

/** What becomes of a referral that the protocol governs. */
public enum Disposition {
  /** The department responds. */
  RESPOND(true, false),
  /** The department responds to the staging area, where the child waits. */
  RESPOND_AT_STAGING_AREA(true, true),
  /** Electronic Transfer to the surrounding county, which services the referral. */
  TRANSFER(false, false),
  /** That, and the department responds to the staging area until the county confirms it comes. */
  TRANSFER_AND_RESPOND_AT_STAGING_AREA(true, true),
  /** An Evaluated Out referral. */
  EVALUATE_OUT(false, false),
  /** Law enforcement takes the youth to Juvenile Hall; an Evaluated Out referral. */
  TO_JUVENILE_HALL(false, false),
  /** No response: Juvenile Hall has the youth, or is about to. */
  NO_RESPONSE(false, false);

  private final boolean departmentResponds;
  private final boolean atStagingArea;

  Disposition(boolean departmentResponds, boolean atStagingArea) {
    this.departmentResponds = departmentResponds;
    this.atStagingArea = atStagingArea;
  }

  /** Whether the department responds. */
  public boolean departmentResponds() {
    return departmentResponds;
  }

  /** Whether it responds to the staging area. */
  public boolean atStagingArea() {
    return atStagingArea;
  }

  /** Whether the referral is generated as Evaluated Out. */
  public boolean isEvaluatedOut() {
    return this == EVALUATE_OUT || this == TO_JUVENILE_HALL;
  }

  /** Whether the referral goes by Electronic Transfer. */
  public boolean isTransfer() {
    return this == TRANSFER || this == TRANSFER_AND_RESPOND_AT_STAGING_AREA;
  }
}
