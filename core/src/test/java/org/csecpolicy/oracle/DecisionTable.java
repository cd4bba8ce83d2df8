package org.csecpolicy.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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
  private final boolean intermediate;
  private final int[] columns;
  private final long[] everything;
  private final List<Row> rows;

  /** What it can decide: an outcome of one row, or the union of any rows. */
  private final String[] outcomes;

  /** For each row, where its outcome stands in {@link #outcomes}; or its bit of the union. */
  private final int[] decides;

  /** The facts that some row has a condition on. */
  private final int[] asked;

  /** For each of these facts and each answer to it, the rows that admit it, one bit each. */
  private final long[][] admitting;

  DecisionTable(
      String page,
      String outcome,
      Use use,
      boolean intermediate,
      int[] columns,
      long[] everything,
      List<Row> rows) {
    this.page = page;
    this.outcome = outcome;
    this.use = use;
    this.intermediate = intermediate;
    this.columns = columns;
    this.everything = everything;
    this.rows = List.copyOf(rows);
    List<String> distinct = rows.stream().map(Row::outcome).distinct().toList();
    boolean every = use == Use.EVERY_ROW_THAT_FITS;
    this.decides =
        rows.stream()
            .mapToInt(row -> distinct.indexOf(row.outcome()))
            .map(index -> every ? 1 << index : index)
            .toArray();
    this.outcomes =
        every
            ? IntStream.range(0, 1 << distinct.size())
                .mapToObj(bits -> union(distinct, bits))
                .toArray(String[]::new)
            : distinct.toArray(String[]::new);
    if (rows.size() > Long.SIZE) {
      throw new IllegalArgumentException("too many rows in " + this);
    }
    int[] conditions =
        IntStream.range(0, columns.length)
            .filter(i -> rows.stream().anyMatch(row -> row.admitted()[i] != everything[i]))
            .toArray();
    this.asked = Arrays.stream(conditions).map(i -> columns[i]).toArray();
    this.admitting =
        Arrays.stream(conditions)
            .mapToObj(i -> rowsAdmitting(rows, i, Long.bitCount(everything[i])))
            .toArray(long[][]::new);
  }

  /** For each answer in a column, the rows that admit it. */
  private static long[] rowsAdmitting(List<Row> rows, int column, int answers) {
    long[] admitting = new long[answers];
    for (int answer = 0; answer < answers; answer++) {
      for (int row = 0; row < rows.size(); row++) {
        admitting[answer] |= (rows.get(row).admitted()[column] >> answer & 1) << row;
      }
    }
    return admitting;
  }

  /** What this table decides. */
  String outcome() {
    return outcome;
  }

  Use use() {
    return use;
  }

  /**
   * Whether its outcome is a step of the pages alone: later tables ask for it, and no decision of
   * the library has a counterpart to compare.
   */
  boolean isIntermediate() {
    return intermediate;
  }

  /** The facts that its conditions ask for, as their places in the list of facts. */
  int[] columns() {
    return columns.clone();
  }

  List<Row> rows() {
    return rows;
  }

  /** Every value that it can decide, in the order of their numbers. */
  List<String> outcomes() {
    return List.of(outcomes);
  }

  /** The value of this number. */
  String outcomeOf(int number) {
    return outcomes[number];
  }

  /**
   * What it decides about these answers, as the number of an outcome.
   *
   * @throws IllegalStateException when no row fits and one must
   */
  int decide(int[] answers) {
    long fitting = -1L >>> Long.SIZE - decides.length;
    for (int i = 0; i < asked.length; i++) {
      fitting &= admitting[i][answers[asked[i]]];
    }
    if (use == Use.EVERY_ROW_THAT_FITS) {
      int union = 0;
      for (long rest = fitting; rest != 0; rest &= rest - 1) {
        union |= decides[Long.numberOfTrailingZeros(rest)];
      }
      return union;
    }
    if (fitting == 0) {
      throw new IllegalStateException("no row of " + this + " fits " + Arrays.toString(answers));
    }
    return decides[Long.numberOfTrailingZeros(fitting)];
  }

  /** How many rows fit, whatever the heading says. */
  int countFitting(int[] answers) {
    int fitting = 0;
    for (Row row : rows) {
      if (row.fits(answers, columns)) {
        fitting++;
      }
    }
    return fitting;
  }

  /** Whether this row decides, alone or with others. */
  boolean uses(Row row, int[] answers) {
    for (Row each : rows) {
      if (each.fits(answers, columns)) {
        if (each == row) {
          return true;
        }
        if (use != Use.EVERY_ROW_THAT_FITS) {
          return false;
        }
      }
    }
    return false;
  }

  /** The same table with another list of rows. */
  DecisionTable with(List<Row> otherRows) {
    return new DecisionTable(page, outcome, use, intermediate, columns, everything, otherRows);
  }

  private static String union(List<String> distinct, int bits) {
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
