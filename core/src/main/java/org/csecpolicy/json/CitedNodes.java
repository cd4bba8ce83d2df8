package org.csecpolicy.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Collection;
import java.util.function.Function;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;

/** A cited outcome as an object: the outcome and what it rests on, by id, key and field. */
final class CitedNodes {
  private CitedNodes() {}

  static <T> ObjectNode of(Cited<T> cited, Function<? super T, ? extends JsonNode> outcome) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("outcome", outcome.apply(cited.outcome()));
    node.set("clauses", texts(cited.clauses(), Clause::id));
    node.set("readAs", texts(cited.interpretations(), Interpretation::key));
    node.set("openQuestions", texts(cited.openQuestions(), Fact::field));
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
