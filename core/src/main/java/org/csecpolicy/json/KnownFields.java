package org.csecpolicy.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.csecpolicy.screening.Answer;

/** The object that {@link Fields} reads, written: only what is known, in the order given. */
final class KnownFields {
  private final ObjectNode node = JsonNodeFactory.instance.objectNode();

  KnownFields text(String name, String text) {
    node.put(name, text);
    return this;
  }

  KnownFields text(String name, Optional<String> text) {
    text.ifPresent(known -> node.put(name, known));
    return this;
  }

  /** A word, unless it is the one that stands for not known. */
  <E extends Enum<E>> KnownFields word(String name, E constant, E unknown, Words<E> words) {
    if (constant != unknown) {
      node.put(name, words.write(constant));
    }
    return this;
  }

  KnownFields answer(String name, Answer answer) {
    return word(name, answer, Answer.UNKNOWN, Vocabulary.ANSWER);
  }

  <E extends Enum<E>> KnownFields words(String name, Set<E> constants, Words<E> words) {
    if (!constants.isEmpty()) {
      ArrayNode list = node.putArray(name);
      constants.forEach(constant -> list.add(words.write(constant)));
    }
    return this;
  }

  <K extends Enum<K>, V extends Enum<V>> KnownFields map(
      String name, Map<K, V> map, Words<K> keys, Words<V> values) {
    if (!map.isEmpty()) {
      ObjectNode object = node.putObject(name);
      map.forEach((key, value) -> object.put(keys.write(key), values.write(value)));
    }
    return this;
  }

  /** An inner object, unless nothing in it is known. */
  KnownFields object(String name, KnownFields inner) {
    return inner.node.isEmpty() ? this : presentObject(name, inner);
  }

  /** An inner object whose presence says something by itself. */
  KnownFields presentObject(String name, KnownFields inner) {
    node.set(name, inner.node);
    return this;
  }

  KnownFields number(String name, int number) {
    node.put(name, number);
    return this;
  }

  KnownFields list(String name, ArrayNode list) {
    node.set(name, list);
    return this;
  }

  ObjectNode node() {
    return node;
  }
}
