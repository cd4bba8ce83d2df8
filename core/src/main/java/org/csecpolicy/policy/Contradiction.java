package org.csecpolicy.policy;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;

/**
 * Two facts of a referral that cannot both be so. None is refused: the more protective one counts,
 * the decision names the pair, and asks the question that settles it (ruling {@link
 * Interpretation#CONTRADICTION}).
 */
public enum Contradiction {
  /** Juvenile Hall refused the child, who is there or on the way there. */
  HALL_REFUSED_AND_THERE(
      "hall-refused-and-there",
      "Juvenile Hall refused the child, and the child is there or on the way there",
      "the refusal",
      Fact.HALL_ANSWER,
      Fact.AT_JUVENILE_HALL,
      Fact.BEING_TRANSPORTED),
  /** Juvenile Hall refused a child whom nobody brought. */
  HALL_REFUSED_AND_NO_CUSTODY(
      "hall-refused-and-no-custody",
      "Juvenile Hall refused the child, and law enforcement does not have the child",
      "the custody: somebody brought the child to its door",
      Fact.LAW_ENFORCEMENT_CUSTODY,
      Fact.HALL_ANSWER),
  /** This county's Juvenile Hall refused a child who is outside the county. */
  HALL_REFUSED_AND_OUTSIDE(
      "hall-refused-and-outside",
      "this county's Juvenile Hall refused the child, and the child is outside the county",
      "the refusal: the child is here",
      Fact.WHERE_FOUND,
      Fact.HALL_ANSWER),
  /** The child is at Juvenile Hall and on the way there. */
  AT_HALL_AND_ON_THE_WAY(
      "at-hall-and-on-the-way",
      "the child is at Juvenile Hall, and on the way there",
      "that the child is on the way",
      Fact.AT_JUVENILE_HALL,
      Fact.BEING_TRANSPORTED),
  /** The child is on the way to Juvenile Hall, and in nobody's custody. */
  ON_THE_WAY_AND_NO_CUSTODY(
      "on-the-way-and-no-custody",
      "the child is on the way to Juvenile Hall, and law enforcement does not have the child",
      "neither: it is not known who has the child",
      Fact.LAW_ENFORCEMENT_CUSTODY,
      Fact.BEING_TRANSPORTED),
  /** Law enforcement does not have the child, and another than Juvenile Hall is named who does. */
  HELD_AND_NO_CUSTODY(
      "held-and-no-custody",
      "law enforcement does not have the child, and it is named who holds the child",
      "neither: it is not known whether law enforcement has the child",
      Fact.LAW_ENFORCEMENT_CUSTODY),
  /** Law enforcement has the child, who is at Juvenile Hall. */
  CUSTODY_AND_AT_HALL(
      "custody-and-at-hall",
      "law enforcement has the child in custody, and the child is at Juvenile Hall",
      "that the child is at Juvenile Hall",
      Fact.LAW_ENFORCEMENT_CUSTODY,
      Fact.AT_JUVENILE_HALL),
  /** The child is outside the county and at this county's Juvenile Hall. */
  OUTSIDE_AND_AT_HALL(
      "outside-and-at-hall",
      "the child is outside the county, and at this county's Juvenile Hall",
      "that the child is at Juvenile Hall",
      Fact.WHERE_FOUND,
      Fact.AT_JUVENILE_HALL),
  /** 602 FM, which is at home, of a youth in placement. */
  FM_IN_PLACEMENT(
      "fm-in-placement",
      "602 FM is a youth at home, and the youth is in placement",
      "where the youth lives now",
      Fact.PROBATION_STATUS,
      Fact.HOME),
  /** 602 FR, which is in placement, of a youth at home who is not AWOL. */
  FR_AT_HOME(
      "fr-at-home",
      "602 FR is a youth in placement, and the youth is at home and not AWOL",
      "where the youth lives now",
      Fact.PROBATION_STATUS,
      Fact.HOME,
      Fact.AWOL),
  /** The date of birth and the stated age lie on both sides of 18. */
  AGE(
      "age",
      "the date of birth and the stated age lie on both sides of 18",
      "that the child is a minor, unless the age is established",
      Fact.AGE,
      Fact.AGE_ESTABLISHED),
  /** The county that was named is not one of the state that was named. */
  COUNTY_NOT_OF_STATE(
      "county-not-of-state",
      "the county that was named is not one of the state that was named",
      "neither: the place is not known",
      Fact.RESIDENCE,
      Fact.JURISDICTION,
      Fact.WHERE_FOUND,
      Fact.PLACEMENT_LOCATION);

  private final String key;
  private final String label;
  private final String counts;
  private final Fact question;
  private final ImmutableSet<Fact> facts;

  Contradiction(String key, String label, String counts, Fact question, Fact... others) {
    this.key = key;
    this.label = label;
    this.counts = counts;
    this.question = question;
    this.facts = Sets.immutableEnumSet(question, others);
  }

  /** The stable name; never reused. */
  public String key() {
    return key;
  }

  /** The two facts, in words. */
  public String label() {
    return label;
  }

  /** Which of the two counts meanwhile, in words. */
  public String counts() {
    return counts;
  }

  /** The fact to ask about first: its right answer settles which of the two is so. */
  public Fact question() {
    return question;
  }

  /** Every fact that may be the wrong one. */
  public ImmutableSet<Fact> facts() {
    return facts;
  }
}
