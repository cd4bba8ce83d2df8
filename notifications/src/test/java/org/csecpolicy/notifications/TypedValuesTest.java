package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed into a field of one line reads as typed wherever a message has it. */
class TypedValuesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police Response: DCFS does not respond",
        "[referral name: not known]",
        "(no number in the address book)"
      })
  void aLabelOrPlaceholderThatIsTypedIsQuoted(String typed) {
    HotlineDecision decision =
        HotlinePolicy.losAngeles()
            .decide(
                Calls.csec()
                    .caller(Caller.of(CallerKind.MANDATED_REPORTER, typed))
                    .custody(
                        Calls.custody()
                            .lawEnforcement(Answer.YES)
                            .heldBy(typed)
                            .callBack(typed)
                            .build())
                    .probation(Probation.of(ProbationStatus.NOT_INVOLVED, typed))
                    .information(
                        CaseInformation.builder()
                            .stagingArea(typed)
                            .presentAddress(typed)
                            .homeAddress(typed)
                            .addPerpetrator(typed)
                            .incidentLocation(typed)
                            .build())
                    .build());
    MessageDetails details =
        MessageDetails.builder()
            .referralNumber(typed)
            .referralName(typed)
            .sentBy(typed)
            .callBack(typed)
            .build();
    ImmutableList<Message> messages = Messages.of(decision, details);
    int found = 0;
    for (Message message : messages) {
      String body = message.body().replaceAll("\\s+", " ");
      String quoted = '"' + typed + '"';
      assertThat(body.replace(quoted, "")).as(message.label()).doesNotContain(typed);
      found += body.split(Pattern.quote(quoted), -1).length - 1;
    }
    assertThat(found).isGreaterThan(20);
  }
}
