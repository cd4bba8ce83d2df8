package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.csecpolicy.policy.Fact;

/** Reads the findings about one referral off the trees of its outcomes. */
final class Examination {
  private final Exploration exploration;
  private final AnswerOptions options;
  private final Questionnaire questionnaire;
  private final Map<OutcomeKind, Leaves> trees = new EnumMap<>(OutcomeKind.class);

  Examination(Exploration exploration, AnswerOptions options, Questionnaire questionnaire) {
    this.exploration = exploration;
    this.options = options;
    this.questionnaire = questionnaire;
  }

  Findings findings() {
    ImmutableList.Builder<Prospect> prospects = ImmutableList.builder();
    for (OutcomeKind kind : OutcomeKind.values()) {
      Leaves leaves = exploration.leaves(kind);
      trees.put(kind, leaves);
      prospects.add(Prospect.of(exploration.start().cited(kind), leaves.outcomes()));
    }
    List<OpenQuestion> questions = new ArrayList<>();
    for (Fact fact : Fact.values()) {
      if (isOpen(fact)) {
        question(fact).ifPresent(questions::add);
      }
    }
    questions.sort(
        Comparator.comparing(OpenQuestion::urgency)
            .thenComparing(open -> questionnaire.rankOf(open.question().fact())));
    return Findings.of(
        exploration.start().decision(), prospects.build(), questions, exploration.decisions());
  }

  /** Not known; or known and doubted, as an age that contradicts the date of birth. */
  private boolean isOpen(Fact fact) {
    return !exploration.start().referral().isKnown(fact)
        || exploration.start().decision().openQuestions().contains(fact);
  }

  /** The question about a fact, when an answer to it can change anything. */
  private Optional<OpenQuestion> question(Fact fact) {
    Map<AnswerOption, ImmutableList<OutcomeChange>> atOnce = atOnce(fact);
    Set<OutcomeKind> canChange = EnumSet.noneOf(OutcomeKind.class);
    trees.forEach(
        (kind, leaves) -> {
          if (leaves.hangOn(fact)) {
            canChange.add(kind);
          }
        });
    for (ImmutableList<OutcomeChange> changes : atOnce.values()) {
      changes.forEach(change -> canChange.add(change.kind()));
    }
    if (canChange.isEmpty()) {
      trees.forEach(
          (kind, leaves) -> {
            if (leaves.waitFor(fact)) {
              canChange.add(kind);
            }
          });
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
  private Map<AnswerOption, ImmutableList<OutcomeChange>> atOnce(Fact fact) {
    Map<AnswerOption, ImmutableList<OutcomeChange>> atOnce = new LinkedHashMap<>();
    for (AnswerOption option : options.to(fact)) {
      exploration
          .answer(exploration.start(), option)
          .ifPresent(next -> atOnce.put(option, exploration.start().changesTo(next)));
    }
    return atOnce;
  }

  private ImmutableSetMultimap<OutcomeKind, Outcome> canLeadTo(
      AnswerOption answer, Set<OutcomeKind> kinds) {
    ImmutableSetMultimap.Builder<OutcomeKind, Outcome> canLeadTo = ImmutableSetMultimap.builder();
    for (OutcomeKind kind : kinds) {
      canLeadTo.putAll(kind, trees.get(kind).outcomesAfter(answer));
    }
    return canLeadTo.build();
  }
}
