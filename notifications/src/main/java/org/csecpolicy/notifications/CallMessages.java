package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.csecpolicy.CallDecision;
import org.csecpolicy.CallStep;
import org.csecpolicy.HotlineDecision;

/**
 * From the decision of a call to its messages, each with the {@linkplain Message#children keys} of
 * the children that it is about. A child has those of its own decision; a cross report that is one
 * step for several children is one message, which names each of them and what differs.
 */
public final class CallMessages {
  private static final ImmutableSet<MessageKind> ONE_FOR_ALL =
      Sets.immutableEnumSet(MessageKind.CROSS_REPORT, MessageKind.CROSS_REPORT_SCRIPT);

  private final CallDecision decision;
  private final Map<String, MessageDetails> details;
  private final Wording wording;

  private CallMessages(
      CallDecision decision, Map<String, MessageDetails> details, Wording wording) {
    this.decision = decision;
    this.details = details;
    this.wording = wording;
  }

  /**
   * Every message that the decision of a call asks for: in the order of its steps, and then the
   * screener's papers of each child.
   *
   * @param details what only the host system knows of each child, by the child's key; nothing of
   *     one that is left out
   */
  public static ImmutableList<Message> of(
      CallDecision decision, Map<String, MessageDetails> details) {
    return of(decision, details, Wording.english());
  }

  /** The same in a department's own words. */
  public static ImmutableList<Message> of(
      CallDecision decision, Map<String, MessageDetails> details, Wording wording) {
    return new CallMessages(decision, ImmutableMap.copyOf(details), wording).all();
  }

  private ImmutableList<Message> all() {
    ImmutableList.Builder<Message> messages = ImmutableList.builder();
    for (CallStep step : decision.steps()) {
      messages.addAll(of(step));
    }
    decision
        .children()
        .forEach(
            (key, alone) ->
                Messages.besideTheSteps(alone, detailsOf(key), Messages.EVERY_KIND, wording)
                    .forEach(message -> messages.add(about(key, message))));
    return messages.build();
  }

  /** What a step asks for: of one kind for each child, or for all of them. */
  private List<Message> of(CallStep step) {
    Map<MessageKind, Map<String, Message>> byKind = new LinkedHashMap<>();
    step.byChild()
        .forEach(
            (key, own) -> {
              HotlineDecision alone = decision.children().get(key);
              for (Message message :
                  Messages.of(own, alone, detailsOf(key), Messages.EVERY_KIND, wording)) {
                byKind
                    .computeIfAbsent(message.kind(), kind -> new LinkedHashMap<>())
                    .put(key, about(key, message));
              }
            });
    List<Message> messages = new ArrayList<>();
    byKind.forEach(
        (kind, byChild) -> {
          if (ONE_FOR_ALL.contains(kind) && byChild.size() > 1) {
            messages.add(new MessageOfSeveral(ImmutableMap.copyOf(byChild)).message());
          } else {
            messages.addAll(byChild.values());
          }
        });
    return messages;
  }

  private MessageDetails detailsOf(String key) {
    return details.getOrDefault(key, MessageDetails.none());
  }

  private static Message about(String key, Message message) {
    return Message.builder().from(message).children(ImmutableSet.of(key)).build();
  }
}
