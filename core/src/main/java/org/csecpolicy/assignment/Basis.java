package org.csecpolicy.assignment;

/** What names the regional office that a referral belongs to (N-3.a–c, N-6). */
public enum Basis implements OfficeTerm {
  /** The office that services the child's open case. */
  OPEN_CASE("the office of the open case"),
  /** The office for the home address of parent, legal guardian or caregiver. */
  HOME_ADDRESS("the office for the home address"),
  /** The office of the open case if there is one, otherwise for the home address: not known yet. */
  OPEN_CASE_OR_HOME_ADDRESS(
      "the office of the open case if there is one, otherwise for the home address"),
  /**
   * The office for the staging area, or for where the child is: no address in the county names one.
   */
  STAGING_AREA("the office for the staging area, or for where the child is"),
  /** The office of the open case if there is one, otherwise for the staging area: not known yet. */
  OPEN_CASE_OR_STAGING_AREA(
      "the office of the open case if there is one, otherwise for the staging area"),
  /** The office for the placement's address. */
  PLACEMENT_ADDRESS("the office for the placement's address"),
  /** Neither text names an office; the agency's referral assignment policy does. */
  REFERRAL_ASSIGNMENT_POLICY("the office that the referral assignment policy names");

  private final String label;

  Basis(String label) {
    this.label = label;
  }

  /** In words. */
  public String label() {
    return label;
  }
}
