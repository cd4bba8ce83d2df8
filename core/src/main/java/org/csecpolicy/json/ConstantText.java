package org.csecpolicy.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * A text that many documents repeat, escaped and encoded once for all of them: most of a decision
 * document is the same few hundred texts.
 */
final class ConstantText {
  private ConstantText() {}

  /** Written exactly as a text node of the same text is. */
  static JsonNode of(String text) {
    SerializableString encoded = new SerializedString(text);
    return WrittenNode.of((out, context) -> out.writeString(encoded));
  }
}
