package org.csecpolicy.space;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.Set;
import org.csecpolicy.Action;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;
import org.csecpolicy.hours.LineStatus;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.jurisdiction.Standing;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Occurred;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.response.ResponseTime;
import org.csecpolicy.screening.Answer;
import org.jspecify.annotations.Nullable;

/** The facts of a point and what was decided on them, in the terms in which laws are said. */
final class Case {
  static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();

  private final Point point;
  private final Referral referral;
  private final HotlinePolicy policy;
  private final HotlineDecision decision;
  private final ImmutableList<Cited<?>> outcomes;
  private final ImmutableList<Step> steps;
  private final Set<Fact> openQuestions = EnumSet.noneOf(Fact.class);
  private final Set<Contradiction> contradictions = EnumSet.noneOf(Contradiction.class);
  private final Set<Interpretation> flags = EnumSet.noneOf(Interpretation.class);
  private @Nullable Standing standing;

  Case(Point point, Referral referral) {
    this(point, referral, POLICY);
  }

  Case(Point point, Referral referral, HotlinePolicy policy) {
    this.point = point;
    this.referral = referral;
    this.policy = policy;
    this.decision = policy.decide(referral);
    this.outcomes = decision.outcomes();
    this.steps = decision.steps();
    for (Cited<?> outcome : outcomes) {
      openQuestions.addAll(outcome.openQuestions());
      contradictions.addAll(outcome.contradictions());
      flags.addAll(outcome.interpretations());
    }
  }

  Point point() {
    return point;
  }

  Referral referral() {
    return referral;
  }

  HotlinePolicy policy() {
    return policy;
  }

  HotlineDecision decision() {
    return decision;
  }

  ImmutableList<Cited<?>> outcomes() {
    return outcomes;
  }

  ImmutableList<Step> steps() {
    return steps;
  }

  /** Whether anybody has to do one of these. */
  boolean hasStep(Set<Action> actions) {
    for (Step step : steps) {
      if (actions.contains(step.action())) {
        return true;
      }
    }
    return false;
  }

  boolean isGoverned() {
    return decision instanceof ResponsePlan;
  }

  /** Only of a governed referral. */
  ResponsePlan plan() {
    return (ResponsePlan) decision;
  }

  /** What is to be asked, by all outcomes. */
  Set<Fact> openQuestions() {
    return openQuestions;
  }

  /** The flags of all outcomes. */
  Set<Interpretation> flags() {
    return flags;
  }

  /** What contradicts itself, by all outcomes. */
  Set<Contradiction> contradictions() {
    return contradictions;
  }

  // Facts.

  boolean is(Dimension dimension, Object value) {
    return point.value(dimension) == value;
  }

  boolean yes(Dimension answer) {
    return point.get(answer) == 2;
  }

  boolean no(Dimension answer) {
    return point.get(answer) == 1;
  }

  boolean given(Dimension dimension) {
    return point.get(dimension) > 0;
  }

  Where residence() {
    return (Where) point.value(Dimension.RESIDENCE);
  }

  Where where(Dimension place) {
    return (Where) point.value(place);
  }

  /** Known to be outside the county, as the facts count. */
  boolean isFoundElsewhere() {
    return where(Dimension.FOUND).isElsewhere() && !isRefused() && !yes(Dimension.AT_HALL);
  }

  boolean isRefused() {
    return is(Dimension.HALL_ANSWER, HallAnswer.REFUSED);
  }

  boolean isOnTheWay() {
    return !isRefused() && yes(Dimension.TRANSPORTED) && !isDrivenByNobody();
  }

  /** Said to be on the way to the Hall, and in nobody's custody: neither counts. */
  boolean isDrivenByNobody() {
    return !isRefused()
        && yes(Dimension.TRANSPORTED)
        && no(Dimension.CUSTODY)
        && !yes(Dimension.AT_HALL);
  }

  boolean isInHall() {
    return !isRefused() && !yes(Dimension.TRANSPORTED) && yes(Dimension.AT_HALL);
  }

  boolean isAtOrOnTheWayToHall() {
    return isOnTheWay() || isInHall();
  }

  /**
   * As the facts count: a refused child was brought, of one in the Hall and in custody it is asked.
   */
  Answer custody() {
    Answer said = (Answer) point.value(Dimension.CUSTODY);
    if (isRefused() && said.isNo()) {
      return Answer.YES;
    }
    if (isDrivenByNobody()) {
      return Answer.UNKNOWN;
    }
    return isInHall() && said.isYes() ? Answer.UNKNOWN : said;
  }

  boolean isFamilyHome() {
    return is(Dimension.HOME, Home.PARENT)
        || is(Dimension.HOME, Home.LEGAL_GUARDIAN)
        || is(Dimension.HOME, Home.OTHER_CAREGIVER);
  }

  boolean isPlacementOutside() {
    return where(Dimension.PLACEMENT_LOCATION).isElsewhere();
  }

  private boolean isTold(boolean anyPlacement) {
    boolean told =
        is(Dimension.HOME, Home.PLACEMENT)
            || given(Dimension.PLACEMENT)
            || isAccused()
            || is(Dimension.OCCURRED, Occurred.IN_PLACEMENT);
    return residence().isElsewhere()
        && !isFamilyHome()
        && !isPlacementOutside()
        && told == anyPlacement;
  }

  boolean livesHere() {
    return !residence().isElsewhere() || isTold(true);
  }

  /** Nothing that is known rules out a placement here. */
  boolean mayLiveHere() {
    boolean open =
        is(Dimension.HOME, Home.UNKNOWN)
            || !given(Dimension.AGAINST_PLACEMENT)
            || !given(Dimension.OCCURRED);
    return isTold(false) && open;
  }

  /** The jurisdiction, by default the residence. */
  Where jurisdiction() {
    Where own = where(Dimension.JURISDICTION);
    return own.isKnown() ? own : residence();
  }

  /** Many laws ask for it, of one point. */
  Standing standing() {
    if (standing == null) {
      standing = standingByFacts();
    }
    return standing;
  }

  private Standing standingByFacts() {
    Where jurisdiction = jurisdiction();
    if (livesHere()) {
      return jurisdiction.canBeTold() ? Standing.JURISDICTION_ELSEWHERE : Standing.COUNTY_YOUTH;
    }
    if (hasOwnJurisdiction() || jurisdiction == Where.LOS_ANGELES) {
      return Standing.COUNTY_JURISDICTION;
    }
    if (residence() == Where.ABROAD || jurisdiction == Where.ABROAD) {
      return Standing.ABROAD;
    }
    return switch (jurisdiction) {
      case SURROUNDING_COUNTY -> Standing.SURROUNDING_COUNTY;
      case UNLISTED_COUNTY -> Standing.OTHER_COUNTY;
      default -> Standing.OUT_OF_STATE;
    };
  }

  /** Of another county or state, whoever may still turn out to be the county's included. */
  boolean isOutsider() {
    return switch (standing()) {
      case SURROUNDING_COUNTY, OTHER_COUNTY, OUT_OF_STATE -> true;
      default -> false;
    };
  }

  /** A case, 602 status, a placement here or this county's jurisdiction is not ruled out. */
  boolean mayBeOurs() {
    return isOutsider()
        && (openCase(CaseStatus.UNKNOWN)
            || is(Dimension.PROBATION, ProbationStatus.NOT_VERIFIED)
            || mayLiveHere()
            || mayBeUnderOurJurisdiction());
  }

  /** A jurisdiction was named, and none is known by it. */
  private boolean mayBeUnderOurJurisdiction() {
    return switch (where(Dimension.JURISDICTION)) {
      case OWN_STATE, ONLY_SAID, MISNAMED -> true;
      default -> false;
    };
  }

  /** The county or state that is told; not known when there is none. */
  Where authority() {
    if (standing() == Standing.COUNTY_YOUTH) {
      return Where.NOT_KNOWN;
    }
    Where own = where(Dimension.JURISDICTION);
    return own.canBeTold() ? own : residence().canBeTold() ? residence() : Where.NOT_KNOWN;
  }

  /** N-OOC-5..9 apply. */
  boolean isAskedToTakeItsChild() {
    return authority() == Where.SURROUNDING_COUNTY
        && (standing() == Standing.SURROUNDING_COUNTY
            || standing() == Standing.JURISDICTION_ELSEWHERE);
  }

  boolean isComing() {
    boolean itsWord =
        is(Dimension.WILL_RESPOND, WillRespond.YES)
            || is(Dimension.WILL_RESPOND, WillRespond.UNKNOWN)
                && is(Dimension.TRANSFER, ElectronicTransfer.ACCEPTED);
    return itsWord && given(Dimension.ANSWERED_BY) && is(Dimension.ARRIVAL, Arrival.TO_COME);
  }

  boolean isTransferred() {
    boolean takes =
        is(Dimension.TRANSFER, ElectronicTransfer.ACCEPTED)
            || is(Dimension.WILL_RESPOND, WillRespond.YES);
    return isAskedToTakeItsChild() && takes && !is(Dimension.TRANSFER, ElectronicTransfer.DECLINED);
  }

  boolean isReportOrWarrant() {
    return yes(Dimension.MISSING_REPORT) || yes(Dimension.DELINQUENCY_WARRANT);
  }

  boolean openCase(CaseStatus status) {
    return is(Dimension.OPEN_CASE, status);
  }

  boolean is602() {
    return is(Dimension.PROBATION, ProbationStatus.WARD_602_FR_PLACEMENT)
        || is(Dimension.PROBATION, ProbationStatus.WARD_602_FM_HOME);
  }

  boolean isAccused() {
    return is(Dimension.AGAINST_PLACEMENT, AgainstPlacement.CAREGIVER)
        || is(Dimension.AGAINST_PLACEMENT, AgainstPlacement.STAFF);
  }

  /** Los Angeles has a case or 602 status of the child. */
  boolean hasOwnJurisdiction() {
    return openCase(CaseStatus.REGIONAL) || openCase(CaseStatus.CSEC_UNIT) || is602();
  }

  /** The four conditions of 1.g, all known. */
  boolean exceptionHolds() {
    return yes(Dimension.PAST_HISTORY)
        && no(Dimension.DANGER)
        && no(Dimension.FLIGHT)
        && (isInHall() || yes(Dimension.AWOL));
  }

  /** What the exception must not stand on. */
  boolean isAtOdds() {
    boolean hall =
        isRefused()
                && (yes(Dimension.AT_HALL)
                    || yes(Dimension.TRANSPORTED)
                    || no(Dimension.CUSTODY)
                    || where(Dimension.FOUND).isElsewhere())
            || isDrivenByNobody()
            || isOnTheWay() && yes(Dimension.AT_HALL)
            || isInHall() && (yes(Dimension.CUSTODY) || where(Dimension.FOUND).isElsewhere());
    return hall || isStatusAgainstHome();
  }

  boolean isStatusAgainstHome() {
    return is(Dimension.PROBATION, ProbationStatus.WARD_602_FM_HOME)
            && is(Dimension.HOME, Home.PLACEMENT)
        || is(Dimension.PROBATION, ProbationStatus.WARD_602_FR_PLACEMENT)
            && isFamilyHome()
            && !yes(Dimension.AWOL);
  }

  boolean isMisnamed() {
    return where(Dimension.RESIDENCE) == Where.MISNAMED
        || where(Dimension.JURISDICTION) == Where.MISNAMED
        || where(Dimension.FOUND) == Where.MISNAMED
        || where(Dimension.PLACEMENT_LOCATION) == Where.MISNAMED;
  }

  boolean isKnownToBeOurs() {
    return residence() == Where.LOS_ANGELES || hasOwnJurisdiction();
  }

  boolean mayBeFirstResponder() {
    return is(Dimension.CALLER, CallerKind.UNKNOWN)
        || is(Dimension.CALLER, CallerKind.LAW_ENFORCEMENT_NOT_VERIFIED);
  }

  // Outcomes, of a governed referral.

  Disposition disposition() {
    return plan().disposition().outcome();
  }

  boolean responds() {
    return isGoverned() && disposition().departmentResponds();
  }

  boolean isImmediate() {
    return time() == ResponseTime.IMMEDIATE;
  }

  @Nullable ResponseTime time() {
    return plan().response().map(Cited::outcome).orElse(null);
  }

  boolean isOpen() {
    return plan().officeHours().outcome() == LineStatus.OPEN;
  }
}
