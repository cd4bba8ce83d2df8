package org.csecpolicy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.PrintStream;
import java.time.Instant;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.inquiry.Findings;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.inquiry.OpenQuestion;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.Call;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;

/** The samples in the comments of the first types; {@link JavadocSamplesTest} holds them to it. */
final class JavadocSamples {
  private JavadocSamples() {}

  static void policy(Referral referral, PrintStream out) {
    HotlinePolicy policy = HotlinePolicy.losAngeles();
    HotlineDecision decision = policy.decide(referral);
    for (Step step : decision.steps()) {
      out.println(step.sentence() + " [" + step.because().citation() + "]");
    }
  }

  static Referral referral() {
    Referral referral =
        Referral.builder()
            .calledAt(Instant.parse("2026-11-21T06:40:00Z"))
            .putCategory(Category.CSEC, Suspicion.POSSIBLE)
            .custody(Custody.builder().lawEnforcement(Answer.YES).build())
            .build();
    Referral asked = referral.toBuilder().imminentDanger(Answer.YES).build();
    return asked;
  }

  static Call call() {
    Referral shared =
        Referral.builder()
            .calledAt(Instant.parse("2026-11-21T06:40:00Z"))
            .putCategory(Category.CSEC, Suspicion.POSSIBLE)
            .build();
    Referral elder =
        shared.toBuilder().custody(Custody.builder().lawEnforcement(Answer.YES).build()).build();
    Call call = Call.of(ImmutableMap.of("A", elder, "B", shared));
    return call;
  }

  static HotlineDecision call(CallDecision decision, PrintStream out) {
    for (CallStep step : decision.steps()) {
      out.println(step.step().sentence() + " " + step.children()); // … [A, B]
    }
    HotlineDecision ofTheElder = decision.children().get("A");
    return ofTheElder;
  }

  static Cited<ImmutableSet<Unit>> decision(HotlineDecision decision, PrintStream out) {
    decision.response().ifPresent(fast -> out.println(fast.outcome() + " " + fast.citation()));
    Cited<ImmutableSet<Unit>> primary = decision.get(Outcomes.PRIMARY);
    for (Fact fact : decision.openQuestions()) {
      out.println("still to be asked: " + fact.label());
    }
    return primary;
  }

  static void inquiry(HotlinePolicy policy, Referral referral, PrintStream out) {
    Findings findings = Inquiry.of(policy).examine(referral);
    for (OpenQuestion open : findings.questions()) {
      out.println(open.urgency() + ": " + open.question().text());
    }
  }

  static void json(HotlinePolicy policy, String text, PrintStream out) {
    PolicyJson json = PolicyJson.of(policy.agency());
    Referral referral = json.readReferral(text); // or every error of the document at once
    out.println(json.writeDecision(policy.decide(referral)));
  }
}
