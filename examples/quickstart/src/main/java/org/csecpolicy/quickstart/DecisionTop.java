package org.csecpolicy.quickstart;

import com.google.common.base.Splitter;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.csecpolicy.Due;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.OutsideProtocol;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.inquiry.Question;
import org.csecpolicy.inquiry.Questionnaire;
import org.csecpolicy.jurisdiction.Scope;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.response.ResponseTime;

/** What has to be seen before anything else: a running clock, danger, what cannot both be so. */
final class DecisionTop {
  private DecisionTop() {}

  /** With the questions that settle a contradiction. */
  static void print(TextPage page, HotlineDecision decision) {
    print(page, decision, true);
  }

  /** Without them, where the first questions below are these: see {@link #toSettle}. */
  static void printWithoutQuestions(TextPage page, HotlineDecision decision) {
    print(page, decision, false);
  }

  private static void print(TextPage page, HotlineDecision decision, boolean asks) {
    if (decision instanceof OutsideProtocol outside) {
      withoutCategory(page, outside);
    }
    if (asks) {
      contradictions(page, decision);
    } else {
      decision.contradictions().forEach(each -> inShort(page, decision, each));
    }
    if (decision instanceof ResponsePlan plan) {
      plan.response().ifPresent(time -> candidate(page, time));
    }
    age(page, decision);
  }

  /** A call that is not routed, or not yet, is not "no response". */
  private static void withoutCategory(TextPage page, OutsideProtocol outside) {
    Scope scope = outside.scope().outcome();
    if (scope != Scope.AT_RISK_ONLY && scope != Scope.NOT_ROUTED_YET) {
      return;
    }
    Referral referral = outside.referral();
    if (referral.custody().lawEnforcement().isYes()) {
      String latest =
          outside
              .latest(Due.MINUTES_10_TO_15)
              .map(at -> ", which is " + Moments.of(outside).dayAndTime(at))
              .orElse("");
      page.row(
          "CUSTODY",
          "LAW ENFORCEMENT HAS THE CHILD, and the clock runs: once a category is entered the"
              + " Expedited form is due 15 minutes after the call"
              + latest,
          Fact.LAW_ENFORCEMENT_CUSTODY.clauses());
    }
    if (referral.imminentDanger().isYes()) {
      page.row(
          "DANGER", "AN INDICATION OF IMMINENT DANGER is known", Fact.IMMINENT_DANGER.clauses());
    }
  }

  /** Which two facts, which of them counts meanwhile, and what to ask. */
  static void contradictions(TextPage page, HotlineDecision decision) {
    for (Contradiction contradiction : decision.contradictions()) {
      page.row("CONTRADICTION", words(contradiction, decision), contradiction.question().clauses());
    }
  }

  private static void inShort(
      TextPage page, HotlineDecision decision, Contradiction contradiction) {
    page.cited(
        "! ",
        "CONTRADICTION: "
            + contradiction.label()
            + "; what counts is "
            + Splitter.on(':').split(contradiction.counts()).iterator().next()
            + ". "
            + facts(contradiction, decision.referral()).stream()
                .map(fact -> "Ask " + Questionnaire.standard().about(fact).source().label() + ".")
                .distinct()
                .collect(Collectors.joining(" ")),
        contradiction.question().clauses());
  }

  /** What is to be asked to settle what contradicts itself. */
  static Set<Fact> toSettle(HotlineDecision decision) {
    return decision.contradictions().stream()
        .flatMap(each -> facts(each, decision.referral()).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The pair in words, what counts, and the question. */
  static String words(Contradiction contradiction, HotlineDecision decision) {
    return contradiction.label()
        + ". Meanwhile what counts is "
        + contradiction.counts()
        + ". "
        + facts(contradiction, decision.referral()).stream()
            .map(fact -> question(fact, decision))
            .collect(Collectors.joining(" "));
  }

  /** The places in doubt; of any other pair the fact to ask about first. */
  private static Set<Fact> facts(Contradiction contradiction, Referral referral) {
    return contradiction == Contradiction.COUNTY_NOT_OF_STATE
        ? contradiction.facts().stream()
            .filter(fact -> PlaceText.of(fact, referral).isCountyOfAnotherState())
            .collect(Sets.toImmutableEnumSet())
        : Set.of(contradiction.question());
  }

  private static String question(Fact fact, HotlineDecision decision) {
    Question question = Questionnaire.standard().about(fact);
    return "Ask "
        + question.source().label()
        + ": "
        + question.text()
        + PlaceText.offers(fact, decision);
  }

  private static void candidate(TextPage page, Cited<ResponseTime> time) {
    if (time.interpretations().contains(Interpretation.SUPERVISOR_DECIDES)) {
      page.row(
          "CANDIDATE",
          "CANDIDATE FOR THE EXCEPTION: a supervisor decides whether Immediate Response is needed;"
              + " until then it is Immediate",
          time.clauses());
    }
  }

  /** By what an age is established; or that 18 and more is only said. */
  private static void age(TextPage page, HotlineDecision decision) {
    Child child = decision.referral().child();
    if (child.ageSource().isPresent() && child.isAgeEstablished()) {
      page.row("Age", "established by: " + child.ageSource().get(), Fact.AGE_ESTABLISHED.clauses());
    } else if (child.ageEstablished().isYes()) {
      page.row(
          "Age",
          "said to be established; ask by what"
              + (isOnlySaid(child, decision) ? ": a minor until it is named" : ""),
          Fact.AGE_ESTABLISHED.clauses());
    } else if (isOnlySaid(child, decision)) {
      page.row(
          "Age",
          "18 or more, only said: a minor until established",
          Fact.AGE_ESTABLISHED.clauses());
    } else if (child.statedAge().filter(DecisionTop::isOnBothSidesOf18).isPresent()) {
      page.row(
          "Age",
          "said to be under 18, or 18 and more: a minor until established",
          Fact.AGE_ESTABLISHED.clauses());
    }
  }

  private static boolean isOnBothSidesOf18(AgeRange age) {
    return age.from() < Child.MAJORITY && age.to() >= Child.MAJORITY;
  }

  /** An age is known, and yet it is not known whether the child is under 18. */
  private static boolean isOnlySaid(Child child, HotlineDecision decision) {
    return (child.dateOfBirth().isPresent() || child.statedAge().isPresent())
        && decision.scope().interpretations().contains(Interpretation.MINOR)
        && !decision.contradictions().contains(Contradiction.AGE);
  }
}
