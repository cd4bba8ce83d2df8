package org.csecpolicy.quickstart;

import java.util.Collection;
import org.csecpolicy.policy.Clause;

/** Plain text of at most {@value #WIDTH} columns: headings, labelled rows, wrapped paragraphs. */
final class TextPage {
  static final int WIDTH = 96;
  private static final int LABEL = 18;

  private final StringBuilder page = new StringBuilder();

  void title(String text) {
    page.append(text).append('\n').append("=".repeat(Math.min(WIDTH, text.length()))).append('\n');
  }

  void heading(String text) {
    page.append('\n').append(text).append('\n');
  }

  /** A label, what it says, and the clauses on a line of their own. */
  void row(String label, String text, Collection<Clause> clauses) {
    wrapped(("  " + label + " ".repeat(LABEL)).substring(0, LABEL + 2), text);
    wrapped(" ".repeat(LABEL + 2), "[" + Clause.citationOf(clauses) + "]");
  }

  /** A paragraph whose later lines stand under the first word. */
  void wrapped(String lead, String text) {
    String indent = " ".repeat(lead.length());
    StringBuilder line = new StringBuilder(lead);
    boolean empty = true;
    for (String word : text.split(" ")) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        page.append(line).append('\n');
        line = new StringBuilder(indent);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    page.append(line).append('\n');
  }

  void blank() {
    page.append('\n');
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
