package org.csecpolicy.space;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.csecpolicy.Due;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.referral.Referral;
import org.junit.jupiter.api.Test;

/**
 * Every fact decides, and every one of its values (MC/DC over the facts): for each two values of a
 * fact there are two referrals that differ in this alone, and something else is to be done. Where
 * no such pair exists the reason stands here.
 */
class DecisivenessTest {
  private static final long SEED = 2_361;
  private static final int TRIES = 2_000;

  /** The clauses treat these alike, or the one says no more of the route than the other. */
  private static final ImmutableSet<String> ALIKE =
      ImmutableSet.of(
          // Neither is law enforcement, which would know what it is told.
          "caller.kind = mandated reporter / public",
          // A minor is a minor; what is said counts alike, by birth date or by age.
          "child.dateOfBirth = stated 15 / born 15 years ago",
          "child.dateOfBirth = stated 15 / stated 17 to 19",
          "child.dateOfBirth = stated 17 to 19 / born 15 years ago",
          "child.dateOfBirth = stated 18 / born 18 years ago today",
          // N-1.d.2: the home of the parent or legal guardian.
          "home = parent / legal guardian",
          // N-3.c: caregiver or placement staff.
          "againstPlacement = caregiver / staff",
          // N-1.f, N-5.3: possible or identified.
          "categories.CSEC = possible / identified",
          "categories.CHILD_LABOR = possible / identified",
          "categories.CRIMINAL_BEHAVIOR = possible / identified",
          // N-5.0: the slash is ambiguous, and suspicion is enough.
          "child.nationality = lawful permanent resident / suspected foreign national",
          // A warrant of this kind is only set apart from a delinquency warrant, when there is one.
          "elsewhere.protectiveCustodyWarrant = unknown / no",
          // The county's own state alone: which county it is stays to be asked.
          "child.foundIn = not known / own state",
          "child.residence = not known / own state",
          "placement.location = not known / own state",
          "information.auditReviewQuestionsAsked = unknown / no",
          // A time that has passed is no coming: it is asked as if none had been given.
          "elsewhere.expectedArrival = not given / passed");

  /** The same is done; the decision says on what it stood, or what there is still to ask. */
  private static final ImmutableSet<String> ONLY_SAID =
      ImmutableSet.of(
          // Said is not known: a place that is none, and an age that is not established.
          "child.foundIn = not known / only said",
          "child.foundIn = not known / misnamed",
          "child.foundIn = only said / misnamed",
          "child.jurisdiction = only said / misnamed",
          "child.residence = not known / only said",
          "placement.location = not known / only said",
          "placement.location = not known / misnamed",
          "placement.location = only said / misnamed",
          "child.foundIn = own state / only said",
          "child.foundIn = own state / misnamed",
          "child.jurisdiction = own state / only said",
          "child.jurisdiction = own state / misnamed",
          "child.residence = own state / only said",
          "placement.location = own state / only said",
          "placement.location = own state / misnamed",
          "child.ageEstablished = unknown / no",
          "child.dateOfBirth = not known / stated 17 to 19",
          "child.dateOfBirth = not known / born 15 years ago but stated 18",
          "child.dateOfBirth = stated 17 to 19 / born 15 years ago but stated 18",
          // Jurisdiction here and abroad: nobody elsewhere is told.
          "child.jurisdiction = los angeles / abroad",
          // Another county's Probation is not this county's.
          "probation.status = not involved / ward elsewhere",
          "child.nationality = lawful permanent resident / foreign national",
          // Not known counts as the protective answer and is asked for.
          "caller.kind = unknown / mandated reporter",
          "caller.kind = unknown / public",
          "caller.kind = law enforcement not verified / other law enforcement",
          "child.dateOfBirth = not known / stated 15",
          "child.dateOfBirth = not known / born 15 years ago",
          "occurred = unknown / at home",
          "againstPlacement = unknown / none",
          "pastHistoryOnly = unknown / no",
          "custody.beingTransported = unknown / no",
          "elsewhere.openServices = unknown / no",
          "elsewhere.openJurisdiction = unknown / yes",
          "elsewhere.missingPersonReport = unknown / no",
          "elsewhere.delinquencyWarrant = unknown / no",
          // General Neglect is selected for none of these homes; some are asked for or flagged.
          "child.dateOfBirth = stated 15 / born 15 years ago but stated 18",
          "child.dateOfBirth = born 15 years ago / born 15 years ago but stated 18",
          "child.dateOfBirth = stated 18 / born 18 years ago today but stated 15",
          "child.dateOfBirth = born 18 years ago today / born 18 years ago today but stated 15",
          // Flagged alone: suspicion is enough; no reminder; not a delinquency warrant; no office.
          "child.nationality = foreign national / suspected foreign national",
          "elsewhere.protectiveCustodyWarrant = unknown / yes",
          "elsewhere.protectiveCustodyWarrant = no / yes");

  /** What two values of a fact can make different. */
  private enum Difference {
    /** What is to be done, by whom, for whom, by when; or the risk found. */
    DONE,
    /** The reasons alone: clauses, flags, or what there is to ask. */
    CITED,
    NONE
  }

  @Test
  void everyValueOfEveryFactDecidesOrSaysWhyNot() {
    Set<String> alike = new TreeSet<>();
    Set<String> onlySaid = new TreeSet<>();
    for (Dimension dimension : Dimension.values()) {
      // The letters of the indicators are held to the texts in AtRiskPolicyTest.
      if (dimension != Dimension.INDICATORS && !Dimension.NEVER_DECIDE.contains(dimension)) {
        for (int one = 0; one < dimension.size(); one++) {
          for (int other = one + 1; other < dimension.size(); other++) {
            String pair =
                dimension.fact(one) + " / " + dimension.fact(other).replaceFirst(".* = ", "");
            switch (difference(dimension, one, other)) {
              case DONE -> {}
              case CITED -> onlySaid.add(pair);
              case NONE -> alike.add(pair);
            }
          }
        }
      }
    }
    assertThat(alike).containsExactlyInAnyOrderElementsOf(ALIKE);
    assertThat(onlySaid).containsExactlyInAnyOrderElementsOf(ONLY_SAID);
  }

  private static Difference difference(Dimension dimension, int one, int other) {
    SplittableRandom random = new SplittableRandom(SEED);
    Difference most = Difference.NONE;
    for (Factor factor : RoutingSpace.factors()) {
      if (factor.varied().contains(dimension)) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
          Difference difference = difference(anyPoint(factor, random), dimension, one, other);
          if (difference == Difference.DONE) {
            return difference;
          }
          most = difference == Difference.CITED ? difference : most;
        }
      }
    }
    return most;
  }

  private static Point anyPoint(Factor factor, SplittableRandom random) {
    Point point = Point.unknown();
    factor.locate(random.nextLong(factor.size()), point);
    return point;
  }

  private static Difference difference(Point point, Dimension dimension, int one, int other) {
    point.set(dimension, one);
    Referral first = Parts.referral(point);
    point.set(dimension, other);
    Referral second = Parts.referral(point);
    if (first == null || second == null) {
      return Difference.NONE;
    }
    HotlineDecision before = Case.POLICY.decide(first);
    HotlineDecision after = Case.POLICY.decide(second);
    if (!done(before).equals(done(after))) {
      return Difference.DONE;
    }
    return before.outcomes().equals(after.outcomes()) ? Difference.NONE : Difference.CITED;
  }

  private static List<Object> done(HotlineDecision decision) {
    List<Object> done = new ArrayList<>();
    for (Step step : decision.steps()) {
      done.add(step.sentence());
    }
    done.add(decision.atRisk().outcome());
    if (decision instanceof ResponsePlan plan) {
      for (Due due : Due.values()) {
        done.add(plan.latest(due));
      }
      done.add(plan.recording().toConsider().outcome());
      done.add(plan.assignment().flatMap(Assignment::referralName).map(Cited::outcome));
    }
    return done;
  }
}
