package org.csecpolicy.space;

import static org.csecpolicy.space.Dimension.*;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.EnumSet;
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
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;

/** The laws of who is told, and of what is written down. */
final class NoticeLaws {
  private static final Duration FORM = Duration.ofMinutes(15);
  private static final Duration FEDERAL_REPORT = Duration.ofHours(24);

  static final ImmutableList<Law> ALL =
      ImmutableList.of(
          Law.ofPlans(
              "The alert list is always told",
              of -> lists(of).contains(DistributionList.DCFS_CSEC)),
          Law.ofPlans(
              "The recipients are exactly the union that the clauses name",
              of ->
                  lists(of).contains(DistributionList.PROB_CHILD_TRAFFICKING)
                      == aClauseNamesProbation(of)),
          Law.ofPlans(
              "The pre-alert says that ERCP has the referral exactly when it has",
              of ->
                  of.plan().preAlert().outcome().statesAfterHoursAssignment()
                      == isWith(of, Unit.ERCP)),
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
              "The county or state of residence is told of every child who lives elsewhere, law"
                  + " enforcement of all labor, nobody else of anything",
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
        || of.yes(AT_HALL)
        || of.disposition() == Disposition.TO_JUVENILE_HALL
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
      return (of.no(CUSTODY) || !of.responds())
          && form.faxTo().isEmpty()
          && form.emailTo().isEmpty()
          && form.preparedBy().isEmpty();
    }
    Assignment assigned = of.plan().assignment().orElseThrow();
    boolean mart = assigned.primary().outcome() == Unit.MART;
    boolean faxed =
        mart
            ? form.faxTo().isEmpty() && form.faxReceiptConfirmedBy().isEmpty()
            : form.faxTo().orElseThrow().outcome() == assigned.primary().outcome()
                && form.faxReceiptConfirmedBy().isPresent();
    Set<DistributionList> told = mart ? ImmutableSet.of(DistributionList.DCFS_CSEC) : lists(of);
    return faxed
        && form.required() == of.point().value(CUSTODY)
        && form.preparedBy().isPresent()
        && form.emailReceiptConfirmedBy().isPresent() == mart
        && form.emailTo().orElseThrow().outcome().equals(told);
  }

  private static boolean formClock(Case of) {
    ExpeditedForm form = of.plan().expeditedForm().outcome();
    return form.required().isNo()
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
          case US_CITIZEN, LAWFUL_PERMANENT_RESIDENT -> Answer.NO;
          case FOREIGN_NATIONAL, SUSPECTED_FOREIGN_NATIONAL -> Answer.YES;
          case UNKNOWN -> Answer.UNKNOWN;
        };
    var reminder = of.plan().sisReminder().outcome();
    return reminder.required() == expected
        && (expected.isYes()
            ? reminder
                .request()
                .orElseThrow()
                .outcome()
                .deadline()
                .equals(of.referral().calledAt().plus(FEDERAL_REPORT))
            : reminder.request().isEmpty());
  }

  private static boolean crossReports(Case of) {
    boolean residence = false;
    boolean police = false;
    for (Cited<CrossReport> report : of.plan().crossReports()) {
      switch (report.outcome().recipient()) {
        case RESIDENCE -> {
          residence = true;
          if (!report.outcome().residence().orElseThrow().equals(of.residence().place())
              || report.outcome().mode() != mode(of)) {
            return false;
          }
        }
        case LAW_ENFORCEMENT -> police = true;
      }
    }
    return residence == of.livesElsewhere()
        && police == (of.given(CHILD_LABOR) || of.given(CRIMINAL_BEHAVIOR))
        && of.plan().crossReports().size() == (residence ? 1 : 0) + (police ? 1 : 0);
  }

  /** N-OOC-9, N-OOC-10. */
  private static CrossReport.Mode mode(Case of) {
    if (of.disposition() == Disposition.TRANSFER
        || of.disposition() == Disposition.TRANSFER_AND_RESPOND_AT_STAGING_AREA) {
      return CrossReport.Mode.ELECTRONIC_TRANSFER;
    }
    return isFromSurroundingCounty(of) && of.is(TRANSFER, ElectronicTransfer.DECLINED)
        ? CrossReport.Mode.VERBAL
        : CrossReport.Mode.NOT_STATED;
  }

  private static boolean isFromSurroundingCounty(Case of) {
    return of.isOutsider() && of.residence() == Where.SURROUNDING_COUNTY;
  }

  private static boolean instructions(Case of) {
    Set<Instruction> expected = EnumSet.noneOf(Instruction.class);
    if (of.disposition() == Disposition.TO_JUVENILE_HALL && !of.yes(AT_HALL)) {
      expected.add(Instruction.TRANSPORT_TO_JUVENILE_HALL);
    }
    if (of.livesElsewhere() && of.yes(OPEN_SERVICES)) {
      expected.add(Instruction.REQUEST_WARRANT_COPY);
    }
    if (isFromSurroundingCounty(of)
        && of.is(WILL_RESPOND, WillRespond.NO)
        && !of.no(OPEN_JURISDICTION)) {
      expected.add(Instruction.ESCALATE_TO_MANAGEMENT);
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
