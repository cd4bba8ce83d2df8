package org.csecpolicy.space;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.csecpolicy.Action;
import org.csecpolicy.Contingency;
import org.csecpolicy.Event;
import org.csecpolicy.Step;
import org.csecpolicy.hours.BusinessHours;
import org.csecpolicy.hours.LineStatus;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;

/**
 * The laws of what may happen after a decision. Which event may happen, and what the facts are
 * then, is said here from the facts of the call alone, a second time.
 */
final class EventLaws {
  private static final Duration FORM = Duration.ofMinutes(15);

  static final ImmutableList<Law> ALL =
      ImmutableList.of(
          Law.that("An event that would raise protection is a contingency", EventLaws::isListed)
              .whateverTheReadings(),
          Law.that(
                  "A contingency calls for something more, and cites what",
                  call ->
                      isProtectedAsFarAsCanBe(call)
                          || call.decision().contingencies().stream()
                              .allMatch(EventLaws::callsForMore))
              .whateverTheReadings());

  /** What may happen, and the facts then. */
  private record Possible(Event event, Referral then) {}

  private EventLaws() {}

  private static boolean isListed(Case call) {
    if (isProtectedAsFarAsCanBe(call)) {
      return true;
    }
    Protection now = Protection.of(call.decision());
    for (Possible possible : possible(call)) {
      boolean raises = raises(now, Protection.of(call.policy().decide(possible.then)));
      if (raises
          && call.decision().contingencies().stream()
              .noneMatch(each -> each.event() == possible.event)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the department responds only then, or does more for the child. */
  private static boolean raises(Protection now, Protection then) {
    Protection byTheSame =
        new Protection(
            now.governed(),
            then.responder(),
            now.immediate(),
            now.staffed(),
            now.escalated(),
            now.refusalLeavesNobody(),
            now.federalReminder(),
            now.alerted());
    return then.responds() && !now.responds() || !byTheSame.isNoLessThan(then);
  }

  /** Somebody goes at once, and no office closes meanwhile: no event can add to that. */
  private static boolean isProtectedAsFarAsCanBe(Case call) {
    return call.isGoverned() && call.responds() && call.isImmediate() && !closesMeanwhile(call);
  }

  private static boolean closesMeanwhile(Case call) {
    BusinessHours hours = call.decision().agency().officeHours();
    Instant called = call.referral().calledAt();
    return hours.statusAt(call.referral().decidedAt()) == LineStatus.OPEN
        && hours.statusAt(called.plus(FORM)) != LineStatus.OPEN;
  }

  private static boolean callsForMore(Contingency contingency) {
    return !contingency.toAdd().isEmpty()
        && !contingency.answers().isEmpty()
        && contingency.answers().stream().allMatch(each -> each.event() == contingency.event())
        && contingency.toAdd().stream()
            .map(Step::clauses)
            .allMatch(contingency.clauses()::containsAll);
  }

  private static List<Possible> possible(Case call) {
    Referral facts = call.referral();
    if (call.isGoverned()) {
      return ofPlans(call, facts);
    }
    return switch (call.decision().scope().outcome()) {
      case EIGHTEEN_OR_OLDER ->
          List.of(
              new Possible(
                  Event.AGE,
                  facts.toBuilder()
                      .child(facts.child().toBuilder().ageEstablished(Answer.UNKNOWN).build())
                      .build()));
      case FIRST_RESPONDER_CALL ->
          List.of(
              new Possible(
                  Event.FIRST_RESPONDER,
                  facts.toBuilder().caller(Caller.of(CallerKind.OTHER_LAW_ENFORCEMENT)).build()));
      default -> List.of();
    };
  }

  private static List<Possible> ofPlans(Case call, Referral facts) {
    Custody custody = facts.custody();
    Elsewhere there = facts.elsewhere();
    List<Possible> possible = new ArrayList<>();
    boolean refused = custody.hallAnswer() == HallAnswer.REFUSED;
    boolean accepted = custody.hallAnswer() == HallAnswer.ACCEPTED;
    boolean inTheHall = custody.atJuvenileHall().isYes();
    boolean onTheWay = custody.beingTransported().isYes();
    boolean instructed = call.hasStep(Set.of(Action.TELL_LAW_ENFORCEMENT));
    boolean asked = call.hasStep(Set.of(Action.ASK_JUVENILE_HALL));
    Custody atTheDoor =
        Custody.builder().lawEnforcement(Answer.YES).hallAnswer(HallAnswer.REFUSED).build();
    Custody gone =
        Custody.builder()
            .lawEnforcement(Answer.NO)
            .atJuvenileHall(Answer.NO)
            .beingTransported(Answer.NO)
            .build();
    if (!refused && (accepted || inTheHall || onTheWay || instructed || asked)) {
      possible.add(new Possible(Event.JUVENILE_HALL, with(facts, atTheDoor)));
    }
    // Whoever is coming comes to where the child was.
    Referral atLarge =
        with(
            with(facts, gone),
            there.toBuilder()
                .answeredBy(Optional.empty())
                .expectedArrival(Optional.empty())
                .build());
    if (!refused && (accepted || inTheHall || onTheWay || instructed)) {
      possible.add(new Possible(Event.JUVENILE_HALL, atLarge));
    }
    if (custody.lawEnforcement().isYes() && !(inTheHall && !refused && !onTheWay)) {
      possible.add(new Possible(Event.CUSTODY_ENDS, atLarge));
    }
    // Late is not declined, and the offices may have closed meanwhile.
    if (there.isArrivalAhead(facts.decidedAt())) {
      possible.add(
          new Possible(
              Event.OTHER_COUNTY,
              with(facts, there.toBuilder().expectedArrival(Optional.empty()).build()).toBuilder()
                  .assignedAt(there.expectedArrival().orElseThrow())
                  .build()));
    }
    if (there.willRespond() == WillRespond.YES
        || there.answeredBy().isPresent() && there.expectedArrival().isPresent()
        || there.electronicTransfer() == ElectronicTransfer.ACCEPTED) {
      possible.add(
          new Possible(
              Event.OTHER_COUNTY,
              with(
                  facts,
                  there.toBuilder()
                      .willRespond(WillRespond.NO)
                      .answeredBy(Optional.empty())
                      .expectedArrival(Optional.empty())
                      .build())));
    }
    if (there.missingPersonReport().isYes() || there.delinquencyWarrant().isYes()) {
      possible.add(
          new Possible(
              Event.REPORT_OR_WARRANT,
              with(
                  facts,
                  there.toBuilder()
                      .missingPersonReport(Answer.NO)
                      .delinquencyWarrant(Answer.NO)
                      .build())));
    }
    if (facts.openCase().status() == CaseStatus.UNKNOWN) {
      for (CaseStatus found : new CaseStatus[] {CaseStatus.REGIONAL, CaseStatus.CSEC_UNIT}) {
        possible.add(
            new Possible(
                Event.WHOSE_CHILD, facts.toBuilder().openCase(OpenCase.of(found)).build()));
      }
    }
    if (facts.probation().status() == ProbationStatus.NOT_VERIFIED) {
      for (ProbationStatus found : ProbationStatus.values()) {
        if (found.is602()) {
          possible.add(
              new Possible(
                  Event.WHOSE_CHILD, facts.toBuilder().probation(Probation.of(found)).build()));
        }
      }
    }
    if (closesMeanwhile(call) && call.hasStep(Set.of(Action.PREPARE_EXPEDITED_FORM))) {
      possible.add(
          new Possible(Event.OFFICE_CLOSES, facts.assignedAt(facts.calledAt().plus(FORM))));
    }
    return possible;
  }

  private static Referral with(Referral facts, Custody custody) {
    return facts.toBuilder().custody(custody).build();
  }

  private static Referral with(Referral facts, Elsewhere there) {
    return facts.toBuilder().elsewhere(there).build();
  }
}
