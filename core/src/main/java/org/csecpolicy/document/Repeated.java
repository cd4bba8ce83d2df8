package org.csecpolicy.document;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A part that many documents repeat, such as the text of a clause: on one line it is written as it
 * was encoded once for all of them.
 */
final class Repeated<T> extends ValueType<T> {
  private final ValueType<T> type;
  private final ImmutableMap<T, SerializableString> lines;

  /** A type, and the values that are repeated. */
  Repeated(Iterable<T> values, ValueType<T> type) {
    super(type.name());
    this.type = type;
    this.lines = Maps.toMap(values, this::line);
  }

  private SerializableString line(T value) {
    return new SerializedString(
        new String(DocumentWriter.oneLine(type, value), StandardCharsets.UTF_8));
  }

  @Override
  void write(T value, DocumentWriter out) throws IOException {
    @Nullable SerializableString line = out.isIndented() ? null : lines.get(value);
    if (line != null) {
      out.json().writeRawValue(line);
    } else {
      type.write(value, out);
    }
  }

  @Override
  void describe(DocumentSchema out, boolean orBlank) throws IOException {
    type.describe(out, orBlank);
  }
}
