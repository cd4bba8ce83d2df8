package org.csecpolicy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private final PrintStream terminal = new PrintStream(screen, true, StandardCharsets.UTF_8);

  @Test
  void onATerminalItSaysHowFarItHasComeAndGoesAway() {
    Progress progress = new Progress(terminal, 200, true);

    progress.one();
    assertThat(screen.toString(StandardCharsets.UTF_8)).contains("1 of 200 decided");

    progress.clear();
    assertThat(screen.toString(StandardCharsets.UTF_8)).endsWith("\r\u001b[K");
  }

  @Test
  void inAPipeItIsSilent() {
    Progress progress = new Progress(terminal, 200, false);

    progress.one();
    progress.clear();

    assertThat(screen.size()).isZero();
  }
}
