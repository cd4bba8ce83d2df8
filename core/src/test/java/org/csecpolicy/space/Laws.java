package org.csecpolicy.space;

import static org.csecpolicy.space.Dimension.*;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.csecpolicy.Action;
import org.csecpolicy.OutsideProtocol;
import org.csecpolicy.Step;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.hours.LineStatus;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.jurisdiction.Scope;
import org.csecpolicy.jurisdiction.Standing;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.ClauseKind;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.response.ResponseTime;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.IndicatorAnswers;
import org.jspecify.annotations.Nullable;

/** What holds of every decision by itself. What holds between two of them is in {@link Pairs}. */
final class Laws {
  private static final ImmutableSet<Action> GO =
      Sets.immutableEnumSet(
          Action.RESPOND_IMMEDIATELY,
          Action.RESPOND,
          Action.RESPOND_TO_STAGING_AREA,
          Action.RESPOND_AT_JUVENILE_HALL,
          Action.ARRANGE_RESPONSE);
  private static final ImmutableSet<Action> STAY =
      Sets.immutableEnumSet(
          Action.EVALUATE_OUT,
          Action.TELL_LAW_ENFORCEMENT,
          Action.DO_NOT_RESPOND,
          Action.DO_NOT_GO,
          Action.LEAVE_TO_OTHER_COUNTY);
  private static final ImmutableSet<Action> GETS_A_RESPONDER =
      Sets.immutableEnumSet(
          Action.TELL_LAW_ENFORCEMENT,
          Action.ASK_JUVENILE_HALL,
          Action.CROSS_REPORT,
          Action.CROSS_REPORT_VERBALLY,
          Action.ELECTRONIC_TRANSFER);
  private static final ImmutableSet<Action> OUTSIDE =
      Sets.immutableEnumSet(
          Action.HANDLE_UNDER_FRP,
          Action.DECIDE_OUTSIDE_PROTOCOL,
          Action.ASK_CATEGORY,
          Action.ACT_ON_CUSTODY,
          Action.ACT_ON_DANGER);
  private static final ImmutableSet<Action> FORM =
      Sets.immutableEnumSet(Action.PREPARE_EXPEDITED_FORM, Action.EMAIL_EXPEDITED_FORM);

  private static final ImmutableList<Interpretation> PLACES =
      ImmutableList.copyOf(Interpretation.values());

  /** Citations are few, and each of them is looked at once. */
  private static final Set<ImmutableSet<Clause>> DECIDING = ConcurrentHashMap.newKeySet();

  private static final ImmutableList<Law> OF_THE_FUNCTION =
      ImmutableList.of(
          Law.that("Deciding the same referral again gives the same decision", Laws::isRepeatable)
              .whateverTheReadings(),
          Law.that("Every outcome cites a clause that decides something", Laws::everyOutcomeCites)
              .whateverTheReadings(),
          Law.that(
                  "A decision names its referral and the readings that it follows",
                  call ->
                      call.decision().referral().equals(call.referral())
                          && call.decision().edition().equals(call.policy().edition()))
              .whateverTheReadings(),
          Law.that("Every open question is a fact that is not known", Laws::onlyTheUnknownIsAsked),
          Law.that("Every step rests on an outcome", Laws::everyStepRests).whateverTheReadings(),
          Law.that("Outside the protocol nothing else is decided", Laws::nothingElseIsDecided),
          Law.that(
                  "Every combination is decided, and there is always something to do",
                  Laws::everyCombinationIsDecided)
              .whateverTheReadings(),
          Law.that(
              "The protocol governs unless the caller is of the FRP, the person is established to be"
                  + " 18, or no category is suspected",
              Laws::scopeIsRight),
          Law.that(
              "Every flag is on the decisions where its unclear place bites, and on no other",
              call -> misplacedFlag(call) == null));

  private static final ImmutableList<Law> OF_JURISDICTION =
      ImmutableList.of(
          Law.ofPlans(
                  "A child of Los Angeles, or of unknown residence, gets a response and is never"
                      + " evaluated out",
                  call ->
                      call.residence().isElsewhere() || call.disposition() == Disposition.RESPOND)
              .whateverTheReadings(),
          Law.ofPlans(
              "A child who lives in a placement here gets a response, whatever the residence says",
              call -> !call.livesHere() || call.disposition() == Disposition.RESPOND),
          Law.ofPlans(
              "A child with an open case or 602 status here gets a response",
              call -> !call.hasOwnJurisdiction() || call.disposition() == Disposition.RESPOND),
          Law.ofPlans(
              "The child stands where residence, placement, case and jurisdiction put it",
              call -> call.plan().standing().outcome() == call.standing()),
          Law.ofPlans(
                  "Juvenile Hall's refusal always brings a response",
                  call -> !call.isRefused() || call.responds())
              .whateverTheReadings(),
          Law.ofPlans(
              "A child is turned away only when no open case, the Probation status, and where the"
                  + " child lives are known",
              call -> call.responds() || call.isOutsider() && !call.mayBeOurs()),
          Law.ofPlans(
              "A child who is or may be here is turned away only to Juvenile Hall, to law"
                  + " enforcement that takes the child there, or to a county known to be coming to a"
                  + " child in no danger",
              call -> call.responds() || call.isFoundElsewhere() || somebodyElseHas(call)),
          Law.ofPlans(
              "Nobody is sent to a child who is outside the county and not ours",
              call ->
                  !call.isFoundElsewhere()
                      || !call.isOutsider()
                      || call.mayBeOurs()
                      || !call.responds()),
          Law.ofPlans(
              "A referral is Evaluated Out now only when somebody else is known to have the child",
              call ->
                  call.disposition() != Disposition.EVALUATE_OUT || isEvaluatedOutRightly(call)),
          Law.ofPlans(
              "The child always has a responder: one that is known, or getting one is the first step"
                  + " and the referral stays open",
              Laws::theChildAlwaysHasAResponder),
          Law.ofPlans(
                  "Where a child lives is asked as long as nothing is known of it",
                  call ->
                      call.residence() != Where.NOT_KNOWN
                          || call.openQuestions().contains(Fact.RESIDENCE))
              .whateverTheReadings(),
          Law.ofPlans(
              "Whether the surrounding county refuses is asked as long as it may, and nobody goes",
              call ->
                  call.standing() != Standing.SURROUNDING_COUNTY
                      || call.responds()
                      || !call.is(WILL_RESPOND, WillRespond.UNKNOWN)
                      || !call.is(TRANSFER, ElectronicTransfer.UNKNOWN)
                      || call.openQuestions().contains(Fact.WILL_RESPOND)),
          Law.ofPlans(
              "Only an outsider has anything but a plain response",
              call -> call.disposition() == Disposition.RESPOND || call.isOutsider()),
          Law.that(
              "What contradicts itself is named, and nothing else",
              call -> call.contradictions().equals(contradictions(call))));

  private static final ImmutableList<Law> OF_THE_RESPONSE =
      ImmutableList.of(
          Law.ofPlans(
                  "There is a response time exactly when the department responds",
                  call -> (call.time() != null) == call.responds())
              .whateverTheReadings(),
          Law.ofPlans("The steps say to go exactly when the department responds", Laws::isToldToGo)
              .whateverTheReadings(),
          Law.ofPlans(
                  "A child who is not known to be the county's is always Immediate",
                  call -> !call.responds() || call.isKnownToBeOurs() || call.isImmediate())
              .whateverTheReadings(),
          Law.ofPlans(
              "Immediate unless the exception's conditions are all known, and then not",
              call ->
                  !call.responds()
                      || (call.time() == ResponseTime.IMMEDIATE_NOT_REQUIRED) == isException(call)),
          Law.ofPlans(
                  "Custody is always Immediate with the Expedited form",
                  call ->
                      !call.custody().isYes()
                          || (!call.responds() || call.isImmediate() && call.hasStep(FORM))
                              && (call.plan().expeditedForm().outcome().required().isYes()
                                  || !call.responds() && call.isFoundElsewhere()))
              .whateverTheReadings(),
          Law.ofPlans(
              "There is no Expedited form without custody",
              call ->
                  !call.custody().isNo()
                      || call.plan().expeditedForm().outcome().required().isNo()),
          Law.ofPlans(
              "The form is held exactly while it is or may be due and nobody responds to the child",
              call ->
                  call.plan().expeditedForm().outcome().held()
                      == (!call.responds()
                          && !call.plan().expeditedForm().outcome().required().isNo())),
          Law.ofPlans(
                  "Known danger is always Immediate: nobody is spared going but by a child who is not"
                      + " here, by report or warrant, or by Juvenile Hall",
                  Laws::knownDangerIsAlwaysImmediate)
              .whateverTheReadings(),
          Law.ofPlans(
              "An accused placement here gets an Immediate response of its own, or with the child's",
              Laws::placementIsAnswered),
          Law.ofPlans(
                  "A response to the staging area is Immediate",
                  call -> !call.disposition().atStagingArea() || call.isImmediate())
              .whateverTheReadings());

  private static final ImmutableList<Law> OF_THE_ASSIGNMENT =
      ImmutableList.of(
          Law.ofPlans(
                  "There is exactly one primary when the department responds to the child or to the"
                      + " placement, and none otherwise",
                  call -> primaries(call) == (call.responds() || answersPlacement(call) ? 1 : 0))
              .whateverTheReadings(),
          Law.ofPlans(
                  "After hours Immediate goes to ERCP",
                  call ->
                      !call.isImmediate()
                          || call.isOpen()
                          || primary(call) == Unit.AFTER_HOURS_UNIT)
              .whateverTheReadings(),
          Law.ofPlans(
                  "In hours nothing goes to ERCP",
                  call -> !call.isOpen() || primary(call) != Unit.AFTER_HOURS_UNIT)
              .whateverTheReadings(),
          Law.ofPlans(
                  "MART is primary or secondary whenever the department responds, and not both",
                  Laws::martIsThere)
              .whateverTheReadings(),
          Law.ofPlans(
              "MART is primary exactly for a CSEC-unit case in hours",
              call ->
                  (primary(call) == Unit.EXPLOITATION_UNIT)
                      == (call.responds() && call.openCase(CaseStatus.CSEC_UNIT) && call.isOpen())),
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

  /** Those that hold whatever readings an agency chose. */
  static final ImmutableList<Law> WHATEVER_THE_READINGS =
      Stream.concat(ALL.stream(), EventLaws.ALL.stream())
          .filter(Law::isWhateverTheReadings)
          .collect(ImmutableList.toImmutableList());

  /** The first law that does not hold, in words; null when all do. */
  static @Nullable String broken(Case call) {
    return broken(ALL, call);
  }

  /** The same of what may happen afterwards, which takes several decisions more for each. */
  static @Nullable String brokenLater(Case call) {
    return broken(EventLaws.ALL, call);
  }

  static @Nullable String broken(ImmutableList<Law> laws, Case call) {
    for (Law law : laws) {
      if (!law.holds().test(call)) {
        Interpretation flag = misplacedFlag(call);
        return law.sentence() + (flag == null ? "" : " (" + flag.key() + ")");
      }
    }
    return null;
  }

  private static boolean isRepeatable(Case call) {
    return call.policy().decide(call.referral()).equals(call.decision());
  }

  /** That its rules neither fail nor stay silent is what is said here; what they say, elsewhere. */
  private static boolean everyCombinationIsDecided(Case call) {
    return call.decision().referral().equals(call.referral()) && !call.steps().isEmpty();
  }

  private static boolean knownDangerIsAlwaysImmediate(Case call) {
    return !call.yes(DANGER)
        || (call.responds()
            ? call.isImmediate()
            : call.isFoundElsewhere()
                || call.isReportOrWarrant() && call.custody().isYes()
                || call.isAtOrOnTheWayToHall());
  }

  private static boolean theChildAlwaysHasAResponder(Case call) {
    return Responder.of(call.plan()) != Responder.NOBODY_KNOWN
        || call.disposition() != Disposition.EVALUATE_OUT
            && call.disposition() != Disposition.TRANSFER
            && GETS_A_RESPONDER.contains(call.steps().get(0).action());
  }

  private static boolean everyStepRests(Case call) {
    int on = 0;
    for (Step step : call.steps()) {
      on = restsOn(call.outcomes(), step.because(), on);
      if (on < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where the outcome stands that a step rests on; -1 when nowhere. Mostly it is the outcome
   * itself, at or after that of the step before, and two that are equal take long to compare.
   */
  private static int restsOn(ImmutableList<Cited<?>> outcomes, Cited<?> because, int from) {
    for (int i = 0; i < outcomes.size(); i++) {
      int place = (from + i) % outcomes.size();
      if (outcomes.get(place) == because) {
        return place;
      }
    }
    return outcomes.indexOf(because);
  }

  private static boolean nothingElseIsDecided(Case call) {
    if (!(call.decision() instanceof OutsideProtocol outside)) {
      return true;
    }
    boolean ofScope = true;
    for (Step step : call.steps()) {
      ofScope &= OUTSIDE.contains(step.action()) && step.because().equals(outside.scope());
    }
    return ofScope
        && call.outcomes()
            .equals(
                ImmutableList.builder()
                    .add(outside.scope(), outside.atRisk())
                    .addAll(outside.suggestions())
                    .build());
  }

  private static boolean isToldToGo(Case call) {
    return call.hasStep(GO) == call.responds() && !(call.responds() && call.hasStep(STAY));
  }

  private static boolean everyOutcomeCites(Case call) {
    for (Cited<?> outcome : call.outcomes()) {
      if (!DECIDING.contains(outcome.clauses()) && !decideSomething(outcome.clauses())) {
        return false;
      }
    }
    return true;
  }

  private static boolean decideSomething(ImmutableSet<Clause> clauses) {
    boolean decides =
        !clauses.isEmpty()
            && clauses.stream().noneMatch(clause -> clause.kind() == ClauseKind.PROSE);
    if (decides) {
      DECIDING.add(clauses);
    }
    return decides;
  }

  /** What is doubted may be known: an age that is only said, a place, what contradicts itself. */
  private static boolean onlyTheUnknownIsAsked(Case call) {
    Set<Fact> doubted = EnumSet.noneOf(Fact.class);
    for (Contradiction contradiction : call.contradictions()) {
      doubted.addAll(contradiction.facts());
    }
    Age age = (Age) call.point().value(AGE);
    if (age.isAskedUnlessEstablished() && !call.yes(AGE_ESTABLISHED)) {
      doubted.add(Fact.AGE);
    }
    if (call.is(PROBATION, ProbationStatus.NOT_VERIFIED)) {
      doubted.add(Fact.IDC_INFORMANT);
    }
    if (call.where(JURISDICTION) == Where.ONLY_SAID) {
      doubted.add(Fact.JURISDICTION);
    }
    for (Fact fact : call.openQuestions()) {
      if (call.referral().isKnown(fact) && !doubted.contains(fact)) {
        return false;
      }
    }
    return true;
  }

  private static boolean scopeIsRight(Case call) {
    Scope expected =
        call.is(CALLER, CallerKind.FRP_LAW_ENFORCEMENT)
            ? Scope.FIRST_RESPONDER_CALL
            : isAdult(call) ? Scope.EIGHTEEN_OR_OLDER : byCategory(call);
    return call.decision().scope().outcome() == expected
        && call.isGoverned() == (expected == Scope.GOVERNED);
  }

  static boolean isAdult(Case call) {
    return ((Age) call.point().value(AGE)).isAdultIfEstablished() && call.yes(AGE_ESTABLISHED);
  }

  private static Scope byCategory(Case call) {
    if (call.given(CSEC) || call.given(CHILD_LABOR) || call.given(CRIMINAL_BEHAVIOR)) {
      return Scope.GOVERNED;
    }
    IndicatorAnswers indicators = (IndicatorAnswers) call.point().value(INDICATORS);
    return indicators.answered().containsValue(Answer.YES)
        ? Scope.AT_RISK_ONLY
        : Scope.NOT_ROUTED_YET;
  }

  private static Set<Contradiction> contradictions(Case call) {
    Set<Contradiction> expected = EnumSet.noneOf(Contradiction.class);
    boolean frp = call.is(CALLER, CallerKind.FRP_LAW_ENFORCEMENT);
    if (!frp && ((Age) call.point().value(AGE)).isContradicted()) {
      expected.add(Contradiction.AGE);
    }
    if (call.isGoverned()) {
      ofHall(call, expected);
      if (call.is(PROBATION, ProbationStatus.WARD_602_FM_HOME) && call.is(HOME, Home.PLACEMENT)) {
        expected.add(Contradiction.FM_IN_PLACEMENT);
      }
      if (call.is(PROBATION, ProbationStatus.WARD_602_FR_PLACEMENT) && call.isStatusAgainstHome()) {
        expected.add(Contradiction.FR_AT_HOME);
      }
      if (call.isMisnamed()) {
        expected.add(Contradiction.COUNTY_NOT_OF_STATE);
      }
    }
    return expected;
  }

  private static void ofHall(Case call, Set<Contradiction> expected) {
    boolean outside = call.where(FOUND).isElsewhere();
    if (call.isRefused()) {
      if (call.yes(AT_HALL) || call.yes(TRANSPORTED)) {
        expected.add(Contradiction.HALL_REFUSED_AND_THERE);
      }
      if (call.no(CUSTODY)) {
        expected.add(Contradiction.HALL_REFUSED_AND_NO_CUSTODY);
      }
      if (outside) {
        expected.add(Contradiction.HALL_REFUSED_AND_OUTSIDE);
      }
    } else if (call.isDrivenByNobody()) {
      expected.add(Contradiction.ON_THE_WAY_AND_NO_CUSTODY);
    } else if (call.yes(AT_HALL)) {
      if (call.isOnTheWay()) {
        expected.add(Contradiction.AT_HALL_AND_ON_THE_WAY);
      } else if (call.yes(CUSTODY)) {
        expected.add(Contradiction.CUSTODY_AND_AT_HALL);
      }
      if (outside) {
        expected.add(Contradiction.OUTSIDE_AND_AT_HALL);
      }
    }
  }

  private static @Nullable Interpretation misplacedFlag(Case call) {
    Set<Interpretation> flags = call.flags();
    for (Interpretation place : PLACES) {
      if (flags.contains(place) != Flags.applies(place, call)) {
        return place;
      }
    }
    return null;
  }

  private static boolean somebodyElseHas(Case call) {
    return call.isAtOrOnTheWayToHall()
        || call.isReportOrWarrant() && call.custody().isYes()
        || isWithAnotherCounty(call);
  }

  private static boolean isWithAnotherCounty(Case call) {
    return call.isAskedToTakeItsChild() && call.isComing() && call.no(DANGER);
  }

  private static boolean isEvaluatedOutRightly(Case call) {
    boolean hallTakesTheChild =
        call.is(HALL_ANSWER, HallAnswer.ACCEPTED)
            && (call.isAtOrOnTheWayToHall() || call.isReportOrWarrant() && call.custody().isYes());
    return hallTakesTheChild || isWithAnotherCounty(call);
  }

  /** N-3.c: by the child's own referral, or beside it. */
  private static boolean placementIsAnswered(Case call) {
    boolean here =
        call.where(PLACEMENT_LOCATION) == Where.LOS_ANGELES
            || !call.isPlacementOutside() && (call.livesHere() || !call.isFoundElsewhere());
    boolean own =
        call.isImmediate() && !call.disposition().atStagingArea() && !call.isFoundElsewhere();
    boolean beside = call.plan().placementResponse().isPresent();
    return beside == (call.isAccused() && here && !own);
  }

  /** Nobody has the child in custody or waits with it, and the child is known to be ours. */
  private static boolean isException(Case call) {
    return call.exceptionHolds()
        && call.no(CUSTODY)
        && call.custody().isNo()
        && !call.isAtOdds()
        && !call.disposition().atStagingArea()
        && call.isKnownToBeOurs();
  }

  private static long primaries(Case call) {
    long primaries = 0;
    for (Step step : call.steps()) {
      primaries += step.action() == Action.ASSIGN_PRIMARY ? 1 : 0;
    }
    boolean assigned = call.plan().assignment().isPresent() || answersPlacement(call);
    return assigned == primaries > 0 ? primaries : -1;
  }

  private static boolean answersPlacement(Case call) {
    return call.plan().placementResponse().isPresent();
  }

  private static @Nullable Unit primary(Case call) {
    return call.plan().assignment().map(assigned -> assigned.primary().outcome()).orElse(null);
  }

  private static boolean martIsThere(Case call) {
    if (call.plan().assignment().isEmpty()) {
      return !call.responds();
    }
    Unit second = call.plan().assignment().get().secondary().map(Cited::outcome).orElse(null);
    return primary(call) == Unit.EXPLOITATION_UNIT
        ? second == null
        : second == Unit.EXPLOITATION_UNIT;
  }

  private static boolean hoursAreRight(Case call) {
    LineStatus expected =
        switch ((Moment) call.point().value(MOMENT)) {
          case IN_HOURS, BEFORE_CLOSING, CALLED_AFTER_HOURS_ASSIGNED_IN_HOURS -> LineStatus.OPEN;
          case AFTER_HOURS, BEFORE_OPENING, CLOSING, THANKSGIVING, CALLED_IN_HOURS_ASSIGNED_AFTER ->
              LineStatus.CLOSED;
          case BEYOND_THE_CALENDAR -> LineStatus.NOT_COVERED;
        };
    return call.plan().officeHours().outcome() == expected;
  }
}
