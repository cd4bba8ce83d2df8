package org.csecpolicy.inquiry;

import static org.csecpolicy.inquiry.Source.DEPARTMENT_RECORDS;
import static org.csecpolicy.inquiry.Source.LAW_ENFORCEMENT;
import static org.csecpolicy.inquiry.Source.PROBATION;
import static org.csecpolicy.inquiry.Source.REPORTING_PARTY;
import static org.csecpolicy.inquiry.Source.RESIDENCE;

import com.google.common.collect.ImmutableList;
import org.csecpolicy.policy.Fact;

/** The shipped words. First what keeps a child safe and what a clock runs on. */
final class StandardQuestions {
  static final Questionnaire QUESTIONNAIRE =
      Questionnaire.of(
          ImmutableList.of(
              ask(
                  Fact.LAW_ENFORCEMENT_CUSTODY,
                  LAW_ENFORCEMENT,
                  "Does law enforcement have the child in custody right now?"),
              ask(
                  Fact.IMMINENT_DANGER,
                  REPORTING_PARTY,
                  "Is there anything that points to imminent danger to the child?"),
              ask(
                  Fact.FLIGHT_RISK,
                  REPORTING_PARTY,
                  "Might the child run away, or leave with somebody?"),
              ask(
                  Fact.PAST_HISTORY_ONLY,
                  REPORTING_PARTY,
                  "Is only past exploitation reported, and nothing that is going on now?"),
              ask(Fact.AWOL, REPORTING_PARTY, "Is the child AWOL?"),
              ask(Fact.AT_JUVENILE_HALL, PROBATION, "Is the child at Juvenile Hall now?"),
              ask(
                  Fact.BEING_TRANSPORTED,
                  LAW_ENFORCEMENT,
                  "Is the child being taken to Juvenile Hall right now?"),
              ask(
                  Fact.CATEGORY,
                  REPORTING_PARTY,
                  "What is suspected: sexual exploitation, a child's labor, or involving a child in "
                      + "crime?"),
              ask(Fact.WHERE_FOUND, REPORTING_PARTY, "In which county and state is the child now?"),
              ask(
                  Fact.RESIDENCE,
                  REPORTING_PARTY,
                  "In which county and state does the child live?"),
              ask(Fact.HOME, REPORTING_PARTY, "With whom does the child live now?"),
              ask(Fact.AGE, REPORTING_PARTY, "When was the child born, or how old is the child?"),
              ask(
                  Fact.AGE_ESTABLISHED,
                  REPORTING_PARTY,
                  "Is that from a document, a record or a person who knows, or was it only said?"),
              ask(
                  Fact.HALL_ANSWER,
                  PROBATION,
                  "Does Juvenile Hall accept the child, or does it refuse?"),
              ask(
                  Fact.CALLER_AGENCY,
                  REPORTING_PARTY,
                  "Who is calling? If law enforcement: does the agency follow the First "
                      + "Responder's Protocol?"),
              ask(
                  Fact.OPEN_CASE,
                  DEPARTMENT_RECORDS,
                  "Does the child have an open case, and is it with a regional office or with the "
                      + "unit for exploited children?"),
              ask(
                  Fact.PROBATION_STATUS,
                  PROBATION,
                  "Is the child on Probation, and under 602 status? If so, in a placement or at "
                      + "home?"),
              ask(Fact.IDC_INFORMANT, PROBATION, "May I have your name for the record?"),
              ask(
                  Fact.DELINQUENCY_WARRANT,
                  LAW_ENFORCEMENT,
                  "Is there a Delinquency Warrant for the child?"),
              ask(
                  Fact.MISSING_PERSON_REPORT,
                  LAW_ENFORCEMENT,
                  "Is there an active Missing Person's Report for the child?"),
              ask(
                  Fact.JURISDICTION,
                  PROBATION,
                  "Which county or state has jurisdiction over the child?"),
              ask(Fact.WILL_RESPOND, RESIDENCE, "Will you respond to your youth?"),
              ask(Fact.ANSWERED_BY, RESIDENCE, "Whom did I speak to, and under which number?"),
              ask(Fact.EXPECTED_ARRIVAL, RESIDENCE, "When will your staff be with the child?"),
              ask(
                  Fact.OPEN_JURISDICTION,
                  RESIDENCE,
                  "Does a court there have open jurisdiction over the child?"),
              ask(
                  Fact.ELECTRONIC_TRANSFER,
                  RESIDENCE,
                  "Do you accept the referral by Electronic Transfer?"),
              ask(
                  Fact.OPEN_SERVICES,
                  RESIDENCE,
                  "Does the child have open child-protection services there?"),
              ask(
                  Fact.NATIONALITY,
                  REPORTING_PARTY,
                  "Is there reason to think that the child may be a foreign national?"),
              ask(
                  Fact.AGAINST_PLACEMENT,
                  REPORTING_PARTY,
                  "Is any of this alleged against the caregiver or the staff of a placement, the "
                      + "child's present one or the one of then?"),
              ask(Fact.PLACEMENT_LOCATION, REPORTING_PARTY, "In which county is the placement?"),
              ask(
                  Fact.OCCURRED,
                  REPORTING_PARTY,
                  "Did it happen while the child lived at home, or in a placement?"),
              ask(
                  Fact.OPEN_CASE_OFFICE,
                  DEPARTMENT_RECORDS,
                  "Which regional office has the open case?"),
              ask(
                  Fact.HOME_OFFICE,
                  DEPARTMENT_RECORDS,
                  "Which regional office serves the home address?"),
              ask(
                  Fact.PLACEMENT_OFFICE,
                  DEPARTMENT_RECORDS,
                  "Which regional office serves the placement's address?"),
              ask(Fact.PLACEMENT_NAME, REPORTING_PARTY, "What is the placement called?")));

  private StandardQuestions() {}

  private static Question ask(Fact fact, Source source, String text) {
    return Question.of(fact, source, text);
  }
}
