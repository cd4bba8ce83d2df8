package org.csecpolicy.notifications;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.function.BiFunction;
import org.csecpolicy.Action;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;
import org.csecpolicy.directory.Channel;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;

/**
 * Messages that begin from what the decision says: one that does what a step asks for has the
 * step's sender, channel, recipients and clauses; one for the file has nobody to go to. Neither has
 * anything personal in its subject.
 */
final class Drafts {
  private Drafts() {}

  /** One message for each step that takes this action, in the order of the steps. */
  static ImmutableList<Message> forEach(
      HotlineDecision decision, Action action, BiFunction<ResponsePlan, Step, Message> write) {
    if (!(decision instanceof ResponsePlan plan)) {
      return ImmutableList.of();
    }
    return plan.steps().stream()
        .filter(step -> step.action() == action)
        .map(step -> write.apply(plan, step))
        .collect(toImmutableList());
  }

  /** The message that does what a step asks for. */
  static Message.Builder of(
      MessageKind kind, ResponsePlan plan, Step step, String subject, MessageText text) {
    return titled(text.message(kind, plan.agency(), step.action()), subject)
        .recipients(step.recipients())
        .clauses(step.clauses());
  }

  /** What the screener enters in the case-management system. */
  static Message forTheFile(
      MessageKind kind,
      ResponsePlan plan,
      String subject,
      MessageText text,
      Iterable<? extends Cited<?>> because) {
    ImmutableSet.Builder<Clause> clauses = ImmutableSet.builder();
    because.forEach(cited -> clauses.addAll(cited.clauses()));
    return titled(text.message(kind, plan.agency(), Action.RECORD), subject)
        .channel(Channel.CASE_MANAGEMENT_SYSTEM)
        .clauses(Sets.immutableEnumSet(clauses.build()))
        .build();
  }

  private static Message.Builder titled(Message.Builder message, String subject) {
    return message.subject(subject).redactedSubject(subject);
  }
}
