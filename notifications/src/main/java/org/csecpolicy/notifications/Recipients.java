package org.csecpolicy.notifications;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.assignment.RegionalOffice;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.notifications.Addressee.Role;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.referral.Place;

/** Whom the message of a step goes to, in the order in which the step names them. */
final class Recipients {
  private Recipients() {}

  /** None for a step whose message is entered, and goes to nobody. */
  static ImmutableList<Recipient> of(HotlineDecision decision, Step step) {
    return decision instanceof ResponsePlan plan ? of(plan, step) : ImmutableList.of();
  }

  private static ImmutableList<Recipient> of(ResponsePlan plan, Step step) {
    Agency agency = plan.agency();
    return switch (step.action()) {
      case FAX_EXPEDITED_FORM ->
          ImmutableList.of(unit(plan, plan.expeditedForm().outcome().faxTo().orElseThrow()));
      case EMAIL_EXPEDITED_FORM ->
          lists(agency, plan.expeditedForm().outcome().emailTo().orElseThrow().outcome());
      case SEND_PRE_ALERT -> lists(agency, plan.preAlert().outcome().lists());
      case EMAIL_PROBATION -> one(Role.PROBATION, agency.probationEmail());
      case REMIND_FEDERAL_REPORT_UNIT -> one(Role.FEDERAL_REPORT_UNIT, agency.federalReportUnit());
      case CROSS_REPORT, CROSS_REPORT_VERBALLY, ELECTRONIC_TRANSFER -> crossReport(step);
      case REQUEST_WARRANT_COPY ->
          one(
              Role.AUTHORITY_ELSEWHERE,
              plan.routing().jurisdiction().residency().authority().label());
      case ESCALATE -> called(Role.MANAGEMENT, step);
      case TELL_LAW_ENFORCEMENT, TELL_OF_REPORT_OR_WARRANT -> called(Role.LAW_ENFORCEMENT, step);
      default -> ImmutableList.of();
    };
  }

  /** A fax to the region goes to the one office that has the referral. */
  private static Recipient unit(ResponsePlan plan, Cited<Unit> unit) {
    Agency agency = plan.agency();
    return switch (unit.outcome()) {
      case REGIONAL_OFFICE ->
          plan.assignment()
              .flatMap(Assignment::regionalOffice)
              .map(Cited::outcome)
              .flatMap(RegionalOffice::office)
              .map(office -> Recipient.of(Role.REGIONAL_OFFICE, office.name()))
              .orElseGet(() -> Recipient.unnamed(Role.REGIONAL_OFFICE, agency.regionalOffice()));
      case EXPLOITATION_UNIT -> Recipient.of(Role.EXPLOITATION_UNIT, agency.exploitationUnit());
      case AFTER_HOURS_UNIT -> Recipient.of(Role.AFTER_HOURS_UNIT, agency.afterHoursUnit());
    };
  }

  private static ImmutableList<Recipient> lists(
      Agency agency, ImmutableSet<DistributionList> lists) {
    return lists.stream()
        .map(list -> Recipient.of(Addressee.of(list).role(), agency.nameOf(list)))
        .collect(toImmutableList());
  }

  private static ImmutableList<Recipient> crossReport(Step step) {
    Optional<Place> place = OtherCounty.report(step).place();
    return switch (OtherCounty.report(step).recipient()) {
      case JURISDICTION, WHERE_FOUND, PLACEMENT_COUNTY ->
          one(Role.AUTHORITY_ELSEWHERE, place.orElseThrow().label());
      case LAW_ENFORCEMENT_THERE ->
          one(Role.LAW_ENFORCEMENT_ELSEWHERE, place.orElseThrow().label());
      case LAW_ENFORCEMENT -> called(Role.LAW_ENFORCEMENT, step);
    };
  }

  /** By the name that the step has for it. */
  private static ImmutableList<Recipient> called(Role role, Step step) {
    return one(role, step.recipients().get(0));
  }

  private static ImmutableList<Recipient> one(Role role, String name) {
    return ImmutableList.of(Recipient.of(role, name));
  }
}
