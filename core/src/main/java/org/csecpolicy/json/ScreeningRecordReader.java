package org.csecpolicy.json;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
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
import org.csecpolicy.screening.IndicatorAnswers;
import org.csecpolicy.screening.ScreeningRecord;

/**
 * A tree to a screening record. Whether the finding follows from the answers is not asked here: a
 * record that was stored says what was found then.
 */
final class ScreeningRecordReader {
  private final Moments moments;
  private final DocumentErrors errors;

  private ScreeningRecordReader(Moments moments, DocumentErrors errors) {
    this.moments = moments;
    this.errors = errors;
  }

  static ScreeningRecord read(String json, Moments moments) {
    DocumentErrors errors = new DocumentErrors();
    return new ScreeningRecordReader(moments, errors).read(Fields.ofDocument(json, errors));
  }

  private ScreeningRecord read(Fields fields) {
    require(fields, "screenedAt", "screener", "finding", "edition");
    Optional<Instant> screenedAt = fields.text("screenedAt", moments::read);
    Optional<String> screener = fields.text("screener", ScreeningRecordReader::oneLine);
    ScreeningRecord.Builder screening =
        ScreeningRecord.builder()
            .screenedAt(screenedAt.orElse(Instant.EPOCH))
            .screener(screener.orElse("not read"))
            .answers(
                IndicatorAnswers.of(fields.map("answers", Vocabulary.INDICATOR, Vocabulary.ANSWER)))
            .substances(fields.words("substances", Vocabulary.SUBSTANCE))
            .vulnerabilities(fields.words("vulnerabilities", Vocabulary.VULNERABILITY))
            .redFlags(fields.words("redFlags", Vocabulary.RED_FLAG));
    fields.object("finding").flatMap(ScreeningRecordReader::finding).ifPresent(screening::found);
    fields.object("edition").flatMap(ScreeningRecordReader::edition).ifPresent(screening::edition);
    fields.refuseOthers();
    Optional<ScreeningRecord> built = build(screening);
    errors.throwIfAny();
    return built.orElseThrow();
  }

  private static Optional<Cited<AtRiskFinding>> finding(Fields finding) {
    require(finding, "risk", "decisive", "clauses", "readAs");
    AtRisk risk = finding.word("risk", Vocabulary.AT_RISK, AtRisk.UNDETERMINED);
    Set<Clause> clauses = finding.words("clauses", Vocabulary.CLAUSE);
    if (clauses.isEmpty() && finding.has("clauses") && finding.isSound("clauses")) {
      finding.refuse("clauses", "at least one");
    }
    AtRiskFinding outcome = AtRiskFinding.of(risk, finding.words("decisive", Vocabulary.INDICATOR));
    Set<Interpretation> readAs = finding.words("readAs", Vocabulary.INTERPRETATION);
    if (clauses.isEmpty()) {
      return Optional.empty();
    }
    Cited<AtRiskFinding> found = Cited.of(outcome, ImmutableSet.copyOf(EnumSet.copyOf(clauses)));
    for (Interpretation interpretation : readAs) {
      found = found.readAs(interpretation);
    }
    return Optional.of(found);
  }

  private static Optional<PolicyEdition> edition(Fields edition) {
    require(edition, "documents", "libraryVersion");
    Set<PolicyDocument> documents = EnumSet.noneOf(PolicyDocument.class);
    for (Fields each : edition.objects("documents")) {
      document(each)
          .filter(document -> !documents.add(document))
          .ifPresent(twice -> each.refuse("shortTitle", "listed only once"));
    }
    if (documents.isEmpty() && edition.has("documents") && edition.isSound("documents")) {
      edition.refuse("documents", "at least one");
    }
    Readings readings =
        edition.object("readings").map(ScreeningRecordReader::readings).orElseGet(Readings::of);
    return edition
        .text("libraryVersion", ScreeningRecordReader::oneLine)
        .filter(version -> !documents.isEmpty())
        .map(version -> PolicyEdition.of(documents, readings, version));
  }

  /** A text is known by its name and revision together; another revision is another text. */
  private static Optional<PolicyDocument> document(Fields fields) {
    require(fields, "shortTitle");
    Optional<LocalDate> revision = fields.text("revision", Moments::readDate);
    return fields.text(
        "shortTitle",
        title ->
            Arrays.stream(PolicyDocument.values())
                .filter(document -> document.shortTitle().equals(title))
                .filter(document -> document.revision().equals(revision))
                .findFirst()
                .orElseThrow(
                    () ->
                        InvalidValueException.of(
                            "document", "with its revision, a text that this library encodes")));
  }

  private static Readings readings(Fields fields) {
    Set<Reading> chosen = EnumSet.noneOf(Reading.class);
    for (Interpretation interpretation : Interpretation.values()) {
      if (!interpretation.alternatives().isEmpty()) {
        fields
            .text(interpretation.key(), key -> reading(interpretation, key))
            .ifPresent(chosen::add);
      }
    }
    return Readings.of(chosen.toArray(Reading[]::new));
  }

  private static Reading reading(Interpretation interpretation, String key) {
    return interpretation.alternatives().stream()
        .filter(reading -> reading.key().equals(key))
        .findFirst()
        .orElseThrow(
            () -> InvalidValueException.of("reading", "a reading that an agency can choose"));
  }

  /** The rules between fields mean nothing once one of the fields is faulty. */
  private Optional<ScreeningRecord> build(ScreeningRecord.Builder screening) {
    try {
      return Optional.of(screening.build());
    } catch (InvalidValueException invalid) {
      if (!errors.anyAt("/answers") && !errors.anyAt("/substances")) {
        invalid
            .violations()
            .forEach(broken -> errors.add(Pointers.toField(broken.field()), broken.rule()));
      }
      return Optional.empty();
    }
  }

  private static void require(Fields fields, String... names) {
    for (String name : names) {
      if (!fields.has(name)) {
        fields.refuse(name, "required");
      }
    }
  }

  private static String oneLine(String text) {
    return OneLine.require("text", text);
  }
}
