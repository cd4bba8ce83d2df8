package org.csecpolicy.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.ClauseKind;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.PolicyDocument;

/** The page of traceability: from each clause and each unclear place to code, cases and tests. */
final class Traceability {
  /** More members of one type than this are counted: they are the entries of a printed list. */
  private static final int NAMED_MEMBERS = 6;

  /** Of more cases than this only the first is named. */
  private static final int NAMED_CASES = 4;

  private final Markdown page = new Markdown();
  private final Map<String, String> files = new TreeMap<>();
  private final Sources sources;
  private final List<NamedCase> cases;

  private Traceability(Sources sources, List<NamedCase> cases) {
    this.sources = sources;
    this.cases = cases;
  }

  static String page(Sources sources, List<NamedCase> cases) {
    Traceability traceability = new Traceability(sources, cases);
    traceability.introduction();
    for (PolicyDocument document : PolicyDocument.values()) {
      traceability.document(document);
    }
    traceability.interpretations();
    traceability.cases();
    traceability.links();
    return traceability.page.toString();
  }

  private void introduction() {
    page.title("From the texts to the code and back")
        .paragraph(
            "Generated from the sources and from the decisions of the [cases](#cases) below. What "
                + "a clause says stands in [CLAUSES.md](CLAUSES.md), how an unclear place is read "
                + "in [INTERPRETATIONS.md](INTERPRETATIONS.md). **Bold**: a decision.")
        .paragraph(
            "*Code*: the methods that cite the clause, themselves or through a constant of their "
                + "type; otherwise the constants that carry it. *Cases*: the first that cite it. "
                + "*Tests*: the decision tables and test classes that name it.");
  }

  private void document(PolicyDocument document) {
    page.heading(2, document.title());
    Map<String, List<Clause>> sections = new LinkedHashMap<>();
    for (Clause clause : Clause.values()) {
      if (clause.document() == document) {
        sections.computeIfAbsent(section(clause), none -> new ArrayList<>()).add(clause);
      }
    }
    sections.forEach(this::section);
  }

  /** What its id begins with, such as {@code N-3} or {@code P-DEF}. */
  private static String section(Clause clause) {
    return clause.id().replaceFirst("^([NP]-[A-Z0-9]+).*", "$1");
  }

  private void section(String name, List<Clause> clauses) {
    page.heading(
        3, name + clauses.get(0).section().heading().map(heading -> " · " + heading).orElse(""));
    List<Clause> inCode = clauses.stream().filter(this::isInCode).toList();
    if (!inCode.isEmpty()) {
      page.table("clause", "code", "cases", "tests");
      for (Clause clause : inCode) {
        page.row(
            clause.kind() == ClauseKind.DECISION ? "**" + clause.id() + "**" : clause.id(),
            code(sources.places(clause)),
            cases(cases.stream().filter(each -> each.clauses().contains(clause)).toList()),
            tests(sources.tests(clause)));
      }
    }
    for (ClauseKind kind : ClauseKind.values()) {
      String rest =
          clauses.stream()
              .filter(clause -> clause.kind() == kind && !isInCode(clause))
              .map(Clause::id)
              .collect(Collectors.joining(", "));
      if (!rest.isEmpty()) {
        page.paragraph(whyNotInCode(kind) + ": " + rest + ".");
      }
    }
  }

  private boolean isInCode(Clause clause) {
    return !sources.places(clause).isEmpty();
  }

  private static String whyNotInCode(ClauseKind kind) {
    return switch (kind) {
      case DECISION -> "Decided nowhere";
      case MESSAGE -> "Formatted by the module `csec-policy-notifications`";
      case REFERENCE -> "Cited by no type";
      case PROSE -> "Nothing to encode";
    };
  }

  private void interpretations() {
    page.heading(2, "Unclear places")
        .paragraph("Where each of them takes effect.")
        .table("place", "code", "cases", "tests");
    for (Interpretation interpretation : Interpretation.values()) {
      page.row(
          "`" + interpretation.key() + "`",
          sources.places(interpretation).isEmpty()
              ? "no outcome stands on it; ClauseCoverageTest says why"
              : code(sources.places(interpretation)),
          cases(
              cases.stream()
                  .filter(each -> each.interpretations().contains(interpretation))
                  .toList()),
          tests(sources.tests(interpretation)));
    }
  }

  private void cases() {
    page.heading(2, "Cases")
        .paragraph(
            "All invented. Each is a whole call in which everything is known except what its "
                + "situation says is not. All are variations of the first, whose child is in "
                + "imminent danger and may run away. The answer is what "
                + "`HotlinePolicy.losAngeles()` decides.")
        .table("case", "situation", "answer");
    for (NamedCase each : cases) {
      page.row("`" + each.name() + "`", each.situation(), each.answer());
    }
  }

  private String code(List<Place> places) {
    Map<String, List<Place>> byType = new TreeMap<>();
    places.forEach(
        place -> byType.computeIfAbsent(place.type(), none -> new ArrayList<>()).add(place));
    return byType.values().stream().map(this::members).collect(Collectors.joining("<br>"));
  }

  private String members(List<Place> ofOneType) {
    Place first = ofOneType.get(0);
    String members =
        ofOneType.size() > NAMED_MEMBERS
            ? ofOneType.size() + " members"
            : ofOneType.stream()
                .map(place -> "`" + place.member() + "`")
                .collect(Collectors.joining(", "));
    return link(first.type(), first.file()) + " " + members;
  }

  private String cases(List<NamedCase> citing) {
    if (citing.size() == cases.size()) {
      return "all";
    }
    if (citing.size() > NAMED_CASES) {
      return "`" + citing.get(0).name() + "` and " + (citing.size() - 1) + " more";
    }
    return citing.stream().map(each -> "`" + each.name() + "`").collect(Collectors.joining("<br>"));
  }

  private String tests(Collection<String> files) {
    return files.stream()
        .map(file -> link(file.replaceFirst(".*/(.+)\\.\\w+$", "$1"), file))
        .collect(Collectors.joining(", "));
  }

  /** By reference, so that the table can be read unrendered; the addresses stand at the end. */
  private String link(String name, String file) {
    String label = files.getOrDefault(name, file).equals(file) ? name : inItsFolder(file);
    files.put(label, file);
    return "[" + label + "]";
  }

  private static String inItsFolder(String file) {
    return file.replaceFirst(".*/(.+/.+)\\.\\w+$", "$1");
  }

  private void links() {
    files.forEach(page::link);
  }
}
