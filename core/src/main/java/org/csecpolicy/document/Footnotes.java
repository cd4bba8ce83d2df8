package org.csecpolicy.document;

import java.util.EnumSet;
import java.util.Set;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;

/** What a document has named so far, so that it can explain all of it at its end. */
final class Footnotes {
  private final Set<Clause> clauses = EnumSet.noneOf(Clause.class);
  private final Set<Interpretation> interpretations = EnumSet.noneOf(Interpretation.class);
  private final Set<Contradiction> contradictions = EnumSet.noneOf(Contradiction.class);
  private final Set<Fact> questions = EnumSet.noneOf(Fact.class);

  void add(Clause clause) {
    clauses.add(clause);
  }

  void add(Interpretation interpretation) {
    interpretations.add(interpretation);
  }

  void add(Contradiction contradiction) {
    contradictions.add(contradiction);
  }

  /** A fact that is to be asked about. */
  void add(Fact question) {
    questions.add(question);
  }

  /** In printed order, those that need a question included. */
  Set<Clause> clauses() {
    questions.forEach(question -> clauses.addAll(question.clauses()));
    return clauses;
  }

  Set<Interpretation> interpretations() {
    return interpretations;
  }

  Set<Contradiction> contradictions() {
    return contradictions;
  }

  Set<Fact> questions() {
    return questions;
  }
}
