package org.csecpolicy.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;

/**
 * An object that many documents repeat, such as the text of a clause: on one line it is written as
 * it was encoded once for all of them.
 */
final class Repeated<E extends Enum<E>> extends ValueType<E> {
  private final ObjectType<E, ?> type;
  private final ImmutableMap<E, SerializableString> lines;

  Repeated(Class<E> each, ObjectType<E, ?> type) {
    super(type.name(), type.description());
    this.type = type;
    this.lines = Maps.immutableEnumMap(Maps.asMap(EnumSet.allOf(each), this::line));
  }

  private SerializableString line(E constant) {
    return new SerializedString(
        new String(DocumentWriter.oneLine(type, constant), StandardCharsets.UTF_8));
  }

  @Override
  void write(E constant, DocumentWriter out) throws IOException {
    if (out.json().getPrettyPrinter() == null) {
      out.json().writeRawValue(lines.get(constant));
    } else {
      type.write(constant, out);
    }
  }

  @Override
  void describe(DocumentSchema out, boolean orBlank) throws IOException {
    type.describe(out, orBlank);
  }
}
