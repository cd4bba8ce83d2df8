package org.csecpolicy.json;

import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A field of an object, and its place among the others.
 *
 * @param required whether every object has it
 */
record Field<T, B, V>(
    SerializedString name,
    int place,
    String description,
    ValueType<V> type,
    boolean required,
    Getter<T, V> get,
    BiConsumer<? super B, ? super V> set) {
  /** Finds the value of a field; null when the field is left out. */
  interface Getter<T, V> {
    @Nullable V of(T whole);
  }

  /** Its bit among those that an object has given. */
  long bit() {
    return 1L << place;
  }

  /** Whether it may be null or empty and count as left out, in an object that has such. */
  boolean mayBeBlank() {
    return !required && !(type instanceof Replaced);
  }

  void read(DocumentReader in, B into) throws IOException {
    V value = type.read(in);
    if (value != null) {
      set.accept(into, value);
    }
  }

  boolean isWritten(T whole) {
    return get.of(whole) != null;
  }

  void write(T whole, DocumentWriter out) throws IOException {
    V value = get.of(whole);
    if (value != null) {
      out.json().writeFieldName(name);
      type.write(value, out);
    }
  }

  Field<T, B, V> describedAs(String text) {
    return new Field<>(name, place, text, type, required, get, set);
  }
}
