package org.csecpolicy.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.csecpolicy.oracle.DecisionTable.Row;
import org.csecpolicy.oracle.DecisionTable.Use;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables themselves: complete, without contradiction, without a word that decides nothing. */
class DecisionPagesTest {
  private static final DecisionPages PAGES = Oracle.pages();

  static List<DecisionTable> tables() {
    return PAGES.tables();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void someRowFitsEveryCombinationOfAnswersAndOnlyOneWhereTheHeadingSaysSo(DecisionTable table) {
    boolean unfit =
        table.use() != Use.EVERY_ROW_THAT_FITS
            && anyCombination(table, everything(table), answers -> verdict(table, answers) == null);
    assertThat(unfit).isFalse();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyRowDecidesSomething(DecisionTable table) {
    for (Row row : table.rows()) {
      List<Row> others = new ArrayList<>(table.rows());
      others.remove(row);
      assertThat(differs(table, table.with(others), row.admitted()))
          .as("row " + row.line())
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyConditionDecidesSomething(DecisionTable table) {
    long[] everything = everything(table);
    for (int at = 0; at < table.rows().size(); at++) {
      Row row = table.rows().get(at);
      for (int column = 0; column < everything.length; column++) {
        if (row.admitted()[column] != everything[column]) {
          long[] wider = row.admitted().clone();
          wider[column] = everything[column];
          long[] elsewhere = row.admitted().clone();
          elsewhere[column] = everything[column] & ~row.admitted()[column];
          List<Row> rows = new ArrayList<>(table.rows());
          rows.set(at, new Row(row.line(), wider, row.outcome(), row.citations()));
          assertThat(differs(table, table.with(rows), elsewhere))
              .as("row %d, %s", row.line(), PAGES.facts().get(table.columns()[column]))
              .isTrue();
        }
      }
    }
  }

  @Test
  void everyFactIsAskedForByATable() {
    Set<String> asked =
        tables().stream()
            .flatMap(table -> Arrays.stream(table.columns()).mapToObj(PAGES.facts()::get))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(asked).containsAll(PAGES.facts().subList(0, PAGES.given()));
  }

  @Test
  void everyCitationIsAClauseOrAnUnclearPlace() {
    Set<String> known =
        Stream.concat(
                Arrays.stream(Clause.values()).map(Clause::id),
                Arrays.stream(Interpretation.values()).map(Interpretation::key))
            .collect(Collectors.toSet());
    PAGES.citations().forEach((row, cited) -> assertThat(known).as(row).containsAll(cited));
  }

  private static boolean differs(DecisionTable table, DecisionTable other, long[] within) {
    return anyCombination(
        table,
        within,
        answers -> {
          String before = verdict(table, answers);
          return before == null || !before.equals(verdict(other, answers));
        });
  }

  /** What the table decides; null for a gap, and for a second row where only one may fit. */
  private static String verdict(DecisionTable table, int[] answers) {
    int fitting = table.use() == Use.EVERY_ROW_THAT_FITS ? 0 : table.countFitting(answers);
    boolean unfit =
        switch (table.use()) {
          case EXACTLY_ONE_ROW_FITS -> fitting != 1;
          case THE_FIRST_ROW_THAT_FITS -> fitting == 0;
          case EVERY_ROW_THAT_FITS -> false;
        };
    return unfit ? null : table.outcomes().get(table.decide(answers));
  }

  private static long[] everything(DecisionTable table) {
    return Arrays.stream(table.columns())
        .mapToLong(fact -> (1L << PAGES.answersTo(fact).size()) - 1)
        .toArray();
  }

  /** Whether something holds for any combination of these answers to the table's facts. */
  private static boolean anyCombination(
      DecisionTable table, long[] admitted, Predicate<int[]> condition) {
    return anyCombination(table.columns(), admitted, 0, new int[PAGES.facts().size()], condition);
  }

  private static boolean anyCombination(
      int[] columns, long[] admitted, int column, int[] answers, Predicate<int[]> condition) {
    if (column == columns.length) {
      return condition.test(answers);
    }
    for (long rest = admitted[column]; rest != 0; rest &= rest - 1) {
      answers[columns[column]] = Long.numberOfTrailingZeros(rest);
      if (anyCombination(columns, admitted, column + 1, answers, condition)) {
        return true;
      }
    }
    return false;
  }
}
