package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.csecpolicy.Outcome;
import org.csecpolicy.OutcomeChange;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.Outcomes;
import org.csecpolicy.policy.Fact;

/** Reads the findings about one referral off the outlooks of its outcomes. */
final class Examination {
  private final Exploration exploration;
  private final AnswerOptions options;
  private final Questionnaire questionnaire;
  private final Node start;
  private final Map<OutcomeKind<?>, Outlook> outlooks = new LinkedHashMap<>();

  /** By an answer to a fact that is known and doubted, all that can become of the referral then. */
  private final Map<AnswerOption, Exploration> corrected = new LinkedHashMap<>();

  Examination(Exploration exploration, AnswerOptions options, Questionnaire questionnaire) {
    this.exploration = exploration;
    this.options = options;
    this.questionnaire = questionnaire;
    this.start = exploration.start();
  }

  Findings findings() {
    for (OutcomeKind<?> kind : Outcomes.ALL) {
      outlooks.put(kind, exploration.outlook(kind));
    }
    List<OpenQuestion> questions = new ArrayList<>();
    Set<OutcomeKind<?>> canChange = new TreeSet<>();
    for (Fact fact : Fact.values()) {
      question(fact).ifPresent(questions::add);
    }
    questions.forEach(open -> canChange.addAll(open.canChange()));
    questions.sort(
        Comparator.comparing(OpenQuestion::urgency)
            .thenComparing(open -> questionnaire.rankOf(open.question().fact())));
    ImmutableList.Builder<Prospect> prospects = ImmutableList.builder();
    for (OutcomeKind<?> kind : Outcomes.ALL) {
      prospects.add(
          Prospect.of(kind.of(start.decision()), possible(kind), canChange.contains(kind)));
    }
    return Findings.of(start.decision(), prospects.build(), questions, exploration.decisions());
  }

  /** While what is known stands, and once what is doubted is answered again. */
  private ImmutableSet<Outcome> possible(OutcomeKind<?> kind) {
    ImmutableSet.Builder<Outcome> possible = ImmutableSet.builder();
    possible.addAll(outlooks.get(kind).outcomes());
    corrected.values().forEach(other -> possible.addAll(other.outlook(kind).outcomes()));
    return possible.build();
  }

  /** The question about a fact that is not known or is doubted, when it can change anything. */
  private Optional<OpenQuestion> question(Fact fact) {
    boolean unknown = !start.referral().isKnown(fact);
    // Known, and contradicted by something else, or a typo beside its default: it is asked again.
    boolean doubted = !unknown && start.decision().openQuestions().contains(fact);
    if (!unknown && !doubted) {
      return Optional.empty();
    }
    Map<AnswerOption, ImmutableList<OutcomeChange>> atOnce = atOnce(fact, doubted);
    Set<OutcomeKind<?>> canChange = new TreeSet<>();
    for (OutcomeKind<?> kind : Outcomes.ALL) {
      if (unknown ? outlooks.get(kind).hangsOn(fact) : hangsOnAgain(kind, atOnce.keySet())) {
        canChange.add(kind);
      }
    }
    for (ImmutableList<OutcomeChange> changes : atOnce.values()) {
      changes.forEach(change -> canChange.add(change.kind()));
    }
    if (unknown && canChange.isEmpty()) {
      canChange.addAll(whatWaitsFor(fact));
    }
    if (canChange.isEmpty()) {
      return Optional.empty();
    }
    ImmutableList.Builder<Consequence> consequences = ImmutableList.builder();
    atOnce.forEach(
        (answer, changes) ->
            consequences.add(Consequence.of(answer, changes, canLeadTo(answer, canChange))));
    return Optional.of(OpenQuestion.of(questionnaire.about(fact), canChange, consequences.build()));
  }

  /** What each answer changes by itself. */
  private Map<AnswerOption, ImmutableList<OutcomeChange>> atOnce(Fact fact, boolean doubted) {
    Map<AnswerOption, ImmutableList<OutcomeChange>> atOnce = new LinkedHashMap<>();
    for (AnswerOption option : options.to(fact)) {
      if (option.applyTo(start.referral()).isPresent()) {
        Node next = exploration.answer(start, option).orElseThrow();
        atOnce.put(option, OutcomeChange.between(start.decision(), next.decision()));
        if (doubted) {
          corrected.put(option, exploration.from(next));
        }
      }
    }
    return atOnce;
  }

  /** Whether one of these answers to what is doubted leaves other outcomes possible. */
  private boolean hangsOnAgain(OutcomeKind<?> kind, Set<AnswerOption> answers) {
    return answers.stream()
        .map(answer -> corrected.get(answer).outlook(kind).outcomes())
        .anyMatch(outcomes -> !outcomes.equals(outlooks.get(kind).outcomes()));
  }

  /** What is not yet what every answer makes it. */
  private Set<OutcomeKind<?>> whatWaitsFor(Fact fact) {
    Set<OutcomeKind<?>> waiting = new TreeSet<>();
    outlooks.forEach(
        (kind, outlook) -> {
          if (outlook.differsFrom(exploration.outlookWithout(fact, kind))) {
            waiting.add(kind);
          }
        });
    return waiting;
  }

  private ImmutableSetMultimap<OutcomeKind<?>, Outcome> canLeadTo(
      AnswerOption answer, Set<OutcomeKind<?>> kinds) {
    ImmutableSetMultimap.Builder<OutcomeKind<?>, Outcome> canLeadTo =
        ImmutableSetMultimap.builder();
    Exploration other = corrected.get(answer);
    for (OutcomeKind<?> kind : kinds) {
      canLeadTo.putAll(
          kind,
          other == null
              ? outlooks.get(kind).outcomesAfter(answer)
              : other.outlook(kind).outcomes());
    }
    return canLeadTo.build();
  }
}
