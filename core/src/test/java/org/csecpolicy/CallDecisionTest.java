package org.csecpolicy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.List;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.referral.Call;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Office;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Test;

/** What is done once for several children, and what for each. */
class CallDecisionTest {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();

  /** A Wednesday, half past ten in the morning; two siblings at home with their mother. */
  private static final Referral AT_HOME =
      Referral.builder()
          .calledAt(Instant.parse("2026-11-18T18:30:00Z"))
          .child(living("Los Angeles"))
          .home(Home.PARENT)
          .putCategory(Category.CSEC, Suspicion.POSSIBLE)
          .build();

  private static final Referral IN_CUSTODY =
      AT_HOME.toBuilder().custody(Custody.builder().lawEnforcement(Answer.YES).build()).build();

  @Test
  void oneCallVerifiesTheProbationStatusOfAll() {
    assertThat(childrenOf(Action.VERIFY_PROBATION, AT_HOME, AT_HOME)).containsExactly("[A, B]");
  }

  /** N-6F.1: the subject line has one name. */
  @Test
  void oneAlertAYouth() {
    assertThat(childrenOf(Action.SEND_PRE_ALERT, AT_HOME, AT_HOME)).containsExactly("[A]", "[B]");
  }

  /** N-1.b: whom law enforcement has in custody. */
  @Test
  void oneFormAChildInCustody() {
    assertThat(childrenOf(Action.PREPARE_EXPEDITED_FORM, AT_HOME, IN_CUSTODY))
        .containsExactly("[B]");
    assertThat(childrenOf(Action.PREPARE_EXPEDITED_FORM, IN_CUSTODY, IN_CUSTODY))
        .containsExactly("[A]", "[B]");
    assertThat(childrenOf(Action.FAX_EXPEDITED_FORM, IN_CUSTODY, IN_CUSTODY))
        .containsExactly("[A]", "[B]");
  }

  @Test
  void oneCrossReportToAReceiver() {
    Referral ofRiverside = AT_HOME.toBuilder().child(living("Riverside")).build();
    Referral ofOrange = AT_HOME.toBuilder().child(living("Orange")).build();
    assertThat(childrenOf(Action.CROSS_REPORT, AT_HOME, ofRiverside, ofRiverside, ofOrange))
        .containsExactly("[B, C]", "[D]", "[A, B, C, D]"); // the last to law enforcement
  }

  @Test
  void siblingsAtHomeAreAlikeInWhoGoes() {
    assertThat(decide(AT_HOME, AT_HOME).differences()).isEmpty();
  }

  /** Nobody reads of one response that it goes to two places. */
  @Test
  void oneAtHomeAndOneInCustodyAreRespondedToApart() {
    assertThat(decide(AT_HOME, IN_CUSTODY).differences().stream().map(CallDecisionTest::inWords))
        .containsExactly(
            "[A] DCFS: respond immediately, in person", "[B] DCFS: respond immediately, in person");
  }

  @Test
  void whoNeedsAnotherOfficeIsToldApart() {
    Referral noCase = AT_HOME.toBuilder().openCase(OpenCase.of(CaseStatus.NONE)).build();
    Referral openCase =
        AT_HOME.toBuilder()
            .openCase(OpenCase.of(CaseStatus.REGIONAL, Office.of("Palmdale")))
            .build();
    assertThat(decide(noCase, openCase).differences().stream().map(CallDecisionTest::inWords))
        .containsExactly(
            "[A] SCSW: choose the office: the office for the home address",
            "[B] SCSW: choose the office: Palmdale");
  }

  /** Of what may be next, the earlier action; and a step of several when all have come to it. */
  @Test
  void aCallIsWorkedThroughInOneOrder() {
    assertThat(order(AT_HOME, IN_CUSTODY))
        .containsExactly(
            "[A] RESPOND_IMMEDIATELY",
            "[B] RESPOND_IMMEDIATELY",
            "[A, B] ASSIGN_PRIMARY",
            "[A, B] ASSIGN_SECONDARY",
            "[A, B] CHOOSE_OFFICE",
            "[B] PREPARE_EXPEDITED_FORM",
            "[A] ASK_CUSTODY",
            "[B] FAX_EXPEDITED_FORM",
            "[B] CONFIRM_FAX",
            "[B] EMAIL_EXPEDITED_FORM",
            "[A] CROSS_REPORT",
            "[A] SEND_PRE_ALERT",
            "[B] SEND_PRE_ALERT",
            "[A, B] VERIFY_PROBATION",
            "[A, B] ASK_NATIONALITY",
            "[A, B] SELECT_ALLEGATION",
            "[A, B] SELECT_ALLEGATION",
            "[A, B] SELECT_TAB",
            "[A, B] RECORD",
            "[A, B] RECORD",
            "[A, B] RECORD",
            "[A, B] RECORD",
            "[A, B] GATHER_INFORMATION");
  }

  /** What has no place in the other child's list stands where its own has it. */
  @Test
  void oneWhoIsNotHereIsReportedBeforeTheOthersAreAlerted() {
    Referral notHere =
        whoIsNotOurs()
            .child(
                Child.builder()
                    .residence(Place.of(ReferralArbitraries.california("Orange")))
                    .foundIn(Place.of(ReferralArbitraries.california("Orange")))
                    .build())
            .build();

    assertThat(order(notHere, AT_HOME).subList(0, 12))
        .containsExactly(
            "[B] RESPOND_IMMEDIATELY",
            "[B] ASSIGN_PRIMARY",
            "[B] ASSIGN_SECONDARY",
            "[B] CHOOSE_OFFICE",
            "[B] ASK_CUSTODY",
            "[A] CROSS_REPORT_VERBALLY",
            "[A] CROSS_REPORT",
            "[A] DO_NOT_GO",
            "[A, B] CROSS_REPORT",
            "[A] KEEP_OPEN_FOR_REPORT",
            "[A] SEND_PRE_ALERT",
            "[B] SEND_PRE_ALERT");
  }

  /** On the way the Hall is asked first, in custody second: the sooner place counts. */
  @Test
  void stepsThatStandTheOtherWayRoundStandWhereTheyStandSooner() {
    Referral onTheWay =
        whoIsNotOurs()
            .child(living("Orange"))
            .custody(Custody.builder().beingTransported(Answer.YES).build())
            .elsewhere(Elsewhere.builder().missingPersonReport(Answer.YES).build())
            .build();
    Referral inCustody =
        onTheWay.toBuilder().custody(Custody.builder().lawEnforcement(Answer.YES).build()).build();
    String[] first = {"TELL_LAW_ENFORCEMENT", "ASK_JUVENILE_HALL", "DO_NOT_RESPOND"};

    assertThat(order(inCustody).subList(0, 3))
        .containsExactly("[A] " + first[0], "[A] " + first[2], "[A] " + first[1]);
    assertThat(order(onTheWay, inCustody).subList(0, 3))
        .containsExactly("[B] " + first[0], "[A, B] " + first[1], "[A, B] " + first[2]);
    assertThat(order(inCustody, onTheWay).subList(0, 3))
        .containsExactly("[A] " + first[0], "[A, B] " + first[1], "[A, B] " + first[2]);
  }

  /** Guam is a state without counties and a county of the list: two reports that look the same. */
  @Test
  void twoStepsOfOneChildThatLookTheSameBothStand() {
    Referral ofGuam =
        whoIsNotOurs()
            .child(
                Child.builder()
                    .residence(Place.of(UsState.GU))
                    .foundIn(Place.of(County.of("Guam", UsState.GU)))
                    .build())
            .build();

    assertThat(childrenOf(Action.CROSS_REPORT_VERBALLY, ofGuam, ofGuam))
        .containsExactly("[A, B]", "[A, B]");
    assertThat(order(ofGuam)).hasSameSizeAs(POLICY.decide(ofGuam).steps());
  }

  /**
   * N-OOC-17, N-OOC-19: two who are to go to the Hall may be refused alike; one at home may not.
   */
  @Test
  void whatMayHappenToTwoChildrenInTheSameWayIsSaidOnce() {
    Referral toTheHall =
        whoIsNotOurs()
            .child(living("Orange"))
            .custody(Custody.builder().lawEnforcement(Answer.YES).build())
            .elsewhere(Elsewhere.builder().missingPersonReport(Answer.YES).build())
            .build();
    Referral custodyNotAsked = toTheHall.toBuilder().custody(Custody.builder().build()).build();

    assertThat(mayHappen(toTheHall, AT_HOME, toTheHall))
        .isNotEmpty()
        .allMatch(each -> each.startsWith("[A, C] "))
        .doesNotHaveDuplicates();
    assertThat(mayHappen(toTheHall, custodyNotAsked))
        .anyMatch(each -> each.startsWith("[A] "))
        .anyMatch(each -> each.startsWith("[B] "));
  }

  /** Neither a case nor a status makes the child the county's. */
  private static Referral.Builder whoIsNotOurs() {
    return AT_HOME.toBuilder()
        .openCase(OpenCase.of(CaseStatus.NONE))
        .probation(Probation.of(ProbationStatus.NOT_INVOLVED));
  }

  private static List<String> mayHappen(Referral... children) {
    return decide(children).contingencies().stream()
        .map(each -> each.children() + " " + each.contingency().answers())
        .toList();
  }

  private static List<String> order(Referral... children) {
    return decide(children).steps().stream()
        .map(step -> step.children() + " " + step.step().action())
        .toList();
  }

  private static String inWords(CallStep step) {
    return step.children() + " " + step.step().sentence();
  }

  private static List<String> childrenOf(Action action, Referral... children) {
    return decide(children).steps().stream()
        .filter(step -> step.step().action() == action)
        .map(step -> step.children().toString())
        .toList();
  }

  private static CallDecision decide(Referral... children) {
    ImmutableMap.Builder<String, Referral> byKey = ImmutableMap.builder();
    for (int i = 0; i < children.length; i++) {
      byKey.put(Character.toString('A' + i), children[i]);
    }
    return POLICY.decide(Call.of(byKey.buildOrThrow()));
  }

  private static Child living(String county) {
    return Child.builder()
        .residence(Place.of(ReferralArbitraries.california(county)))
        .foundIn(Place.of(ReferralArbitraries.california("Los Angeles")))
        .build();
  }
}
