package org.csecpolicy.policy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Programs go by the codes: none may change its key, and no error of ours goes without one. */
class ErrorCodeTest {
  @Test
  void theKeysAreThese() {
    assertThat(Stream.of(ErrorCode.values()).map(ErrorCode::key))
        .containsExactly(
            "blank",
            "too-long",
            "characters",
            "format",
            "not-one-of",
            "out-of-range",
            "conflict",
            "required",
            "not-taken",
            "repeated",
            "too-many",
            "unknown-field",
            "replaced-field",
            "wrong-type",
            "not-json",
            "not-utf-8",
            "too-large",
            "too-deep",
            "empty-document",
            "trailing-content",
            "more-errors",
            "not-sendable",
            "other");
  }

  @Test
  void onlyAnApplicationHasErrorsWithoutACodeOfTheirOwn() {
    JavaClasses library =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.csecpolicy");
    noClasses()
        .should()
        .callMethod(InvalidValueException.class, "of", String.class, String.class)
        .check(library);
  }
}
