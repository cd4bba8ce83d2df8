package org.csecpolicy.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.Source;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {
  private static final Questionnaire STANDARD = Questionnaire.standard();

  @Test
  void everyFactHasOneQuestionWithItsClauses() {
    assertThat(STANDARD.questions())
        .extracting(Question::fact)
        .containsExactlyInAnyOrder(Fact.values());
    assertThat(STANDARD.questions())
        .allSatisfy(
            question -> {
              assertThat(question.text()).endsWith("?");
              assertThat(question.clauses()).isEqualTo(question.fact().clauses());
              assertThat(STANDARD.about(question.fact())).isEqualTo(question);
            });
  }

  /** Another county uses them as they are. */
  @Test
  void theShippedQuestionsNameNoAgency() {
    assertThat(STANDARD.questions())
        .allSatisfy(
            question ->
                assertThat(question.text())
                    .doesNotContain("Los Angeles", "MART", "ERCP", "DCFS", "EDL", "IDC"));
  }

  @Test
  void anAgencyPutsItsOwnWordsInTheOldPlace() {
    Question own = Question.of(Fact.AWOL, Source.PROBATION, "¿Se ha fugado?");
    Questionnaire questionnaire = STANDARD.with(ImmutableList.of(own));
    assertThat(questionnaire.about(Fact.AWOL)).isEqualTo(own);
    assertThat(questionnaire.rankOf(Fact.AWOL)).isEqualTo(STANDARD.rankOf(Fact.AWOL));
    assertThat(questionnaire.about(Fact.HOME)).isEqualTo(STANDARD.about(Fact.HOME));
  }

  @Test
  void aQuestionLeftOutOrAskedTwiceIsRefused() {
    List<Question> questions = new ArrayList<>(STANDARD.questions());
    Question last = questions.remove(questions.size() - 1);
    assertThatThrownBy(() -> Questionnaire.of(questions))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(last.fact().id());
    questions.add(questions.get(0));
    assertThatThrownBy(() -> Questionnaire.of(questions))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(questions.get(0).fact().id());
  }

  @Test
  void aQuestionIsOneReadableLine() {
    assertThatThrownBy(() -> Question.of(Fact.AGE, Source.REPORTING_PARTY, " "))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> Question.of(Fact.AGE, Source.REPORTING_PARTY, "How old?\nBcc:"))
        .isInstanceOf(InvalidValueException.class);
  }
}
