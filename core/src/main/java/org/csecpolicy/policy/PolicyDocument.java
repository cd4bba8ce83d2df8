package org.csecpolicy.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The two texts that this library encodes. Constants are stable, as clauses are: stored records
 * name them, so a later revision of a text gets a constant of its own.
 */
public enum PolicyDocument {
  /** Child Protection Hotline Human Trafficking, Non-First-Responders Protocol. Undated. */
  NON_FRP_PROTOCOL(
      "Non-FRP protocol",
      "Child Protection Hotline Human Trafficking, Non-First-Responders Protocol",
      Optional.empty()),

  /** The policy guide on identifying, assessing and documenting the exploitation of a child. */
  EXPLOITATION_GUIDE(
      "0070-535.10",
      "Policy guide on identifying, assessing and documenting the exploitation of a child",
      Optional.of(LocalDate.of(2021, 9, 1)));

  private final String shortTitle;
  private final String title;
  private final Optional<LocalDate> revision;

  PolicyDocument(String shortTitle, String title, Optional<LocalDate> revision) {
    this.shortTitle = shortTitle;
    this.title = title;
    this.revision = revision;
  }

  /** The name that citations begin with. */
  public String shortTitle() {
    return shortTitle;
  }

  /** What the document calls itself. */
  public String title() {
    return title;
  }

  /** The printed revision date; empty when the document is undated. */
  public Optional<LocalDate> revision() {
    return revision;
  }
}
