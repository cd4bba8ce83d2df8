package org.csecpolicy.space;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.Set;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;
import org.csecpolicy.hours.LineStatus;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.response.ResponseTime;
import org.jspecify.annotations.Nullable;

/** The facts of a point and what was decided on them, in the terms in which laws are said. */
final class Case {
  static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();

  private final Point point;
  private final Referral referral;
  private final HotlineDecision decision;
  private final ImmutableList<Cited<?>> outcomes;
  private final ImmutableList<Step> steps;

  Case(Point point, Referral referral) {
    this.point = point;
    this.referral = referral;
    this.decision = POLICY.decide(referral);
    this.outcomes = decision.outcomes();
    this.steps = decision.steps();
  }

  Point point() {
    return point;
  }

  Referral referral() {
    return referral;
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

  boolean isGoverned() {
    return decision instanceof ResponsePlan;
  }

  /** Only of a governed referral. */
  ResponsePlan plan() {
    return (ResponsePlan) decision;
  }

  Set<Interpretation> flags() {
    Set<Interpretation> flags = EnumSet.noneOf(Interpretation.class);
    for (Cited<?> outcome : outcomes) {
      flags.addAll(outcome.interpretations());
    }
    return flags;
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

  boolean livesElsewhere() {
    return residence().isElsewhere();
  }

  boolean isFoundElsewhere() {
    return ((Where) point.value(Dimension.FOUND)).isElsewhere();
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

  /** Lives elsewhere and is not known to be Los Angeles' own. */
  boolean isOutsider() {
    return livesElsewhere() && !hasOwnJurisdiction();
  }

  boolean isAtOrOnTheWayToHall() {
    return yes(Dimension.AT_HALL) || yes(Dimension.TRANSPORTED);
  }

  /** The four conditions of 1.g, all known. */
  boolean exceptionHolds() {
    return yes(Dimension.PAST_HISTORY)
        && no(Dimension.DANGER)
        && no(Dimension.FLIGHT)
        && (yes(Dimension.AT_HALL) || yes(Dimension.AWOL));
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
