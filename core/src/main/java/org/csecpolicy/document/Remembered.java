package org.csecpolicy.document;

import java.io.IOException;
import java.util.function.BiFunction;
import org.csecpolicy.policy.Readings;

/** A part of a document that explains, under some readings, what the document has named so far. */
final class Remembered<V> extends ValueType<Readings> {
  private final ValueType<V> type;
  private final BiFunction<Footnotes, Readings, V> named;

  Remembered(ValueType<V> type, BiFunction<Footnotes, Readings, V> named) {
    this.type = type;
    this.named = named;
  }

  @Override
  void write(Readings readings, DocumentWriter out) throws IOException {
    type.write(named.apply(out.footnotes(), readings), out);
  }

  @Override
  void describe(DocumentSchema out, boolean orBlank) throws IOException {
    type.describe(out, orBlank);
  }
}
