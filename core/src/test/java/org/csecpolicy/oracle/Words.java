package org.csecpolicy.oracle;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a call comes to, in the words of the tables: one for each table that has a say. Each has its
 * place, so that tens of millions can be compared.
 */
public final class Words {
  private static final Map<String, Integer> PLACES = new HashMap<>();

  static {
    List<DecisionTable> tables = Oracle.pages().tables();
    for (int place = 0; place < tables.size(); place++) {
      PLACES.put(tables.get(place).outcome(), place);
    }
  }

  private static final String[] OUTCOMES =
      Oracle.pages().tables().stream().map(DecisionTable::outcome).toArray(String[]::new);

  /** After each table the next one that decides what the library decides too. */
  private static final int[] FOLLOWING =
      IntStream.range(0, OUTCOMES.length).map(Words::following).toArray();

  private final @Nullable String[] words = new String[OUTCOMES.length];

  /** Where the next outcome stands when they come in the order of the tables. */
  private int next;

  Words() {}

  /** What the table of this outcome decides; quickest in the order of the tables. */
  void put(String outcome, String word) {
    int place = OUTCOMES[next].equals(outcome) ? next : PLACES.get(outcome);
    words[place] = word;
    next = FOLLOWING[place];
  }

  private static int following(int place) {
    List<DecisionTable> tables = Oracle.pages().tables();
    int following = place;
    do {
      following = (following + 1) % tables.size();
    } while (tables.get(following).isIntermediate());
    return following;
  }

  /** The same by the place of the table on the pages. */
  void put(int place, String word) {
    words[place] = word;
  }

  /** What the table of this outcome decides; null when it has no say. */
  @Nullable String of(String outcome) {
    return words[PLACES.get(outcome)];
  }

  /** Where this says otherwise, a line for each. */
  String besides(Words expected) {
    StringBuilder lines = new StringBuilder();
    PLACES.forEach(
        (outcome, place) -> {
          if (!Objects.equals(words[place], expected.words[place])) {
            lines.append(outcome).append(": ").append(words[place]);
            lines.append(", by the tables ").append(expected.words[place]).append('\n');
          }
        });
    return lines.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Words those && Arrays.equals(words, those.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }

  /** A line for each. */
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder();
    PLACES.keySet().stream()
        .sorted()
        .forEach(outcome -> lines.append(outcome).append(": ").append(of(outcome)).append('\n'));
    return lines.toString();
  }
}
