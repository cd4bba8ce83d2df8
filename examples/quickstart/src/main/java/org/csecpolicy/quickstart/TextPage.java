package org.csecpolicy.quickstart;

import java.util.Collection;
import java.util.stream.Collectors;
import org.csecpolicy.policy.Clause;

/** Plain text of at most {@value #WIDTH} columns: headings, labelled rows, wrapped paragraphs. */
final class TextPage {
  static final int WIDTH = 80;
  private static final int LABEL = 14;

  /** Stands for a blank at which no line ends. */
  static final char NO_BREAK = '\u00a0';

  private final StringBuilder page = new StringBuilder();
  private final boolean full;

  /** With the first clause of each line, by its id. */
  TextPage() {
    this(false);
  }

  /** With every clause of each line, when it is to be full. */
  TextPage(boolean full) {
    this.full = full;
  }

  void title(String text) {
    page.append(text).append('\n').append("=".repeat(Math.min(WIDTH, text.length()))).append('\n');
  }

  void heading(String text) {
    page.append('\n').append(text).append('\n');
  }

  /** A label, what it says, and the clauses at the end. */
  void row(String label, String text, Collection<Clause> clauses) {
    cited(lead(label), text, clauses);
  }

  /** A label and what is only known of the call; with its clauses when the page is full. */
  void fact(String label, String text, Collection<Clause> clauses) {
    stated(lead(label), text, clauses);
  }

  /** A paragraph, with its clauses when the page is full. */
  void stated(String lead, String text, Collection<Clause> clauses) {
    if (full) {
      cited(lead, text, clauses);
    } else {
      wrapped(lead, text);
    }
  }

  /** A label in its column. */
  static String lead(String label) {
    return (label + " ".repeat(LABEL)).substring(0, LABEL) + " ";
  }

  /** A paragraph with its clauses at the end. */
  void cited(String lead, String text, Collection<Clause> clauses) {
    wrapped(lead, text + " " + citation(clauses));
  }

  /** How many lines there are, each ended. */
  long lines() {
    return page.chars().filter(each -> each == '\n').count();
  }

  boolean isFull() {
    return full;
  }

  /** A paragraph whose later lines stand under the first word. */
  void wrapped(String lead, String text) {
    String indent = " ".repeat(lead.length());
    StringBuilder line = new StringBuilder(lead);
    boolean empty = true;
    for (String unbroken : text.split(" ")) {
      String word = unbroken.replace(NO_BREAK, ' ');
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

  /** Another page, as it is. */
  void append(TextPage other) {
    page.append(other.page);
  }

  /** Lines that are set already. */
  void append(String lines) {
    page.append(lines);
  }

  void blank() {
    page.append('\n');
  }

  /** The first by its id, and how many more the decision document has, in one word. */
  String citation(Collection<Clause> clauses) {
    String first = clauses.iterator().next().id();
    if (full || clauses.size() == 1) {
      return clauses.stream().map(Clause::id).collect(Collectors.joining(", ", "[", "]"));
    }
    return "[" + first + "+" + (clauses.size() - 1) + "]";
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
