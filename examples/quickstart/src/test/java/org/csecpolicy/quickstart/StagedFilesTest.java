package org.csecpolicy.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedFilesTest {
  private static final byte[] NEW = "new".getBytes(UTF_8);

  @TempDir private Path folder;

  @Test
  void nothingHasItsNameUntilEverythingIsWritten() throws IOException {
    Path first = folder.resolve("first");
    try (StagedFiles files = new StagedFiles()) {
      files.add(first, NEW);
      assertThat(first).doesNotExist();
      assertThatIOException().isThrownBy(() -> files.add(folder.resolve("absent/second"), NEW));
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatStandsThereStaysUnlessItMayBeReplaced() throws IOException {
    Path taken = Files.writeString(folder.resolve("taken"), "earlier");
    Path free = folder.resolve("free");
    try (StagedFiles files = new StagedFiles()) {
      files.add(free, NEW);
      files.add(taken, NEW);
      assertThatExceptionOfType(FileAlreadyExistsException.class)
          .isThrownBy(() -> files.publish(false));
      assertThat(taken).hasContent("earlier");
      assertThat(free).doesNotExist();
      files.publish(true);
    }
    assertThat(taken).hasContent("new");
    assertThat(free).hasContent("new");
    assertThat(folder.toFile().list()).hasSize(2);
  }

  @Test
  void aLinkAndAFolderAreNeverReplaced() throws IOException {
    Path victim = Files.writeString(folder.resolve("victim"), "untouched");
    Path link = Files.createSymbolicLink(folder.resolve("link"), victim);
    Path toNothing = Files.createSymbolicLink(folder.resolve("nothing"), folder.resolve("absent"));
    Path inner = Files.createDirectory(folder.resolve("inner"));
    for (Path target : new Path[] {link, toNothing, inner}) {
      try (StagedFiles files = new StagedFiles()) {
        files.add(target, NEW);
        assertThatExceptionOfType(FileAlreadyExistsException.class)
            .isThrownBy(() -> files.publish(true));
      }
    }
    assertThat(victim).hasContent("untouched");
    assertThat(link).isSymbolicLink();
    assertThat(folder.toFile().list()).hasSize(4);
  }
}
