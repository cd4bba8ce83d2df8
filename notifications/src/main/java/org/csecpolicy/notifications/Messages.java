package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import org.csecpolicy.Action;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;
import org.csecpolicy.jurisdiction.Scope;

/** From a decision to its messages. Total: every decision has its messages, some have none. */
public final class Messages {
  static final ImmutableSet<MessageKind> EVERY_KIND =
      Sets.immutableEnumSet(EnumSet.allOf(MessageKind.class));

  private Messages() {}

  /**
   * Every message that the decision asks for: in the order of its steps, the most urgent first, and
   * then the screener's papers.
   */
  public static ImmutableList<Message> of(HotlineDecision decision, MessageDetails details) {
    return of(decision, details, Wording.english());
  }

  /** The same in a department's own words. */
  public static ImmutableList<Message> of(
      HotlineDecision decision, MessageDetails details, Wording wording) {
    return written(decision, details, EVERY_KIND, wording);
  }

  /** The messages of one kind, in the order of the steps; none when no step asks for it. */
  public static ImmutableList<Message> of(
      HotlineDecision decision, MessageDetails details, MessageKind kind) {
    return of(decision, details, kind, Wording.english());
  }

  /** The same in a department's own words. */
  public static ImmutableList<Message> of(
      HotlineDecision decision, MessageDetails details, MessageKind kind, Wording wording) {
    return written(decision, details, ImmutableSet.of(kind), wording);
  }

  private static ImmutableList<Message> written(
      HotlineDecision decision,
      MessageDetails details,
      ImmutableSet<MessageKind> kinds,
      Wording wording) {
    ImmutableList.Builder<Message> messages = ImmutableList.builder();
    for (Step step : decision.steps()) {
      messages.addAll(of(step, decision, details, kinds, wording));
    }
    return messages.addAll(besideTheSteps(decision, details, kinds, wording)).build();
  }

  /** What one step asks for. */
  static ImmutableList<Message> of(
      Step step,
      HotlineDecision decision,
      MessageDetails details,
      ImmutableSet<MessageKind> kinds,
      Wording wording) {
    ImmutableList.Builder<Message> messages = ImmutableList.builder();
    for (MessageKind kind : kinds) {
      if (kind.actions().contains(step.action())) {
        messages.add(kind.write(new Draft(kind, decision, details, wording).doing(step)));
      }
    }
    return messages.build();
  }

  /** What no step asks for: the screener's papers, and the alert of a call outside the protocol. */
  static ImmutableList<Message> besideTheSteps(
      HotlineDecision decision,
      MessageDetails details,
      ImmutableSet<MessageKind> kinds,
      Wording wording) {
    ImmutableList.Builder<Message> messages = ImmutableList.builder();
    for (MessageKind kind : kinds) {
      Draft draft = new Draft(kind, decision, details, wording);
      if (kind.actions().isEmpty() && decision instanceof ResponsePlan) {
        messages.add(kind.write(draft.forTheFile()));
      }
      // Section 6's format serves FRP calls too, of which this protocol has no such step.
      if (kind == MessageKind.PRE_ALERT
          && decision.scope().outcome() == Scope.FIRST_RESPONDER_CALL) {
        messages.add(kind.write(draft.outside(Action.SEND_PRE_ALERT)));
      }
    }
    return messages.build();
  }
}
