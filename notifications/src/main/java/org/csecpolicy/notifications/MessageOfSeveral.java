package org.csecpolicy.notifications;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.csecpolicy.policy.Clause;

/**
 * One message about several children, made of the message about each: the paragraphs that all begin
 * and end with stand once, and between them, under its key, what is said of each child.
 */
final class MessageOfSeveral {
  private static final String EMPTY_LINE = "\n\n";

  private final ImmutableMap<String, Message> byChild;
  private final Message first;

  MessageOfSeveral(ImmutableMap<String, Message> byChild) {
    this.byChild = byChild;
    this.first = byChild.values().iterator().next();
  }

  Message message() {
    Set<Clause> clauses = new LinkedHashSet<>();
    Set<String> missing = new LinkedHashSet<>();
    for (Message each : byChild.values()) {
      clauses.addAll(each.clauses());
      missing.addAll(each.missing());
    }
    return Message.builder()
        .from(first)
        .children(byChild.keySet())
        .subject(subject(Message::subject))
        .body(body(Message::body))
        .redactedSubject(subject(Message::redactedSubject))
        .redactedBody(body(Message::redactedBody))
        .clauses(clauses)
        .missing(missing)
        .build();
  }

  /** The one subject; where they are not the same, each once. */
  private String subject(Function<Message, String> part) {
    return String.join(
        "; ", new LinkedHashSet<>(byChild.values().stream().map(part).toList()));
  }

  private String body(Function<Message, String> part) {
    List<List<String>> bodies = new ArrayList<>();
    for (Message each : byChild.values()) {
      bodies.add(Splitter.on(EMPTY_LINE).splitToList(part.apply(each)));
    }
    int shortest = bodies.stream().mapToInt(List::size).min().orElseThrow();
    int before = 0;
    while (before < shortest && areAlike(bodies, before)) {
      before++;
    }
    int after = 0;
    while (after < shortest - before && areAlike(bodies, -1 - after)) {
      after++;
    }
    List<String> one = bodies.get(0);
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        first
            .wording()
            .of("several-children.about", "count", Integer.toString(byChild.size())));
    paragraphs.addAll(one.subList(0, before));
    int number = 0;
    for (String key : byChild.keySet()) {
      List<String> own = bodies.get(number);
      number++;
      paragraphs.add(first.wording().of("several-children.child", "key", key));
      paragraphs.addAll(own.subList(before, own.size() - after));
    }
    paragraphs.addAll(one.subList(one.size() - after, one.size()));
    return String.join(EMPTY_LINE, paragraphs);
  }

  /** Whether all have the same paragraph at a place, counted from the end when it is negative. */
  private static boolean areAlike(List<List<String>> bodies, int place) {
    return bodies.stream()
            .map(body -> body.get(place < 0 ? body.size() + place : place))
            .distinct()
            .count()
        == 1;
  }
}
