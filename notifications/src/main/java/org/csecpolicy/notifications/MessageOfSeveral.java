package org.csecpolicy.notifications;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.csecpolicy.policy.Clause;

/**
 * One message about several children, made of the message about each: the paragraphs that all begin
 * and end with stand once; between them what else is said of all, and under its key what is said of
 * each child alone. Paragraphs end at empty lines and fields at lines that begin at the margin, of
 * which a text from outside has {@linkplain MessageText neither}: it is always one whole.
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
    return String.join("; ", new LinkedHashSet<>(byChild.values().stream().map(part).toList()));
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
    paragraphs.add(said("several-children.about", "count", Integer.toString(byChild.size())));
    paragraphs.addAll(one.subList(0, before));
    paragraphs.addAll(between(bodies, before, after));
    paragraphs.addAll(one.subList(one.size() - after, one.size()));
    return String.join(EMPTY_LINE, paragraphs);
  }

  /** What is said of all children, and then of each what is not. */
  private List<String> between(List<List<String>> bodies, int before, int after) {
    List<List<String>> fields = new ArrayList<>();
    for (List<String> body : bodies) {
      fields.add(fields(body.subList(before, body.size() - after), before == 0));
    }
    List<String> shared = new ArrayList<>();
    for (String field : List.copyOf(fields.get(0))) {
      if (fields.stream().allMatch(each -> each.contains(field))) {
        shared.add(field);
        fields.forEach(each -> each.remove(field)); // once, for a child may have two alike
      }
    }
    List<String> paragraphs = new ArrayList<>();
    if (!shared.isEmpty()) {
      paragraphs.add(said("several-children.all") + "\n" + String.join("\n", shared));
    }
    int number = 0;
    for (String key : byChild.keySet()) {
      String heading = said("several-children.child", "key", key);
      paragraphs.add(String.join("\n", Iterables.concat(List.of(heading), fields.get(number++))));
    }
    return paragraphs;
  }

  /**
   * The lines with their further, indented ones; of a text from outside no line is a first one. A
   * message begins with a sentence, which is one whole though its lines begin at the margin.
   */
  private static List<String> fields(List<String> paragraphs, boolean withTheFirst) {
    List<String> fields = new ArrayList<>();
    List<String> rest = paragraphs;
    if (withTheFirst && !paragraphs.isEmpty()) {
      fields.add(paragraphs.get(0));
      rest = paragraphs.subList(1, paragraphs.size());
    }
    StringBuilder field = new StringBuilder();
    for (String line : Splitter.on('\n').split(String.join("\n", rest))) {
      if (!line.startsWith(" ") && field.length() > 0) {
        fields.add(field.toString());
        field.setLength(0);
      }
      field.append(field.length() == 0 ? "" : "\n").append(line);
    }
    if (field.length() > 0) {
      fields.add(field.toString());
    }
    return fields;
  }

  private String said(String key, String... namesAndValues) {
    return first.wording().of(key, namesAndValues);
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
