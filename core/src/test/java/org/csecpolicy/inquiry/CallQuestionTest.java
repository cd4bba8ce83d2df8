package org.csecpolicy.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.csecpolicy.CallArbitraries;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.Call;
import org.junit.jupiter.api.Test;

/** The questions of a call about several children. */
class CallQuestionTest {
  private static final Inquiry INQUIRY = Inquiry.of(HotlinePolicy.losAngeles());
  private static final int ALL = Fact.values().length;

  @Test
  void eachQuestionOfAnyChildIsAskedOnceWithAllWhomItConcerns() {
    Random random = new Random(20);
    for (int i = 0; i < 20; i++) {
      Call call = CallArbitraries.from(random);
      List<CallQuestion> questions = INQUIRY.next(call, ALL * call.children().size());

      assertThat(questions.stream().map(CallQuestion::question)).doesNotHaveDuplicates();
      call.children()
          .forEach(
              (key, child) ->
                  assertThat(
                          questions.stream()
                              .filter(each -> each.children().contains(key))
                              .map(each -> each.byChild().get(key)))
                      .containsExactlyInAnyOrderElementsOf(INQUIRY.next(child, ALL)));
    }
  }

  @Test
  void whatIsSoonestAskedOfAnyChildComesFirst() {
    Random random = new Random(21);
    for (int i = 0; i < 20; i++) {
      Call call = CallArbitraries.from(random);
      List<Question> first =
          call.children().values().stream()
              .flatMap(child -> INQUIRY.next(child, 1).stream())
              .map(KeyQuestion::question)
              .distinct()
              .toList();
      assertThat(INQUIRY.next(call, first.size()).stream().map(CallQuestion::question).toList())
          .containsExactlyInAnyOrderElementsOf(first);
    }
  }

  @Test
  void oneChildIsAskedAboutInTheOrderOfItsReferral() {
    Call call = Call.of("A", CallArbitraries.from(new Random(7)).children().get("1"));
    assertThat(INQUIRY.next(call, 5).stream().map(each -> each.byChild().get("A")))
        .containsExactlyElementsOf(INQUIRY.next(call.children().get("A"), 5));
  }
}
