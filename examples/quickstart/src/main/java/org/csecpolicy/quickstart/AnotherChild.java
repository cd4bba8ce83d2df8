package org.csecpolicy.quickstart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.csecpolicy.notifications.MessageDetails;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;

/**
 * How another child of the same call begins: with what is known of the call, and with what somebody
 * has now said to hold for this child too. What is known of one child is not known of another.
 */
final class AnotherChild {
  private final IntakeLines lines;
  private final Supplier<String> prompt;
  private final String key;
  private final IntakeCall known;
  private final CaseRecord first;
  private final Set<SharedPart.Holds> together = EnumSet.noneOf(SharedPart.Holds.class);
  private final List<String> copied = new ArrayList<>();

  /**
   * @param prompt what stands before an answer: a form that is due does not wait
   * @param key the new child's
   * @param known as which child is known already
   */
  AnotherChild(IntakeLines lines, Supplier<String> prompt, String key, IntakeCall known) {
    this.prompt = prompt;
    this.lines = lines;
    this.key = key;
    this.known = known;
    this.first = known.now().record();
  }

  /**
   * The call with the child; empty when it is taken back. Where the answers end, nothing is said.
   */
  Optional<IntakeCall> ask() throws IOException {
    CaseRecord child =
        new CaseRecord(
            Referral.builder().calledAt(first.referral().calledAt()).build(),
            MessageDetails.none());
    child = copy(child, SharedPart.Holds.FOR_THE_CALL);
    lines.say(IntakeText.suspectedOf(key));
    Optional<CaseRecord> begun = suspected(child);
    if (begun.isPresent()) {
      begun =
          together(
              begun.get(), SharedPart.Holds.LIVING_TOGETHER, "Does child %s live with child %s?");
    }
    if (begun.isPresent()) {
      begun =
          together(
              begun.get(),
              SharedPart.Holds.BEING_TOGETHER,
              "Is child %s with child %s at this moment?");
    }
    lines.say(begun.isEmpty() ? "Child " + key + " is left out again." : whatWasCopied());
    return begun.map(record -> known.and(key, record, together));
  }

  private String whatWasCopied() {
    return "Copied from child "
        + known.at()
        + ": "
        + String.join(", ", copied)
        + ". "
        + (together.isEmpty() ? "" : "So is what is still said of " + ofWhat() + ". ")
        + "All else is asked about child "
        + key
        + ".";
  }

  private String ofWhat() {
    return together.stream()
        .map(
            holds ->
                holds == SharedPart.Holds.LIVING_TOGETHER ? "where they live" : "where they are")
        .collect(Collectors.joining(" and "));
  }

  private CaseRecord copy(CaseRecord child, SharedPart.Holds holds) {
    CaseRecord with = child;
    for (SharedPart part : SharedPart.known(first, holds)) {
      with = part.copied(with, first);
      copied.add(part.label());
    }
    return with;
  }

  private Optional<CaseRecord> suspected(CaseRecord child) throws IOException {
    while (true) {
      Optional<String> line = lines.next(prompt.get(), IntakeOpening::isSuspicion);
      Optional<IntakeRequest> request = line.flatMap(IntakeRequest::of);
      if (line.isEmpty() || line.get().isEmpty() || isAn(IntakeRequest.QUIT, request)) {
        return Optional.of(sameSuspicion(child));
      } else if (isAn(IntakeRequest.UNKNOWN, request)) {
        return Optional.of(child);
      } else if (isAn(IntakeRequest.BACK, request)) {
        return Optional.empty();
      } else if (request.isPresent()) {
        grant(request.get(), IntakeText.whyOpening(false));
      } else {
        try {
          return Optional.of(child.with(IntakeOpening.suspected(child.referral(), line.get())));
        } catch (InvalidValueException wrong) {
          lines.say(IntakeText.wrong(wrong));
        }
      }
    }
  }

  /** What is suspected of any other child, identified or not, is possible of this one. */
  private CaseRecord sameSuspicion(CaseRecord child) {
    List<Category> suspected = Stream.of(Category.values()).filter(known::suspects).toList();
    if (suspected.isEmpty()) {
      return child;
    }
    copied.add("suspected categories (as possible)");
    Referral.Builder same = child.referral().toBuilder();
    suspected.forEach(category -> same.putCategory(category, Suspicion.POSSIBLE));
    return child.with(same.build());
  }

  /** With what holds for both if they are together, in this sense. */
  private Optional<CaseRecord> together(CaseRecord child, SharedPart.Holds holds, String question)
      throws IOException {
    lines.say(String.format(question, key, known.at()) + " Yes, no or unknown.");
    while (true) {
      Optional<String> line = lines.next(prompt.get(), SpokenWords::isBareYesOrNo);
      Optional<IntakeRequest> request = line.flatMap(IntakeRequest::of);
      if (isAn(IntakeRequest.QUIT, request)) {
        lines.putBack(line.get()); // it ends the whole intake, and says of nobody where they are
        return Optional.of(child);
      } else if (line.isEmpty() || line.get().isEmpty() || isAn(IntakeRequest.UNKNOWN, request)) {
        return Optional.of(child);
      } else if (isAn(IntakeRequest.BACK, request)) {
        return Optional.empty();
      } else if (request.isPresent()) {
        grant(
            request.get(),
            "What is known of one child is taken over for the other only when somebody says so.");
      } else {
        try {
          if (SpokenWords.isMoreThanYesOrNo(line.get())) {
            throw InvalidValueException.of("answer", "yes or no alone");
          }
          if (SpokenWords.yesOrNo(line.get()) != Answer.YES) {
            return Optional.of(child);
          }
          together.add(holds);
          return Optional.of(copy(child, holds));
        } catch (InvalidValueException wrong) {
          lines.say(IntakeText.wrong(wrong) + "; or unknown");
        }
      }
    }
  }

  private void grant(IntakeRequest request, String why) {
    if (request == IntakeRequest.WHY) {
      lines.say(why);
    } else if (request == IntakeRequest.HELP) {
      lines.say(IntakeText.help());
    } else {
      lines.say("First this about child " + key + "; back leaves the child out again.");
    }
  }

  private static boolean isAn(IntakeRequest wanted, Optional<IntakeRequest> request) {
    return request.equals(Optional.of(wanted));
  }
}
