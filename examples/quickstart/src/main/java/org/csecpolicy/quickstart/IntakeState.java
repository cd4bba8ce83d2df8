package org.csecpolicy.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Urgency;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.inquiry.KeyQuestion;
import org.csecpolicy.jurisdiction.Scope;
import org.csecpolicy.notice.ExpeditedForm;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;

/**
 * How far the interview about one child has come: what was said, what was asked, what is decided by
 * it and what is asked next. Immutable, so that an answer is taken back by going to the state
 * before. It knows nothing of the dialogue.
 *
 * @param policy that decides
 * @param record what was said
 * @param asked the facts that are not asked about again
 * @param skipped what is not gathered
 * @param decision about what was said
 * @param toAsk the questions that are left, the next one first
 */
record IntakeState(
    HotlinePolicy policy,
    CaseRecord record,
    ImmutableSet<Fact> asked,
    ImmutableSet<CaseQuestion> skipped,
    HotlineDecision decision,
    ImmutableList<KeyQuestion> toAsk) {
  private static final ImmutableSet<Fact> OF_THE_CALL = ImmutableSet.of(Fact.CALLER_AGENCY);

  static IntakeState of(HotlinePolicy policy, CaseRecord record) {
    return of(policy, record, ImmutableSet.of(), ImmutableSet.of());
  }

  /** Of another child of the same call, with what was asked or left out of the call. */
  IntakeState another(CaseRecord child) {
    return of(policy, child, ofTheCall(asked), skippedOfTheCall());
  }

  /** After another child of the same call, for whom the same holds so, has become this. */
  IntakeState alongWith(IntakeState before, IntakeState next, Set<SharedPart.Holds> forBoth) {
    CaseRecord alike = SharedPart.keptAlike(record, before.record, next.record, forBoth);
    Set<Fact> newlyAsked = ofTheCall(Sets.difference(next.asked, before.asked));
    Set<CaseQuestion> newlySkipped =
        Sets.difference(next.skippedOfTheCall(), before.skippedOfTheCall());
    return alike.equals(record)
            && asked.containsAll(newlyAsked)
            && skipped.containsAll(newlySkipped)
        ? this
        : of(
            policy,
            alike,
            and(asked, newlyAsked),
            Sets.immutableEnumSet(Sets.union(skipped, newlySkipped)));
  }

  private static ImmutableSet<Fact> ofTheCall(Set<Fact> facts) {
    return Sets.immutableEnumSet(Sets.intersection(facts, OF_THE_CALL));
  }

  private ImmutableSet<CaseQuestion> skippedOfTheCall() {
    return Sets.immutableEnumSet(Sets.filter(skipped, CaseQuestion::isOfTheCall));
  }

  private static IntakeState of(
      HotlinePolicy policy,
      CaseRecord record,
      ImmutableSet<Fact> asked,
      ImmutableSet<CaseQuestion> skipped) {
    HotlineDecision decision = policy.decide(record.referral());
    return new IntakeState(
        policy, record, asked, skipped, decision, toAsk(Inquiry.of(policy), decision, asked));
  }

  /**
   * A call whose category nobody can name yet is asked about as if one were possible: it is once
   * somebody enters it, and the caller may have hung up by then.
   */
  private static ImmutableList<KeyQuestion> toAsk(
      Inquiry inquiry, HotlineDecision decision, Set<Fact> asked) {
    Referral referral = decision.referral();
    int all = Fact.values().length;
    ImmutableList<KeyQuestion> next = inquiry.next(referral, all, asked);
    Scope scope = decision.scope().outcome();
    boolean onlyACategoryIsMissing = scope == Scope.NOT_ROUTED_YET || scope == Scope.AT_RISK_ONLY;
    if (!next.isEmpty() || !onlyACategoryIsMissing) {
      return next;
    }
    Referral supposed = referral.toBuilder().putCategory(Category.CSEC, Suspicion.POSSIBLE).build();
    return inquiry.next(supposed, all, asked);
  }

  /** After an answer to this question, of which it may leave some of the facts open. */
  IntakeState answered(KeyQuestion question, Referral known) {
    Set<Fact> told = Sets.filter(question.facts(), known::isKnown);
    Set<Fact> done = told.isEmpty() ? question.facts() : told;
    return of(policy, record.with(known), and(asked, done), skipped);
  }

  /** After an answer that has to be asked for again. */
  IntakeState said(Referral known) {
    return of(policy, record.with(known), asked, skipped);
  }

  /** Nobody knows the answer. */
  IntakeState putAside(KeyQuestion question) {
    return of(policy, record, and(asked, question.facts()), skipped);
  }

  /** Whether nothing is left to ask that decides who goes, how fast, and whether a clock runs. */
  boolean isRouted() {
    return toAsk.stream()
        .noneMatch(
            question ->
                question.urgency() == Urgency.NOW
                    // N-3.c: an accused placement gets a response of its own.
                    || question.facts().contains(Fact.AGAINST_PLACEMENT));
  }

  /** Goes on to what is gathered, whatever else could still be asked. */
  IntakeState leavingTheRest() {
    return of(policy, record, Sets.immutableEnumSet(EnumSet.allOf(Fact.class)), skipped);
  }

  private static ImmutableSet<Fact> and(Set<Fact> some, Set<Fact> others) {
    return Sets.immutableEnumSet(Sets.union(some, others));
  }

  /** What is still to be gathered, the next first. */
  ImmutableList<CaseQuestion> toGather() {
    return Arrays.stream(CaseQuestion.values())
        .filter(each -> !skipped.contains(each))
        .filter(each -> each.isOpen(decision, record.details()))
        .collect(ImmutableList.toImmutableList());
  }

  IntakeState gathered(CaseRecord known) {
    return of(policy, known, asked, skipped);
  }

  IntakeState skipping(Iterable<CaseQuestion> questions) {
    ImmutableSet<CaseQuestion> more = Sets.immutableEnumSet(questions);
    return of(policy, record, asked, Sets.immutableEnumSet(Sets.union(skipped, more)));
  }

  /** When the Expedited form has to be there, once it is known to be due and not held. */
  Optional<Instant> formDue() {
    return decision instanceof ResponsePlan plan
        ? Optional.of(plan.expeditedForm().outcome())
            .filter(form -> form.required() == Answer.YES && !form.held())
            .flatMap(ExpeditedForm::latest)
        : Optional.empty();
  }
}
