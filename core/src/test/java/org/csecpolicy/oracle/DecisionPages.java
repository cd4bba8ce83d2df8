package org.csecpolicy.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the pages in {@code decision-tables}; see their README for what a cell may say. */
final class DecisionPages {
  private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "decision-tables");

  private static final List<String> PAGES =
      List.of(
          "1-scope.md",
          "2-jurisdiction.md",
          "3-response.md",
          "4-assignment.md",
          "5-notices.md",
          "6-recording.md",
          "7-flags.md",
          "8-contingencies.md");

  /** Of a table; a heading without a colon is of a section. */
  private static final Pattern HEADING = Pattern.compile("##+ (.+): ([^;]+)(; intermediate)?");

  private final List<String> facts = new ArrayList<>();
  private final List<Map<String, Integer>> answers = new ArrayList<>();
  private final Map<String, List<String>> citations = new LinkedHashMap<>();
  private final List<DecisionTable> tables = new ArrayList<>();
  private final int given;

  private DecisionPages() {
    for (List<String> cells : linesOf("facts.md", 1).values()) {
      addFact(cells.get(0), Arrays.stream(cells.get(1).split("; ")).map(String::intern).toList());
      citations.put("fact " + cells.get(0), cited(cells.get(2)));
    }
    given = facts.size();
    PAGES.forEach(this::read);
  }

  static DecisionPages read() {
    return new DecisionPages();
  }

  /** The facts of a call, and after them the outcomes of the tables, in the order of the pages. */
  List<String> facts() {
    return facts;
  }

  /** How many of {@link #facts()} are facts of the call itself. */
  int given() {
    return given;
  }

  /** The answers to a fact, each with its number, in the order of these. */
  Map<String, Integer> answersTo(int fact) {
    return answers.get(fact);
  }

  List<DecisionTable> tables() {
    return tables;
  }

  /** What every row of every table, and every fact, cites. */
  Map<String, List<String>> citations() {
    return citations;
  }

  private void addFact(String fact, List<String> itsAnswers) {
    require(!facts.contains(fact), "a second " + fact);
    Map<String, Integer> numbered = new LinkedHashMap<>();
    for (String answer : itsAnswers) {
      require(numbered.put(answer, numbered.size()) == null, fact + " twice " + answer);
    }
    facts.add(fact);
    answers.add(numbered);
  }

  private void read(String page) {
    List<String> text = text(page);
    for (int line = 0; line < text.size(); line++) {
      Matcher heading = HEADING.matcher(text.get(line));
      if (heading.matches()) {
        DecisionTable table = table(page, heading, line);
        require(!table.rows().isEmpty(), "no rows in " + table);
        tables.add(table);
        addFact(table.outcome(), table.outcomes());
      }
    }
  }

  private static DecisionTable.Use use(String words) {
    return DecisionTable.Use.valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  private DecisionTable table(String page, Matcher heading, int after) {
    String outcome = heading.group(1).intern();
    int[] columns = new int[0];
    List<DecisionTable.Row> rows = new ArrayList<>();
    for (Map.Entry<Integer, List<String>> line : linesOf(page, after).entrySet()) {
      List<String> cells = line.getValue();
      if (columns.length == 0) {
        int arrow = cells.indexOf("→ " + outcome);
        require(arrow > 0 && cells.get(arrow + 1).equals("clauses"), "columns of " + outcome);
        columns = cells.stream().limit(arrow).mapToInt(this::fact).toArray();
        continue;
      }
      long[] admitted = new long[columns.length];
      for (int i = 0; i < columns.length; i++) {
        admitted[i] = admitted(columns[i], cells.get(i));
      }
      List<String> cited = cited(cells.get(columns.length + 1));
      citations.put(page + ":" + line.getKey(), cited);
      rows.add(new DecisionTable.Row(line.getKey(), admitted, cells.get(columns.length), cited));
    }
    return new DecisionTable(
        page,
        outcome,
        use(heading.group(2)),
        heading.group(3) != null,
        columns,
        Arrays.stream(columns).mapToLong(this::everyAnswer).toArray(),
        rows);
  }

  private static List<String> cited(String cell) {
    return List.of(cell.replace("`", "").split(", "));
  }

  private int fact(String name) {
    int fact = facts.indexOf(name);
    require(fact >= 0, "unknown fact " + name);
    return fact;
  }

  private long everyAnswer(int fact) {
    int known = answers.get(fact).size();
    require(known < Long.SIZE, "too many answers to " + facts.get(fact));
    return (1L << known) - 1;
  }

  private long admitted(int fact, String cell) {
    Map<String, Integer> known = answers.get(fact);
    long all = everyAnswer(fact);
    if (cell.equals("-")) {
      return all;
    }
    boolean not = cell.startsWith("not ") && !known.containsKey(cell.split(" / ")[0]);
    long named = 0;
    for (String answer : (not ? cell.substring(4) : cell).split(" / ")) {
      require(known.containsKey(answer), facts.get(fact) + " is never " + answer);
      named |= 1L << known.get(answer);
    }
    return not ? all & ~named : named;
  }

  /** The lines of the first table at or after a line, by their number in the page, split. */
  private static Map<Integer, List<String>> linesOf(String page, int from) {
    List<String> text = text(page);
    Map<Integer, List<String>> lines = new LinkedHashMap<>();
    for (int line = from; line < text.size(); line++) {
      String content = text.get(line);
      if (content.startsWith("|") && !content.startsWith("|--")) {
        List<String> cells = new ArrayList<>();
        for (String cell : content.substring(1, content.lastIndexOf('|')).split("\\|", -1)) {
          cells.add(cell.strip().intern()); // the same as in the code, so that comparing is quick
        }
        lines.put(line + 1, cells);
      } else if (!content.startsWith("|") && !lines.isEmpty()) {
        break;
      }
    }
    if (page.equals("facts.md")) {
      lines.remove(lines.keySet().iterator().next());
    }
    return lines;
  }

  private static List<String> text(String page) {
    try {
      return Files.readAllLines(FOLDER.resolve(page));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(what);
    }
  }
}
