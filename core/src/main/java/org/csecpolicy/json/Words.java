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

  private Words(ImmutableMap<String, E> constants, Function<E, String> wordOf) {
    this.constants = constants;
    this.wordOf = wordOf;
  }

  /** Names in lower case with hyphens. */
  static <E extends Enum<E>> Words<E> of(Class<E> type) {
    return of(type, Words::word);
  }

  /** Names as they are: letters and postal codes. */
  static <E extends Enum<E>> Words<E> asNamed(Class<E> type) {
    return of(type, Enum::name);
  }

  private static <E extends Enum<E>> Words<E> of(Class<E> type, Function<E, String> wordOf) {
    ImmutableMap.Builder<String, E> constants = ImmutableMap.builder();
    for (E constant : type.getEnumConstants()) {
      constants.put(wordOf.apply(constant), constant);
    }
    return new Words<>(constants.buildOrThrow(), wordOf);
  }

  /** The word of any constant: its name in lower case with hyphens. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** These words, and one more for a constant that has a word already. */
  Words<E> accepting(String another, E constant) {
    return new Words<>(
        ImmutableMap.<String, E>builder().putAll(constants).put(another, constant).buildOrThrow(),
        wordOf);
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
    return constants.size() <= LISTED_IN_FULL
        ? "one of " + String.join(", ", constants.keySet())
        : "one of the " + constants.size() + " words that the schema lists";
  }
}
