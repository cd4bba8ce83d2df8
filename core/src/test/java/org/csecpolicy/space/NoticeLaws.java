package org.csecpolicy.space;

import static org.csecpolicy.space.Dimension.*;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.csecpolicy.Action;
import org.csecpolicy.Due;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.notice.CrossReport;
import org.csecpolicy.notice.ExpeditedForm;
import org.csecpolicy.notice.IdcVerification;
import org.csecpolicy.notice.Instruction;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.recording.CaseItem;
import org.csecpolicy.recording.SpecialProjectTab;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.jspecify.annotations.Nullable;

/** The laws of who is told, and of what is written down. */
final class NoticeLaws {
  private static final Duration FORM = Duration.ofMinutes(15);
  private static final Duration FEDERAL_REPORT = Duration.ofHours(24);

  static final ImmutableList<Law> ALL =
      ImmutableList.of(
          Law.ofPlans(
                  "The alert list is always told",
                  call ->
                      lists(call).contains(DistributionList.ALERT_LIST)
                          && call.hasStep(ImmutableSet.of(Action.SEND_PRE_ALERT)))
              .whateverTheReadings(),
          Law.ofPlans(
              "The recipients are exactly the union that the clauses name",
              call ->
                  lists(call).contains(DistributionList.PROBATION_ALERT_LIST)
                      == aClauseNamesProbation(call)),
          Law.ofPlans(
              "The pre-alert says that ERCP has the referral exactly when it has",
              call ->
                  call.plan().preAlert().outcome().statesAfterHoursAssignment()
                      == isWith(call, Unit.AFTER_HOURS_UNIT)),
          Law.ofPlans("The Expedited form goes by the channels of its clause", NoticeLaws::form),
          Law.ofPlans("The form's clock runs from the call, elapsed", NoticeLaws::formClock),
          Law.ofPlans(
              "Probation is e-mailed about every 602 youth and about nobody else",
              call ->
                  call.plan().probationEmail().outcome()
                      == (call.is(PROBATION, ProbationStatus.NOT_VERIFIED)
                          ? Answer.UNKNOWN
                          : call.is602() ? Answer.YES : Answer.NO)),
          Law.ofPlans("Probation is called until it has answered", NoticeLaws::verification),
          Law.ofPlans(
              "The federal reminder depends on the child's standing alone, 24 hours from the call",
              NoticeLaws::federalReminder),
          Law.ofPlans(
              "The county or state of jurisdiction is told of every child that is not ours alone, the"
                  + " one where the child or an accused placement is by telephone, law enforcement of"
                  + " what it does not know, nobody else of anything",
              NoticeLaws::crossReports),
          Law.ofPlans("Every instruction is given where its bullet says", NoticeLaws::instructions),
          Law.ofPlans("One tab for each suspected category", NoticeLaws::tabs),
          Law.ofPlans(
              "General Neglect is selected by the present home or an accused placement",
              call -> call.plan().recording().generalNeglect().outcome() == neglect(call)),
          Law.ofPlans("Case information is missing until it is given", NoticeLaws::missing));

  private NoticeLaws() {}

  private static Set<DistributionList> lists(Case call) {
    return call.plan().preAlert().outcome().lists();
  }

  /** N-2.b.4, N-2.b.5, N-6.3, N-OOC-18, N-OOC-21. */
  private static boolean aClauseNamesProbation(Case call) {
    return call.is(PROBATION, ProbationStatus.INVOLVED)
        || call.is602()
        || call.isAtOrOnTheWayToHall()
        || call.isOutsider() && call.isReportOrWarrant() && !call.isFoundElsewhere()
        || call.disposition() == Disposition.RESPOND_AT_STAGING_AREA
        || call.disposition() == Disposition.TRANSFER_AND_RESPOND_AT_STAGING_AREA;
  }

  private static boolean isWith(Case call, Unit unit) {
    return call.plan()
        .assignment()
        .filter(assigned -> assigned.primary().outcome() == unit)
        .isPresent();
  }

  private static boolean form(Case call) {
    ExpeditedForm form = call.plan().expeditedForm().outcome();
    if (form.required().isNo()) {
      return (call.custody().isNo() || !call.responds() && call.isFoundElsewhere())
          && form.faxTo().isEmpty()
          && form.emailTo().isEmpty()
          && form.preparedBy().isEmpty();
    }
    if (form.held()) {
      return form.required() == call.custody()
          && form.preparedBy().isPresent()
          && form.faxTo().isEmpty()
          && form.emailTo().isEmpty();
    }
    Assignment assigned = call.plan().assignment().orElseThrow();
    boolean mart = assigned.primary().outcome() == Unit.EXPLOITATION_UNIT;
    boolean faxed =
        mart
            ? form.faxTo().isEmpty() && form.faxReceiptConfirmedBy().isEmpty()
            : form.faxTo().orElseThrow().outcome() == assigned.primary().outcome()
                && form.faxReceiptConfirmedBy().isPresent();
    Set<DistributionList> told = mart ? ImmutableSet.of(DistributionList.ALERT_LIST) : lists(call);
    return faxed
        && form.required() == call.custody()
        && form.preparedBy().isPresent()
        && form.emailReceiptConfirmedBy().isPresent() == mart
        && form.emailTo().orElseThrow().outcome().equals(told);
  }

  private static boolean formClock(Case call) {
    ExpeditedForm form = call.plan().expeditedForm().outcome();
    Optional<Instant> latest =
        form.required().isNo() || form.held()
            ? Optional.empty()
            : Optional.of(call.referral().calledAt().plus(FORM));
    return form.latest().equals(latest) && call.plan().latest(Due.MINUTES_10_TO_15).equals(latest);
  }

  private static boolean verification(Case call) {
    IdcVerification expected =
        call.is(PROBATION, ProbationStatus.NOT_VERIFIED)
            ? IdcVerification.CALL
            : call.given(INFORMANT) ? IdcVerification.DONE : IdcVerification.RECORD_INFORMANT;
    return call.plan().idcVerification().outcome() == expected;
  }

  private static boolean federalReminder(Case call) {
    Answer expected =
        switch ((Nationality) call.point().value(NATIONALITY)) {
          case US_CITIZEN -> Answer.NO;
          case LAWFUL_PERMANENT_RESIDENT, FOREIGN_NATIONAL, SUSPECTED_FOREIGN_NATIONAL ->
              Answer.YES;
          case UNKNOWN -> Answer.UNKNOWN;
        };
    var reminder = call.plan().sisReminder().outcome();
    return reminder.required() == expected
        && (!expected.isNo()
            ? reminder
                .request()
                .orElseThrow()
                .outcome()
                .deadline()
                .equals(call.referral().calledAt().plus(FEDERAL_REPORT))
            : reminder.request().isEmpty());
  }

  private static boolean crossReports(Case call) {
    Map<CrossReport.Recipient, Told> told = new EnumMap<>(CrossReport.Recipient.class);
    for (Cited<CrossReport> cited : call.plan().crossReports()) {
      CrossReport report = cited.outcome();
      if (told.put(report.recipient(), new Told(report.place(), report.mode())) != null) {
        return false;
      }
    }
    return told.equals(expected(call));
  }

  private record Told(Optional<Place> place, CrossReport.Mode mode) {}

  private static Map<CrossReport.Recipient, Told> expected(Case call) {
    Map<CrossReport.Recipient, Told> told = new EnumMap<>(CrossReport.Recipient.class);
    Where authority = call.authority();
    if (authority.isKnown()) {
      put(told, CrossReport.Recipient.JURISDICTION, authority, mode(call));
    }
    Where found = call.where(FOUND);
    if (call.isFoundElsewhere()) {
      boolean called = found == authority && mode(call) == CrossReport.Mode.VERBAL;
      if (found.canBeTold() && !called) {
        put(told, CrossReport.Recipient.WHERE_FOUND, found, CrossReport.Mode.VERBAL);
      }
      boolean atLarge = call.isOutsider() && !call.mayBeOurs() && !call.custody().isYes();
      if (call.yes(DANGER) || atLarge) {
        put(told, CrossReport.Recipient.LAW_ENFORCEMENT_THERE, found, CrossReport.Mode.NOT_STATED);
      }
    }
    Where placement = call.where(PLACEMENT_LOCATION);
    boolean toldAnyway =
        placement == authority
            || placement == found && told.containsKey(CrossReport.Recipient.WHERE_FOUND);
    if (call.isAccused() && placement.canBeTold() && !toldAnyway) {
      put(told, CrossReport.Recipient.PLACEMENT_COUNTY, placement, CrossReport.Mode.VERBAL);
    }
    boolean policeKnow = Flags.lawEnforcementKnows(call);
    if (call.given(CHILD_LABOR)
        || call.given(CRIMINAL_BEHAVIOR)
        || call.given(CSEC) && !policeKnow) {
      put(told, CrossReport.Recipient.LAW_ENFORCEMENT, null, CrossReport.Mode.NOT_STATED);
    }
    return told;
  }

  private static void put(
      Map<CrossReport.Recipient, Told> told,
      CrossReport.Recipient recipient,
      @Nullable Where place,
      CrossReport.Mode mode) {
    told.put(recipient, new Told(Optional.ofNullable(place).map(Where::place), mode));
  }

  /** N-OOC-9, N-OOC-10. */
  private static CrossReport.Mode mode(Case call) {
    if (call.isTransferred()) {
      return CrossReport.Mode.ELECTRONIC_TRANSFER;
    }
    boolean declined =
        call.authority() == Where.SURROUNDING_COUNTY
            && call.is(TRANSFER, ElectronicTransfer.DECLINED);
    return declined || call.isFoundElsewhere()
        ? CrossReport.Mode.VERBAL
        : CrossReport.Mode.NOT_STATED;
  }

  private static boolean instructions(Case call) {
    Set<Instruction> expected = EnumSet.noneOf(Instruction.class);
    boolean here = call.isOutsider() && !call.isFoundElsewhere() && !call.isRefused();
    boolean hall = call.isAtOrOnTheWayToHall();
    if (here && call.isReportOrWarrant() && !hall) {
      if (!call.custody().isYes()) {
        expected.add(Instruction.TELL_OF_REPORT_OR_WARRANT);
      } else if (!call.mayBeOurs()) {
        expected.add(Instruction.TRANSPORT_TO_JUVENILE_HALL);
      }
    }
    boolean mayGetTheChild = hall || call.isReportOrWarrant() && !call.custody().isNo();
    if (here && mayGetTheChild && call.is(HALL_ANSWER, HallAnswer.NOT_GIVEN)) {
      expected.add(Instruction.ASK_JUVENILE_HALL);
    }
    if (call.authority().isKnown() && call.yes(OPEN_SERVICES)) {
      expected.add(Instruction.REQUEST_WARRANT_COPY);
    }
    boolean declinedByItsCounty = call.isAskedToTakeItsChild() && !call.no(OPEN_JURISDICTION);
    if (call.is(WILL_RESPOND, WillRespond.NO) && (call.isFoundElsewhere() || declinedByItsCounty)) {
      expected.add(Instruction.ESCALATE_TO_MANAGEMENT);
    }
    if (call.is(PROBATION, ProbationStatus.WARD_602_FR_PLACEMENT)
        && !call.isAccused()
        && (call.isFamilyHome() || call.yes(AWOL))) {
      expected.add(Instruction.TELL_PLACEMENT);
    }
    if (call.residence() == Where.MISNAMED) {
      expected.add(Instruction.CONFIRM_RESIDENCE);
    }
    Set<Instruction> given = EnumSet.noneOf(Instruction.class);
    call.plan().instructions().forEach(each -> given.add(each.outcome()));
    return given.equals(expected);
  }

  private static boolean tabs(Case call) {
    Set<Category> expected = EnumSet.noneOf(Category.class);
    if (call.given(CSEC)) {
      expected.add(Category.CSEC);
    }
    if (call.given(CHILD_LABOR)) {
      expected.add(Category.CHILD_LABOR);
    }
    if (call.given(CRIMINAL_BEHAVIOR)) {
      expected.add(Category.CRIMINAL_BEHAVIOR);
    }
    Set<Category> tabs = EnumSet.noneOf(Category.class);
    for (Cited<SpecialProjectTab> tab : call.plan().recording().tabs()) {
      if (!tabs.add(tab.outcome().category())) {
        return false;
      }
    }
    return tabs.equals(expected);
  }

  private static Answer neglect(Case call) {
    if (call.isAccused()) {
      return Answer.YES;
    }
    boolean accusationUnknown = !call.given(AGAINST_PLACEMENT);
    return switch ((Home) call.point().value(HOME)) {
      case PARENT, LEGAL_GUARDIAN -> Answer.YES;
      case OTHER_CAREGIVER -> Answer.NO;
      case UNKNOWN -> Answer.UNKNOWN;
      case PLACEMENT, HOMELESS -> accusationUnknown ? Answer.UNKNOWN : Answer.NO;
    };
  }

  private static boolean missing(Case call) {
    Set<CaseItem> expected = EnumSet.noneOf(CaseItem.class);
    addUnless(call.yes(AUDIT_QUESTIONS), CaseItem.AUDIT_REVIEW_QUESTIONS, expected);
    addUnless(
        !call.is(PROBATION, ProbationStatus.NOT_VERIFIED), CaseItem.PROBATION_STATUS, expected);
    addUnless(call.given(STAGING_AREA), CaseItem.STAGING_AREA, expected);
    addUnless(call.given(PERPETRATOR), CaseItem.PERPETRATOR, expected);
    addUnless(call.given(INCIDENT_LOCATION), CaseItem.INCIDENT_LOCATION, expected);
    addUnless(call.given(SUMMARY), CaseItem.SUMMARY, expected);
    Set<CaseItem> missing = call.plan().recording().missingInformation().outcome();
    boolean asked = call.hasStep(ImmutableSet.of(Action.GATHER_INFORMATION));
    return missing.equals(expected) && asked == !expected.isEmpty();
  }

  private static void addUnless(boolean given, CaseItem item, Set<CaseItem> missing) {
    if (!given) {
      missing.add(item);
    }
  }
}
