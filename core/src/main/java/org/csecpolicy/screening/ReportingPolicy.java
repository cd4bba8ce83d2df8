package org.csecpolicy.screening;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;

/**
 * Must it be reported, as what, and what else is due (P-DEF-2, P-REP)? Commercial sexual
 * exploitation and labor trafficking of a child both are, whoever the exploiter is. What is not
 * known never lifts a duty; it is asked about.
 */
public final class ReportingPolicy {
  private final DefinitionFacts facts;
  private final ReportingFacts reporting;
  private final boolean sexual;
  private final Answer labor;

  private ReportingPolicy(
      Set<Category> suspected, DefinitionFacts facts, ReportingFacts reporting) {
    ElementAnswers answers = new ElementAnswers(facts, Answer.UNKNOWN);
    this.facts = facts;
    this.reporting = reporting;
    this.sexual = suspected.contains(Category.CSEC) || answers.commercialSexAct().isYes();
    this.labor =
        suspected.stream().anyMatch(Category::isLabor)
            ? Answer.YES
            : facts.laborOrServices().and(answers.to(Element.CALIFORNIA_MEANS));
  }

  /** The duties for a child of whom these categories are suspected, possibly or for certain. */
  public static ReportingDuties duties(
      Set<Category> suspected, DefinitionFacts facts, ReportingFacts reporting) {
    return new ReportingPolicy(suspected, facts, reporting).duties();
  }

  private ReportingDuties duties() {
    Set<ReportGround> found = EnumSet.noneOf(ReportGround.class);
    Set<ReportGround> open = EnumSet.noneOf(ReportGround.class);
    for (ReportGround ground : ReportGround.values()) {
      switch (circumstance(ground)) {
        case YES -> found.add(ground);
        case UNKNOWN -> open.add(ground);
        case NO -> {}
      }
    }
    return ImmutableReportingDuties.of(
        mustBeReported(),
        asVictim(),
        Sets.immutableEnumSet(found),
        Sets.immutableEnumSet(open),
        dutiesWhere(Answer.YES),
        dutiesWhere(Answer.UNKNOWN));
  }

  /** P-DEF-1, P-DEF-2; P-REP-1 for the circumstances, none of which it waits for. */
  private Cited<Answer> mustBeReported() {
    Cited<Answer> cited = Cited.of(yesOrUnknown(), Clause.P_DEF_1, Clause.P_DEF_2, Clause.P_REP_1);
    return sexual && reporting.onOwnAccord().isYes()
        ? cited.readAs(Interpretation.SEX_TRAFFICKING)
        : cited;
  }

  /** P-REP-2, whatever the child's role; P-REP-3. */
  private Cited<Answer> asVictim() {
    if (!sexual) {
      return labor.isYes()
          ? Cited.of(Answer.YES, Clause.P_REP_3)
          : Cited.of(Answer.UNKNOWN, Clause.P_REP_2, Clause.P_REP_3);
    }
    Cited<Answer> cited = Cited.of(Answer.YES, Clause.P_REP_2);
    if (labor.isYes()) {
      cited = cited.under(Clause.P_REP_3);
    }
    boolean doubted =
        facts.childConsented().isYes()
            || facts.childRoles().stream().anyMatch(ChildRole::invitesDoubt);
    return doubted ? cited.readAs(Interpretation.SEX_TRAFFICKING) : cited;
  }

  /** Never no: the texts say what must be reported, not what need not be. */
  private Answer yesOrUnknown() {
    return sexual || labor.isYes() ? Answer.YES : Answer.UNKNOWN;
  }

  /** P-REP-1. */
  private Answer circumstance(ReportGround ground) {
    return switch (ground) {
      case PARENT_IS_EXPLOITER -> reporting.parentIsExploiter();
      case PARENT_FAILED_OR_UNABLE_TO_PROTECT -> facts.parentFailedOrUnableToProtect();
      case ON_OWN_ACCORD -> reporting.onOwnAccord();
    };
  }

  private ImmutableList<Cited<ReportDuty>> dutiesWhere(Answer condition) {
    ImmutableList.Builder<Cited<ReportDuty>> duties = ImmutableList.builder();
    for (ReportDuty duty : ReportDuty.values()) {
      if (condition(duty) == condition) {
        duties.add(cited(duty));
      }
    }
    return duties.build();
  }

  /** P-REP-4 to P-REP-6. */
  private Answer condition(ReportDuty duty) {
    return switch (duty) {
      case CALL_THE_HOTLINE_AT_ONCE -> reporting.learnedElsewhere();
      case CROSS_REPORT_TO_LAW_ENFORCEMENT -> labor;
      case REPORT_NEW_ALLEGATIONS_TO_HOTLINE -> reporting.newAllegations();
      case REPORT_THE_EXPLOITERS_CHILDREN -> reporting.exploiterHasChildren();
      case SHARE_WITH_HUMAN_TRAFFICKING_LAW_ENFORCEMENT ->
          reporting.newAllegations().or(reporting.exploiterHasChildren());
    };
  }

  private static Cited<ReportDuty> cited(ReportDuty duty) {
    Cited<ReportDuty> cited = Cited.of(duty, duty.clauses());
    return duty == ReportDuty.CROSS_REPORT_TO_LAW_ENFORCEMENT
        ? cited.readAs(Interpretation.LABOR_CROSS_REPORT)
        : cited;
  }
}
