package org.csecpolicy.document;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.csecpolicy.policy.DocumentError;
import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.policy.InvalidDocumentException;
import org.csecpolicy.policy.InvalidValueException;

/** Collects what is wrong with one document, so that all of it is reported at once. */
public final class DocumentErrors {
  /** More than anyone reads; keeps a hostile document from filling the memory. */
  static final int MOST = 1000;

  private final Set<DocumentError> errors = new LinkedHashSet<>();
  private boolean more;

  /** Something that is wrong at a place. */
  public void add(String pointer, ErrorCode code, String rule) {
    DocumentError error = DocumentError.of(pointer, code, rule);
    if (errors.size() < MOST) {
      errors.add(error);
    } else if (!more) {
      // Asked until once true: looking up errors made to collide would add up.
      more = !errors.contains(error);
    }
  }

  /** The broken rules of one value, all of them at the same place. */
  void add(String pointer, InvalidValueException invalid) {
    invalid.violations().forEach(violation -> add(pointer, violation.code(), violation.rule()));
  }

  /** Whether anything is wrong at this place or below it. */
  boolean anyAt(String pointer) {
    return errors.stream()
        .map(DocumentError::pointer)
        .anyMatch(at -> at.equals(pointer) || at.startsWith(pointer + "/"));
  }

  boolean isEmpty() {
    return errors.isEmpty();
  }

  /** Throws when there is anything, naming all of it. */
  public void throwIfAny() {
    if (!errors.isEmpty()) {
      throw refusal();
    }
  }

  /** Everything that is wrong so far, of which there is something. */
  InvalidDocumentException refusal() {
    ImmutableList.Builder<DocumentError> all = ImmutableList.builder();
    all.addAll(errors);
    if (more) {
      all.add(
          DocumentError.of(
              "", ErrorCode.MORE_ERRORS, "more than " + MOST + " errors; the rest are not listed"));
    }
    return InvalidDocumentException.of(all.build());
  }
}
