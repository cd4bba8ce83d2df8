package org.csecpolicy.notifications;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.notifications.CallsElsewhere.waiting;
import static org.csecpolicy.notifications.MessageKind.CROSS_REPORT;
import static org.csecpolicy.notifications.MessageKind.CROSS_REPORT_SCRIPT;
import static org.csecpolicy.notifications.MessageKind.ELECTRONIC_TRANSFER;
import static org.csecpolicy.notifications.MessageKind.EVALUATED_OUT_NOTE;
import static org.csecpolicy.notifications.MessageKind.OPEN_REFERRAL_NOTE;
import static org.csecpolicy.notifications.MessageKind.SCREENER_ALERT;
import static org.csecpolicy.notifications.MessageKind.SCREENER_NARRATIVE;
import static org.csecpolicy.notifications.MessageKind.WARRANT_REQUEST;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole messages about the case, as a supervisor reads them. {@code mvn -pl core,notifications test
 * -Dtest=GoldenCaseMessagesTest -Dcsecpolicy.pages=write} writes them anew; read every line that
 * changed.
 */
class GoldenCaseMessagesTest {
  private static final Path MESSAGES =
      Path.of(System.getProperty("basedir", "."), "src", "test", "resources", "messages");

  static Stream<Arguments> goldens() {
    return Stream.of(
        golden("cross-report-county", CROSS_REPORT, CallsElsewhere.kern()),
        golden("cross-report-county-in-full", CROSS_REPORT, Calls.inFull(CallsElsewhere.kern())),
        golden("cross-report-state", CROSS_REPORT, CallsElsewhere.wantedInNevada()),
        golden("cross-report-law-enforcement", CROSS_REPORT, CallsElsewhere.laborAndCrime()),
        golden("cross-report-unknown", CROSS_REPORT, CallsElsewhere.nothingAsked()),
        golden("cross-report-script", CROSS_REPORT_SCRIPT, CallsElsewhere.transferDeclined()),
        golden(
            "cross-report-script-waiting",
            CROSS_REPORT_SCRIPT,
            waiting(CallsElsewhere.transferDeclined())),
        golden("cross-report-script-not-here", CROSS_REPORT_SCRIPT, CallsElsewhere.inNevada()),
        golden(
            "cross-report-script-found-elsewhere",
            CROSS_REPORT_SCRIPT,
            CallsElsewhere.oursInNevada()),
        golden("cross-report-script-placement", CROSS_REPORT_SCRIPT, CallsElsewhere.placedInKern()),
        golden("cross-report-not-here", CROSS_REPORT, CallsElsewhere.inNevada()),
        golden("electronic-transfer", ELECTRONIC_TRANSFER, CallsElsewhere.transferAccepted()),
        golden(
            "electronic-transfer-waiting",
            ELECTRONIC_TRANSFER,
            waiting(CallsElsewhere.transferAccepted())),
        golden(
            "electronic-transfer-coming",
            ELECTRONIC_TRANSFER,
            CallsElsewhere.transferAcceptedAndComing()),
        golden(
            "electronic-transfer-juvenile-hall",
            ELECTRONIC_TRANSFER,
            CallsElsewhere.transferAccepted()
                .custody(
                    Calls.custody()
                        .lawEnforcement(Answer.YES)
                        .beingTransported(Answer.YES)
                        .build())),
        golden(
            "electronic-transfer-lives-here",
            ELECTRONIC_TRANSFER,
            CallsElsewhere.placedHereFromOrange()),
        golden("warrant-request", WARRANT_REQUEST, CallsElsewhere.openServices()),
        golden(
            "evaluated-out-declined",
            EVALUATED_OUT_NOTE,
            CallsElsewhere.transferDeclinedAndComing()),
        golden(
            "evaluated-out-warrant",
            EVALUATED_OUT_NOTE,
            CallsElsewhere.wantedInNevadaAndAccepted()),
        golden("evaluated-out-every-reason", EVALUATED_OUT_NOTE, CallsElsewhere.everyReason()),
        golden(
            "evaluated-out-of-state",
            EVALUATED_OUT_NOTE,
            CallsElsewhere.from(CallsElsewhere.NEVADA, Calls.elsewhere())
                .custody(
                    Calls.custody()
                        .atJuvenileHall(Answer.YES)
                        .hallAnswer(HallAnswer.ACCEPTED)
                        .build())),
        golden("open-referral-juvenile-hall", OPEN_REFERRAL_NOTE, CallsElsewhere.wantedInNevada()),
        golden("open-referral-not-here", OPEN_REFERRAL_NOTE, CallsElsewhere.inNevada()),
        golden("screener-alert-held", SCREENER_ALERT, Calls.missingFromVenturaInCustody()),
        golden(
            "screener-alert-accused-placement",
            SCREENER_ALERT,
            CallsElsewhere.inNevadaAfterAPlacementHere()),
        golden(
            "screener-narrative-contradictions",
            SCREENER_NARRATIVE,
            CallsElsewhere.redFlags()
                .child(
                    Calls.child()
                        .residence(
                            Place.said(
                                Optional.of("Santa Clarita"), Optional.of("CA"), Optional.empty()))
                        .foundIn(CallsElsewhere.NEVADA)
                        .build())
                .custody(
                    Calls.custody()
                        .beingTransported(Answer.YES)
                        .hallAnswer(HallAnswer.REFUSED)
                        .build())),
        golden("screener-alert", SCREENER_ALERT, CallsElsewhere.redFlags()),
        golden(
            "screener-alert-surrounding",
            SCREENER_ALERT,
            waiting(CallsElsewhere.transferDeclined())),
        golden("screener-alert-categories", SCREENER_ALERT, CallsElsewhere.laborAndCrime()),
        golden("screener-narrative", SCREENER_NARRATIVE, CallsElsewhere.redFlags()),
        golden(
            "screener-narrative-in-full", SCREENER_NARRATIVE, Calls.inFull(CallsElsewhere.kern())),
        golden(
            "screener-narrative-surrounding",
            SCREENER_NARRATIVE,
            waiting(CallsElsewhere.transferDeclined())),
        golden("screener-narrative-categories", SCREENER_NARRATIVE, CallsElsewhere.laborAndCrime()),
        golden("screener-narrative-unknown", SCREENER_NARRATIVE, CallsElsewhere.nothingAsked()));
  }

  private static Arguments golden(String file, MessageKind kind, Referral.Builder call) {
    boolean nothingAsked = file.endsWith("unknown");
    return Arguments.of(
        file,
        kind,
        Calls.decide(call),
        nothingAsked ? MessageDetails.none() : Calls.details().build());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("goldens")
  void readsAsItShould(
      String file, MessageKind kind, HotlineDecision decision, MessageDetails details)
      throws IOException {
    String text =
        Messages.of(decision, details, kind).stream().map(Message::text).collect(joining("\n\n"));
    assertThat(text).isNotEmpty();
    Path page = MESSAGES.resolve(file + ".txt");
    if ("write".equals(System.getProperty("csecpolicy.pages"))) {
      Files.createDirectories(MESSAGES);
      Files.writeString(page, text);
    }
    assertThat(text).isEqualTo(Files.readString(page));
  }
}
