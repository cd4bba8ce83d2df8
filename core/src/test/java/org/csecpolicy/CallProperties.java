package org.csecpolicy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.referral.Call;
import org.csecpolicy.referral.Referral;

/** What holds of every call, whatever its children have in common. */
@Domain(CallArbitraries.class)
class CallProperties {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();
  private static final int TRIES = 30;

  /** What is done once for each child: written down here from the issue, and not from the code. */
  private static final Set<Action> ONE_FOR_EACH =
      Set.of(
          Action.SEND_PRE_ALERT,
          Action.PREPARE_EXPEDITED_FORM,
          Action.HOLD_EXPEDITED_FORM,
          Action.FAX_EXPEDITED_FORM,
          Action.CONFIRM_FAX,
          Action.WATCH_CLOSING,
          Action.EMAIL_EXPEDITED_FORM,
          Action.CONFIRM_EMAIL);

  /** What is done where the child is. */
  private static final Set<Action> TO_THE_CHILD =
      Set.of(
          Action.RESPOND_IMMEDIATELY,
          Action.RESPOND,
          Action.RESPOND_TO_STAGING_AREA,
          Action.RESPOND_AT_JUVENILE_HALL,
          Action.ARRANGE_RESPONSE);

  /** What a step asks of whom, whatever it rests on. */
  private record Asked(
      Actor actor,
      Action action,
      List<String> recipients,
      List<String> details,
      Optional<Instant> latest) {
    static Asked of(Step step) {
      return new Asked(
          step.actor(), step.action(), step.recipients(), step.details(), step.latest());
    }
  }

  /** The same for these children. */
  private record For(Object what, Set<String> children) {}

  @Example
  void theGeneratedCallsHaveStepsThatAreDoneOnceAndStepsThatAreNot() {
    Random random = new Random(20);
    Multiset<Integer> sizes = HashMultiset.create();
    for (int i = 0; i < 100; i++) {
      POLICY
          .decide(CallArbitraries.from(random))
          .steps()
          .forEach(step -> sizes.add(step.children().size()));
    }
    for (int size = 1; size <= 5; size++) {
      assertThat(sizes.count(size)).as("steps for %s children", size).isGreaterThan(25);
    }
  }

  @Property(tries = TRIES)
  void eachChildIsDecidedAsItWouldBeAlone(@ForAll Call call) {
    CallDecision decision = POLICY.decide(call);

    assertThat(decision.children().keySet()).containsExactlyElementsOf(call.children().keySet());
    call.children()
        .forEach(
            (key, referral) ->
                assertThat(decision.children().get(key)).isEqualTo(POLICY.decide(referral)));
  }

  /** And none appears for a child that does not have it. */
  @Property(tries = TRIES)
  void noStepOfAnyChildIsLost(@ForAll Call call) {
    CallDecision decision = POLICY.decide(call);

    decision
        .children()
        .forEach(
            (key, alone) ->
                assertThat(
                        decision.steps().stream()
                            .filter(step -> step.children().contains(key))
                            .map(step -> step.byChild().get(key)))
                    .containsExactlyInAnyOrderElementsOf(alone.steps()));
    assertThat(decision.steps())
        .allSatisfy(step -> assertThat(decision.children().keySet()).containsAll(step.children()));
  }

  @Property(tries = TRIES)
  void whatIsOneStepIsTheSameForAllItsChildren(@ForAll Call call) {
    for (CallStep step : POLICY.decide(call).steps()) {
      assertThat(step.byChild().values().stream().map(Asked::of))
          .containsOnly(Asked.of(step.step()));
      step.byChild()
          .values()
          .forEach(each -> assertThat(step.clauses()).containsAll(each.clauses()));
      if (ONE_FOR_EACH.contains(step.step().action())) {
        assertThat(step.children()).hasSize(1);
      }
    }
  }

  /** Two steps that are the same are both in some child's own list, or done for each child. */
  @Property(tries = TRIES)
  void whatIsTheSameIsOneStep(@ForAll Call call) {
    List<CallStep> steps = POLICY.decide(call).steps();
    for (CallStep one : steps) {
      for (CallStep other : steps) {
        if (one != other
            && !ONE_FOR_EACH.contains(one.step().action())
            && !TO_THE_CHILD.contains(one.step().action())
            && Asked.of(one.step()).equals(Asked.of(other.step()))) {
          assertThat(Sets.intersection(one.children(), other.children())).isNotEmpty();
        }
      }
    }
  }

  /**
   * Somebody goes to each place: to children who are apart by separate steps, and to others by one.
   */
  @Property(tries = TRIES)
  void whoGoesGoesToEachPlace(@ForAll Call call) {
    Referral child = call.children().values().iterator().next();
    Referral other =
        child.toBuilder()
            .custody(child.custody().toBuilder().heldBy("Officer Gray").build())
            .build();
    for (CallStep step : POLICY.decide(Call.of(ImmutableMap.of("A", child, "B", child))).steps()) {
      if (TO_THE_CHILD.contains(step.step().action())) {
        assertThat(step.children()).containsExactly("A", "B");
      }
    }
    CallDecision apart = POLICY.decide(Call.of(ImmutableMap.of("A", child, "B", other)));
    for (CallStep step : apart.steps()) {
      if (TO_THE_CHILD.contains(step.step().action())
          && !child.custody().heldBy().equals(other.custody().heldBy())) {
        assertThat(step.children()).hasSize(1);
        assertThat(apart.differences()).contains(step);
      }
    }
  }

  /** Unless no one order is that of all lists, because two of them have two steps the other way. */
  @Property(tries = TRIES)
  void theStepsOfAChildStandInItsOwnOrder(@ForAll Call call) {
    CallDecision decision = POLICY.decide(call);
    MutableGraph<CallStep> order = GraphBuilder.directed().allowsSelfLoops(true).build();
    decision.children().forEach((key, alone) -> putOrder(key, alone.steps(), decision, order));
    if (Graphs.hasCycle(order)) {
      return;
    }
    decision
        .children()
        .forEach(
            (key, alone) ->
                assertThat(
                        decision.steps().stream()
                            .filter(step -> step.children().contains(key))
                            .map(step -> step.byChild().get(key)))
                    .containsExactlyElementsOf(alone.steps()));
  }

  private static void putOrder(
      String key, List<Step> own, CallDecision decision, MutableGraph<CallStep> order) {
    for (int i = 1; i < own.size(); i++) {
      order.putEdge(stepOf(own.get(i - 1), key, decision), stepOf(own.get(i), key, decision));
    }
  }

  private static CallStep stepOf(Step own, String key, CallDecision decision) {
    return decision.steps().stream()
        .filter(step -> step.children().contains(key) && step.byChild().get(key).equals(own))
        .findFirst()
        .orElseThrow();
  }

  /** Otherwise the law above would be about nothing. */
  @Example
  void oneOrderIsThatOfAllListsOfNearlyEveryCall() {
    Random random = new Random(20);
    int without = 0;
    for (int i = 0; i < 100; i++) {
      CallDecision decision = POLICY.decide(CallArbitraries.from(random));
      MutableGraph<CallStep> order = GraphBuilder.directed().allowsSelfLoops(true).build();
      decision.children().forEach((key, alone) -> putOrder(key, alone.steps(), decision, order));
      without += Graphs.hasCycle(order) ? 1 : 0;
    }
    assertThat(without).isLessThan(20);
  }

  @Property(tries = TRIES)
  void orderAndKeysOfTheChildrenChangeNothingElse(@ForAll Call call) {
    List<String> order = new ArrayList<>(call.children().keySet());
    Collections.shuffle(order, new Random(20));
    ImmutableMap.Builder<String, Referral> renamed = ImmutableMap.builder();
    order.forEach(key -> renamed.put("child-" + key, call.children().get(key)));

    CallDecision before = POLICY.decide(call);
    CallDecision after = POLICY.decide(Call.of(renamed.buildOrThrow()));

    assertThat(stepsOf(after)).isEqualTo(renamed(stepsOf(before)));
    assertThat(contingenciesOf(after)).isEqualTo(renamed(contingenciesOf(before)));
    assertThat(Sets.newHashSet(after.differences().stream().map(s -> Asked.of(s.step())).toList()))
        .isEqualTo(
            Sets.newHashSet(before.differences().stream().map(s -> Asked.of(s.step())).toList()));
  }

  @Property(tries = TRIES)
  void oneChildHasExactlyTheStepsOfItsReferral(@ForAll Call call) {
    Referral child = call.children().values().iterator().next();
    CallDecision decision = POLICY.decide(Call.of("A", child));

    assertThat(decision.steps().stream().map(CallStep::step))
        .containsExactlyElementsOf(POLICY.decide(child).steps());
    assertThat(decision.contingencies().stream().map(CallContingency::contingency))
        .containsExactlyElementsOf(POLICY.decide(child).contingencies());
    assertThat(decision.differences()).isEmpty();
  }

  @Property(tries = TRIES)
  void noContingencyOfAnyChildIsLost(@ForAll Call call) {
    CallDecision decision = POLICY.decide(call);

    decision
        .children()
        .forEach(
            (key, alone) ->
                assertThat(
                        decision.contingencies().stream()
                            .filter(each -> each.children().contains(key))
                            .map(each -> each.byChild().get(key)))
                    .containsExactlyInAnyOrderElementsOf(alone.contingencies()));
  }

  /** Alike in who goes and who has it, or else it is said whom each such step is for. */
  @Property(tries = TRIES)
  void childrenWhoNeedDifferentRespondersAreToldApart(@ForAll Call call) {
    CallDecision decision = POLICY.decide(call);
    Set<Object> answers =
        decision.children().values().stream()
            .map(
                each ->
                    ImmutableSet.of(
                        each.response().map(Cited::outcome), each.get(Outcomes.PRIMARY).outcome()))
            .collect(Collectors.toSet());
    if (answers.size() > 1) {
      assertThat(decision.differences()).isNotEmpty();
    }
    assertThat(decision.differences())
        .allSatisfy(step -> assertThat(step.children().size()).isLessThan(call.children().size()));
  }

  private static Multiset<For> stepsOf(CallDecision decision) {
    return decision.steps().stream()
        .map(step -> new For(Asked.of(step.step()), step.children()))
        .collect(Collectors.toCollection(HashMultiset::create));
  }

  private static Multiset<For> contingenciesOf(CallDecision decision) {
    return decision.contingencies().stream()
        .map(
            each ->
                new For(
                    Map.of(
                        each.contingency().answers(),
                        each.contingency().toAdd().stream().map(Asked::of).toList()),
                    each.children()))
        .collect(Collectors.toCollection(HashMultiset::create));
  }

  private static Multiset<For> renamed(Multiset<For> all) {
    return all.stream()
        .map(
            each ->
                new For(
                    each.what,
                    each.children.stream().map("child-"::concat).collect(Collectors.toSet())))
        .collect(Collectors.toCollection(HashMultiset::create));
  }
}
