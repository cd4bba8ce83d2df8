package org.csecpolicy.document;

import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.csecpolicy.policy.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * An object of a document that may be of another version, whatever it holds: a map of its fields,
 * whose values are maps, lists and texts. A number, true and false are texts; null is left out.
 */
public final class AnyValue extends ValueType<ImmutableMap<String, Object>> {
  public static final AnyValue OBJECT = new AnyValue();

  private AnyValue() {}

  @Override
  @Nullable ImmutableMap<String, Object> read(DocumentReader in) throws IOException {
    return in.values().isObject() ? object(in.values()) : null;
  }

  private static ImmutableMap<String, Object> object(DocumentValues in) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (String name = in.nextField(); name != null; name = in.nextField()) {
      in.toValue();
      Object value = value(in);
      if (value != null && fields.putIfAbsent(name, value) != null) {
        in.refuse(ErrorCode.REPEATED, "given only once");
      }
    }
    return ImmutableMap.copyOf(fields);
  }

  private static @Nullable Object value(DocumentValues in) throws IOException {
    if (in.token() == JsonToken.START_OBJECT) {
      return object(in);
    }
    if (in.token() != JsonToken.START_ARRAY) {
      return in.scalar();
    }
    ImmutableList.Builder<Object> all = ImmutableList.builder();
    while (in.nextInList()) {
      Object value = value(in);
      if (value != null) {
        all.add(value);
      }
    }
    return all.build();
  }

  @Override
  void write(ImmutableMap<String, Object> value, DocumentWriter out) {
    throw new UnsupportedOperationException("only read");
  }

  @Override
  void describe(DocumentSchema out, boolean orBlank) throws IOException {
    out.type("object", orBlank);
  }
}
