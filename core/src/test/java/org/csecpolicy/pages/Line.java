package org.csecpolicy.pages;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;

/**
 * One line of a cell: what the library answered, and the clauses that it cited for it.
 *
 * @param label what the line is about
 * @param text the answer in words
 * @param clauses what it rests on; none for a flag
 */
record Line(String label, String text, Set<Clause> clauses) {
  static Line of(String label, String text, Cited<?> cited) {
    return new Line(label, text, cited.clauses());
  }

  static Line of(String label, String text, List<Cited<?>> parts) {
    Set<Clause> clauses = EnumSet.noneOf(Clause.class);
    parts.forEach(part -> clauses.addAll(part.clauses()));
    return new Line(label, text, clauses);
  }

  /** The unclear places that a cell stands on, by their keys; no line when there are none. */
  static List<Line> flag(Set<Interpretation> readings) {
    String keys = readings.stream().map(Interpretation::key).collect(Collectors.joining(", "));
    return keys.isEmpty() ? List.of() : List.of(new Line("Flag", keys, Set.of()));
  }

  /**
   * The lines of two calls that share a cell, line by line: what is said alike is said once.
   *
   * @throws IllegalStateException when they do not answer the same questions
   */
  static List<Line> merge(String name, List<Line> lines, String otherName, List<Line> others) {
    List<String> labels = lines.stream().map(Line::label).toList();
    if (!labels.equals(others.stream().map(Line::label).toList())) {
      throw new IllegalStateException(name + " and " + otherName + " cannot share a cell");
    }
    List<Line> merged = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      Line line = lines.get(at);
      Line other = others.get(at);
      if (line.text.equals(other.text)) {
        Set<Clause> clauses = EnumSet.noneOf(Clause.class);
        clauses.addAll(line.clauses);
        clauses.addAll(other.clauses);
        merged.add(new Line(line.label, line.text, clauses));
      } else {
        merged.add(line.where(name));
        merged.add(other.where(otherName));
      }
    }
    return merged;
  }

  /** The same line for a narrower case. */
  Line where(String narrower) {
    return new Line(label, narrower + (text.contains(": ") ? ", " : ": ") + text, clauses);
  }
}
