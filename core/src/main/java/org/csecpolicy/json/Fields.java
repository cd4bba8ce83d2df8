package org.csecpolicy.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private static final String TEXT = "a text in quotation marks";
  private static final String LIST = "a list in brackets";
  private static final String OBJECT = "an object in braces";

  // Pointers are made only for errors: a sound document has some ninety fields and needs none.
  private final @Nullable Fields outer;
  private final String nameInOuter;
  private final ParsedObject object;
  private final DocumentErrors errors;
  private final List<Fields> inner = new ArrayList<>();

  private Fields(
      @Nullable Fields outer, String nameInOuter, ParsedObject object, DocumentErrors errors) {
    this.outer = outer;
    this.nameInOuter = nameInOuter;
    this.object = object;
    this.errors = errors;
  }

  /** The fields of a whole document; refused at once when it is not an object. */
  static Fields ofDocument(String json, DocumentErrors errors) {
    if (DocumentParser.parse(json, errors) instanceof ParsedObject object) {
      return new Fields(null, "", object, errors);
    }
    errors.add("", OBJECT);
    throw errors.refusal();
  }

  boolean has(String name) {
    return object.has(name);
  }

  /** Whether nothing is wrong with a field so far. */
  boolean isSound(String name) {
    return errors.isEmpty() || !errors.anyAt(at(name));
  }

  void refuse(String name, String rule) {
    errors.add(at(name), rule);
  }

  /** The fields of an inner object. */
  Optional<Fields> object(String name) {
    Object value = object.take(name);
    return value == null ? Optional.empty() : inner(name, value);
  }

  /** The fields of each object in a list. */
  ImmutableList<Fields> objects(String name) {
    ImmutableList.Builder<Fields> all = ImmutableList.builder();
    List<?> list = list(name);
    for (int i = 0; i < list.size(); i++) {
      inner(name + "/" + i, list.get(i)).ifPresent(all::add);
    }
    return all.build();
  }

  /** A text, made into a value whose broken rules are this field's. */
  <T> Optional<T> text(String name, Function<String, T> make) {
    Object value = object.take(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!(value instanceof String text)) {
      refuse(name, TEXT);
      return Optional.empty();
    }
    try {
      return Optional.of(make.apply(text));
    } catch (InvalidValueException invalid) {
      errors.add(at(name), invalid);
      return Optional.empty();
    }
  }

  /** A whole number. */
  <T> Optional<T> integer(String name, IntFunction<T> make) {
    Object value = object.take(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!(value instanceof Integer number)) {
      refuse(name, "a whole number");
      return Optional.empty();
    }
    try {
      return Optional.of(make.apply(number));
    } catch (InvalidValueException invalid) {
      errors.add(at(name), invalid);
      return Optional.empty();
    }
  }

  /** The constant that a word stands for; the one for not known when it is absent. */
  <E extends Enum<E>> E word(String name, Words<E> words, E unknown) {
    E word = word(name, words);
    return word == null ? unknown : word;
  }

  <E extends Enum<E>> @Nullable E word(String name, Words<E> words) {
    Object value = object.take(name);
    if (value == null) {
      return null;
    }
    E word = read(value, words);
    if (word == null) {
      refuseWord(value, name, words);
    }
    return word;
  }

  Answer answer(String name) {
    return word(name, Vocabulary.ANSWER, Answer.UNKNOWN);
  }

  /** A list of words, each at most once. */
  <E extends Enum<E>> ImmutableSet<E> words(String name, Words<E> words) {
    List<?> list = list(name);
    if (list.isEmpty()) {
      return ImmutableSet.of();
    }
    List<E> all = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      E word = read(list.get(i), words);
      if (word == null) {
        refuseWord(list.get(i), name + "/" + i, words);
      } else if (all.contains(word)) {
        refuse(name + "/" + i, "listed only once");
      } else {
        all.add(word);
      }
    }
    return ImmutableSet.copyOf(all);
  }

  /** An object whose field names are words too. */
  <K extends Enum<K>, V extends Enum<V>> ImmutableMap<K, V> map(
      String name, Words<K> keys, Words<V> values) {
    return object(name).map(fields -> fields.map(keys, values)).orElse(ImmutableMap.of());
  }

  private <K extends Enum<K>, V extends Enum<V>> ImmutableMap<K, V> map(
      Words<K> keys, Words<V> values) {
    ImmutableMap.Builder<K, V> map = ImmutableMap.builder();
    for (String word : keys.all()) {
      K key = keys.read(word);
      V value = word(word, values);
      if (key != null && value != null) {
        map.put(key, value);
      }
    }
    return map.buildOrThrow();
  }

  /** Reports every field that was not read, here and in the inner objects. */
  void refuseOthers() {
    for (int field = 0; field < object.size(); field++) {
      if (!object.isRead(field)) {
        refuseUnknown(object.name(field));
      }
    }
    for (Fields each : inner) {
      each.refuseOthers();
    }
  }

  private void refuseUnknown(String name) {
    if (Pointers.canName(name)) {
      errors.add(at(name), "not a field of this document");
    } else {
      errors.add(pointer(), "holds an unknown field");
    }
  }

  private String pointer() {
    return outer == null ? "" : outer.at(nameInOuter);
  }

  private String at(String name) {
    return pointer() + "/" + name;
  }

  private Optional<Fields> inner(String name, Object value) {
    if (!(value instanceof ParsedObject parsed)) {
      refuse(name, OBJECT);
      return Optional.empty();
    }
    Fields fields = new Fields(this, name, parsed, errors);
    inner.add(fields);
    return Optional.of(fields);
  }

  private List<?> list(String name) {
    Object value = object.take(name);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> list)) {
      refuse(name, LIST);
      return List.of();
    }
    return list;
  }

  private static <E extends Enum<E>> @Nullable E read(Object value, Words<E> words) {
    return value instanceof String text ? words.read(text) : null;
  }

  private void refuseWord(Object value, String name, Words<?> words) {
    refuse(name, value instanceof String ? words.rule() : TEXT);
  }
}
