package org.csecpolicy.document;

import java.io.IOException;
import java.util.Optional;

/** A value, only written, or null where there is none. */
final class OrNull<T> extends ValueType<Optional<T>> {
  private final ValueType<T> type;

  OrNull(ValueType<T> type) {
    this.type = type;
  }

  @Override
  void write(Optional<T> value, DocumentWriter out) throws IOException {
    if (value.isPresent()) {
      type.write(value.get(), out);
    } else {
      out.json().writeNull();
    }
  }

  @Override
  void describe(DocumentSchema out, boolean orBlank) throws IOException {
    out.orNull(type);
  }
}
