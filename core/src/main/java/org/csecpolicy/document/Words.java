package org.csecpolicy.document;

import com.fasterxml.jackson.core.io.SerializedString;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.referral.InputKind;
import org.jspecify.annotations.Nullable;

/**
 * The words that stand for the constants of an enumeration, both ways.
 *
 * @param <E> the enumeration
 */
public final class Words<E extends Enum<E>> extends WordType<E> {
  /** Clauses by their ids. */
  public static final Words<Clause> CLAUSE =
      keys(Clause.class, Clause::id, "clauseId", "^[NP]-[A-Za-z0-9.-]+$", "a clause by its id");

  private static final int LISTED_IN_FULL = 12;

  private final Class<E> type;
  private final ImmutableMap<String, E> constants;

  /** The word of each constant in order, encoded once for all documents. */
  private final ImmutableList<SerializedString> words;

  private final WordManner<E> manner;

  private Words(
      String name,
      Class<E> type,
      ImmutableMap<String, E> constants,
      ImmutableList<SerializedString> words,
      WordManner<E> manner) {
    super(name);
    this.type = type;
    this.constants = constants;
    this.words = words;
    this.manner = manner;
  }

  /** Names in lower case with hyphens. */
  public static <E extends Enum<E>> Words<E> of(Class<E> type) {
    return of(type, Words::word);
  }

  /** Words of their own. */
  static <E extends Enum<E>> Words<E> of(Class<E> type, Function<E, String> wordOf) {
    return among(ImmutableList.copyOf(type.getEnumConstants()), wordOf);
  }

  /** Only these constants, of which there is at least one. */
  static <E extends Enum<E>> Words<E> among(Iterable<E> constants, Function<E, String> wordOf) {
    ImmutableMap<String, E> words = Maps.uniqueIndex(constants, wordOf::apply);
    return keys(words, wordOf, "", "", oneOf(words));
  }

  /** Ids and keys: so many that a schema only says what they look like. */
  static <E extends Enum<E>> Words<E> keys(
      Class<E> type, Function<E, String> keyOf, String name, String pattern, String rule) {
    ImmutableList<E> all = ImmutableList.copyOf(type.getEnumConstants());
    return keys(Maps.uniqueIndex(all, keyOf::apply), keyOf, name, pattern, rule);
  }

  private static <E extends Enum<E>> Words<E> keys(
      ImmutableMap<String, E> constants,
      Function<E, String> keyOf,
      String name,
      String pattern,
      String rule) {
    Class<E> type = constants.values().iterator().next().getDeclaringClass();
    ImmutableList<SerializedString> encoded =
        Arrays.stream(type.getEnumConstants())
            .map(keyOf)
            .map(SerializedString::new)
            .collect(ImmutableList.toImmutableList());
    WordManner<E> manner = ImmutableWordManner.<E>builder().pattern(pattern).rule(rule).build();
    return new Words<>(name, type, constants, encoded, manner);
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

  /** These words, described once in a schema. */
  Words<E> named(String name) {
    return new Words<>(name, type, constants, words, manner);
  }

  /** These words, of which one stands for what is not known and is as good as left out. */
  Words<E> unknown(E constant) {
    return with(manner().withUnknown(constant));
  }

  /** These words, and one more for a constant that has a word already. */
  Words<E> accepting(String another, E constant) {
    ImmutableMap<String, E> more =
        ImmutableMap.<String, E>builder().putAll(constants).put(another, constant).build();
    return new Words<>(name(), type, more, words, manner().withRule(oneOf(more)));
  }

  /** These words, and others that are as good as left out. */
  Words<E> leftOut(String... others) {
    return with(
        manner()
            .withRule(manner.rule() + ", " + String.join(", ", others))
            .withLeftOut(ImmutableSet.copyOf(others)));
  }

  /** These words, with a rule of their own for whatever is none of them. */
  Words<E> rule(String own) {
    return with(manner().withRule(own));
  }

  /** These words; in a form, one counts in place of whatever is none of them. */
  Words<E> ifRefused(E constant) {
    return with(manner().withIfRefused("\"" + of(constant) + "\""));
  }

  /** These words, remembered when they are written. */
  Words<E> noting(WordManner.Note<E> remembering) {
    return with(manner().withNote(remembering));
  }

  private ImmutableWordManner<E> manner() {
    return (ImmutableWordManner<E>) manner;
  }

  private Words<E> with(WordManner<E> another) {
    return new Words<>(name(), type, constants, words, another);
  }

  @Override
  @Nullable E read(DocumentReader in) throws IOException {
    String text = in.values().text(word -> word);
    E constant = text == null ? null : constants.get(text);
    if (text != null && constant == null) {
      in.values().refuse(ErrorCode.NOT_ONE_OF, manner.rule());
    }
    return constant;
  }

  @Override
  void write(E constant, DocumentWriter out) throws IOException {
    out.json().writeString(encoded(constant));
    manner.note().add(constant, out.footnotes());
  }

  @Override
  boolean isBlank(DocumentValues values) throws IOException {
    return super.isBlank(values)
        || !manner.leftOut().isEmpty()
            && values.textIfAny().filter(manner.leftOut()::contains).isPresent();
  }

  @Override
  boolean isBlank(String text) {
    return super.isBlank(text) || manner.leftOut().contains(text);
  }

  @Override
  boolean saysNothing(E constant) {
    return manner.unknown().isPresent() && manner.unknown().get() == constant;
  }

  @Override
  void describe(DocumentSchema out, boolean orBlank) throws IOException {
    if (manner.pattern().isEmpty()) {
      out.oneOf(words(), orBlank);
    } else {
      out.text("type", "string").text("pattern", manner.pattern());
    }
  }

  @Override
  Optional<InputKind> kind() {
    return Optional.of(InputKind.WORD);
  }

  @Override
  ImmutableSet<String> words() {
    return manner.leftOut().isEmpty() ? all() : Sets.union(all(), manner.leftOut()).immutableCopy();
  }

  @Override
  String insteadOfRefused() {
    return manner.ifRefused();
  }

  @Override
  SerializedString encoded(E constant) {
    return words.get(constant.ordinal());
  }

  /** The word of a constant. */
  String of(E constant) {
    return encoded(constant).getValue();
  }

  /** Every word that a constant has. */
  ImmutableSet<String> all() {
    return constants.keySet();
  }

  /** Every constant that has a word. */
  ImmutableSet<E> constants() {
    return ImmutableSet.copyOf(constants.values());
  }

  /** A map, empty, from these constants. */
  <V> Map<E, V> newMap() {
    return new EnumMap<>(type);
  }
}
