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
 * the children that it is about. A child has those of its own decision, each of which says which
 * child of how many it is about; a cross report that is one step for several children is one
 * message, which names each of them and what differs.
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
                    .put(key, message);
              }
            });
    List<Message> messages = new ArrayList<>();
    byKind.forEach(
        (kind, byChild) -> {
          if (ONE_FOR_ALL.contains(kind) && byChild.size() > 1) {
            messages.add(new MessageOfSeveral(ImmutableMap.copyOf(byChild)).message());
          } else {
            byChild.forEach((key, message) -> messages.add(about(key, message)));
          }
        });
    return messages;
  }

  private MessageDetails detailsOf(String key) {
    return details.getOrDefault(key, MessageDetails.none());
  }

  /** About one child; of several, it says which by the key, for a fax cover names nobody. */
  private Message about(String key, Message message) {
    Message.Builder about = Message.builder().from(message).children(ImmutableSet.of(key));
    if (decision.children().size() > 1) {
      about
          .body(withWhich(key, message.kind(), message.body()))
          .redactedBody(withWhich(key, message.kind(), message.redactedBody()));
    }
    return about.build();
  }

  /** Above the rest; below the fields of the pre-alert, which the protocol has begin otherwise. */
  private String withWhich(String key, MessageKind kind, String body) {
    String which =
        wording.of(
            "several-children.one",
            "key",
            key,
            "number",
            Integer.toString(decision.children().keySet().asList().indexOf(key) + 1),
            "count",
            Integer.toString(decision.children().size()));
    return kind == MessageKind.PRE_ALERT ? body + "\n" + which + "\n" : which + "\n\n" + body;
  }
}
