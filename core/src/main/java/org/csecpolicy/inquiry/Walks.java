package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import org.csecpolicy.Outcome;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.Outcomes;

/** The walks that tell of every kind of outcome; a list is put together from walks of its parts. */
final class Walks {
  /** Kinds that hang on much the same facts, so that one walk tells of all of them. */
  private static final ImmutableList<ImmutableSet<OutcomeKind<?>>> TOGETHER =
      ImmutableList.of(
          ImmutableSet.of(
              Outcomes.SCOPE,
              Outcomes.STANDING,
              Outcomes.DISPOSITION,
              Reads.part(Outcomes.ENTRIES, "transfer")),
          ImmutableSet.of(
              Outcomes.RESPONSE,
              Outcomes.PRIMARY,
              Outcomes.SECONDARY,
              Outcomes.EXPEDITED_FORM,
              Outcomes.FORM_HELD,
              Outcomes.FORM_FAX,
              Outcomes.FORM_FAX_CONFIRMED_BY,
              Outcomes.FORM_EMAIL_CONFIRMED_BY,
              Reads.part(Outcomes.ENTRIES, "secondary")),
          ImmutableSet.of(Outcomes.REGIONAL_OFFICE, Outcomes.ALSO_ENGAGE, Outcomes.REFERRAL_NAME),
          ImmutableSet.of(Outcomes.PRE_ALERT, Outcomes.FORM_EMAIL),
          ImmutableSet.of(
              Reads.part(Outcomes.TOLD_ELSEWHERE, "where-found"),
              Reads.part(Outcomes.TOLD_ELSEWHERE, "placement"),
              Reads.part(Outcomes.ENTRIES, "county")));

  /** What others are made from, so that their walks come by the same nodes. */
  private static final ImmutableSet<OutcomeKind<?>> ON_THE_WAY_TO_OTHERS =
      Outcomes.ALL.stream()
          .flatMap(kind -> kind.restsOn().stream())
          .collect(ImmutableSet.toImmutableSet());

  private final Nodes nodes;
  private final AnswerOptions options;
  private final Diagrams diagrams;
  private final Map<OutcomeKind<?>, Stage> stages = new HashMap<>();
  private final Map<OutcomeKind<?>, Map<Outcome, Integer>> lists = new HashMap<>();
  private final Map<Set<OutcomeKind<?>>, Walk> walks = new HashMap<>();

  Walks(Nodes nodes, AnswerOptions options, Diagrams diagrams) {
    this.nodes = nodes;
    this.options = options;
    this.diagrams = diagrams;
  }

  /**
   * A diagram, and the outcomes that the numbers at its ends stand for: the same in every diagram
   * of a kind, so that two of them can be compared.
   */
  record Numbered(ImmutableList<Outcome> outcomes, Diagram diagram) {}

  /** All that one kind can become from a node on. */
  Numbered from(Node node, OutcomeKind<?> kind) {
    if (kind.parts().isEmpty()) {
      return alone(node, kind);
    }
    Numbered list = alone(node, kind.parts().get(0));
    for (OutcomeKind<?> part : kind.parts().subList(1, kind.parts().size())) {
      list = together(kind, list, alone(node, part));
    }
    return list;
  }

  private Numbered alone(Node node, OutcomeKind<?> kind) {
    Diagram diagram = walks.computeIfAbsent(walkedWith(kind), this::walk).from(node, stage(kind));
    return new Numbered(ImmutableList.copyOf(stage(kind).outcomes()), diagram);
  }

  private Numbered together(OutcomeKind<?> kind, Numbered one, Numbered other) {
    Map<Outcome, Integer> numbers = lists.computeIfAbsent(kind, list -> new LinkedHashMap<>());
    IntBinaryOperator number =
        (first, second) ->
            numbers.computeIfAbsent(
                kind.together(one.outcomes.get(first), other.outcomes.get(second)),
                outcome -> numbers.size());
    Diagram both = diagrams.both(one.diagram, other.diagram, number);
    return new Numbered(ImmutableList.copyOf(numbers.keySet()), both);
  }

  private static ImmutableSet<OutcomeKind<?>> walkedWith(OutcomeKind<?> kind) {
    for (ImmutableSet<OutcomeKind<?>> together : TOGETHER) {
      if (together.contains(kind)) {
        return together;
      }
    }
    return ImmutableSet.of(kind);
  }

  private Walk walk(Set<OutcomeKind<?>> kinds) {
    Set<OutcomeKind<?>> all = new LinkedHashSet<>();
    for (OutcomeKind<?> kind : kinds) {
      all.addAll(kind.restsOn());
      all.add(kind);
    }
    boolean othersComeBy = kinds.stream().anyMatch(ON_THE_WAY_TO_OTHERS::contains);
    return new Walk(
        othersComeBy ? nodes : nodes.forOneWalk(),
        options,
        diagrams,
        all.stream().map(this::stage).collect(ImmutableList.toImmutableList()),
        kinds.stream().map(this::stage).collect(ImmutableSet.toImmutableSet()));
  }

  private Stage stage(OutcomeKind<?> kind) {
    return stages.computeIfAbsent(kind, Stage::new);
  }
}
