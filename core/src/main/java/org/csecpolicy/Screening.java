package org.csecpolicy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.function.Function;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.PolicyTuple;
import org.csecpolicy.recording.Checklist;
import org.csecpolicy.recording.Documentation;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.AtRisk;
import org.csecpolicy.screening.AtRiskFinding;
import org.csecpolicy.screening.Definitions;
import org.csecpolicy.screening.ReportingDuties;
import org.csecpolicy.screening.Suggestion;
import org.immutables.value.Value;

/**
 * What the two texts say about a child beside the {@link HotlineDecision}: the page that a screener
 * reads after it is known who responds. Made by {@link HotlinePolicy#screen}.
 */
@PolicyTuple
@Value.Immutable
public abstract class Screening {
  Screening() {}

  static Screening of(
      HotlineDecision decision,
      Cited<Answer> under18,
      Cited<AtRisk> laborRisk,
      Definitions definitions,
      ReportingDuties duties,
      ImmutableList<Cited<Suggestion>> suggestions,
      Documentation documentation,
      Checklist checklist) {
    return ImmutableScreening.of(
        decision, under18, laborRisk, definitions, duties, suggestions, documentation, checklist);
  }

  /** The decision that it belongs to. */
  public abstract HotlineDecision decision();

  /** Whether the child is under 18 on the day of the call. */
  public abstract Cited<Answer> under18();

  /** Whether the child is at risk of commercial sexual exploitation. */
  public final Cited<AtRiskFinding> atRisk() {
    return decision().atRisk();
  }

  /** Whether the child is at risk of child labor trafficking (N-DEF-14). */
  public abstract Cited<AtRisk> laborRisk();

  /** The legal definitions, each with the elements found, missing and unknown. */
  public abstract Definitions definitions();

  /** The guide's duty to report. */
  public abstract ReportingDuties duties();

  /** Categories to look at again; suggestions, never scores. */
  public abstract ImmutableList<Cited<Suggestion>> suggestions();

  /** How the exploitation is entered in the case management system. */
  public abstract Documentation documentation();

  /** What is gathered, asked and written down on this call, and what is still missing. */
  public abstract Checklist checklist();

  /** Every cited outcome in the order above; of the decision's the scope and the risk. */
  public final ImmutableList<Cited<?>> outcomes() {
    return ImmutableList.<Cited<?>>builder()
        .add(decision().scope(), under18(), atRisk(), laborRisk())
        .addAll(definitions().all())
        .add(definitions().survivalSex())
        .addAll(definitions().severeForms().values())
        .add(duties().mustBeReported(), duties().asVictim())
        .addAll(duties().duties())
        .addAll(duties().openDuties())
        .addAll(suggestions())
        .add(documentation().abuseCategory())
        .addAll(documentation().subcategories())
        .add(documentation().youthAtRisk())
        .addAll(documentation().settings())
        .add(documentation().toLookAt())
        .addAll(checklist().items())
        .build();
  }

  /** Every clause behind them and the decision's scope and risk, in printed order. */
  public final ImmutableSet<Clause> clauses() {
    return union(Cited::clauses);
  }

  /** Every unclear place behind them. */
  public final ImmutableSet<Interpretation> interpretations() {
    return union(Cited::interpretations);
  }

  /** Every pair of facts behind them that cannot both be so. */
  public final ImmutableSet<Contradiction> contradictions() {
    return union(Cited::contradictions);
  }

  /** Every fact that was looked at for them and not known. */
  public final ImmutableSet<Fact> openQuestions() {
    return union(Cited::openQuestions);
  }

  private <E extends Enum<E>> ImmutableSet<E> union(Function<Cited<?>, ImmutableSet<E>> part) {
    return outcomes().stream()
        .flatMap(outcome -> part.apply(outcome).stream())
        .collect(Sets.toImmutableEnumSet());
  }
}
