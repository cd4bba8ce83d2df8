package org.csecpolicy.space;

import static org.csecpolicy.space.Dimension.*;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.csecpolicy.Action;
import org.csecpolicy.Step;
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
              of -> lists(of).contains(DistributionList.ALERT_LIST)),
          Law.ofPlans(
              "The recipients are exactly the union that the clauses name",
              of ->
                  lists(of).contains(DistributionList.PROBATION_ALERT_LIST)
                      == aClauseNamesProbation(of)),
          Law.ofPlans(
              "The pre-alert says that ERCP has the referral exactly when it has",
              of ->
                  of.plan().preAlert().outcome().statesAfterHoursAssignment()
                      == isWith(of, Unit.AFTER_HOURS_UNIT)),
          Law.ofPlans("The Expedited form goes by the channels of its clause", NoticeLaws::form),
          Law.ofPlans("The form's clock runs from the call, elapsed", NoticeLaws::formClock),
          Law.ofPlans(
              "Probation is e-mailed about every 602 youth and about nobody else",
              of ->
                  of.plan().probationEmail().outcome()
                      == (of.is(PROBATION, ProbationStatus.NOT_VERIFIED)
                          ? Answer.UNKNOWN
                          : of.is602() ? Answer.YES : Answer.NO)),
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
              of -> of.plan().recording().generalNeglect().outcome() == neglect(of)),
          Law.ofPlans("Case information is missing until it is given", NoticeLaws::missing));

  private NoticeLaws() {}

  private static Set<DistributionList> lists(Case of) {
    return of.plan().preAlert().outcome().lists();
  }

  /** N-2.b.4, N-2.b.5, N-6.3, N-OOC-18, N-OOC-21. */
  private static boolean aClauseNamesProbation(Case of) {
    return of.is(PROBATION, ProbationStatus.INVOLVED)
        || of.is602()
        || of.isAtOrOnTheWayToHall()
        || of.isOutsider() && of.isReportOrWarrant() && !of.isFoundElsewhere()
        || of.disposition() == Disposition.RESPOND_AT_STAGING_AREA
        || of.disposition() == Disposition.TRANSFER_AND_RESPOND_AT_STAGING_AREA;
  }

  private static boolean isWith(Case of, Unit unit) {
    return of.plan()
        .assignment()
        .filter(assigned -> assigned.primary().outcome() == unit)
        .isPresent();
  }

  private static boolean form(Case of) {
    ExpeditedForm form = of.plan().expeditedForm().outcome();
    if (form.required().isNo()) {
      return (of.custody().isNo() || !of.responds() && of.isFoundElsewhere())
          && form.faxTo().isEmpty()
          && form.emailTo().isEmpty()
          && form.preparedBy().isEmpty();
    }
    if (form.held()) {
      return form.required() == of.custody()
          && form.preparedBy().isPresent()
          && form.faxTo().isEmpty()
          && form.emailTo().isEmpty();
    }
    Assignment assigned = of.plan().assignment().orElseThrow();
    boolean mart = assigned.primary().outcome() == Unit.EXPLOITATION_UNIT;
    boolean faxed =
        mart
            ? form.faxTo().isEmpty() && form.faxReceiptConfirmedBy().isEmpty()
            : form.faxTo().orElseThrow().outcome() == assigned.primary().outcome()
                && form.faxReceiptConfirmedBy().isPresent();
    Set<DistributionList> told = mart ? ImmutableSet.of(DistributionList.ALERT_LIST) : lists(of);
    return faxed
        && form.required() == of.custody()
        && form.preparedBy().isPresent()
        && form.emailReceiptConfirmedBy().isPresent() == mart
        && form.emailTo().orElseThrow().outcome().equals(told);
  }

  private static boolean formClock(Case of) {
    ExpeditedForm form = of.plan().expeditedForm().outcome();
    return form.required().isNo() || form.held()
        ? form.latest().isEmpty()
        : form.latest().orElseThrow().equals(of.referral().calledAt().plus(FORM));
  }

  private static boolean verification(Case of) {
    IdcVerification expected =
        of.is(PROBATION, ProbationStatus.NOT_VERIFIED)
            ? IdcVerification.CALL
            : of.given(INFORMANT) ? IdcVerification.DONE : IdcVerification.RECORD_INFORMANT;
    return of.plan().idcVerification().outcome() == expected;
  }

  private static boolean federalReminder(Case of) {
    Answer expected =
        switch ((Nationality) of.point().value(NATIONALITY)) {
          case US_CITIZEN -> Answer.NO;
          case LAWFUL_PERMANENT_RESIDENT, FOREIGN_NATIONAL, SUSPECTED_FOREIGN_NATIONAL ->
              Answer.YES;
          case UNKNOWN -> Answer.UNKNOWN;
        };
    var reminder = of.plan().sisReminder().outcome();
    return reminder.required() == expected
        && (!expected.isNo()
            ? reminder
                .request()
                .orElseThrow()
                .outcome()
                .deadline()
                .equals(of.referral().calledAt().plus(FEDERAL_REPORT))
            : reminder.request().isEmpty());
  }

  private static boolean crossReports(Case of) {
    Map<CrossReport.Recipient, Told> told = new EnumMap<>(CrossReport.Recipient.class);
    for (Cited<CrossReport> cited : of.plan().crossReports()) {
      CrossReport report = cited.outcome();
      if (told.put(report.recipient(), new Told(report.place(), report.mode())) != null) {
        return false;
      }
    }
    return told.equals(expected(of));
  }

  private record Told(Optional<Place> place, CrossReport.Mode mode) {}

  private static Map<CrossReport.Recipient, Told> expected(Case of) {
    Map<CrossReport.Recipient, Told> told = new EnumMap<>(CrossReport.Recipient.class);
    Where authority = of.authority();
    if (authority.isKnown()) {
      put(told, CrossReport.Recipient.JURISDICTION, authority, mode(of));
    }
    Where found = of.where(FOUND);
    if (of.isFoundElsewhere()) {
      boolean called = found == authority && mode(of) == CrossReport.Mode.VERBAL;
      if (found.canBeTold() && !called) {
        put(told, CrossReport.Recipient.WHERE_FOUND, found, CrossReport.Mode.VERBAL);
      }
      boolean atLarge = of.isOutsider() && !of.mayBeOurs() && !of.custody().isYes();
      if (of.yes(DANGER) || atLarge) {
        put(told, CrossReport.Recipient.LAW_ENFORCEMENT_THERE, found, CrossReport.Mode.NOT_STATED);
      }
    }
    Where placement = of.where(PLACEMENT_LOCATION);
    boolean toldAnyway =
        placement == authority
            || placement == found && told.containsKey(CrossReport.Recipient.WHERE_FOUND);
    if (of.isAccused() && placement.canBeTold() && !toldAnyway) {
      put(told, CrossReport.Recipient.PLACEMENT_COUNTY, placement, CrossReport.Mode.VERBAL);
    }
    boolean policeKnow = Flags.lawEnforcementKnows(of);
    if (of.given(CHILD_LABOR) || of.given(CRIMINAL_BEHAVIOR) || of.given(CSEC) && !policeKnow) {
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
  private static CrossReport.Mode mode(Case of) {
    if (of.isTransferred()) {
      return CrossReport.Mode.ELECTRONIC_TRANSFER;
    }
    boolean declined =
        of.authority() == Where.SURROUNDING_COUNTY && of.is(TRANSFER, ElectronicTransfer.DECLINED);
    return declined || of.isFoundElsewhere()
        ? CrossReport.Mode.VERBAL
        : CrossReport.Mode.NOT_STATED;
  }

  private static boolean instructions(Case of) {
    Set<Instruction> expected = EnumSet.noneOf(Instruction.class);
    boolean here = of.isOutsider() && !of.isFoundElsewhere() && !of.isRefused();
    boolean hall = of.isAtOrOnTheWayToHall();
    if (here && of.isReportOrWarrant() && !hall) {
      if (!of.custody().isYes()) {
        expected.add(Instruction.TELL_OF_REPORT_OR_WARRANT);
      } else if (!of.mayBeOurs()) {
        expected.add(Instruction.TRANSPORT_TO_JUVENILE_HALL);
      }
    }
    boolean mayGetTheChild = hall || of.isReportOrWarrant() && !of.custody().isNo();
    if (here && mayGetTheChild && of.is(HALL_ANSWER, HallAnswer.NOT_GIVEN)) {
      expected.add(Instruction.ASK_JUVENILE_HALL);
    }
    if (of.authority().isKnown() && of.yes(OPEN_SERVICES)) {
      expected.add(Instruction.REQUEST_WARRANT_COPY);
    }
    boolean declinedByItsCounty = of.isAskedToTakeItsChild() && !of.no(OPEN_JURISDICTION);
    if (of.is(WILL_RESPOND, WillRespond.NO) && (of.isFoundElsewhere() || declinedByItsCounty)) {
      expected.add(Instruction.ESCALATE_TO_MANAGEMENT);
    }
    if (of.is(PROBATION, ProbationStatus.WARD_602_FR_PLACEMENT)
        && !of.isAccused()
        && (of.isFamilyHome() || of.yes(AWOL))) {
      expected.add(Instruction.TELL_PLACEMENT);
    }
    if (of.residence() == Where.MISNAMED) {
      expected.add(Instruction.CONFIRM_RESIDENCE);
    }
    Set<Instruction> given = EnumSet.noneOf(Instruction.class);
    of.plan().instructions().forEach(each -> given.add(each.outcome()));
    return given.equals(expected);
  }

  private static boolean tabs(Case of) {
    Set<Category> expected = EnumSet.noneOf(Category.class);
    if (of.given(CSEC)) {
      expected.add(Category.CSEC);
    }
    if (of.given(CHILD_LABOR)) {
      expected.add(Category.CHILD_LABOR);
    }
    if (of.given(CRIMINAL_BEHAVIOR)) {
      expected.add(Category.CRIMINAL_BEHAVIOR);
    }
    Set<Category> tabs = EnumSet.noneOf(Category.class);
    for (Cited<SpecialProjectTab> tab : of.plan().recording().tabs()) {
      if (!tabs.add(tab.outcome().category())) {
        return false;
      }
    }
    return tabs.equals(expected);
  }

  private static Answer neglect(Case of) {
    if (of.isAccused()) {
      return Answer.YES;
    }
    boolean accusationUnknown = !of.given(AGAINST_PLACEMENT);
    return switch ((Home) of.point().value(HOME)) {
      case PARENT, LEGAL_GUARDIAN -> Answer.YES;
      case OTHER_CAREGIVER -> Answer.NO;
      case UNKNOWN -> Answer.UNKNOWN;
      case PLACEMENT, HOMELESS -> accusationUnknown ? Answer.UNKNOWN : Answer.NO;
    };
  }

  private static boolean missing(Case of) {
    Set<CaseItem> expected = EnumSet.noneOf(CaseItem.class);
    addUnless(of.yes(AUDIT_QUESTIONS), CaseItem.AUDIT_REVIEW_QUESTIONS, expected);
    addUnless(!of.is(PROBATION, ProbationStatus.NOT_VERIFIED), CaseItem.PROBATION_STATUS, expected);
    addUnless(of.given(STAGING_AREA), CaseItem.STAGING_AREA, expected);
    addUnless(of.given(PERPETRATOR), CaseItem.PERPETRATOR, expected);
    addUnless(of.given(INCIDENT_LOCATION), CaseItem.INCIDENT_LOCATION, expected);
    addUnless(of.given(SUMMARY), CaseItem.SUMMARY, expected);
    Set<CaseItem> missing = of.plan().recording().missingInformation().outcome();
    boolean asked = false;
    for (Step step : of.steps()) {
      asked |= step.action() == Action.GATHER_INFORMATION;
    }
    return missing.equals(expected) && asked == !expected.isEmpty();
  }

  private static void addUnless(boolean given, CaseItem item, Set<CaseItem> missing) {
    if (!given) {
      missing.add(item);
    }
  }
}
