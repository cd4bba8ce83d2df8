package org.csecpolicy.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.Referral;
import org.jspecify.annotations.Nullable;

/**
 * The policy a second time: what the pages in {@code decision-tables} say about a referral, and the
 * same outcomes read from a decision of the library, to be compared. Safe to share between threads.
 */
public final class Oracle {
  private static final DecisionPages PAGES = DecisionPages.read();
  private static final List<Function<Referral, String>> GIVEN = new ArrayList<>();

  /** The answers to each fact of a call, in the order of their numbers. */
  private static final String[][] ANSWERS = new String[PAGES.given()][];

  /** The first table decides whether the others are used. */
  private static final int SCOPE = 0;

  private static final Set<String> ALWAYS_USED =
      Set.of("scope", "deciding field", "at risk", "flags");
  private static final DecisionTable[] TABLES = PAGES.tables().toArray(new DecisionTable[0]);
  private static final boolean[] ALWAYS = new boolean[TABLES.length];

  static {
    Map<String, Function<Referral, String>> all = OracleFacts.all();
    for (String fact : PAGES.facts().subList(0, PAGES.given())) {
      ANSWERS[GIVEN.size()] = PAGES.answersTo(GIVEN.size()).keySet().toArray(String[]::new);
      GIVEN.add(all.remove(fact));
    }
    for (int table = 0; table < ALWAYS.length; table++) {
      ALWAYS[table] = ALWAYS_USED.contains(TABLES[table].outcome());
    }
    if (!all.isEmpty() || GIVEN.contains(null)) {
      throw new IllegalStateException("not on the page of facts: " + all.keySet());
    }
  }

  private Oracle() {}

  /**
   * What the tables decide, without the steps that only other tables ask for. Outside the protocol
   * only the first page and the flags have a say; the outcomes that do not exist then are left out.
   */
  public static Words expectedOutcomes(Referral referral) {
    return decide(answers(referral), false);
  }

  /** What every table decides, the intermediate ones too. */
  static Words allOutcomes(Referral referral) {
    return decide(answers(referral), true);
  }

  /** Decides table by table; each outcome becomes an answer that later tables may ask for. */
  private static Words decide(int[] answers, boolean intermediateToo) {
    Words outcomes = new Words();
    boolean governed = true;
    for (int i = 0; i < TABLES.length; i++) {
      if (governed || ALWAYS[i]) {
        DecisionTable table = TABLES[i];
        int number = table.decide(answers);
        if (intermediateToo || !table.isIntermediate()) {
          outcomes.put(i, table.outcomeOf(number));
        }
        answers[GIVEN.size() + i] = number;
        governed &= i != SCOPE || table.outcomeOf(number).equals("governed");
      }
    }
    return outcomes;
  }

  /** What the library decided, in the words of the tables. */
  public static Words actualOutcomes(HotlineDecision decision) {
    return DecisionInWords.of(decision, decision.interpretations(), decision.contradictions());
  }

  /** Where the tables decide otherwise than the library, in words; null when they agree. */
  public static @Nullable String difference(HotlineDecision decision) {
    return difference(decision, decision.interpretations(), decision.contradictions());
  }

  /**
   * The same with the flags and contradictions of all outcomes, where they are collected already.
   */
  public static @Nullable String difference(
      HotlineDecision decision, Set<Interpretation> flags, Set<Contradiction> contradictions) {
    Words expected = expectedOutcomes(decision.referral());
    Words actual = DecisionInWords.of(decision, flags, contradictions);
    return actual.equals(expected)
        ? null
        : "of " + factsInWords(decision.referral()) + "\n" + actual.besides(expected);
  }

  /** The facts of a referral in words, for the report of a difference. */
  public static Map<String, String> factsInWords(Referral referral) {
    Map<String, String> words = new LinkedHashMap<>();
    for (int fact = 0; fact < PAGES.given(); fact++) {
      words.put(PAGES.facts().get(fact), GIVEN.get(fact).apply(referral));
    }
    return words;
  }

  /** The rows that decide a referral, each with its page and line. */
  static Set<String> rowsThatDecide(Referral referral) {
    int[] answers = answers(referral);
    Words outcomes = decide(answers, true);
    Set<String> rows = new HashSet<>();
    for (DecisionTable table : PAGES.tables()) {
      for (DecisionTable.Row row : table.rows()) {
        if (outcomes.of(table.outcome()) != null && table.uses(row, answers)) {
          rows.add(table + ", line " + row.line());
        }
      }
    }
    return rows;
  }

  /** What a referral answers, and what the tables decide: the number of each answer. */
  static int[] allAnswers(Referral referral) {
    int[] answers = answers(referral);
    decide(answers, true);
    return answers;
  }

  static DecisionPages pages() {
    return PAGES;
  }

  private static int[] answers(Referral referral) {
    int[] answers = new int[PAGES.facts().size()];
    for (int fact = 0; fact < PAGES.given(); fact++) {
      answers[fact] = numberOf(GIVEN.get(fact).apply(referral), fact);
    }
    return answers;
  }

  private static int numberOf(String answer, int fact) {
    String[] known = ANSWERS[fact];
    for (int number = 0; number < known.length; number++) {
      if (known[number].equals(answer)) {
        return number;
      }
    }
    throw new IllegalStateException(PAGES.facts().get(fact) + " is never " + answer);
  }
}
