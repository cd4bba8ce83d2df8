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

/** Reads the findings about one referral off the outlooks of its outcomes. */
final class Examination {
  private final Exploration exploration;
  private final AnswerOptions options;
  private final Questionnaire questionnaire;
  private final Map<OutcomeKind, Outlook> outlooks = new EnumMap<>(OutcomeKind.class);

  Examination(Exploration exploration, AnswerOptions options, Questionnaire questionnaire) {
    this.exploration = exploration;
    this.options = options;
    this.questionnaire = questionnaire;
  }

  Findings findings() {
    for (OutcomeKind kind : OutcomeKind.values()) {
      outlooks.put(kind, exploration.outlook(kind));
    }
    List<OpenQuestion> questions = new ArrayList<>();
    Set<OutcomeKind> canChange = EnumSet.noneOf(OutcomeKind.class);
    for (Fact fact : Fact.values()) {
      if (isUnknown(fact) || isDoubted(fact)) {
        question(fact).ifPresent(questions::add);
      }
    }
    questions.forEach(open -> canChange.addAll(open.canChange()));
    questions.sort(
        Comparator.comparing(OpenQuestion::urgency)
            .thenComparing(open -> questionnaire.rankOf(open.question().fact())));
    ImmutableList.Builder<Prospect> prospects = ImmutableList.builder();
    outlooks.forEach(
        (kind, outlook) ->
            prospects.add(
                Prospect.of(
                    exploration.start().cited(kind),
                    outlook.outcomes(),
                    canChange.contains(kind))));
    return Findings.of(
        exploration.start().decision(), prospects.build(), questions, exploration.decisions());
  }

  private boolean isUnknown(Fact fact) {
    return !exploration.start().referral().isKnown(fact);
  }

  /** Known, and contradicted by something else that is: it is asked again. */
  private boolean isDoubted(Fact fact) {
    return exploration.start().decision().openQuestions().contains(fact);
  }

  /** The question about a fact, when an answer to it can change anything. */
  private Optional<OpenQuestion> question(Fact fact) {
    Map<AnswerOption, ImmutableList<OutcomeChange>> atOnce = atOnce(fact);
    Set<OutcomeKind> canChange = EnumSet.noneOf(OutcomeKind.class);
    outlooks.forEach(
        (kind, outlook) -> {
          if (outlook.hangsOn(fact)) {
            canChange.add(kind);
          }
        });
    for (ImmutableList<OutcomeChange> changes : atOnce.values()) {
      changes.forEach(change -> canChange.add(change.kind()));
    }
    if (canChange.isEmpty()) {
      outlooks.forEach(
          (kind, outlook) -> {
            if (outlook.differsFrom(exploration.outlookWithout(fact, kind))) {
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
      option
          .applyTo(exploration.start().referral())
          .flatMap(taken -> exploration.answer(exploration.start(), option))
          .ifPresent(next -> atOnce.put(option, exploration.start().changesTo(next)));
    }
    return atOnce;
  }

  private ImmutableSetMultimap<OutcomeKind, Outcome> canLeadTo(
      AnswerOption answer, Set<OutcomeKind> kinds) {
    ImmutableSetMultimap.Builder<OutcomeKind, Outcome> canLeadTo = ImmutableSetMultimap.builder();
    if (isUnknown(answer.fact())) {
      kinds.forEach(kind -> canLeadTo.putAll(kind, outlooks.get(kind).outcomesAfter(answer)));
    } else {
      exploration
          .answer(exploration.start(), answer)
          .map(exploration::after)
          .ifPresent(
              corrected ->
                  kinds.forEach(
                      kind -> canLeadTo.putAll(kind, corrected.outlook(kind).outcomes())));
    }
    return canLeadTo.build();
  }
}
