package org.csecpolicy.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.json",
        "./a",
        "../a/b",
        "/",
        "/tmp/x",
        "J\u00fcrgen",
        "../\u4e2d/\ud83d\ude00",
        "/\u00e9/%41+ b"
      })
  void aNameIsShownAsItWasGiven(String name) {
    assertThat(FileNames.shown(FileNames.path(name))).isEqualTo(name);
  }

  @Test
  void slashesTooManyDoNotMatter() {
    assertThat(FileNames.shown(FileNames.path("a//\u00fc//b/"))).isEqualTo("a/\u00fc/b");
  }

  @Test
  void aFileIsFoundByItsNameInUtf8(@TempDir Path folder) throws IOException {
    String name = folder + "/J\u00fcrgen \u4e2d.json";
    Files.write(FileNames.path(name), "x".getBytes(UTF_8));
    try (var children = Files.list(folder)) {
      assertThat(children.map(FileNames::shown)).containsExactly(name);
    }
  }

  @Test
  void noFileHasANulInItsName() {
    assertThatIllegalArgumentException().isThrownBy(() -> FileNames.path("a\u0000"));
    assertThatIllegalArgumentException().isThrownBy(() -> FileNames.path("\u00fc\u0000"));
  }

  @Test
  void whatIsPrintedIsOneLineThatNoTerminalObeys() {
    assertThat(FileNames.printable("a\nb\u001b[31mc\u202e\u2028d\u0085\ud800 \u00e9\ud83d\ude00"))
        .isEqualTo("a\\u{a}b\\u{1b}[31mc\\u{202e}\\u{2028}d\\u{85}\\u{d800} \u00e9\ud83d\ude00");
    assertThat(FileNames.shown(FileNames.path("\u00e9\n\u001b"))).isEqualTo("\u00e9\\u{a}\\u{1b}");
  }

  @Test
  void argumentsInAsciiAreTakenAsTheyAre() {
    String[] given = {"decide", "-"};
    assertThat(Arguments.inUtf8(given)).isSameAs(given);
    String[] ofAnotherCommandLine = {"J\u00fcrgen"};
    assertThat(Arguments.inUtf8(ofAnotherCommandLine)).containsExactly("J\u00fcrgen");
  }
}
