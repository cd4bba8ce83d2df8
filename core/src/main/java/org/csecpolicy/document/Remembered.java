package org.csecpolicy.document;

import java.io.IOException;
import java.util.function.BiFunction;

/** A part of a document that explains what the document has named so far. */
final class Remembered<T, V> extends ValueType<T> {
  private final ValueType<V> type;
  private final BiFunction<Footnotes, T, V> named;

  Remembered(ValueType<V> type, BiFunction<Footnotes, T, V> named) {
    this.type = type;
    this.named = named;
  }

  @Override
  void write(T about, DocumentWriter out) throws IOException {
    type.write(named.apply(out.footnotes(), about), out);
  }

  @Override
  void describe(DocumentSchema out, boolean orBlank) throws IOException {
    type.describe(out, orBlank);
  }
}
