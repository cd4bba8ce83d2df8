package org.csecpolicy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.jurisdiction.Scope;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.PolicyEdition;
import org.csecpolicy.recording.Recording;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.response.ResponseTime;
import org.csecpolicy.screening.AtRiskFinding;
import org.csecpolicy.screening.Category;
import org.immutables.value.Value;

/**
 * What the hotline does about one referral: a {@link ResponsePlan}, or an {@link OutsideProtocol}
 * with the reason. Every outcome is {@link Cited}.
 *
 * <pre>{@code
 * decision.response().ifPresent(fast -> out.println(fast.outcome() + " " + fast.citation()));
 * Cited<ImmutableSet<Unit>> primary = decision.get(Outcomes.PRIMARY);
 * for (Fact fact : decision.openQuestions()) {
 *   out.println("still to be asked: " + fact.label());
 * }
 * }</pre>
 */
public abstract sealed class HotlineDecision permits ResponsePlan, OutsideProtocol {
  HotlineDecision() {}

  /** The texts with their revisions, the readings and the library version it was made under. */
  public abstract PolicyEdition edition();

  /** The agency whose names the steps use. */
  public abstract Agency agency();

  /** The facts that it was made from. Their personal parts never appear in {@code toString}. */
  public abstract Referral referral();

  /** Whether the protocol governs the referral. */
  public abstract Cited<Scope> scope();

  /** Whether the child is at risk of commercial sexual exploitation. */
  public abstract Cited<AtRiskFinding> atRisk();

  /** How fast the department responds; empty when it does not. */
  public abstract Optional<Cited<ResponseTime>> response();

  /** Who has the referral; empty when the department does not respond. */
  public abstract Optional<Assignment> assignment();

  /** The categories that are not suspected although something points to them. */
  abstract ImmutableList<Cited<ImmutableSet<Category>>> toConsider();

  /** What is written down; empty when the protocol does not govern the referral. */
  abstract Optional<Recording> recorded();

  /**
   * What there is to do, in order; the list a screener works through, each with its moment. Worked
   * out when first asked for.
   */
  public abstract ImmutableList<Step> steps();

  /** The policy that decided, and decides what {@linkplain #contingencies may happen}. */
  abstract HotlinePolicy policy();

  /**
   * What is decided should something happen that it relies on, such as a refusal by Juvenile Hall:
   * one for each way it may turn out, and none where nothing more would be done. Worked out when
   * first asked for; two decisions are equal without it.
   */
  @Value.Lazy
  public ImmutableList<Contingency> contingencies() {
    return Contingencies.of(this, policy());
  }

  /**
   * What it says of one kind, such as {@link Outcomes#PRIMARY}: one value or several; none where it
   * has nothing of the kind, cited to what left it out.
   */
  public final <V> Cited<ImmutableSet<V>> get(OutcomeKind<V> kind) {
    return kind.valuesIn(this);
  }

  /** Every cited outcome, in the order of the decision. */
  public final ImmutableList<Cited<?>> outcomes() {
    ImmutableList.Builder<Cited<?>> outcomes = ImmutableList.builder();
    for (OutcomeKind<?> kind : Outcomes.ALL) {
      kind.forEachPart(this, outcomes::add);
    }
    return outcomes.build();
  }

  /** When something due at this time must be done, if the texts set a time. */
  public abstract Optional<Instant> latest(Due due);

  /** Every clause that determined an outcome, in printed order. */
  public final ImmutableSet<Clause> clauses() {
    Set<Clause> clauses = EnumSet.noneOf(Clause.class);
    for (Cited<?> outcome : outcomes()) {
      clauses.addAll(outcome.clauses());
    }
    return Sets.immutableEnumSet(clauses);
  }

  /** Every unclear place that an outcome stood on. */
  public final ImmutableSet<Interpretation> interpretations() {
    Set<Interpretation> interpretations = EnumSet.noneOf(Interpretation.class);
    for (Cited<?> outcome : outcomes()) {
      interpretations.addAll(outcome.interpretations());
    }
    return Sets.immutableEnumSet(interpretations);
  }

  /**
   * Every fact that a rule looked at and that was not known; also where it decided nothing, such as
   * no response to a placement of which nobody knows yet whether it is accused.
   */
  public final ImmutableSet<Fact> openQuestions() {
    Set<Fact> facts = EnumSet.noneOf(Fact.class);
    for (OutcomeKind<?> kind : Outcomes.ALL) {
      facts.addAll(kind.of(this).openQuestions());
      kind.forEachPart(this, part -> facts.addAll(part.openQuestions()));
    }
    return Sets.immutableEnumSet(facts);
  }

  /** Every pair of facts that cannot both be so and that an outcome stood on. */
  public final ImmutableSet<Contradiction> contradictions() {
    Set<Contradiction> contradictions = EnumSet.noneOf(Contradiction.class);
    for (Cited<?> outcome : outcomes()) {
      contradictions.addAll(outcome.contradictions());
    }
    return Sets.immutableEnumSet(contradictions);
  }
}
