package org.csecpolicy.notice;

/** How something is sent or done. */
public enum Channel {
  TELEPHONE("by telephone"),
  FAX("by fax"),
  EMAIL("by e-mail"),
  /** CWS/CMS, the case-management system. */
  CASE_MANAGEMENT_SYSTEM("in CWS/CMS"),
  SHEPHERD("in Shepherd"),
  IN_PERSON("in person"),
  PAPER("in writing"),
  /** The texts name no channel. */
  NOT_STATED("channel not stated");

  private final String label;

  Channel(String label) {
    this.label = label;
  }

  /** In words. */
  public String label() {
    return label;
  }
}
