package org.csecpolicy.document;

import static org.csecpolicy.document.ListType.set;
import static org.csecpolicy.document.ListType.some;
import static org.csecpolicy.document.TextType.DATE;
import static org.csecpolicy.document.TextType.LINE;
import static org.csecpolicy.document.TextType.MOMENT;
import static org.csecpolicy.document.Vocabulary.ANSWER;

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
import org.csecpolicy.policy.ErrorCode;
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
import org.csecpolicy.screening.ScreeningRecord.Builder;
import org.jspecify.annotations.Nullable;

/**
 * A screening record. Whether the finding follows from the answers is not asked here: a record that
 * was stored says what was found then.
 */
public final class ScreeningRecordDocument {
  /** A rule between the answers and the substances means nothing once one of them is faulty. */
  private static final ImmutableSetMultimap<String, String> RESTS_ON =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("substances", "/answers", "/substances")
          .build();

  private static final ValueType<Cited<AtRiskFinding>> FINDING =
      ObjectType.checked("recordFinding", FindingFields::new, FindingFields::build)
          .field(
              "risk",
              Vocabulary.AT_RISK,
              cited -> cited.outcome().risk(),
              (to, risk) -> to.risk = risk)
          .field(
              "decisive",
              set(Vocabulary.INDICATOR),
              cited -> cited.outcome().decisive(),
              (to, those) -> to.decisive = those)
          .field("clauses", some(Vocabulary.CLAUSE), Cited::clauses, (to, all) -> to.clauses = all)
          .field(
              "readAs",
              set(Vocabulary.INTERPRETATION),
              Cited::interpretations,
              (to, those) -> to.readAs = those)
          .build();

  private static final ValueType<PolicyDocument> DOCUMENT =
      ObjectType.checked("recordDocument", DocumentFields::new, DocumentFields::build)
          .field(
              "shortTitle",
              TextType.line(text -> text, text -> text),
              PolicyDocument::shortTitle,
              (to, title) -> to.shortTitle = title)
          .optional("revision", DATE, PolicyDocument::revision, (to, date) -> to.revision = date)
          .build();

  private static final ValueType<PolicyEdition> EDITION =
      ObjectType.checked("recordEdition", EditionFields::new, EditionFields::build)
          .field(
              "documents",
              ListType.of(DOCUMENT)
                  .between(1, Integer.MAX_VALUE)
                  .toldApartBy(document -> document, "shortTitle", "listed only once"),
              PolicyEdition::documents,
              (to, documents) -> to.documents = documents)
          .known(
              "readings", readings(), edition -> edition.readings().chosen(), EditionFields::choose)
          .field("libraryVersion", LINE, PolicyEdition::libraryVersion, (to, it) -> to.version = it)
          .build();

  public static final ObjectType<ScreeningRecord, Builder> TYPE =
      ObjectType.<ScreeningRecord, Builder>checked(
              "screening-record",
              () -> ScreeningRecord.builder().screenedAt(Instant.EPOCH).screener("not read"),
              (screening, in) -> in.build(screening::build, RESTS_ON))
          .document()
          .field("screenedAt", MOMENT, ScreeningRecord::screenedAt, Builder::screenedAt)
          .field("screener", LINE, ScreeningRecord::screener, Builder::screener)
          .known(
              "answers",
              ObjectType.map("indicators", Vocabulary.INDICATOR, ANSWER).build(),
              screening -> screening.answers().answered(),
              (to, answers) -> to.answers(IndicatorAnswers.of(answers)))
          .known(
              "substances",
              set(Vocabulary.SUBSTANCE),
              ScreeningRecord::substances,
              Builder::substances)
          .known(
              "vulnerabilities",
              set(Vocabulary.VULNERABILITY),
              ScreeningRecord::vulnerabilities,
              Builder::vulnerabilities)
          .known("redFlags", set(Vocabulary.RED_FLAG), ScreeningRecord::redFlags, Builder::redFlags)
          .field("finding", FINDING, ScreeningRecord::found, Builder::found)
          .field("edition", EDITION, ScreeningRecord::edition, Builder::edition)
          // A substance is a history of abuse, which H then cannot deny.
          .constraint(
              "not",
              """
              { "required" : [ "answers", "substances" ], "properties" : {
                  "answers" : { "required" : [ "H" ], "properties" : { "H" : { "const" : "no" } } },
                  "substances" : { "minItems" : 1 } } }""")
          .build();

  private ScreeningRecordDocument() {}

  /** The choice, by key, of each interpretation that leaves one. */
  private static ValueType<Set<Reading>> readings() {
    ObjectBuilder<Set<Reading>, Set<Reading>> readings =
        ObjectType.of("readingsChosen", () -> EnumSet.noneOf(Reading.class), chosen -> chosen);
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
        in.refuseUnsaid("clauses", ErrorCode.REQUIRED, "at least one");
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
      in.refuse(
          "shortTitle",
          ErrorCode.NOT_ONE_OF,
          "with its revision, a text that this library encodes");
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
        in.refuseUnsaid("documents", ErrorCode.REQUIRED, "at least one");
      }
      return documents.isEmpty() || version == null
          ? null
          : PolicyEdition.of(
              EnumSet.copyOf(documents), Readings.of(chosen.toArray(Reading[]::new)), version);
    }
  }
}
