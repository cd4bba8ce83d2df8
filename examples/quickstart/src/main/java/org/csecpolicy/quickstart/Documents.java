package org.csecpolicy.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.csecpolicy.policy.DocumentError;

/** Reads documents from files and from standard input. */
final class Documents {
  /** What stands for standard input where a file is asked for. */
  static final String STANDARD_INPUT = "-";

  /** One byte more than a document may have, so that a larger one is refused and not held. */
  private static final int MORE_THAN_ANY = (1 << 20) + 1;

  private Documents() {}

  /** The file's name without its ending. */
  static String nameOf(Path document) {
    Path name = document.getFileName();
    return FileNames.shown(name == null ? document : name).replaceFirst("\\.json$", "");
  }

  /** What is wrong with a document, and where. */
  static String words(DocumentError error) {
    return (error.pointer().isEmpty() ? "" : error.pointer() + ": ") + error.rule();
  }

  /** The referrals of a folder, in the order of their names. */
  static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(child -> child.toString().endsWith(".json")).sorted().toList();
    }
  }

  static InputStream open(Path document) throws IOException {
    return document.toString().equals(STANDARD_INPUT) ? System.in : Files.newInputStream(document);
  }

  /** How long a file is; not known of standard input. */
  static OptionalLong sizeOf(Path document) throws IOException {
    return Files.isRegularFile(document)
        ? OptionalLong.of(Files.size(document))
        : OptionalLong.empty();
  }

  static byte[] read(Path document) throws IOException {
    if (document.toString().equals(STANDARD_INPUT)) {
      return System.in.readNBytes(MORE_THAN_ANY);
    }
    try (InputStream in = Files.newInputStream(document)) {
      return in.readNBytes(MORE_THAN_ANY);
    }
  }
}
