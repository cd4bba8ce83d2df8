package org.csecpolicy.garbled;

import static org.csecpolicy.garbled.Slip.also;
import static org.csecpolicy.garbled.Slip.leaveOut;

/**
 * What is no {@link Garbling} because no reading heals it, or because the rulings say what counts:
 * each with the least call whose child is worse off. Whoever mends one moves it there.
 */
enum Unhealed {
  PLACEMENT_OF_A_HOMELESS_CHILD(
      "the placement that a homeless child with a residence elsewhere ran from is left out, and"
          + " nothing else tells of it",
      leaveOut("placement"),
      "'home':'homeless','occurred':'at-home','againstPlacement':'none',"
          + "'placement':{'name':'Maple House'},'custody':{'atJuvenileHall':'yes'}"),
  OUR_JURISDICTION_NOT_SAID(
      "that this county has jurisdiction over a child with a residence elsewhere is left out: by"
          + " default the jurisdiction is the residence",
      leaveOut("child.jurisdiction"),
      "'home':'parent','custody':{'atJuvenileHall':'yes'}",
      "'residence':{'county':'Orange','state':'CA'},"
          + "'jurisdiction':{'county':'Los Angeles','state':'CA'}"),
  REFUSAL_NOT_SAID(
      "that Juvenile Hall refused the child is left out: an event, which has then not happened yet",
      leaveOut("custody.hallAnswer"),
      "'home':'parent','custody':{'beingTransported':'yes','hallAnswer':'refused'}"),
  ACCEPTANCE_NOT_SAID(
      "that Juvenile Hall accepted the child is left out: the same, and asking it is then first",
      leaveOut("custody.hallAnswer"),
      "'home':'parent','custody':{'beingTransported':'yes','hallAnswer':'accepted'}"),
  HELD_AND_THERE(
      "a child in law enforcement's custody elsewhere is said to be at Juvenile Hall: by the rulings"
          + " the Hall counts",
      also("custody.atJuvenileHall", "yes"),
      "'home':'parent','custody':{'lawEnforcement':'yes'}"),
  THERE_AND_ON_THE_WAY(
      "a child at Juvenile Hall is said to be on the way there: by the rulings that counts, and"
          + " asking the Hall is then first",
      also("custody.beingTransported", "yes"),
      "'home':'parent','custody':{'atJuvenileHall':'yes'}"),
  PLACEHOLDER_BESIDE_AN_ESTABLISHED_AGE(
      "the birth date is a placeholder beside a stated age that a record establishes: by the rulings"
          + " an established age is not contradicted, and the birth date counts",
      also("child.dateOfBirth", "1911-01-01"),
      "'home':'parent'",
      "'statedAge':15,'ageEstablished':'yes','ageSource':'school record'");

  private final String sentence;
  private final Slip slip;
  private final String call;

  Unhealed(String sentence, Slip slip, String facts) {
    this(sentence, slip, facts, "'residence':{'county':'Orange','state':'CA'}");
  }

  Unhealed(String sentence, Slip slip, String facts, String child) {
    this.sentence = sentence;
    this.slip = slip;
    this.call =
        ("{'calledAt':'2026-11-18T10:30:00-08:00','categories':{'csec':'possible'},"
                + "'openCase':{'status':'none'},'probation':{'status':'not-involved'},"
                + "'child':{"
                + child
                + "},"
                + facts
                + "}")
            .replace('\'', '"');
  }

  String sentence() {
    return sentence;
  }

  /** The least call, in which it costs the child something. */
  TrueCall call() {
    return TrueCall.of(call);
  }

  boolean garble(Told told) {
    return slip.garble(told);
  }
}
