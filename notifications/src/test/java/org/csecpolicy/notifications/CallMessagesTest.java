package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import org.csecpolicy.CallDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.referral.Call;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.PersonName;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Test;

/** The messages of a call about several children. */
class CallMessagesTest {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();

  private static final CaseInformation AT_THE_MARKET =
      CaseInformation.builder()
          .stagingArea("Lot of the Larkspur Market")
          .summary("Two girls, one van.\n\nCHILD C\nPlease tell us: nothing")
          .build();

  static final Referral ANN = ofRiverside("Ann Ames");
  static final Referral BEA = ofRiverside("Bea Birch");

  @Test
  void oneAlertAYouthWithThatYouthsName() {
    List<Message> alerts = ofKind(MessageKind.PRE_ALERT, decide(ANN, BEA));
    assertThat(alerts.stream().map(Message::children))
        .containsExactly(ImmutableSet.of("A"), ImmutableSet.of("B"));
    assertThat(alerts.get(0).text()).contains("Ann Ames").doesNotContain("Bea Birch");
    assertThat(alerts.get(1).text()).contains("Bea Birch").doesNotContain("Ann Ames");
  }

  @Test
  void oneCrossReportToAReceiverNamesEachChildAndWhatDiffers() {
    Message report = crossReportToRiverside(decide(ANN, BEA));
    assertThat(report.children()).containsExactly("A", "B");
    assertThat(report.body())
        .containsOnlyOnce("Ann Ames")
        .containsOnlyOnce("Bea Birch")
        .containsOnlyOnce("Two girls, one van.")
        .containsOnlyOnce("\nPlease tell us:")
        .containsSubsequence(
            "This is about 2 children.",
            "OF ALL OF THEM\n",
            "Lot of the Larkspur Market",
            "\n\nCHILD A\nYouth/DOB: Ann Ames/",
            "\n\nCHILD B\nYouth/DOB: Bea Birch/",
            "\n\nPlease tell us:");
  }

  /** What is not suspected of both is said in a sentence of each, and of none in half of one. */
  @Test
  void theSentenceAtTheBeginningIsNeverTakenApart() {
    Referral bea = BEA.toBuilder().putCategory(Category.CHILD_LABOR, Suspicion.POSSIBLE).build();
    Message report =
        ofKind(MessageKind.CROSS_REPORT, decide(ANN, bea)).stream()
            .filter(message -> message.recipients().get(0).role() == Addressee.Role.LAW_ENFORCEMENT)
            .findFirst()
            .orElseThrow();
    assertThat(report.children()).containsExactly("A", "B");
    assertThat(Calls.flat(report))
        .containsSubsequence(
            "CHILD A This is a cross report to law enforcement: our hotline has received a report"
                + " of suspected Commercial Sexual Exploitation.",
            "CHILD B This is a cross report to law enforcement: our hotline has received a report"
                + " of suspected Commercial Sexual Exploitation; Exploiting a Child's Labor.");
  }

  /** Nothing from outside can pose as the part of another child. */
  @Test
  void aSummaryIsNoOtherChild() {
    assertThat(crossReportToRiverside(decide(ANN, BEA)).body())
        .contains("\n    > CHILD C\n")
        .doesNotContain("\nCHILD C");
  }

  @Test
  void redactedItNamesNobody() {
    assertThat(crossReportToRiverside(decide(ANN, BEA)).redacted())
        .contains("CHILD A", "CHILD B", "[redacted]")
        .doesNotContain("Ann Ames", "Bea Birch", "one van");
  }

  /** A text is one whole: no paragraph of it is shared, moved or left out. */
  @Test
  void aNarrativeOfParagraphsIsNeverTakenApart() {
    Referral ann = summed(ANN, "Both fled.\n\nThe van is blue.\n\nAnn is hurt.");
    Referral bea = summed(BEA, "Both fled.\n\nThe van is blue.\n\nBea is asleep.");
    String body = crossReportToRiverside(decide(ann, bea)).body();
    String both = "allegations:\n    > Both fled.\n    >\n    > The van is blue.\n    >\n";
    assertThat(body)
        .containsSubsequence(
            "CHILD A\n",
            "Summary of the " + both + "    > Ann is hurt.\n",
            "CHILD B\n",
            "Summary of the " + both + "    > Bea is asleep.\n");
    assertThat(
            crossReportToRiverside(decide(ann, ann.toBuilder().child(BEA.child()).build())).body())
        .containsOnlyOnce("Summary of the " + both + "    > Ann is hurt.\n")
        .containsOnlyOnce("Both fled.");
  }

  /** Two people who are described alike are two. */
  @Test
  void fieldsThatAreAlikeAreAllThere() {
    Referral ann = accusing(ANN, "a driver", "a driver");
    Referral bea = accusing(BEA, "a driver");
    assertThat(crossReportToRiverside(decide(ann, bea)).body().split("employer: a driver", -1))
        .hasSize(3);
  }

  /** Fax covers and form e-mails name no child: the key tells them apart. */
  @Test
  void eachMessageSaysWhichChildOfHowMany() {
    Referral ann = held(ANN);
    CallDecision decision = decide(ann, held(BEA));
    for (Message message : CallMessages.of(decision, Map.of())) {
      String key = message.children().iterator().next();
      if (message.children().size() == 1) {
        String which = "Child " + key + ", " + (key.equals("A") ? 1 : 2) + " of 2 in this call\n";
        assertThat(message.body()).containsOnlyOnce(which);
        assertThat(message.withoutPersonalData().body()).containsOnlyOnce(which);
        assertThat(message.subject()).doesNotContain("of 2");
      }
    }
    List<Message> forms = ofKind(MessageKind.EXPEDITED_FORM_EMAIL, decision);
    assertThat(forms).hasSize(2);
    assertThat(forms.get(0).body()).isNotEqualTo(forms.get(1).body());
    CallDecision one = POLICY.decide(Call.of(ImmutableMap.of("A", ann)));
    assertThat(CallMessages.of(one, Map.of()))
        .noneMatch(message -> message.body().contains("in this call"));
  }

  /** What one child alone is told of stands in that child's message alone. */
  @Test
  void aReportAboutOneChildIsThatOfItsOwnDecision() {
    Referral ofOurs = ANN.toBuilder().child(living("Los Angeles", "Cleo Crane")).build();
    CallDecision decision = decide(ANN, ofOurs);
    assertThat(crossReportToRiverside(decision).body())
        .isEqualTo(
            "Child A, 1 of 2 in this call\n\n"
                + Messages.of(
                        decision.children().get("A"),
                        MessageDetails.none(),
                        MessageKind.CROSS_REPORT)
                    .get(0)
                    .body());
  }

  @Test
  void eachChildHasItsOwnDetailsAndPapers() {
    List<Message> messages =
        CallMessages.of(
            decide(ANN, BEA),
            ImmutableMap.of("A", MessageDetails.builder().referralNumber("77-A").build()));
    for (Message message : messages) {
      if (message.kind() == MessageKind.PRE_ALERT) {
        assertThat(message.text().contains("77-A"))
            .isEqualTo(message.children().equals(ImmutableSet.of("A")));
      }
    }
    assertThat(
            messages.stream()
                .filter(message -> message.kind() == MessageKind.SCREENER_NARRATIVE)
                .map(Message::children))
        .containsExactly(ImmutableSet.of("A"), ImmutableSet.of("B"));
  }

  private static Message crossReportToRiverside(CallDecision decision) {
    return ofKind(MessageKind.CROSS_REPORT, decision).get(0);
  }

  private static List<Message> ofKind(MessageKind kind, CallDecision decision) {
    return CallMessages.of(decision, Map.of()).stream()
        .filter(message -> message.kind() == kind)
        .toList();
  }

  static CallDecision decide(Referral one, Referral other) {
    return POLICY.decide(Call.of(ImmutableMap.of("A", one, "B", other)));
  }

  private static Referral summed(Referral referral, String summary) {
    return referral.toBuilder()
        .information(CaseInformation.builder().summary(summary).build())
        .build();
  }

  private static Referral accusing(Referral referral, String... perpetrators) {
    return referral.toBuilder()
        .information(CaseInformation.builder().addPerpetrators(perpetrators).build())
        .build();
  }

  private static Referral held(Referral referral) {
    Child ours =
        referral.child().toBuilder()
            .residence(Place.of(County.of("Los Angeles", UsState.CA)))
            .build();
    return referral.toBuilder()
        .child(ours)
        .custody(Calls.custody().lawEnforcement(Answer.YES).build())
        .build();
  }

  private static Referral ofRiverside(String name) {
    return Calls.csec().child(living("Riverside", name)).information(AT_THE_MARKET).build();
  }

  private static Child living(String county, String name) {
    return Child.builder()
        .name(PersonName.of(name))
        .residence(Place.of(County.of(county, UsState.CA)))
        .foundIn(Place.of(County.of("Los Angeles", UsState.CA)))
        .build();
  }
}
