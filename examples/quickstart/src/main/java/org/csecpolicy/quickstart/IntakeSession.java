package org.csecpolicy.quickstart;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.csecpolicy.DecisionDifference;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.inquiry.KeyQuestion;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.referral.Referral;

/**
 * The dialogue of one intake: asks what still matters, one question at a time, until nothing does,
 * and then what the record and the messages need. How far it has come is an {@link IntakeState}.
 */
final class IntakeSession {
  private final Inquiry inquiry;
  private final IntakeLines lines;
  private final IntakeFile file;
  private final Optional<IntakeOpening> opening;
  private final Clock clock;
  private final Deque<IntakeState> earlier = new ArrayDeque<>();
  private IntakeState now;

  IntakeSession(
      IntakeState begun,
      IntakeLines lines,
      IntakeFile file,
      Optional<IntakeOpening> opening,
      Clock clock) {
    this.inquiry = Inquiry.of(begun.policy());
    this.lines = lines;
    this.file = file;
    this.opening = opening;
    this.clock = clock;
    this.now = begun;
  }

  /** Asks until nothing is left to ask; says whether it came that far. */
  boolean run() throws IOException {
    lines.say(FindingsText.soFar(now.decision(), now.toAsk().size()));
    boolean routed = false;
    while (true) {
      if (!now.toAsk().isEmpty()) {
        routed = false;
        if (!ask(now.toAsk().get(0))) {
          return false;
        }
      } else if (now.toGather().isEmpty()) {
        return true;
      } else {
        if (!routed) {
          lines.say(IntakeText.forTheRecord(now.toGather().size()));
        }
        routed = true;
        if (!gather(now.toGather().get(0))) {
          return true;
        }
      }
    }
  }

  /** What has been said until now. */
  CaseRecord record() {
    return now.record();
  }

  private Referral referral() {
    return now.record().referral();
  }

  /** Whether the conversation goes on. */
  private boolean ask(KeyQuestion question) throws IOException {
    IntakeAnswers answers = new IntakeAnswers(now.decision().agency(), question, referral());
    IntakeState before = now;
    lines.say(FindingsText.question(question, answers));
    while (now == before) {
      Optional<String> line = next(answers.arePersonal());
      if (line.isEmpty()) {
        return false;
      }
      Optional<IntakeRequest> request = IntakeRequest.of(line.get());
      if (line.get().isEmpty()) {
        lines.say("This can change the decision: an answer, or unknown.");
      } else if (request.isEmpty()) {
        answer(question, answers, line.get());
      } else if (request.get() == IntakeRequest.UNKNOWN) {
        become(now.putAside(question), "Put aside.");
      } else if (request.get() == IntakeRequest.DONE && now.isRouted()) {
        become(now.leavingTheRest(), "Put aside.");
      } else if (request.get() == IntakeRequest.WHY) {
        lines.say(FindingsText.why(question.question(), inquiry.examine(referral())));
      } else if (!grant(request.get(), line.get())) {
        return false;
      }
    }
    return true;
  }

  private void answer(KeyQuestion question, IntakeAnswers answers, String said) throws IOException {
    try {
      Referral known = answers.with(said);
      Optional<String> echo = answers.echo(said, known);
      echo.ifPresent(lines::say);
      if (answers.isAskedAgain(known)) {
        become(now.said(known), "Nothing changes yet.");
      } else if (!answers.isToBeConfirmed(known) || isConfirmed()) {
        become(now.answered(question, known), "Nothing changes yet.");
      } else {
        lines.say("Not taken; write it again, or unknown.");
      }
    } catch (InvalidValueException wrong) {
      lines.say(IntakeText.wrong(wrong) + "; or unknown");
      lines.say(FindingsText.question(question, answers));
    }
  }

  /** What was understood; Enter confirms it, and so does the end. */
  private boolean isConfirmed() throws IOException {
    lines.say("Is that right? Enter or yes; no to write it again.");
    while (true) {
      Optional<String> line = next(false);
      if (line.isEmpty() || line.get().isEmpty()) {
        return true;
      }
      try {
        return SpokenWords.yesOrNo(line.get()).isYes();
      } catch (InvalidValueException wrong) {
        lines.say(IntakeText.wrong(wrong));
      }
    }
  }

  /** Whether there is more to gather. */
  private boolean gather(CaseQuestion question) throws IOException {
    lines.say(IntakeText.gather(question, referral()));
    while (now.toAsk().isEmpty() && now.toGather().contains(question) || question.takesSeveral()) {
      Optional<String> line = next(question.isPersonal());
      if (line.isEmpty()) {
        return false;
      }
      Optional<IntakeRequest> request = IntakeRequest.of(line.get());
      if (line.get().isEmpty() || request.equals(Optional.of(IntakeRequest.UNKNOWN))) {
        become(now.skipping(List.of(question)));
        return true;
      }
      if (request.isEmpty()) {
        note(question, line.get());
      } else if (request.get() == IntakeRequest.DONE) {
        become(now.skipping(now.toGather()));
        return false;
      } else if (request.get() == IntakeRequest.BACK) {
        return grant(request.get(), line.get());
      } else if (request.get() == IntakeRequest.WHY) {
        lines.say(IntakeText.whyGathered(question));
      } else if (!grant(request.get(), line.get())) {
        return false;
      }
    }
    return true;
  }

  private void note(CaseQuestion question, String said) {
    try {
      become(now.gathered(question.with(now.record(), said)));
    } catch (InvalidValueException wrong) {
      lines.say(IntakeText.wrong(wrong) + "; or Enter to skip it");
    }
  }

  private Optional<String> next(boolean personal) throws IOException {
    return lines.next(
        IntakeText.clock(
            now.formDue(), clock.instant(), now.decision().agency().officeHours().zone()),
        personal);
  }

  /** Whether the conversation goes on. */
  private boolean grant(IntakeRequest request, String line) throws IOException {
    switch (request) {
      case BACK -> {
        return back();
      }
      case SHOW -> lines.say(new DecisionText(inquiry, false).page("So far", now.decision()));
      case SAVE -> lines.say(file.save(referral(), request.argument(line)));
      case DONE -> lines.say("This can still change who responds; unknown puts it aside.");
      case QUIT -> {
        return false;
      }
      case HELP, UNKNOWN, WHY -> lines.say(IntakeText.help());
    }
    return true;
  }

  /** Before the first question stands what the referral began with, unless it was resumed. */
  private boolean back() throws IOException {
    if (!earlier.isEmpty()) {
      show(earlier.pop(), "Taken back.");
      return true;
    }
    if (opening.isEmpty()) {
      lines.say("Nothing was answered before this.");
      return true;
    }
    Optional<Referral> begun = opening.get().again(referral());
    begun.ifPresent(
        referral ->
            show(IntakeState.of(now.policy(), now.record().with(referral)), "The same as before."));
    return begun.isPresent();
  }

  /** What changes nothing that is decided. */
  private void become(IntakeState next) {
    earlier.push(now);
    now = next;
  }

  private void become(IntakeState next, String ifNothing) {
    earlier.push(now);
    show(next, ifNothing);
  }

  private void show(IntakeState next, String ifNothing) {
    DecisionDifference growth = DecisionDifference.between(now.decision(), next.decision());
    now = next;
    lines.say(FindingsText.growth(growth, ifNothing, now.toAsk().size()));
  }
}
