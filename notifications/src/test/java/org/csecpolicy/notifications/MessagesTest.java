package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.notifications.MessageKind.CROSS_REPORT;
import static org.csecpolicy.notifications.MessageKind.CROSS_REPORT_SCRIPT;
import static org.csecpolicy.notifications.MessageKind.ELECTRONIC_TRANSFER;
import static org.csecpolicy.notifications.MessageKind.ESCALATION;
import static org.csecpolicy.notifications.MessageKind.EVALUATED_OUT_NOTE;
import static org.csecpolicy.notifications.MessageKind.EXPEDITED_FORM_EMAIL;
import static org.csecpolicy.notifications.MessageKind.EXPEDITED_FORM_FAX;
import static org.csecpolicy.notifications.MessageKind.LAW_ENFORCEMENT_INSTRUCTION;
import static org.csecpolicy.notifications.MessageKind.LAW_ENFORCEMENT_NOTICE;
import static org.csecpolicy.notifications.MessageKind.OPEN_REFERRAL_NOTE;
import static org.csecpolicy.notifications.MessageKind.PRE_ALERT;
import static org.csecpolicy.notifications.MessageKind.PROBATION_EMAIL;
import static org.csecpolicy.notifications.MessageKind.SCREENER_ALERT;
import static org.csecpolicy.notifications.MessageKind.SCREENER_NARRATIVE;
import static org.csecpolicy.notifications.MessageKind.SIS_REMINDER;
import static org.csecpolicy.notifications.MessageKind.WARRANT_REQUEST;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.csecpolicy.Action;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.Step;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.recording.Paper;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.RedFlag;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** From a decision to all its messages: which there are, and in what order. */
class MessagesTest {
  private static final MessageDetails DETAILS = Calls.details().build();

  static Stream<Arguments> situations() {
    return Stream.of(
        situation("a child of the county", Calls.csec(), CROSS_REPORT, PRE_ALERT),
        situation(
            "law enforcement has the child",
            Calls.inCustody(),
            EXPEDITED_FORM_FAX,
            EXPEDITED_FORM_EMAIL,
            PRE_ALERT),
        situation(
            "a CSEC-unit case in hours: no fax",
            Calls.csecUnitCase(),
            EXPEDITED_FORM_EMAIL,
            PRE_ALERT),
        situation(
            "602 status",
            Calls.ward602(ProbationStatus.WARD_602_FM_HOME),
            CROSS_REPORT,
            PRE_ALERT,
            PROBATION_EMAIL),
        situation(
            "a foreign national",
            Calls.foreignNational(Nationality.SUSPECTED_FOREIGN_NATIONAL),
            CROSS_REPORT,
            PRE_ALERT,
            SIS_REMINDER),
        situation("labor", CallsElsewhere.laborAndCrime(), CROSS_REPORT, PRE_ALERT),
        situation(
            "another county, and law enforcement there",
            CallsElsewhere.from(CallsElsewhere.KERN, Calls.elsewhere()),
            CROSS_REPORT,
            CROSS_REPORT,
            PRE_ALERT),
        situation(
            "labor in another county: two cross reports",
            CallsElsewhere.from(CallsElsewhere.KERN, Calls.elsewhere())
                .categories(ImmutableMap.of(Category.CHILD_LABOR, Suspicion.POSSIBLE)),
            CROSS_REPORT,
            CROSS_REPORT,
            PRE_ALERT),
        situation(
            "wanted in another state, in custody: the form is held, the referral stays open",
            CallsElsewhere.wantedInNevada(),
            LAW_ENFORCEMENT_INSTRUCTION,
            CROSS_REPORT,
            OPEN_REFERRAL_NOTE,
            PRE_ALERT),
        situation(
            "the same, accepted at Juvenile Hall",
            CallsElsewhere.wantedInNevadaAndAccepted(),
            LAW_ENFORCEMENT_INSTRUCTION,
            CROSS_REPORT,
            EVALUATED_OUT_NOTE,
            PRE_ALERT),
        situation(
            "wanted, and nobody has the child",
            Calls.missingFromVentura(),
            LAW_ENFORCEMENT_NOTICE,
            CROSS_REPORT,
            CROSS_REPORT,
            PRE_ALERT),
        situation(
            "in another state: whoever is there hears of it first",
            CallsElsewhere.inNevada(),
            CROSS_REPORT_SCRIPT,
            CROSS_REPORT,
            CROSS_REPORT,
            OPEN_REFERRAL_NOTE,
            PRE_ALERT),
        situation(
            "a child of the county in another state, in custody there",
            CallsElsewhere.waiting(CallsElsewhere.oursInNevada()),
            CROSS_REPORT_SCRIPT,
            CROSS_REPORT,
            EXPEDITED_FORM_FAX,
            EXPEDITED_FORM_EMAIL,
            PRE_ALERT),
        situation(
            "an accused placement in another county",
            CallsElsewhere.placedInKern(),
            CROSS_REPORT_SCRIPT,
            CROSS_REPORT,
            PRE_ALERT),
        situation(
            "transfer accepted",
            CallsElsewhere.transferAccepted(),
            ELECTRONIC_TRANSFER,
            CROSS_REPORT,
            PRE_ALERT),
        situation(
            "transfer declined",
            CallsElsewhere.transferDeclined(),
            CROSS_REPORT_SCRIPT,
            CROSS_REPORT,
            PRE_ALERT),
        situation(
            "transfer declined, and that county is coming",
            CallsElsewhere.transferDeclinedAndComing(),
            CROSS_REPORT_SCRIPT,
            CROSS_REPORT,
            EVALUATED_OUT_NOTE,
            PRE_ALERT),
        situation(
            "transfer declined, and the child waits with law enforcement",
            CallsElsewhere.waiting(CallsElsewhere.transferDeclined()),
            EXPEDITED_FORM_FAX,
            EXPEDITED_FORM_EMAIL,
            CROSS_REPORT_SCRIPT,
            PRE_ALERT),
        situation(
            "at Juvenile Hall, wanted, transfer declined, labor",
            CallsElsewhere.everyReason(),
            CROSS_REPORT_SCRIPT,
            CROSS_REPORT,
            EVALUATED_OUT_NOTE,
            PRE_ALERT),
        situation(
            "open services elsewhere",
            CallsElsewhere.from(CallsElsewhere.VENTURA, Calls.elsewhere().openServices(Answer.YES)),
            CROSS_REPORT,
            CROSS_REPORT,
            WARRANT_REQUEST,
            PRE_ALERT),
        situation(
            "the county of jurisdiction declines to respond",
            Calls.venturaDeclines(),
            ESCALATION,
            CROSS_REPORT,
            CROSS_REPORT,
            PRE_ALERT),
        situation(
            "nothing asked", CallsElsewhere.nothingAsked(), CROSS_REPORT, CROSS_REPORT, PRE_ALERT));
  }

  /** Every decision that the protocol governs ends with the entries for the file. */
  private static Arguments situation(String name, Referral.Builder call, MessageKind... kinds) {
    return Arguments.of(
        name,
        Calls.decide(call),
        ImmutableList.<MessageKind>builder()
            .add(kinds)
            .add(SCREENER_ALERT, SCREENER_NARRATIVE)
            .build());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("situations")
  void eachSituationHasExactlyItsMessages(
      String name, HotlineDecision decision, List<MessageKind> kinds) {
    assertThat(Messages.of(decision, DETAILS)).extracting(Message::kind).isEqualTo(kinds);
  }

  /** Section 6's format serves FRP calls; everything else is the other protocol's. */
  @Test
  void anFrpCallHasOnlyThePreAlert() {
    assertThat(Messages.of(Calls.decide(Calls.frp()), DETAILS))
        .extracting(Message::kind)
        .containsExactly(PRE_ALERT);
  }

  @Test
  void anAdultHasNone() {
    Referral.Builder adult =
        Calls.csec()
            .child(
                Calls.child()
                    .dateOfBirth(Optional.empty())
                    .statedAge(AgeRange.of(18))
                    .ageEstablished(Answer.YES)
                    .ageSource("a school record")
                    .build());
    assertThat(Messages.of(Calls.decide(adult), DETAILS)).isEmpty();
  }

  static Stream<HotlineDecision> decisions() {
    List<HotlineDecision> decisions = new ArrayList<>();
    for (Place residence :
        List.of(
            Place.unknown(), CallsElsewhere.VENTURA, CallsElsewhere.KERN, CallsElsewhere.NEVADA)) {
      for (WillRespond willRespond : WillRespond.values()) {
        for (ElectronicTransfer transfer : ElectronicTransfer.values()) {
          for (Answer answer : Answer.values()) {
            for (Category category : Category.values()) {
              decisions.add(
                  Calls.decide(
                      CallsElsewhere.from(
                              residence,
                              Calls.elsewhere()
                                  .willRespond(willRespond)
                                  .electronicTransfer(transfer)
                                  .openServices(answer)
                                  .delinquencyWarrant(answer))
                          .custody(Calls.custody().lawEnforcement(answer).build())
                          .categories(ImmutableMap.of(category, Suspicion.POSSIBLE))));
            }
          }
        }
      }
    }
    return decisions.stream();
  }

  @Test
  void thereIsAMessageForEachStepThatSendsSomethingInTheOrderOfTheSteps() {
    for (HotlineDecision decision : decisions().toList()) {
      assertThat(Messages.of(decision, DETAILS))
          .extracting(Message::kind)
          .isEqualTo(askedForBySteps(decision));
    }
  }

  @Test
  void recipientsAndActorsAreThoseOfTheSteps() {
    for (HotlineDecision decision : decisions().toList()) {
      List<Step> sending =
          decision.steps().stream().filter(step -> kindOf(step.action()).isPresent()).toList();
      List<Message> messages = Messages.of(decision, DETAILS).subList(0, sending.size());
      assertThat(messages)
          .extracting(Calls::recipients)
          .isEqualTo(sending.stream().map(step -> Calls.recipientsOf(decision, step)).toList());
      assertThat(messages)
          .extracting(Message::sender)
          .isEqualTo(sending.stream().map(Step::actor).toList());
      assertThat(messages)
          .extracting(Message::channel)
          .isEqualTo(sending.stream().map(Step::channel).toList());
    }
  }

  private static List<MessageKind> askedForBySteps(HotlineDecision decision) {
    List<MessageKind> kinds = new ArrayList<>();
    for (Step step : decision.steps()) {
      kindOf(step.action()).ifPresent(kinds::add);
    }
    for (Paper paper : List.of(Paper.SCREENER_ALERT, Paper.SCREENER_NARRATIVE)) {
      if (decision.steps().stream().anyMatch(step -> step.recipients().contains(paper.label()))) {
        kinds.add(paper == Paper.SCREENER_ALERT ? SCREENER_ALERT : SCREENER_NARRATIVE);
      }
    }
    return kinds;
  }

  private static Optional<MessageKind> kindOf(Action action) {
    return Optional.ofNullable(
        switch (action) {
          case TELL_LAW_ENFORCEMENT -> LAW_ENFORCEMENT_INSTRUCTION;
          case TELL_OF_REPORT_OR_WARRANT -> LAW_ENFORCEMENT_NOTICE;
          case KEEP_OPEN_FOR_HALL, KEEP_OPEN_FOR_REPORT -> OPEN_REFERRAL_NOTE;
          case EVALUATE_OUT -> EVALUATED_OUT_NOTE;
          case FAX_EXPEDITED_FORM -> EXPEDITED_FORM_FAX;
          case EMAIL_EXPEDITED_FORM -> EXPEDITED_FORM_EMAIL;
          case SEND_PRE_ALERT -> PRE_ALERT;
          case EMAIL_PROBATION -> PROBATION_EMAIL;
          case CROSS_REPORT_VERBALLY -> CROSS_REPORT_SCRIPT;
          case ELECTRONIC_TRANSFER -> ELECTRONIC_TRANSFER;
          case CROSS_REPORT -> CROSS_REPORT;
          case REQUEST_WARRANT_COPY -> WARRANT_REQUEST;
          case ESCALATE -> ESCALATION;
          case REMIND_FEDERAL_REPORT_UNIT -> SIS_REMINDER;
          default -> null;
        });
  }

  @Test
  void oneCallHasTheMessagesOfEveryKindEachInTheirOrder() {
    for (HotlineDecision decision : decisions().toList()) {
      List<Message> all = Messages.of(decision, DETAILS);
      for (MessageKind kind : MessageKind.values()) {
        assertThat(all.stream().filter(message -> message.kind() == kind))
            .isEqualTo(Messages.of(decision, DETAILS, kind));
      }
    }
  }

  /** The kinds name the steps that ask for them, each step for one kind. */
  @Test
  void everyKindButThePapersNamesItsSteps() {
    for (Action action : Action.values()) {
      assertThat(Stream.of(MessageKind.values()).filter(kind -> kind.actions().contains(action)))
          .as("%s", action)
          .isEqualTo(kindOf(action).map(List::of).orElse(List.of()));
    }
  }

  @Test
  void everyMessageCitesAClause() {
    assertThat(decisions().flatMap(decision -> Messages.of(decision, DETAILS).stream()))
        .allSatisfy(message -> assertThat(message.clauses()).isNotEmpty());
  }

  @Test
  void nothingPersonalIsInARedactedRendering() {
    assertThat(situations().map(situation -> (HotlineDecision) situation.get()[1]))
        .flatMap(decision -> Messages.of(decision, DETAILS))
        .allSatisfy(
            message ->
                assertThat(message.redacted() + message)
                    .doesNotContain("Maria", "José", "2010", "0123-4567", "Rex", "Invented Street")
                    .doesNotContain("Wilshire", "several cars", "Supervisor", "555", "Officer Gray")
                    .doesNotContain("A. Teacher", "Example, Ana"));
  }

  @Test
  void anotherAgencysMessagesHoldNoNameOfThisOne() {
    Agency alder =
        Agency.builder()
            .from(LosAngeles.agency())
            .county(County.unlisted("Alder", UsState.CA))
            .department("Alder Family Care")
            .exploitationUnit("Lantern Team")
            .exploitationUnitInBox("Lantern in-box")
            .afterHoursUnit("Night Desk")
            .alertList("alder-alerts")
            .probationAlertList("alder-court-alerts")
            .probationVerifier("Youth Court Desk")
            .probationVerifierPhone("(541) 555-0100")
            .probationEmail("Court Desk form 7")
            .federalReportUnit("Newcomer Desk")
            .referralAssignmentPolicy("Alder Manual 12")
            .build();
    HotlinePolicy policy = HotlinePolicy.of(alder, Readings.byDefault());
    assertThat(
            situations()
                .map(situation -> ((HotlineDecision) situation.get()[1]).referral())
                .map(policy::decide)
                .flatMap(decision -> Messages.of(decision, DETAILS).stream()))
        .isNotEmpty()
        .allSatisfy(
            message ->
                assertThat(message.text().replace("Los Angeles County, CA", "where found"))
                    .doesNotContain("Los Angeles", "DCFS responds", "DCFS Hotline", "DCFS_CSEC")
                    .doesNotContain("MART", "ERCP", "EDL-", "SIS Unit", "IDC", "ERNTFY"));
  }

  static Stream<Elsewhere.Builder> answers() {
    return Stream.of(
        Calls.elsewhere().openServices(Answer.YES),
        Calls.elsewhere().missingPersonReport(Answer.YES),
        Calls.elsewhere().willRespond(WillRespond.YES),
        Calls.elsewhere().electronicTransfer(ElectronicTransfer.DECLINED),
        Calls.elsewhere().openJurisdiction(Answer.YES).willRespond(WillRespond.NO));
  }

  /** Every text that anybody supplies is the same would-be field, far longer than a line. */
  @ParameterizedTest
  @MethodSource("answers")
  void noSuppliedTextBeginsALine(Elsewhere.Builder elsewhere) {
    String forged = "Forged: ".repeat(30).strip();
    County neighbor = County.unlisted(forged, UsState.CA);
    Agency agency =
        Agency.builder().from(LosAngeles.agency()).addSurroundingCounties(neighbor).build();
    Referral.Builder call =
        CallsElsewhere.from(Place.of(neighbor), elsewhere)
            .caller(Caller.builder().kind(CallerKind.PUBLIC).name(forged).callBack(forged).build())
            .custody(Calls.custody().heldBy(forged).callBack(forged).build())
            .putRedFlagNote(RedFlag.RUNS_AWAY, forged + "\n" + forged)
            .categories(ImmutableMap.of(Category.CHILD_LABOR, Suspicion.POSSIBLE))
            .probation(Probation.of(ProbationStatus.INVOLVED, forged))
            .information(
                CaseInformation.builder()
                    .stagingArea(forged)
                    .homeAddress(forged)
                    .presentAddress(forged)
                    .addPerpetrators(forged, forged)
                    .incidentLocation(forged)
                    .summary(forged + "\n" + forged)
                    .build());
    MessageDetails details =
        MessageDetails.builder()
            .referralNumber(forged)
            .referralName(forged)
            .dcfsHistory(forged)
            .sentBy(forged)
            .callBack(forged)
            .build();
    HotlineDecision decision = HotlinePolicy.of(agency, Readings.byDefault()).decide(call.build());
    assertThat(Messages.of(decision, details))
        .hasSizeGreaterThan(3)
        .allSatisfy(
            message ->
                assertThat(message.body().lines()).noneMatch(line -> line.startsWith("Forged:")));
  }
}
