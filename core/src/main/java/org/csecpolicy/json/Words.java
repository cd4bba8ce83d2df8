package org.csecpolicy.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The words that stand for the constants of an enumeration, both ways. */
final class Words<E extends Enum<E>> {
  private static final int LISTED_IN_FULL = 12;

  private static final ClassValue<ImmutableList<SerializedString>> BY_TYPE =
      new ClassValue<>() {
        @Override
        protected ImmutableList<SerializedString> computeValue(Class<?> type) {
          return Arrays.stream(type.getEnumConstants())
              .map(each -> ((Enum<?>) each).name().toLowerCase(Locale.ROOT).replace('_', '-'))
              .map(SerializedString::new)
              .collect(ImmutableList.toImmutableList());
        }
      };

  private final Class<E> type;
  private final ImmutableMap<String, E> constants;
  private final ImmutableMap<E, String> words;
  private final String rule;

  private Words(
      Class<E> type,
      ImmutableMap<String, E> constants,
      ImmutableMap<E, String> words,
      String rule) {
    this.type = type;
    this.constants = constants;
    this.words = words;
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
    ImmutableMap<E, String> words = words(type, wordOf);
    return new Words<>(type, constants(words), words, rule);
  }

  private static <E extends Enum<E>> Words<E> of(Class<E> type, Function<E, String> wordOf) {
    ImmutableMap<E, String> words = words(type, wordOf);
    ImmutableMap<String, E> constants = constants(words);
    return new Words<>(type, constants, words, oneOf(constants));
  }

  private static <E extends Enum<E>> ImmutableMap<E, String> words(
      Class<E> type, Function<E, String> wordOf) {
    Map<E, String> words = new EnumMap<>(type);
    for (E constant : type.getEnumConstants()) {
      words.put(constant, wordOf.apply(constant));
    }
    return Maps.immutableEnumMap(words);
  }

  private static <E extends Enum<E>> ImmutableMap<String, E> constants(
      ImmutableMap<E, String> words) {
    ImmutableMap.Builder<String, E> constants = ImmutableMap.builder();
    words.forEach((constant, word) -> constants.put(word, constant));
    return constants.buildOrThrow();
  }

  private static String oneOf(ImmutableMap<String, ?> constants) {
    return constants.size() <= LISTED_IN_FULL
        ? "one of " + String.join(", ", constants.keySet())
        : "one of the " + constants.size() + " words that the schema lists";
  }

  /** The word of any constant: its name in lower case with hyphens. */
  static String word(Enum<?> constant) {
    return encoded(constant).getValue();
  }

  /** The same, encoded once for all documents. */
  static SerializableString encoded(Enum<?> constant) {
    return BY_TYPE.get(constant.getDeclaringClass()).get(constant.ordinal());
  }

  /** These words, and one more for a constant that has a word already. */
  Words<E> accepting(String another, E constant) {
    ImmutableMap<String, E> more =
        ImmutableMap.<String, E>builder().putAll(constants).put(another, constant).buildOrThrow();
    return new Words<>(type, more, words, oneOf(more));
  }

  /** The constant of a word; null when no constant has it. */
  @Nullable E read(String word) {
    return constants.get(word);
  }

  String write(E constant) {
    return words.get(constant);
  }

  /** Every word that is accepted. */
  ImmutableSet<String> all() {
    return constants.keySet();
  }

  /** A map, empty, from these constants. */
  <V> Map<E, V> newMap() {
    return new EnumMap<>(type);
  }

  /** What a field must be that takes one of them. */
  String rule() {
    return rule;
  }
}
