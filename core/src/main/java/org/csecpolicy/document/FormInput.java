package org.csecpolicy.document;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.policy.DocumentError;
import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.referral.InputKind;

/**
 * What was put into one place of a form: a value in JSON, or what is wrong with it by itself. What
 * was refused is not kept. Not a record, whose text would show what was typed.
 */
final class FormInput {
  /** An object that is there although nothing of it is known. */
  static final FormInput EMPTY_OBJECT = new FormInput("{}", ImmutableList.of());

  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)");

  private final String json;
  private final ImmutableList<DocumentError> errors;

  private FormInput(String json, ImmutableList<DocumentError> errors) {
    this.json = json;
    this.errors = errors;
  }

  /** A text as it was typed. */
  static FormInput typed(FormPlace place, String text, Agency agency) {
    boolean isNumber =
        place.type().kind().filter(InputKind.NUMBER::equals).isPresent()
            && WHOLE_NUMBER.matcher(text.strip()).matches();
    return of(place, isNumber ? text.strip() : quoted(text), agency);
  }

  /** A value in JSON. */
  static FormInput of(FormPlace place, String json, Agency agency) {
    ImmutableList<DocumentError> errors =
        DocumentReader.errorsOf(json, place.type(), agency).stream()
            .map(error -> DocumentError.of(place.pointer(), error.code(), error.rule()))
            .distinct()
            .collect(ImmutableList.toImmutableList());
    return new FormInput(errors.isEmpty() ? json : "", errors);
  }

  static FormInput refused(String pointer, ErrorCode code, String rule) {
    return new FormInput("", ImmutableList.of(DocumentError.of(pointer, code, rule)));
  }

  /** The value; empty when it was refused. */
  String json() {
    return json;
  }

  /** What is wrong with it. */
  ImmutableList<DocumentError> errors() {
    return errors;
  }

  boolean isRefused() {
    return !errors.isEmpty();
  }

  private static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
