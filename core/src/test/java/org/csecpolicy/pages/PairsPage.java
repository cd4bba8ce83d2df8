package org.csecpolicy.pages;

import java.util.List;
import org.csecpolicy.oracle.DecidingPairs;
import org.csecpolicy.oracle.DecidingPairs.Alone;
import org.csecpolicy.oracle.DecidingPairs.Pair;

/** The page of deciding pairs: why no condition of the policy could be left out. */
final class PairsPage {
  private PairsPage() {}

  static String page(DecidingPairs found) {
    List<Pair> pairs = found.pairs();
    List<Alone> alone = found.alone();
    Markdown page =
        new Markdown()
            .title("Every condition decides")
            .paragraph(
                "The routing is written as [decision tables](decision-tables/README.md), and the"
                    + " library agrees with them on the whole fact space. For each condition of each"
                    + " row this page shows two calls that give the same answers to all other"
                    + " questions of the table, and are decided differently: so the condition"
                    + " decides by itself (MC/DC). *Alike* names what both calls answer; what is not named"
                    + " there is unknown in both. "
                    + pairs.size()
                    + " of "
                    + (pairs.size() + alone.size())
                    + " conditions have such a pair; the other "
                    + alone.size()
                    + " stand at the end, each with the reason.")
            .paragraph(
                "Written from the tables by"
                    + " `mvn -pl core test -Dtest=GeneratedPagesTest -Dcsecpolicy.pages=write`.");
    String table = "";
    for (Pair pair : pairs) {
      if (!pair.table().equals(table)) {
        table = pair.table();
        page.heading(2, table);
        page.table("row in line", "condition on", "a call", "another call", "alike");
      }
      page.row(
          Integer.toString(pair.line()),
          pair.fact(),
          words(pair.one()),
          words(pair.other()),
          pair.others());
    }
    page.heading(2, "Conditions without a pair")
        .paragraph(
            "*Completes the table*: calls that differ in it alone are decided alike, by another row;"
                + " the condition keeps the two rows apart, so that only one fits. *Follows*: what it"
                + " asks for was decided by an earlier table from answers that this table asks for"
                + " too, so that no two calls differ in it alone.")
        .table("table", "row in line", "condition on", "why");
    for (Alone each : alone) {
      page.row(
          each.table(),
          Integer.toString(each.line()),
          each.fact(),
          each.sameOutcome() ? "completes the table" : "follows");
    }
    return page.toString();
  }

  private static String words(Pair.Call call) {
    return call.answer() + " → " + call.outcome();
  }
}
