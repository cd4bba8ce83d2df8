package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.csecpolicy.HotlinePolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pages of what is public in both modules are written from their classes; a stale one fails.
 * {@code mvn -pl notifications -am test -Dtest=ApiPageTest -Dcsecpolicy.pages=write
 * -Dsurefire.failIfNoSpecifiedTests=false} writes them anew.
 */
class ApiPageTest {
  private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..");

  @ParameterizedTest
  @CsvSource({
    "core, HotlinePolicy decide(Referral): HotlineDecision",
    "notifications, Messages of("
  })
  void thePageOfWhatIsPublicIsUpToDate(String module, String known) throws IOException {
    Class<?> any = module.equals("core") ? HotlinePolicy.class : Messages.class;
    String expected = ApiPage.of(any, ROOT.resolve(module).resolve("src/main/java"));
    assertThat(expected)
        .contains("class " + known.split(" ")[0] + "\n", "  " + known.split(" ")[1])
        .doesNotContain("Immutable" + any.getSimpleName());
    Path page = ROOT.resolve(module).resolve("API.md");
    if ("write".equals(System.getProperty("csecpolicy.pages"))) {
      Files.writeString(page, expected);
    }
    assertThat(Files.readString(page)).isEqualTo(expected);
  }
}
