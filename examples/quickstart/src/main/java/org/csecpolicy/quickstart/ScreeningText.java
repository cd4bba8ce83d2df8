package org.csecpolicy.quickstart;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.csecpolicy.Screening;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.recording.ChecklistItem;
import org.csecpolicy.recording.Documentation;
import org.csecpolicy.recording.Paper;
import org.csecpolicy.recording.Setting;
import org.csecpolicy.recording.Subcategory;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.AtRisk;
import org.csecpolicy.screening.AtRiskFinding;
import org.csecpolicy.screening.DefinitionFinding;
import org.csecpolicy.screening.Element;
import org.csecpolicy.screening.ReportDuty;
import org.csecpolicy.screening.ReportGround;
import org.csecpolicy.screening.ReportingDuties;
import org.csecpolicy.screening.SevereForm;
import org.csecpolicy.screening.Suggestion;

/**
 * A screening the way a supervisor reads it: risk, definitions with what is found and what is still
 * to be asked, the duty to report, how it is documented, and the checklist; each with its clause.
 * Nothing personal is printed.
 */
final class ScreeningText {
  /** The whole page of one screening. */
  String of(String name, Screening screening) {
    TextPage page = new TextPage();
    page.title(name);
    DecisionTop.contradictions(page, screening.decision());
    risk(page, screening);
    definitions(page, screening);
    duties(page, screening.duties());
    suggestions(page, screening);
    documentation(page, screening.documentation());
    checklist(page, screening);
    readings(page, screening);
    page.blank();
    return page.toString();
  }

  private static void risk(TextPage page, Screening screening) {
    Answer under18 = screening.under18().outcome();
    page.row(
        "Under 18",
        words(under18) + (under18.isUnknown() ? ": a minor until 18 is established" : ""),
        screening.under18().clauses());
    AtRiskFinding finding = screening.atRisk().outcome();
    String letters = join(finding.decisive().stream().map(Enum::name));
    page.row(
        "At risk of CSEC",
        switch (finding.risk()) {
          case AT_RISK -> "yes, by " + letters;
          case NOT_AT_RISK -> "no";
          case UNDETERMINED -> "not settled; still open: " + letters;
        },
        screening.atRisk().clauses());
    page.row(
        "Labor trafficking",
        screening.laborRisk().outcome() == AtRisk.AT_RISK
            ? "at risk too"
            : "risk not settled: there is no agreed definition",
        screening.laborRisk().clauses());
  }

  private static void definitions(TextPage page, Screening screening) {
    page.heading("LEGAL DEFINITIONS (the report and the route need none of them)");
    ElementText elements = new ElementText(screening.decision().referral().definitions());
    for (Cited<DefinitionFinding> cited : screening.definitions().all()) {
      DefinitionFinding finding = cited.outcome();
      page.wrapped(
          "  " + mark(finding.met()) + " ",
          finding.definition().label() + " (" + finding.definition().source() + ")");
      elements(page, "found", finding.found(), Element::label);
      elements(page, "missing", finding.missing(), Element::label);
      elements(page, "to ask", finding.unknown(), elements::toAsk);
      clauses(page, cited);
    }
    for (SevereForm form : SevereForm.values()) {
      Cited<Answer> severe = screening.definitions().severeForms().get(form);
      page.wrapped(
          "  " + mark(severe.outcome()) + " ",
          "Federal severe form of trafficking in persons: " + form.label());
      clauses(page, severe);
    }
  }

  private static void elements(
      TextPage page, String label, Set<Element> elements, Function<Element, String> words) {
    for (Element element : elements) {
      page.wrapped(String.format(Locale.ROOT, "      %-8s ", label), words.apply(element));
    }
  }

  private static void duties(TextPage page, ReportingDuties duties) {
    page.heading("DUTY TO REPORT");
    page.row(
        "Must be reported",
        words(duties.mustBeReported().outcome()),
        duties.mustBeReported().clauses());
    page.row("As a victim", words(duties.asVictim().outcome()), duties.asVictim().clauses());
    for (ReportGround ground : duties.grounds()) {
      page.wrapped("  *  ", ground.label());
    }
    for (Cited<ReportDuty> duty : duties.duties()) {
      page.wrapped("  -  ", duty.outcome().label());
      clauses(page, duty);
    }
    for (Cited<ReportDuty> duty : duties.openDuties()) {
      page.wrapped("  ?  ", duty.outcome().label() + ", if " + duty.outcome().condition());
      clauses(page, duty);
    }
  }

  private static void suggestions(TextPage page, Screening screening) {
    if (screening.suggestions().isEmpty()) {
      return;
    }
    page.heading("LOOK AT AGAIN (suggestions, never scores)");
    for (Cited<Suggestion> cited : screening.suggestions()) {
      Suggestion suggestion = cited.outcome();
      page.wrapped("  *  ", suggestion.category().label());
      Stream.of(
              suggestion.redFlags().stream().map(flag -> flag.clause().summary()),
              suggestion.industries().stream().map(industry -> industry.label()),
              suggestion.activities().stream().map(activity -> activity.label()))
          .flatMap(because -> because)
          .forEach(because -> page.wrapped("     because  ", because));
      suggestion
          .mayAlsoFit()
          .forEach(flag -> page.wrapped("     may fit  ", flag.clause().summary()));
      clauses(page, cited);
    }
  }

  private static void documentation(TextPage page, Documentation documentation) {
    page.heading("DOCUMENTATION");
    page.row(
        "Category",
        documentation.abuseCategory().outcome().label(),
        documentation.abuseCategory().clauses());
    for (Cited<Subcategory> subcategory : documentation.subcategories()) {
      page.row("Subcategory", subcategory.outcome().label(), subcategory.clauses());
    }
    if (documentation.youthAtRisk().outcome() == Answer.YES) {
      page.row(
          "Separate entry",
          Documentation.YOUTH_AT_RISK_OF_CSEC,
          documentation.youthAtRisk().clauses());
    }
    for (Cited<Setting> setting : documentation.settings()) {
      page.row(
          "Setting",
          setting.outcome().label()
              + setting
                  .outcome()
                  .subcategory()
                  .map(subcategory -> ": " + subcategory.label())
                  .orElse(": the screener says which subcategory"),
          setting.clauses());
    }
    Set<Subcategory> again = documentation.toLookAt().outcome();
    if (!again.isEmpty()) {
      page.row(
          "Look at again",
          join(again.stream().map(Subcategory::label)),
          documentation.toLookAt().clauses());
    }
  }

  private static void checklist(TextPage page, Screening screening) {
    page.heading("CHECKLIST OF THE CALL");
    for (Cited<ChecklistItem> cited : screening.checklist().items()) {
      ChecklistItem item = cited.outcome();
      String where = item.papers().isEmpty() ? "" : "; on " + papers(item.papers());
      page.wrapped(
          "  " + mark(item.state()) + " ",
          screening.decision().agency().nameOf(item.actor()) + ": " + item.label() + where);
      clauses(page, cited);
    }
  }

  private static void readings(TextPage page, Screening screening) {
    Set<Interpretation> interpretations = screening.interpretations();
    if (interpretations.isEmpty()) {
      return;
    }
    page.heading("UNCLEAR PLACES, AND HOW THEY WERE READ");
    for (Interpretation interpretation : interpretations) {
      page.wrapped(
          "  *  ",
          interpretation.key()
              + ": "
              + screening.decision().edition().readings().readingOf(interpretation));
    }
  }

  private static void clauses(TextPage page, Cited<?> cited) {
    page.wrapped("      ", "[" + cited.citation() + "]");
  }

  private static String papers(Collection<Paper> papers) {
    return join(papers.stream().map(Paper::label));
  }

  private static String join(Stream<String> words) {
    return words.collect(Collectors.joining(", "));
  }

  private static String mark(Answer answer) {
    return switch (answer) {
      case YES -> "yes";
      case NO -> "no ";
      case UNKNOWN -> " ? ";
    };
  }

  private static String mark(ChecklistItem.State state) {
    return switch (state) {
      case DONE -> "[x]";
      case MISSING -> "[ ]";
      case TO_WRITE -> "[w]";
    };
  }

  private static String words(Answer answer) {
    return switch (answer) {
      case YES -> "yes";
      case NO -> "no";
      case UNKNOWN -> "not known";
    };
  }
}
