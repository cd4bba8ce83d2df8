package org.csecpolicy.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseTest {
  private static final List<Row> REGISTER = register();

  @Test
  void everyClauseOfTheRegisterIsThereInItsOrderWithItsDocumentAndKind() {
    assertThat(Arrays.stream(Clause.values()).map(Row::of))
        .containsExactlyElementsOf(withoutLines(REGISTER));
  }

  @Test
  void theRegisterFollowsThePrintedLinesOfEachDocument() {
    for (PolicyDocument document : PolicyDocument.values()) {
      assertThat(REGISTER.stream().filter(row -> row.document() == document).map(Row::firstLine))
          .as("lines of %s", document)
          .isSorted();
    }
  }

  @Test
  void noClauseOfEitherDocumentAndOfAnyKindIsLost() {
    assertThat(Arrays.stream(Clause.values()).collect(groupingBy(Clause::document, counting())))
        .isEqualTo(
            Map.of(PolicyDocument.NON_FRP_PROTOCOL, 205L, PolicyDocument.EXPLOITATION_GUIDE, 76L));
    assertThat(Arrays.stream(Clause.values()).collect(groupingBy(Clause::kind, counting())))
        .isEqualTo(
            Map.of(
                ClauseKind.DECISION, 125L,
                ClauseKind.MESSAGE, 12L,
                ClauseKind.REFERENCE, 98L,
                ClauseKind.PROSE, 46L));
  }

  @Test
  void noTwoClausesShareAnId() {
    assertThat(Clause.values()).extracting(Clause::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void everyClauseIsFoundByItsId(Clause clause) {
    assertThat(Clause.ofId(clause.id())).contains(clause);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "N-3", "n-3.c.1", "N_3_C_1", "N-3.c.1 "})
  void noOtherTextIsAnId(String text) {
    assertThat(Clause.ofId(text)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theConstantIsNamedForTheId(Clause clause) {
    assertThat(clause.name())
        .isEqualTo(clause.id().replaceAll("[-.]", "_").toUpperCase(Locale.ROOT));
  }

  @ParameterizedTest
  @EnumSource
  void theIdBeginsWithTheLetterOfItsDocument(Clause clause) {
    assertThat(clause.id())
        .startsWith(clause.document() == PolicyDocument.NON_FRP_PROTOCOL ? "N-" : "P-");
  }

  @ParameterizedTest
  @EnumSource
  void theCitationBeginsWithTheShortTitleAndThenNamesAPlace(Clause clause) {
    assertThat(clause.citation())
        .matches(
            Pattern.quote(clause.document().shortTitle()) + "(, \\S.*| [1-6](\\.[a-g])?(, \\S.*)?)")
        .doesNotEndWith(".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          N_1_G_2    | Non-FRP protocol 1.g
          N_2_B_3    | Non-FRP protocol 2, Probation bullets, bullet 3
          N_3_C_1    | Non-FRP protocol 3.c, bullet 1
          N_3_E_6    | Non-FRP protocol 3.e, bullet 3
          N_4_AH_1   | Non-FRP protocol 4, after hours, bullet 1
          N_6_0      | Non-FRP protocol 6, Probation 602
          N_6F_0     | Non-FRP protocol 6, pre-alert format
          N_6F_10    | Non-FRP protocol 6, pre-alert format, field 8
          N_OOC_8    | Non-FRP protocol, Out of County/Out of State, bullet 3
          N_PH_2     | Non-FRP protocol, landlines, ROU
          N_DEF_5_A  | Non-FRP protocol, at-risk indicator A
          N_RF_C_7   | Non-FRP protocol, CSEC red flag 7
          P_AR_A     | 0070-535.10, at-risk indicator A
          """)
  void citationsFollowOneScheme(Clause clause, String citation) {
    assertThat(clause.citation()).isEqualTo(citation);
  }

  @Test
  void severalPlacesInOneLineNameEachTextAndEachPlaceOnce() {
    assertThat(Clause.citationOf(List.of())).isEmpty();
    assertThat(Clause.citationOf(List.of(Clause.N_1_G_2))).isEqualTo("Non-FRP protocol 1.g");
    assertThat(
            Clause.citationOf(
                List.of(Clause.N_1_G_2, Clause.N_OOC_8, Clause.N_1_G_2, Clause.P_AR_A)))
        .isEqualTo(
            "Non-FRP protocol 1.g; Out of County/Out of State, bullet 3; "
                + "0070-535.10, at-risk indicator A");
    assertThat(Clause.citationOf(List.of(Clause.P_AR_A, Clause.N_1_G_2)))
        .isEqualTo("0070-535.10, at-risk indicator A; Non-FRP protocol 1.g");
  }

  @Test
  void theTwoSectionsPrintedAs6AreToldApart() {
    assertThat(citationsBeginning("N-6.")).allMatch(each -> each.contains(" 6, Probation 602"));
    assertThat(citationsBeginning("N-6F.")).allMatch(each -> each.contains(" 6, pre-alert format"));
  }

  @ParameterizedTest
  @EnumSource
  void theSummaryIsSentencesAndNoRemark(Clause clause) {
    assertThat(clause.summary())
        .hasSizeGreaterThanOrEqualTo(15)
        .endsWith(".")
        .matches("(?s)[A-Z].*")
        .doesNotContain("TODO", "(implied)", "  ", "EDL- ")
        .doesNotContainPattern("\\b[Ss]ic\\b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (213) 700-9921                | N_PH_1
          (323) 765-2075                | N_PH_1
          (213) 765-2685                | N_PH_2
          (323) 226-8506                | N_2_A_1
          202-205-4582                  | N_5_5
          (202) 205-4582                | P_FN_5
          MACRO/ERNTFY                  | N_6_4
          S-CSEC                        | N_1_E_1
          S-Exploiting a Child Labor    | N_1_E_2
          S-Involving a Child in        | N_1_E_3
          FRP or Non-FRP/name of youth/DOB | N_6F_1
          """)
  void whatIsPrintedOnceStandsInItsClauseAndNowhereElse(String printed, Clause clause) {
    assertThat(Clause.values())
        .filteredOn(each -> each.summary().contains(printed))
        .containsExactly(clause);
  }

  @Test
  void theAddressesOfOtipStandWhereEitherTextPrintsThem() {
    assertThat(Clause.values())
        .filteredOn(each -> each.summary().contains("ChildTrafficking@acf.hhs.gov"))
        .containsExactly(Clause.N_5_8, Clause.P_FN_5);
    assertThat(Clause.values())
        .filteredOn(
            each ->
                each.summary().contains("https://www.acf.hhs.gov/otip/victim-assistance/shepherd"))
        .containsExactly(Clause.N_5_4, Clause.P_FN_4);
  }

  @Test
  void noOtherTelephoneNumberStandsAnywhere() {
    assertThat(Clause.values())
        .filteredOn(each -> each.summary().matches(".*\\d{3}\\)?[ -]\\d{3}-\\d{4}.*"))
        .containsExactly(Clause.N_2_A_1, Clause.N_5_5, Clause.N_PH_1, Clause.N_PH_2, Clause.P_FN_5);
  }

  @Test
  void thePreAlertFieldsStandInPrintedOrder() {
    List<String> labels =
        List.of(
            "Referral Name:",
            "Child/DOB:",
            "Referral #:",
            "Response Time:",
            "Mapped to:",
            "DCFS History:",
            "Reporting Party:",
            "Narrative Summary:");
    List<Clause> fields = EnumSet.range(Clause.N_6F_3, Clause.N_6F_10).stream().toList();
    assertThat(fields).hasSameSizeAs(labels);
    for (int i = 0; i < labels.size(); i++) {
      assertThat(fields.get(i).summary()).contains('"' + labels.get(i) + '"');
    }
  }

  @Test
  void theEightSurroundingCountiesAreNamed() {
    assertThat(Clause.N_OOC_5.summary())
        .contains(
            "Imperial",
            "Inyo",
            "Orange",
            "Riverside",
            "San Diego",
            "Santa Barbara",
            "San Bernardino",
            "Ventura")
        .doesNotContain("Kern");
  }

  @Test
  void theListsThatTheGuideLostAreSaidToBeMissing() {
    assertThat(
            EnumSet.of(
                Clause.P_CMS_1,
                Clause.P_CMS_3,
                Clause.P_DEF_13,
                Clause.P_EX_1,
                Clause.P_EX_2,
                Clause.P_EX_3,
                Clause.P_RF_1,
                Clause.P_INT_10,
                Clause.P_SUB_1,
                Clause.P_SVC_1,
                Clause.P_PROC,
                Clause.P_APP))
        .allMatch(clause -> clause.summary().contains("not in the text"));
  }

  private static Stream<String> citationsBeginning(String id) {
    return Arrays.stream(Clause.values())
        .filter(clause -> clause.id().startsWith(id))
        .map(Clause::citation);
  }

  /** One row of the register: copied data, not read from the code. */
  private record Row(String id, PolicyDocument document, ClauseKind kind, String line) {
    static Row of(Clause clause) {
      return new Row(clause.id(), clause.document(), clause.kind(), "");
    }

    int firstLine() {
      return Integer.parseInt(line.split("-")[0]);
    }
  }

  private static List<Row> withoutLines(List<Row> rows) {
    return rows.stream().map(row -> new Row(row.id(), row.document(), row.kind(), "")).toList();
  }

  private static List<Row> register() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                ClauseTest.class.getResourceAsStream("/policy/register.tsv"), UTF_8))) {
      return reader.lines().skip(1).map(line -> line.split("\t")).map(ClauseTest::row).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Row row(String[] cells) {
    PolicyDocument document =
        switch (cells[1]) {
          case "protocol" -> PolicyDocument.NON_FRP_PROTOCOL;
          case "guide" -> PolicyDocument.EXPLOITATION_GUIDE;
          default -> throw new AssertionError(cells[1]);
        };
    return new Row(
        cells[0], document, ClauseKind.valueOf(cells[2].toUpperCase(Locale.ROOT)), cells[3]);
  }
}
