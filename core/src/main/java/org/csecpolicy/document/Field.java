package org.csecpolicy.document;

import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of an object, and its place among the others.
 *
 * @param key under which it is described: its object and its name
 * @param words what describes it when nothing stands under its key; may be empty
 * @param get finds its value; null when it is left out
 */
record Field<T, B, V>(
    SerializedString name,
    int place,
    String key,
    String words,
    ValueType<V> type,
    Presence presence,
    Function<? super T, ? extends @Nullable V> get,
    BiConsumer<? super B, ? super V> set) {
  /** When an object has it. */
  enum Presence {
    ALWAYS,
    IF_ANY,
    UNLESS_UNKNOWN
  }

  /** Whether every object has it. */
  boolean required() {
    return presence == Presence.ALWAYS;
  }

  /** Its bit among those that an object has given. */
  long bit() {
    return 1L << place;
  }

  /** Whether it may be null or empty and count as left out, in an object that has such. */
  boolean mayBeBlank() {
    return !required() && !(type instanceof Replaced);
  }

  void read(DocumentReader in, B into) throws IOException {
    V value = type.read(in);
    if (value != null) {
      set.accept(into, value);
    }
  }

  void write(T whole, DocumentWriter out) throws IOException {
    V value = get.apply(whole);
    if (value != null && presence == Presence.UNLESS_UNKNOWN) {
      type.writeIfKnown(name, value, out);
    } else if (value != null) {
      out.json().writeFieldName(name);
      type.write(value, out);
    }
  }
}
