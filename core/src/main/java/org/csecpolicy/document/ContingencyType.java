package org.csecpolicy.document;

import static org.csecpolicy.document.TextType.TEXT;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import org.csecpolicy.Contingency;
import org.csecpolicy.Event;
import org.csecpolicy.EventAnswer;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.policy.Clause;

/** What is done should something happen, in the names and offset of the decision's agency. */
final class ContingencyType {
  /** A contingency, and the decision that it is of. */
  record Of(Contingency it, ImmutableSet<Clause> clauses, HotlineDecision decision) {}

  static final ObjectType<Of, Void> CONTINGENCY =
      ObjectType.<Of>written("contingency")
          .field("event", Words.of(Event.class), each -> each.it.event())
          .field("answers", ListType.some(Words.of(EventAnswer.class)), each -> each.it.answers())
          .field("condition", TEXT, each -> each.it.condition())
          .field("whoCalls", TEXT, each -> each.it.event().whoCalls())
          .optional(
              "moment",
              TextType.DATE_TIME,
              each ->
                  each.it
                      .moment()
                      .map(at -> at.atZone(each.decision.agency().officeHours().zone())))
          .field("toAdd", StepType.STEPS, each -> StepType.of(each.decision, each.it.toAdd()))
          .field("toUndo", StepType.STEPS, each -> StepType.of(each.decision, each.it.toUndo()))
          .field("clauses", Citations.CITES, Of::clauses)
          .build();

  static final ListType<Of> LIST = ListType.of(CONTINGENCY);

  private ContingencyType() {}

  static Collection<Of> of(HotlineDecision decision) {
    return Collections2.transform(
        decision.contingencies(), each -> new Of(each, each.clauses(), decision));
  }
}
