package org.csecpolicy.document;

import com.fasterxml.jackson.core.io.SerializedString;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.io.IOException;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.Outcomes;

/** A kind of outcome by its id; documents only say it. */
final class KindType extends WordType<OutcomeKind<?>> {
  private static final ImmutableMap<OutcomeKind<?>, SerializedString> WORDS =
      Maps.toMap(Outcomes.ALL, kind -> new SerializedString(kind.id()));

  KindType() {
    super("kind");
  }

  @Override
  void write(OutcomeKind<?> kind, DocumentWriter out) throws IOException {
    out.json().writeString(encoded(kind));
  }

  @Override
  void describe(DocumentSchema out, boolean orBlank) throws IOException {
    out.oneOf(
        Outcomes.ALL.stream().map(OutcomeKind::id).collect(ImmutableSet.toImmutableSet()), orBlank);
  }

  @Override
  SerializedString encoded(OutcomeKind<?> kind) {
    return WORDS.get(kind);
  }
}
