package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Set;
import org.csecpolicy.DecisionDifference;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.Outcome;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.Call;
import org.csecpolicy.referral.Referral;

/**
 * Asks one policy about referrals that are not fully known, and about what would be otherwise.
 * Immutable and safe to share between threads, like the policy.
 *
 * <p>{@link #examine} is exact. A question is listed when an answer to it changes the decision at
 * once; or when, with some answers to all other open questions, two answers to it lead to two
 * decisions, or any answer leads to another than none. So a fact that matters only together with
 * others is listed too, and a question that is not listed changes nothing, whatever else is
 * answered or left open. A question that arises only from an answer, such as the county of a child
 * who turns out to be a ward elsewhere, is listed once that answer is given. A decision here is
 * what is done, kind by kind: see {@link Outcome}.
 *
 * <p>Where two facts that are known contradict each other, one of them is asked again: its question
 * tells all that each answer would lead to, and the others are found as what is known stands.
 *
 * <p>The work does not grow with the product of what is unknown: with every fact but the category
 * unknown it takes some 40,000 decisions under the default readings and less than 90,000 under any
 * others, with twenty facts unknown seldom more than 30,000. That is a fraction of a second, and a
 * second or two in a program that has only just started.
 *
 * <pre>{@code
 * Findings findings = Inquiry.of(policy).examine(referral);
 * for (OpenQuestion open : findings.questions()) {
 *   out.println(open.urgency() + ": " + open.question().text());
 * }
 * }</pre>
 */
public final class Inquiry {
  private final HotlinePolicy policy;
  private final Questionnaire questionnaire;
  private final AnswerOptions options;
  private final OtherReadings otherReadings;

  private Inquiry(HotlinePolicy policy, Questionnaire questionnaire) {
    this.policy = policy;
    this.questionnaire = questionnaire;
    this.options = new AnswerOptions(policy);
    this.otherReadings = new OtherReadings(policy);
  }

  /** Asks in the shipped words. */
  public static Inquiry of(HotlinePolicy policy) {
    return of(policy, Questionnaire.standard());
  }

  /** Asks in an agency's own words. */
  public static Inquiry of(HotlinePolicy policy, Questionnaire questionnaire) {
    return new Inquiry(policy, questionnaire);
  }

  /** The answers that a question can have, in the order in which they are offered. */
  public ImmutableList<AnswerOption> answersTo(Fact fact) {
    return options.to(fact);
  }

  /**
   * The questions to put first, at most so many: the next one while the caller is on the line. What
   * settles the response, the assignment and the Expedited form soonest comes first; what nothing
   * known points to, such as Juvenile Hall for a child of the county in no custody, comes last.
   * Quick and not exact: it looks at each answer by itself, and some questions of it change
   * nothing. When it is empty, nothing is left to ask.
   */
  public ImmutableList<KeyQuestion> next(Referral referral, int atMost) {
    return next(referral, atMost, ImmutableSet.of());
  }

  /** The same without the facts that were asked for and that nobody knows. */
  public ImmutableList<KeyQuestion> next(Referral referral, int atMost, Set<Fact> putAside) {
    return new KeyQuestions(policy, options, questionnaire, referral).next(atMost, putAside);
  }

  /**
   * The same about each child of a call, each question once with those whom it concerns: what is
   * said once of all children is asked once.
   */
  public ImmutableList<CallQuestion> next(Call call, int atMost) {
    ImmutableList<CallQuestion> all =
        CallQuestion.ofAll(Maps.transformValues(call.children(), child -> next(child, atMost)));
    return all.subList(0, Math.min(atMost, all.size()));
  }

  /** What is settled about a referral, and what is still to be asked. */
  public Findings examine(Referral referral) {
    return new Examination(new Exploration(policy, options, referral), options, questionnaire)
        .findings();
  }

  /**
   * The readings that would change the decision about a referral: of each unclear place that an
   * agency can choose about, every reading that it did not choose.
   */
  public ImmutableList<ReadingEffect> readingsThatMatter(Referral referral) {
    return otherReadings.thatMatterFor(referral);
  }

  /**
   * Why is this not, or not among, what was decided? For example: {@code whyNot(referral,
   * Outcomes.PRIMARY, Unit.EXPLOITATION_UNIT)}. Makes at most some 4,000 decisions.
   */
  public <V> WhyNot whyNot(Referral referral, OutcomeKind<V> kind, V wanted) {
    return new Turns(policy, options, referral, kind, (Enum<?>) wanted).whyNot();
  }

  /** What a piece of news changes, from the decision made without it to the one made with it. */
  public DecisionDifference whatIf(Referral referral, Change change) {
    return DecisionDifference.between(
        policy.decide(referral), change.applyTo(policy).decide(change.applyTo(referral)));
  }
}
