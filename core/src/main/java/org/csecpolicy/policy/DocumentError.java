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
  public static DocumentError of(String pointer, String rule) {
    return ImmutableDocumentError.of(pointer, rule);
  }

  /**
   * Where, as a JSON Pointer (RFC 6901) such as {@code /child/dateOfBirth}; empty for the document
   * as a whole. A field whose name is not of up to 64 letters, digits, hyphens and underscores is
   * not named: the pointer is then that of the object which holds it.
   */
  public abstract String pointer();

  /** What must hold there, in plain words. */
  public abstract String rule();
}
