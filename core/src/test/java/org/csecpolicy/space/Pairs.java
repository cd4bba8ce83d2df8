package org.csecpolicy.space;

import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.jspecify.annotations.Nullable;

/**
 * The laws that hold between two decisions whose referrals differ in one fact. One small number is
 * kept for each point of a factor, so that every such pair can be looked at.
 */
final class Pairs {
  private static final int POSSIBLE = 1 << 15;
  private static final int CONTRADICTED = 1 << 14;
  private static final int PROBATION_TOLD = 1 << 9;
  private static final int DISPOSITION = 10;
  private static final int PROTECTION = Protection.MASK;
  private static final int[] NONE = {};

  /** Whether one protection is no less than another, by their bits. */
  private static final boolean[][] NO_LESS = noLess();

  private final Factor factor;
  private final char[] decisions;

  Pairs(Factor factor) {
    this.factor = factor;
    this.decisions = new char[Math.toIntExact(factor.size())];
  }

  /**
   * Compares some points, this far apart, with those that differ from them in one fact: as {@link
   * #compare()} does for all of them, but what is compared is only now decided.
   */
  static Count compareSome(Factor factor, int step) {
    Pairs pairs = new Pairs(factor);
    Point point = Point.unknown();
    for (int index = 0; index < pairs.decisions.length; index += step) {
      factor.locate(index, point);
      pairs.decide(index);
      for (Dimension dimension : factor.varied()) {
        int place = placeOf(point.get(dimension), factor.valuesOf(dimension));
        for (int other = 0; other < place; other++) {
          pairs.decide((int) (index - (place - other) * factor.weight(dimension)));
        }
      }
    }
    return pairs.compare();
  }

  private void decide(int index) {
    if (decisions[index] != 0) {
      return;
    }
    Point point = Point.unknown();
    factor.locate(index, point);
    Referral referral = Parts.referral(point);
    if (referral != null) {
      keep(index, new Case(point, referral));
    }
  }

  /** Keeps what the laws compare; each index is kept once, by any thread. */
  void keep(long index, Case call) {
    decisions[(int) index] = (char) bits(call);
  }

  private static int bits(Case call) {
    int bits = POSSIBLE | Protection.of(call.decision()).bits();
    if (!call.contradictions().isEmpty()) {
      bits |= CONTRADICTED;
    }
    if (call.isGoverned()) {
      bits |= call.disposition().ordinal() << DISPOSITION;
      if (call.plan()
          .preAlert()
          .outcome()
          .lists()
          .contains(DistributionList.PROBATION_ALERT_LIST)) {
        bits |= PROBATION_TOLD;
      }
    }
    return bits;
  }

  /** How many pairs were compared, and how many were left out because of an event. */
  record Count(long compared, long events) {}

  /**
   * Compares every kept point with those that differ from it in one fact alone, which is not known
   * there, or which is Probation's answer. Facts that contradict each other are made unknown
   * together. An event that has not happened is no fact that is made unknown: such pairs are
   * counted and left out.
   *
   * @throws AssertionError with the facts of the first pair where something is wrong
   */
  Count compare() {
    long compared = 0;
    long events = 0;
    Point point = Point.unknown();
    for (int index = 0; index < decisions.length; index++) {
      factor.advance(index, point);
      if (decisions[index] == 0) {
        continue;
      }
      for (Dimension dimension : factor.varied()) {
        int[] values = factor.valuesOf(dimension);
        int place = placeOf(point.get(dimension), values);
        long weight = factor.weight(dimension);
        for (int other = 0; other < place && isCompared(dimension, values[other], point); other++) {
          int before = (int) (index - (place - other) * weight);
          if (decisions[before] == 0) {
            continue;
          }
          boolean nowUnknown = values[other] < dimension.unknowns();
          if (nowUnknown && Dimension.EVENTS.contains(dimension)) {
            events++;
            continue;
          }
          int instead = decisions[before];
          if (nowUnknown && (decisions[index] & CONTRADICTED) != 0) {
            instead = withoutOpposites(point, dimension, index);
          }
          compared++;
          require(dimension, point, values[other], decisions[index], instead);
        }
      }
    }
    return new Count(compared, events);
  }

  /** What is decided once neither the fact nor what contradicts it at the point is known. */
  private int withoutOpposites(Point point, Dimension dimension, int index) {
    int without = index;
    for (Dimension opposite : Opposites.with(dimension, point)) {
      int[] values = factor.varied().contains(opposite) ? factor.valuesOf(opposite) : NONE;
      if (values.length == 0 || values[0] >= opposite.unknowns()) {
        return apart(point, dimension);
      }
      without -= (int) (placeOf(point.get(opposite), values) * factor.weight(opposite));
    }
    decide(without);
    return decisions[without];
  }

  /** The same where one of them does not vary in the factor: decided for this once. */
  private static int apart(Point point, Dimension dimension) {
    Point without = point.copy();
    Opposites.with(dimension, point).forEach(opposite -> without.set(opposite, 0));
    Referral referral = Parts.referral(without);
    return referral == null ? 0 : bits(new Case(without, referral));
  }

  /**
   * A homeless child lives in no placement unless one is told of: that none is told of is then no
   * missing answer. Of every other child it is one.
   */
  private static boolean isCompared(Dimension dimension, int value, Point point) {
    return dimension == Dimension.PROBATION
        || value < dimension.unknowns()
            && !(dimension == Dimension.PLACEMENT && point.is(Dimension.HOME, Home.HOMELESS));
  }

  private static int placeOf(int value, int[] values) {
    for (int place = 0; place < values.length; place++) {
      if (values[place] == value) {
        return place;
      }
    }
    throw new IllegalStateException("not a value of the factor");
  }

  private void require(Dimension dimension, Point point, int other, int now, int instead) {
    String broken = broken(dimension, point, other, now, instead);
    if (broken != null) {
      throw new AssertionError(
          broken
              + "\nnot between "
              + dimension.fact(point.get(dimension))
              + " and "
              + dimension.fact(other)
              + " in "
              + factor.name()
              + ":\n"
              + point.describe());
    }
  }

  private @Nullable String broken(
      Dimension dimension, Point point, int other, int now, int instead) {
    boolean nowUnknown = other < dimension.unknowns();
    // The exception to Immediate never stands on contradictions: it may once they are forgotten.
    boolean settled = (now & ~instead & CONTRADICTED) != 0;
    int least = (settled ? now & ~Protection.IMMEDIATE : now) & PROTECTION;
    if (nowUnknown && !NO_LESS[instead & PROTECTION][least]) {
      return "makingAFactUnknownNeverLowersProtection";
    }
    return dimension == Dimension.PROBATION ? probation(point, other, now, instead) : null;
  }

  /** Known involvement, against "not verified" and "not involved". */
  private @Nullable String probation(Point point, int other, int now, int instead) {
    if (!point.is(Dimension.PROBATION, ProbationStatus.INVOLVED)) {
      return null;
    }
    if ((instead & ~now & PROBATION_TOLD) != 0) {
      return "Probation's involvement only adds recipients";
    }
    boolean verifiedBefore = Dimension.PROBATION.at(other) == ProbationStatus.NOT_INVOLVED;
    return verifiedBefore && (instead | PROBATION_TOLD) != (now | PROBATION_TOLD)
        ? "Probation's involvement changes nothing but recipients"
        : null;
  }

  private static boolean[][] noLess() {
    boolean[][] noLess = new boolean[PROTECTION + 1][PROTECTION + 1];
    for (int one = 0; one <= PROTECTION; one++) {
      for (int other = 0; other <= PROTECTION; other++) {
        noLess[one][other] = Protection.ofBits(one).isNoLessThan(Protection.ofBits(other));
      }
    }
    return noLess;
  }
}
