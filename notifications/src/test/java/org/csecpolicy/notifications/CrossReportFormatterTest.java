package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.notifications.PreAlertFormatterTest.field;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.Channel;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Test;

/** N-OOC-1, N-OOC-2, N-OOC-4, N-OOC-16, P-REP-4, P-REP-6. */
class CrossReportFormatterTest {
  private static List<Message> reports(Referral.Builder call) {
    return Messages.of(Calls.decide(call), Calls.details().build(), MessageKind.CROSS_REPORT);
  }

  private static Message report(Referral.Builder call) {
    return reports(call).get(0);
  }

  @Test
  void goesToTheCountyOfJurisdictionByItsName() {
    Message report = report(CallsElsewhere.kern());

    assertThat(report.recipients()).map(Recipient::name).containsExactly("Kern County, CA");
    assertThat(report.sender()).isEqualTo(Actor.HOTLINE);
    assertThat(report.senderName()).isEqualTo("Hotline");
    assertThat(report.channel()).isEqualTo(Channel.NOT_STATED);
    assertThat(report.due()).isEmpty();
    assertThat(report.missing()).isEmpty();
    assertThat(report.clauses()).containsExactly(Clause.N_OOC_1);
    assertThat(Calls.flat(report)).contains("a child or youth who lives in your county or state.");
  }

  @Test
  void goesToTheStateWhenOnlyThatIsKnown() {
    Message report = report(CallsElsewhere.wantedInNevada());

    assertThat(report.recipients()).map(Recipient::name).containsExactly("Nevada");
    assertThat(report.clauses()).containsExactly(Clause.N_OOC_1, Clause.N_OOC_16);
  }

  /** A child who lives in one place under the jurisdiction of another does not live in both. */
  @Test
  void saysWhoHasJurisdictionWhenThatIsNotWhereTheChildLives() {
    Message report =
        report(
            CallsElsewhere.kern()
                .child(
                    Calls.child()
                        .residence(CallsElsewhere.KERN)
                        .jurisdiction(CallsElsewhere.NEVADA)
                        .build()));

    assertThat(report.recipients()).map(Recipient::name).containsExactly("Nevada");
    assertThat(Calls.flat(report))
        .contains("a child or youth under the jurisdiction of your county or state.")
        .doesNotContain("lives in your county");
    assertThat(field(report, "Residence:")).isEqualTo("Kern County, CA");
    assertThat(field(report, "Jurisdiction:")).isEqualTo("Nevada");
    assertThat(field(report(CallsElsewhere.kern()), "Jurisdiction:"))
        .isEqualTo("Kern County, CA, by the residence");
  }

  @Test
  void laborIsReportedToLawEnforcementBesideTheCounty() {
    List<Message> reports =
        reports(
            CallsElsewhere.kern()
                .categories(ImmutableMap.of(Category.CHILD_LABOR, Suspicion.POSSIBLE)));

    assertThat(reports)
        .extracting(Calls::recipients)
        .containsExactly(ImmutableList.of("Kern County, CA"), ImmutableList.of("law enforcement"));
    assertThat(reports.get(1).clauses()).containsExactly(Clause.P_REP_4);
  }

  /** Ruling sex-cross-report: what is suspected is said, not only labor. */
  @Test
  void lawEnforcementIsToldWhatIsSuspected() {
    Message sex = report(Calls.csec());

    assertThat(sex.recipients()).map(Recipient::name).containsExactly("law enforcement");
    assertThat(sex.subject())
        .isEqualTo("Cross report to law enforcement: suspected Commercial Sexual Exploitation");
    assertThat(Calls.flat(sex))
        .contains("received a report of suspected Commercial Sexual Exploitation. Youth/DOB:")
        .doesNotContain("labor", "Labor");
    assertThat(sex.clauses()).containsExactly(Clause.P_REP_4, Clause.P_REP_6);
    assertThat(report(CallsElsewhere.laborAndCrime()).subject())
        .endsWith("suspected Exploiting a Child's Labor; Involving a Child in Criminal Behavior");
  }

  @Test
  void lawEnforcementThatCalledOrHasTheChildIsNotToldOfSexAgain() {
    assertThat(reports(Calls.inCustody())).isEmpty();
    assertThat(reports(Calls.csec().caller(Caller.of(CallerKind.OTHER_LAW_ENFORCEMENT)))).isEmpty();
  }

  @Test
  void lawEnforcementIsNotAskedForTheCpsStatus() {
    assertThat(report(CallsElsewhere.laborAndCrime()).body())
        .doesNotContain("Please tell us", "CPS");
  }

  /** Ruling not-here: the department cannot go there, and says so to whoever can. */
  @Test
  void lawEnforcementWhereTheChildIsHearsThatNobodyOfOursComes() {
    Message report = report(CallsElsewhere.inNevada());

    assertThat(report.recipients())
        .containsExactly(Recipient.of(Addressee.Role.LAW_ENFORCEMENT_ELSEWHERE, "Nevada"));
    assertThat(field(report, "Where the child is:")).isEqualTo("Nevada");
    assertThat(field(report, "Our response:"))
        .startsWith("DCFS does not respond: the child is not in the county;");
    assertThat(Calls.flat(report))
        .contains("a child or youth who is outside our county.")
        .contains("- whether you have the child, or who goes to the child, and when");
    assertThat(field(report, "Imminent danger:")).isEqualTo("an indication of it is known");
  }

  @Test
  void aChildOfOursElsewhereIsKeptAndNobodyIsToldThatWeGo() {
    Message report = report(CallsElsewhere.oursInNevada());

    assertThat(report.recipients())
        .containsExactly(Recipient.of(Addressee.Role.LAW_ENFORCEMENT_ELSEWHERE, "Nevada"));
    assertThat(field(report, "Our response:"))
        .isEqualTo(
            "DCFS keeps the referral, and cannot go to the child; who does is to be arranged with"
                + " Nevada");
  }

  @Test
  void theCountyIsAskedOnlyWhatIsNotKnown() {
    assertThat(report(CallsElsewhere.kern()).body())
        .contains("- the child's current CPS status with you\n")
        .doesNotContain("- whether");
    assertThat(report(CallsElsewhere.nothingAsked()).body())
        .contains("- whether the child has open services with you\n")
        .contains("- whether you will respond\n")
        .contains("- who answers for you, and can be called back\n")
        .contains("- when you will be with the child\n")
        .contains("- whether there is a Delinquency Warrant\n");
  }

  @Test
  void theReportingPartyIsNotNamed() {
    assertThat(report(CallsElsewhere.kern()).text()).doesNotContain("A. Teacher");
    assertThat(report(CallsElsewhere.laborAndCrime()).text()).doesNotContain("A. Teacher");
  }

  @Test
  void saysWhetherTheDepartmentResponds() {
    assertThat(ours(CallsElsewhere.kern())).isEqualTo("DCFS responds to the staging area");
    assertThat(ours(CallsElsewhere.laborAndCrime())).isEqualTo("DCFS responds immediately");
    assertThat(ours(CallsElsewhere.wantedInNevada()))
        .isEqualTo(
            "DCFS does not respond unless Juvenile Hall refuses or releases the youth; the referral"
                + " is open until Juvenile Hall has accepted the youth, and is then Evaluated Out");
    assertThat(ours(CallsElsewhere.wantedInNevadaAndAccepted()))
        .isEqualTo("DCFS does not respond; the referral is Evaluated Out");
    assertThat(
            ours(
                transported(
                    Calls.custody().lawEnforcement(Answer.YES).beingTransported(Answer.YES))))
        .isEqualTo(
            "DCFS does not respond unless Juvenile Hall refuses or releases the youth, who is on"
                + " the way there");
    assertThat(ours(transported(Calls.custody().atJuvenileHall(Answer.YES)))).endsWith("is there");
  }

  private static String ours(Referral.Builder call) {
    return field(report(call), "Our response:");
  }

  private static Referral.Builder transported(Custody.Builder custody) {
    return CallsElsewhere.kern().custody(custody.build());
  }

  /** N-3.c: beside whatever becomes of the child's own referral. */
  @Test
  void saysThatTheDepartmentGoesToAnAccusedPlacementHere() {
    Message report = report(CallsElsewhere.inNevadaAfterAPlacementHere());

    assertThat(field(report, "Accused placement:")).isEqualTo("DCFS responds there immediately");
    assertThat(field(report, "Our response:")).startsWith("DCFS does not respond:");
    assertThat(report(CallsElsewhere.kern()).body()).doesNotContain("Accused placement:");
  }

  @Test
  void saysHowJuvenileHallComesIntoIt() {
    assertThat(hall(Calls.custody().atJuvenileHall(Answer.YES)))
        .isEqualTo("the youth is there, not accepted yet");
    assertThat(hall(Calls.custody().lawEnforcement(Answer.YES).beingTransported(Answer.YES)))
        .isEqualTo("the youth is on the way there, not accepted yet");
    assertThat(hall(Calls.custody().hallAnswer(HallAnswer.REFUSED)))
        .isEqualTo("has refused to accept the youth");
    assertThat(hall(Calls.custody().lawEnforcement(Answer.YES)))
        .isEqualTo("law enforcement is instructed to take the youth there, not accepted yet");
    assertThat(
            hall(
                Calls.custody()
                    .lawEnforcement(Answer.YES)
                    .beingTransported(Answer.YES)
                    .hallAnswer(HallAnswer.ACCEPTED)))
        .isEqualTo("the youth is on the way there, and it has accepted");
    assertThat(hall(Calls.custody().hallAnswer(HallAnswer.ACCEPTED)))
        .isEqualTo("has said that it accepts the youth");
  }

  /** Nobody has the child, so that nobody takes the child anywhere. */
  @Test
  void aChildAtLargeDoesNotGoToJuvenileHall() {
    Message report = report(CallsElsewhere.wantedInNevada().custody(Calls.custody().build()));

    assertThat(report.body()).doesNotContain("Juvenile Hall");
    assertThat(field(report, "Our response:")).isEqualTo("DCFS responds to the staging area");
    assertThat(field(report, "Custody:"))
        .isEqualTo("law enforcement does not have the child in custody");
  }

  private static String hall(Custody.Builder custody) {
    return field(
        report(CallsElsewhere.wantedInNevada().custody(custody.build())), "Juvenile Hall:");
  }

  /** Ruling same-place: a station is no place for a youth who is in Juvenile Hall. */
  @Test
  void theStagingAreaIsNotToldWhenTheYouthIsInJuvenileHallOrGoesThere() {
    assertThat(report(CallsElsewhere.kern()).body()).contains("Wilshire station");
    assertThat(report(CallsElsewhere.wantedInNevada()).body()).doesNotContain("Wilshire station");
    Message there = report(transported(Calls.custody().atJuvenileHall(Answer.YES)));
    assertThat(there.body()).doesNotContain("Wilshire station");
    assertThat(Calls.flat(there))
        .contains("If you come, come to Juvenile Hall, not to the station");
    assertThat(report(CallsElsewhere.kern()).body()).doesNotContain("Juvenile Hall");
    assertThat(field(there, "Where the child is:"))
        .isEqualTo("at Juvenile Hall, Los Angeles County, CA");
    assertThat(field(there, "Custody:")).isEqualTo("Juvenile Hall has the child");
  }

  /** Ruling contradiction: what counts is said, and what contradicts it is not. */
  @Test
  void aContradictedFactIsNotSaid() {
    Message refused =
        report(
            CallsElsewhere.wantedInNevada()
                .child(
                    Calls.child()
                        .residence(CallsElsewhere.NEVADA)
                        .foundIn(CallsElsewhere.NEVADA)
                        .build())
                .custody(
                    Calls.custody()
                        .atJuvenileHall(Answer.YES)
                        .beingTransported(Answer.YES)
                        .hallAnswer(HallAnswer.REFUSED)
                        .build()));

    assertThat(field(refused, "Where the child is:")).isEqualTo("Los Angeles County, CA");
    assertThat(field(refused, "Custody:")).isEqualTo("law enforcement has the child in custody");
    assertThat(field(refused, "Juvenile Hall:")).isEqualTo("has refused to accept the youth");
    assertThat(refused.body()).doesNotContain("on the way", "at Juvenile Hall");
  }

  /** Ruling place. */
  @Test
  void aPlaceThatIsOnlySaidIsNotKnown() {
    Place said = Place.said(Optional.of("Springfield"), Optional.of("CA"), Optional.empty());
    Message report =
        report(
            CallsElsewhere.kern()
                .child(Calls.child().residence(CallsElsewhere.KERN).foundIn(said).build()));

    assertThat(field(report, "Where the child is:")).isEqualTo("not known");
    assertThat(report.text()).doesNotContain("Springfield");
  }

  @Test
  void reportsAndWarrantsAreWhatWasReportedToUs() {
    assertThat(report(CallsElsewhere.wantedInNevada()).body())
        .contains(
            "What was reported to us of reports and warrants:\nMissing Person's Report: yes\n"
                + "Delinquency Warrant: yes\nProtective-custody warrant: no\n");
  }

  @Test
  void aDetailsNarrativeStandsInPlaceOfTheSummary() {
    MessageDetails details = MessageDetails.builder().narrative("As told later.").build();
    Message report =
        Messages.of(Calls.decide(CallsElsewhere.kern()), details, MessageKind.CROSS_REPORT).get(0);

    assertThat(report.body()).contains("    > As told later.\n").doesNotContain("several cars");
  }

  @Test
  void namesWhatIsMissing() {
    Message report =
        Messages.of(
                Calls.decide(CallsElsewhere.nothingAsked()),
                MessageDetails.none(),
                MessageKind.CROSS_REPORT)
            .get(0);

    assertThat(report.missing())
        .containsExactly(
            "child's name",
            "date of birth",
            "referral number",
            "address or staging area",
            "name of perpetrator, pimp or employer",
            "location of the incident",
            "summary of the allegations",
            "sender's name",
            "call-back number");
  }

  @Test
  void noneToACountyWhenItIsVerbalOrATransfer() {
    assertThat(reports(CallsElsewhere.transferDeclined()))
        .extracting(Calls::recipients)
        .containsExactly(ImmutableList.of("law enforcement"));
    assertThat(reports(CallsElsewhere.transferAccepted()))
        .extracting(Calls::recipients)
        .containsExactly(ImmutableList.of("law enforcement"));
  }

  @Test
  void noneOutsideTheProtocol() {
    assertThat(reports(Calls.frp())).isEmpty();
  }
}
