package org.csecpolicy.directory;

/** How something is sent or done. */
public enum Channel {
  TELEPHONE("by telephone"),
  FAX("by fax"),
  EMAIL("by e-mail"),
  /** The case-management system, which the agency names. */
  CASE_MANAGEMENT_SYSTEM("in the case-management system"),
  SHEPHERD("in Shepherd"),
  IN_PERSON("in person"),
  PAPER("in writing"),
  /** The texts name no channel. */
  NOT_STATED("channel not stated");

  private final String label;

  Channel(String label) {
    this.label = label;
  }

  /** In words, without the agency's names: see {@link Agency#labelOf}. */
  public String label() {
    return label;
  }
}
