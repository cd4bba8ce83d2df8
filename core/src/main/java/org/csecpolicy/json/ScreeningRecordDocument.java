package org.csecpolicy.json;

import static org.csecpolicy.json.ListType.set;
import static org.csecpolicy.json.ListType.some;
import static org.csecpolicy.json.TextType.DATE;
import static org.csecpolicy.json.TextType.LINE;
import static org.csecpolicy.json.TextType.MOMENT;
import static org.csecpolicy.json.Vocabulary.ANSWER;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.PolicyDocument;
import org.csecpolicy.policy.PolicyEdition;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.screening.AtRisk;
import org.csecpolicy.screening.AtRiskFinding;
import org.csecpolicy.screening.Indicator;
import org.csecpolicy.screening.IndicatorAnswers;
import org.csecpolicy.screening.ScreeningRecord;
import org.jspecify.annotations.Nullable;

/**
 * A screening record. Whether the finding follows from the answers is not asked here: a record that
 * was stored says what was found then.
 */
final class ScreeningRecordDocument {
  /** A rule between the answers and the substances means nothing once one of them is faulty. */
  private static final ImmutableSetMultimap<String, String> RESTS_ON =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("substances", "/answers", "/substances")
          .build();

  private static final ValueType<Cited<AtRiskFinding>> FINDING =
      ObjectType.checked(FindingFields::new, FindingFields::build)
          .field(
              "risk",
              Vocabulary.AT_RISK,
              cited -> cited.outcome().risk(),
              (to, risk) -> to.risk = risk)
          .description("Whether the child was at risk of commercial sexual exploitation.")
          .field(
              "decisive",
              set(Vocabulary.INDICATOR),
              cited -> cited.outcome().decisive(),
              (to, those) -> to.decisive = those)
          .description("The indicators that decided.")
          .field("clauses", some(Vocabulary.CLAUSE), Cited::clauses, (to, all) -> to.clauses = all)
          .description("The clauses that it stood on, by id.")
          .field(
              "readAs",
              set(Vocabulary.INTERPRETATION),
              Cited::interpretations,
              (to, those) -> to.readAs = those)
          .description("The interpretations that it stood on, by key.")
          .build();

  private static final ValueType<PolicyDocument> DOCUMENT =
      ObjectType.checked(DocumentFields::new, DocumentFields::build)
          .field(
              "shortTitle",
              TextType.line(text -> text, text -> text),
              PolicyDocument::shortTitle,
              (to, title) -> to.shortTitle = title)
          .description("The name that citations begin with.")
          .optional("revision", DATE, PolicyDocument::revision, (to, date) -> to.revision = date)
          .description("The printed revision date.")
          .build();

  private static final ValueType<PolicyEdition> EDITION =
      ObjectType.checked(EditionFields::new, EditionFields::build)
          .field(
              "documents",
              ListType.of(DOCUMENT)
                  .between(1, Integer.MAX_VALUE)
                  .toldApartBy(document -> document, "shortTitle", "listed only once"),
              PolicyEdition::documents,
              (to, documents) -> to.documents = documents)
          .description("The texts, each once; one without a revision is undated.")
          .known(
              "readings", readings(), edition -> edition.readings().chosen(), EditionFields::choose)
          .description(
              "The readings that the agency chose in place of the default, by interpretation.")
          .field("libraryVersion", LINE, PolicyEdition::libraryVersion, (to, it) -> to.version = it)
          .description("The version of the library, such as 0.2.0.")
          .build();

  static final ObjectType<ScreeningRecord, ScreeningRecord.Builder> TYPE =
      ObjectType.<ScreeningRecord, ScreeningRecord.Builder>checked(
              () -> ScreeningRecord.builder().screenedAt(Instant.EPOCH).screener("not read"),
              (screening, in) -> in.build(screening::build, RESTS_ON))
          .document("screening-record")
          .field(
              "screenedAt",
              MOMENT,
              ScreeningRecord::screenedAt,
              ScreeningRecord.Builder::screenedAt)
          .description("When the child was screened; in the years 1900 to 2999.")
          .field("screener", LINE, ScreeningRecord::screener, ScreeningRecord.Builder::screener)
          .description("Who screened.")
          .known(
              "answers",
              ObjectType.map(Vocabulary.INDICATOR, Indicator::label, ANSWER).build(),
              screening -> screening.answers().answered(),
              (to, answers) -> to.answers(IndicatorAnswers.of(answers)))
          .description("The answers to the at-risk indicators A to H.")
          .known(
              "substances",
              set(Vocabulary.SUBSTANCE),
              ScreeningRecord::substances,
              ScreeningRecord.Builder::substances)
          .description(
              "The substances that a history of abuse is known of, each once; none when H is"
                  + " answered no.")
          .known(
              "vulnerabilities",
              set(Vocabulary.VULNERABILITY),
              ScreeningRecord::vulnerabilities,
              ScreeningRecord.Builder::vulnerabilities)
          .description("The vulnerabilities observed, each once; no finding depends on them.")
          .known(
              "redFlags",
              set(Vocabulary.RED_FLAG),
              ScreeningRecord::redFlags,
              ScreeningRecord.Builder::redFlags)
          .description("The red flags observed, each once, by the hotline's tool.")
          .field("finding", FINDING, ScreeningRecord::found, ScreeningRecord.Builder::found)
          .description("What was found at the time.")
          .field("edition", EDITION, ScreeningRecord::edition, ScreeningRecord.Builder::edition)
          .description("What it was found under.")
          // A substance is a history of abuse, which H then cannot deny.
          .constraint(
              "not",
              """
              { "required" : [ "answers", "substances" ], "properties" : {
                  "answers" : { "required" : [ "H" ], "properties" : { "H" : { "const" : "no" } } },
                  "substances" : { "minItems" : 1 } } }""")
          .build();

  private ScreeningRecordDocument() {}

  static String schema() {
    return DocumentSchema.of(
        "Screening record",
        "One screening of one child for the risk of exploitation, as stored: who screened, when,"
            + " what was answered and observed, what was found and under which edition. Whatever is"
            + " left out or \"unknown\" was not asked or not known, which never counts as a no."
            + " Whether the finding follows from the answers is not part of the schema: a record"
            + " says what was found then, and a program can check it again.",
        TYPE);
  }

  /** The choice, by key, of each interpretation that leaves one. */
  private static ValueType<Set<Reading>> readings() {
    ObjectType.Builder<Set<Reading>, Set<Reading>> readings =
        ObjectType.of(() -> EnumSet.noneOf(Reading.class), chosen -> chosen);
    for (Interpretation interpretation : Interpretation.values()) {
      if (!interpretation.alternatives().isEmpty()) {
        readings.optional(
            interpretation.key(),
            Words.among(interpretation.alternatives(), Reading::key)
                .rule("a reading that an agency can choose"),
            chosen -> interpretation.alternatives().stream().filter(chosen::contains).findFirst(),
            Set::add);
      }
    }
    return readings.build();
  }

  /** What a stored finding is made of. */
  private static final class FindingFields {
    private AtRisk risk = AtRisk.UNDETERMINED;
    private Collection<Indicator> decisive = List.of();
    private Collection<Clause> clauses = List.of();
    private Collection<Interpretation> readAs = List.of();

    @Nullable Cited<AtRiskFinding> build(DocumentReader in) {
      if (clauses.isEmpty()) {
        in.refuseUnsaid("clauses", "at least one");
        return null;
      }
      Cited<AtRiskFinding> found =
          Cited.of(AtRiskFinding.of(risk, decisive), ImmutableSet.copyOf(EnumSet.copyOf(clauses)));
      for (Interpretation interpretation : readAs) {
        found = found.readAs(interpretation);
      }
      return found;
    }
  }

  /** A text is known by its name and revision together; another revision is another text. */
  private static final class DocumentFields {
    private @Nullable String shortTitle;
    private @Nullable LocalDate revision;

    @Nullable PolicyDocument build(DocumentReader in) {
      if (shortTitle == null) {
        return null;
      }
      for (PolicyDocument document : PolicyDocument.values()) {
        if (document.shortTitle().equals(shortTitle)
            && document.revision().equals(Optional.ofNullable(revision))) {
          return document;
        }
      }
      in.refuse("shortTitle", "with its revision, a text that this library encodes");
      return null;
    }
  }

  /** What an edition is made of. */
  private static final class EditionFields {
    private Collection<PolicyDocument> documents = List.of();
    private Set<Reading> chosen = EnumSet.noneOf(Reading.class);
    private @Nullable String version;

    void choose(Set<Reading> readings) {
      chosen = readings;
    }

    @Nullable PolicyEdition build(DocumentReader in) {
      if (documents.isEmpty()) {
        in.refuseUnsaid("documents", "at least one");
      }
      return documents.isEmpty() || version == null
          ? null
          : PolicyEdition.of(
              EnumSet.copyOf(documents), Readings.of(chosen.toArray(Reading[]::new)), version);
    }
  }
}
