package org.csecpolicy.policy;

/** Who can answer a question of the hotline. */
public enum Source {
  /** The person on the telephone. */
  REPORTING_PARTY("the reporting party"),
  /** The officers who have, or may have, the child. */
  LAW_ENFORCEMENT("law enforcement"),
  /** The department's own case-management system. */
  DEPARTMENT_RECORDS("the department's records"),
  /** Probation: Intake Detention Control and Juvenile Hall (N-2.a, N-OOC-14, N-OOC-19). */
  PROBATION("Probation"),
  /** The county or state of jurisdiction, or the one where the child is (N-OOC). */
  RESIDENCE("the other county or state");

  private final String label;

  Source(String label) {
    this.label = label;
  }

  /** In words. */
  public String label() {
    return label;
  }
}
