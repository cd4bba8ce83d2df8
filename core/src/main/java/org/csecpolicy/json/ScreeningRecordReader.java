package org.csecpolicy.json;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.OneLine;
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
 * A document to a screening record. Whether the finding follows from the answers is not asked here:
 * a record that was stored says what was found then.
 */
final class ScreeningRecordReader {
  /** A rule between the answers and the substances means nothing once one of them is faulty. */
  private static final ImmutableSetMultimap<String, String> RESTS_ON =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("substances", "/answers", "/substances")
          .build();

  private static final DocumentPart<FindingFields> FINDING =
      DocumentPart.into(FindingFields::new)
          .word("risk", Vocabulary.AT_RISK, (finding, risk) -> finding.risk = risk)
          .words("decisive", Vocabulary.INDICATOR, (finding, those) -> finding.decisive = those)
          .words("clauses", Vocabulary.CLAUSE, (finding, clauses) -> finding.clauses = clauses)
          .words("readAs", Vocabulary.INTERPRETATION, (finding, those) -> finding.readAs = those)
          .require("risk", "decisive", "clauses", "readAs")
          .build();

  private static final DocumentPart<DocumentFields> DOCUMENT =
      DocumentPart.into(DocumentFields::new)
          .text("shortTitle", text -> text, (document, title) -> document.shortTitle = title)
          .text("revision", Moments::readDate, (document, date) -> document.revision = date)
          .require("shortTitle")
          .build();

  private static final DocumentPart<EditionFields> EDITION =
      DocumentPart.into(EditionFields::new)
          .parts("documents", DOCUMENT, EditionFields::add)
          .part("readings", readings(), (edition, chosen, in) -> edition.chosen = chosen)
          .text(
              "libraryVersion",
              ScreeningRecordReader::oneLine,
              (edition, version) -> edition.version = version)
          .require("documents", "libraryVersion")
          .build();

  private final DocumentPart<ScreeningRecord.Builder> screening;

  ScreeningRecordReader(Moments moments) {
    screening =
        DocumentPart.into(
                () -> ScreeningRecord.builder().screenedAt(Instant.EPOCH).screener("not read"))
            .text("screenedAt", moments::read, ScreeningRecord.Builder::screenedAt)
            .text("screener", ScreeningRecordReader::oneLine, ScreeningRecord.Builder::screener)
            .map(
                "answers",
                Vocabulary.INDICATOR,
                Vocabulary.ANSWER,
                (to, answers) -> to.answers(IndicatorAnswers.of(answers)))
            .words("substances", Vocabulary.SUBSTANCE, ScreeningRecord.Builder::substances)
            .words(
                "vulnerabilities",
                Vocabulary.VULNERABILITY,
                ScreeningRecord.Builder::vulnerabilities)
            .words("redFlags", Vocabulary.RED_FLAG, ScreeningRecord.Builder::redFlags)
            .part("finding", FINDING, (to, part, in) -> part.build(in).ifPresent(to::found))
            .part("edition", EDITION, (to, part, in) -> part.build(in).ifPresent(to::edition))
            .require("screenedAt", "screener", "finding", "edition")
            .build();
  }

  ScreeningRecord read(String json) {
    return DocumentReader.readBuilt(json, screening, (to, in) -> in.build(to::build, RESTS_ON));
  }

  /** The choice, by key, of each interpretation that leaves one. */
  private static DocumentPart<Set<Reading>> readings() {
    DocumentPart.Builder<Set<Reading>> part =
        DocumentPart.into(() -> EnumSet.noneOf(Reading.class));
    for (Interpretation interpretation : Interpretation.values()) {
      if (!interpretation.alternatives().isEmpty()) {
        part.text(interpretation.key(), key -> reading(interpretation, key), Set::add);
      }
    }
    return part.build();
  }

  private static Reading reading(Interpretation interpretation, String key) {
    return interpretation.alternatives().stream()
        .filter(reading -> reading.key().equals(key))
        .findFirst()
        .orElseThrow(
            () -> InvalidValueException.of("reading", "a reading that an agency can choose"));
  }

  private static String oneLine(String text) {
    return OneLine.require("text", text);
  }

  /** What a stored finding is made of. */
  private static final class FindingFields {
    private AtRisk risk = AtRisk.UNDETERMINED;
    private List<Indicator> decisive = List.of();
    private List<Clause> clauses = List.of();
    private List<Interpretation> readAs = List.of();

    Optional<Cited<AtRiskFinding>> build(DocumentReader in) {
      if (clauses.isEmpty() && in.isSound("clauses")) {
        in.refuse("clauses", "at least one");
      }
      if (clauses.isEmpty()) {
        return Optional.empty();
      }
      Cited<AtRiskFinding> found =
          Cited.of(AtRiskFinding.of(risk, decisive), ImmutableSet.copyOf(EnumSet.copyOf(clauses)));
      for (Interpretation interpretation : readAs) {
        found = found.readAs(interpretation);
      }
      return Optional.of(found);
    }
  }

  /** A text is known by its name and revision together; another revision is another text. */
  private static final class DocumentFields {
    private @Nullable String shortTitle;
    private @Nullable LocalDate revision;

    Optional<PolicyDocument> build(DocumentReader in) {
      if (shortTitle == null) {
        return Optional.empty();
      }
      Optional<PolicyDocument> document =
          Arrays.stream(PolicyDocument.values())
              .filter(each -> each.shortTitle().equals(shortTitle))
              .filter(each -> each.revision().equals(Optional.ofNullable(revision)))
              .findFirst();
      if (document.isEmpty()) {
        in.refuse("shortTitle", "with its revision, a text that this library encodes");
      }
      return document;
    }
  }

  /** What an edition is made of. */
  private static final class EditionFields {
    private final Set<PolicyDocument> documents = EnumSet.noneOf(PolicyDocument.class);
    private Set<Reading> chosen = EnumSet.noneOf(Reading.class);
    private @Nullable String version;

    void add(DocumentFields fields, DocumentReader in) {
      Optional<PolicyDocument> document = fields.build(in);
      if (document.isPresent() && !documents.add(document.get())) {
        in.refuse("shortTitle", "listed only once");
      }
    }

    Optional<PolicyEdition> build(DocumentReader in) {
      if (documents.isEmpty() && in.isSound("documents")) {
        in.refuse("documents", "at least one");
      }
      return documents.isEmpty() || version == null
          ? Optional.empty()
          : Optional.of(
              PolicyEdition.of(documents, Readings.of(chosen.toArray(Reading[]::new)), version));
    }
  }
}
