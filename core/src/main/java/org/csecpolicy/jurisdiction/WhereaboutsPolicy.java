package org.csecpolicy.jurisdiction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.jurisdiction.Whereabouts.HallState;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;

/**
 * Where is the child, and in whose hands? As reported, unless two of the answers cannot both be so:
 * then the more protective one counts, and the pair is named (ruling {@code contradiction}).
 */
public final class WhereaboutsPolicy {
  private static final ImmutableSet<Contradiction> NOTHING = ImmutableSet.of();
  private static final ImmutableSet<Contradiction> THERE_AND_ON_THE_WAY =
      Sets.immutableEnumSet(Contradiction.AT_HALL_AND_ON_THE_WAY);
  private static final ImmutableSet<Contradiction> THERE_ON_THE_WAY_AND_OUTSIDE =
      Sets.immutableEnumSet(
          Contradiction.AT_HALL_AND_ON_THE_WAY, Contradiction.OUTSIDE_AND_AT_HALL);

  private static final ImmutableList<Answer> ANSWERS = ImmutableList.copyOf(Answer.values());
  private static final ImmutableList<HallAnswer> HALL = ImmutableList.copyOf(HallAnswer.values());

  /** Every answer that there is, worked out once by the rules below. */
  private static final ImmutableList<Whereabouts> ALL = everywhere();

  private final Agency agency;

  /** The rule for one agency. */
  public WhereaboutsPolicy(Agency agency) {
    this.agency = agency;
  }

  /** Where the child is, as the facts count. */
  public Whereabouts of(Referral referral) {
    Custody custody = referral.custody();
    return ALL.get(
        index(
            custody.lawEnforcement(),
            custody.atJuvenileHall(),
            custody.beingTransported(),
            custody.hallAnswer(),
            referral.child().foundIn().isOutside(agency.county())));
  }

  private static int index(
      Answer lawEnforcement, Answer there, Answer onTheWay, HallAnswer hall, boolean outside) {
    int hands = lawEnforcement.ordinal() * ANSWERS.size() + there.ordinal();
    int hallToo = (hands * ANSWERS.size() + onTheWay.ordinal()) * HALL.size() + hall.ordinal();
    return hallToo * 2 + (outside ? 1 : 0);
  }

  /** In the order of {@link #index}. */
  private static ImmutableList<Whereabouts> everywhere() {
    ImmutableList.Builder<Whereabouts> all = ImmutableList.builder();
    for (Answer lawEnforcement : ANSWERS) {
      for (Answer there : ANSWERS) {
        for (Answer onTheWay : ANSWERS) {
          for (HallAnswer hall : HALL) {
            Custody custody =
                Custody.builder()
                    .lawEnforcement(lawEnforcement)
                    .atJuvenileHall(there)
                    .beingTransported(onTheWay)
                    .hallAnswer(hall)
                    .build();
            all.add(whereabouts(custody, false), whereabouts(custody, true));
          }
        }
      }
    }
    return all.build();
  }

  private static Whereabouts whereabouts(Custody custody, boolean outside) {
    return custody.hallAnswer() == HallAnswer.REFUSED
        ? refused(custody, outside)
        : notRefused(custody, outside);
  }

  /** A refusal counts: the child is at the door, here, in the hands of whoever brought it. */
  private static Whereabouts refused(Custody custody, boolean outside) {
    EnumSet<Contradiction> contradictions = EnumSet.noneOf(Contradiction.class);
    if (custody.atJuvenileHall().isYes() || custody.beingTransported().isYes()) {
      contradictions.add(Contradiction.HALL_REFUSED_AND_THERE);
    }
    if (custody.lawEnforcement().isNo()) {
      contradictions.add(Contradiction.HALL_REFUSED_AND_NO_CUSTODY);
    }
    if (outside) {
      contradictions.add(Contradiction.HALL_REFUSED_AND_OUTSIDE);
    }
    return Whereabouts.of(
        custody.lawEnforcement().isNo() ? Answer.YES : custody.lawEnforcement(),
        HallState.NOT_KNOWN_THERE,
        HallAnswer.REFUSED,
        false,
        Sets.immutableEnumSet(contradictions));
  }

  /**
   * On the way counts over there, and there over custody. Outside the county counts only of a child
   * of whom nobody says that it is there.
   */
  private static Whereabouts notRefused(Custody custody, boolean outside) {
    if (custody.beingTransported().isYes()) {
      boolean there = custody.atJuvenileHall().isYes();
      return Whereabouts.of(
          custody.lawEnforcement(),
          HallState.ON_THE_WAY,
          custody.hallAnswer(),
          outside && !there,
          there ? outside ? THERE_ON_THE_WAY_AND_OUTSIDE : THERE_AND_ON_THE_WAY : NOTHING);
    }
    return custody.atJuvenileHall().isYes()
        ? there(custody, outside)
        : Whereabouts.of(
            custody.lawEnforcement(),
            HallState.NOT_KNOWN_THERE,
            custody.hallAnswer(),
            outside,
            NOTHING);
  }

  private static Whereabouts there(Custody custody, boolean outside) {
    EnumSet<Contradiction> contradictions = EnumSet.noneOf(Contradiction.class);
    if (custody.lawEnforcement().isYes()) {
      contradictions.add(Contradiction.CUSTODY_AND_AT_HALL);
    }
    if (outside) {
      contradictions.add(Contradiction.OUTSIDE_AND_AT_HALL);
    }
    return Whereabouts.of(
        custody.lawEnforcement().isYes() ? Answer.NO : custody.lawEnforcement(),
        HallState.THERE,
        custody.hallAnswer(),
        false,
        Sets.immutableEnumSet(contradictions));
  }
}
