package org.csecpolicy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of this module that are written from its code. */
public final class Pages {
  private static final Path CORE = Path.of(System.getProperty("basedir", "."));

  private Pages() {}

  /** Fails when a file is stale, unless it is to be written anew. */
  public static void upToDate(String name, String expected) throws IOException {
    Path page = CORE.resolve(name);
    if ("write".equals(System.getProperty("csecpolicy.pages"))) {
      Files.writeString(page, expected);
    }
    assertThat(Files.readString(page)).isEqualTo(expected);
  }
}
