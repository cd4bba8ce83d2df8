package org.csecpolicy.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One decision table of the pages under {@code resources/oracle}: conditions on named facts, an
 * outcome and the places of the texts. Shares nothing with the library but the words it is read in.
 *
 * <p>Answers are numbers here: the place of the answer in its fact's list. A condition is the set
 * of answers that it admits, one bit each.
 */
final class DecisionTable {
  /** How the rows of a table are used; its heading says so. */
  enum Use {
    EXACTLY_ONE_ROW_FITS,
    THE_FIRST_ROW_THAT_FITS,
    EVERY_ROW_THAT_FITS
  }

  /** One row: for each column the admitted answers, the outcome, and the citations as printed. */
  record Row(int line, long[] admitted, String outcome, List<String> citations) {
    boolean fits(int[] answers, int[] columns) {
      for (int i = 0; i < columns.length; i++) {
        if ((admitted[i] >> answers[columns[i]] & 1) == 0) {
          return false;
        }
      }
      return true;
    }
  }

  private final String page;
  private final String outcome;
  private final Use use;
  private final int[] columns;
  private final List<Row> rows;
  private final List<String> distinct;
  private final Map<Long, String> unions = new ConcurrentHashMap<>();

  DecisionTable(String page, String outcome, Use use, int[] columns, List<Row> rows) {
    this.page = page;
    this.outcome = outcome;
    this.use = use;
    this.columns = columns;
    this.rows = List.copyOf(rows);
    this.distinct = rows.stream().map(Row::outcome).distinct().toList();
  }

  /** What this table decides. */
  String outcome() {
    return outcome;
  }

  Use use() {
    return use;
  }

  /** The facts that its conditions ask for, as their places in the list of facts. */
  int[] columns() {
    return columns.clone();
  }

  List<Row> rows() {
    return rows;
  }

  /** Every value that it can decide; for a table in which every row counts, every union of rows. */
  List<String> outcomes() {
    if (use != Use.EVERY_ROW_THAT_FITS) {
      return distinct;
    }
    List<String> all = new ArrayList<>();
    for (long bits = 0; bits < 1L << distinct.size(); bits++) {
      all.add(union(bits));
    }
    return all;
  }

  /**
   * What it decides about these answers.
   *
   * @throws IllegalStateException when no row fits and one must
   */
  String decide(int[] answers) {
    if (use == Use.EVERY_ROW_THAT_FITS) {
      long bits = 0;
      for (Row row : rows) {
        if (row.fits(answers, columns)) {
          bits |= 1L << distinct.indexOf(row.outcome());
        }
      }
      return unions.computeIfAbsent(bits, this::union);
    }
    for (Row row : rows) {
      if (row.fits(answers, columns)) {
        return row.outcome();
      }
    }
    throw new IllegalStateException("no row of " + this + " fits " + Arrays.toString(answers));
  }

  /** The rows that fit these answers, whatever the heading says. */
  List<Row> fitting(int[] answers) {
    return rows.stream().filter(row -> row.fits(answers, columns)).toList();
  }

  private String union(long bits) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < distinct.size(); i++) {
      if ((bits >> i & 1) == 1) {
        parts.add(distinct.get(i));
      }
    }
    return parts.isEmpty() ? "none" : String.join(" and ", parts);
  }

  @Override
  public String toString() {
    return page + ", " + outcome;
  }
}
