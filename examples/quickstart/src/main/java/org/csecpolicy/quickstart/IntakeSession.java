package org.csecpolicy.quickstart;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.csecpolicy.DecisionDifference;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.inquiry.Findings;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.inquiry.OpenQuestion;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.Source;
import org.csecpolicy.referral.Referral;

/** One intake: asks what still matters, one question at a time, until nothing does. */
final class IntakeSession {
  private final Inquiry inquiry;
  private final IntakeLines lines;
  private final IntakeFile file;
  private final Optional<IntakeOpening> opening;
  private final Deque<State> earlier = new ArrayDeque<>();
  private State now;

  IntakeSession(
      Inquiry inquiry,
      IntakeLines lines,
      IntakeFile file,
      Optional<IntakeOpening> opening,
      Referral referral) {
    this.inquiry = inquiry;
    this.lines = lines;
    this.file = file;
    this.opening = opening;
    this.now = new State(referral, ImmutableSet.of(), inquiry.examine(referral));
  }

  /** What is known, what was asked about already, and what that leaves open. */
  private record State(Referral referral, ImmutableSet<Fact> asked, Findings findings) {
    /** Not yet where a placement is that nothing tells of, or what a county not known says. */
    List<OpenQuestion> toAsk() {
      return findings.open().stream()
          .filter(open -> !asked.contains(open.question().fact()))
          .filter(open -> !open.consequences().isEmpty())
          .filter(open -> open.question().source() != Source.RESIDENCE || isKnownWhomToCall())
          .toList();
    }

    /** The county or state of jurisdiction, or the one where the child is. */
    private boolean isKnownWhomToCall() {
      return findings.decision() instanceof ResponsePlan plan
          && (plan.routing().jurisdiction().residency().authority().isKnown()
              || plan.routing().jurisdiction().whereabouts().outside());
    }
  }

  /** Asks until nothing is left to ask; says whether it came that far. */
  boolean run() throws IOException {
    lines.say(FindingsText.soFar(now.findings(), now.toAsk().size()));
    while (!now.toAsk().isEmpty()) {
      if (!ask(now.toAsk().get(0))) {
        return false;
      }
    }
    return true;
  }

  /** What is known now. */
  Findings findings() {
    return now.findings();
  }

  /** Whether the conversation goes on. */
  private boolean ask(OpenQuestion question) throws IOException {
    IntakeAnswers answers =
        new IntakeAnswers(findings().decision().agency(), question, now.referral());
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

  private void answer(OpenQuestion question, IntakeAnswers answers, String said) {
    try {
      Referral known = answers.with(said);
      earlier.push(now);
      answers.echo(known).ifPresent(lines::say);
      ImmutableSet<Fact> asked = answers.isAskedAgain(known) ? now.asked() : withAsked(question);
      become(new State(known, asked, inquiry.examine(known)), "Nothing changes yet.");
    } catch (InvalidValueException wrong) {
      lines.say(IntakeText.wrong(wrong) + "; or unknown");
    }
  }

  /** Whether the conversation goes on. */
  private boolean grant(IntakeRequest request, OpenQuestion question, String line)
      throws IOException {
    switch (request) {
      case UNKNOWN -> {
        earlier.push(now);
        become(new State(now.referral(), withAsked(question), now.findings()), "Put aside.");
      }
      case BACK -> {
        return back();
      }
      case WHY -> lines.say(FindingsText.why(question, findings().decision()));
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
    begun.ifPresent(
        referral ->
            become(
                new State(referral, ImmutableSet.of(), inquiry.examine(referral)),
                "The same as before."));
    return begun.isPresent();
  }

  private void become(State next, String ifNothing) {
    DecisionDifference growth =
        DecisionDifference.between(findings().decision(), next.findings().decision());
    now = next;
    lines.say(FindingsText.growth(growth, ifNothing, now.toAsk().size()));
  }

  private ImmutableSet<Fact> withAsked(OpenQuestion question) {
    return ImmutableSet.<Fact>builder().addAll(now.asked()).add(question.question().fact()).build();
  }
}
