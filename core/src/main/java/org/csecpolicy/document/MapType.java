package org.csecpolicy.document;

import java.io.IOException;
import java.util.Map;

/** An object, only written, whose field names are words: of which, a schema does not say. */
final class MapType<K, V> extends ValueType<Map<K, V>> {
  private final WordType<K> keys;
  private final ValueType<V> values;
  private final int least;

  /** One of at least so many fields. */
  MapType(WordType<K> keys, ValueType<V> values, int least) {
    this.keys = keys;
    this.values = values;
    this.least = least;
  }

  @Override
  void write(Map<K, V> map, DocumentWriter out) throws IOException {
    out.json().writeStartObject();
    for (Map.Entry<K, V> entry : map.entrySet()) {
      out.json().writeFieldName(keys.encoded(entry.getKey()));
      values.write(entry.getValue(), out);
    }
    out.json().writeEndObject();
  }

  @Override
  void describe(DocumentSchema out, boolean orBlank) throws IOException {
    out.type("object", orBlank);
    if (least > 0) {
      out.number("minProperties", least);
    }
    out.value("propertyNames", keys).value("additionalProperties", values);
  }
}
