package org.csecpolicy.quickstart;

import com.google.common.base.CharMatcher;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Names of files as UTF-8 has them, whatever the locale is, and as they can be shown. Java reads
 * and writes names in the encoding of the locale, which in the locale C loses every letter beyond
 * ASCII; a URI has the bytes.
 */
final class FileNames {
  private static final boolean POSIX = File.separatorChar == '/';
  private static final CharMatcher ASCII = CharMatcher.ascii();
  private static final Path ROOT = Path.of("/");
  private static final Path HERE = here();

  private FileNames() {}

  /**
   * The file of this name.
   *
   * @throws IllegalArgumentException when no file can be called so
   */
  static Path path(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a file has a name");
    }
    if (name.equals(Documents.STANDARD_INPUT)) {
      return Path.of(name);
    }
    return HERE.resolve(POSIX && !ASCII.matchesAllOf(name) ? ofBytes(name) : Path.of(name));
  }

  private static Path ofBytes(String name) {
    StringBuilder uri = new StringBuilder("file://");
    for (byte octet : ("/" + name).replaceAll("/+", "/").getBytes(StandardCharsets.UTF_8)) {
      uri.append(octet == '/' ? "/" : String.format(Locale.ROOT, "%%%02X", octet));
    }
    Path path = Path.of(URI.create(uri.toString()));
    return name.startsWith("/") ? path : path.subpath(0, path.getNameCount());
  }

  /** Where names begin: nowhere, unless Java has lost the way to the folder that it runs in. */
  private static Path here() {
    Path asJavaHasIt = Path.of("");
    try {
      return Files.isDirectory(asJavaHasIt)
          ? asJavaHasIt
          : Files.readSymbolicLink(Path.of("/proc/self/cwd"));
    } catch (IOException | UnsupportedOperationException elsewhere) {
      return asJavaHasIt;
    }
  }

  /** A name to print: one line, and nothing that a terminal obeys. */
  static String shown(Path path) {
    String name = path.toString();
    return printable(POSIX && !ASCII.matchesAllOf(name) ? utf8(path) : name);
  }

  private static String utf8(Path path) {
    String uri = ROOT.resolve(path).toUri().getRawPath().replaceFirst("(?<=.)/$", "");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = path.isAbsolute() ? 0 : 1; i < uri.length(); i++) {
      if (uri.charAt(i) == '%') {
        bytes.write(Integer.parseInt(uri, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.write(uri.charAt(i));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** A text with what ends a line, hides in it or turns it around as its number. */
  static String printable(String text) {
    StringBuilder printable = new StringBuilder();
    text.codePoints()
        .forEach(
            codePoint -> {
              if (isPrintable(codePoint)) {
                printable.appendCodePoint(codePoint);
              } else {
                printable.append(String.format(Locale.ROOT, "\\u{%x}", codePoint));
              }
            });
    return printable.toString();
  }

  private static boolean isPrintable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
