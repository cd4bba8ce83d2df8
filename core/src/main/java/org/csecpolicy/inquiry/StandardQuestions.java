package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.csecpolicy.policy.Fact;

/**
 * The shipped questions, each in the words of its {@link Fact}. First what keeps a child safe and
 * what a clock runs on; a fact that has no place here comes last.
 */
final class StandardQuestions {
  private static final ImmutableList<Fact> FIRST =
      ImmutableList.of(
          Fact.LAW_ENFORCEMENT_CUSTODY,
          Fact.IMMINENT_DANGER,
          Fact.PAST_HISTORY_ONLY,
          Fact.FLIGHT_RISK,
          Fact.AWOL,
          Fact.AT_JUVENILE_HALL,
          Fact.BEING_TRANSPORTED,
          Fact.CATEGORY,
          Fact.WHERE_FOUND,
          Fact.RESIDENCE,
          Fact.HOME,
          Fact.AGE,
          Fact.AGE_ESTABLISHED,
          Fact.HALL_ANSWER,
          Fact.CALLER_AGENCY,
          Fact.OPEN_CASE,
          Fact.PROBATION_STATUS,
          Fact.IDC_INFORMANT,
          Fact.DELINQUENCY_WARRANT,
          Fact.MISSING_PERSON_REPORT,
          Fact.JURISDICTION,
          Fact.WILL_RESPOND,
          Fact.ANSWERED_BY,
          Fact.EXPECTED_ARRIVAL,
          Fact.OPEN_JURISDICTION,
          Fact.ELECTRONIC_TRANSFER,
          Fact.OPEN_SERVICES,
          Fact.NATIONALITY,
          Fact.AGAINST_PLACEMENT,
          Fact.PLACEMENT_LOCATION,
          Fact.OCCURRED,
          Fact.OPEN_CASE_OFFICE,
          Fact.HOME_OFFICE,
          Fact.PLACEMENT_OFFICE,
          Fact.PLACEMENT_NAME);

  static final Questionnaire QUESTIONNAIRE = Questionnaire.of(inOrder());

  private StandardQuestions() {}

  private static List<Question> inOrder() {
    Set<Fact> facts = new LinkedHashSet<>(FIRST);
    facts.addAll(Arrays.asList(Fact.values()));
    return facts.stream().map(fact -> Question.of(fact, fact.source(), fact.question())).toList();
  }
}
