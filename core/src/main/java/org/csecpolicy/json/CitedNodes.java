package org.csecpolicy.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.function.Function;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;

/** A cited outcome as an object: the outcome and what it rests on, by id, key and field. */
final class CitedNodes {
  private static final ImmutableMap<Clause, JsonNode> IDS =
      ofEach(Clause.class, clause -> ConstantText.of(clause.id()));
  private static final ImmutableMap<Interpretation, JsonNode> KEYS =
      ofEach(Interpretation.class, interpretation -> ConstantText.of(interpretation.key()));
  private static final ImmutableMap<Fact, JsonNode> FIELDS =
      ofEach(Fact.class, fact -> ConstantText.of(fact.field()));

  private static final ClassValue<ImmutableList<JsonNode>> WORDS =
      new ClassValue<>() {
        @Override
        protected ImmutableList<JsonNode> computeValue(Class<?> type) {
          return Arrays.stream(type.getEnumConstants())
              .map(each -> ConstantText.of(Words.word((Enum<?>) each)))
              .collect(ImmutableList.toImmutableList());
        }
      };

  private CitedNodes() {}

  /** Nodes made once for all documents; they are only ever written. */
  static <E extends Enum<E>> ImmutableMap<E, JsonNode> ofEach(
      Class<E> type, Function<E, JsonNode> node) {
    return Maps.immutableEnumMap(Maps.asMap(EnumSet.allOf(type), node::apply));
  }

  static <T> ObjectNode of(Cited<T> cited, Function<? super T, ? extends JsonNode> outcome) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("outcome", outcome.apply(cited.outcome()));
    node.set("clauses", ids(cited.clauses()));
    node.set("readAs", list(cited.interpretations(), KEYS::get));
    node.set("openQuestions", list(cited.openQuestions(), FIELDS::get));
    return node;
  }

  /** A cited constant. */
  static <E extends Enum<E>> ObjectNode ofWord(Cited<E> cited) {
    return of(cited, CitedNodes::word);
  }

  static <T> ArrayNode list(Collection<T> values, Function<? super T, ? extends JsonNode> node) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode(values.size());
    for (T value : values) {
      list.add(node.apply(value));
    }
    return list;
  }

  static <T> ArrayNode texts(Collection<T> values, Function<? super T, String> text) {
    return list(values, value -> TextNode.valueOf(text.apply(value)));
  }

  static JsonNode word(Enum<?> constant) {
    return WORDS.get(constant.getDeclaringClass()).get(constant.ordinal());
  }

  static ArrayNode ids(Collection<Clause> clauses) {
    return list(clauses, IDS::get);
  }
}
