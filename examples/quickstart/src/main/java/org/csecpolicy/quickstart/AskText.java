package org.csecpolicy.quickstart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.csecpolicy.Outcome;
import org.csecpolicy.OutcomeChange;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.Outcomes;
import org.csecpolicy.Urgency;
import org.csecpolicy.inquiry.Consequence;
import org.csecpolicy.inquiry.Findings;
import org.csecpolicy.inquiry.OpenQuestion;
import org.csecpolicy.inquiry.OutcomeWording;
import org.csecpolicy.inquiry.Prospect;
import org.csecpolicy.inquiry.ReadingEffect;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;

/**
 * What is settled about a referral and what is still to be asked, the way a screener reads it on
 * the telephone: whom to ask, in which words and order, and what it can change; in full with where
 * each answer leads. Nothing personal is printed.
 */
final class AskText {
  /** Of how many questions it is shown what they can change; and of that, how much. */
  private static final int FIRST = 6;

  private static final int A_FEW = 3;

  private final Findings findings;
  private final OutcomeWording wording;
  private final TextPage page;

  AskText(Findings findings, boolean full) {
    this.findings = findings;
    this.wording = OutcomeWording.of(findings.decision());
    this.page = new TextPage(full);
  }

  /** The page, with the questions in this order. */
  String page(String name, List<Fact> order, List<ReadingEffect> effects) {
    page.title(name);
    DecisionTop.contradictions(page, findings.decision());
    if (page.isFull()) {
      settled();
      open();
      findings.bySource().asMap().forEach((source, asked) -> ask(source.label(), asked));
      readings(effects);
    } else {
      questions(order);
      inFewWords();
      keys(effects);
    }
    page.blank();
    return page.toString();
  }

  private void questions(List<Fact> order) {
    if (findings.isComplete()) {
      page.heading("NOTHING IS LEFT TO ASK");
      return;
    }
    page.heading("ASK");
    int number = 0;
    for (OpenQuestion open : inOrder(order)) {
      number++;
      page.wrapped(
          String.format(Locale.ROOT, " %2d  ", number),
          open.question().source().label()
              + ": "
              + open.question().text()
              + PlaceText.offers(open.question().fact(), findings.decision()));
      if (number <= FIRST) {
        page.wrapped("     can change ", labels(open.canChange()));
      }
    }
  }

  /** What nothing known points to, and what arises only with others, comes last. */
  private List<OpenQuestion> inOrder(List<Fact> order) {
    return findings.open().stream()
        .sorted(
            Comparator.comparing(
                open -> {
                  int place = order.indexOf(open.question().fact());
                  return place < 0 ? order.size() : place;
                }))
        .toList();
  }

  private static String labels(Collection<OutcomeKind<?>> kinds) {
    String few =
        kinds.stream().limit(A_FEW).map(OutcomeKind::label).collect(Collectors.joining(", "));
    return kinds.isEmpty()
        ? "nothing"
        : kinds.size() > A_FEW ? few + " and " + (kinds.size() - A_FEW) + " more" : few;
  }

  private void inFewWords() {
    page.heading("SETTLED, WHATEVER THE ANSWERS");
    page.wrapped("  =  ", labels(kinds(true)));
    if (!findings.isComplete()) {
      page.heading("NOT SETTLED");
      page.wrapped("  ?  ", labels(kinds(false)));
    }
  }

  private List<OutcomeKind<?>> kinds(boolean settled) {
    return findings.prospects().stream()
        .filter(prospect -> prospect.isSettled() == settled)
        .filter(prospect -> !settled || !prospect.current().outcome().isNone())
        .<OutcomeKind<?>>map(Prospect::kind)
        .toList();
  }

  private void keys(List<ReadingEffect> effects) {
    if (effects.isEmpty()) {
      return;
    }
    page.heading("ANOTHER READING OF AN UNCLEAR PLACE WOULD CHANGE THIS");
    page.wrapped(
        "  *  ",
        effects.stream()
                .map(effect -> effect.interpretation().key())
                .distinct()
                .collect(Collectors.joining(", "))
            + " (--full says how)");
  }

  private void settled() {
    page.heading("SETTLED, WHATEVER THE ANSWERS");
    for (Prospect prospect : findings.prospects()) {
      Outcome outcome = prospect.current().outcome();
      if (prospect.isSettled() && !outcome.isNone()) {
        page.wrapped("  =  ", wording.of(outcome));
        clauses(prospect.current().clauses());
      }
    }
  }

  private void open() {
    if (findings.isComplete()) {
      page.heading("NOTHING IS LEFT TO ASK");
      return;
    }
    page.heading("NOT SETTLED: WHAT IT IS NOW, AND WHAT ELSE IT CAN BE");
    for (Prospect prospect : findings.prospects()) {
      if (!prospect.isSettled()) {
        page.wrapped("  ?  ", words(prospect));
        clauses(prospect.current().clauses());
      }
    }
  }

  private String words(Prospect prospect) {
    if (prospect.possible().stream().anyMatch(AskText::isListOnPaper)) {
      return prospect.kind().label() + ": depends on the answers";
    }
    StringBuilder words = new StringBuilder(wording.of(prospect.current().outcome()));
    for (Outcome outcome : prospect.possible()) {
      if (!outcome.equals(prospect.current().outcome())) {
        String label = outcome.kind().label() + ": ";
        words.append("; or ").append(wording.of(outcome).substring(label.length()));
      }
    }
    return words.toString();
  }

  /** Long, and nobody waits for it on the telephone; the document has it whole. */
  private static boolean isListOnPaper(Outcome outcome) {
    return outcome.kind().urgency() == Urgency.ON_PAPER && outcome.values().size() > 1;
  }

  private void ask(String whom, Collection<OpenQuestion> questions) {
    page.heading("ASK " + whom.toUpperCase(Locale.ROOT));
    for (OpenQuestion open : questions) {
      page.wrapped(
          "  ?  ",
          open.question().text() + PlaceText.offers(open.question().fact(), findings.decision()));
      boolean atOnce = false;
      for (Consequence consequence : open.consequences()) {
        atOnce |= !consequence.atOnce().isEmpty();
        page.wrapped("      -  ", words(consequence));
      }
      if (!atOnce) {
        List<String> kinds = new ArrayList<>();
        open.canChange().forEach(kind -> kinds.add(kind.label()));
        page.wrapped("      together with other answers: ", String.join(", ", kinds));
      }
      clauses(open.question().clauses());
    }
  }

  /** Where an answer leads; of a referral that leaves this protocol, not all that falls away. */
  private String words(Consequence consequence) {
    List<OutcomeChange> changes = consequence.atOnce();
    boolean leaves = changes.stream().anyMatch(change -> change.kind() == Outcomes.SCOPE);
    List<String> told = new ArrayList<>();
    for (OutcomeChange change : changes) {
      if (!leaves || !change.after().outcome().isNone()) {
        told.add(words(change));
      }
    }
    if (told.size() < changes.size()) {
      told.add("nothing else is decided");
    }
    return consequence.answer().label()
        + ": "
        + (told.isEmpty() ? "nothing changes yet" : String.join("; ", told));
  }

  private String words(OutcomeChange change) {
    return isListOnPaper(change.before().outcome()) || isListOnPaper(change.after().outcome())
        ? change.kind().label() + ": changes"
        : wording.of(change);
  }

  private void readings(List<ReadingEffect> effects) {
    if (effects.isEmpty()) {
      return;
    }
    page.heading("ANOTHER READING OF AN UNCLEAR PLACE WOULD CHANGE THIS");
    for (ReadingEffect effect : effects) {
      page.wrapped("  *  ", effect.interpretation().key() + ": " + effect.text());
      for (OutcomeChange change : effect.difference().outcomes()) {
        page.wrapped("      -  ", words(change));
      }
      clauses(effect.interpretation().clauses());
    }
  }

  private void clauses(Collection<Clause> clauses) {
    page.wrapped("      ", "[" + Clause.citationOf(clauses) + "]");
  }
}
