package org.csecpolicy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every type of this library, nested and generated ones too, as the compiler left them. */
final class LibraryTypes {
  private LibraryTypes() {}

  static List<Class<?>> all() throws IOException, URISyntaxException {
    Path classes =
        Path.of(HotlinePolicy.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes.resolve("org"))) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
          .sorted()
          .<Class<?>>map(LibraryTypes::load)
          .toList();
    }
  }

  static Class<?> load(String name) {
    try {
      return Class.forName(name, false, LibraryTypes.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
