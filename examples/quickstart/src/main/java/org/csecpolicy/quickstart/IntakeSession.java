package org.csecpolicy.quickstart;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.csecpolicy.DecisionDifference;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.inquiry.KeyQuestion;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.referral.Referral;

/**
 * The dialogue of one intake: asks what still matters, one question at a time, until nothing does,
 * and then what the record and the messages need; about one child, and about any other of the call
 * as soon as somebody says that there is one. How far it has come is an {@link IntakeCall}.
 */
final class IntakeSession {
  private final Inquiry inquiry;
  private final IntakeLines lines;
  private final IntakeFile file;
  private final Optional<IntakeOpening> opening;
  private final Clock clock;
  private final IntakeConfirmation confirmation;
  private final Deque<IntakeCall> earlier = new ArrayDeque<>();
  private IntakeCall call;

  IntakeSession(
      IntakeCall begun,
      IntakeLines lines,
      IntakeFile file,
      Optional<IntakeOpening> opening,
      Clock clock) {
    this.inquiry = Inquiry.of(begun.now().policy());
    this.lines = lines;
    this.file = file;
    this.opening = opening;
    this.clock = clock;
    this.call = begun;
    this.confirmation = new IntakeConfirmation(lines, this::prompt);
  }

  /** Asks until nothing is left to ask; says whether it came that far. */
  boolean run() throws IOException {
    present();
    Optional<String> gatheredOf = Optional.empty();
    while (true) {
      if (!now().toAsk().isEmpty()) {
        gatheredOf = Optional.empty();
        if (!ask(now().toAsk().get(0))) {
          return false;
        }
      } else if (!now().toGather().isEmpty()) {
        if (!gatheredOf.equals(Optional.of(call.at()))) {
          lines.say(IntakeText.forTheRecord(now().toGather().size()));
        }
        gatheredOf = Optional.of(call.at());
        if (!gather(now().toGather().get(0))) {
          return true;
        }
      } else if (call.aboutWhoeverIsLeft().isPresent()) {
        become(call.aboutWhoeverIsLeft().get());
        present();
      } else {
        return true;
      }
    }
  }

  /** How far it has come until now. */
  IntakeCall call() {
    return call;
  }

  /** Where it stands with the child who is asked about. */
  private void present() {
    if (call.isOfSeveral()) {
      lines.say(IntakeText.child(call));
    }
    lines.say(FindingsText.soFar(now()));
  }

  private IntakeState now() {
    return call.now();
  }

  private Referral referral() {
    return now().record().referral();
  }

  /** Whether the conversation goes on. */
  private boolean ask(KeyQuestion question) throws IOException {
    IntakeAnswers answers =
        new IntakeAnswers(inquiry, now().decision().agency(), question, referral());
    IntakeCall before = call;
    lines.say(FindingsText.question(question, answers));
    while (call == before) {
      Optional<String> line = next(answers::isFitToShow);
      if (line.isEmpty()) {
        return false;
      }
      Optional<IntakeRequest> request = answers.requestIn(line.get());
      if (line.get().isEmpty()) {
        lines.say("This can change the decision: an answer, or unknown.");
      } else if (request.isEmpty()) {
        answer(question, answers, line.get());
      } else if (request.get() == IntakeRequest.UNKNOWN) {
        become(now().putAside(question), "Put aside.");
      } else if (request.get() == IntakeRequest.DONE && now().isRouted()) {
        become(now().leavingTheRest(), "Put aside.");
      } else if (request.get().leavesTheQuestion()) {
        return grant(request.get(), line.get());
      } else if (request.get() == IntakeRequest.WHY) {
        lines.say(FindingsText.why(now().policy(), question, now().decision()));
      } else if (!grant(request.get(), line.get())) {
        return false;
      } else if (request.get() == IntakeRequest.SHOW) {
        lines.say(FindingsText.question(question, answers));
      }
    }
    return true;
  }

  private void answer(KeyQuestion question, IntakeAnswers answers, String said) throws IOException {
    try {
      Referral known = answers.with(said);
      Optional<String> echo = answers.echo(said, known);
      echo.ifPresent(lines::say);
      IntakeState next =
          answers.isAskedAgain(known) ? now().said(known) : now().answered(question, known);
      Optional<String> lowered = LoweredProtection.by(call, call.with(next));
      lowered.ifPresent(lines::say);
      boolean byEnter = lowered.isEmpty() && !answers.isToBeSaidBack(said);
      if (answers.isAskedAgain(known) && lowered.isEmpty()
          || !answers.isToBeConfirmed(said, known) && lowered.isEmpty()
          || confirmation.isGiven(byEnter)) {
        become(next, "Nothing changes yet.");
      } else {
        lines.say("Not taken; write it again, or unknown.");
        lines.say(FindingsText.question(question, answers));
      }
    } catch (InvalidValueException wrong) {
      lines.say(IntakeText.wrong(wrong) + "; or unknown");
      lines.say(FindingsText.question(question, answers));
    }
  }

  /** Whether there is more to gather. */
  private boolean gather(CaseQuestion question) throws IOException {
    lines.say(IntakeText.gather(question, referral()));
    while (now().toAsk().isEmpty() && now().toGather().contains(question)
        || question.takesSeveral()) {
      Optional<String> line =
          next(said -> !question.isPersonal() && SpokenWords.isBareYesOrNo(said));
      if (line.isEmpty()) {
        return false;
      }
      Optional<IntakeRequest> request = IntakeRequest.of(line.get());
      boolean isEnd = question.isSkippedBy(line.get()) || line.get().equalsIgnoreCase("skip");
      if (line.get().isEmpty() || isEnd || request.equals(Optional.of(IntakeRequest.UNKNOWN))) {
        become(now().skipping(List.of(question)));
        return true;
      }
      if (request.isEmpty()) {
        note(question, line.get());
      } else if (request.get() == IntakeRequest.DONE) {
        become(now().skipping(now().toGather()));
        return true;
      } else if (request.get().leavesTheQuestion()) {
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
      become(now().gathered(question.with(now().record(), said)));
    } catch (InvalidValueException wrong) {
      lines.say(IntakeText.wrong(wrong) + "; or Enter to skip it");
      lines.say(question.text());
    }
  }

  private Optional<String> next(Predicate<String> isFitToShow) throws IOException {
    file.keepUpWith(call.call());
    return lines.next(prompt(), isFitToShow);
  }

  private String prompt() {
    return IntakeText.prompt(call, clock.instant());
  }

  /** Whether the conversation goes on. */
  private boolean grant(IntakeRequest request, String line) throws IOException {
    switch (request) {
      case BACK -> {
        return back();
      }
      case ANOTHER_CHILD -> another();
      case CHILD -> goTo(request.argument(line));
      case SHOW -> showPage();
      case SAVE -> lines.say(file.save(call.call(), request.argument(line)));
      case DONE -> lines.say("This can still change who responds; unknown puts it aside.");
      case QUIT -> {
        return false;
      }
      case HELP, UNKNOWN, WHY -> lines.say(IntakeText.help());
    }
    return true;
  }

  private void showPage() {
    if (call.isOfSeveral()) {
      lines.print(new CallText(inquiry, false).of("So far", now().policy().decide(call.call())));
    } else {
      lines.say(new DecisionText(inquiry, false).page("So far", now().decision()));
    }
  }

  private void another() throws IOException {
    Optional<String> key = call.nextKey();
    if (key.isEmpty()) {
      lines.say("One call can be about no more children; take another call.");
      return;
    }
    new AnotherChild(lines, this::prompt, key.get(), call).ask().ifPresent(this::become);
    present();
  }

  private void goTo(String child) {
    Optional<IntakeCall> there = call.about(child);
    if (there.isEmpty()) {
      lines.say(
          "The children of this call are "
              + String.join(", ", call.children().keySet())
              + "; another child begins with the next.");
    } else {
      if (!there.get().equals(call)) {
        become(there.get());
      }
      present();
    }
  }

  /** Before the first question stands what the referral began with, unless it was resumed. */
  private boolean back() throws IOException {
    if (!earlier.isEmpty()) {
      IntakeCall last = earlier.pop();
      if (last.at().equals(call.at())) {
        show(last, "Taken back.");
      } else {
        if (!last.children().containsKey(call.at())) {
          lines.say("Child " + call.at() + " is left out again.");
        }
        call = last;
        present();
      }
      return true;
    }
    if (opening.isEmpty()) {
      lines.say("Nothing was answered before this.");
      return true;
    }
    Optional<Referral> begun = opening.get().again(referral());
    begun.ifPresent(
        referral ->
            show(
                call.with(IntakeState.of(now().policy(), now().record().with(referral))),
                "The same as before."));
    return begun.isPresent();
  }

  /** What changes nothing that is decided. */
  private void become(IntakeState next) {
    become(call.with(next));
  }

  private void become(IntakeCall next) {
    earlier.push(call);
    call = next;
  }

  private void become(IntakeState next, String ifNothing) {
    earlier.push(call);
    show(call.with(next), ifNothing);
  }

  private void show(IntakeCall next, String ifNothing) {
    DecisionDifference growth = DecisionDifference.between(now().decision(), next.now().decision());
    call = next;
    lines.say(FindingsText.growth(growth, ifNothing, now()));
  }
}
