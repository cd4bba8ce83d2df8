package org.csecpolicy.pages;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.csecpolicy.Action;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.Screening;
import org.csecpolicy.Step;
import org.csecpolicy.directory.CallerRequest;
import org.csecpolicy.directory.DirectoryAnswer;
import org.csecpolicy.directory.DirectoryPolicy;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.Referral;

/**
 * An invented call that people can talk about, with everything that its decision and its screening
 * cite.
 *
 * @param name what the page calls it
 * @param situation what happened, in a few words
 * @param answer what becomes of it, computed
 */
record NamedCase(
    String name,
    String situation,
    String answer,
    Set<Clause> clauses,
    Set<Interpretation> interpretations) {
  private static final Set<Action> WHAT_BECOMES_OF_IT =
      EnumSet.of(
          Action.HANDLE_UNDER_FRP,
          Action.DECIDE_OUTSIDE_PROTOCOL,
          Action.ASK_CATEGORY,
          Action.TELL_LAW_ENFORCEMENT,
          Action.ASSIGN_PRIMARY,
          Action.CHOOSE_OFFICE,
          Action.HAND_OVER,
          Action.ENGAGE_OFFICE,
          Action.RESPOND_IMMEDIATELY,
          Action.RESPOND,
          Action.RESPOND_TO_STAGING_AREA,
          Action.RESPOND_AT_JUVENILE_HALL,
          Action.RESPOND_TO_PLACEMENT,
          Action.ARRANGE_RESPONSE,
          Action.DO_NOT_RESPOND,
          Action.DO_NOT_GO,
          Action.LEAVE_TO_OTHER_COUNTY,
          Action.KEEP_OPEN_FOR_HALL,
          Action.KEEP_OPEN_FOR_REPORT,
          Action.DECIDE_REFERRAL,
          Action.EVALUATE_OUT,
          Action.ELECTRONIC_TRANSFER,
          Action.CROSS_REPORT_VERBALLY,
          Action.FAX_EXPEDITED_FORM,
          Action.EMAIL_EXPEDITED_FORM,
          Action.EMAIL_PROBATION,
          Action.REMIND_FEDERAL_REPORT_UNIT);

  static NamedCase of(String name, String situation, Referral.Builder referral) {
    Screening screening = HotlinePolicy.losAngeles().screen(referral.build());
    HotlineDecision decision = screening.decision();
    Set<Clause> clauses = EnumSet.copyOf(decision.clauses());
    clauses.addAll(screening.clauses());
    Set<Interpretation> interpretations = EnumSet.noneOf(Interpretation.class);
    interpretations.addAll(decision.interpretations());
    interpretations.addAll(screening.interpretations());
    String answer =
        decision.steps().stream()
            .filter(step -> WHAT_BECOMES_OF_IT.contains(step.action()))
            .map(NamedCase::inShort)
            .collect(Collectors.joining("; "));
    return new NamedCase(name, situation, answer, clauses, interpretations);
  }

  static NamedCase of(String name, String situation, CallerRequest request) {
    Cited<DirectoryAnswer> answer = new DirectoryPolicy(LosAngeles.agency()).answer(request);
    return new NamedCase(
        name,
        situation,
        !answer.outcome().numbers().isEmpty() ? "give the landline" : "do not give the number",
        answer.clauses(),
        answer.interpretations());
  }

  private static String inShort(Step step) {
    String what = step.action().phrase();
    if (!step.details().isEmpty()) {
      what += ": " + String.join("; ", step.details());
    }
    return step.recipients().isEmpty() || step.action() == Action.TELL_LAW_ENFORCEMENT
        ? what
        : what + " → " + String.join(" and ", step.recipients());
  }
}
