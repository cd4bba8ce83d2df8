package org.csecpolicy.document;

import java.io.IOException;
import org.csecpolicy.policy.ErrorCode;
import org.jspecify.annotations.Nullable;

/** The value of a field that was given up: no schema has it, and a document is told what does. */
final class Replaced extends ValueType<Object> {
  private final String successor;

  Replaced(String successor) {
    this.successor = successor;
  }

  @Override
  @Nullable Object read(DocumentReader in) throws IOException {
    in.values().refuse(ErrorCode.REPLACED_FIELD, "replaced by " + successor);
    return null;
  }

  @Override
  void write(Object value, DocumentWriter out) {
    throw new UnsupportedOperationException("only read");
  }

  @Override
  void describe(DocumentSchema out, boolean orBlank) {}
}
