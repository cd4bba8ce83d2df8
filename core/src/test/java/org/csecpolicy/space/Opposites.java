package org.csecpolicy.space;

import static org.csecpolicy.space.Dimension.AT_HALL;
import static org.csecpolicy.space.Dimension.CUSTODY;
import static org.csecpolicy.space.Dimension.FOUND;
import static org.csecpolicy.space.Dimension.HALL_ANSWER;
import static org.csecpolicy.space.Dimension.TRANSPORTED;

import java.util.EnumSet;
import java.util.Set;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.screening.Answer;

/**
 * Which facts of a point cannot be so together. Whoever forgets the one that counts forgets those
 * that it outweighs; one that does not count, or of two that count alike, is forgotten alone. A
 * refusal by Juvenile Hall is an event, and ages, and a county with its state, stand in one field:
 * nothing is forgotten with those.
 */
final class Opposites {
  private Opposites() {}

  /**
   * This fact, and what it outweighs: on the way at the Hall, and that custody and outside. In
   * nobody's custody outweighs on the way, which would count if nothing were known of custody.
   */
  static Set<Dimension> with(Dimension fact, Point point) {
    Set<Dimension> facts = EnumSet.of(fact);
    boolean there = point.is(AT_HALL, Answer.YES) && !point.is(HALL_ANSWER, HallAnswer.REFUSED);
    boolean onTheWay = point.is(TRANSPORTED, Answer.YES);
    if (fact == CUSTODY && point.is(CUSTODY, Answer.NO) && onTheWay && !there) {
      facts.add(TRANSPORTED);
    }
    if (fact == TRANSPORTED && onTheWay && there) {
      facts.add(AT_HALL);
    }
    if (facts.contains(AT_HALL) && there) {
      if (point.is(CUSTODY, Answer.YES) && !onTheWay) {
        facts.add(CUSTODY);
      }
      if (((Where) point.value(FOUND)).isElsewhere()) {
        facts.add(FOUND);
      }
    }
    return facts;
  }
}
