package org.csecpolicy.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.csecpolicy.oracle.DecisionTable.Row;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.space.RoutingSpace;
import org.csecpolicy.space.Spot;

/**
 * For every condition of every row of the decision tables, two calls that give the same answers to
 * all other questions of the table, and are decided otherwise (MC/DC, every condition by itself).
 * The calls are referrals of the fact space and their neighbors.
 */
public final class DecidingPairs {
  /** Prime, so that it keeps in step with no fact. */
  private static final long STRIDE = 4_999;

  /** Of how many spots where a row decides all neighbors are looked at, when need be. */
  private static final int EXAMPLES = 40;

  private final DecisionPages pages = Oracle.pages();

  /** Of each table, the answers that calls gave, and what was decided about them. */
  private final Map<DecisionTable, Map<List<Integer>, String>> decided = new HashMap<>();

  /** Of each row, some spots of the fact space that it decides. */
  private final Map<Row, List<Spot>> examples = new IdentityHashMap<>();

  /** Spots whose neighbors are among the calls already. */
  private final Set<Spot> lookedAround = Collections.newSetFromMap(new IdentityHashMap<>());

  private final List<Pair> pairs = new ArrayList<>();
  private final List<Alone> alone = new ArrayList<>();

  private DecidingPairs() {
    pages.tables().forEach(table -> decided.put(table, new LinkedHashMap<>()));
    pages
        .tables()
        .forEach(table -> table.rows().forEach(row -> examples.put(row, new ArrayList<>())));
    for (long index = 0; index < RoutingSpace.size(); index += STRIDE) {
      add(Spot.at(index));
    }
    // An indicator has no neighbors of its own: all answers to all of them are looked at.
    RoutingSpace.pointsOf("at risk").forEach(index -> add(Spot.at(index)));
    for (DecisionTable table : pages.tables()) {
      for (Row row : table.rows()) {
        for (int column = 0; column < table.columns().length; column++) {
          if (row.admitted()[column] != everyAnswer(table, column)) {
            look(table, row, column);
          }
        }
      }
    }
  }

  /** Looks for them among some ten thousand spots, and among the neighbors of those. */
  public static DecidingPairs find() {
    return Found.PAIRS;
  }

  /** Found once for all tests. */
  private static final class Found {
    private static final DecidingPairs PAIRS = new DecidingPairs();
  }

  /**
   * One condition and its pair.
   *
   * @param table the page and what its table decides
   * @param line the line of the row on that page
   * @param fact what the condition asks for
   * @param others the answers that both calls give, without those that are not known
   */
  public record Pair(String table, int line, String fact, Call one, Call other, String others) {
    /** What one call answers, and what is decided about it. */
    public record Call(String answer, String outcome) {}
  }

  /**
   * A condition that has no pair, and why.
   *
   * @param sameOutcome whether there are calls that differ in it alone, which are decided alike;
   *     otherwise its answer follows from the other answers, and there are none
   */
  public record Alone(String table, int line, String fact, boolean sameOutcome) {}

  /** A pair for each condition that has one. */
  public List<Pair> pairs() {
    return pairs;
  }

  /** The conditions without a pair. */
  public List<Alone> alone() {
    return alone;
  }

  private void look(DecisionTable table, Row row, int column) {
    Optional<Pair> pair = pair(table, row, column);
    for (int i = 0; pair.isEmpty() && i < examplesOf(table, row).size(); i++) {
      lookAround(examplesOf(table, row).get(i));
      pair = pair(table, row, column);
    }
    pair.ifPresentOrElse(
        pairs::add,
        () ->
            alone.add(
                new Alone(
                    table.toString(),
                    row.line(),
                    fact(table, column),
                    othersThan(table, row, column).findAny().isPresent())));
  }

  /** Spots where the row decides; when none is known yet, steps are made from those of others. */
  private List<Spot> examplesOf(DecisionTable table, Row row) {
    for (Row other : table.rows()) {
      if (examples.get(row).isEmpty()) {
        List.copyOf(examples.get(other)).forEach(this::lookAround);
      }
    }
    return examples.get(row);
  }

  private void lookAround(Spot spot) {
    if (lookedAround.add(spot)) {
      spot.neighbors().forEach(this::add);
    }
  }

  /** As it is, and with the one fact named that is not of the fact space: who holds the child. */
  private void add(Spot spot) {
    spot.referral()
        .ifPresent(
            referral -> {
              add(spot, referral);
              Custody held = referral.custody().toBuilder().heldBy("Pomona station").build();
              add(spot, referral.toBuilder().custody(held).build());
            });
  }

  private void add(Spot spot, Referral referral) {
    int[] answers = Oracle.allAnswers(referral);
    Words outcomes = Oracle.allOutcomes(referral);
    for (DecisionTable table : pages.tables()) {
      String outcome = outcomes.of(table.outcome());
      if (outcome != null) {
        decided
            .get(table)
            .putIfAbsent(
                Arrays.stream(table.columns()).map(fact -> answers[fact]).boxed().toList(),
                outcome);
        for (Row row : table.rows()) {
          if (examples.get(row).size() < EXAMPLES && table.uses(row, answers)) {
            examples.get(row).add(spot);
          }
        }
      }
    }
  }

  private Optional<Pair> pair(DecisionTable table, Row row, int column) {
    return othersThan(table, row, column)
        .filter(pair -> !pair.one().outcome().equals(pair.other().outcome()))
        .findFirst();
  }

  /** Calls that the row decides, beside calls that differ from them in the condition alone. */
  private Stream<Pair> othersThan(DecisionTable table, Row row, int column) {
    return decided.get(table).keySet().stream()
        .filter(call -> table.uses(row, answers(table, call)))
        .flatMap(call -> others(table, row, column, call));
  }

  private Stream<Pair> others(DecisionTable table, Row row, int column, List<Integer> call) {
    Map<List<Integer>, String> outcomes = decided.get(table);
    List<Pair> found = new ArrayList<>();
    for (int answer = 0; answer < pages.answersTo(table.columns()[column]).size(); answer++) {
      List<Integer> other = new ArrayList<>(call);
      other.set(column, answer);
      boolean admitted = (row.admitted()[column] >> answer & 1) == 1;
      if (!admitted && outcomes.containsKey(other)) {
        found.add(
            new Pair(
                table.toString(),
                row.line(),
                fact(table, column),
                new Pair.Call(answer(table, column, call.get(column)), outcomes.get(call)),
                new Pair.Call(answer(table, column, answer), outcomes.get(other)),
                others(table, column, call)));
      }
    }
    return found.stream();
  }

  private String others(DecisionTable table, int without, List<Integer> call) {
    List<String> others = new ArrayList<>();
    for (int column = 0; column < call.size(); column++) {
      String answer = answer(table, column, call.get(column));
      if (column != without && !answer.equals("unknown")) {
        others.add(fact(table, column) + " = " + answer);
      }
    }
    return String.join(", ", others);
  }

  private int[] answers(DecisionTable table, List<Integer> call) {
    int[] answers = new int[pages.facts().size()];
    for (int column = 0; column < call.size(); column++) {
      answers[table.columns()[column]] = call.get(column);
    }
    return answers;
  }

  private long everyAnswer(DecisionTable table, int column) {
    return (1L << pages.answersTo(table.columns()[column]).size()) - 1;
  }

  private String fact(DecisionTable table, int column) {
    return pages.facts().get(table.columns()[column]);
  }

  private String answer(DecisionTable table, int column, int number) {
    return pages.answersTo(table.columns()[column]).entrySet().stream()
        .filter(answer -> answer.getValue() == number)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}
