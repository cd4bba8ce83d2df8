package org.csecpolicy.space;

import static org.csecpolicy.space.Dimension.*;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.Set;
import org.csecpolicy.Action;
import org.csecpolicy.Step;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.hours.LineStatus;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.jurisdiction.Scope;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.ClauseKind;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.response.ResponseTime;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.IndicatorAnswers;
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
              "The protocol governs unless the caller is of the FRP, the person is established to be"
                  + " 18, or no category is suspected",
              Laws::scopeIsRight),
          Law.that(
              "Every flag is on the decisions where its unclear place bites, and on no other",
              of -> misplacedFlag(of) == null));

  private static final ImmutableList<Law> OF_JURISDICTION =
      ImmutableList.of(
          Law.ofPlans(
              "A child of Los Angeles, or of unknown residence, gets a response and is never"
                  + " evaluated out",
              of -> of.residence().isElsewhere() || of.disposition() == Disposition.RESPOND),
          Law.ofPlans(
              "A child who lives in a placement here gets a response, whatever the residence says",
              of -> !of.livesHere() || of.disposition() == Disposition.RESPOND),
          Law.ofPlans(
              "A child with an open case or 602 status here gets a response",
              of -> !of.hasOwnJurisdiction() || of.disposition() == Disposition.RESPOND),
          Law.ofPlans(
              "The child stands where residence, placement, case and jurisdiction put it",
              of -> of.plan().standing().outcome() == of.standing()),
          Law.ofPlans(
              "Juvenile Hall's refusal always brings a response",
              of -> !of.isRefused() || of.responds()),
          Law.ofPlans(
              "A child is turned away only when no open case, the Probation status, and where the"
                  + " child lives are known",
              of -> of.responds() || of.isOutsider() && !of.mayBeOurs()),
          Law.ofPlans(
              "A child who is or may be here is turned away only to Juvenile Hall, to law"
                  + " enforcement that takes the child there, or to a county known to be coming to a"
                  + " child in no danger",
              of -> of.responds() || of.isFoundElsewhere() || somebodyElseHas(of)),
          Law.ofPlans(
              "Nobody is sent to a child who is outside the county and not ours",
              of -> !of.isFoundElsewhere() || !of.isOutsider() || of.mayBeOurs() || !of.responds()),
          Law.ofPlans(
              "A referral is Evaluated Out now only when somebody else is known to have the child",
              of -> of.disposition() != Disposition.EVALUATE_OUT || isEvaluatedOutRightly(of)),
          Law.ofPlans(
              "Only an outsider has anything but a plain response",
              of -> of.disposition() == Disposition.RESPOND || of.isOutsider()),
          Law.that(
              "What contradicts itself is named, and nothing else",
              of -> of.decision().contradictions().equals(contradictions(of))));

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
                  !of.custody().isYes()
                      || (!of.responds() || of.isImmediate())
                          && (of.plan().expeditedForm().outcome().required().isYes()
                              || !of.responds() && of.isFoundElsewhere())),
          Law.ofPlans(
              "There is no Expedited form without custody",
              of -> !of.custody().isNo() || of.plan().expeditedForm().outcome().required().isNo()),
          Law.ofPlans(
              "The form is held exactly while it is or may be due and nobody responds to the child",
              of ->
                  of.plan().expeditedForm().outcome().held()
                      == (!of.responds()
                          && !of.plan().expeditedForm().outcome().required().isNo())),
          Law.ofPlans(
              "Known danger is always Immediate when the department responds",
              of -> !of.responds() || !of.yes(DANGER) || of.isImmediate()),
          Law.ofPlans(
              "An accused placement here gets an Immediate response of its own, or with the child's",
              Laws::placementIsAnswered),
          Law.ofPlans(
              "A response to the staging area is Immediate",
              of -> !of.disposition().atStagingArea() || of.isImmediate()));

  private static final ImmutableList<Law> OF_THE_ASSIGNMENT =
      ImmutableList.of(
          Law.ofPlans(
              "There is exactly one primary when the department responds to the child or to the"
                  + " placement, and none otherwise",
              of -> primaries(of) == (of.responds() || answersPlacement(of) ? 1 : 0)),
          Law.ofPlans(
              "After hours Immediate goes to ERCP",
              of -> !of.isImmediate() || of.isOpen() || primary(of) == Unit.AFTER_HOURS_UNIT),
          Law.ofPlans(
              "In hours nothing goes to ERCP",
              of -> !of.isOpen() || primary(of) != Unit.AFTER_HOURS_UNIT),
          Law.ofPlans(
              "MART is primary or secondary whenever the department responds, and not both",
              Laws::martIsThere),
          Law.ofPlans(
              "MART is primary exactly for a CSEC-unit case in hours",
              of ->
                  (primary(of) == Unit.EXPLOITATION_UNIT)
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

  /** What is doubted may be known: an age that is only said, a place, what contradicts itself. */
  private static boolean onlyTheUnknownIsAsked(Case of) {
    Set<Fact> doubted = EnumSet.noneOf(Fact.class);
    for (Contradiction contradiction : of.decision().contradictions()) {
      doubted.addAll(contradiction.facts());
    }
    Age age = (Age) of.point().value(AGE);
    if (age.isAskedUnlessEstablished() && !of.yes(AGE_ESTABLISHED)) {
      doubted.add(Fact.AGE);
    }
    if (of.is(PROBATION, ProbationStatus.NOT_VERIFIED)) {
      doubted.add(Fact.IDC_INFORMANT);
    }
    if (of.where(JURISDICTION) == Where.ONLY_SAID) {
      doubted.add(Fact.JURISDICTION);
    }
    for (Cited<?> outcome : of.outcomes()) {
      for (Fact fact : outcome.openQuestions()) {
        if (of.referral().isKnown(fact) && !doubted.contains(fact)) {
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
            : isAdult(of) ? Scope.EIGHTEEN_OR_OLDER : byCategory(of);
    return of.decision().scope().outcome() == expected
        && of.isGoverned() == (expected == Scope.GOVERNED);
  }

  static boolean isAdult(Case of) {
    return ((Age) of.point().value(AGE)).isAdultIfEstablished() && of.yes(AGE_ESTABLISHED);
  }

  private static Scope byCategory(Case of) {
    if (of.given(CSEC) || of.given(CHILD_LABOR) || of.given(CRIMINAL_BEHAVIOR)) {
      return Scope.GOVERNED;
    }
    IndicatorAnswers indicators = (IndicatorAnswers) of.point().value(INDICATORS);
    return indicators.answered().containsValue(Answer.YES)
        ? Scope.AT_RISK_ONLY
        : Scope.NOT_ROUTED_YET;
  }

  private static Set<Contradiction> contradictions(Case of) {
    Set<Contradiction> expected = EnumSet.noneOf(Contradiction.class);
    boolean frp = of.is(CALLER, CallerKind.FRP_LAW_ENFORCEMENT);
    if (!frp && ((Age) of.point().value(AGE)).isContradicted()) {
      expected.add(Contradiction.AGE);
    }
    if (of.isGoverned()) {
      ofHall(of, expected);
      if (of.is(PROBATION, ProbationStatus.WARD_602_FM_HOME) && of.is(HOME, Home.PLACEMENT)) {
        expected.add(Contradiction.FM_IN_PLACEMENT);
      }
      if (of.is(PROBATION, ProbationStatus.WARD_602_FR_PLACEMENT) && of.isStatusAgainstHome()) {
        expected.add(Contradiction.FR_AT_HOME);
      }
      if (of.isMisnamed()) {
        expected.add(Contradiction.COUNTY_NOT_OF_STATE);
      }
    }
    return expected;
  }

  private static void ofHall(Case of, Set<Contradiction> expected) {
    boolean outside = of.where(FOUND).isElsewhere();
    if (of.isRefused()) {
      if (of.yes(AT_HALL) || of.yes(TRANSPORTED)) {
        expected.add(Contradiction.HALL_REFUSED_AND_THERE);
      }
      if (of.no(CUSTODY)) {
        expected.add(Contradiction.HALL_REFUSED_AND_NO_CUSTODY);
      }
      if (outside) {
        expected.add(Contradiction.HALL_REFUSED_AND_OUTSIDE);
      }
    } else if (of.isOnTheWay() && of.yes(AT_HALL)) {
      expected.add(Contradiction.AT_HALL_AND_ON_THE_WAY);
    } else if (of.isInHall()) {
      if (of.yes(CUSTODY)) {
        expected.add(Contradiction.CUSTODY_AND_AT_HALL);
      }
      if (outside) {
        expected.add(Contradiction.OUTSIDE_AND_AT_HALL);
      }
    }
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

  private static boolean somebodyElseHas(Case of) {
    return of.isAtOrOnTheWayToHall()
        || of.isReportOrWarrant() && of.custody().isYes()
        || isWithAnotherCounty(of);
  }

  private static boolean isWithAnotherCounty(Case of) {
    return of.isAskedToTakeItsChild() && of.isComing() && of.no(DANGER);
  }

  private static boolean isEvaluatedOutRightly(Case of) {
    boolean hallTakesTheChild =
        of.is(HALL_ANSWER, HallAnswer.ACCEPTED)
            && (of.isAtOrOnTheWayToHall() || of.isReportOrWarrant() && of.custody().isYes());
    return hallTakesTheChild || isWithAnotherCounty(of);
  }

  /** N-3.c: by the child's own referral, or beside it. */
  private static boolean placementIsAnswered(Case of) {
    boolean here =
        of.where(PLACEMENT_LOCATION) == Where.LOS_ANGELES
            || !of.isPlacementOutside() && (of.livesHere() || !of.isFoundElsewhere());
    boolean own = of.isImmediate() && !of.disposition().atStagingArea() && !of.isFoundElsewhere();
    boolean beside = of.plan().placementResponse().isPresent();
    return beside == (of.isAccused() && here && !own);
  }

  /** Nobody has the child in custody or waits with it, and the child is known to be ours. */
  private static boolean isException(Case of) {
    return of.exceptionHolds()
        && of.no(CUSTODY)
        && of.custody().isNo()
        && !of.isAtOdds()
        && !of.disposition().atStagingArea()
        && of.isKnownToBeOurs();
  }

  private static long primaries(Case of) {
    long primaries = 0;
    for (Step step : of.steps()) {
      primaries += step.action() == Action.ASSIGN_PRIMARY ? 1 : 0;
    }
    boolean assigned = of.plan().assignment().isPresent() || answersPlacement(of);
    return assigned == primaries > 0 ? primaries : -1;
  }

  private static boolean answersPlacement(Case of) {
    return of.plan().placementResponse().isPresent();
  }

  private static @Nullable Unit primary(Case of) {
    return of.plan().assignment().map(assigned -> assigned.primary().outcome()).orElse(null);
  }

  private static boolean martIsThere(Case of) {
    if (of.plan().assignment().isEmpty()) {
      return !of.responds();
    }
    Unit second = of.plan().assignment().get().secondary().map(Cited::outcome).orElse(null);
    return primary(of) == Unit.EXPLOITATION_UNIT
        ? second == null
        : second == Unit.EXPLOITATION_UNIT;
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
