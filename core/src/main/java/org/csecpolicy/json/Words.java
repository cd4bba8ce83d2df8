package org.csecpolicy.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The words that stand for the constants of an enumeration, both ways. */
final class Words<E extends Enum<E>> {
  private static final int LISTED_IN_FULL = 12;

  private final ImmutableMap<String, E> constants;
  private final Function<E, String> wordOf;
  private final String rule;

  private Words(ImmutableMap<String, E> constants, Function<E, String> wordOf, String rule) {
    this.constants = constants;
    this.wordOf = wordOf;
    this.rule = rule;
  }

  /** Names in lower case with hyphens. */
  static <E extends Enum<E>> Words<E> of(Class<E> type) {
    return of(type, Words::word);
  }

  /** Names as they are: letters and postal codes. */
  static <E extends Enum<E>> Words<E> asNamed(Class<E> type) {
    return of(type, Enum::name);
  }

  /** Stable names that the constants have of their own; the rule says what they are. */
  static <E extends Enum<E>> Words<E> named(
      Class<E> type, Function<E, String> wordOf, String rule) {
    return new Words<>(constants(type, wordOf), wordOf, rule);
  }

  private static <E extends Enum<E>> Words<E> of(Class<E> type, Function<E, String> wordOf) {
    ImmutableMap<String, E> constants = constants(type, wordOf);
    return new Words<>(constants, wordOf, oneOf(constants));
  }

  private static <E extends Enum<E>> ImmutableMap<String, E> constants(
      Class<E> type, Function<E, String> wordOf) {
    ImmutableMap.Builder<String, E> constants = ImmutableMap.builder();
    for (E constant : type.getEnumConstants()) {
      constants.put(wordOf.apply(constant), constant);
    }
    return constants.buildOrThrow();
  }

  private static String oneOf(ImmutableMap<String, ?> constants) {
    return constants.size() <= LISTED_IN_FULL
        ? "one of " + String.join(", ", constants.keySet())
        : "one of the " + constants.size() + " words that the schema lists";
  }

  /** The word of any constant: its name in lower case with hyphens. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** These words, and one more for a constant that has a word already. */
  Words<E> accepting(String another, E constant) {
    ImmutableMap<String, E> more =
        ImmutableMap.<String, E>builder().putAll(constants).put(another, constant).buildOrThrow();
    return new Words<>(more, wordOf, oneOf(more));
  }

  Optional<E> read(String word) {
    return Optional.ofNullable(constants.get(word));
  }

  String write(E constant) {
    return wordOf.apply(constant);
  }

  /** Every word that is accepted. */
  ImmutableSet<String> all() {
    return constants.keySet();
  }

  /** What a field must be that takes one of them. */
  String rule() {
    return rule;
  }
}
