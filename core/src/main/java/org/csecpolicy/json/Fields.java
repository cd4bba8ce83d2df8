package org.csecpolicy.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.screening.Answer;

/**
 * The fields of one object of a document. Reading a field that is absent or wrong gives nothing; a
 * wrong one is also reported at its pointer. Whatever was never read is an unknown field: see
 * {@link #refuseOthers()}.
 */
final class Fields {
  private final JsonNode node;
  private final String pointer;
  private final DocumentErrors errors;
  private final Set<String> read = new HashSet<>();
  private final List<Fields> inner = new ArrayList<>();

  private Fields(JsonNode node, String pointer, DocumentErrors errors) {
    this.node = node;
    this.pointer = pointer;
    this.errors = errors;
  }

  static Fields of(JsonNode node, String pointer, DocumentErrors errors) {
    if (!node.isObject()) {
      errors.add(pointer, "an object in braces");
    }
    return new Fields(node, pointer, errors);
  }

  /** The fields of a whole document; refused at once when it is not an object. */
  static Fields ofDocument(String json, DocumentErrors errors) {
    JsonNode root = DocumentParser.parse(json, errors);
    Fields fields = of(root, "", errors);
    if (!root.isObject()) {
      errors.throwIfAny();
    }
    return fields;
  }

  boolean has(String name) {
    return node.has(name);
  }

  /** Whether nothing is wrong with a field so far. */
  boolean isSound(String name) {
    return !errors.anyAt(at(name));
  }

  void refuse(String name, String rule) {
    errors.add(at(name), rule);
  }

  /** The fields of an inner object; none when it is absent. */
  Fields object(String name) {
    Fields fields =
        take(name)
            .map(value -> Fields.of(value, at(name), errors))
            .orElseGet(() -> new Fields(JsonNodeFactory.instance.objectNode(), at(name), errors));
    inner.add(fields);
    return fields;
  }

  /** The fields of each object in a list. */
  ImmutableList<Fields> objects(String name) {
    ImmutableList.Builder<Fields> all = ImmutableList.builder();
    take(name)
        .filter(value -> is(value.isArray(), at(name), "a list in brackets"))
        .ifPresent(
            list -> {
              for (int i = 0; i < list.size(); i++) {
                all.add(Fields.of(list.get(i), at(name) + "/" + i, errors));
              }
            });
    inner.addAll(all.build());
    return all.build();
  }

  /** A text, made into a value whose broken rules are this field's. */
  <T> Optional<T> text(String name, Function<String, T> make) {
    return take(name).flatMap(value -> textOf(value, at(name))).flatMap(t -> make(name, make, t));
  }

  /** A whole number; one that no int can hold breaks the same rules as the greatest that it can. */
  <T> Optional<T> integer(String name, IntFunction<T> make) {
    return take(name)
        .filter(value -> is(value.isIntegralNumber(), at(name), "a whole number"))
        .map(value -> value.canConvertToInt() ? value.intValue() : Integer.MAX_VALUE)
        .flatMap(number -> make(name, make::apply, number));
  }

  <E extends Enum<E>> Optional<E> word(String name, Words<E> words) {
    return take(name).flatMap(value -> wordOf(value, at(name), words));
  }

  Answer answer(String name) {
    return word(name, Vocabulary.ANSWER).orElse(Answer.UNKNOWN);
  }

  /** A list of words, each at most once. */
  <E extends Enum<E>> ImmutableSet<E> words(String name, Words<E> words) {
    ImmutableSet.Builder<E> all = ImmutableSet.builder();
    take(name)
        .filter(value -> is(value.isArray(), at(name), "a list in brackets"))
        .ifPresent(
            list -> {
              Set<E> seen = new HashSet<>();
              for (int i = 0; i < list.size(); i++) {
                String at = at(name) + "/" + i;
                wordOf(list.get(i), at, words)
                    .filter(word -> is(seen.add(word), at, "listed only once"))
                    .ifPresent(all::add);
              }
            });
    return all.build();
  }

  /** An object whose field names are words too. */
  <K extends Enum<K>, V extends Enum<V>> ImmutableMap<K, V> map(
      String name, Words<K> keys, Words<V> values) {
    Fields fields = object(name);
    ImmutableMap.Builder<K, V> map = ImmutableMap.builder();
    for (String key : keys.all()) {
      fields.word(key, values).ifPresent(value -> map.put(keys.read(key).orElseThrow(), value));
    }
    return map.buildOrThrow();
  }

  /** Reports every field that was not read, here and in the inner objects. */
  void refuseOthers() {
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (read.contains(name)) {
        continue;
      }
      if (Pointers.canName(name)) {
        errors.add(at(name), "not a field of this document");
      } else {
        errors.add(pointer, "holds an unknown field");
      }
    }
    inner.forEach(Fields::refuseOthers);
  }

  private String at(String name) {
    return pointer + "/" + name;
  }

  private Optional<JsonNode> take(String name) {
    read.add(name);
    return Optional.ofNullable(node.get(name));
  }

  private <A, T> Optional<T> make(String name, Function<A, T> make, A given) {
    try {
      return Optional.of(make.apply(given));
    } catch (InvalidValueException invalid) {
      errors.add(at(name), invalid);
      return Optional.empty();
    }
  }

  private Optional<String> textOf(JsonNode value, String at) {
    return is(value.isTextual(), at, "a text in quotation marks")
        ? Optional.of(value.textValue())
        : Optional.empty();
  }

  private <E extends Enum<E>> Optional<E> wordOf(JsonNode value, String at, Words<E> words) {
    return textOf(value, at)
        .flatMap(
            text -> {
              Optional<E> word = words.read(text);
              is(word.isPresent(), at, words.rule());
              return word;
            });
  }

  /** Reports a rule that does not hold. */
  private boolean is(boolean holds, String at, String rule) {
    if (!holds) {
      errors.add(at, rule);
    }
    return holds;
  }
}
