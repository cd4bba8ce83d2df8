package org.csecpolicy;

import java.util.Locale;

/** One way in which an {@link Event} may turn out; first what stands directly under a headline. */
public enum EventAnswer {
  /** Then the bullets for another county's or state's child say who responds (N-OOC). */
  NOT_OURS(Event.WHOSE_CHILD, "there is neither an open case nor 602 status here"),
  /** Juvenile Hall refuses at its door; whoever brought the child has it (N-OOC-19). */
  HALL_REFUSES(Event.JUVENILE_HALL, "Juvenile Hall refuses the child"),
  /** Juvenile Hall lets the child go. */
  HALL_RELEASES(Event.JUVENILE_HALL, "Juvenile Hall releases the child"),
  /** Law enforcement no longer has the child. */
  LEAVES_CUSTODY(
      Event.CUSTODY_ENDS,
      "the child leaves custody: runs, is taken to a hospital, or is released to anyone, a parent"
          + " included"),
  /** The other county declines to respond after all (N-OOC-8). */
  COUNTY_WITHDRAWS(Event.OTHER_COUNTY, "the other county withdraws"),
  /** The other county is late, and has not declined (N-OOC-9). */
  COUNTY_IS_LATE(Event.OTHER_COUNTY, "the other county is not there at its time"),
  /** Neither is active (N-OOC-19). */
  NOTHING_ACTIVE(
      Event.REPORT_OR_WARRANT,
      "there is no active Missing Person's Report or Delinquency Warrant after all"),
  /** Then there is somebody to be instructed (N-OOC-15). */
  IN_CUSTODY(Event.CUSTODY_FOUND, "law enforcement has the child in custody"),
  /** An ordinary open case (N-3.a). */
  REGIONAL_CASE(Event.WHOSE_CHILD, "there is an open case here"),
  /** A case of the exploitation unit (N-4). */
  EXPLOITATION_UNIT_CASE(Event.WHOSE_CHILD, "there is an open case of the exploitation unit here"),
  /** 602 status in a placement (N-6). */
  WARD_IN_PLACEMENT(Event.WHOSE_CHILD, "the youth has 602 status here, in a placement (FR)"),
  /** 602 status at home (N-6). */
  WARD_AT_HOME(Event.WHOSE_CHILD, "the youth has 602 status here, at home (FM)"),
  /** An adult as established is taken for a child (N-5.0). */
  BELIEVED_UNDER_18(Event.AGE, "somebody believes that the youth is under 18"),
  /** The call is not of the First Responder's Protocol (N-1). */
  NOT_FIRST_RESPONDER(Event.FIRST_RESPONDER, "the agency is not of the First Responder's Protocol"),
  /** The fax is timed, and not the call (N-1.c). */
  CLOSED(Event.OFFICE_CLOSES, "the office closes before receipt of the form is confirmed");

  private final Event event;
  private final String label;

  EventAnswer(Event event, String label) {
    this.event = event;
    this.label = label;
  }

  /** What has happened. */
  public Event event() {
    return event;
  }

  /** Its word in documents, such as {@code hall-refuses}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What has happened in words, to follow "if". */
  public String label() {
    return label;
  }
}
