package org.csecpolicy.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.PolicyDocument;
import org.csecpolicy.policy.PolicyEdition;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.screening.ScreeningRecord;

/** A screening record to the tree that {@link ScreeningRecordReader} reads. */
final class ScreeningRecordWriter {
  private ScreeningRecordWriter() {}

  static ObjectNode write(ScreeningRecord screening, Moments moments) {
    ObjectNode node =
        new KnownFields()
            .text("screenedAt", moments.write(screening.screenedAt()))
            .text("screener", screening.screener())
            .map("answers", screening.answers().answered(), Vocabulary.INDICATOR, Vocabulary.ANSWER)
            .words("substances", screening.substances(), Vocabulary.SUBSTANCE)
            .words("vulnerabilities", screening.vulnerabilities(), Vocabulary.VULNERABILITY)
            .words("redFlags", screening.redFlags(), Vocabulary.RED_FLAG)
            .node();
    node.set("finding", finding(screening));
    node.set("edition", edition(screening.edition()));
    return node;
  }

  private static ObjectNode finding(ScreeningRecord screening) {
    ObjectNode node = SuggestionNodes.finding(screening.finding());
    node.set("clauses", CitedNodes.ids(screening.clauses()));
    node.set("readAs", CitedNodes.texts(screening.found().interpretations(), Interpretation::key));
    return node;
  }

  private static ObjectNode edition(PolicyEdition edition) {
    KnownFields readings = new KnownFields();
    for (Reading reading : edition.readings().chosen()) {
      readings.text(reading.interpretation().key(), reading.key());
    }
    return new KnownFields()
        .list(
            "documents",
            CitedNodes.list(edition.documents(), document -> document(document).node()))
        .object("readings", readings)
        .text("libraryVersion", edition.libraryVersion())
        .node();
  }

  private static KnownFields document(PolicyDocument document) {
    return new KnownFields()
        .text("shortTitle", document.shortTitle())
        .text("revision", document.revision().map(LocalDate::toString));
  }
}
