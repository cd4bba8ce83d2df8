package org.csecpolicy.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;

/**
 * A part of a document that is written straight from the values when its turn comes: a decision has
 * some hundred small objects and lists, and a tree of them takes longer to build than to write.
 */
final class WrittenNode extends JsonSerializable.Base {
  /** Writes one value. */
  @FunctionalInterface
  interface Body {
    void writeTo(JsonGenerator out, SerializerProvider context) throws IOException;
  }

  private final Body body;

  private WrittenNode(Body body) {
    this.body = body;
  }

  /** A node that is written by this; it may be asked to more than once. */
  static JsonNode of(Body body) {
    return JsonNodeFactory.instance.pojoNode(new WrittenNode(body));
  }

  @Override
  public void serialize(JsonGenerator out, SerializerProvider context) throws IOException {
    body.writeTo(out, context);
  }

  @Override
  public void serializeWithType(JsonGenerator out, SerializerProvider context, TypeSerializer types)
      throws IOException {
    serialize(out, context);
  }
}
