package org.csecpolicy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.function.Function;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.policy.PolicyEdition;
import org.csecpolicy.policy.PolicyTuple;
import org.csecpolicy.referral.Call;
import org.csecpolicy.referral.Referral;
import org.immutables.value.Value;

/**
 * What the hotline does about one call: the decision of each child, as it would be alone, and what
 * there is to do as one list.
 *
 * <pre>{@code
 * for (CallStep step : decision.steps()) {
 *   out.println(step.step().sentence() + " " + step.children()); // … [A, B]
 * }
 * HotlineDecision ofTheElder = decision.children().get("A");
 * }</pre>
 */
@PolicyTuple
@Value.Immutable
public abstract class CallDecision {
  /** Who goes to a child, or does not; and which unit and office has the referral. */
  private static final ImmutableSet<Action> WHO_GOES_AND_WHO_HAS_IT =
      Sets.immutableEnumSet(
          Action.HANDLE_UNDER_FRP,
          Action.DECIDE_OUTSIDE_PROTOCOL,
          Action.ASK_CATEGORY,
          Action.RESPOND_IMMEDIATELY,
          Action.RESPOND,
          Action.RESPOND_TO_STAGING_AREA,
          Action.RESPOND_AT_JUVENILE_HALL,
          Action.ARRANGE_RESPONSE,
          Action.RESPOND_TO_PLACEMENT,
          Action.DO_NOT_RESPOND,
          Action.DO_NOT_GO,
          Action.LEAVE_TO_OTHER_COUNTY,
          Action.EVALUATE_OUT,
          Action.ASSIGN_PRIMARY,
          Action.HAND_OVER,
          Action.ENGAGE_OFFICE,
          Action.CHOOSE_OFFICE);

  CallDecision() {}

  static CallDecision of(Call call, Function<Referral, HotlineDecision> policy) {
    return ImmutableCallDecision.of(
        call, ImmutableMap.copyOf(Maps.transformValues(call.children(), policy::apply)));
  }

  /** The facts that it was made from. */
  public abstract Call call();

  /** The decision of each child under its key, in the order of the call. */
  public abstract ImmutableMap<String, HotlineDecision> children();

  /** The texts, the readings and the library version that it was made under. */
  public final PolicyEdition edition() {
    return children().values().iterator().next().edition();
  }

  /** The agency whose names the steps use. */
  public final Agency agency() {
    return children().values().iterator().next().agency();
  }

  /**
   * What there is to do for all children, in the order of urgency. Every step of every child is in
   * it once. What is the same for several is done once: one call verifies the Probation status of
   * all, and one cross report to a county names each child. A pre-alert has one name, and an
   * Expedited form is one child's: there is one for each.
   */
  public final ImmutableList<CallStep> steps() {
    return CallSteps.of(children());
  }

  /** What is decided should something happen to a child, the same for several as one. */
  public final ImmutableList<CallContingency> contingencies() {
    return CallContingency.ofAll(children());
  }

  /**
   * Where not all children are alike in who goes to them and where, or in the unit or office that
   * has them: the steps that say so, each for some of the children. Empty where all are alike.
   */
  public final ImmutableList<CallStep> differences() {
    ImmutableList.Builder<CallStep> differences = ImmutableList.builder();
    for (CallStep step : steps()) {
      if (step.children().size() < children().size()
          && WHO_GOES_AND_WHO_HAS_IT.contains(step.step().action())) {
        differences.add(step);
      }
    }
    return differences.build();
  }
}
