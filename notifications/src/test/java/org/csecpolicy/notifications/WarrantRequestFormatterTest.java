package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import org.csecpolicy.policy.Clause;
import org.junit.jupiter.api.Test;

/** N-OOC-3. */
class WarrantRequestFormatterTest {
  private static final MessageDetails DETAILS = Calls.details().build();

  private static Message request() {
    return Messages.of(
            Calls.decide(CallsElsewhere.openServices()), DETAILS, MessageKind.WARRANT_REQUEST)
        .get(0);
  }

  @Test
  void asksWhereServicesAreOpen() {
    assertThat(request().recipients()).map(Recipient::name).containsExactly("Ventura County, CA");
    assertThat(request().clauses()).containsExactly(Clause.N_OOC_3);
    assertThat(Calls.flat(request()))
        .startsWith("As it was reported to us, you have open services for the child named below.")
        .contains("send us a copy of the Warrant.");
  }

  @Test
  void saysThatTheTextDoesNotSayWhichWarrant() {
    assertThat(request().body()).contains("Our protocol does not say which warrant it means.");
  }

  @Test
  void tellsWarrantsApart() {
    assertThat(request().body())
        .contains(
            "What was reported to us of reports and warrants:\n",
            "Delinquency Warrant: not known\nProtective-custody warrant: yes\n");
  }

  @Test
  void saysNothingOfWhatWasReported() {
    assertThat(request().text()).doesNotContain("Sexual", "Rex", "cars");
  }

  @Test
  void noneWithoutOpenServices() {
    assertThat(
            Messages.of(Calls.decide(CallsElsewhere.kern()), DETAILS, MessageKind.WARRANT_REQUEST))
        .isEmpty();
    assertThat(
            Messages.of(
                Calls.decide(CallsElsewhere.nothingAsked()), DETAILS, MessageKind.WARRANT_REQUEST))
        .isEmpty();
    assertThat(Messages.of(Calls.decide(Calls.frp()), DETAILS, MessageKind.WARRANT_REQUEST))
        .isEmpty();
  }
}
