package org.csecpolicy.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.csecpolicy.Referrals;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each yes or no stands in one part, begins as not known, and is put where it is looked for. */
class YesNoFieldTest {
  @Test
  void everyYesOrNoIsListedByOnePart() {
    List<Fact> listed =
        Stream.of(
                FactFields.OF_CALL,
                FactFields.OF_CHILD,
                FactFields.OF_CUSTODY,
                FactFields.OF_ELSEWHERE)
            .flatMap(List::stream)
            .<Fact>map(YesNoField::fact)
            .toList();
    Set<Fact> yesOrNo = EnumSet.allOf(Fact.class);
    yesOrNo.removeIf(fact -> !FactFields.of(fact).answers().contains(Answer.YES));
    assertThat(listed).containsExactlyInAnyOrderElementsOf(yesOrNo);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsPutInIsWhatThePartSaysAndNothingElse(Answer answer) {
    for (YesNoField<Child, Child.Builder> put : FactFields.OF_CHILD) {
      Child.Builder child = Child.builder();
      put.put(child, answer);
      says(FactFields.OF_CHILD, child.build(), put, answer);
    }
    for (YesNoField<Custody, Custody.Builder> put : FactFields.OF_CUSTODY) {
      Custody.Builder custody = Custody.builder();
      put.put(custody, answer);
      says(FactFields.OF_CUSTODY, custody.build(), put, answer);
    }
    for (YesNoField<Elsewhere, Elsewhere.Builder> put : FactFields.OF_ELSEWHERE) {
      Elsewhere.Builder elsewhere = Elsewhere.builder();
      put.put(elsewhere, answer);
      says(FactFields.OF_ELSEWHERE, elsewhere.build(), put, answer);
    }
    for (YesNoField<Referral, Referral.Builder> put : FactFields.OF_CALL) {
      Referral.Builder call = Referral.builder().calledAt(Referrals.WEEKDAY_10AM);
      put.put(call, answer);
      says(FactFields.OF_CALL, call.build(), put, answer);
    }
  }

  private static <P, B> void says(
      List<YesNoField<P, B>> all, P part, YesNoField<P, B> put, Answer answer) {
    for (YesNoField<P, B> each : all) {
      assertThat(each.answerIn(part)).isEqualTo(each == put ? answer : Answer.UNKNOWN);
    }
  }

  @Test
  void aYesIsASentenceOfTheLabel() {
    assertThat(FactFields.OF_CALL)
        .extracting(YesNoField::name, each -> each.fact().statement())
        .contains(
            tuple("awol", "The child is AWOL"),
            tuple("imminentDanger", "Any indication of imminent danger"));
    assertThat(FactFields.OF_CUSTODY)
        .extracting(YesNoField::name)
        .containsExactly("lawEnforcement", "atJuvenileHall", "beingTransported");
  }
}
