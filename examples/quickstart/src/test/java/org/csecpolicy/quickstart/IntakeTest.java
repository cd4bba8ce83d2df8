package org.csecpolicy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOError;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.notifications.MessageDetails;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.referral.Call;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Whole intakes as transcripts, with answers from a file, and what no intake may do. */
class IntakeTest {
  private static final Path HERE = Path.of(System.getProperty("basedir", "."));
  private static final Path SESSIONS = HERE.resolve("src/test/resources/intake");
  private static final Clock AT_NIGHT =
      Clock.fixed(Instant.parse("2026-11-21T06:40:31Z"), ZoneOffset.UTC);
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "custody-at-night",
        "out-of-county-with-report",
        "unknowns-kept",
        "back-and-change",
        "juvenile-hall-history",
        "category-not-known",
        "county-declines",
        "own-child-in-orange",
        "on-the-way-to-the-hall",
        "caller-knows-nothing",
        "first-responder",
        "two-siblings-one-in-custody",
        "recruiter-and-recruited"
      })
  void aWholeIntakeReadsAsItWasHeld(String session) throws IOException {
    assertThat(hold(session)).isZero();
    assertGolden(session);
  }

  @Test
  void aStoppedIntakeGoesOnWhereItWasSaved(@TempDir Path folder) throws IOException {
    String file = folder.resolve("referral.json").toString();
    assertThat(hold("stopped", "--save", file)).isZero();
    assertGolden("stopped");

    out.getBuffer().setLength(0);
    assertThat(hold("resumed", "--resume", file)).isZero();
    assertGolden("resumed");
    assertThat(out.toString()).contains("SINCE THIS REFERRAL WAS SAVED");
  }

  @Test
  void whatIsSavedIsWhatWasDecided(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("referral.json");
    assertThat(hold("custody-at-night", "--save", file.toString())).isZero();

    Referral referral = PolicyJson.of(POLICY.agency()).readReferral(Files.readString(file));
    assertThat(out.toString())
        .contains(
            new DecisionText(Inquiry.of(POLICY), false).of("Decision", POLICY.decide(referral)));
    assertThat(Inquiry.of(POLICY).examine(referral).isComplete()).isTrue();
    assertThat(referral.calledAt()).isEqualTo(Instant.parse("2026-11-21T06:40:00Z"));
  }

  /** One child of them is in custody: the form is that child's, and the summary is of the call. */
  @Test
  void whatIsSavedOfSeveralChildrenIsACallThatIsDecidedAlike(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("call.json");
    assertThat(hold("two-siblings-one-in-custody", "--save", file.toString())).isZero();
    Call call = PolicyJson.of(POLICY.agency()).readCall(Files.readString(file));
    assertThat(call.children().keySet()).containsExactly("A", "B");
    assertThat(out.toString())
        .contains(new CallText(Inquiry.of(POLICY), false).of("Decision", POLICY.decide(call)));
    Referral elder = call.children().get("A");
    Referral younger = call.children().get("B");
    assertThat(elder.custody().lawEnforcement()).isEqualTo(Answer.YES);
    assertThat(younger.custody().lawEnforcement()).isEqualTo(Answer.NO);
    assertThat(younger.information().summary())
        .isPresent()
        .isEqualTo(elder.information().summary());
    assertThat(younger.home()).isEqualTo(Home.PARENT);
    assertThat(younger.child().name()).isPresent().isNotEqualTo(elder.child().name());
    assertThat(younger.redFlags()).doesNotContainAnyElementsOf(elder.redFlags());

    out.getBuffer().setLength(0);
    byte[] more = "child A\nback\n".getBytes(StandardCharsets.UTF_8);
    assertThat(hold(more, "--resume", file.toString(), "--save", file.toString())).isZero();
    assertThat(out.toString()).contains("[A] ", "Nothing was answered before this", "Decision");
    assertThat(PolicyJson.of(POLICY.agency()).readCall(Files.readString(file))).isEqualTo(call);
  }

  /** A child taken back is gone from what is decided and kept; one that is left in is not. */
  @Test
  void anotherChildCanBeTakenBack(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("kept.json");
    byte[] before =
        "\n1\nan frp agency\nyes\nanother child\nback\n".getBytes(StandardCharsets.UTF_8);
    assertThat(hold(before, "--save", file.toString())).isZero();
    assertThat(out.toString()).contains("Child B is left out again");
    assertThat(PolicyJson.of(POLICY.agency()).isCall(Files.readAllBytes(file))).isFalse();

    byte[] after =
        "\n1\nan frp agency\nyes\nanother child\n\n\n\nback\n".getBytes(StandardCharsets.UTF_8);
    assertThat(hold(after, "--save", file.toString(), "--overwrite")).isZero();
    assertThat(PolicyJson.of(POLICY.agency()).isCall(Files.readAllBytes(file))).isFalse();

    byte[] kept = "\n1\nan frp agency\nyes\nanother child\n".getBytes(StandardCharsets.UTF_8);
    assertThat(hold(kept, "--save", file.toString(), "--overwrite")).isZero();
    assertThat(PolicyJson.of(POLICY.agency()).readCall(Files.readString(file)).children())
        .hasSize(2)
        .allSatisfy((key, child) -> assertThat(child.suspects(Category.CSEC)).isTrue());
  }

  @Test
  void theCallersKindIsOfTheCallWhicheverChildIsSpokenOf(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("call.json");
    byte[] said =
        "\n1\nanother child\nnone\nno\nno\nmandated\nchild a\nsave\nchild z\n"
            .getBytes(StandardCharsets.UTF_8);
    assertThat(hold(said, "--save", file.toString())).isZero();
    assertThat(out.toString()).contains("The children of this call are A, B");
    Call call = PolicyJson.of(POLICY.agency()).readCall(Files.readString(file));
    assertThat(call.children().values())
        .extracting(child -> child.caller().kind())
        .containsOnly(CallerKind.MANDATED_REPORTER);
    assertThat(call.children().get("B").suspects(Category.CSEC)).isFalse();
  }

  @Test
  void whoSomebodyIsIsNotPrintedUnlessAskedFor() throws IOException {
    hold("custody-at-night");
    assertThat(out.toString()).doesNotContain("2012-02-17", "02/17/2012", "A. Clerk");

    hold("custody-at-night", "--unredacted");
    assertThat(out.toString()).contains("02/17/2012", "A. Clerk");
  }

  /** N-1.a, N-1.f, N-6F: whatever was gathered stands in the messages at the end. */
  @Test
  void thePreAlertHoldsWhatWasGathered() throws IOException {
    hold("custody-at-night", "--unredacted");
    String messages = out.toString().substring(out.toString().indexOf("CSEC pre-alert\n"));
    assertThat(messages)
        .contains(
            "Non-FRP/Maria Example/02/17/2012",
            "Referral #: 0000-0001",
            "two closed referrals",
            "Officer Lee, Pasadena police; call back: 213-555-0100",
            "Held by: Officer Lee",
            "Patrol found her in a motel room with an older man.",
            "a crown on the neck",
            "gone for three nights",
            "a man called Example",
            "someone with a silver car",
            "a motel on Example Ave",
            "Sent by: A. Screener");

    out.getBuffer().setLength(0);
    hold("custody-at-night");
    assertThat(out.toString())
        .doesNotContain("Maria", "Officer Lee", "motel room", "on the neck", "silver car", "555-0");
  }

  @Test
  void theClockStandsInThePromptOnceTheFormRuns() throws IOException {
    hold("custody-at-night");
    assertThat(out.toString())
        .contains("[form due by 10:55 PM PST] > ")
        .containsSubsequence("> yes at the station", "[form due by 10:55 PM PST] > los angeles");
    assertThat(
            hold(
                "\n1\nanyone\n1\n".getBytes(StandardCharsets.UTF_8),
                "--called-at",
                "2026-11-20 22:00"))
        .isZero();
    assertThat(out.toString()).contains("[form was due by 10:15 PM PST] > ");
  }

  @Test
  void thePageIsShownWithoutAnEnd() throws IOException {
    hold("stopped");
    assertThat(out.toString()).containsSubsequence("> show", "So far", "WHAT TO DO", "> save");
  }

  @Test
  void aCallWithoutACategoryIsAskedAboutAllTheSame() throws IOException {
    hold("category-not-known");
    assertThat(out.toString())
        .containsSubsequence(
            "What is suspected", "> unknown", "Who has the child right now", "NOT ROUTED YET");
  }

  @Test
  void theMomentOfTheCallCanBeGivenOnTheCommandLine() {
    assertThat(hold("1\n".getBytes(StandardCharsets.UTF_8), "--called-at", "2026-11-20T14:17"))
        .isZero();
    assertThat(out.toString())
        .contains("Fri Nov 20, 2026, 2:17 PM PST")
        .doesNotContain("When did the call come in");
    assertThat(hold(new byte[0], "--called-at", "2026-03-08 02:30"))
        .isEqualTo(ExitCode.USAGE.status());
    assertThat(err.toString()).contains("--called-at: a moment such as");
  }

  @Test
  void anIntakeWithoutAnyAnswerDecidesNothing() {
    assertThat(hold(new byte[0])).isZero();
    assertThat(out.toString()).contains("Nothing is decided").doesNotContain("WHAT TO DO");
  }

  @Test
  void aFileThatCannotBeReadOrWrittenIsSaid(@TempDir Path folder) {
    byte[] one = "\n1\n".getBytes(StandardCharsets.UTF_8);
    Path nowhere = folder.resolve("absent/referral.json");
    assertThat(hold(one, "--save", nowhere.toString())).isEqualTo(ExitCode.NOT_WRITTEN.status());
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("referral.json: cannot be written");

    assertThat(hold(one, "--resume", folder.resolve("absent.json").toString()))
        .isEqualTo(ExitCode.REFUSED.status());
    assertThat(err.toString()).contains("absent.json: cannot be read");
    assertThat(hold(one, "--resume", HERE.resolve("pom.xml").toString()))
        .isEqualTo(ExitCode.REFUSED.status());
  }

  @Test
  void anotherDocumentIsLeftAloneAndThatIsSaidBeforeTheFirstQuestion(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("other.json"), "another document");
    byte[] one = "\n1\n".getBytes(StandardCharsets.UTF_8);
    assertThat(hold(one, "--save", file.toString())).isEqualTo(ExitCode.OCCUPIED.status());
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("other.json: something stands there already");
    assertThat(file).hasContent("another document");

    byte[] said = ("\n1\nsave " + file + "\n").getBytes(StandardCharsets.UTF_8);
    assertThat(hold(said)).isEqualTo(ExitCode.OCCUPIED.status());
    assertThat(out.toString()).contains("Not saved: something else stands there already");
    assertThat(file).hasContent("another document");

    assertThat(hold(one, "--save", file.toString(), "--overwrite")).isZero();
    assertThat(Files.readString(file)).contains("calledAt");
  }

  @Test
  void whatAnIntakeHasReadItReplacesUnlessItWasChangedSince(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("referral.json");
    byte[] one = "\n1\n".getBytes(StandardCharsets.UTF_8);
    assertThat(hold(one, "--save", file.toString())).isZero();
    String first = Files.readString(file);

    byte[] more = "anyone\n".getBytes(StandardCharsets.UTF_8);
    assertThat(hold(more, "--resume", file.toString(), "--save", file.toString())).isZero();
    assertThat(Files.readString(file)).isNotEqualTo(first);

    PolicyJson json = PolicyJson.of(POLICY.agency());
    IntakeFile kept = new IntakeFile(json, Optional.of(file), false, false);
    Call call = kept.resume(file);
    Files.writeString(file, first); // somebody else's
    assertThat(kept.save(call, "")).startsWith("Not saved: something else");
    assertThat(file).hasContent(first);
  }

  /** A window that is closed ends the program without a word. */
  @Test
  void whatWasSaidIsKeptBeforeTheNextQuestion(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("call.json");
    byte[] said = "\n1\nher aunt\nneither\n".getBytes(StandardCharsets.UTF_8);
    InputStream closing =
        new SequenceInputStream(
            new ByteArrayInputStream(said),
            new InputStream() {
              @Override
              public int read() {
                throw new IllegalStateException("the window was closed");
              }
            });
    CommandLine intake = Quickstart.commandLine(new IntakeCommand(AT_NIGHT, closing));
    intake.setOut(new PrintWriter(out));
    intake.setErr(new PrintWriter(err));
    intake.execute("--save", file.toString());
    Referral kept = PolicyJson.of(POLICY.agency()).readReferral(Files.readString(file));
    assertThat(kept.caller().kind()).isEqualTo(CallerKind.PUBLIC);
    assertThat(kept.custody().lawEnforcement()).isEqualTo(Answer.NO);
  }

  @Test
  void whatWasSaidIsKeptWhenNobodyCanReadOnAnyLonger(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("referral.json");
    byte[] said = "\n1\nanyone\nlaw-enforcement\n".getBytes(StandardCharsets.UTF_8);
    IntakeCommand intake = new IntakeCommand(AT_NIGHT, new ByteArrayInputStream(said));
    Writer brokenOff =
        new StringWriter() {
          @Override
          public void write(String text, int offset, int length) {
            if (getBuffer().indexOf("> law-enforcement") > 0) {
              throw new IOError(new IOException("broken pipe"));
            }
            super.write(text, offset, length);
          }
        };
    CommandLine commands = Quickstart.commandLine(intake).setOut(new PrintWriter(brokenOff));
    assertThatExceptionOfType(IOError.class)
        .isThrownBy(() -> commands.execute("--save", file.toString()));
    assertThat(Files.readString(file)).contains("lawEnforcement");
  }

  @Test
  void whateverIsSaidAnIntakeEndsWithADecision() {
    List<String> words =
        List.of(
            "1",
            "2",
            "3",
            "yes",
            "no",
            "unknown",
            "back",
            "why",
            "save",
            "?",
            "",
            "NV",
            "Kern, CA",
            "15",
            "2011-05-30",
            "19",
            "\u001b[31m",
            "Ω",
            "602",
            "none",
            "another child",
            "child A",
            "child 2",
            "1,2,3,A,H",
            "save /");
    Random random = new Random(7);
    for (int session = 0; session < 5; session++) {
      out.getBuffer().setLength(0);
      String said =
          "\n1\n"
              + String.join(
                  "\n",
                  IntStream.range(0, 40)
                      .mapToObj(i -> words.get(random.nextInt(words.size())))
                      .toList());
      int status = hold(said.getBytes(StandardCharsets.UTF_8));
      // The root folder is no file to save to.
      assertThat(status).as(said).isIn(0, said.contains("save /") ? 73 : 0);
      assertThat(out.toString()).contains("WHAT TO DO").doesNotContain("\u001b");
    }
  }

  /** Said before the first question, and not after the last; and what failed is in the status. */
  @Test
  void whereNothingCanBeSavedIsSaidAndTheStatusTells(@TempDir Path folder) throws IOException {
    byte[] said = "\n1\nanyone\nquit\n".getBytes(StandardCharsets.UTF_8);
    Path nowhere = folder.resolve("none/call.json");
    assertThat(hold(said, "--save", nowhere.toString())).isEqualTo(74);
    assertThat(out.toString()).isEmpty();
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), folder.resolve("to.json"));
    assertThat(hold(said, "--save", link.toString(), "--overwrite")).isEqualTo(73);
    assertThat(out.toString()).isEmpty();

    Path taken = Files.writeString(folder.resolve("taken.json"), "another");
    String saving = "\n1\nsave " + taken + "\nquit\n";
    assertThat(hold(saving.getBytes(StandardCharsets.UTF_8))).isEqualTo(73);
    assertThat(taken).hasContent("another");

    Path none = folder.resolve("none.json");
    assertThat(hold(new byte[0], "--save", none.toString())).isEqualTo(2);
    assertThat(none).doesNotExist();
  }

  /** What is pasted has a blank or a mark along that nobody sees. */
  @Test
  void whatIsPastedIsReadAsItShows() {
    String said = "\n\u20661\u2069\nanyone\u00A0\nneither\u200B\n\uFEFFquit\u00A0\n";
    assertThat(hold(said.getBytes(StandardCharsets.UTF_8))).isZero();
    assertThat(out.toString()).doesNotContain("Not understood").contains("The intake ends here.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"quit", "unknown", "show", "back", "no"})
  void inPlaceOfAConfirmationAnythingElseTakesNothing(String instead) {
    String said = "\n1\nFRP\n" + instead + "\n";
    assertThat(hold(said.getBytes(StandardCharsets.UTF_8))).isZero();
    assertThat(out.toString()).doesNotContain("OUTSIDE THIS PROTOCOL", "yes or no");
  }

  /** A line break that was pasted along is no yes. */
  @Test
  void nothingLessThanAYesTakesTheResponderAway() {
    assertThat(hold("\n1\nFRP\n\n\n".getBytes(StandardCharsets.UTF_8))).isZero();
    assertThat(out.toString()).contains("Yes; no to write it again").doesNotContain("OUTSIDE THIS");
    assertThat(hold("\n1\nFRP\nyes\n".getBytes(StandardCharsets.UTF_8))).isZero();
    assertThat(out.toString()).contains("OUTSIDE THIS PROTOCOL");
  }

  /** "Still missing" would list it no more, and nobody would call again. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "refused",
        "won't give it",
        "declined to say",
        "withheld",
        "TBA",
        "???",
        "not checked",
        "hung up",
        "n/a",
        "she won't say",
        "the caller refuses"
      })
  void aRefusalIsNoNameAddressNumberOrSummary(String said) {
    CaseRecord record =
        new CaseRecord(
            Referral.builder().calledAt(AT_NIGHT.instant()).build(), MessageDetails.none());
    for (CaseQuestion question : CaseQuestion.values()) {
      if (question != CaseQuestion.HISTORY) {
        boolean isSkipped = question.isSkippedBy(said);
        boolean isPutAside = IntakeRequest.of(said).isPresent();
        try {
          question.with(record, said);
          assertThat(isSkipped || isPutAside).as("%s: %s", question, said).isTrue();
        } catch (InvalidValueException refused) {
          assertThat(refused).hasMessageStartingWith("answer");
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"8 denied", "24 denies gang", "5 never", "22 ruled out", "8 none"})
  void aRedFlagThatIsDeniedWasNotSeen(String said) {
    Referral referral =
        Referral.builder()
            .calledAt(AT_NIGHT.instant())
            .putCategory(Category.CSEC, Suspicion.POSSIBLE)
            .build();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> RedFlagText.noted(referral, said));
  }

  @Test
  void aRankAndANameAreKeptAndNotShownWhenTheyArePiped() {
    String said = "\n1\nSergeant Ortiz, Signal Hill PD, 562-555-0134, not FRP\nquit\n";
    assertThat(hold(said.getBytes(StandardCharsets.UTF_8), "--unredacted")).isZero();
    assertThat(out.toString())
        .contains("Understood: another law-enforcement agency.", "> [not shown]")
        .containsPattern("Reporting Party: .*Sergeant Ortiz, Signal Hill PD.*562-555-0134");
  }

  /** The clock of the form runs from the call, and not from when somebody went back. */
  @Test
  void backToTheBeginningKeepsTheMomentOfTheCall(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("call.json");
    String said = "\n1\nback\nback\n\n1\nquit\n";
    assertThat(hold(said.getBytes(StandardCharsets.UTF_8), "--save", file.toString())).isZero();
    Referral atNight = PolicyJson.of(POLICY.agency()).readReferral(Files.readString(file));
    assertThat(atNight.calledAt()).isEqualTo(Instant.parse("2026-11-21T06:40:00Z"));

    String earlier = "1\nback\nback\n\n1\nquit\n";
    assertThat(
            hold(
                earlier.getBytes(StandardCharsets.UTF_8),
                "--called-at",
                "2026-11-20 14:17",
                "--overwrite",
                "--save",
                file.toString()))
        .isZero();
    assertThat(PolicyJson.of(POLICY.agency()).readReferral(Files.readString(file)).calledAt())
        .isEqualTo(Instant.parse("2026-11-20T22:17:00Z"));
  }

  /** N-3.c: of an accused placement somebody may have to go there, whoever goes to the child. */
  @Test
  void nothingIsSettledBeforeAnAccusedPlacementIsAskedFor() {
    IntakeState begun =
        IntakeState.of(
            POLICY,
            new CaseRecord(
                Referral.builder()
                    .calledAt(AT_NIGHT.instant())
                    .putCategory(Category.CSEC, Suspicion.POSSIBLE)
                    .build(),
                MessageDetails.none()));
    while (!begun.isRouted()) {
      begun = begun.putAside(begun.toAsk().get(0));
    }
    assertThat(begun.toAsk())
        .isNotEmpty()
        .noneMatch(question -> question.facts().contains(Fact.AGAINST_PLACEMENT));
  }

  /** A story may begin with "she", hold a refusal, or be written without blanks. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SUMMARY|She was taken to a motel.",
        "SUMMARY|He refused to let her go.",
        "SUMMARY|No parent was at home",
        "SUMMARY|Not seen since Friday.",
        "SUMMARY|\u5979\u88AB\u5E26\u8D70\u4E86",
        "PERPETRATORS|he drives a silver car",
        "PERPETRATORS|Duke",
        "STAGING_AREA|we are in the lobby of the clinic, 12 Fable Court",
        "PRESENT_ADDRESS|she is at 12 Fable Court",
        "INCIDENT_LOCATION|she does not know the street, a motel near the airport",
      })
  void whatIsToldIsKeptHoweverItBegins(CaseQuestion question, String said) {
    CaseRecord record =
        new CaseRecord(
            Referral.builder().calledAt(AT_NIGHT.instant()).build(), MessageDetails.none());
    assertThat(question.isSkippedBy(said)).isFalse();
    assertThat(question.with(record, said)).isNotEqualTo(record);
  }

  /** Each agency has numbers of its own form. */
  @Test
  void aReferralNumberIsNoTelephoneNumber() {
    CaseRecord record =
        new CaseRecord(
            Referral.builder().calledAt(AT_NIGHT.instant()).build(), MessageDetails.none());
    assertThat(CaseQuestion.REFERRAL_NUMBER.with(record, "REF-17").details().referralNumber())
        .contains("REF-17");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> CaseQuestion.REFERRAL_NUMBER.with(record, "not assigned"));
  }

  /** A word that skips a line ends none of the others. */
  @Test
  void skipIsOneLineOfTheRecord() {
    String said = "\n1\n" + "unknown\n".repeat(20) + "skip\nskip\n";
    assertThat(hold(said.getBytes(StandardCharsets.UTF_8))).isZero();
    assertThat(out.toString())
        .containsSubsequence(
            "At which address is the child now?",
            "Where should our worker meet",
            "At which number can we call you back?");
  }

  @Test
  void whatIsToldOfAChildIsNoFileToSave() {
    for (String told : new String[] {"save the girl", "save me, she said", "save her"}) {
      assertThat(IntakeRequest.of(told)).isEmpty();
    }
    assertThat(IntakeRequest.of("save call.json")).contains(IntakeRequest.SAVE);
    assertThat(IntakeRequest.of("save")).contains(IntakeRequest.SAVE);
  }

  private int hold(String session, String... options) throws IOException {
    return hold(Files.readAllBytes(SESSIONS.resolve(session + ".in")), options);
  }

  private int hold(byte[] said, String... options) {
    CommandLine intake =
        Quickstart.commandLine(new IntakeCommand(AT_NIGHT, new ByteArrayInputStream(said)));
    intake.setOut(new PrintWriter(out));
    intake.setErr(new PrintWriter(err));
    return intake.execute(options);
  }

  private void assertGolden(String session) throws IOException {
    Path golden = SESSIONS.resolve(session + ".txt");
    if ("write".equals(System.getProperty("csecpolicy.pages"))) {
      Files.writeString(golden, out.toString());
    }
    assertThat(out.toString()).isEqualTo(Files.readString(golden));
    // The messages below it have lines of their own.
    assertThat(out.toString().lines().takeWhile(line -> !line.startsWith("-----")))
        .allMatch(line -> line.length() <= TextPage.WIDTH);
  }
}
