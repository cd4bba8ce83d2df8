package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.csecpolicy.policy.Fact;

/**
 * From question to question of some kinds of outcome, stage by stage: the decision says which facts
 * the rule of a stage looked at and did not find; the first of them gets each of its answers in
 * turn, until none is left. Then the next stage goes on, from each of the ends that it or a later
 * one can tell apart.
 */
final class Walk {
  private final Nodes nodes;
  private final AnswerOptions options;
  private final Diagrams diagrams;
  private final ImmutableList<Stage> stages;
  private final ImmutableSet<Stage> wanted;
  private final List<Step> steps = new ArrayList<>();
  private final Map<ImmutableList<Integer>, Integer> ends = new LinkedHashMap<>();
  private final Map<Path, Diagram> walked = new HashMap<>();

  /**
   * The walk of some kinds.
   *
   * @param stages what they are made from, in the order of the rules, and themselves
   * @param wanted themselves
   */
  Walk(
      Nodes nodes,
      AnswerOptions options,
      Diagrams diagrams,
      ImmutableList<Stage> stages,
      ImmutableSet<Stage> wanted) {
    this.nodes = nodes;
    this.options = options;
    this.diagrams = diagrams;
    this.stages = stages;
    this.wanted = wanted;
    for (int stage = 0; stage < stages.size(); stage++) {
      steps.add(new Step(stage));
    }
  }

  /** What one of the kinds can become from a node on, by the numbers of its stage. */
  Diagram from(Node node, Stage kind) {
    Diagram all = walked.get(node.path());
    if (all == null) {
      all = from(node);
      walked.put(node.path(), all);
    }
    int place = wanted.asList().indexOf(kind);
    List<ImmutableList<Integer>> numbers = ImmutableList.copyOf(ends.keySet());
    return diagrams.renumbered(all, end -> numbers.get(end).get(place));
  }

  private Diagram from(Node node) {
    for (Step step : steps) {
      if (step.its.questionAt(node) != null) {
        return step.from(node);
      }
    }
    ImmutableList.Builder<Integer> numbers = ImmutableList.builder();
    for (Stage kind : wanted) {
      numbers.add(kind.outcomeAt(node));
    }
    return diagrams.end(ends.computeIfAbsent(numbers.build(), first -> ends.size()));
  }

  /** One stage of the walk. */
  private final class Step {
    private final Stage its;
    private final Map<Ahead.View, Node> starts;

    /** What this rule, all from here on, and those that come after it can tell of a way. */
    private final Ahead alone;

    private final Ahead fromHere;
    private final Ahead after;

    private final Map<Ahead.View, Diagram> walked = new HashMap<>();
    private final Map<Ahead.View, Round> rounds = new HashMap<>();

    Step(int place) {
      ImmutableList<Stage> upToHere = stages.subList(0, place + 1);
      ImmutableList<Stage> before = stages.subList(0, place);
      Set<Fact> any = EnumSet.allOf(Fact.class);
      this.its = stages.get(place);
      this.starts = nodes.startsOf(upToHere);
      this.alone = new Ahead(options, before, ImmutableSet.of(), ImmutableList.of(its), any);
      this.fromHere = new Ahead(options, before, wanted, stages.subList(place, stages.size()), any);
      this.after =
          new Ahead(
              options,
              upToHere,
              wanted,
              stages.subList(place + 1, stages.size()),
              Ahead.withWhatTheyDependOn(Reads.by(its.kind())));
    }

    Diagram from(Node node) {
      Ahead.View view = fromHere.of(node);
      Diagram known = walked.get(view);
      if (known == null) {
        Round round = round(node);
        known =
            diagrams.replacing(
                round.diagram,
                end ->
                    nodes
                        .follow(node, round.ways.get(end))
                        .map(Walk.this::from)
                        .orElse(Diagram.IMPOSSIBLE));
        walked.put(view, known);
      }
      return known;
    }

    private Round round(Node node) {
      return rounds.computeIfAbsent(
          alone.of(node), alike -> new Round(this, starts.computeIfAbsent(alike, first -> node)));
    }
  }

  /**
   * Once through the questions of a stage, whatever else was answered before that only later rules
   * read.
   */
  private final class Round {
    private final Step step;
    private final Node start;
    private final Map<Ahead.View, Diagram> walked = new HashMap<>();
    private final Map<Ahead.View, Integer> ends = new HashMap<>();

    /** By the number of an end, the answers on a way to it. */
    private final List<Path> ways = new ArrayList<>();

    private final Diagram diagram;

    Round(Step step, Node start) {
      this.step = step;
      this.start = start;
      this.diagram = from(start);
    }

    private Diagram from(Node node) {
      Fact question = step.its.questionAt(node);
      if (question == null) {
        return diagrams.end(endAt(node));
      }
      Ahead.View view = step.alone.of(node);
      Diagram known = walked.get(view);
      if (known == null) {
        known = ask(question, node);
        walked.put(view, known);
      }
      return known;
    }

    private int endAt(Node node) {
      return ends.computeIfAbsent(
          step.after.of(node),
          first -> {
            ways.add(node.path().without(start.path()));
            return ways.size() - 1;
          });
    }

    private Diagram ask(Fact fact, Node node) {
      List<Diagram> after = new ArrayList<>();
      for (AnswerOption option : options.to(fact)) {
        after.add(nodes.answer(node, option).map(this::from).orElse(Diagram.IMPOSSIBLE));
      }
      // The name of a case's office where there is no case: it is not asked.
      boolean possible = after.stream().anyMatch(each -> each != Diagram.IMPOSSIBLE);
      return possible
          ? diagrams.asking(
              fact,
              answer ->
                  answer == Path.LEFT_OPEN ? from(node.leavingOpen(fact)) : after.get(answer - 1))
          : from(node.leavingOpen(fact));
    }
  }
}
