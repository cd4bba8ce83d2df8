package org.csecpolicy.document;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.hours.BusinessHours;
import org.csecpolicy.json.PolicyJson;
import org.junit.jupiter.api.Test;

/** The reference document holds every list of the two texts, whole and in printed order. */
class ReferenceDocumentTest {
  private static final String TEXT = PolicyJson.of(LosAngeles.agency()).writeReference();
  private static final JsonNode REFERENCE = Documents.tree(TEXT);

  @Test
  void itIsWhatItsSchemaSays() {
    assertThat(Documents.referenceSchemaErrors(TEXT)).isEmpty();
  }

  /** So that the test above can fail. */
  @Test
  void theSchemaRefusesAnotherWordAMissingListAndAnotherField() {
    ObjectNode word = (ObjectNode) Documents.tree(TEXT);
    ((ObjectNode) word.at("/redFlags/0/flags/0")).put("flag", "no-such-flag");
    assertThat(Documents.referenceSchemaErrors(word.toString())).isNotEmpty();
    ObjectNode less = (ObjectNode) Documents.tree(TEXT);
    less.remove("missingTexts");
    assertThat(Documents.referenceSchemaErrors(less.toString())).isNotEmpty();
    ObjectNode more = (ObjectNode) Documents.tree(TEXT);
    more.put("score", 3);
    assertThat(Documents.referenceSchemaErrors(more.toString())).isNotEmpty();
  }

  /** Counted in print. */
  @Test
  void listsAreWhole() {
    assertThat(sizeOf("/redFlags")).isEqualTo(3);
    assertThat(sizeOf("/redFlags/0/flags")).isEqualTo(24);
    assertThat(sizeOf("/redFlags/1/flags")).isEqualTo(19);
    assertThat(sizeOf("/redFlags/2/flags")).isEqualTo(3);
    assertThat(sizeOf("/indicators")).isEqualTo(8);
    assertThat(sizeOf("/indicators/7/substances")).isEqualTo(5);
    assertThat(sizeOf("/vulnerabilities")).isEqualTo(11);
    assertThat(sizeOf("/industries")).isEqualTo(20);
    assertThat(sizeOf("/activities")).isEqualTo(8);
    assertThat(sizeOf("/subcategories")).isEqualTo(4);
    assertThat(sizeOf("/directory/surroundingCounties/counties")).isEqualTo(8);
    assertThat(sizeOf("/missingTexts")).isEqualTo(18);
    assertThat(REFERENCE.at("/linkedDocuments"))
        .filteredOn(ReferenceDocumentTest::listed)
        .hasSize(13);
    assertThat(REFERENCE.at("/statutes")).filteredOn(ReferenceDocumentTest::listed).hasSize(3);
  }

  @Test
  void settingsAndActivitiesStandInPrintedOrderUnderTheirCategory() {
    assertThat(textsAt("/industries", "label"))
        .containsExactly(
            "Bars",
            "Clubs",
            "Cantinas",
            "Begging or Peddling",
            "Health Care & Beauty",
            "Domestic Work",
            "Traveling Sales Crews",
            "Restaurants and Food Service",
            "Agriculture/Animal Husbandry",
            "Construction",
            "Arts & Entertainment",
            "Factories and Manufacturing",
            "Commercial Cleaning Crews",
            "Carnivals",
            "Retail",
            "Non-Profits",
            "Forestry/Logging",
            "Hotels and Hospitality",
            "Recreational Facilities",
            "Sports/Athletics");
    assertThat(textsAt("/industries", "subcategory")).containsOnly("exploiting-childs-labor");
    assertThat(textsAt("/activities", "label"))
        .containsExactly(
            "Drug or Arms Sales",
            "Drug Cultivation",
            "Smuggling",
            "Shoplifting/Theft",
            "Fraud/Scams",
            "Loitering for Sales",
            "Peer Recruitment or Posting Others Online for CSEC",
            "Gang Activities");
    assertThat(textsAt("/activities", "subcategory"))
        .containsOnly("involving-child-in-criminal-behavior");
  }

  @Test
  void theThirdListMayDrawOnTheOthers() {
    assertThat(REFERENCE.at("/redFlags/0/mayDrawOn")).isEmpty();
    assertThat(REFERENCE.at("/redFlags/1/mayDrawOn")).isEmpty();
    assertThat(textsOf(REFERENCE.at("/redFlags/2/mayDrawOn")))
        .containsExactly("csec", "child-labor");
  }

  @Test
  void everyMissingTextSaysThatItIsNotAvailable() {
    assertThat(textsAt("/missingTexts", "status")).containsOnly("text not available");
    assertThat(textsAt("/missingTexts", "leadIn"))
        .contains("it can be substantiated, regardless of the following:");
    assertThat(textsOf(REFERENCE.at("/guidance/13/missing")))
        .containsExactly("substantiated-regardless-of");
  }

  @Test
  void everyClauseNamedIsExplainedAndNoOther() {
    Set<String> named = new TreeSet<>();
    for (JsonNode clauses : REFERENCE.findValues("clauses")) {
      if (clauses.isArray()) {
        named.addAll(textsOf(clauses));
      }
    }
    for (JsonNode clause : REFERENCE.findValues("clause")) {
      named.add(clause.textValue());
    }
    Set<String> explained = new LinkedHashSet<>();
    REFERENCE.get("clauses").fieldNames().forEachRemaining(explained::add);
    assertThat(explained).containsExactlyInAnyOrderElementsOf(named);
    assertThat(named).hasSizeGreaterThan(120);
  }

  /** A number that is for staff stands under no key that is for callers. */
  @Test
  void onlyLandlinesAreForCallers() {
    assertThat(textsOf(REFERENCE.at("/directory/forCallers/0/numbers")))
        .containsExactly("(213) 700-9921", "(323) 765-2075");
    assertThat(textsOf(REFERENCE.at("/directory/forCallers/1/numbers")))
        .containsExactly("(213) 765-2685");
    assertThat(REFERENCE.at("/directory/forStaffOnly/phone").textValue())
        .isEqualTo("(323) 226-8506");
    assertThat(REFERENCE.at("/directory/otip/phone").textValue()).isEqualTo("202-205-4582");
    assertThat(REFERENCE.at("/directory/otip/hours/zone").textValue())
        .isEqualTo("America/New_York");
  }

  @Test
  void theDirectoryIsThatOfTheAgency() {
    Agency other =
        Agency.builder()
            .from(LosAngeles.agency())
            .county(County.unlisted("Alder", UsState.OR))
            .surroundingCounties(List.of())
            .department("DHS")
            .exploitationUnit("Harbor")
            .alertList("harbor-alerts")
            .build();
    String text = PolicyJson.of(other).writeReference();
    assertThat(Documents.referenceSchemaErrors(text)).isEmpty();
    JsonNode directory = Documents.tree(text).get("directory");
    assertThat(directory.at("/county/county").textValue()).isEqualTo("Alder County");
    assertThat(directory.toString())
        .contains("DHS", "Harbor", "harbor-alerts")
        .doesNotContain("Los Angeles County\"", "DCFS", "\"MART\"");
    ObjectNode rest = (ObjectNode) Documents.tree(text);
    ObjectNode losAngeles = (ObjectNode) Documents.tree(TEXT);
    assertThat(rest.without(List.of("directory")).toString())
        .isEqualTo(losAngeles.without(List.of("directory")).toString());
  }

  @Test
  void hoursThatAreNotTheSameOnceOnEachDayAreAllThere() {
    BusinessHours split =
        BusinessHours.builder()
            .from(LosAngeles.agency().officeHours())
            .week(ImmutableListMultimap.of())
            .open(List.of(MONDAY, TUESDAY), LocalTime.of(9, 0), LocalTime.of(12, 0))
            .open(List.of(TUESDAY), LocalTime.of(13, 0), LocalTime.of(17, 30))
            .build();
    String text =
        PolicyJson.of(Agency.builder().from(LosAngeles.agency()).officeHours(split).build())
            .writeReference();
    assertThat(Documents.referenceSchemaErrors(text)).isEmpty();
    JsonNode hours = Documents.tree(text).at("/directory/officeHours");
    assertThat(hours.get("days").toString()).isEqualTo("[\"monday\",\"tuesday\"]");
    assertThat(hours.get("opens").textValue()).isEqualTo("09:00");
    assertThat(hours.get("closes").textValue()).isEqualTo("12:00");
    assertThat(hours.get("also").toString())
        .isEqualTo("[{\"days\":[\"tuesday\"],\"opens\":\"13:00\",\"closes\":\"17:30\"}]");
    assertThat(REFERENCE.at("/directory/officeHours").has("also")).isFalse();
  }

  private static int sizeOf(String pointer) {
    return REFERENCE.at(pointer).size();
  }

  private static boolean listed(JsonNode entry) {
    return entry.get("listed").booleanValue();
  }

  private static List<String> textsAt(String list, String field) {
    List<String> texts = new ArrayList<>();
    REFERENCE.at(list).forEach(entry -> texts.add(entry.get(field).textValue()));
    return texts;
  }

  private static List<String> textsOf(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(entry -> texts.add(entry.textValue()));
    return texts;
  }
}
