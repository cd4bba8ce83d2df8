package org.csecpolicy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.csecpolicy.assignment.Naming;
import org.csecpolicy.assignment.OfficeTerm;
import org.csecpolicy.assignment.RegionalOffice;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.jurisdiction.Jurisdiction;
import org.csecpolicy.notice.CrossReport;
import org.csecpolicy.notice.CrossReport.Mode;
import org.csecpolicy.notice.CrossReport.Recipient;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.FactSet;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;

/**
 * What the rows of {@link Outcomes} read off a plan that is more than one part of it; and what a
 * list of outcomes, or one that is left out, was looked at for, since no rule has an outcome that
 * could say so itself.
 */
final class Looks {
  /** Whether it is branch 3.b, in which the referral bears the placement's name. */
  private static final FactSet OF_THE_BRANCH =
      FactSet.of(Fact.OCCURRED, Fact.AGAINST_PLACEMENT, Fact.PROBATION_STATUS);

  private static final FactSet ABOUT_JUVENILE_HALL =
      FactSet.of(
          Fact.LAW_ENFORCEMENT_CUSTODY,
          Fact.AT_JUVENILE_HALL,
          Fact.BEING_TRANSPORTED,
          Fact.HALL_ANSWER,
          Fact.MISSING_PERSON_REPORT,
          Fact.DELINQUENCY_WARRANT);
  private static final FactSet OF_POLICE_THERE =
      FactSet.of(Fact.LAW_ENFORCEMENT_CUSTODY, Fact.IMMINENT_DANGER);
  private static final FactSet OF_A_WARD = FactSet.of(Fact.HOME, Fact.AWOL, Fact.AGAINST_PLACEMENT);

  private Looks() {}

  static <T> Cited<T> alsoEngage(Cited<T> office, ResponsePlan plan) {
    boolean noCase = plan.referral().openCase().status() == CaseStatus.NONE;
    return plan.assignment().isEmpty() || noCase ? office : atThePlacement(office, plan.referral());
  }

  static <T> Cited<T> referralName(Cited<T> name, ResponsePlan plan) {
    boolean mayBeNamed =
        plan.assignment().isPresent() && !plan.disposition().outcome().atStagingArea();
    return mayBeNamed ? name.lookingAt(plan.referral(), OF_THE_BRANCH) : name;
  }

  static <T> Cited<T> placementResponse(Cited<T> response, ResponsePlan plan) {
    boolean alleged = plan.referral().againstPlacement().isAlleged();
    return atThePlacement(
        alleged ? response.lookingAt(plan.referral(), Fact.WHERE_FOUND) : response,
        plan.referral());
  }

  static <T> Cited<T> instructions(Cited<T> instructions, ResponsePlan plan) {
    Cited<T> asked = toManagement(aboutJuvenileHall(instructions, plan), plan);
    return tellThePlacement(warrantCopy(asked, plan), plan);
  }

  static <T> Cited<T> aboutJuvenileHall(Cited<T> instructions, ResponsePlan plan) {
    Cited<T> asked = instructions.lookingAt(plan.referral(), Fact.WHERE_FOUND);
    return plan.routing().jurisdiction().standing().outcome().isOutsider()
        ? asked.lookingAt(plan.referral(), ABOUT_JUVENILE_HALL)
        : asked;
  }

  static <T> Cited<T> toManagement(Cited<T> instructions, ResponsePlan plan) {
    Jurisdiction jurisdiction = plan.routing().jurisdiction();
    Cited<T> asked = instructions.lookingAt(plan.referral(), Fact.WHERE_FOUND);
    return jurisdiction.residency().isSurrounding() || jurisdiction.whereabouts().outside()
        ? asked.lookingAt(plan.referral(), Fact.WILL_RESPOND)
        : asked;
  }

  static <T> Cited<T> warrantCopy(Cited<T> instructions, ResponsePlan plan) {
    return plan.routing().jurisdiction().residency().authority().isKnown()
        ? instructions.lookingAt(plan.referral(), Fact.OPEN_SERVICES)
        : instructions;
  }

  static <T> Cited<T> tellThePlacement(Cited<T> instructions, ResponsePlan plan) {
    Referral referral = plan.referral();
    Cited<T> asked = instructions.lookingAt(referral, Fact.PROBATION_STATUS);
    return referral.probation().status() == ProbationStatus.WARD_602_FR_PLACEMENT
        ? asked.lookingAt(referral, OF_A_WARD)
        : asked;
  }

  /** Section 4 writes no secondary assignment down, and an allegation may lead out of it. */
  static <T> Cited<T> whoseCase(Cited<T> entry, ResponsePlan plan) {
    Referral referral = plan.referral();
    if (plan.assignment().isEmpty()) {
      return entry;
    }
    Cited<T> asked = entry.lookingAt(referral, Fact.OPEN_CASE);
    return referral.openCase().status() == CaseStatus.CSEC_UNIT
        ? asked.lookingAt(referral, Fact.AGAINST_PLACEMENT)
        : asked;
  }

  static <T> Cited<T> entries(Cited<T> entries, ResponsePlan plan) {
    boolean transferMatters =
        plan.disposition().outcome().isEvaluatedOut()
            && plan.routing().jurisdiction().residency().isSurrounding();
    return transferMatters ? entries.lookingAt(plan.referral(), Fact.ELECTRONIC_TRANSFER) : entries;
  }

  static <T> Cited<T> toldElsewhere(Cited<T> told, ResponsePlan plan) {
    return policeThere(accusedPlacement(whereFound(told, plan), plan), plan);
  }

  static <T> Cited<T> whereFound(Cited<T> told, ResponsePlan plan) {
    return told.lookingAt(plan.referral(), Fact.WHERE_FOUND);
  }

  static <T> Cited<T> accusedPlacement(Cited<T> told, ResponsePlan plan) {
    return atThePlacement(told, plan.referral());
  }

  static <T> Cited<T> policeThere(Cited<T> told, ResponsePlan plan) {
    Cited<T> asked = whereFound(told, plan);
    return plan.routing().jurisdiction().whereabouts().outside()
        ? asked.lookingAt(plan.referral(), OF_POLICE_THERE)
        : asked;
  }

  /**
   * Whoever is told where the child, or an accused placement, is; also when the county or state of
   * jurisdiction is there, so that its own report is the one that tells them.
   */
  static List<Cited<Recipient>> recipientsElsewhere(ResponsePlan plan) {
    Optional<Place> accused = Optional.of(plan.referral().accusedPlacement());
    Optional<Place> found = Optional.of(plan.referral().child().foundIn());
    boolean outside = plan.routing().jurisdiction().whereabouts().outside();
    List<Cited<Recipient>> told = new ArrayList<>();
    for (Cited<CrossReport> report : plan.crossReports()) {
      Recipient recipient = report.outcome().recipient();
      Optional<Place> place = report.outcome().place();
      if (recipient == Recipient.LAW_ENFORCEMENT_THERE) {
        told.add(report.giving(recipient));
      } else {
        if (outside && place.equals(found) && report.outcome().mode() == Mode.VERBAL) {
          told.add(report.giving(Recipient.WHERE_FOUND));
        }
        if (place.equals(accused)) {
          told.add(report.giving(Recipient.PLACEMENT_COUNTY));
        }
      }
    }
    return told;
  }

  /** Nobody responds, or the matrix leaves it empty. */
  static Cited<?> whyNotAssigned(ResponsePlan plan) {
    return plan.assignment().isPresent() ? plan.assignment().get().primary() : plan.disposition();
  }

  static ImmutableSet<OfficeTerm> office(RegionalOffice office) {
    return ImmutableSet.of(office.basis(), naming(office.office()));
  }

  static Naming naming(Optional<?> name) {
    return name.isPresent() ? Naming.NAMED : Naming.NOT_NAMED;
  }

  static Optional<Cited<Unit>> toThePlacement(ResponsePlan plan) {
    return plan.placementResponse()
        .map(to -> to.response().giving(to.assignment().primary().outcome()));
  }

  static List<Cited<CrossReport>> reportsTo(ImmutableSet<Recipient> recipients, ResponsePlan plan) {
    List<Cited<CrossReport>> reports = new ArrayList<>();
    for (Cited<CrossReport> report : plan.crossReports()) {
      if (recipients.contains(report.outcome().recipient())) {
        reports.add(report);
      }
    }
    return reports;
  }

  static <T> ImmutableList<T> listOf(Optional<T> value) {
    return value.isPresent() ? ImmutableList.of(value.get()) : ImmutableList.of();
  }

  /** How fast, and the parts of an assignment that one by the placement's address has. */
  static ImmutableList<Cited<?>> partsOfThePlacement(ResponsePlan plan) {
    if (plan.placementResponse().isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Cited<?>> parts = ImmutableList.builder();
    plan.placementResponse()
        .ifPresent(
            to -> {
              parts.add(to.response(), to.assignment().primary());
              to.assignment().regionalOffice().ifPresent(parts::add);
              to.assignment().secondary().ifPresent(parts::add);
            });
    return parts.build();
  }

  /** Whether a placement is accused, and only then where it is. */
  private static <T> Cited<T> atThePlacement(Cited<T> cited, Referral referral) {
    Cited<T> whether = cited.lookingAt(referral, Fact.AGAINST_PLACEMENT);
    return referral.againstPlacement() == AgainstPlacement.NONE
        ? whether
        : whether.lookingAt(referral, Fact.PLACEMENT_LOCATION);
  }
}
