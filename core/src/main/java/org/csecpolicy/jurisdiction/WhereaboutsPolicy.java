package org.csecpolicy.jurisdiction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.jurisdiction.Whereabouts.HallState;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;

/**
 * Where is the child, and in whose hands? As reported, unless two of the answers cannot both be so:
 * then the more protective one counts, or neither, and the pair is named (ruling {@code
 * contradiction}).
 */
public final class WhereaboutsPolicy {
  private static final ImmutableList<Answer> ANSWERS = ImmutableList.copyOf(Answer.values());
  private static final ImmutableList<HallAnswer> HALL = ImmutableList.copyOf(HallAnswer.values());
  private static final ImmutableSet<Contradiction> DENIED =
      Sets.immutableEnumSet(
          Contradiction.ON_THE_WAY_AND_NO_CUSTODY, Contradiction.HELD_AND_NO_CUSTODY);
  private static final boolean[] NO_YES = {false, true};

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
            custody.isHolderDenied(),
            referral.child().foundIn().isOutside(agency.county())));
  }

  private static int index(
      Answer lawEnforcement,
      Answer there,
      Answer onTheWay,
      HallAnswer hall,
      boolean holderDenied,
      boolean outside) {
    int hands = lawEnforcement.ordinal() * ANSWERS.size() + there.ordinal();
    int hallToo = (hands * ANSWERS.size() + onTheWay.ordinal()) * HALL.size() + hall.ordinal();
    return (hallToo * 2 + (holderDenied ? 1 : 0)) * 2 + (outside ? 1 : 0);
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
            for (boolean holderDenied : NO_YES) {
              for (boolean outside : NO_YES) {
                all.add(whereabouts(custody, holderDenied, outside));
              }
            }
          }
        }
      }
    }
    return all.build();
  }

  private static Whereabouts whereabouts(Custody custody, boolean holderDenied, boolean outside) {
    EnumSet<Contradiction> contradictions = EnumSet.noneOf(Contradiction.class);
    if (holderDenied) {
      contradictions.add(Contradiction.HELD_AND_NO_CUSTODY);
    }
    if (custody.hallAnswer() == HallAnswer.REFUSED) {
      return refused(custody, outside, contradictions);
    }
    boolean there = custody.atJuvenileHall().isYes();
    if (!custody.beingTransported().isYes()) {
      return there
          ? there(custody, outside, contradictions)
          : notThere(custody, outside, contradictions);
    }
    if (custody.lawEnforcement().isNo() && !there) { // nobody is known who drives
      contradictions.add(Contradiction.ON_THE_WAY_AND_NO_CUSTODY);
      return notThere(custody, outside, contradictions);
    }
    return onTheWay(custody, outside, contradictions);
  }

  /** A refusal counts: the child is at the door, here, in the hands of whoever brought it. */
  private static Whereabouts refused(
      Custody custody, boolean outside, Set<Contradiction> contradictions) {
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

  /** On the way counts over there; outside the county only if nobody says that it is there. */
  private static Whereabouts onTheWay(
      Custody custody, boolean outside, Set<Contradiction> contradictions) {
    boolean there = custody.atJuvenileHall().isYes();
    if (there) {
      contradictions.add(Contradiction.AT_HALL_AND_ON_THE_WAY);
      if (outside) {
        contradictions.add(Contradiction.OUTSIDE_AND_AT_HALL);
      }
    }
    return Whereabouts.of(
        asSaid(custody, contradictions),
        HallState.ON_THE_WAY,
        custody.hallAnswer(),
        outside && !there,
        Sets.immutableEnumSet(contradictions));
  }

  /** There counts over outside the county; who else is said to have the child is asked. */
  private static Whereabouts there(
      Custody custody, boolean outside, Set<Contradiction> contradictions) {
    if (custody.lawEnforcement().isYes()) {
      contradictions.add(Contradiction.CUSTODY_AND_AT_HALL);
    }
    if (outside) {
      contradictions.add(Contradiction.OUTSIDE_AND_AT_HALL);
    }
    return Whereabouts.of(
        custody.lawEnforcement().isYes() ? Answer.UNKNOWN : asSaid(custody, contradictions),
        HallState.THERE,
        custody.hallAnswer(),
        false,
        Sets.immutableEnumSet(contradictions));
  }

  private static Whereabouts notThere(
      Custody custody, boolean outside, Set<Contradiction> contradictions) {
    return Whereabouts.of(
        asSaid(custody, contradictions),
        HallState.NOT_KNOWN_THERE,
        custody.hallAnswer(),
        outside,
        Sets.immutableEnumSet(contradictions));
  }

  /** That nobody has the child does not count against whoever is said to hold or drive it. */
  private static Answer asSaid(Custody custody, Set<Contradiction> contradictions) {
    return Collections.disjoint(contradictions, DENIED) ? custody.lawEnforcement() : Answer.UNKNOWN;
  }
}
