package org.csecpolicy.document;

import static org.csecpolicy.document.ListType.some;
import static org.csecpolicy.document.TextType.DATE;
import static org.csecpolicy.document.TextType.TEXT;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.PolicyDocument;
import org.csecpolicy.policy.PolicyEdition;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;

/** What lets a stored document be understood without this library: editions, readings, clauses. */
final class Explanation {
  /** The key of the reading that holds unless the agency chose another. */
  static final String DEFAULT = "default";

  private static final TextType<String> KEY = TextType.key(key -> key);

  /** One way to read an unclear place. */
  record Choice(String key, String text) {
    static Choice of(Reading reading) {
      return new Choice(reading.key(), reading.text());
    }

    static Choice byDefault(Interpretation interpretation) {
      return new Choice(DEFAULT, interpretation.reading());
    }
  }

  static final ValueType<Choice> CHOICE =
      ObjectType.<Choice>written("reading")
          .field("key", KEY, Choice::key)
          .field("text", TEXT, Choice::text)
          .build();

  /** An unclear place by its key, and how it is read by default. */
  static final ValueType<Interpretation> READ_AS =
      ObjectType.<Interpretation>written("readingHeld")
          .field("key", KEY, Interpretation::key)
          .field("text", TEXT, Interpretation::reading)
          .build();

  /** An unclear place: the question, how it is read, and how it could have been read instead. */
  private static final class Read {
    private final Interpretation interpretation;
    private final Choice held;
    private final ImmutableList<Choice> others;

    Read(Interpretation interpretation, Optional<Reading> chosen) {
      Choice byDefault = Choice.byDefault(interpretation);
      this.interpretation = interpretation;
      this.held = chosen.map(Choice::of).orElse(byDefault);
      this.others =
          Stream.concat(
                  chosen.map(reading -> byDefault).stream(),
                  interpretation.alternatives().stream()
                      .filter(reading -> chosen.filter(reading::equals).isEmpty())
                      .map(Choice::of))
              .collect(ImmutableList.toImmutableList());
    }
  }

  private static final ImmutableMap<Interpretation, Read> BY_DEFAULT =
      Maps.immutableEnumMap(
          Maps.asMap(
              EnumSet.allOf(Interpretation.class), each -> new Read(each, Optional.empty())));

  private static final ValueType<Read> READ =
      new Repeated<>(
          BY_DEFAULT.values(),
          ObjectType.<Read>written("interpretation")
              .field("key", KEY, read -> read.interpretation.key())
              .field("question", TEXT, read -> read.interpretation.question())
              .field("reading", CHOICE, read -> read.held)
              .field("alternatives", ListType.of(CHOICE), read -> read.others)
              .build());

  private static final ValueType<Contradiction> PAIR =
      new Repeated<>(
          EnumSet.allOf(Contradiction.class),
          ObjectType.<Contradiction>written("contradiction")
              .field("key", KEY, Contradiction::key)
              .field("label", TEXT, Contradiction::label)
              .field("counts", TEXT, Contradiction::counts)
              .field("facts", some(Vocabulary.FIELD), Contradiction::facts)
              .field("question", Vocabulary.FIELD, Contradiction::question)
              .build());

  private static final ValueType<Fact> QUESTION =
      new Repeated<>(
          EnumSet.allOf(Fact.class),
          ObjectType.<Fact>written("openQuestion")
              .field("field", Vocabulary.FIELD, fact -> fact)
              .field("label", TEXT, Fact::label)
              .field("clauses", some(Vocabulary.CLAUSE), Fact::clauses)
              .build());

  private static final ValueType<Clause> CLAUSE_TEXT =
      new Repeated<>(
          EnumSet.allOf(Clause.class),
          ObjectType.<Clause>written("clauseText")
              .field(
                  "citation", new EncodedText<>(Clause.class, Clause::citation), clause -> clause)
              .field("summary", new EncodedText<>(Clause.class, Clause::summary), clause -> clause)
              .build());

  static final ValueType<PolicyDocument> DOCUMENT =
      new Repeated<>(
          EnumSet.allOf(PolicyDocument.class),
          ObjectType.<PolicyDocument>written("document")
              .field("shortTitle", TEXT, PolicyDocument::shortTitle)
              .field("title", TEXT, PolicyDocument::title)
              .field("revision", new OrNull<>(DATE), PolicyDocument::revision)
              .build());

  static final ValueType<PolicyEdition> EDITION =
      ObjectType.<PolicyEdition>written("edition")
          .field(
              "documents",
              ListType.of(DOCUMENT).between(1, Integer.MAX_VALUE),
              PolicyEdition::documents)
          .field(
              "readings",
              new MapType<>(Vocabulary.INTERPRETATION, KEY, 0),
              edition ->
                  Maps.transformValues(
                      Maps.uniqueIndex(edition.readings().chosen(), Reading::interpretation),
                      Reading::key))
          .field("libraryVersion", TEXT, PolicyEdition::libraryVersion)
          .build();

  static final ValueType<Readings> INTERPRETATIONS =
      new Remembered<>(ListType.of(READ), Explanation::read);

  static final ValueType<Readings> CONTRADICTIONS =
      new Remembered<>(ListType.of(PAIR), (named, readings) -> named.contradictions());

  static final ValueType<Readings> QUESTIONS =
      new Remembered<>(ListType.of(QUESTION), (named, readings) -> named.questions());

  /** With what is asked of which no outcome that stands in the document could say so. */
  private static final ValueType<ImmutableSet<Fact>> ASKED =
      new Remembered<>(
          ListType.of(QUESTION),
          (named, asked) -> {
            asked.forEach(named::add);
            return named.questions();
          });

  /** What explains, at the end of a document, all that it names: under its readings. */
  static final ObjectType<Readings, Void> TYPE = of(INTERPRETATIONS, 0);

  /** The same, of a document that names clauses whatever it says. */
  static final ObjectType<Readings, Void> OF_OUTCOMES = of(INTERPRETATIONS, 1);

  /** The same, with every place that an agency chose a reading of, named or not. */
  static final ObjectType<Readings, Void> OF_CHOICES =
      of(
          new Remembered<>(
              ListType.of(READ),
              (named, readings) -> {
                readings.chosen().forEach(chosen -> named.add(chosen.interpretation()));
                return read(named, readings);
              }),
          0);

  private Explanation() {}

  /** What explains a decision, and all that it asks. */
  static <T> ObjectType<T, Void> ofDecision(
      Function<T, Readings> readings, Function<T, ImmutableSet<Fact>> asked) {
    return of(INTERPRETATIONS, 1, readings, asked);
  }

  private static ObjectType<Readings, Void> of(
      ValueType<Readings> interpretations, int fewestClauses) {
    return of(interpretations, fewestClauses, readings -> readings, readings -> ImmutableSet.of());
  }

  private static <T> ObjectType<T, Void> of(
      ValueType<Readings> interpretations,
      int fewestClauses,
      Function<T, Readings> readings,
      Function<T, ImmutableSet<Fact>> asked) {
    return ObjectType.<T>written("explanation")
        .field("interpretations", interpretations, readings)
        .field("contradictions", CONTRADICTIONS, readings)
        .field("openQuestions", ASKED, asked)
        .field("clauses", clauses(fewestClauses), readings)
        .build();
  }

  private static Collection<Read> read(Footnotes named, Readings readings) {
    return Collections2.transform(named.interpretations(), each -> read(each, readings));
  }

  private static Read read(Interpretation interpretation, Readings readings) {
    for (Reading reading : interpretation.alternatives()) {
      if (readings.chose(reading)) {
        return new Read(interpretation, Optional.of(reading));
      }
    }
    return BY_DEFAULT.get(interpretation);
  }

  /** The texts of the clauses that a document has named, at least so many. */
  static ValueType<Readings> clauses(int fewest) {
    return new Remembered<>(
        new MapType<>(Vocabulary.CLAUSE, CLAUSE_TEXT, fewest),
        (named, readings) -> Maps.asMap(named.clauses(), clause -> clause));
  }
}
