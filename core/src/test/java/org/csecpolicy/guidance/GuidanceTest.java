package org.csecpolicy.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Guidance says what is in print, in printed order, and says where print is missing. */
class GuidanceTest {
  /** Lists of the texts, copied from them. */
  static Stream<Map.Entry<GuidancePoint, List<String>>> printedLists() {
    return Stream.of(
        Map.entry(
            GuidancePoint.FORMS_INTERSECT,
            List.of("massage", "housekeeping", "selling drugs", "stealing")),
        Map.entry(
            GuidancePoint.VULNERABILITIES,
            List.of(
                "poverty",
                "status as a runaway or homeless youth",
                "criminal record",
                "young age",
                "disabilities",
                "an unstable family environment",
                "immigration status",
                "chemical dependency",
                "racial or ethnic marginalization")),
        Map.entry(GuidancePoint.SURVIVAL_SEX, List.of("shelter", "food", "drugs", "toiletries")),
        Map.entry(
            GuidancePoint.WHERE_TATTOOS_ARE, List.of("face", "neck", "chest", "hands", "thighs")),
        Map.entry(
            GuidancePoint.WHAT_TATTOOS_SHOW,
            List.of(
                "roses",
                "crowns",
                "dollar signs",
                "names",
                "names crossed out",
                "the name or moniker of the exploiter")),
        Map.entry(
            GuidancePoint.SIGNS_IN_POSTS,
            List.of(
                "images of crowns",
                "use of codes (304; \"izm\")",
                "references to making money",
                "provocative photos",
                "personal advertisements",
                "references to daddy and \"the life\"",
                "images of firearms",
                "large sums of money")),
        Map.entry(GuidancePoint.SEARCHING, List.of("name", "nicknames", "phone numbers")),
        Map.entry(
            GuidancePoint.WEBSITES,
            List.of("\"Seeking Arrangements\"", "\"Plenty of Fish\"", "\"Fans Only\"")),
        Map.entry(
            GuidancePoint.RESTRICTED_BY_EXPLOITERS, List.of("food", "water", "restrooms", "sleep")),
        Map.entry(
            GuidancePoint.NAMES_AND_MONIKERS,
            List.of("associates", "employers", "romantic partners")),
        Map.entry(
            GuidancePoint.FAMILY_INVOLVEMENT,
            List.of(
                "the commercial sex industry",
                "an exploitive work situation",
                "forced criminal activities")),
        Map.entry(
            GuidancePoint.WORDS_FOR_OTHER_VICTIMS, List.of("girlfriends", "wifeys", "boyfriends")),
        Map.entry(
            GuidancePoint.OFFER_EMPATHY,
            List.of("denial", "anger", "depression", "hopelessness", "shame", "confusion")),
        Map.entry(
            GuidancePoint.EFFECTIVE_SERVICES,
            List.of(
                "trauma-informed",
                "victim-centered",
                "strengths-based",
                "culturally sensitive",
                "developmentally appropriate")),
        Map.entry(
            GuidancePoint.MOST_LABOR_CASES,
            List.of("peddling and begging", "domestic work", "traveling sales crews")),
        Map.entry(
            GuidancePoint.WHERE_BOTH_MEET,
            List.of("bars and clubs", "illicit massage", "health and beauty industries")));
  }

  @ParameterizedTest
  @MethodSource("printedLists")
  void aPrintedListKeepsItsItemsAndTheirOrder(Map.Entry<GuidancePoint, List<String>> printed) {
    assertThat(printed.getKey().items()).isEqualTo(printed.getValue());
  }

  @Test
  void figuresAreExactlyThoseOfThePrint() {
    assertThat(GuidancePoint.CHILD_WELFARE_SHARE.text())
        .contains("between 50 and 80 percent of commercially sexually exploited children (CSEC)");
    assertThat(GuidancePoint.LGBTQ_SHARE.text()).contains("Close to half of gay or bisexual boys");
    assertThat(GuidancePoint.HOMELESS_YOUTH.text())
        .isEqualTo("Up to 40% of homeless youth identify as LGBTQ+.");
    assertThat(GuidancePoint.TALK_TO_THE_SPECIALISTS.text())
        .contains(
            "(202) 205-4582",
            "9:00 am to 5:00 pm ET",
            "ChildTrafficking@acf.hhs.gov",
            "within one business day");
  }

  /** No digit stands in the guidance that is not one of the printed figures. */
  @Test
  void thereIsNoOtherFigure() {
    assertThat(GuidancePoint.values())
        .filteredOn(point -> point.sentence().matches(".*\\d.*"))
        .containsExactlyInAnyOrder(
            GuidancePoint.HOMELESS_YOUTH, // 40%
            GuidancePoint.FOUR_SUBCATEGORIES, // 4
            GuidancePoint.SIGNS_IN_POSTS, // 304
            GuidancePoint.ADDITIONAL_BENEFITS, // 18
            GuidancePoint.TALK_TO_THE_SPECIALISTS,
            GuidancePoint.CHILD_WELFARE_SHARE);
  }

  @ParameterizedTest
  @EnumSource(GuidancePoint.class)
  void aPointCitesAClauseOfItsTopicAndIsShortEnoughToRead(GuidancePoint point) {
    assertThat(point.topic().clauses()).contains(point.clause());
    assertThat(point.text())
        .hasSizeBetween(20, 320)
        .doesNotContain("  ")
        .isEqualTo(point.text().strip());
    assertThat(point.sentence()).hasSizeLessThan(400).endsWith(".");
    assertThat(point.items()).doesNotHaveDuplicates().hasSizeLessThan(12);
  }

  @Test
  void aListFollowsItsLeadInAndATextWithoutOneStandsAlone() {
    assertThat(GuidancePoint.HOMELESS_YOUTH.sentence())
        .isEqualTo(GuidancePoint.HOMELESS_YOUTH.text());
    assertThat(GuidancePoint.SURVIVAL_SEX.sentence())
        .startsWith(GuidancePoint.SURVIVAL_SEX.text().replaceFirst("[,:]$", ""))
        .endsWith(": shelter; food; drugs; toiletries.");
  }

  @ParameterizedTest
  @EnumSource(GuidanceTopic.class)
  void everyTopicHasAHeading(GuidanceTopic topic) {
    assertThat(topic.label()).hasSizeGreaterThan(3).doesNotEndWith(".");
  }

  @ParameterizedTest
  @EnumSource(MissingText.class)
  void whatIsMissingHasAFormAndIsDescribed(MissingText missing) {
    assertThat(missing.form()).isNotNull();
    assertThat(missing.what()).hasSizeGreaterThan(5).doesNotEndWith(".");
  }

  @ParameterizedTest
  @EnumSource(Statute.class)
  void everyStatuteIsToldAsTheTextsTellIt(Statute statute) {
    assertThat(statute.told()).hasSizeGreaterThan(15);
  }

  @Test
  void pointsStandInTheOrderOfTopicsAndClauses() {
    List<GuidancePoint> byTopic = new ArrayList<>();
    for (GuidanceTopic topic : GuidanceTopic.values()) {
      byTopic.addAll(Guidance.points(topic));
      assertThat(Guidance.points(topic)).isNotEmpty();
    }
    assertThat(byTopic).containsExactly(GuidancePoint.values());
    for (GuidanceTopic topic : GuidanceTopic.values()) {
      assertThat(Guidance.points(topic)).extracting(GuidancePoint::clause).isSorted();
    }
  }

  @Test
  void everyClauseOfATopicIsSaidOrMissingAndNoClauseHasTwoTopics() {
    Set<Clause> seen = EnumSet.noneOf(Clause.class);
    for (GuidanceTopic topic : GuidanceTopic.values()) {
      Set<Clause> standing = EnumSet.noneOf(Clause.class);
      Guidance.points(topic).forEach(point -> standing.add(point.clause()));
      Guidance.missing(topic).forEach(missing -> standing.add(missing.clause()));
      assertThat(standing).isEqualTo(topic.clauses());
      assertThat(seen).doesNotContainAnyElementsOf(standing);
      seen.addAll(standing);
    }
  }

  @Test
  void whatIsMissingIsNamedWithItsLeadIn() {
    assertThat(MissingText.values()).hasSize(18);
    assertThat(Arrays.stream(MissingText.values()).map(MissingText::clause))
        .containsExactly(
            Clause.N_1,
            Clause.N_1_A_1,
            Clause.P_CMS_2,
            Clause.P_CMS_3,
            Clause.P_DEF_13,
            Clause.P_EX_1,
            Clause.P_EX_2,
            Clause.P_EX_3,
            Clause.P_RF_1,
            Clause.P_CELL_1,
            Clause.P_INT_10,
            Clause.P_SUB_1,
            Clause.P_SVC_1,
            Clause.P_SVC_1,
            Clause.P_PROC,
            Clause.P_PROC,
            Clause.P_PROC,
            Clause.P_APP);
    assertThat(MissingText.STATUS).isEqualTo("text not available");
  }

  /** Ten lines of the guide end in a colon and lead to nothing. */
  @Test
  void everyLineOfTheGuideThatLeadsToNothingIsThere() {
    assertThat(Arrays.stream(MissingText.values()).map(MissingText::leadIn))
        .filteredOn(leadIn -> leadIn.endsWith(":"))
        .containsExactly(
            "When substantiating Exploitation, select all the subcategories under Exploitation "
                + "that apply:",
            "Below is the screen shot on CWS/CMS that shows the abuse categories:",
            "describes CSEC in two categories:",
            "Examples of Commercial Sexual Exploitation (CSE):",
            "Examples of \"Exploiting at Child's Labor\" common settings (not limited to list):",
            "Examples of \"Involving Child in Criminal Behavior\" (not limited to this list):",
            "If the youth is not forthcoming, consider asking more specific questions:",
            "it can be substantiated, regardless of the following:",
            "Each child's needs will differ depending on a variety of factors, including, but not "
                + "limited to:",
            "A wide array of services and flexible and intensive case management services should "
                + "be provided as needed, including:");
  }

  @Test
  void aTopicKnowsWhatItMisses() {
    assertThat(Guidance.missing(GuidanceTopic.INTERVIEWING))
        .containsExactly(MissingText.SPECIFIC_QUESTIONS);
    assertThat(Guidance.missing(GuidanceTopic.SUBSTANTIATION))
        .containsExactly(MissingText.SUBSTANTIATED_REGARDLESS_OF);
    assertThat(Guidance.missing(GuidanceTopic.SERVICES))
        .containsExactly(MissingText.FACTORS_OF_NEED, MissingText.SERVICES);
    assertThat(Guidance.missing(GuidanceTopic.CELL_PHONES))
        .containsExactly(MissingText.CELL_PHONE_ATTACHMENT);
    assertThat(Guidance.missing(GuidanceTopic.FACTS)).isEmpty();
  }

  @Test
  void theGuideListsThirteenDocuments() {
    assertThat(LinkedDocument.values())
        .filteredOn(LinkedDocument::isListed)
        .extracting(LinkedDocument::title)
        .containsExactly(
            "Commercially Sexually Exploited Children, A Desk Guide for DCFS Child Welfare Workers",
            "Commercially Sexually Exploited Children, Cycle of Abuse",
            "CSEC Tool Kit: Holistic Needs of CSEC",
            "Recommended Interviewing Questions for Parents",
            "Recommended Interviewing Techniques with Youth",
            "Child Abuse and Neglect Reporting Act (CANRA): Who Must Report",
            "Assessing Allegations of Child Sexual Abuse",
            "Disposition of Allegations and Closure of Emergency Response Referrals",
            "Structural Decision Making (SDM)",
            "Completing the Structured Decision Making (SDM) Safety Plan",
            "Contact Requirements and Exceptions",
            "Recommended Practices Regarding Youth Who Have Experienced Commercial Sexual "
                + "Exploitation and Their Usage of Cell Phones",
            "Statewide Policies and Procedures to Prevent Child Sex Trafficking");
    assertThat(LinkedDocument.values())
        .filteredOn(LinkedDocument::isListed)
        .flatExtracting(document -> document.number().stream().toList())
        .containsExactly(
            "0050-501.10",
            "0070-532.10",
            "0070-548.10",
            "0070-548.24",
            "0070-548.25",
            "0400-503.10",
            "All County Information Notice I-32-21",
            "All County Letter 16-85");
  }

  @Test
  void threeDocumentsAreNamedElsewhere() {
    assertThat(LinkedDocument.values())
        .filteredOn(document -> !document.isListed())
        .extracting(LinkedDocument::clause)
        .containsExactly(Clause.N_3_A_3, Clause.P_RF_1, Clause.P_CELL_1);
  }

  @Test
  void theGuideListsThreeStatutes() {
    assertThat(Statute.values())
        .filteredOn(Statute::isListed)
        .extracting(Statute::label)
        .containsExactly(
            "Labor Code Sections 1285-1312",
            "Penal Code Section 11165.1 (c)",
            "Welfare and Institutions Code 300(b)(2)");
    assertThat(Statute.LABOR_CODE_1285.clauses()).containsExactly(Clause.P_STAT_1);
    assertThat(Statute.PENAL_CODE_11165_1_C.clauses()).containsExactly(Clause.P_STAT_2);
    assertThat(Statute.values())
        .filteredOn(statute -> !statute.isListed())
        .allSatisfy(
            statute ->
                assertThat(statute.clauses())
                    .doesNotContain(Clause.P_STAT_1, Clause.P_STAT_2, Clause.P_STAT_3));
  }

  /** P-STAT-3 speaks of medical treatment; N-DEF-1 and P-DEF-13 use the same number for CSEC. */
  @Test
  void theContradictionAboutOneStatuteIsSaid() {
    assertThat(Statute.values())
        .filteredOn(statute -> statute.contradiction().isPresent())
        .containsExactly(Statute.WIC_300_B_2);
    assertThat(Statute.WIC_300_B_2.contradiction().orElseThrow())
        .contains("course of treatment or non-treatment", "contradicts both texts");
    assertThat(Statute.WIC_300_B_2.clauses())
        .contains(Clause.P_STAT_3, Clause.P_DEF_13, Clause.N_DEF_1_A);
    assertThat(Statute.WIC_300_B_2.interpretation()).contains(Interpretation.WIC_300B2);
  }
}
