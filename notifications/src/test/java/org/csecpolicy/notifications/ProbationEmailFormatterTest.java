package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.notifications.MessageKind.PROBATION_EMAIL;
import static org.csecpolicy.notifications.PreAlertFormatterTest.field;

import org.csecpolicy.directory.Actor;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.junit.jupiter.api.Test;

class ProbationEmailFormatterTest {
  @Test
  void goesByTheMacroWithItsSelection() {
    Message email = Calls.message(PROBATION_EMAIL, Calls.ward602(ProbationStatus.WARD_602_FM_HOME));
    assertThat(email.recipients())
        .map(Recipient::name)
        .containsExactly("MACRO/ERNTFY (select: Probation/CSEC)");
    assertThat(field(email, "Macro:")).isEqualTo("MACRO/ERNTFY (select: Probation/CSEC)");
    assertThat(email.sender()).isEqualTo(Actor.SUPERVISOR);
    assertThat(email.clauses()).contains(Clause.N_6_4);
    assertThat(email.due()).isEmpty();
  }

  @Test
  void saysWhichStatusAndWhoGaveIt() {
    Message home = Calls.message(PROBATION_EMAIL, Calls.ward602(ProbationStatus.WARD_602_FM_HOME));
    assertThat(field(home, "Status:")).isEqualTo("602 status, FM (Home of Parent/LG)");
    assertThat(field(home, "Status given by:")).isEqualTo("Officer Gray");
    Message placement =
        Calls.message(PROBATION_EMAIL, Calls.ward602(ProbationStatus.WARD_602_FR_PLACEMENT));
    assertThat(field(placement, "Status:")).isEqualTo("602 status, FR Placement");
  }

  /** The status is a name on paper; where the youth is stands beside it. */
  @Test
  void saysWhereTheYouthIsAndNotThatTheYouthIsInPlacement() {
    Message email =
        Calls.message(
            PROBATION_EMAIL,
            Calls.ward602(ProbationStatus.WARD_602_FR_PLACEMENT).home(Home.PARENT));
    assertThat(email.body()).doesNotContain("in placement", "in the home");
    assertThat(field(email, "Where the child is:")).isEqualTo("Los Angeles County, CA");
    assertThat(field(email, "Custody:"))
        .isEqualTo("law enforcement does not have the child in custody");
  }

  @Test
  void namesAnInformantWhoIsStillMissing() {
    Message email =
        Calls.message(
            PROBATION_EMAIL,
            Calls.csec().probation(Probation.of(ProbationStatus.WARD_602_FM_HOME)));
    assertThat(field(email, "Status given by:"))
        .isEqualTo("[who gave the Probation status: not known]");
    assertThat(email.missing()).containsExactly("who gave the Probation status");
  }

  @Test
  void theSubjectDoesNotNameTheYouth() {
    Message email = Calls.message(PROBATION_EMAIL, Calls.ward602(ProbationStatus.WARD_602_FM_HOME));
    assertThat(email.subject()).isEqualTo("Hotline referral: youth under 602 status");
  }

  @Test
  void thereIsNoneWithout602StatusNorBeforeItIsVerified() {
    assertThat(
            Calls.asksFor(
                PROBATION_EMAIL, Calls.csec().probation(Probation.of(ProbationStatus.INVOLVED))))
        .isFalse();
    assertThat(Calls.asksFor(PROBATION_EMAIL, Calls.csec().probation(Probation.notVerified())))
        .isFalse();
    assertThat(Calls.asksFor(PROBATION_EMAIL, Calls.frp())).isFalse();
  }
}
