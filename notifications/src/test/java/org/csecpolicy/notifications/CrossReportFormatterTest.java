package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.notice.Channel;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Test;

/** N-OOC-1, N-OOC-2, N-OOC-16, P-REP-4. */
class CrossReportFormatterTest {
  private static List<Message> reports(Referral.Builder call) {
    return CrossReportFormatter.format(Calls.decide(call), Calls.details().build());
  }

  @Test
  void goesToTheCountyOfResidenceByItsName() {
    Message report = reports(CallsElsewhere.kern()).get(0);

    assertThat(report.recipients()).containsExactly("Kern County, CA");
    assertThat(report.sender()).isEqualTo(Actor.HOTLINE);
    assertThat(report.senderName()).isEqualTo("Hotline");
    assertThat(report.channel()).isEqualTo(Channel.NOT_STATED);
    assertThat(report.due()).isEmpty();
    assertThat(report.missing()).isEmpty();
    assertThat(report.clauses()).containsExactly(Clause.N_OOC_1);
  }

  @Test
  void goesToTheStateWhenOnlyThatIsKnown() {
    Message report = reports(CallsElsewhere.wantedInNevada()).get(0);

    assertThat(report.recipients()).containsExactly("Nevada");
    assertThat(report.clauses()).containsExactly(Clause.N_OOC_1, Clause.N_OOC_16);
  }

  @Test
  void laborIsReportedToLawEnforcementBesideTheCounty() {
    List<Message> reports =
        reports(
            CallsElsewhere.kern()
                .categories(ImmutableMap.of(Category.CHILD_LABOR, Suspicion.POSSIBLE)));

    assertThat(reports)
        .extracting(Message::recipients)
        .containsExactly(ImmutableList.of("Kern County, CA"), ImmutableList.of("law enforcement"));
    assertThat(reports.get(1).clauses()).containsExactly(Clause.P_REP_4);
  }

  @Test
  void lawEnforcementIsNotAskedForTheCpsStatus() {
    assertThat(reports(CallsElsewhere.laborAndCrime()).get(0).body())
        .doesNotContain("Please tell us", "CPS");
  }

  @Test
  void theCountyIsAskedOnlyWhatIsNotKnown() {
    assertThat(reports(CallsElsewhere.kern()).get(0).body())
        .contains("- the child's current CPS status with you\n")
        .doesNotContain("- whether");
    assertThat(reports(CallsElsewhere.nothingAsked()).get(0).body())
        .contains("- whether the child has open services with you\n")
        .contains("- whether you will respond\n")
        .contains("- whether there is a Delinquency Warrant\n");
  }

  @Test
  void theReportingPartyIsNotNamed() {
    assertThat(reports(CallsElsewhere.kern()).get(0).text()).doesNotContain("A. Teacher");
    assertThat(reports(CallsElsewhere.laborAndCrime()).get(0).text()).doesNotContain("A. Teacher");
  }

  @Test
  void saysWhetherTheDepartmentResponds() {
    assertThat(reports(CallsElsewhere.kern()).get(0).body())
        .contains("Our response: DCFS responds to the staging area\n");
    assertThat(reports(CallsElsewhere.inNevada()).get(0).body())
        .contains("Our response: DCFS does not respond; the referral is Evaluated Out\n");
  }

  @Test
  void saysHowJuvenileHallComesIntoIt() {
    assertThat(hall(Calls.custody().atJuvenileHall(Answer.YES))).contains("the youth is there\n");
    assertThat(hall(Calls.custody().beingTransported(Answer.YES)))
        .contains("the youth is on the way there\n");
    assertThat(hall(Calls.custody().refusedByJuvenileHall(Answer.YES)))
        .contains("has refused to accept the youth\n");
    assertThat(hall(Calls.custody())).contains("law enforcement is instructed to take the youth");
    assertThat(reports(CallsElsewhere.kern()).get(0).body()).doesNotContain("Juvenile Hall:");
  }

  private static String hall(Custody.Builder custody) {
    return reports(CallsElsewhere.wantedInNevada().custody(custody.build())).get(0).body();
  }

  @Test
  void aDetailsNarrativeStandsInPlaceOfTheSummary() {
    MessageDetails details = MessageDetails.builder().narrative("As told later.").build();
    Message report =
        CrossReportFormatter.format(Calls.decide(CallsElsewhere.kern()), details).get(0);

    assertThat(report.body()).contains("    As told later.\n").doesNotContain("several cars");
  }

  @Test
  void namesWhatIsMissing() {
    Message report =
        CrossReportFormatter.format(
                Calls.decide(CallsElsewhere.nothingAsked()), MessageDetails.none())
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
  void noneForAChildOfTheCountyWithoutLabor() {
    assertThat(reports(Calls.csec())).isEmpty();
  }

  @Test
  void noneWhenItIsVerbalOrATransfer() {
    assertThat(reports(CallsElsewhere.transferDeclined())).isEmpty();
    assertThat(reports(CallsElsewhere.transferAccepted())).isEmpty();
  }

  @Test
  void noneOutsideTheProtocol() {
    assertThat(reports(Calls.frp())).isEmpty();
  }
}
