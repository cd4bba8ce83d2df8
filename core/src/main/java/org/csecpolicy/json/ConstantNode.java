package org.csecpolicy.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * A part that many documents repeat, such as the text of a clause: on one line it is written as it
 * was encoded once for all of them, indented like any other tree.
 */
final class ConstantNode {
  private ConstantNode() {}

  /** A node that is written exactly as the tree is; the tree is never changed again. */
  static JsonNode of(JsonNode tree) {
    SerializableString line = new SerializedString(tree.toString());
    return WrittenNode.of(
        (out, context) -> {
          if (out.getPrettyPrinter() == null) {
            out.writeRawValue(line);
          } else {
            tree.serialize(out, context);
          }
        });
  }
}
