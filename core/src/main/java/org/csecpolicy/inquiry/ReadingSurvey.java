package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.csecpolicy.DecisionDifference;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.Outcome;
import org.csecpolicy.OutcomeChange;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.policy.PolicyTuple;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.Referral;
import org.immutables.value.Value;

/**
 * What a choice of readings does to many referrals: the page that an agency's counsel wants before
 * choosing. Every referral is decided by default and as chosen.
 */
@PolicyTuple
@Value.Immutable
public abstract class ReadingSurvey {
  ReadingSurvey() {}

  /** Compares an agency's readings with the default ones; reads the referrals once. */
  public static ReadingSurvey of(Agency agency, Readings chosen, Stream<Referral> referrals) {
    HotlinePolicy byDefault = HotlinePolicy.of(agency, Readings.byDefault());
    HotlinePolicy asChosen = HotlinePolicy.of(agency, chosen);
    long examined = 0;
    long differing = 0;
    Map<Shift, Tally> tallies = new LinkedHashMap<>();
    for (Iterator<Referral> each = referrals.iterator(); each.hasNext(); examined++) {
      Referral referral = each.next();
      HotlineDecision before = byDefault.decide(referral);
      HotlineDecision after = asChosen.decide(referral);
      List<OutcomeChange> changes = OutcomeChange.between(before, after);
      differing += changes.isEmpty() ? 0 : 1;
      for (OutcomeChange change : changes) {
        tallies.computeIfAbsent(Shift.of(change), shift -> new Tally(before, after)).count++;
      }
    }
    return ImmutableReadingSurvey.of(chosen, examined, differing, kinds(tallies));
  }

  /** The readings that were compared with the default ones. */
  public abstract Readings chosen();

  /** How many referrals were decided both ways. */
  public abstract long examined();

  /** How many of them are decided differently. */
  public abstract long differing();

  /**
   * The kinds of difference, outcome by outcome in the decision's order, the most frequent first.
   */
  public abstract ImmutableList<KindOfDifference> kinds();

  private static ImmutableList<KindOfDifference> kinds(Map<Shift, Tally> tallies) {
    List<KindOfDifference> kinds = new ArrayList<>();
    tallies.forEach(
        (shift, tally) ->
            kinds.add(
                KindOfDifference.of(
                    shift.before(),
                    shift.after(),
                    tally.count,
                    DecisionDifference.between(tally.before, tally.after))));
    kinds.sort(
        Comparator.comparing((KindOfDifference each) -> each.before().kind())
            .thenComparing(KindOfDifference::count, Comparator.reverseOrder()));
    return ImmutableList.copyOf(kinds);
  }

  private record Shift(Outcome before, Outcome after) {
    static Shift of(OutcomeChange change) {
      return new Shift(change.before().outcome(), change.after().outcome());
    }
  }

  /** How often, and where first. */
  private static final class Tally {
    private final HotlineDecision before;
    private final HotlineDecision after;
    private long count;

    Tally(HotlineDecision before, HotlineDecision after) {
      this.before = before;
      this.after = after;
    }
  }

  /** One outcome that is one thing by default and another as chosen. */
  @PolicyTuple
  @Value.Immutable
  public abstract static class KindOfDifference {
    KindOfDifference() {}

    static KindOfDifference of(
        Outcome before, Outcome after, long count, DecisionDifference example) {
      return ImmutableKindOfDifference.of(before, after, count, example);
    }

    /** By default. */
    public abstract Outcome before();

    /** As chosen. */
    public abstract Outcome after();

    /** For how many referrals. */
    public abstract long count();

    /** The first of them, with both decisions whole. */
    public abstract DecisionDifference example();
  }
}
