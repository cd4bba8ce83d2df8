package org.csecpolicy.notifications;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;

/** Every type of this module, nested and generated ones too, as the compiler left them. */
final class LibraryTypes {
  private static final List<Class<?>> ALL =
      new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPackagesOf(Message.class)
              .stream()
              .filter(type -> !type.getSimpleName().equals("package-info"))
              .sorted(Comparator.comparing(JavaClass::getName))
              .<Class<?>>map(JavaClass::reflect)
              .toList();

  private LibraryTypes() {}

  static List<Class<?>> all() {
    return ALL;
  }

  /** Generated, one for each value. */
  static List<Class<?>> values() {
    return ALL.stream().filter(type -> type.getName().matches(".*\\.Immutable[^$]*")).toList();
  }
}
