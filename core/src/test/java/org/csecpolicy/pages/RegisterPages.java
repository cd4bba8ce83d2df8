package org.csecpolicy.pages;

import java.util.Locale;
import java.util.stream.Collectors;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.PolicyDocument;

/** The clause index and the page of interpretations. */
final class RegisterPages {
  private RegisterPages() {}

  static String clauses() {
    Markdown page =
        new Markdown()
            .title("Clause index")
            .paragraph(
                "Generated from `Clause`. *decision*: the library computes it; *message*: it "
                    + "formats it; *reference*: it offers it as data or as an item of a "
                    + "checklist; *prose*: nothing to encode.");
    for (PolicyDocument document : PolicyDocument.values()) {
      page.heading(2, document.title())
          .paragraph(
              "Cited as \""
                  + document.shortTitle()
                  + "\""
                  + document.revision().map(date -> ", revision of " + date).orElse(", undated")
                  + ".")
          .table("id", "in print", "kind", "what it says");
      for (Clause clause : Clause.values()) {
        if (clause.document() == document) {
          page.row(clause.id(), clause.citation(), kind(clause), clause.summary());
        }
      }
    }
    return page.toString();
  }

  static String interpretations() {
    Markdown page =
        new Markdown()
            .title("How the unclear places are read")
            .paragraph(
                "Generated from `Interpretation`. The default is the reading most protective of "
                    + "the child. Where alternatives are named, an agency can choose one with "
                    + "`Readings.of(Reading.…)`; every other reading is fixed. A decision names "
                    + "the places that it stands on.")
            .table("place", "question", "read as", "alternatives", "clauses");
    for (Interpretation interpretation : Interpretation.values()) {
      page.row(
          "`" + interpretation.key() + "`",
          interpretation.question(),
          interpretation.reading(),
          interpretation.alternatives().stream()
              .map(reading -> "`" + reading.name() + "`: " + reading.text())
              .collect(Collectors.joining(" ")),
          interpretation.clauses().stream().map(Clause::id).collect(Collectors.joining(", ")));
    }
    return page.toString();
  }

  static String kind(Clause clause) {
    return clause.kind().name().toLowerCase(Locale.ROOT);
  }
}
