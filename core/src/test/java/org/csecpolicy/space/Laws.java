package org.csecpolicy.space;

import static org.csecpolicy.space.Dimension.*;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import org.csecpolicy.Action;
import org.csecpolicy.Step;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.hours.LineStatus;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.jurisdiction.Scope;
import org.csecpolicy.jurisdiction.Standing;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.ClauseKind;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.response.ResponseTime;
import org.jspecify.annotations.Nullable;

/** What holds of every decision by itself. What holds between two of them is in {@link Pairs}. */
final class Laws {
  private static final ImmutableList<Law> OF_THE_FUNCTION =
      ImmutableList.of(
          Law.that("Deciding the same referral again gives the same decision", Laws::isRepeatable),
          Law.that("Every outcome cites a clause that decides something", Laws::everyOutcomeCites),
          Law.that("Every open question is a fact that is not known", Laws::onlyTheUnknownIsAsked),
          Law.that("There is always something to do", of -> !of.steps().isEmpty()),
          Law.that(
              "The protocol governs unless the caller is of the FRP, the person 18, or no category"
                  + " is suspected",
              Laws::scopeIsRight),
          Law.that(
              "Every flag is on the decisions where its unclear place bites, and on no other",
              of -> misplacedFlag(of) == null));

  private static final ImmutableList<Law> OF_JURISDICTION =
      ImmutableList.of(
          Law.ofPlans(
              "A child of Los Angeles, or of unknown residence, gets a response and is never"
                  + " evaluated out",
              of -> of.livesElsewhere() || of.disposition() == Disposition.RESPOND),
          Law.ofPlans(
              "A child with an open case or 602 status here gets a response",
              of -> !of.hasOwnJurisdiction() || of.disposition() == Disposition.RESPOND),
          Law.ofPlans(
              "Juvenile Hall's refusal always brings a response",
              of -> !of.yes(REFUSED) || of.responds()),
          Law.ofPlans(
              "A child is turned away only when no open case, the Probation status, and Juvenile"
                  + " Hall's answer to a child who is here are known",
              of -> of.responds() || nothingCouldKeep(of)),
          Law.ofPlans(
              "Nobody waiting with law enforcement is left without a responder or a flag",
              of -> of.no(CUSTODY) || of.responds() || isInHands(of) && isFlagged(of)),
          Law.ofPlans(
              "Only an outsider has anything but a plain response",
              of -> of.disposition() == Disposition.RESPOND || of.isOutsider()));

  private static final ImmutableList<Law> OF_THE_RESPONSE =
      ImmutableList.of(
          Law.ofPlans(
              "There is a response time exactly when the department responds",
              of -> (of.time() != null) == of.responds()),
          Law.ofPlans(
              "Immediate unless the exception's conditions are all known, and then not",
              of ->
                  !of.responds()
                      || (of.time() == ResponseTime.IMMEDIATE_NOT_REQUIRED) == isException(of)),
          Law.ofPlans(
              "Custody is always Immediate with the Expedited form",
              of ->
                  !of.responds()
                      || !of.yes(CUSTODY)
                      || of.isImmediate()
                          && of.plan().expeditedForm().outcome().required().isYes()),
          Law.ofPlans(
              "There is no Expedited form without custody",
              of -> !of.no(CUSTODY) || of.plan().expeditedForm().outcome().required().isNo()),
          Law.ofPlans(
              "A response to the staging area is Immediate",
              of -> !of.disposition().atStagingArea() || of.isImmediate()));

  private static final ImmutableList<Law> OF_THE_ASSIGNMENT =
      ImmutableList.of(
          Law.ofPlans(
              "There is exactly one primary when the department responds, and none otherwise",
              of -> primaries(of) == (of.responds() ? 1 : 0)),
          Law.ofPlans(
              "After hours Immediate goes to ERCP",
              of -> !of.isImmediate() || of.isOpen() || primary(of) == Unit.ERCP),
          Law.ofPlans(
              "In hours nothing goes to ERCP", of -> !of.isOpen() || primary(of) != Unit.ERCP),
          Law.ofPlans(
              "MART is primary or secondary whenever the department responds, and not both",
              Laws::martIsThere),
          Law.ofPlans(
              "MART is primary exactly for a CSEC-unit case in hours",
              of ->
                  (primary(of) == Unit.MART)
                      == (of.responds() && of.openCase(CaseStatus.CSEC_UNIT) && of.isOpen())),
          Law.ofPlans("The offices are open only at the moments that are", Laws::hoursAreRight));

  static final ImmutableList<Law> ALL =
      ImmutableList.<Law>builder()
          .addAll(OF_THE_FUNCTION)
          .addAll(OF_JURISDICTION)
          .addAll(OF_THE_RESPONSE)
          .addAll(OF_THE_ASSIGNMENT)
          .addAll(NoticeLaws.ALL)
          .addAll(CollectionLaws.ALL)
          .build();

  private Laws() {}

  /** The first law that does not hold, in words; null when all do. */
  static @Nullable String broken(Case of) {
    for (Law law : ALL) {
      if (!law.holds().test(of)) {
        Interpretation flag = misplacedFlag(of);
        return law.sentence() + (flag == null ? "" : " (" + flag.key() + ")");
      }
    }
    return null;
  }

  private static boolean isRepeatable(Case of) {
    return Case.POLICY.decide(of.referral()).equals(of.decision());
  }

  private static boolean everyOutcomeCites(Case of) {
    for (Cited<?> outcome : of.outcomes()) {
      if (outcome.clauses().isEmpty()) {
        return false;
      }
      for (var clause : outcome.clauses()) {
        if (clause.kind() == ClauseKind.PROSE) {
          return false;
        }
      }
    }
    return true;
  }

  /** A stated age may contradict a known birth date; the informant is asked with the status. */
  private static boolean onlyTheUnknownIsAsked(Case of) {
    for (Cited<?> outcome : of.outcomes()) {
      for (Fact fact : outcome.openQuestions()) {
        boolean again =
            fact == Fact.AGE && ((Age) of.point().value(AGE)).isDoubtful()
                || fact == Fact.IDC_INFORMANT && of.is(PROBATION, ProbationStatus.NOT_VERIFIED);
        if (of.referral().isKnown(fact) && !again) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean scopeIsRight(Case of) {
    Scope expected =
        of.is(CALLER, CallerKind.FRP_LAW_ENFORCEMENT)
            ? Scope.FIRST_RESPONDER_CALL
            : ((Age) of.point().value(AGE)).isAdult()
                ? Scope.EIGHTEEN_OR_OLDER
                : of.given(CSEC) || of.given(CHILD_LABOR) || of.given(CRIMINAL_BEHAVIOR)
                    ? Scope.GOVERNED
                    : Scope.AT_RISK_ONLY;
    return of.decision().scope().outcome() == expected
        && of.isGoverned() == (expected == Scope.GOVERNED);
  }

  private static @Nullable Interpretation misplacedFlag(Case of) {
    Set<Interpretation> flags = of.flags();
    for (Interpretation place : Interpretation.values()) {
      if (flags.contains(place) != Flags.applies(place, of)) {
        return place;
      }
    }
    return null;
  }

  private static boolean nothingCouldKeep(Case of) {
    boolean refusalKnown = of.no(REFUSED) || of.isAtOrOnTheWayToHall() || of.isFoundElsewhere();
    return of.openCase(CaseStatus.NONE)
        && !of.is602()
        && !of.is(PROBATION, ProbationStatus.NOT_VERIFIED)
        && refusalKnown;
  }

  /** Of Juvenile Hall, of those who take the child there, or of another county or state. */
  private static boolean isInHands(Case of) {
    return of.isAtOrOnTheWayToHall()
        || of.disposition() == Disposition.TO_JUVENILE_HALL
        || of.isFoundElsewhere();
  }

  private static boolean isFlagged(Case of) {
    return of.plan().expeditedForm().interpretations().contains(Interpretation.EXPEDITED_FORM);
  }

  /** Nobody has the child in custody or waits with it, and the child is known to be ours. */
  private static boolean isException(Case of) {
    boolean ours = of.residence() == Where.LOS_ANGELES || isOursFromElsewhere(of);
    return of.exceptionHolds() && of.no(CUSTODY) && ours;
  }

  private static boolean isOursFromElsewhere(Case of) {
    return of.livesElsewhere()
        && of.hasOwnJurisdiction()
        && of.plan().standing().outcome() == Standing.COUNTY_JURISDICTION;
  }

  private static long primaries(Case of) {
    long primaries = 0;
    for (Step step : of.steps()) {
      primaries += step.action() == Action.ASSIGN_PRIMARY ? 1 : 0;
    }
    return of.plan().assignment().isPresent() == primaries > 0 ? primaries : -1;
  }

  private static @Nullable Unit primary(Case of) {
    return of.plan().assignment().map(assigned -> assigned.primary().outcome()).orElse(null);
  }

  private static boolean martIsThere(Case of) {
    if (of.plan().assignment().isEmpty()) {
      return !of.responds();
    }
    Unit second = of.plan().assignment().get().secondary().map(Cited::outcome).orElse(null);
    return primary(of) == Unit.MART ? second == null : second == Unit.MART;
  }

  private static boolean hoursAreRight(Case of) {
    LineStatus expected =
        switch ((Moment) of.point().value(MOMENT)) {
          case IN_HOURS, BEFORE_CLOSING, CALLED_AFTER_HOURS_ASSIGNED_IN_HOURS -> LineStatus.OPEN;
          case AFTER_HOURS, BEFORE_OPENING, CLOSING, THANKSGIVING, CALLED_IN_HOURS_ASSIGNED_AFTER ->
              LineStatus.CLOSED;
          case BEYOND_THE_CALENDAR -> LineStatus.NOT_COVERED;
        };
    return of.plan().officeHours().outcome() == expected;
  }
}
