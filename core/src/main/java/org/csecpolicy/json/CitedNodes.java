package org.csecpolicy.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.EnumSet;
import java.util.function.Function;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;

/** A cited outcome as an object: the outcome and what it rests on, by id, key and field. */
final class CitedNodes {
  // Text nodes never change, and a decision document has hundreds of these.
  private static final ImmutableMap<Clause, TextNode> IDS = texts(Clause.class, Clause::id);
  private static final ImmutableMap<Interpretation, TextNode> KEYS =
      texts(Interpretation.class, Interpretation::key);
  private static final ImmutableMap<Fact, TextNode> FIELDS = texts(Fact.class, Fact::field);

  private CitedNodes() {}

  private static <E extends Enum<E>> ImmutableMap<E, TextNode> texts(
      Class<E> type, Function<E, String> text) {
    return Maps.immutableEnumMap(
        Maps.asMap(EnumSet.allOf(type), constant -> TextNode.valueOf(text.apply(constant))));
  }

  static <T> ObjectNode of(Cited<T> cited, Function<? super T, ? extends JsonNode> outcome) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("outcome", outcome.apply(cited.outcome()));
    node.set("clauses", list(cited.clauses(), IDS::get));
    node.set("readAs", list(cited.interpretations(), KEYS::get));
    node.set("openQuestions", list(cited.openQuestions(), FIELDS::get));
    return node;
  }

  /** A cited constant. */
  static <E extends Enum<E>> ObjectNode ofWord(Cited<E> cited) {
    return of(cited, CitedNodes::word);
  }

  static <T> ArrayNode list(Collection<T> values, Function<? super T, ? extends JsonNode> node) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    values.forEach(value -> list.add(node.apply(value)));
    return list;
  }

  static <T> ArrayNode texts(Collection<T> values, Function<? super T, String> text) {
    return list(values, value -> TextNode.valueOf(text.apply(value)));
  }

  static TextNode word(Enum<?> constant) {
    return TextNode.valueOf(Words.word(constant));
  }
}
