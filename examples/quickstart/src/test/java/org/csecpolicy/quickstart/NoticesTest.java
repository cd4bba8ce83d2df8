package org.csecpolicy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The messages at the command line: on the terminal, as JSON, and as files to send. */
class NoticesTest {
  private static final Path HERE = Path.of(System.getProperty("basedir", "."));
  private static final Path DETAILS = HERE.resolve("messages/details.json");
  private static final Path ADDRESSES = HERE.resolve("messages/addresses.json");
  private static final Path IN_CUSTODY =
      HERE.resolve("referrals/01-runaway-found-by-patrol-in-custody.json");

  /** Its alert goes to the department's list and to Probation's. */
  private static final Path BOTH_LISTS =
      HERE.resolve("referrals/19-out-of-county-san-bernardino-delinquency-warrant.json");

  private static final String OFFICE = "North Hills Example Office";

  private static final Path AT_HOME = HERE.resolve("referrals/02-after-hours-motel-night.json");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void everyMessageIsPrinted() {
    assertThat(run("notices", IN_CUSTODY.toString(), "--details", DETAILS.toString())).isZero();

    assertThat(out.toString())
        .contains("Expedited form, fax cover")
        .contains("Expedited form, e-mail")
        .contains("CSEC pre-alert")
        .contains("Subject: Non-FRP/")
        .contains("Referral #: 0000-0000-0000-0000001")
        .contains("Screener Alert")
        .contains("Screener Narrative");
  }

  @Test
  void redactedNothingPersonalIsPrinted() throws IOException {
    String name = new ObjectMapper().readTree(IN_CUSTODY.toFile()).at("/child/name").textValue();
    assertThat(run("notices", "--redacted", IN_CUSTODY.toString())).isZero();
    assertThat(out.toString()).contains("[redacted]").doesNotContain(name);

    run("notices", IN_CUSTODY.toString());
    assertThat(out.toString()).contains(name);
  }

  @Test
  void underADecisionThePreAlertIsShownRedacted() {
    assertThat(run("decide", IN_CUSTODY.toString())).isZero();
    assertThat(out.toString()).doesNotContain("Subject:");
    assertThat(run("decide", "--alert", IN_CUSTODY.toString())).isZero();
    assertThat(out.toString()).contains("Subject: Non-FRP/[redacted]/[redacted]");
  }

  @Test
  void asJsonTheMessagesAreOneDocument() throws IOException {
    assertThat(run("notices", "--json", IN_CUSTODY.toString())).isZero();
    assertThat(new ObjectMapper().readTree(out.toString()).toString()).contains("pre-alert");
  }

  @Test
  void mailIsWrittenAsFilesWhenTheAgencyHasAddresses(@TempDir Path folder) throws IOException {
    assertThat(
            run(
                "notices",
                IN_CUSTODY.toString(),
                "--eml",
                folder.toString(),
                "--addresses",
                ADDRESSES.toString()))
        .isZero();

    List<String> names = namesIn(folder);
    assertThat(names).anyMatch(name -> name.endsWith("pre-alert.eml"));
    assertThat(names).anyMatch(name -> name.endsWith("expedited-form-fax.txt"));
    Path alert =
        folder.resolve(
            names.stream()
                .filter(name -> name.endsWith("pre-alert.eml"))
                .findFirst()
                .orElseThrow());
    assertThat(Files.readString(alert)).contains("To: edl-dcfs-csec@hotline.example");
  }

  @Test
  void aDraftSaysThatItHasNotBeenSent(@TempDir Path folder) throws IOException {
    assertThat(write(IN_CUSTODY, folder)).isZero();
    List<String> drafts = namesIn(folder).stream().filter(name -> name.endsWith(".eml")).toList();
    assertThat(drafts).isNotEmpty();
    for (String draft : drafts) {
      assertThat(Files.readString(folder.resolve(draft)).split("\r\n\r\n")[0])
          .contains("\r\nX-Unsent: 1");
    }
  }

  @Test
  void redactedHoldsForDocumentsAndFilesToo(@TempDir Path folder) throws IOException {
    String name = new ObjectMapper().readTree(IN_CUSTODY.toFile()).at("/child/name").textValue();
    assertThat(run("notices", "--json", "--redacted", IN_CUSTODY.toString())).isZero();
    assertThat(out.toString()).contains("[redacted]").doesNotContain(name);

    assertThat(out.toString()).doesNotContain(OFFICE);

    assertThat(write(IN_CUSTODY, folder, "--redacted")).isZero();
    for (String file : namesIn(folder)) {
      assertThat(whole(folder.resolve(file))).as(file).doesNotContain(name, OFFICE, "555-0102");
    }
    assertThat(write(IN_CUSTODY, folder, "--overwrite")).isZero();
    assertThat(namesIn(folder)).anyMatch(file -> whole(folder.resolve(file)).contains(name));
  }

  /** The number of the office on the cover, when the address book has it. */
  @Test
  void theFaxCoverSaysWhereItGoes(@TempDir Path folder) throws IOException {
    assertThat(run("notices", IN_CUSTODY.toString(), "--addresses", ADDRESSES.toString())).isZero();
    assertThat(out.toString()).contains(OFFICE, "\nFax number: (555) 555-0102\n");

    Path book = Files.writeString(folder.resolve("book.json"), "{\"sender\":\"a@agency.example\"}");
    run("notices", IN_CUSTODY.toString(), "--addresses", book.toString());
    assertThat(out.toString()).contains("____ (no number in the address book)");
  }

  @Test
  void filesAndTheirFolderAreForTheOwnerAlone(@TempDir Path parent) throws IOException {
    Path folder = parent.resolve("of/one-call");
    assertThat(write(IN_CUSTODY, folder)).isZero();
    assumeThat(Files.getFileStore(parent).supportsFileAttributeView("posix")).isTrue();
    assertThat(rights(folder)).isEqualTo("rwx------");
    assertThat(rights(folder.getParent())).isEqualTo("rwx------");
    for (String file : namesIn(folder)) {
      assertThat(rights(folder.resolve(file))).as(file).isEqualTo("rw-------");
    }
  }

  @Test
  void aFolderHoldsTheMessagesOfOneCall(@TempDir Path folder) throws IOException {
    assertThat(write(IN_CUSTODY, folder)).isZero();
    Map<String, String> before = contentsOf(folder);

    assertThat(write(AT_HOME, folder)).isEqualTo(ExitCode.OCCUPIED.status());
    assertThat(contentsOf(folder)).isEqualTo(before);
    assertThat(err.toString()).contains("something stands there already").hasLineCount(1);

    Files.writeString(folder.resolve("notes.md"), "mine");
    Files.writeString(folder.resolve("12-my-own-notes.txt"), "mine too"); // no kind of message
    assertThat(write(AT_HOME, folder, "--overwrite")).isZero();
    Map<String, String> after = contentsOf(folder);
    assertThat(after.remove("notes.md")).isEqualTo("mine");
    assertThat(after.remove("12-my-own-notes.txt")).isEqualTo("mine too");
    assertThat(after.values()).isNotEmpty().doesNotContainAnyElementsOf(before.values());
    assertThat(after).hasSizeLessThan(before.size()); // none of the first call is left over
  }

  /** Otherwise half of one call would be left beside half of another. */
  @Test
  void whatCannotBeReplacedIsFoundBeforeAnythingIs(@TempDir Path folder) throws IOException {
    assertThat(write(IN_CUSTODY, folder)).isZero();
    Map<String, String> before = contentsOf(folder);
    Files.createDirectory(folder.resolve("99-pre-alert.eml"));
    assertThat(write(AT_HOME, folder, "--overwrite")).isEqualTo(ExitCode.OCCUPIED.status());
    Files.delete(folder.resolve("99-pre-alert.eml"));
    assertThat(contentsOf(folder)).isEqualTo(before);
  }

  @Test
  void aFolderThatAnotherCallIsWrittenToIsLeftAlone(@TempDir Path folder) throws IOException {
    Files.createFile(folder.resolve(".being-written"));
    assertThat(write(IN_CUSTODY, folder)).isEqualTo(ExitCode.OCCUPIED.status());
    assertThat(namesIn(folder)).containsExactly(".being-written");
  }

  @Test
  void aLinkIsNeitherFollowedNorReplaced(@TempDir Path parent) throws IOException {
    Path elsewhere = Files.createDirectory(parent.resolve("elsewhere"));
    Path link = Files.createSymbolicLink(parent.resolve("link"), elsewhere);
    assertThat(write(IN_CUSTODY, link, "--overwrite")).isEqualTo(ExitCode.OCCUPIED.status());
    assertThat(namesIn(elsewhere)).isEmpty();

    Path folder = Files.createDirectory(parent.resolve("folder"));
    Path victim = Files.writeString(parent.resolve("victim"), "untouched");
    Files.createSymbolicLink(folder.resolve("01-expedited-form-fax.txt"), victim);
    assertThat(write(IN_CUSTODY, folder, "--overwrite")).isEqualTo(ExitCode.OCCUPIED.status());
    assertThat(victim).hasContent("untouched");
    assertThat(namesIn(folder)).containsExactly("01-expedited-form-fax.txt");
  }

  @Test
  void everyDocumentThatIsRefusedIsNamed() {
    Path absent = HERE.resolve("absent.json");
    assertThat(
            run(
                "notices",
                IN_CUSTODY.toString(),
                "--details",
                IN_CUSTODY.toString(),
                "--addresses",
                absent.toString()))
        .isEqualTo(ExitCode.REFUSED.status());
    assertThat(err.toString())
        .contains("in-custody.json: holds an unknown field")
        .contains("absent.json: cannot be read");
    assertThat(out.toString()).isEmpty();
  }

  private int write(Path referral, Path folder, String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "notices",
                referral.toString(),
                "--eml",
                folder.toString(),
                "--addresses",
                ADDRESSES.toString()));
    arguments.addAll(List.of(options));
    return run(arguments.toArray(String[]::new));
  }

  private static Map<String, String> contentsOf(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (String name : namesIn(folder)) {
      contents.put(name, Files.readString(folder.resolve(name)));
    }
    return contents;
  }

  /** A text, or a draft with its body decoded. */
  private static String whole(Path file) {
    try {
      String[] parts = Files.readString(file).split("\r\n\r\n", 2);
      return parts.length == 1
          ? parts[0]
          : parts[0] + new String(Base64.getMimeDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void withoutAddressesMailIsRefusedAndTheRestWritten(@TempDir Path folder) throws IOException {
    assertThat(run("notices", IN_CUSTODY.toString(), "--eml", folder.toString())).isEqualTo(2);

    assertThat(err.toString()).contains("pre-alert: no addresses are given");
    assertThat(namesIn(folder)).isNotEmpty().noneMatch(name -> name.endsWith(".eml"));
  }

  /**
   * One list without an address costs nobody else the alert; the draft and standard error say so.
   */
  @Test
  void oneMissingAddressCostsNobodyElseTheMail(@TempDir Path parent) throws IOException {
    Path folder = parent.resolve("eml");
    assertThat(write(BOTH_LISTS, folder, bookOfOneList(parent))).isEqualTo(2);
    String alert = only("pre-alert.eml", folder);
    assertThat(whole(folder.resolve(alert)))
        .contains("To: b@agency.example\r\n")
        .contains("Comments: no e-mail address for probation-alert-list\r\n");
    assertThat(err.toString())
        .contains(alert.replace(".eml", "") + ": no e-mail address of probation-alert-list\n");
  }

  /** Which message, of which child, and whose number: each line is another. */
  @Test
  void aMissingNumberIsSaidOfEachFax(@TempDir Path parent) throws IOException {
    Path call = HERE.resolve("calls/01-siblings-one-in-custody.json");
    write(call, parent.resolve("eml"), bookOfOneList(parent));
    String cover = only("expedited-form-fax.txt", parent.resolve("eml")).replace(".txt", "");
    assertThat(cover).matches("\\d\\d-[^-]+-expedited-form-fax");
    assertThat(err.toString().lines())
        .doesNotHaveDuplicates()
        .anyMatch(line -> line.startsWith(cover + ": no fax number of "));
    run(
        "notices",
        IN_CUSTODY.toString(),
        "--eml",
        parent.resolve("two").toString(),
        "--addresses",
        bookOfOneList(parent).toString());
    assertThat(err.toString()).contains("no fax number of regional-office " + OFFICE + "\n");
    run(
        "notices",
        IN_CUSTODY.toString(),
        "--eml",
        parent.resolve("three").toString(),
        "--redacted",
        "--addresses",
        bookOfOneList(parent).toString());
    assertThat(err.toString())
        .endsWith("01-expedited-form-fax: no fax number of regional-office\n");
  }

  private static String only(String end, Path folder) throws IOException {
    List<String> names = namesIn(folder).stream().filter(name -> name.endsWith(end)).toList();
    assertThat(names).hasSize(1);
    return names.get(0);
  }

  private int write(Path referral, Path folder, Path book) {
    return run(
        "notices", referral.toString(), "--eml", folder.toString(), "--addresses", book.toString());
  }

  private static Path bookOfOneList(Path parent) throws IOException {
    return Files.writeString(
        parent.resolve("book.json"),
        """
        {"sender": "a@agency.example",
         "recipients": [{"role": "alert-list", "emails": ["b@agency.example"]}]}
        """);
  }

  /** A key is free; the help asks for none that is a name, and cannot know. */
  @Test
  void redactedTheChildrenOfACallAreNumbered(@TempDir Path parent) throws IOException {
    String call =
        Files.readString(HERE.resolve("calls/01-siblings-one-in-custody.json"))
            .replace("\"key\": \"A\"", "\"key\": \"Araminta.Dove\"");
    assertThat(call).contains("Araminta");
    Path file = Files.writeString(parent.resolve("call.json"), call);
    assertThat(run("notices", "--redacted", file.toString())).isZero();
    assertThat(run("notices", "--redacted", "--json", file.toString())).isZero();
    Path folder = parent.resolve("messages");
    write(file, folder, "--redacted");
    namesIn(folder).forEach(name -> out.write(name + whole(folder.resolve(name))));
    assertThat(out.toString()).contains("Child 1").doesNotContain("Araminta");
    assertThat(run("notices", "--json", "--eml", folder.toString(), file.toString())).isEqualTo(64);
  }

  @Test
  void badInputExitsWith2AndUsageWith64() {
    assertThat(run("notices", HERE.resolve("absent.json").toString())).isEqualTo(2);
    assertThat(run("notices", ADDRESSES.toString())).isEqualTo(2);
    assertThat(run("notices")).isEqualTo(64);
  }

  private int run(String... arguments) {
    CommandLine commands = Quickstart.commandLine();
    commands.setOut(new PrintWriter(out));
    commands.setErr(new PrintWriter(err));
    return commands.execute(arguments);
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.map(child -> child.getFileName().toString()).sorted().toList();
    }
  }
}
