package org.csecpolicy.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.directory.Country;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Referral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A place is read in whatever words somebody said it, and none of them is lost. */
class SaidPlaceDocumentTest {
  private static final PolicyJson JSON = ReferralDocumentTest.JSON;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"county\":\"los angeles\",\"state\":\"ca\"'                  | Los Angeles County, CA",
        "'\"county\":\"L.A. County\",\"state\":\"California\"'          | Los Angeles County, CA",
        "'\"county\":\"037\",\"state\":\"CA\"'                          | Los Angeles County, CA",
        "'\"county\":\"Orange\",\"state\":\"FL\",\"country\":\"US\"'    | Orange County, FL",
        "'\"state\":\"Nevada\"'                                         | Nevada",
        "'\"state\":\"Louisiana\"'                                      | Louisiana",
        "'\"county\":\"Orleans\",\"state\":\"LA\"'                     | Orleans Parish, LA",
        "'\"country\":\"Puerto Rico\"'                                  | Puerto Rico",
        "'\"country\":\"México\"'                                       | Mexico",
        "'\"country\":\"MX\",\"county\":null,\"state\":\"\"'            | Mexico",
        "'\"state\":\"OUTSIDE_US\"'                                     | outside the United States",
        "'\"state\":\"OUTSIDE_US\",\"country\":\"Guatemala\"'           | Guatemala",
      })
  void whatIsUnderstoodIsKnown(String said, String label) {
    Place place = residence(said);
    assertThat(place.isKnown()).isTrue();
    assertThat(place.label()).isEqualTo(label);
    assertThat(place.isOnlySaid()).isFalse();
    assertAgain(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"county\":\"Orange\"",
        "\"county\":\"Santa Clarita\",\"state\":\"CA\"",
        "\"county\":\"LA\",\"state\":\"CA\"",
        "\"county\":\"Unknown\"",
        "\"county\":\"Los Angeles\",\"state\":\"NV\"",
        "\"county\":\"Guadalajara\",\"country\":\"Mexico\"",
        "\"state\":\"Calif\"",
        "\"state\":\"LA\"",
        "\"state\":\"L.A.\",\"country\":\"US\"",
        "\"country\":\"CA\"",
        "\"country\":\"N.A.\"",
        "\"state\":\"Sonora\",\"country\":\"Mexico\"",
        "\"state\":\"OUTSIDE_US\",\"country\":\"USA\"",
        "\"country\":\"Narnia\"",
      })
  void whatIsNotIsKeptAndNothingIsKnown(String said) {
    Place place = residence(said);
    assertThat(place.isKnown()).isFalse();
    assertThat(place.isOnlySaid()).isTrue();
    assertAgain(said);
    assertThat(written(said)).isEqualTo(Documents.tree("{" + said + "}").toString());
  }

  /** Beside a county that is known, a country that does not go with it is kept too. */
  @Test
  void aCountryBesideACountyIsKept() {
    String said = "\"county\":\"Los Angeles\",\"state\":\"CA\",\"country\":\"Mexico\"";
    assertThat(residence(said).isIn(LosAngeles.agency().county())).isTrue();
    assertThat(written(said))
        .isEqualTo("{\"county\":\"Los Angeles County\",\"state\":\"CA\",\"country\":\"Mexico\"}");
    assertAgain(said);
  }

  @Test
  void everyPlaceIsReadTheSameWay() {
    Referral referral =
        JSON.readReferral(
            Documents.with(
                "\"child\":{\"residence\":{\"county\":\"Kern\",\"state\":\"CA\"},"
                    + "\"jurisdiction\":{\"state\":\"Nevada\"},\"foundIn\":{\"country\":\"mx\"}}",
                "\"placement\":{\"location\":{\"county\":\"Ventura\",\"state\":\"CA\"}}"));
    assertThat(referral.child().residence()).isEqualTo(Place.of(County.of("Kern", UsState.CA)));
    assertThat(referral.child().jurisdiction()).isEqualTo(Place.of(UsState.NV));
    assertThat(referral.child().foundIn()).isEqualTo(Place.of(Country.MX));
    assertThat(referral.placement().orElseThrow().location())
        .isEqualTo(Place.of(County.of("Ventura", UsState.CA)));
  }

  /** It may be an address: what is only said of a place is asked again, and told to nobody. */
  @Test
  void aDecisionTellsNothingThatIsOnlySaid() {
    String said = "{\"county\":\"Canary4711\",\"state\":\"NV\",\"country\":\"Canary4711\"}";
    String json =
        Documents.with(
            "\"child\":{\"residence\":%s,\"jurisdiction\":%s,\"foundIn\":%s}"
                .formatted(
                    said,
                    said,
                    "{\"county\":\"Kern\",\"state\":\"CA\",\"country\":\"Canary4711\"}"),
            "\"imminentDanger\":\"yes\"");
    ResponsePlan plan = (ResponsePlan) HotlinePolicy.losAngeles().decide(JSON.readReferral(json));
    String decision = JSON.writeDecision(plan);
    assertThat(decision).doesNotContain("Canary").contains("Kern County");
    assertThat(Documents.decisionSchemaErrors(decision)).isEmpty();
    assertThat(Documents.tree(decision).at("/crossReports/0/outcome/place").toString())
        .isEqualTo("{\"county\":\"Kern County\",\"state\":\"CA\"}");
  }

  private static Place residence(String said) {
    String json = Documents.with("\"child\":{\"residence\":{" + said + "}}");
    assertThat(Documents.referralSchemaErrors(json)).isEmpty();
    return JSON.readReferral(json).child().residence();
  }

  /** As the referral's own document has it. */
  private static String written(String said) {
    String json = Documents.with("\"child\":{\"residence\":{" + said + "}}");
    return Documents.tree(JSON.writeReferral(JSON.readReferral(json)))
        .at("/child/residence")
        .toString();
  }

  private static void assertAgain(String said) {
    String inner = written(said);
    assertThat(residence(inner.substring(1, inner.length() - 1))).isEqualTo(residence(said));
  }
}
