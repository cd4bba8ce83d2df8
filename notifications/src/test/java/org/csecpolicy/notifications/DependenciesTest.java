package org.csecpolicy.notifications;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What is optional is used in one place each, and nothing depends on where or when it runs. */
class DependenciesTest {
  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.csecpolicy.notifications");

  @Test
  void onlyMimeMessagesUsesJakartaMail() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.MimeMessages(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta..", "org.eclipse.angus..")
        .check(LIBRARY);
  }

  @Test
  void nothingUsesJacksonButThroughCore() {
    noClasses().should().dependOnClassesThat().resideInAPackage("com.fasterxml..").check(LIBRARY);
  }

  @Test
  void onlyMessageJsonAndTheDocumentsUseJson() {
    noClasses()
        .that()
        .haveNameNotMatching(
            ".*\\.(MessageJson|(AddressBook|MessageDetails|Messages)Document(\\$.*)?)")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.csecpolicy.document..", "org.csecpolicy.json..")
        .check(LIBRARY);
  }

  @Test
  void nothingReadsAClockADefaultOrAProperty() {
    noClasses()
        .should()
        .callMethodWhere(
            target(
                nameMatching(
                    "now|systemDefault|systemDefaultZone|getDefault|currentTimeMillis|nanoTime"
                        + "|getProperty|getProperties|getenv|getDefaultInstance|getLocalHost")))
        .check(LIBRARY);
  }
}
