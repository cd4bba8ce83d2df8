package org.csecpolicy.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.function.Function;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;

/** A cited outcome as an object: the outcome and what it rests on, by id, key and field. */
final class CitedNodes {
  /** The id of every clause, encoded once for all documents. */
  static final ImmutableMap<Clause, SerializableString> IDS =
      ofEach(Clause.class, clause -> new SerializedString(clause.id()));

  private static final ImmutableMap<Interpretation, SerializableString> KEYS =
      ofEach(Interpretation.class, interpretation -> new SerializedString(interpretation.key()));
  private static final ImmutableMap<Contradiction, SerializableString> PAIRS =
      ofEach(Contradiction.class, contradiction -> new SerializedString(contradiction.key()));
  private static final ImmutableMap<Fact, SerializableString> FIELDS =
      ofEach(Fact.class, fact -> new SerializedString(fact.id()));

  private static final SerializableString OUTCOME = new SerializedString("outcome");
  private static final SerializableString CLAUSES = new SerializedString("clauses");
  private static final SerializableString READ_AS = new SerializedString("readAs");
  private static final SerializableString OPEN_QUESTIONS = new SerializedString("openQuestions");
  private static final SerializableString CONTRADICTIONS = new SerializedString("contradictions");

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

  /** What is made of each constant once for all documents, and is only ever written. */
  static <E extends Enum<E>, V> ImmutableMap<E, V> ofEach(Class<E> type, Function<E, V> made) {
    return Maps.immutableEnumMap(Maps.asMap(EnumSet.allOf(type), made::apply));
  }

  static <T> JsonNode of(Cited<T> cited, Function<? super T, ? extends JsonNode> outcome) {
    JsonNode node = outcome.apply(cited.outcome());
    return WrittenNode.of(
        (out, context) -> {
          out.writeStartObject();
          out.writeFieldName(OUTCOME);
          node.serialize(out, context);
          out.writeFieldName(CLAUSES);
          writeIds(cited.clauses(), out);
          out.writeFieldName(READ_AS);
          writeList(cited.interpretations(), KEYS, out);
          out.writeFieldName(OPEN_QUESTIONS);
          writeList(cited.openQuestions(), FIELDS, out);
          if (!cited.contradictions().isEmpty()) {
            out.writeFieldName(CONTRADICTIONS);
            writeList(cited.contradictions(), PAIRS, out);
          }
          out.writeEndObject();
        });
  }

  /** A cited constant. */
  static <E extends Enum<E>> JsonNode ofWord(Cited<E> cited) {
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

  static JsonNode ids(Collection<Clause> clauses) {
    return WrittenNode.of((out, context) -> writeIds(clauses, out));
  }

  static void writeIds(Collection<Clause> clauses, JsonGenerator out) throws IOException {
    writeList(clauses, IDS, out);
  }

  private static <E> void writeList(
      Collection<E> constants, ImmutableMap<E, SerializableString> texts, JsonGenerator out)
      throws IOException {
    out.writeStartArray();
    for (E constant : constants) {
      out.writeString(texts.get(constant));
    }
    out.writeEndArray();
  }
}
