package org.csecpolicy.document;

import com.fasterxml.jackson.core.io.SerializedString;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Optional;
import org.csecpolicy.referral.InputKind;
import org.jspecify.annotations.Nullable;

/**
 * A kind of value that a document may hold: how it is read, written and described in a schema, said
 * in one place. Immutable and safe to share between threads.
 *
 * @param <T> what the value stands for
 */
public abstract class ValueType<T> {
  private final String name;

  /** One that a schema describes wherever it is used. */
  ValueType() {
    this("");
  }

  /** One that a schema describes once, under this name. */
  ValueType(String name) {
    this.name = name;
  }

  /** The value that the reader is at; null when it is wrong, which has been reported. */
  @Nullable T read(DocumentReader in) throws IOException {
    throw new UnsupportedOperationException("only written");
  }

  /** Whether the value that the reader is at is that of a field that nobody filled in. */
  boolean isBlank(DocumentValues values) throws IOException {
    return values.isBlank();
  }

  /** The same of a text that somebody typed. */
  boolean isBlank(String text) {
    return text.isEmpty();
  }

  abstract void write(T value, DocumentWriter out) throws IOException;

  /** Writes a field, unless its value is none, empty or not known. */
  void writeIfKnown(SerializedString name, T value, DocumentWriter out) throws IOException {
    if (!saysNothing(value)) {
      out.json().writeFieldName(name);
      write(value, out);
    }
  }

  /** Whether the value is none, empty or not known. */
  boolean saysNothing(T value) {
    return false;
  }

  /**
   * Writes the keywords of a schema.
   *
   * @param orBlank whether what is {@linkplain #isBlank blank} stands beside it
   */
  abstract void describe(DocumentSchema out, boolean orBlank) throws IOException;

  /** Adds where it stands, and what is in it, to the places of a form. */
  void addTo(ReferralForm form, String pointer, Field<?, ?, ?> field) {
    form.add(FormPlace.Shape.VALUE, pointer, this, field);
  }

  /** How a form takes it; empty when no form asks for it. */
  Optional<InputKind> kind() {
    return Optional.empty();
  }

  /** The words that it takes, when it takes words. */
  ImmutableSet<String> words() {
    return ImmutableSet.of();
  }

  /** The most characters that it takes; 0 when nothing but its pattern says so. */
  int longest() {
    return 0;
  }

  /** The value in JSON that stands for one that is refused; empty when the field is left out. */
  String insteadOfRefused() {
    return "";
  }

  /** The name that a schema defines it under; empty when it has none. */
  final String name() {
    return name;
  }
}
