package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.notifications.MessageKind.ESCALATION;
import static org.csecpolicy.notifications.MessageKind.EXPEDITED_FORM_EMAIL;
import static org.csecpolicy.notifications.MessageKind.EXPEDITED_FORM_FAX;
import static org.csecpolicy.notifications.MessageKind.LAW_ENFORCEMENT_INSTRUCTION;
import static org.csecpolicy.notifications.MessageKind.LAW_ENFORCEMENT_NOTICE;
import static org.csecpolicy.notifications.MessageKind.PRE_ALERT;
import static org.csecpolicy.notifications.MessageKind.PROBATION_EMAIL;
import static org.csecpolicy.notifications.MessageKind.SIS_REMINDER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.PersonName;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Messages in full, as a supervisor would read them. {@code mvn -pl notifications test
 * -Dtest=GoldenMessagesTest -Dcsecpolicy.pages=write} writes them anew; read what changed.
 */
class GoldenMessagesTest {
  private static final Path GOLDEN =
      Path.of(System.getProperty("basedir", "."), "src", "test", "resources", "messages");

  static Stream<Arguments> preAlerts() {
    return Stream.of(
        golden("pre-alert-in-hours", PRE_ALERT, () -> Calls.message(PRE_ALERT, Calls.csec())),
        golden(
            "pre-alert-after-hours",
            PRE_ALERT,
            () ->
                Calls.message(
                    PRE_ALERT,
                    Calls.inCustody()
                        .calledAt(Calls.NIGHT)
                        .probation(Probation.of(ProbationStatus.INVOLVED, "Officer Gray")))),
        golden(
            "pre-alert-csec-unit-in-hours",
            PRE_ALERT,
            () -> Calls.message(PRE_ALERT, Calls.csecUnitCase())),
        golden(
            "pre-alert-placement-name",
            PRE_ALERT,
            () -> Calls.message(PRE_ALERT, Calls.inPlacement())),
        golden(
            "pre-alert-not-immediate",
            PRE_ALERT,
            () -> Calls.message(PRE_ALERT, Calls.notImmediate())),
        golden(
            "pre-alert-not-immediate-supervisors-time",
            PRE_ALERT,
            () ->
                Calls.message(
                    PRE_ALERT,
                    Calls.notImmediate(),
                    Calls.details().supervisorsResponseTime("by Friday noon").build())),
        golden(
            "pre-alert-evaluated-out",
            PRE_ALERT,
            () -> Calls.message(PRE_ALERT, CallsElsewhere.transferDeclinedAndComing())),
        golden(
            "pre-alert-juvenile-hall",
            PRE_ALERT,
            () -> Calls.message(PRE_ALERT, Calls.missingFromVenturaInCustody())),
        golden(
            "pre-alert-outside-the-county",
            PRE_ALERT,
            () -> Calls.message(PRE_ALERT, CallsElsewhere.oursInNevada())),
        golden(
            "pre-alert-accused-placement",
            PRE_ALERT,
            () -> Calls.message(PRE_ALERT, CallsElsewhere.inNevadaAfterAPlacementHere())),
        golden(
            "pre-alert-age-only-said",
            PRE_ALERT,
            () ->
                Calls.message(
                    PRE_ALERT,
                    Calls.csec()
                        .child(
                            Calls.child()
                                .dateOfBirth(LocalDate.of(2000, 1, 1))
                                .statedAge(AgeRange.of(14, 15))
                                .build()))),
        golden(
            "pre-alert-unknown",
            PRE_ALERT,
            () ->
                Calls.message(
                    PRE_ALERT,
                    Calls.csec()
                        .child(Child.builder().statedAge(AgeRange.of(15)).build())
                        .caller(Caller.of(CallerKind.PUBLIC))
                        .openCase(OpenCase.notAsked())
                        .information(CaseInformation.notAsked()),
                    MessageDetails.none())),
        golden(
            "pre-alert-in-full",
            PRE_ALERT,
            () -> Calls.message(PRE_ALERT, Calls.inFull(Calls.inCustody()))),
        golden(
            "pre-alert-frp",
            PRE_ALERT,
            () ->
                Calls.message(
                    PRE_ALERT, Calls.frp().child(named("José Núñez")), Calls.details().build())),
        golden(
            "pre-alert-chinese-name",
            PRE_ALERT,
            () ->
                Calls.message(
                    PRE_ALERT,
                    Calls.csec().child(named("李小龍")),
                    Calls.details().narrative("李小龍".repeat(40) + " 先生\n報告").build())),
        golden(
            "pre-alert-4000-words",
            PRE_ALERT,
            () ->
                Calls.message(
                    PRE_ALERT, Calls.csec(), Calls.details().narrative(narrative(4000)).build())));
  }

  static Stream<Arguments> otherMessages() {
    return Stream.of(
        golden("fax-region", EXPEDITED_FORM_FAX, Calls.inCustody()),
        golden("fax-after-hours", EXPEDITED_FORM_FAX, Calls.inCustody().calledAt(Calls.NIGHT)),
        golden("form-email", EXPEDITED_FORM_EMAIL, Calls.inCustody()),
        golden("form-email-csec-unit-in-hours", EXPEDITED_FORM_EMAIL, Calls.csecUnitCase()),
        golden(
            "probation-fr-placement",
            PROBATION_EMAIL,
            Calls.ward602(ProbationStatus.WARD_602_FR_PLACEMENT)),
        golden(
            "probation-fm-home",
            PROBATION_EMAIL,
            Calls.ward602(ProbationStatus.WARD_602_FM_HOME).calledAt(Calls.NIGHT)),
        golden(
            "sis-line-open",
            SIS_REMINDER,
            Calls.foreignNational(Nationality.SUSPECTED_FOREIGN_NATIONAL)
                .putAllCategories(Map.of(Category.CHILD_LABOR, Suspicion.IDENTIFIED))),
        golden(
            "sis-line-closed",
            SIS_REMINDER,
            Calls.foreignNational(Nationality.FOREIGN_NATIONAL)
                .calledAt(Calls.losAngeles("2026-10-31T22:00:00"))),
        golden(
            "sis-line-not-known",
            SIS_REMINDER,
            Calls.foreignNational(Nationality.FOREIGN_NATIONAL)
                .child(
                    Calls.child()
                        .name(Optional.empty())
                        .dateOfBirth(Optional.empty())
                        .statedAge(AgeRange.of(16))
                        .nationality(Nationality.FOREIGN_NATIONAL)
                        .build())
                .calledAt(Calls.losAngeles("2040-03-06T10:00:00"))),
        golden(
            "sis-birthday-near",
            SIS_REMINDER,
            Calls.csec()
                .child(
                    Calls.child()
                        .dateOfBirth(LocalDate.of(2008, 3, 10))
                        .nationality(Nationality.FOREIGN_NATIONAL)
                        .build())),
        golden(
            "transport-instruction",
            LAW_ENFORCEMENT_INSTRUCTION,
            Calls.missingFromVenturaInCustody()),
        golden("report-notice", LAW_ENFORCEMENT_NOTICE, Calls.missingFromVentura()),
        golden(
            "report-notice-in-full",
            LAW_ENFORCEMENT_NOTICE,
            Calls.inFull(Calls.missingFromVentura())),
        golden("escalation", ESCALATION, Calls.venturaDeclines()),
        golden(
            "escalation-juvenile-hall",
            ESCALATION,
            Calls.fromVentura(
                    Calls.elsewhere()
                        .openJurisdiction(Answer.UNKNOWN)
                        .willRespond(WillRespond.NO)
                        .delinquencyWarrant(Answer.YES))
                .custody(Calls.custody().lawEnforcement(Answer.YES).build())),
        golden(
            "escalation-outside-the-county",
            ESCALATION,
            CallsElsewhere.oursInNevada()
                .elsewhere(Calls.elsewhere().willRespond(WillRespond.NO).build())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("preAlerts")
  void preAlertsReadAsReviewed(String name, MessageKind kind, Supplier<Message> made)
      throws IOException {
    readsAsReviewed(name, kind, made.get());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("otherMessages")
  void otherMessagesReadAsReviewed(String name, MessageKind kind, Supplier<Message> made)
      throws IOException {
    readsAsReviewed(name, kind, made.get());
  }

  private static void readsAsReviewed(String name, MessageKind kind, Message message)
      throws IOException {
    assertThat(message.kind()).isEqualTo(kind);
    Path page = GOLDEN.resolve(name + ".txt");
    String expected = page(message);
    if ("write".equals(System.getProperty("csecpolicy.pages"))) {
      Files.writeString(page, expected);
    }
    assertThat(Files.readString(page)).isEqualTo(expected);
  }

  /** The message, what it carries beside its text, and how a log shows it. */
  private static String page(Message message) {
    return message.text()
        + "\n======== due: "
        + message.due().map(Object::toString).orElse("no time stated")
        + "\n======== by: "
        + Clause.citationOf(message.clauses())
        + "\n======== missing: "
        + (message.missing().isEmpty() ? "nothing" : String.join("; ", message.missing()))
        + "\n======== redacted\n"
        + message.redacted();
  }

  private static Arguments golden(String name, MessageKind kind, Referral.Builder call) {
    return golden(name, kind, () -> Calls.message(kind, call));
  }

  /** Made when its turn comes: what a test makes counts as tested by it. */
  private static Arguments golden(String name, MessageKind kind, Supplier<Message> message) {
    return Arguments.of(name, kind, message);
  }

  private static Child named(String name) {
    return Calls.child().name(PersonName.of(name)).build();
  }

  /** So many words in lines of different lengths. */
  private static String narrative(int words) {
    String[] some =
        "the youth was seen with an older man who pays for her phone and room".split(" ");
    SplittableRandom random = new SplittableRandom(4000);
    StringBuilder text = new StringBuilder();
    for (int word = 1; word <= words; word++) {
      text.append(some[random.nextInt(some.length)]);
      text.append(word == words ? "." : word % 400 == 0 ? ".\n\n" : word % 57 == 0 ? ".\n" : " ");
    }
    return text.toString();
  }
}
