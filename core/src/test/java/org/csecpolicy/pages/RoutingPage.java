package org.csecpolicy.pages;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.pages.Ladder.Origin;
import org.csecpolicy.pages.Ladder.Rung;
import org.csecpolicy.pages.RoutingMatrix.Column;
import org.csecpolicy.pages.RoutingMatrix.Situation;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;

/**
 * The routing matrix as a page to look at and to print: two sheets, black on white, no script and
 * nothing from elsewhere.
 */
final class RoutingPage {
  private static final String STYLE =
      """
      @page { size: landscape; margin: 8mm; }
      * { box-sizing: border-box; }
      body { margin: 0 auto; padding: 1rem; max-width: 84rem; background: #fff; color: #000;
        font: 13px/1.32 "Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif; }
      h1 { margin: 0; font-size: 1.6em; line-height: 1.2; }
      h2 { margin: 0 0 .2em; font-size: 1.25em; }
      p { margin: .25em 0 .7em; max-width: 100em; }
      section + section { margin-top: 2.5rem; }
      table { border-collapse: collapse; width: 100%; table-layout: fixed; }
      caption { text-align: left; padding-bottom: .45em; }
      th, td { border: .75px solid #555; padding: .3em .5em; text-align: left;
        vertical-align: top; font-weight: normal; }
      thead th { border-bottom: 1.5px solid #000; }
      thead b, tbody th b { font-size: 1.06em; }
      .ids { font-size: .82em; color: #333; }
      .name { white-space: nowrap; }
      .detail { display: block; }
      dl { margin: 0; }
      dl div { padding-left: .9em; text-indent: -.9em; }
      dt, dd { display: inline; margin: 0; }
      dt { font-size: .82em; letter-spacing: .02em; }
      dt::after { content: ":"; }
      dd b { font-size: 1.06em; }
      .open { border-left: 3px double #000; }
      @media print {
        body { padding: 0; max-width: none; font-size: 6.9pt; line-height: 1.2; }
        section { break-after: page; }
        section:last-of-type { break-after: auto; }
        section + section { margin-top: 0; }
        tr { break-inside: avoid; }
        th, td { padding: .22em .5em; }
        p { margin: .15em 0 .4em; }
      }
      """;

  private final Html page = new Html();

  private RoutingPage() {}

  static String page() {
    RoutingPage routing = new RoutingPage();
    routing.write();
    return routing.page.toString();
  }

  private void write() {
    page.markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .element("title", "Routing matrix of the Los Angeles child protection hotline")
        .markup("\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<main>\n");
    matrix();
    ladder();
    page.markup("</main>\n</body>\n</html>\n");
  }

  private void matrix() {
    page.markup("<section>\n")
        .element("h1", "Who gets the referral")
        .element(
            "p",
            "Commercial sexual exploitation of a Los Angeles County child is suspected; the call "
                + "is not from a First Responder agency. Every cell is a decision of the library "
                + "with every fact known; Probation is not involved unless the row says so. "
                + "Small numbers are clauses of the Non-FRP protocol, without their N- "
                + "(CLAUSES.md); a flag is an unclear place (INTERPRETATIONS.md). Decision "
                + "support: a person decides.")
        .markup("\n<table>\n<caption><b>The routing matrix.</b> The first row that fits.</caption>")
        .markup("\n<colgroup><col style=\"width:12%\"><col span=\"4\"></colgroup>\n<thead>\n")
        .markup("<tr>\n<th rowspan=\"2\" scope=\"col\"><b>Situation</b></th>\n");
    group("Business hours", Column.IN_HOURS_IMMEDIATE);
    group("After hours, weekends, holidays", Column.AFTER_HOURS_IMMEDIATE);
    page.markup("</tr>\n<tr>\n");
    for (Column column : Column.values()) {
      speed(column);
    }
    page.markup("</tr>\n</thead>\n<tbody>\n");
    for (Situation situation : Situation.values()) {
      page.markup("<tr>\n");
      rowHead(situation.label, situation.detail);
      for (Column column : Column.values()) {
        cell(openIf(column.ordinal() == 2), RoutingMatrix.cell(situation, column));
      }
      page.markup("</tr>\n");
    }
    page.markup("</tbody>\n</table>\n</section>\n");
  }

  private void group(String label, Column first) {
    Cited<?> hours = RoutingMatrix.head(first).officeHours();
    page.markup("<th colspan=\"2\" scope=\"colgroup\"" + openIf(first.ordinal() == 2) + ">")
        .element("b", label)
        .markup(" ");
    ids(hours.clauses());
    page.markup("</th>\n");
  }

  private void speed(Column column) {
    ResponsePlan plan = RoutingMatrix.head(column);
    Cited<?> response = plan.response().orElseThrow();
    page.markup("<th scope=\"col\"" + openIf(column.ordinal() == 2) + ">")
        .element("b", column.immediate ? "Immediate Response" : "Immediate not required")
        .markup(" ");
    ids(response.clauses());
    page.element(
            "span class=\"detail\"",
            column.immediate
                ? "unless every condition of the exception is known to hold"
                : "past history only, no danger, no flight risk, AWOL or at Juvenile Hall, not in "
                    + "custody; a supervisor sets the time")
        .markup("</th>\n");
  }

  private void ladder() {
    page.markup("<section>\n")
        .element("h2", "A youth who lives outside the county")
        .element(
            "p",
            "No open case and no 602 status with Los Angeles County, and every fact known. Where "
                + "the department responds, the matrix says who has the referral. A youth who "
                + "lives in the county is never evaluated out.")
        .markup(
            "\n<table>\n<caption><b>The decision ladder.</b> From the top: the first rung that ")
        .markup(
            "fits decides.</caption>\n<colgroup><col style=\"width:3%\"><col style=\"width:19%\">")
        .markup("<col span=\"3\"></colgroup>\n<thead>\n<tr>\n<th scope=\"col\"><b>No.</b></th>\n")
        .markup("<th scope=\"col\"><b>What is known</b></th>\n");
    for (Origin origin : Origin.values()) {
      page.markup("<th scope=\"col\">").element("b", origin.label).markup(" ");
      ids(Ladder.standing(origin).clauses());
      page.markup("</th>\n");
    }
    page.markup("</tr>\n</thead>\n<tbody>\n");
    for (Rung rung : Rung.values()) {
      page.markup("<tr>\n").element("td", Integer.toString(rung.ordinal() + 1)).markup("\n");
      rowHead(rung.label, rung.detail);
      rung(rung);
      page.markup("</tr>\n");
    }
    page.markup("</tbody>\n</table>\n");
    page.markup("</section>\n");
  }

  /** Neighbors that are alike share a cell, and what the last row says is not said again. */
  private void rung(Rung rung) {
    Origin[] origins = Origin.values();
    for (int from = 0, to = 1; from < origins.length; from = to++) {
      List<Line> lines = Ladder.cell(rung, origins[from]);
      boolean asLast = isAsLast(rung, origins[from]);
      while (to < origins.length
          && (asLast
              ? isAsLast(rung, origins[to])
              : lines.equals(Ladder.cell(rung, origins[to])))) {
        to++;
      }
      String attributes = to - from > 1 ? " colspan=\"" + (to - from) + "\"" : "";
      if (asLast) {
        page.markup("<td" + attributes + ">as in row " + (Rung.NONE.ordinal() + 1) + "</td>\n");
      } else {
        cell(attributes, lines);
      }
    }
  }

  private static boolean isAsLast(Rung rung, Origin origin) {
    return rung != Rung.NONE && Ladder.cell(rung, origin).equals(Ladder.cell(Rung.NONE, origin));
  }

  private void rowHead(String label, String detail) {
    page.markup("<th scope=\"row\">").element("b", label);
    if (!detail.isEmpty()) {
      page.element("span class=\"detail\"", detail);
    }
    page.markup("</th>\n");
  }

  /** Lines of one label run on. */
  private void cell(String attributes, List<Line> lines) {
    page.markup("<td" + attributes + "><dl>");
    String label = "";
    for (Line line : lines) {
      if (line.label().equals(label)) {
        page.markup("; ");
      } else {
        page.markup(label.isEmpty() ? "\n<div>" : "</div>\n<div>").element("dt", line.label());
        page.markup(" ");
      }
      line(line);
      label = line.label();
    }
    page.markup("</div></dl></td>\n");
  }

  private void line(Line line) {
    page.markup("<dd>")
        .markup(isMain(line) ? "<b>" + unbroken(line.text()) + "</b>" : unbroken(line.text()));
    if (!line.clauses().isEmpty()) {
      page.markup(" ");
      ids(line.clauses());
    }
    page.markup("</dd>");
  }

  private void ids(Set<Clause> clauses) {
    String ids = clauses.stream().map(RoutingPage::id).collect(Collectors.joining(" "));
    page.markup("<span class=\"ids\">").markup(unbroken(ids)).markup("</span>");
  }

  private static String id(Clause clause) {
    return clause.id().replaceFirst("^N-", "");
  }

  private static boolean isMain(Line line) {
    return line.label().equals("Primary") || line.label().equals("Do");
  }

  /** A name with a hyphen stays on one line. */
  private static String unbroken(String text) {
    return new Html()
        .text(text)
        .toString()
        .replaceAll("\\S+-\\S+", "<span class=\"name\">$0</span>");
  }

  private static String openIf(boolean opensTheHalf) {
    return opensTheHalf ? " class=\"open\"" : "";
  }
}
