package org.csecpolicy.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.csecpolicy.policy.InvalidValueException;

/**
 * One object of a document, read as strictly as {@link PolicyJson} reads a referral and within the
 * same bounds: for the modules that are built on this one. Reading a field that is absent or wrong
 * gives nothing; {@link #finish} then refuses the document with everything that is wrong with it.
 */
public final class DocumentReader {
  private final Fields fields;
  private final DocumentErrors errors;

  private DocumentReader(Fields fields, DocumentErrors errors) {
    this.fields = fields;
    this.errors = errors;
  }

  /**
   * A document, which is one object.
   *
   * @throws InvalidDocumentException when it is too long, too deep or not a JSON object
   */
  public static DocumentReader of(String json) {
    DocumentErrors errors = new DocumentErrors();
    return new DocumentReader(Fields.ofDocument(PolicyJson.bounded(json), errors), errors);
  }

  /**
   * A document in UTF-8, which is one object.
   *
   * @throws InvalidDocumentException when it is not UTF-8, too long, too deep or not a JSON object
   */
  public static DocumentReader of(byte[] utf8) {
    return of(PolicyJson.decoded(utf8));
  }

  /**
   * A text, made into a value. The rules of an {@link InvalidValueException} that the making throws
   * are reported at this field.
   */
  public <T> Optional<T> text(String name, Function<String, T> make) {
    return fields.text(name, make);
  }

  /** The same for a field that must be there. */
  public <T> Optional<T> requiredText(String name, Function<String, T> make) {
    if (!fields.has(name)) {
      refuse(name, "required");
    }
    return text(name, make);
  }

  /** A list of objects; empty when it is absent. What is not an object is reported and left out. */
  public ImmutableList<DocumentReader> objects(String name) {
    return fields.objects(name).stream()
        .map(each -> new DocumentReader(each, errors))
        .collect(ImmutableList.toImmutableList());
  }

  /** Reports that a field breaks a rule. The rule must not repeat what the document says. */
  public void refuse(String name, String rule) {
    fields.refuse(name, rule);
  }

  /**
   * What the document describes, when nothing is wrong with it; fields that were never read are.
   *
   * @throws InvalidDocumentException naming everything that is wrong, by place and rule
   */
  public <T> T finish(Supplier<T> build) {
    fields.refuseOthers();
    errors.throwIfAny();
    Optional<T> built = Optional.empty();
    try {
      built = Optional.of(build.get());
    } catch (InvalidValueException invalid) {
      errors.add("", invalid);
    }
    errors.throwIfAny();
    return built.orElseThrow();
  }
}
