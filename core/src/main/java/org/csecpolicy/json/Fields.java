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
import org.jspecify.annotations.Nullable;

/**
 * The fields of one object of a document. Reading a field that is absent or wrong gives nothing; a
 * wrong one is also reported at its pointer. Whatever was never read is an unknown field: see
 * {@link #refuseOthers()}.
 */
final class Fields {
  private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

  // Pointers are made only for errors: a sound document has some ninety fields and needs none.
  private final @Nullable Fields outer;
  private final String nameInOuter;
  private final JsonNode node;
  private final DocumentErrors errors;
  private final List<String> read = new ArrayList<>();
  private final List<Fields> inner = new ArrayList<>();

  private Fields(@Nullable Fields outer, String nameInOuter, JsonNode node, DocumentErrors errors) {
    this.outer = outer;
    this.nameInOuter = nameInOuter;
    this.node = node;
    this.errors = errors;
  }

  private Fields inner(String name, JsonNode value) {
    Fields fields = new Fields(this, name, value, errors);
    fields.requireObject();
    return fields;
  }

  private void requireObject() {
    if (!node.isObject()) {
      errors.add(pointer(), "an object in braces");
    }
  }

  /** The fields of a whole document; refused at once when it is not an object. */
  static Fields ofDocument(String json, DocumentErrors errors) {
    JsonNode root = DocumentParser.parse(json, errors);
    Fields fields = new Fields(null, "", root, errors);
    fields.requireObject();
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
    Fields fields = inner(name, take(name).orElse(NOTHING));
    inner.add(fields);
    return fields;
  }

  /** The fields of each object in a list. */
  ImmutableList<Fields> objects(String name) {
    ImmutableList.Builder<Fields> all = ImmutableList.builder();
    take(name)
        .filter(value -> is(value.isArray(), name, "a list in brackets"))
        .ifPresent(
            list -> {
              for (int i = 0; i < list.size(); i++) {
                all.add(inner(name + "/" + i, list.get(i)));
              }
            });
    inner.addAll(all.build());
    return all.build();
  }

  /** A text, made into a value whose broken rules are this field's. */
  <T> Optional<T> text(String name, Function<String, T> make) {
    return take(name).flatMap(value -> textOf(value, name)).flatMap(t -> make(name, make, t));
  }

  /** A whole number; one that no int can hold breaks the same rules as the greatest that it can. */
  <T> Optional<T> integer(String name, IntFunction<T> make) {
    return take(name)
        .filter(value -> is(value.isIntegralNumber(), name, "a whole number"))
        .map(value -> value.canConvertToInt() ? value.intValue() : Integer.MAX_VALUE)
        .flatMap(number -> make(name, make::apply, number));
  }

  <E extends Enum<E>> Optional<E> word(String name, Words<E> words) {
    return take(name).flatMap(value -> wordOf(value, name, words));
  }

  Answer answer(String name) {
    return word(name, Vocabulary.ANSWER).orElse(Answer.UNKNOWN);
  }

  /** A list of words, each at most once. */
  <E extends Enum<E>> ImmutableSet<E> words(String name, Words<E> words) {
    ImmutableSet.Builder<E> all = ImmutableSet.builder();
    take(name)
        .filter(value -> is(value.isArray(), name, "a list in brackets"))
        .ifPresent(
            list -> {
              Set<E> seen = new HashSet<>();
              for (int i = 0; i < list.size(); i++) {
                String at = name + "/" + i;
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
        errors.add(pointer(), "holds an unknown field");
      }
    }
    inner.forEach(Fields::refuseOthers);
  }

  private String pointer() {
    return outer == null ? "" : outer.at(nameInOuter);
  }

  private String at(String name) {
    return pointer() + "/" + name;
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

  private Optional<String> textOf(JsonNode value, String name) {
    return is(value.isTextual(), name, "a text in quotation marks")
        ? Optional.of(value.textValue())
        : Optional.empty();
  }

  private <E extends Enum<E>> Optional<E> wordOf(JsonNode value, String name, Words<E> words) {
    return textOf(value, name)
        .flatMap(
            text -> {
              Optional<E> word = words.read(text);
              is(word.isPresent(), name, words.rule());
              return word;
            });
  }

  /** Reports a rule that does not hold. */
  private boolean is(boolean holds, String name, String rule) {
    if (!holds) {
      errors.add(at(name), rule);
    }
    return holds;
  }
}
