package org.csecpolicy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.Referral;
import org.jspecify.annotations.Nullable;

/**
 * The steps of several children as one list. Steps that are the same in actor, action, recipients,
 * details and moment are one, unless it is of its nature done for each child. A step stands where
 * the lists of its children have it; of what may be next, the earlier action of a call is.
 */
final class CallSteps {
  /** The alert has one name in its subject line (N-6F.1), and a form is about one child (N-1.b). */
  private static final ImmutableSet<Action> ONE_FOR_EACH_CHILD =
      Sets.immutableEnumSet(
          Action.SEND_PRE_ALERT,
          Action.PREPARE_EXPEDITED_FORM,
          Action.HOLD_EXPEDITED_FORM,
          Action.FAX_EXPEDITED_FORM,
          Action.CONFIRM_FAX,
          Action.WATCH_CLOSING,
          Action.EMAIL_EXPEDITED_FORM,
          Action.CONFIRM_EMAIL);

  /** Somebody goes where the child is: once for those who are in the same place. */
  private static final ImmutableSet<Action> TO_THE_CHILD =
      Sets.immutableEnumSet(
          Action.RESPOND_IMMEDIATELY,
          Action.RESPOND,
          Action.RESPOND_TO_STAGING_AREA,
          Action.RESPOND_AT_JUVENILE_HALL,
          Action.ARRANGE_RESPONSE);

  /**
   * What steps have in common that are one.
   *
   * @param ofChild whose it is when it is done for each child, or the first child in the same place
   *     when somebody goes there; empty otherwise
   * @param before how many like it the child's own list has before it
   */
  private record Same(
      Actor actor,
      Action action,
      ImmutableList<String> recipients,
      ImmutableList<String> details,
      Optional<Instant> latest,
      String ofChild,
      int before) {}

  /**
   * A step of the call while it is put together: the earliest place that a list has it in, and how
   * many lists have not come to it yet.
   */
  private static final class Place {
    private final Action action;
    private final Map<String, Step> byChild = new LinkedHashMap<>();
    private int earliest = Integer.MAX_VALUE;
    private int waiting;
    private boolean done;

    private Place(Action action) {
      this.action = action;
    }
  }

  private final Map<Same, Place> places = new HashMap<>();
  private final List<Deque<Place>> lists = new ArrayList<>();

  /** The first child in each place. */
  private final Map<Object, String> firstThere = new HashMap<>();

  private CallSteps() {}

  static ImmutableList<CallStep> of(Map<String, HotlineDecision> children) {
    CallSteps steps = new CallSteps();
    children.forEach((key, decision) -> steps.add(key, decision));
    return steps.inOrder();
  }

  private void add(String key, HotlineDecision decision) {
    List<Step> steps = decision.steps();
    String there = firstThere.computeIfAbsent(whereIs(decision.referral()), at -> key);
    Deque<Place> list = new ArrayDeque<>(steps.size());
    for (Step step : steps) {
      Place place = placeOf(step, key, there);
      place.byChild.put(key, step);
      place.earliest = Math.min(place.earliest, list.size());
      place.waiting++;
      list.add(place);
    }
    lists.add(list);
  }

  /** What is said of where the child is and who has it; what is not known tells none apart. */
  private static Object whereIs(Referral referral) {
    Custody custody = referral.custody();
    CaseInformation addresses = referral.information();
    return ImmutableList.of(
        custody.lawEnforcement().isYes(),
        custody.atJuvenileHall().isYes(),
        custody.beingTransported().isYes(),
        custody.heldBy(),
        referral.child().foundIn(),
        referral.placement(),
        addresses.stagingArea(),
        addresses.homeAddress(),
        addresses.presentAddress());
  }

  private Place placeOf(Step step, String key, String there) {
    String ofChild =
        ONE_FOR_EACH_CHILD.contains(step.action())
            ? key
            : TO_THE_CHILD.contains(step.action()) ? there : "";
    for (int before = 0; ; before++) {
      Place place =
          places.computeIfAbsent(
              new Same(
                  step.actor(),
                  step.action(),
                  step.recipients(),
                  step.details(),
                  step.latest(),
                  ofChild,
                  before),
              same -> new Place(same.action));
      if (!place.byChild.containsKey(key)) {
        return place;
      }
    }
  }

  private ImmutableList<CallStep> inOrder() {
    lists.forEach(CallSteps::comeToTheNext);
    ImmutableList.Builder<CallStep> steps = ImmutableList.builderWithExpectedSize(places.size());
    for (Place next = next(); next != null; next = next()) {
      steps.add(CallStep.forEach(next.byChild));
      next.done = true;
      for (Deque<Place> list : lists) {
        if (list.peek() == next) {
          list.remove();
          comeToTheNext(list);
        }
      }
    }
    return steps.build();
  }

  /** Passes over what another child's list has brought about earlier. */
  private static void comeToTheNext(Deque<Place> list) {
    while (!list.isEmpty() && list.element().done) {
      list.remove();
    }
    if (!list.isEmpty()) {
      list.element().waiting--;
    }
  }

  /**
   * The step that is next: of those that all their lists have come to, the earliest action. Where
   * two lists have two steps the other way round there is none, and the one goes ahead that some
   * list has sooner.
   */
  private @Nullable Place next() {
    Place next = null;
    for (Deque<Place> list : lists) {
      Place place = list.peek();
      if (place != null && (next == null || goesAhead(place, next))) {
        next = place;
      }
    }
    return next;
  }

  private static boolean goesAhead(Place one, Place other) {
    boolean ready = one.waiting == 0;
    if (ready != (other.waiting == 0)) {
      return ready;
    }
    return ready || one.earliest == other.earliest
        ? one.action.compareTo(other.action) < 0
        : one.earliest < other.earliest;
  }
}
