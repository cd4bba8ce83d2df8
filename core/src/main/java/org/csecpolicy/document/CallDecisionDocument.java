package org.csecpolicy.document;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.csecpolicy.CallContingency;
import org.csecpolicy.CallDecision;
import org.csecpolicy.CallStep;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.policy.Fact;

/**
 * The decision of a call: what there is to do for all children, each step and contingency with the
 * keys of those whom it is for, and the outcomes of the {@linkplain DecisionDocument decision} of
 * each child; explained once for all of them.
 */
public final class CallDecisionDocument {
  private static final ListType<String> KEYS = ListType.some(CallDocument.KEY);

  /** A step, and whom it is for. */
  private record StepFor(Set<String> children, StepType.Asked step) {}

  private static final ListType<StepFor> STEPS =
      ListType.of(
          ObjectType.<StepFor>written("callStep")
              .field("children", KEYS, StepFor::children)
              .including(StepType.STEP, StepFor::step)
              .build());

  /** A contingency, and to whom it may happen. */
  private record ContingencyFor(Set<String> children, ContingencyType.Of contingency) {}

  private static final ListType<ContingencyFor> CONTINGENCIES =
      ListType.of(
          ObjectType.<ContingencyFor>written("callContingency")
              .field("children", KEYS, ContingencyFor::children)
              .including(ContingencyType.CONTINGENCY, ContingencyFor::contingency)
              .build());

  private static final ListType<Map.Entry<String, HotlineDecision>> CHILDREN =
      ListType.of(
          ObjectType.<Map.Entry<String, HotlineDecision>>written("childDecision")
              .field("key", CallDocument.KEY, Map.Entry::getKey)
              .optional("id", TextType.ID, child -> child.getValue().referral().id())
              .field("decision", DecisionDocument.OF_CHILD, Map.Entry::getValue)
              .build());

  public static final ObjectType<CallDecision, Void> TYPE =
      ObjectType.<CallDecision>written("call-decision")
          .document()
          .field("edition", Explanation.EDITION, CallDecision::edition)
          .field("differences", STEPS, decision -> steps(decision, decision.differences()))
          .field("steps", STEPS, decision -> steps(decision, decision.steps()))
          .field("contingencies", CONTINGENCIES, CallDecisionDocument::contingencies)
          .field("children", CHILDREN, decision -> decision.children().entrySet())
          .including(
              Explanation.ofDecision(
                  decision -> decision.edition().readings(), CallDecisionDocument::asked),
              decision -> decision)
          .build();

  private CallDecisionDocument() {}

  private static ImmutableSet<Fact> asked(CallDecision decision) {
    return decision.children().values().stream()
        .flatMap(child -> child.openQuestions().stream())
        .collect(Sets.toImmutableEnumSet());
  }

  private static Collection<StepFor> steps(CallDecision decision, Collection<CallStep> steps) {
    ZoneId zone = decision.agency().officeHours().zone();
    return Collections2.transform(
        steps,
        each ->
            new StepFor(each.children(), new StepType.Asked(each.step(), each.clauses(), zone)));
  }

  private static Collection<ContingencyFor> contingencies(CallDecision decision) {
    return Collections2.transform(decision.contingencies(), each -> contingency(each, decision));
  }

  private static ContingencyFor contingency(CallContingency each, CallDecision decision) {
    return new ContingencyFor(
        each.children(),
        new ContingencyType.Of(
            each.contingency(),
            each.clauses(),
            decision.children().get(each.children().iterator().next())));
  }
}
