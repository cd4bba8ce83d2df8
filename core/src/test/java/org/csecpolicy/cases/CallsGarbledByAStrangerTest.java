package org.csecpolicy.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.response.ResponseTime;
import org.csecpolicy.screening.Answer;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Calls as somebody garbled them who knew neither the code nor its catalog of garblings, each with
 * its right value: a field that proves something held a word that proves nothing.
 */
class CallsGarbledByAStrangerTest {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();
  private static final PolicyJson JSON = PolicyJson.of(POLICY.agency());

  /** A neighbor's child in no danger, at large; what the county answered is filled in. */
  private static final String NEIGHBORS_CHILD =
      """
      {"calledAt":"2026-03-11T14:45:00-07:00",
       "child":{"statedAge":15,"residence":{"county":"Riverside","state":"CA"},
                "foundIn":{"county":"Los Angeles","state":"CA"}},
       "openCase":{"status":"none"},"home":"parent","occurred":"at-home","againstPlacement":"none",
       "categories":{"csec":"possible"},"imminentDanger":"no",
       "custody":{"lawEnforcement":"no","atJuvenileHall":"no","beingTransported":"no"},
       "probation":{"status":"not-involved","informant":"Ms. R. Sampleton, IDC"},
       "elsewhere":{"missingPersonReport":"no","delinquencyWarrant":"no",%s}}
      """;

  /** A child in the hands of the police, in danger. */
  private static final String HELD_CHILD =
      """
      {"calledAt":"2026-11-18T14:00:00-08:00","categories":{"csec":"possible"},
       "imminentDanger":"yes","custody":{"lawEnforcement":"yes"},
       "child":{%s,"foundIn":{"county":"Los Angeles","state":"CA"}}}
      """;

  /**
   * A neighbor's child whose county declines to come, in nobody's custody, and yet in somebody's.
   */
  private static String inNobodysCustody(String somebody) {
    return neighbors("'willRespond':'no'")
        .replace("\"beingTransported\":\"no\"", somebody.replace('\'', '"'));
  }

  static Stream<Arguments> calls() {
    String named = "'answeredBy':'Ms. E. Imaginary, (951) 555-0167'";
    return Stream.of(
        call(
            "day and month of the arrival swapped",
            neighbors(
                "'willRespond':'yes','electronicTransfer':'accepted',"
                    + named
                    + ",'expectedArrival':'2026-11-03T16:15:00-08:00'"),
            Fact.EXPECTED_ARRIVAL),
        call(
            "N/A for who answered",
            neighbors(
                "'willRespond':'yes','electronicTransfer':'declined','answeredBy':'N/A',"
                    + "'expectedArrival':'2026-03-11T16:30:00-07:00'"),
            Fact.ANSWERED_BY),
        call(
            "the moment of the call filled in for the arrival",
            neighbors(
                "'willRespond':'yes','electronicTransfer':'declined',"
                    + named
                    + ",'expectedArrival':'2026-03-11T14:45:00-07:00'"),
            Fact.EXPECTED_ARRIVAL),
        call(
            "an arrival that is past, as of another zone",
            neighbors(
                "'willRespond':'yes','electronicTransfer':'accepted',"
                    + named
                    + ",'expectedArrival':'2026-03-11T16:15:00Z'"),
            Fact.EXPECTED_ARRIVAL),
        call(
            "a name and a time, and its word left out",
            neighbors(named + ",'expectedArrival':'2026-03-11T17:00:00-07:00'"),
            Fact.WILL_RESPOND),
        call(
            "the same, with the transfer declined",
            neighbors(
                "'electronicTransfer':'declined',"
                    + named
                    + ",'expectedArrival':'2026-03-11T17:00:00-07:00'"),
            Fact.WILL_RESPOND),
        call(
            "an officer holds the child, and in nobody's custody",
            inNobodysCustody("'heldBy':'Deputy A. Invented, Pomona station'"),
            Fact.LAW_ENFORCEMENT_CUSTODY),
        call(
            "on the way to the Hall, and in nobody's custody",
            inNobodysCustody("'beingTransported':'yes'"),
            Fact.LAW_ENFORCEMENT_CUSTODY),
        call(
            "no open case, and the office that has it",
            neighbors("'openServices':'no'")
                .replace("\"missingPersonReport\":\"no\"", "\"missingPersonReport\":\"yes\"")
                .replace("\"status\":\"none\"", "\"status\":\"none\",\"office\":\"Harbor\"")
                .replace("\"lawEnforcement\":\"no\"", "\"lawEnforcement\":\"yes\""),
            Fact.OPEN_CASE),
        call("18, established in another language", held("18", "ella dice"), Fact.AGE_ESTABLISHED),
        call("18, established by what she said", held("18", "she said so"), Fact.AGE_ESTABLISHED),
        call("18, established by N/A", held("18", "N/A"), Fact.AGE_ESTABLISHED),
        call("18, established by nothing", held("18", ""), Fact.AGE_ESTABLISHED),
        call(
            "did not give name for who answered",
            neighbors(
                "'willRespond':'yes','electronicTransfer':'accepted','answeredBy':'did not give name',"
                    + "'expectedArrival':'2026-03-11T16:30:00-07:00'"),
            Fact.ANSWERED_BY),
        call(
            "duty worker for who answered",
            neighbors(
                "'willRespond':'yes','electronicTransfer':'accepted','answeredBy':'duty worker',"
                    + "'expectedArrival':'2026-03-11T16:30:00-07:00'"),
            Fact.ANSWERED_BY),
        call(
            "Riverside County for who answered",
            neighbors(
                "'willRespond':'yes','electronicTransfer':'accepted','answeredBy':'Riverside County',"
                    + "'expectedArrival':'2026-03-11T16:30:00-07:00'"),
            Fact.ANSWERED_BY),
        call(
            "Riverside County hotline, night officer for who answered",
            neighbors(
                "'willRespond':'yes','electronicTransfer':'accepted','answeredBy':'Riverside County hotline, night officer',"
                    + "'expectedArrival':'2026-03-11T16:30:00-07:00'"),
            Fact.ANSWERED_BY),
        call(
            "[name] for who answered",
            neighbors(
                "'willRespond':'yes','electronicTransfer':'accepted','answeredBy':'[name]',"
                    + "'expectedArrival':'2026-03-11T16:30:00-07:00'"),
            Fact.ANSWERED_BY),
        call(
            "N/A, Riverside County hotline for who answered",
            neighbors(
                "'willRespond':'yes','electronicTransfer':'accepted','answeredBy':'N/A, Riverside County hotline',"
                    + "'expectedArrival':'2026-03-11T16:30:00-07:00'"),
            Fact.ANSWERED_BY),
        call("18, established by: she says so", held("18", "she says so"), Fact.AGE_ESTABLISHED),
        call(
            "18, established by: birth certificate not seen",
            held("18", "birth certificate not seen"),
            Fact.AGE_ESTABLISHED),
        call(
            "18, established by: system default",
            held("18", "system default"),
            Fact.AGE_ESTABLISHED),
        call("18, established by: looks 18", held("18", "looks 18"), Fact.AGE_ESTABLISHED),
        call("17 to 14", held("{'from':17,'to':14}", ""), Fact.OPEN_CASE));
  }

  private static String neighbors(String answer) {
    return NEIGHBORS_CHILD.formatted(answer.replace('\'', '"'));
  }

  private static String held(String age, String source) {
    return HELD_CHILD.formatted(
        ("'statedAge':" + age + ",'ageEstablished':'yes','ageSource':'" + source + "'")
            .replace('\'', '"'));
  }

  private static Arguments call(String garbled, String document, Fact asked) {
    return Arguments.of(Named.of(garbled, document), asked);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calls")
  void nobodyIsTurnedAway(String document, Fact asked) {
    HotlineDecision decision = POLICY.decide(JSON.readReferral(document));

    assertThat(decision.response().map(Cited::outcome)).contains(ResponseTime.IMMEDIATE);
    assertThat(decision.openQuestions()).contains(asked);
  }

  /** A county that was left in the form beside the country where the child lives. */
  @Test
  void aCountyBesideAnotherCountryTurnsNobodyAway() {
    String document =
        neighbors("'openServices':'no'")
            .replace("\"county\":\"Riverside\"", "\"country\":\"Mexico\",\"county\":\"Riverside\"")
            .replace("\"missingPersonReport\":\"no\"", "\"missingPersonReport\":\"yes\"")
            .replace("\"lawEnforcement\":\"no\"", "\"lawEnforcement\":\"yes\"");
    ResponsePlan plan = (ResponsePlan) POLICY.decide(JSON.readReferral(document));

    assertThat(plan.disposition().outcome()).isEqualTo(Disposition.RESPOND);
    assertThat(plan.response().map(Cited::outcome)).contains(ResponseTime.IMMEDIATE);
    assertThat(plan.expeditedForm().outcome().required()).isEqualTo(Answer.YES);
    assertThat(plan.openQuestions()).contains(Fact.RESIDENCE);
  }
}
