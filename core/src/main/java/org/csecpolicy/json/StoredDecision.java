package org.csecpolicy.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.policy.PolicyTuple;
import org.csecpolicy.referral.Referral;
import org.immutables.value.Value;

/**
 * A decision as it was written, with the words and the clause texts that it had then. It decides
 * nothing and may be of any version of this library: a word, a field or a clause that this version
 * does not have stands in it as it was written. {@code Clause.ofId}, {@code Fact.ofId}, {@code
 * Interpretation.ofKey} and {@code Reading.ofKey} find the present constants.
 *
 * <p>A document of an earlier version, from 0.2 on, is always read; what it does not say is empty
 * here. Of a document of a later version, every outcome is read under its name, and what is new
 * about a step or a clause is passed over.
 *
 * <pre>{@code
 * StoredDecision stored = PolicyJson.of(policy.agency()).readDecision(document);
 * out.println(stored.libraryVersion() + ": " + stored.values("response"));
 * StoredDifference difference = stored.against(policy, referral);
 * out.println(difference.outcomes() + " may be explained by " + difference.causes());
 * }</pre>
 */
@PolicyTuple
@Value.Immutable
public abstract class StoredDecision {
  StoredDecision() {}

  /** Its form: {@code response-plan} or {@code outside-protocol}. */
  public abstract String kind();

  /** What the host called the referral. */
  @Value.Redacted
  public abstract Optional<String> id();

  /** The texts that it was made under, by short title, each with its revision; empty if undated. */
  public abstract ImmutableMap<String, String> documents();

  /** The readings that the agency had chosen, by the keys of the unclear places. */
  public abstract ImmutableMap<String, String> readings();

  /** The version of this library that made it. */
  public abstract String libraryVersion();

  /** Everything that was decided, in the order of the document, contingencies last. */
  public abstract ImmutableList<StoredOutcome> outcomes();

  /** What there was to do, in order. */
  public abstract ImmutableList<StoredStep> steps();

  /** How each unclear place that it stood on was read, by its key. */
  public abstract ImmutableMap<String, String> readAs();

  /** What was still to be asked, by the id of the fact. */
  public abstract ImmutableMap<String, String> openQuestions();

  /** Every clause that it cites, as it stood then, by its id. */
  public abstract ImmutableMap<String, StoredClause> clauses();

  /** What the agency called each unit, list and actor, by role. */
  public abstract ImmutableMap<String, String> names();

  /** What was decided under a name, such as {@code assignment.primary}; empty when nothing was. */
  public final ImmutableList<String> values(String name) {
    return outcomes().stream()
        .filter(outcome -> outcome.name().equals(name))
        .flatMap(outcome -> outcome.values().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * What sets the decision that a policy makes of a referral today apart from this one. Whether it
   * is the referral that this decision was made of, the caller makes sure.
   */
  public final StoredDifference against(HotlinePolicy policy, Referral referral) {
    PolicyJson json = PolicyJson.of(policy.agency());
    return StoredDifference.between(
        this, json.readDecision(json.writeDecision(policy.decide(referral))));
  }
}
