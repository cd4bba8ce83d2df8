package org.csecpolicy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The page of what is proved, on one line: the tests that count something hold it to their count.
 */
public final class ProofPage {
  private static final Path PAGE = Path.of(System.getProperty("basedir", "."), "PROOF.md");

  private ProofPage() {}

  public static String text() {
    try {
      return Files.readString(PAGE).replaceAll("\\s+", " ");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
