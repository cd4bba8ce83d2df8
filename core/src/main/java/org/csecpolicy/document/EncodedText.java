package org.csecpolicy.document;

import com.fasterxml.jackson.core.io.SerializedString;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Function;

/** A text of each constant, only written, that was encoded once for all documents. */
final class EncodedText<E extends Enum<E>> extends ValueType<E> {
  private final ImmutableList<SerializedString> texts;

  EncodedText(Class<E> type, Function<E, String> text) {
    super(TextType.TEXT.name());
    this.texts =
        Arrays.stream(type.getEnumConstants())
            .map(text)
            .map(SerializedString::new)
            .collect(ImmutableList.toImmutableList());
  }

  @Override
  void write(E constant, DocumentWriter out) throws IOException {
    out.json().writeString(texts.get(constant.ordinal()));
  }

  @Override
  void describe(DocumentSchema out, boolean orBlank) throws IOException {
    TextType.TEXT.describe(out, orBlank);
  }
}
