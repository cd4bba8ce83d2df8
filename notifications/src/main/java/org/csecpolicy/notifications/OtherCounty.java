package org.csecpolicy.notifications;

import java.util.LinkedHashSet;
import java.util.Set;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.jurisdiction.Standing;
import org.csecpolicy.notice.CrossReport;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Place;

/**
 * The county or state that a message is sent to or tells of: what the child has to do with it, what
 * it answered, and what it is asked.
 */
final class OtherCounty {
  private OtherCounty() {}

  /** Whom the report is about, seen from the county or state of jurisdiction (N-OOC-1). */
  static String itsChild(ResponsePlan plan) {
    Place authority = plan.routing().jurisdiction().residency().authority();
    boolean livesThere =
        plan.standing().outcome() != Standing.JURISDICTION_ELSEWHERE
            && authority.equals(plan.referral().child().residence());
    return livesThere
        ? "a child or youth who lives in your county or state"
        : "a child or youth under the jurisdiction of your county or state";
  }

  /** Which county or state has jurisdiction, and by what (N-OOC-1). */
  static String jurisdiction(ResponsePlan plan) {
    Child child = plan.referral().child();
    if (child.jurisdiction().isKnown()) {
      return child.jurisdiction().label();
    }
    return child.residence().isKnown()
        ? child.residence().label() + ", by the residence"
        : child.residence().label();
  }

  /** N-OOC-7: what was answered, by whom, and when somebody comes. */
  static void answer(MessageText text, ResponsePlan plan) {
    Elsewhere elsewhere = plan.referral().elsewhere();
    text.field("Other county or state:", asked(plan));
    text.field("Will respond:", FactWording.of(elsewhere.willRespond()));
    text.field("Electronic Transfer:", FactWording.of(elsewhere.electronicTransfer()));
    coming(text, plan);
  }

  /** Who answered, and when they come. */
  static void coming(MessageText text, ResponsePlan plan) {
    Elsewhere elsewhere = plan.referral().elsewhere();
    text.personal("Answered by:", elsewhere.answeredBy(), "who answered for the other county");
    if (elsewhere.expectedArrival().isEmpty()) {
      text.field("Expected there:", "not known");
    } else {
      boolean past = elsewhere.expectedArrival().get().isBefore(plan.referral().decidedAt());
      text.field(
          "Expected there:",
          Moments.on(plan.agency().officeHours().zone(), elsewhere.expectedArrival().get())
              + (past ? "; that time is past" : ""));
    }
  }

  /** Every county or state that may have given the answer. */
  static String asked(ResponsePlan plan) {
    Set<String> places = new LinkedHashSet<>();
    for (Cited<CrossReport> report : plan.crossReports()) {
      if (report.outcome().recipient().isAuthorityElsewhere()) {
        report.outcome().place().map(Place::label).ifPresent(places::add);
      }
    }
    return places.isEmpty() ? plan.referral().child().foundIn().label() : String.join("; ", places);
  }

  /**
   * Rulings same-place and events: where the child is to be met, and that a county on whose coming
   * the decision relies calls back when it does not come.
   */
  static void meeting(MessageText text, ResponsePlan plan) {
    if (ChildNow.isOrGoesToHall(plan)) {
      text.blank()
          .say(
              "If you come, come to Juvenile Hall, not to the station: that is where the youth is, or"
                  + " is to be taken.");
    }
    Cited<Disposition> disposition = plan.disposition();
    if (disposition.outcome() == Disposition.TRANSFER
        || disposition.outcome() == Disposition.EVALUATE_OUT
            && disposition.clauses().contains(Clause.N_OOC_11)) {
      text.blank()
          .say(
              "CALL US BACK AT ONCE if you do not come after all, or will not be there at your time:"
                  + " who responds is then decided anew.");
    }
  }

  /** N-OOC-2, and what else the decision has open that the county or state knows. */
  static void ask(MessageText text, ResponsePlan plan) {
    text.item("the child's current CPS status with you");
    askWhoGoes(text, plan);
    for (Fact fact : plan.openQuestions()) {
      FactWording.toTheOtherCounty(fact).ifPresent(text::item);
    }
  }

  /** N-OOC-4, N-OOC-6: of a child outside the county, whom the department cannot go to. */
  static void askWhoGoes(MessageText text, ResponsePlan plan) {
    if (!ChildNow.of(plan).outside()) {
      return;
    }
    text.item("who holds the child now").item("who of you goes to the child, and when");
    Place authority = plan.routing().jurisdiction().residency().authority();
    if (!plan.referral().child().foundIn().equals(authority)) {
      text.item("who travels to return the child to the county or state of jurisdiction");
    }
  }
}
