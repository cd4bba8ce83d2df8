package org.csecpolicy.document;

import java.io.IOException;

/** True or false, only written. */
final class Flag extends ValueType<Boolean> {
  static final Flag FLAG = new Flag();

  private Flag() {}

  @Override
  void write(Boolean flag, DocumentWriter out) throws IOException {
    out.json().writeBoolean(flag);
  }

  @Override
  void describe(DocumentSchema out, boolean orBlank) throws IOException {
    out.type("boolean", orBlank);
  }
}
