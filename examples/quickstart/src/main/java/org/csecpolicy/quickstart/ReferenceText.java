package org.csecpolicy.quickstart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.csecpolicy.directory.Landline;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.guidance.GuidancePoint;
import org.csecpolicy.guidance.GuidanceTopic;
import org.csecpolicy.guidance.LinkedDocument;
import org.csecpolicy.guidance.MissingText;
import org.csecpolicy.guidance.Statute;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.PolicyDocument;
import org.csecpolicy.recording.Subcategory;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Definition;
import org.csecpolicy.screening.Element;
import org.csecpolicy.screening.IllicitActivity;
import org.csecpolicy.screening.Indicator;
import org.csecpolicy.screening.Industry;
import org.csecpolicy.screening.RedFlag;
import org.csecpolicy.screening.RedFlagList;
import org.csecpolicy.screening.Substance;
import org.csecpolicy.screening.Vulnerability;

/** The lists of the two texts as pages to read, every entry with its printed place. */
final class ReferenceText {
  private static final List<Industry> INDUSTRIES =
      Arrays.stream(Industry.values()).filter(each -> each.category().isPresent()).toList();
  private static final List<IllicitActivity> ACTIVITIES =
      Arrays.stream(IllicitActivity.values()).filter(each -> each.category().isPresent()).toList();

  private ReferenceText() {}

  /** What there is, with counts. */
  static String overview() {
    TextPage page = new TextPage();
    page.title("Reference: what the two texts hold besides rules");
    page.blank();
    page.wrapped("  red-flags    ", redFlagCounts());
    page.wrapped(
        "  indicators   ",
        Indicator.values().length
            + " at-risk indicators, with "
            + Substance.values().length
            + " substances and "
            + Vulnerability.values().length
            + " vulnerabilities");
    page.wrapped(
        "  industries   ",
        INDUSTRIES.size()
            + " settings of work and "
            + ACTIVITIES.size()
            + " illicit activities, with the CWS/CMS subcategory of each; both lists are open");
    page.wrapped(
        "  definitions  ",
        Definition.values().length + " legal definitions, each with its elements");
    page.wrapped(
        "  directory    ",
        Unit.values().length
            + " units, "
            + Landline.values().length
            + " landlines for callers, hours, neighboring counties, the federal office");
    page.wrapped("  guidance     ", guidanceCounts());
    page.blank();
    page.wrapped("  ", "Print one with: reference PART; as a JSON document: reference --json");
    return page.toString();
  }

  private static String redFlagCounts() {
    return RedFlag.values().length
        + " red flags in "
        + RedFlagList.values().length
        + " lists: "
        + Arrays.stream(RedFlagList.values())
            .map(list -> list.flags().size() + " of " + list.category().label())
            .collect(Collectors.joining(", "));
  }

  private static String guidanceCounts() {
    return GuidancePoint.values().length
        + " points on "
        + GuidanceTopic.values().length
        + " topics; "
        + MissingText.values().length
        + " texts that are not available; "
        + LinkedDocument.values().length
        + " documents and "
        + Statute.values().length
        + " laws that the texts name";
  }

  /** N-RF. */
  static String redFlags() {
    TextPage page = new TextPage();
    page.title("Hotline Commercially Exploited Child Tool: red flags");
    page.wrapped("  ", "A guide only: no score and no threshold. Record those observed.");
    cite(page, List.of(Clause.N_RF_0));
    for (RedFlagList list : RedFlagList.values()) {
      page.heading(list.label().toUpperCase(Locale.ROOT));
      if (!list.mayDrawOn().isEmpty()) {
        page.wrapped("  ", Clause.N_RF_K_0.summary());
        cite(page, List.of(Clause.N_RF_K_0));
      }
      int number = 0;
      for (RedFlag flag : list.flags()) {
        number++;
        page.wrapped(
            String.format(Locale.ROOT, "  %2d  ", number), flag.label() + " [" + id(flag) + "]");
      }
    }
    page.heading("MISSING");
    GuidanceText.missing(page, MissingText.RED_FLAGS_ATTACHMENT);
    return page.toString();
  }

  private static String id(RedFlag flag) {
    return flag.clause().id();
  }

  /** N-DEF-5, P-AR, N-DEF-13. */
  static String indicators() {
    TextPage page = new TextPage();
    page.title("At risk of commercial sexual exploitation: indicators");
    page.heading("ONE OF THESE IS ENOUGH");
    boolean two = false;
    for (Indicator indicator : Indicator.values()) {
      if (!indicator.sufficesAlone() && !two) {
        two = true;
        page.heading("OF THESE IT TAKES TWO");
      }
      page.wrapped("  " + indicator.name() + "  ", indicator.label());
      for (PolicyDocument document : PolicyDocument.values()) {
        if (!indicator.substancesIn(document).isEmpty()) {
          page.wrapped(
              "       ",
              document.shortTitle()
                  + ": "
                  + labels(
                      indicator.substancesIn(document).stream().map(Substance::label).toList()));
        }
      }
      page.wrapped("     ", citation(List.of(indicator.protocolClause(), indicator.guideClause())));
    }
    page.heading("VULNERABILITIES, WHICH ARE LISTED AND NEVER COUNTED");
    for (Vulnerability vulnerability : Vulnerability.values()) {
      page.wrapped("  *  ", vulnerability.label() + " " + ids(vulnerability.clauses()));
    }
    return page.toString();
  }

  /** N-DEF-10 to 12, P-CMS-1, P-CMS-4. */
  static String industries() {
    TextPage page = new TextPage();
    page.title("Settings of work, illicit activities, and where CWS/CMS documents them");
    page.heading("WORK IN LEGAL INDUSTRIES: " + name(Category.CHILD_LABOR));
    INDUSTRIES.forEach(industry -> page.wrapped("  *  ", industry.label()));
    page.wrapped("     ", "and others: the list is open, and the screener names the category");
    cite(page, List.of(Industry.OTHER.clause(), Clause.P_CMS_4));
    page.heading("ILLICIT ACTIVITIES: " + name(Category.CRIMINAL_BEHAVIOR));
    ACTIVITIES.forEach(activity -> page.wrapped("  *  ", activity.label()));
    page.wrapped("     ", "and others: the list is open, and the screener names the category");
    cite(page, List.of(IllicitActivity.OTHER.clause(), Clause.P_CMS_4));
    page.heading("SUBCATEGORIES OF EXPLOITATION IN CWS/CMS");
    for (Subcategory subcategory : Subcategory.values()) {
      page.wrapped(
          "  *  ",
          subcategory.label()
              + (subcategory.namedInPrint() ? "" : " (the fourth; print does not name it)"));
      page.wrapped("     ", citation(subcategory.clauses()));
    }
    page.heading("MISSING");
    GuidanceText.missing(page, MissingText.EXPLOITATION_SUBCATEGORIES);
    GuidanceText.missing(page, MissingText.ABUSE_CATEGORIES_SCREEN);
    GuidanceText.missing(page, MissingText.LABOR_SETTINGS);
    GuidanceText.missing(page, MissingText.CRIMINAL_BEHAVIOR_EXAMPLES);
    return page.toString();
  }

  private static String name(Category category) {
    return "\"" + Subcategory.of(category).label() + "\"";
  }

  /** N-DEF, P-DEF. */
  static String definitions() {
    TextPage page = new TextPage();
    page.title("Legal definitions, and what each needs");
    page.wrapped(
        "  ", "None of them decides where a referral goes: that follows concerns, not proof.");
    for (Definition definition : Definition.values()) {
      page.heading(definition.label());
      page.wrapped("  ", "Source: " + definition.source());
      page.wrapped("  ", citation(definition.clauses()));
      for (Element element : definition.elements()) {
        page.wrapped("  *  ", element.label() + " " + ids(element.clauses()));
      }
    }
    page.heading("MISSING");
    GuidanceText.missing(page, MissingText.CSEC_CATEGORIES);
    GuidanceText.missing(page, MissingText.CSE_EXAMPLES);
    return page.toString();
  }

  private static void cite(TextPage page, Collection<Clause> clauses) {
    page.wrapped("  ", citation(clauses));
  }

  /** Where it is printed. */
  static String citation(Collection<Clause> clauses) {
    return "[" + Clause.citationOf(clauses) + "]";
  }

  /** The ids of the clauses, where a citation would be longer than what it is about. */
  private static String ids(Collection<Clause> clauses) {
    List<String> ids = new ArrayList<>();
    clauses.forEach(clause -> ids.add(clause.id()));
    return "[" + labels(ids) + "]";
  }

  private static String labels(List<String> labels) {
    return String.join(", ", labels);
  }
}
