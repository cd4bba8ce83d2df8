package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.OneLine;
import org.csecpolicy.policy.PolicyValue;
import org.csecpolicy.policy.Violation;
import org.immutables.value.Value;

/**
 * The words of the messages: each sentence, label and phrase by its key. They ship in English, in
 * {@code english.properties}; a department that says something otherwise replaces the phrase and
 * keeps the rest. A phrase has names in braces, such as <code>{department}</code>, where a message
 * puts a value, and nothing else that is not plain text.
 *
 * <p>The keys that begin with {@code protocol.} have what the protocol prescribes word for word:
 * the pre-alert's subject, its lead sentence and the labels of its fields (N-6F). They cannot be
 * replaced. The printed names of categories, red flags, tabs and case items are the texts' own as
 * well; they belong to the core and are not here, nor are the agency's names, which are in its
 * {@link org.csecpolicy.directory.Agency}.
 */
@PolicyValue
@Value.Immutable
public abstract class Wording {
  private static final String OF_THE_PROTOCOL = "protocol.";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
  private static final Wording ENGLISH = ImmutableWording.builder().phrases(shipped()).build();

  Wording() {}

  /** The words that this library ships. */
  public static Wording english() {
    return ENGLISH;
  }

  /** Every phrase by its key. */
  @Value.Redacted
  public abstract ImmutableMap<String, String> phrases();

  /**
   * The same words, but for these phrases, by their keys.
   *
   * @throws InvalidValueException naming everything that cannot be: a key that does not exist by
   *     its position, any other by the key; never a phrase
   */
  public final Wording with(Map<String, String> replaced) {
    List<Violation> violations = new ArrayList<>();
    int position = 0;
    for (Map.Entry<String, String> phrase : replaced.entrySet()) {
      check(violations, position++, phrase.getKey(), phrase.getValue());
    }
    InvalidValueException.throwIfAny(violations);
    Map<String, String> phrases = new HashMap<>(phrases());
    phrases.putAll(replaced);
    return ImmutableWording.builder().phrases(phrases).build();
  }

  private static void check(List<Violation> violations, int position, String key, String phrase) {
    String shipped = ENGLISH.phrases().get(key);
    if (shipped == null) {
      violations.add(
          Violation.of("wording[" + position + "]", ErrorCode.NOT_ONE_OF, "a key of the wording"));
      return;
    }
    String field = "wording." + key;
    if (key.startsWith(OF_THE_PROTOCOL)) {
      violations.add(Violation.of(field, ErrorCode.NOT_TAKEN, "as the protocol prescribes it"));
    }
    try {
      OneLine.require(field, phrase);
    } catch (InvalidValueException invalid) {
      violations.addAll(invalid.violations());
    }
    String names = placeholders(shipped);
    if (!placeholders(phrase).equals(names)) {
      violations.add(
          Violation.of(
              field,
              ErrorCode.FORMAT,
              names.isEmpty() ? "no braces" : "these in braces alone: " + names));
    }
  }

  /** A phrase in which the names in braces have given way to values: a name, its value, … */
  final String of(String key, String... namesAndValues) {
    String phrase = phrases().get(key);
    if (phrase == null) {
      throw new IllegalStateException("no phrase " + key);
    }
    return phrase.indexOf('{') < 0 ? phrase : filled(key, phrase, namesAndValues);
  }

  /** The words for a constant, of those under a key. */
  final String of(String key, Enum<?> constant) {
    return of(key + "." + word(constant));
  }

  /** The words for a fact, of those under a key; where it has none there, its own. */
  final String of(String key, Fact fact) {
    return phrases().getOrDefault(key + "." + word(fact), fact.label());
  }

  /** The label of a line for a yes or no, likewise; where it has none, what a yes says. */
  final String label(String key, Fact fact) {
    return phrases().getOrDefault(key + "." + word(fact), fact.statement() + ":");
  }

  /** How a key names a constant. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** One pass: what a value holds is never taken for a name in braces. */
  private static String filled(String key, String phrase, String... namesAndValues) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int brace = phrase.indexOf('{'); brace >= 0; brace = phrase.indexOf('{', from)) {
      int end = phrase.indexOf('}', brace);
      text.append(phrase, from, brace)
          .append(value(key, phrase.substring(brace + 1, end), namesAndValues));
      from = end + 1;
    }
    return text.append(phrase, from, phrase.length()).toString();
  }

  private static String value(String key, String name, String... namesAndValues) {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i].equals(name)) {
        return namesAndValues[i + 1];
      }
    }
    throw new IllegalStateException("no value for " + name + " of " + key);
  }

  /** The names in braces, in the order of the alphabet; a brace of no pair as itself. */
  private static String placeholders(String phrase) {
    TreeSet<String> names =
        PLACEHOLDER
            .matcher(phrase)
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toCollection(TreeSet::new));
    String rest = PLACEHOLDER.matcher(phrase).replaceAll("");
    if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
      names.add("{");
    }
    return String.join(", ", names);
  }

  private static ImmutableMap<String, String> shipped() {
    Properties phrases = new Properties();
    try (InputStream in = Wording.class.getResourceAsStream("english.properties")) {
      phrases.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Maps.fromProperties(phrases);
  }
}
