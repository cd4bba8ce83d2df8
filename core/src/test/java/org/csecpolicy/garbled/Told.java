package org.csecpolicy.garbled;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call as it was told: the text of a referral's document, of which parts can be said otherwise or
 * left out. It knows nothing of what they mean. Paths are those of {@link
 * org.csecpolicy.policy.Fact#id}.
 */
final class Told {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Splitter DOTS = Splitter.on('.');

  private final ObjectNode document;

  private Told(ObjectNode document) {
    this.document = document;
  }

  static Told of(String json) {
    try {
      return new Told((ObjectNode) MAPPER.readTree(json));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  Told copy() {
    return new Told(document.deepCopy());
  }

  /** As a document again. */
  String json() {
    return document.toString();
  }

  /** What is said there, a word or a whole part; null when nothing is. */
  @Nullable JsonNode at(String path) {
    JsonNode node = document;
    for (String field : DOTS.split(path)) {
      node = node.get(field);
      if (node == null) {
        return null;
      }
    }
    return node;
  }

  /** The word that is said there; empty when none is. */
  String word(String path) {
    JsonNode node = at(path);
    return node == null ? "" : node.asText();
  }

  boolean says(String path) {
    return at(path) != null;
  }

  boolean says(String path, String word) {
    return word(path).equals(word);
  }

  void say(String path, String word) {
    say(path, TextNode.valueOf(word));
  }

  void say(String path, int number) {
    say(path, IntNode.valueOf(number));
  }

  void say(String path, JsonNode value) {
    List<String> fields = DOTS.splitToList(path);
    ObjectNode part = document;
    for (String field : fields.subList(0, fields.size() - 1)) {
      part = part.get(field) instanceof ObjectNode there ? there : part.putObject(field);
    }
    part.set(Iterables.getLast(fields), value);
  }

  /** Leaves out what is said there, if anything is. */
  boolean leaveOut(String path) {
    int dot = path.lastIndexOf('.');
    JsonNode part = dot < 0 ? document : at(path.substring(0, dot));
    return part instanceof ObjectNode there && there.remove(path.substring(dot + 1)) != null;
  }
}
