package org.csecpolicy.screening;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.PolicyDocument;
import org.junit.jupiter.api.Test;

/** Every list that the texts print: as long as in print, and in the order of print. */
class PrintedListsTest {
  /** From N-RF, bullet by bullet: the constant, and a term of the printed bullet. */
  private static final List<String> CSEC_FLAGS =
      List.of(
          "HISTORY_OF_EXPLOITATION: sexual exploitation",
          "RUNS_AWAY: overnight",
          "CONNECTED_TO_EXPLOITED_OR_BUYERS: people who are exploited",
          "EXCHANGES_SEX_FOR_VALUE: themselves",
          "UNEXPLAINED_MONEY_OR_ITEMS: hotel keys",
          "SUBSTANCE_ABUSE: functioning",
          "SEVERAL_OR_CHANGING_PHONES: several cell phones",
          "BRANDING: bar codes, crowns, roses",
          "LANGUAGE_OF_EXPLOITATION: the life",
          "PREGNANCY_OR_STI_CONCERNS: pregnancy",
          "MEETS_ONLINE_CONTACTS: apps",
          "PROVOCATIVE_IMAGES: social media",
          "FILMED_SEXUALLY: filmed",
          "OLDER_DOMINATING_PARTNER: older",
          "FREQUENTS_EXPLOITATION_AREAS: sex work areas",
          "IRREGULAR_SCHOOL_ATTENDANCE: school",
          "HOMELESSNESS: couch surfing",
          "RELIES_ON_EMERGENCY_RESOURCES: emergency or temporary",
          "CHANGE_IN_APPEARANCE: hygiene or weight",
          "SLEEP_DEPRIVED: sleep",
          "HARMFUL_SEXUAL_ACTIVITY: victimization",
          "PHYSICAL_TRAUMA: trauma",
          "JUVENILE_JUSTICE_INVOLVEMENT: curfew",
          "GANG_AFFILIATION: gang");

  private static final List<String> LABOR_FLAGS =
      List.of(
          "EARNINGS_CONTROLLED: earnings",
          "CANNOT_MOVE_FREELY: come and go at will",
          "ACCOMPANIED_BY_UNCLEAR_ADULTS: unclear",
          "SOMEONE_SPEAKS_FOR_CHILD: talking for the youth",
          "NO_PHONE_OR_CONTACT: contact with family",
          "LABOR_SUBSTANCE_ABUSE: substance abuse",
          "TRANSPORTATION_CONTROLLED: gets around",
          "UNSURE_OF_DATE: day, month or year",
          "FREQUENT_MOVES: address",
          "UNUSUAL_LIVING_OR_WORKSPACE: barbed wire",
          "SAME_CLOTHES: same clothes",
          "NO_CONTROL_OF_IDENTIFICATION: identification",
          "SCRIPTED_EXPLANATION: scripted",
          "AFRAID_TO_ANSWER: questions",
          "FEARFUL_OF_EMPLOYER: formal",
          "LONG_HOURS: exhausted",
          "MISSING_SCHOOL_FOR_WORK: truant",
          "DEBT_TO_EMPLOYER: debt",
          "OTHER_ABUSE_OR_NEGLECT: abuse or neglect");

  private static final List<String> CRIMINAL_FLAGS =
      List.of(
          "CRIME_FOR_THIRD_PARTY: third party",
          "NOT_DEVELOPMENTALLY_APPROPRIATE_CRIME: gangs, drugs",
          "RECRUITED_OR_TRAINED_OTHERS: recruited other youth");

  @Test
  void redFlags() {
    assertPrinted(RedFlagList.CSEC, CSEC_FLAGS, 24, "N-RF-C-");
    assertPrinted(RedFlagList.CHILD_LABOR, LABOR_FLAGS, 19, "N-RF-L-");
    assertPrinted(RedFlagList.CRIMINAL_ACTIVITIES, CRIMINAL_FLAGS, 3, "N-RF-K-");
  }

  @Test
  void theThreeListsHoldEveryRedFlagOnceInTheirOrder() {
    assertThat(Arrays.stream(RedFlagList.values()).flatMap(list -> list.flags().stream()))
        .containsExactly(RedFlag.values());
    for (RedFlagList list : RedFlagList.values()) {
      assertThat(list.flags()).allMatch(flag -> flag.list() == list);
      assertThat(list.clauses()).contains(Clause.N_RF_0);
    }
  }

  @Test
  void theThirdListAloneMayDrawOnTheOtherTwo() {
    assertThat(RedFlagList.CRIMINAL_ACTIVITIES.mayDrawOn())
        .containsExactly(RedFlagList.CSEC, RedFlagList.CHILD_LABOR);
    assertThat(RedFlagList.CRIMINAL_ACTIVITIES.clauses()).contains(Clause.N_RF_K_0);
    assertThat(RedFlagList.CSEC.mayDrawOn()).isEmpty();
    assertThat(RedFlagList.CHILD_LABOR.mayDrawOn()).isEmpty();
  }

  @Test
  void headingsOfTheRedFlags() {
    assertThat(RedFlagList.values())
        .extracting(RedFlagList::label)
        .containsExactly(
            "CSEC Red Flags",
            "Exploiting a Child's Labor Red Flags",
            "Involving a Child in Criminal Activities Red Flags");
  }

  /** N-DEF-11. Commas separate the settings; what stands in parentheses explains one of them. */
  @Test
  void twentyIndustries() {
    assertThat(printed(Industry.values(), Industry.OTHER).map(Industry::label))
        .hasSize(20)
        .containsExactlyElementsOf(
            Splitter.on(", ")
                .split(
                    "Bars, Clubs, Cantinas, Begging or Peddling, Health Care & Beauty, "
                        + "Domestic Work, Traveling Sales Crews, Restaurants and Food Service, "
                        + "Agriculture/Animal Husbandry, Construction, Arts & Entertainment, "
                        + "Factories and Manufacturing, Commercial Cleaning Crews, Carnivals, "
                        + "Retail, Non-Profits, Forestry/Logging, Hotels and Hospitality, "
                        + "Recreational Facilities, Sports/Athletics"));
    assertThat(printed(Industry.values(), Industry.OTHER))
        .allMatch(each -> each.category().equals(Optional.of(Category.CHILD_LABOR)))
        .allMatch(each -> each.clause() == Clause.N_DEF_11)
        .contains(Industry.BEGGING_OR_PEDDLING);
  }

  /** N-DEF-12. */
  @Test
  void eightActivities() {
    assertThat(printed(IllicitActivity.values(), IllicitActivity.OTHER).map(IllicitActivity::label))
        .hasSize(8)
        .containsExactlyElementsOf(
            Splitter.on(", ")
                .split(
                    "Drug or Arms Sales, Drug Cultivation, Smuggling, Shoplifting/Theft, "
                        + "Fraud/Scams, Loitering for Sales, "
                        + "Peer Recruitment or Posting Others Online for CSEC, Gang Activities"));
    assertThat(printed(IllicitActivity.values(), IllicitActivity.OTHER))
        .allMatch(each -> each.category().equals(Optional.of(Category.CRIMINAL_BEHAVIOR)))
        .allMatch(each -> each.clause() == Clause.N_DEF_12)
        .contains(IllicitActivity.PEER_RECRUITMENT);
  }

  @Test
  void whatIsNotPrintedIsLeftToTheScreener() {
    assertThat(Industry.OTHER.category()).isEmpty();
    assertThat(Industry.OTHER.clause()).isEqualTo(Clause.N_DEF_11);
    assertThat(IllicitActivity.OTHER.category()).isEmpty();
    assertThat(IllicitActivity.OTHER.clause()).isEqualTo(Clause.N_DEF_12);
  }

  /** N-DEF-5, P-AR: a term of each printed indicator. */
  @Test
  void eightIndicators() {
    List<String> terms =
        List.of(
            "A: controlled or groomed",
            "B: commercial sex",
            "C: atypical",
            "D: running away",
            "E: law enforcement",
            "F: truant",
            "G: relationships",
            "H: substance abuse");
    assertThat(terms).hasSameSizeAs(Indicator.values());
    for (int i = 0; i < terms.size(); i++) {
      Indicator indicator = Indicator.values()[i];
      assertThat(terms.get(i)).startsWith(indicator.name() + ": ");
      assertThat(indicator.label()).containsIgnoringCase(terms.get(i).substring(3));
      assertThat(indicator.protocolClause().id()).isEqualTo("N-DEF-5." + indicator.name());
      assertThat(indicator.guideClause().id()).isEqualTo("P-AR-" + indicator.name());
    }
  }

  /** N-DEF-5.H and P-AR-H differ in the last one. */
  @Test
  void bothListsOfSubstances() {
    assertThat(Indicator.H.substancesIn(PolicyDocument.NON_FRP_PROTOCOL))
        .extracting(Substance::label)
        .containsExactly("narcotics", "opiates", "crack/cocaine", "methamphetamines");
    assertThat(Indicator.H.substancesIn(PolicyDocument.EXPLOITATION_GUIDE))
        .extracting(Substance::label)
        .containsExactly("narcotics", "opiates", "crack/cocaine", "amphetamines");
    assertThat(Substance.values()).hasSize(5);
    for (PolicyDocument document : PolicyDocument.values()) {
      assertThat(Indicator.G.substancesIn(document)).isEmpty();
    }
  }

  @Test
  void vulnerabilitiesOfChildLaborInBothTexts() {
    List<String> printed =
        List.of(
            "poverty",
            "homelessness",
            "criminal record",
            "young age",
            "disabilities",
            "unstable family environment",
            "history of Adverse Childhood Experiences (ACES)",
            "immigration status",
            "chemical dependency",
            "racial or ethnic marginalization");
    assertThat(vulnerabilitiesOf(Clause.N_DEF_13)).containsExactlyElementsOf(lowered(printed));
    assertThat(vulnerabilitiesOf(Clause.P_AR_L1)).containsExactlyElementsOf(lowered(printed));
  }

  /** The guide's own list has the runaway, and not the ACES. */
  @Test
  void vulnerabilitiesThatTraffickersPreyOn() {
    assertThat(vulnerabilitiesOf(Clause.P_CTX_1))
        .containsExactly(
            "poverty",
            "status as a runaway",
            "homelessness",
            "criminal record",
            "young age",
            "disabilities",
            "unstable family environment",
            "immigration status",
            "chemical dependency",
            "racial or ethnic marginalization");
  }

  private static void assertPrinted(RedFlagList list, List<String> printed, int count, String id) {
    assertThat(printed).hasSize(count);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < printed.size(); i++) {
      List<String> parts = Splitter.on(": ").limit(2).splitToList(printed.get(i));
      names.add(parts.get(0));
      assertThat(RedFlag.valueOf(parts.get(0)).label()).containsIgnoringCase(parts.get(1));
    }
    assertThat(list.flags()).extracting(Enum::name).containsExactlyElementsOf(names);
    assertThat(list.flags())
        .extracting(flag -> flag.clause().id())
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, count).mapToObj(i -> id + i).collect(toList()));
  }

  private static <E> Stream<E> printed(E[] constants, E other) {
    return Arrays.stream(constants).filter(each -> !each.equals(other));
  }

  private static List<String> vulnerabilitiesOf(Clause clause) {
    return lowered(
        Arrays.stream(Vulnerability.values())
            .filter(each -> each.clauses().contains(clause))
            .map(Vulnerability::label)
            .collect(toList()));
  }

  private static List<String> lowered(List<String> labels) {
    return labels.stream()
        .map(label -> label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1))
        .collect(toList());
  }
}
