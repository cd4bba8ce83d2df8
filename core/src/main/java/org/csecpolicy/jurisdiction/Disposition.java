package org.csecpolicy.jurisdiction;

/** What becomes of a referral that the protocol governs, and who responds to the child. */
public enum Disposition {
  /** The department responds. */
  RESPOND(true, false),
  /** The department responds to the staging area, where the child is. */
  RESPOND_AT_STAGING_AREA(true, true),
  /** That, beside an Electronic Transfer, until the surrounding county is known to be coming. */
  TRANSFER_AND_RESPOND_AT_STAGING_AREA(true, true),
  /** Electronic Transfer to the surrounding county, which takes the referral; nobody else goes. */
  TRANSFER(false, false),
  /** An Evaluated Out referral, now. */
  EVALUATE_OUT(false, false),
  /**
   * Juvenile Hall has the youth, or law enforcement takes the youth there. The referral stays open
   * until Juvenile Hall has accepted, and is then Evaluated Out.
   */
  TO_JUVENILE_HALL(false, false),
  /**
   * The youth is at Juvenile Hall or is taken there, and the text does not say what becomes of the
   * referral: the supervisor decides.
   */
  NO_RESPONSE(false, false),
  /**
   * The child is not here. The referral stays open until the report is taken where the child is,
   * and is then Evaluated Out.
   */
  REPORT_ELSEWHERE(false, false);

  private final boolean departmentResponds;
  private final boolean atStagingArea;

  Disposition(boolean departmentResponds, boolean atStagingArea) {
    this.departmentResponds = departmentResponds;
    this.atStagingArea = atStagingArea;
  }

  /** Whether the department responds to the child. */
  public boolean departmentResponds() {
    return departmentResponds;
  }

  /** Whether it responds to the staging area. */
  public boolean atStagingArea() {
    return atStagingArea;
  }

  /** Whether the referral is Evaluated Out, now or once somebody else has the child. */
  public boolean isEvaluatedOut() {
    return this == EVALUATE_OUT || staysOpen();
  }

  /** Whether the referral stays open until somebody else is known to have the child. */
  public boolean staysOpen() {
    return this == TO_JUVENILE_HALL || this == REPORT_ELSEWHERE;
  }
}
