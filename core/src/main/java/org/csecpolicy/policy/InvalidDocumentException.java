package org.csecpolicy.policy;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * A document that cannot be read as what it should be: names every place and rule that stood in the
 * way, never what was given, so that it can be logged although the document is about a child. Has
 * no cause, because a parser's own message would quote the document.
 */
public final class InvalidDocumentException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int IN_MESSAGE = 20;

  @SuppressWarnings("serial") // an ImmutableList of serializable errors
  private final ImmutableList<DocumentError> errors;

  private InvalidDocumentException(ImmutableList<DocumentError> errors) {
    super(message(errors));
    this.errors = errors;
  }

  /** A document with these errors, of which there is at least one. */
  public static InvalidDocumentException of(ImmutableList<DocumentError> errors) {
    return new InvalidDocumentException(errors);
  }

  /** A document with one error. */
  public static InvalidDocumentException of(String pointer, ErrorCode code, String rule) {
    return new InvalidDocumentException(ImmutableList.of(DocumentError.of(pointer, code, rule)));
  }

  /**
   * Everything that is wrong, in the order found; never empty. A document with more than 1,000
   * errors reports the first 1,000 and, as the last one, that there are more.
   */
  public ImmutableList<DocumentError> errors() {
    return errors;
  }

  private static String message(ImmutableList<DocumentError> errors) {
    String first =
        errors.stream()
            .limit(IN_MESSAGE)
            .map(InvalidDocumentException::line)
            .collect(Collectors.joining("; "));
    return errors.size() > IN_MESSAGE
        ? first + "; and " + (errors.size() - IN_MESSAGE) + " more"
        : first;
  }

  private static String line(DocumentError error) {
    return error.pointer().isEmpty() ? error.rule() : error.pointer() + ": " + error.rule();
  }
}
