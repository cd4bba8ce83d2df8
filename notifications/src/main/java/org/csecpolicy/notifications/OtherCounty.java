package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;
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
  /** The open questions that the county or state knows the answer to. */
  private static final ImmutableSet<Fact> ASKED =
      Sets.immutableEnumSet(
          Fact.OPEN_SERVICES,
          Fact.OPEN_JURISDICTION,
          Fact.WILL_RESPOND,
          Fact.ELECTRONIC_TRANSFER,
          Fact.ANSWERED_BY,
          Fact.EXPECTED_ARRIVAL,
          Fact.MISSING_PERSON_REPORT,
          Fact.DELINQUENCY_WARRANT);

  /** What is not asked about a referral that this county keeps. */
  private static final ImmutableSet<Fact> OF_A_TRANSFER =
      Sets.immutableEnumSet(
          Fact.WILL_RESPOND,
          Fact.ELECTRONIC_TRANSFER,
          Fact.ANSWERED_BY,
          Fact.EXPECTED_ARRIVAL,
          Fact.OPEN_JURISDICTION);

  private OtherCounty() {}

  /** The cross report that a step makes. */
  static CrossReport report(Step step) {
    return (CrossReport) step.because().outcome();
  }

  /** Whom the report is about, seen from the county or state of jurisdiction (N-OOC-1). */
  static String itsChild(Draft draft) {
    boolean livesThere =
        draft.plan().standing().outcome() != Standing.JURISDICTION_ELSEWHERE
            && authority(draft).equals(draft.referral().child().residence());
    return draft.phrase(
        livesThere ? "other-county.child.lives-there" : "other-county.child.under-jurisdiction");
  }

  private static Place authority(Draft draft) {
    return draft.plan().routing().jurisdiction().residency().authority();
  }

  /** Which county or state has jurisdiction, and by what (N-OOC-1). */
  static String jurisdiction(Draft draft) {
    Child child = draft.referral().child();
    if (isOurs(draft)) {
      return draft.phrase("case.jurisdiction.ours", "county", draft.agency().county().label());
    }
    if (child.jurisdiction().isKnown()) {
      return child.jurisdiction().label();
    }
    String residence = child.residence().label();
    return child.residence().isKnown()
        ? draft.phrase("case.jurisdiction.by-residence", "place", residence)
        : residence;
  }

  /** Ruling own-jurisdiction-elsewhere: the child lives there, and the referral stays here. */
  private static boolean isOurs(Draft draft) {
    return draft.plan().standing().outcome() == Standing.COUNTY_JURISDICTION;
  }

  /** N-OOC-7: what was answered, by whom, and when somebody comes. */
  static void answer(Draft draft) {
    Elsewhere elsewhere = draft.referral().elsewhere();
    draft
        .field("other-county", asked(draft.plan()))
        .field("other-county.will-respond", "will-respond", elsewhere.willRespond())
        .field("other-county.transfer", "transfer", elsewhere.electronicTransfer());
    coming(draft);
  }

  /** Who answered, and when they come. */
  static void coming(Draft draft) {
    Elsewhere elsewhere = draft.referral().elsewhere();
    draft
        .personal("other-county.answered-by", elsewhere.answeredBy())
        .field(
            "other-county.expected",
            elsewhere
                .expectedArrival()
                .map(arrival -> expected(draft, arrival))
                .orElseGet(() -> draft.phrase("other-county.expected.not-known")));
  }

  private static String expected(Draft draft, Instant arrival) {
    String moment = draft.moment(arrival);
    return arrival.isBefore(draft.referral().decidedAt())
        ? draft.phrase("other-county.expected.past", "moment", moment)
        : moment;
  }

  /** Every county or state that may have given the answer. */
  private static String asked(ResponsePlan plan) {
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
  static void meeting(Draft draft) {
    if (ChildNow.isOrGoesToHall(draft.plan())) {
      draft.blank().say("other-county.come-to-hall");
    }
    Cited<Disposition> disposition = draft.plan().disposition();
    if (disposition.outcome() == Disposition.TRANSFER
        || disposition.outcome() == Disposition.EVALUATE_OUT
            && disposition.clauses().contains(Clause.N_OOC_11)) {
      draft.blank().say("other-county.call-back");
    }
  }

  /** N-OOC-2, and what else the decision has open that the county or state knows. */
  static void ask(Draft draft) {
    draft.item("ask.cps-status");
    askWhoGoes(draft);
    boolean isKeptHere = isOurs(draft) && !ChildNow.of(draft.plan()).outside();
    Sets.intersection(draft.plan().openQuestions(), ASKED).stream()
        .filter(fact -> !isKeptHere || !OF_A_TRANSFER.contains(fact))
        .forEach(fact -> draft.listed(draft.phrase("ask", fact)));
  }

  /** N-OOC-4, N-OOC-6: of a child outside the county, whom the department cannot go to. */
  static void askWhoGoes(Draft draft) {
    if (!ChildNow.of(draft.plan()).outside()) {
      return;
    }
    draft.item("ask.holds-the-child").item("ask.goes-to-the-child");
    if (!draft.referral().child().foundIn().equals(authority(draft))) {
      draft.item("ask.travels");
    }
  }
}
