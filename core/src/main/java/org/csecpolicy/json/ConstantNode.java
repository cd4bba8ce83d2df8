package org.csecpolicy.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;

/**
 * A part that many documents repeat, such as the text of a clause: on one line it is written as it
 * was encoded once for all of them, indented like any other tree.
 */
final class ConstantNode extends JsonSerializable.Base {
  private final JsonNode tree;
  private final SerializableString line;

  private ConstantNode(JsonNode tree) {
    this.tree = tree;
    this.line = new SerializedString(tree.toString());
  }

  /** A node that is written exactly as the tree is; the tree is never changed again. */
  static JsonNode of(JsonNode tree) {
    return JsonNodeFactory.instance.pojoNode(new ConstantNode(tree));
  }

  @Override
  public void serialize(JsonGenerator out, SerializerProvider context) throws IOException {
    if (out.getPrettyPrinter() == null) {
      out.writeRawValue(line);
    } else {
      out.writeTree(tree);
    }
  }

  @Override
  public void serializeWithType(JsonGenerator out, SerializerProvider context, TypeSerializer types)
      throws IOException {
    serialize(out, context);
  }
}
