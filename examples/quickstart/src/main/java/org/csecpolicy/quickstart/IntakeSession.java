package org.csecpolicy.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.csecpolicy.DecisionDifference;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.inquiry.KeyQuestion;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.referral.Referral;

/** One intake: asks what still matters, one question at a time, until nothing does. */
final class IntakeSession {
  private final HotlinePolicy policy;
  private final Inquiry inquiry;
  private final IntakeLines lines;
  private final IntakeFile file;
  private final Optional<IntakeOpening> opening;
  private final Deque<State> earlier = new ArrayDeque<>();
  private State now;

  IntakeSession(
      HotlinePolicy policy,
      IntakeLines lines,
      IntakeFile file,
      Optional<IntakeOpening> opening,
      Referral referral) {
    this.policy = policy;
    this.inquiry = Inquiry.of(policy);
    this.lines = lines;
    this.file = file;
    this.opening = opening;
    this.now = state(referral, ImmutableSet.of());
  }

  /** What is known, what was asked about already, and what to ask next. */
  private record State(
      Referral referral,
      ImmutableSet<Fact> asked,
      HotlineDecision decision,
      ImmutableList<KeyQuestion> toAsk) {}

  private State state(Referral referral, ImmutableSet<Fact> asked) {
    return new State(
        referral,
        asked,
        policy.decide(referral),
        inquiry.next(referral, Fact.values().length, asked));
  }

  /** Asks until nothing is left to ask; says whether it came that far. */
  boolean run() throws IOException {
    lines.say(FindingsText.soFar(now.decision(), now.toAsk().size()));
    while (!now.toAsk().isEmpty()) {
      if (!ask(now.toAsk().get(0))) {
        return false;
      }
    }
    return true;
  }

  /** What has been said until now. */
  Referral referral() {
    return now.referral();
  }

  /** Whether the conversation goes on. */
  private boolean ask(KeyQuestion question) throws IOException {
    IntakeAnswers answers = new IntakeAnswers(now.decision().agency(), question, now.referral());
    State before = now;
    lines.say(FindingsText.question(question, answers));
    while (now == before) {
      Optional<String> line = lines.next(answers.arePersonal());
      if (line.isEmpty()) {
        return false;
      }
      Optional<IntakeRequest> request = IntakeRequest.of(line.get());
      if (request.isEmpty()) {
        answer(question, answers, line.get());
      } else if (request.get() == IntakeRequest.QUIT
          || !grant(request.get(), question, line.get())) {
        return false;
      }
    }
    return true;
  }

  private void answer(KeyQuestion question, IntakeAnswers answers, String said) {
    try {
      Referral known = answers.with(said);
      earlier.push(now);
      answers.echo(known).ifPresent(lines::say);
      ImmutableSet<Fact> asked = answers.isAskedAgain(known) ? now.asked() : withAsked(question);
      become(state(known, asked), "Nothing changes yet.");
    } catch (InvalidValueException wrong) {
      lines.say(IntakeText.wrong(wrong) + "; or unknown");
    }
  }

  /** Whether the conversation goes on. */
  private boolean grant(IntakeRequest request, KeyQuestion question, String line)
      throws IOException {
    switch (request) {
      case UNKNOWN -> {
        earlier.push(now);
        become(state(now.referral(), withAsked(question)), "Put aside.");
      }
      case BACK -> {
        return back();
      }
      case WHY -> lines.say(FindingsText.why(question.question(), inquiry.examine(now.referral())));
      case SAVE -> lines.say(file.save(now.referral(), request.argument(line)));
      case HELP, QUIT -> lines.say(IntakeText.help());
    }
    return true;
  }

  /** Before the first question stands what the referral began with, unless it was resumed. */
  private boolean back() throws IOException {
    if (!earlier.isEmpty()) {
      become(earlier.pop(), "Taken back.");
      return true;
    }
    if (opening.isEmpty()) {
      lines.say("Nothing was answered before this.");
      return true;
    }
    Optional<Referral> begun = opening.get().again(now.referral());
    begun.ifPresent(referral -> become(state(referral, ImmutableSet.of()), "The same as before."));
    return begun.isPresent();
  }

  private void become(State next, String ifNothing) {
    DecisionDifference growth = DecisionDifference.between(now.decision(), next.decision());
    now = next;
    lines.say(FindingsText.growth(growth, ifNothing, now.toAsk().size()));
  }

  private ImmutableSet<Fact> withAsked(KeyQuestion question) {
    return ImmutableSet.<Fact>builder().addAll(now.asked()).add(question.question().fact()).build();
  }
}
