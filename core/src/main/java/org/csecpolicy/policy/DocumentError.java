package org.csecpolicy.policy;

import java.io.Serializable;
import org.immutables.value.Value;

/** One thing wrong with a document: where, and the rule. Never what stands there. */
@PolicyTuple
@Value.Immutable
public abstract class DocumentError implements Serializable {
  private static final long serialVersionUID = 1L;

  DocumentError() {}

  /** An error at a place; the rule must not repeat what the document says. */
  public static DocumentError of(String pointer, ErrorCode code, String rule) {
    return ImmutableDocumentError.of(pointer, code, rule);
  }

  /**
   * Where, as a JSON Pointer (RFC 6901) such as {@code /child/dateOfBirth}; empty for the document
   * as a whole. Of fields that the document does not have, the pointer is that of the object which
   * holds them, and the rule says at what line and column: a name that nobody knows may be a value
   * that slipped out of place.
   */
  public abstract String pointer();

  /** What kind of rule is broken. */
  public abstract ErrorCode code();

  /** What must hold there, in plain words. */
  public abstract String rule();
}
