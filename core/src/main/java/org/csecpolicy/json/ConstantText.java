package org.csecpolicy.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.util.RawValue;

/**
 * A text that many documents repeat, escaped and encoded once for all of them: most of a decision
 * document is the same few hundred texts.
 */
final class ConstantText {
  private ConstantText() {}

  /** Written exactly as a text node of the same text is. */
  static JsonNode of(String text) {
    String quoted = '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    return JsonNodeFactory.instance.rawValueNode(new RawValue(new SerializedString(quoted)));
  }
}
