package org.csecpolicy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.PrintStream;
import java.time.Instant;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.inquiry.Findings;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.inquiry.OpenQuestion;
import org.csecpolicy.json.Draft;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.json.StoredDecision;
import org.csecpolicy.json.StoredDifference;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.DocumentError;
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

  static void draft(HotlinePolicy policy, PrintStream out) {
    Draft draft = Draft.of(policy, Instant.parse("2026-11-21T06:40:00Z"));
    draft = draft.set("/categories/csec", "possible").set("/child/dateOfBirth", "2010-0");
    for (DocumentError problem : draft.problems()) {
      out.println(problem.pointer() + " " + problem.code().key() + ": " + problem.rule());
    }
    draft.decision().steps().forEach(step -> out.println(step.sentence()));
    draft.next(3).forEach(next -> out.println(next.question().text()));
  }

  static void stored(HotlinePolicy policy, Referral referral, String document, PrintStream out) {
    StoredDecision stored = PolicyJson.of(policy.agency()).readDecision(document);
    out.println(stored.libraryVersion() + ": " + stored.values("response"));
    StoredDifference difference = stored.against(policy, referral);
    out.println(difference.outcomes() + " may be explained by " + difference.causes());
  }
}
