package org.csecpolicy.document;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import org.csecpolicy.policy.ErrorCode;
import org.jspecify.annotations.Nullable;

/** One of a few texts that are known beforehand. */
final class FixedText extends ValueType<String> {
  private final ImmutableSet<String> texts;
  private final String rule;

  /** These texts, and the rule for another in their place. */
  FixedText(ImmutableSet<String> texts, String rule) {
    this.texts = texts;
    this.rule = rule;
  }

  /** This text. */
  static FixedText of(String text, String rule) {
    return new FixedText(ImmutableSet.of(text), rule);
  }

  @Override
  @Nullable String read(DocumentReader in) throws IOException {
    String read = in.values().text(text -> text);
    if (read != null && !texts.contains(read)) {
      in.values().refuse(ErrorCode.NOT_ONE_OF, rule);
    }
    return read;
  }

  @Override
  void write(String text, DocumentWriter out) throws IOException {
    out.json().writeString(text);
  }

  @Override
  void describe(DocumentSchema out, boolean orBlank) throws IOException {
    out.oneOf(texts, orBlank);
  }
}
