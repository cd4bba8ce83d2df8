package org.csecpolicy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.csecpolicy.quickstart.ReferenceCommand.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

/** The reference data at the command line, page by page. */
class ReferenceTest {
  private static final Path PAGES =
      Path.of(System.getProperty("basedir", ".")).resolve("src/test/resources/pages");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @EnumSource(Part.class)
  void aPartIsAPageWithItsClauses(Part part) throws IOException {
    assertThat(run("reference", part.toString())).isZero();
    assertThat(out.toString()).contains("[").doesNotContain("null", "Optional");
    assertThat(out.toString().lines()).allMatch(line -> line.length() <= TextPage.WIDTH);
    matches("reference-" + part);
  }

  @Test
  void withoutAPartItSaysWhatThereIs() throws IOException {
    assertThat(run("reference")).isZero();
    for (Part part : Part.values()) {
      assertThat(out.toString()).contains("  " + part + "  ");
    }
    assertThat(out.toString().split("\\s+")).contains("46", "24", "19", "3");
    matches("reference");
  }

  @Test
  void whatIsMissingIsSaidOnThePage() {
    run("reference", "guidance");
    assertThat(out.toString().split("text not available", -1)).hasSize(18 + 1);
  }

  @Test
  void asJsonItIsTheReferenceDocument() throws IOException {
    assertThat(run("reference", "--json")).isZero();
    JsonNode document = new ObjectMapper().readTree(out.toString());
    assertThat(document.path("kind").asText()).isEqualTo("reference");
    assertThat(document.path("clauses").size()).isPositive();
  }

  @Test
  void asJsonAPartIsItsLists() throws IOException {
    assertThat(run("reference", "industries", "--json")).isZero();
    List<String> names = new ArrayList<>();
    new ObjectMapper().readTree(out.toString()).fieldNames().forEachRemaining(names::add);
    assertThat(names).containsExactly("industries", "activities", "subcategories");
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void noPartIsEmptyAsJson(Part part) throws IOException {
    assertThat(run("reference", part.toString(), "--json")).isZero();
    JsonNode lists = new ObjectMapper().readTree(out.toString());
    assertThat(lists).isNotEmpty().allSatisfy(list -> assertThat(list).isNotEmpty());
  }

  @Test
  void anUnknownPartIsAWrongCommandLine() {
    assertThat(run("reference", "blue-flags")).isEqualTo(64);
    assertThat(err.toString()).contains("red-flags");
  }

  private void matches(String name) throws IOException {
    Path golden = PAGES.resolve(name + ".txt");
    if ("write".equals(System.getProperty("csecpolicy.pages"))) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, out.toString());
    }
    assertThat(out.toString()).isEqualTo(Files.readString(golden));
  }

  private int run(String... arguments) {
    CommandLine commands = Quickstart.commandLine();
    commands.setOut(new PrintWriter(out));
    commands.setErr(new PrintWriter(err));
    return commands.execute(arguments);
  }
}
