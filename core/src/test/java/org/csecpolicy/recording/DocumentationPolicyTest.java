package org.csecpolicy.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.Referrals.weekdayCsecCall;
import static org.csecpolicy.recording.Subcategory.COMMERCIAL_SEXUAL_EXPLOITATION;
import static org.csecpolicy.recording.Subcategory.EXPLOITING_CHILDS_LABOR;
import static org.csecpolicy.recording.Subcategory.INVOLVING_CHILD_IN_CRIMINAL_BEHAVIOR;
import static org.csecpolicy.recording.Subcategory.OTHER_FORMS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.AtRisk;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.IllicitActivity;
import org.csecpolicy.screening.Indicator;
import org.csecpolicy.screening.IndicatorAnswers;
import org.csecpolicy.screening.Industry;
import org.csecpolicy.screening.Suspicion;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentationPolicyTest {
  private static Referral.Builder suspecting(Set<Category> categories) {
    Map<Category, Suspicion> suspected = new EnumMap<>(Category.class);
    categories.forEach(category -> suspected.put(category, Suspicion.POSSIBLE));
    return weekdayCsecCall()
        .categories(suspected)
        .indicators(IndicatorAnswers.of(Map.of(Indicator.A, Answer.YES)));
  }

  private static Documentation document(Referral.Builder referral) {
    return DocumentationPolicy.document(referral.build(), AtRisk.UNDETERMINED);
  }

  private static Set<Clause> clausesOf(List<? extends Cited<?>> outcomes) {
    Set<Clause> clauses = EnumSet.noneOf(Clause.class);
    outcomes.forEach(outcome -> clauses.addAll(outcome.clauses()));
    return clauses;
  }

  /** P-CMS-1: four, of which three are named. */
  @Nested
  class Subcategories {
    @Test
    void areFourAndThePrintNamesThree() {
      assertThat(Subcategory.values())
          .extracting(Subcategory::label)
          .containsExactly(
              "Commercial Sexual Exploitation",
              "Exploiting Child's Labor",
              "Involving Child in Criminal Behavior",
              "other forms of exploitation");
      assertThat(Arrays.stream(Subcategory.values()).filter(each -> !each.namedInPrint()))
          .containsExactly(OTHER_FORMS);
    }

    @Test
    void areEachDescribedByTheGuideAndTheLaborPlacesByTheProtocolToo() {
      assertThat(Subcategory.values())
          .allSatisfy(each -> assertThat(each.clauses()).contains(Clause.P_CMS_1));
      assertThat(EXPLOITING_CHILDS_LABOR.clauses())
          .containsExactly(
              Clause.N_DEF_10, Clause.N_DEF_11, Clause.P_CMS_1, Clause.P_CMS_4, Clause.P_CMS_5);
      assertThat(INVOLVING_CHILD_IN_CRIMINAL_BEHAVIOR.clauses())
          .containsExactly(
              Clause.N_DEF_10, Clause.N_DEF_12, Clause.P_CMS_1, Clause.P_CMS_4, Clause.P_CMS_5);
    }

    @Test
    void standForTheThreeCategoriesAndTheFourthForNone() {
      assertThat(COMMERCIAL_SEXUAL_EXPLOITATION.category()).contains(Category.CSEC);
      assertThat(EXPLOITING_CHILDS_LABOR.category()).contains(Category.CHILD_LABOR);
      assertThat(INVOLVING_CHILD_IN_CRIMINAL_BEHAVIOR.category())
          .contains(Category.CRIMINAL_BEHAVIOR);
      assertThat(OTHER_FORMS.category()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void areFoundByTheirCategory(Category category) {
      assertThat(Subcategory.of(category).category()).contains(category);
    }
  }

  /** Every set of categories, and every finding about the risk. */
  static Stream<Arguments> everyCase() {
    List<Arguments> cases = new ArrayList<>();
    for (boolean csec : new boolean[] {false, true}) {
      for (boolean labor : new boolean[] {false, true}) {
        for (boolean crime : new boolean[] {false, true}) {
          for (AtRisk risk : AtRisk.values()) {
            cases.add(Arguments.of(csec, labor, crime, risk));
          }
        }
      }
    }
    return cases.stream();
  }

  @ParameterizedTest(name = "CSEC {0}, labor {1}, criminal behavior {2}, {3}")
  @MethodSource("everyCase")
  void eachSuspectedCategoryHasItsSubcategoryAndTheRiskItsEntry(
      boolean csec, boolean labor, boolean crime, AtRisk risk) {
    Set<Category> suspected = EnumSet.noneOf(Category.class);
    List<Subcategory> expected = new ArrayList<>();
    if (csec) {
      suspected.add(Category.CSEC);
      expected.add(COMMERCIAL_SEXUAL_EXPLOITATION);
    }
    if (labor) {
      suspected.add(Category.CHILD_LABOR);
      expected.add(EXPLOITING_CHILDS_LABOR);
    }
    if (crime) {
      suspected.add(Category.CRIMINAL_BEHAVIOR);
      expected.add(INVOLVING_CHILD_IN_CRIMINAL_BEHAVIOR);
    }
    boolean several = expected.size() >= 2 || expected.size() == 1 && risk == AtRisk.AT_RISK;

    Documentation documentation = DocumentationPolicy.document(suspecting(suspected).build(), risk);

    assertThat(documentation.abuseCategory().outcome()).isEqualTo(Allegation.EXPLOITATION);
    assertThat(documentation.abuseCategory().clauses()).contains(Clause.P_CMS_1);
    assertThat(documentation.subcategories())
        .extracting(Cited::outcome)
        .containsExactlyElementsOf(expected);
    assertThat(documentation.hasSeveralEntries()).isEqualTo(several);
    for (Cited<Subcategory> entry : documentation.subcategories()) {
      assertThat(entry.clauses()).containsAll(entry.outcome().clauses());
      assertThat(entry.clauses().contains(Clause.N_DEF_15)).isEqualTo(several);
      assertThat(entry.clauses().contains(Clause.P_CMS_2)).isEqualTo(several);
    }
    assertThat(documentation.youthAtRisk().outcome())
        .isEqualTo(
            Map.of(
                    AtRisk.AT_RISK, Answer.YES,
                    AtRisk.NOT_AT_RISK, Answer.NO,
                    AtRisk.UNDETERMINED, Answer.UNKNOWN)
                .get(risk));
    assertThat(documentation.youthAtRisk().clauses()).contains(Clause.N_DEF_15);
    assertThat(documentation.youthAtRisk().interpretations().contains(Interpretation.AT_RISK))
        .isEqualTo(risk == AtRisk.UNDETERMINED);
  }

  @ParameterizedTest
  @EnumSource(Suspicion.class)
  void concernsAreDocumentedAndNotOnlyProof(Suspicion suspicion) {
    assertThat(
            document(weekdayCsecCall().categories(Map.of(Category.CHILD_LABOR, suspicion)))
                .subcategories())
        .extracting(Cited::outcome)
        .containsExactly(EXPLOITING_CHILDS_LABOR);
  }

  @Test
  void otherFormsAreNeverSelectedByTheLibrary() {
    Documentation everything =
        document(
            suspecting(EnumSet.allOf(Category.class))
                .industries(EnumSet.allOf(Industry.class))
                .activities(EnumSet.allOf(IllicitActivity.class)));

    assertThat(everything.subcategories()).extracting(Cited::outcome).doesNotContain(OTHER_FORMS);
    assertThat(everything.toLookAt().outcome()).doesNotContain(OTHER_FORMS);
  }

  /** N-DEF-11 and N-DEF-12, as printed. */
  @Nested
  class Settings {
    private static final List<String> WORK =
        List.of(
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
    private static final List<String> ILLICIT =
        List.of(
            "Drug or Arms Sales",
            "Drug Cultivation",
            "Smuggling",
            "Shoplifting/Theft",
            "Fraud/Scams",
            "Loitering for Sales",
            "Peer Recruitment or Posting Others Online for CSEC",
            "Gang Activities");

    @Test
    void theTwentyPrintedOnesOfWorkAreExploitedLabor() {
      List<Cited<Setting>> settings =
          document(weekdayCsecCall().industries(printedIndustries())).settings();

      assertThat(settings).hasSize(20);
      assertThat(settings).extracting(each -> each.outcome().label()).isEqualTo(WORK);
      assertThat(settings)
          .extracting(each -> each.outcome().subcategory())
          .containsOnly(Optional.of(EXPLOITING_CHILDS_LABOR));
      assertThat(clausesOf(settings)).containsExactly(Clause.N_DEF_11);
    }

    @Test
    void theEightPrintedActivitiesAreCriminalBehavior() {
      List<Cited<Setting>> settings =
          document(weekdayCsecCall().activities(printedActivities())).settings();

      assertThat(settings).hasSize(8);
      assertThat(settings).extracting(each -> each.outcome().label()).isEqualTo(ILLICIT);
      assertThat(settings)
          .extracting(each -> each.outcome().subcategory())
          .containsOnly(Optional.of(INVOLVING_CHILD_IN_CRIMINAL_BEHAVIOR));
      assertThat(clausesOf(settings)).containsExactly(Clause.N_DEF_12);
    }

    @Test
    void thatAreNotPrintedAreLeftToTheScreener() {
      List<Cited<Setting>> settings =
          document(weekdayCsecCall().addIndustry(Industry.OTHER).addActivity(IllicitActivity.OTHER))
              .settings();

      assertThat(settings)
          .extracting(each -> each.outcome().label())
          .containsExactly("other setting", "other activity");
      assertThat(settings)
          .allSatisfy(
              each -> {
                assertThat(each.outcome().subcategory()).isEmpty();
                assertThat(each.interpretations()).contains(Interpretation.INDUSTRIES);
              });
    }

    @Test
    void thatCouldBelongElsewhereAreFlagged() {
      Set<Industry> work = printedIndustries();
      Set<IllicitActivity> illicit = printedActivities();
      assertThat(
              document(weekdayCsecCall().industries(work).activities(illicit)).settings().stream()
                  .filter(each -> !each.interpretations().isEmpty())
                  .map(each -> each.outcome().label()))
          .containsExactly(
              "Begging or Peddling", "Peer Recruitment or Posting Others Online for CSEC");
    }

    @Test
    void keepWhetherTheyAreAnIndustryOrAnActivity() {
      Documentation both =
          document(
              weekdayCsecCall()
                  .addIndustry(Industry.RETAIL)
                  .addActivity(IllicitActivity.SMUGGLING));

      Setting retail = both.settings().get(0).outcome();
      assertThat(retail.industry()).contains(Industry.RETAIL);
      assertThat(retail.activity()).isEmpty();
      Setting smuggling = both.settings().get(1).outcome();
      assertThat(smuggling.industry()).isEmpty();
      assertThat(smuggling.activity()).contains(IllicitActivity.SMUGGLING);
    }

    private static Set<Industry> printedIndustries() {
      return EnumSet.complementOf(EnumSet.of(Industry.OTHER));
    }

    private static Set<IllicitActivity> printedActivities() {
      return EnumSet.complementOf(EnumSet.of(IllicitActivity.OTHER));
    }
  }

  @Nested
  class ToLookAt {
    @Test
    void isTheSubcategoryOfASettingWhoseCategoryIsNotSuspected() {
      Cited<?> toLookAt =
          document(
                  suspecting(EnumSet.of(Category.CSEC))
                      .addIndustry(Industry.BARS)
                      .addActivity(IllicitActivity.SMUGGLING))
              .toLookAt();

      assertThat(toLookAt.outcome())
          .isEqualTo(Set.of(EXPLOITING_CHILDS_LABOR, INVOLVING_CHILD_IN_CRIMINAL_BEHAVIOR));
      assertThat(toLookAt.clauses()).containsExactly(Clause.N_DEF_11, Clause.N_DEF_12);
      assertThat(toLookAt.interpretations()).containsExactly(Interpretation.INDUSTRIES);
    }

    @Test
    void isNothingWhenTheCategoryIsSuspected() {
      Cited<?> toLookAt =
          document(
                  suspecting(EnumSet.of(Category.CHILD_LABOR))
                      .industries(EnumSet.allOf(Industry.class)))
              .toLookAt();

      assertThat(toLookAt.outcome()).isEqualTo(Set.of());
      assertThat(toLookAt.interpretations()).isEmpty();
    }

    @Test
    void isNothingForWhatIsNotPrinted() {
      assertThat(
              document(
                      suspecting(EnumSet.of(Category.CSEC))
                          .addIndustry(Industry.OTHER)
                          .addActivity(IllicitActivity.OTHER))
                  .toLookAt()
                  .outcome())
          .isEmpty();
    }

    @Test
    void addsNoSubcategory() {
      assertThat(
              document(suspecting(EnumSet.of(Category.CSEC)).addIndustry(Industry.BARS))
                  .subcategories())
          .extracting(Cited::outcome)
          .containsExactly(COMMERCIAL_SEXUAL_EXPLOITATION);
    }
  }
}
