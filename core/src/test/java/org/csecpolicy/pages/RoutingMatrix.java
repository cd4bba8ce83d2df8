package org.csecpolicy.pages;

import static org.csecpolicy.screening.Answer.NO;
import static org.csecpolicy.screening.Answer.YES;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.csecpolicy.Referrals;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.assignment.RegionalOffice;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.notice.ExpeditedForm;
import org.csecpolicy.notice.PreAlert;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Referral;

/**
 * The routing of a Los Angeles child, every cell decided by the library. Where a cell says "open
 * case", "in custody" or "at Juvenile Hall", it is two decisions that differ in that alone.
 */
final class RoutingMatrix {
  private static final OpenCase NO_CASE = OpenCase.of(CaseStatus.NONE);

  /** The rows; without an open case but in the first. */
  enum Situation {
    CSEC_UNIT_CASE("Open case with the CSEC unit", "comes first"),
    AGAINST_PLACEMENT("An allegation against the placement", "no case with the CSEC unit"),
    WARD_602("602 youth", "FR in a placement, FM at home; nothing alleged against the placement"),
    AT_HOME("It happened at home", "with parent, legal guardian or caregiver"),
    IN_PLACEMENT("It happened in placement", "nothing alleged against the placement");

    final String label;
    final String detail;

    Situation(String label, String detail) {
      this.label = label;
      this.detail = detail;
    }

    /** The call, or the calls that share the row. */
    private ImmutableMap<String, Supplier<Referral.Builder>> calls() {
      return switch (this) {
        case CSEC_UNIT_CASE -> ImmutableMap.of(label, Referrals::withCsecUnitCase);
        case AGAINST_PLACEMENT ->
            ImmutableMap.of(label, () -> Referrals.againstPlacement().openCase(NO_CASE));
        case AT_HOME -> ImmutableMap.of(label, Referrals::weekdayCsecCall);
        case IN_PLACEMENT ->
            ImmutableMap.of(label, () -> Referrals.inPlacement().openCase(NO_CASE));
        case WARD_602 ->
            ImmutableMap.of("FR", Referrals::ward602InPlacement, "FM", Referrals::ward602AtHome);
      };
    }
  }

  /** The columns. */
  enum Column {
    IN_HOURS_IMMEDIATE(Referrals.WEEKDAY_10AM, true),
    IN_HOURS_NOT_IMMEDIATE(Referrals.WEEKDAY_10AM, false),
    AFTER_HOURS_IMMEDIATE(Referrals.WEEKDAY_NIGHT, true),
    AFTER_HOURS_NOT_IMMEDIATE(Referrals.WEEKDAY_NIGHT, false);

    final Instant call;
    final boolean immediate;

    Column(Instant call, boolean immediate) {
      this.call = call;
      this.immediate = immediate;
    }
  }

  private final String name;
  private final Supplier<Referral.Builder> call;
  private final Column column;
  private final ResponsePlan plan;

  private RoutingMatrix(String name, Supplier<Referral.Builder> call, Column column) {
    this.name = name;
    this.call = call;
    this.column = column;
    this.plan = Referrals.plan(referral());
  }

  /** The lines of one cell. */
  static List<Line> cell(Situation situation, Column column) {
    List<RoutingMatrix> calls = new ArrayList<>();
    situation.calls().forEach((name, call) -> calls.add(new RoutingMatrix(name, call, column)));
    List<Line> lines = calls.get(0).lines();
    for (RoutingMatrix other : calls.subList(1, calls.size())) {
      lines = Line.merge(calls.get(0).name, lines, other.name, other.lines());
    }
    return lines;
  }

  /** A decision of this column: how fast, and at what hours, is the same in all of its cells. */
  static ResponsePlan head(Column column) {
    return new RoutingMatrix("head", Referrals::weekdayCsecCall, column).plan;
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>(assigned(plan));
    lines.addAll(offices());
    lines.addAll(form());
    lines.addAll(alerts());
    lines.addAll(readings());
    return lines;
  }

  /** The call with the facts of the column, all known; not in custody, not at Juvenile Hall. */
  private Referral.Builder referral() {
    return inColumn(call.get());
  }

  private Referral.Builder inColumn(Referral.Builder call) {
    Referral.Builder referral = call.calledAt(column.call);
    return column.immediate
        ? referral
        : referral.pastHistoryOnly(YES).imminentDanger(NO).flightRisk(NO).awol(YES);
  }

  private static List<Line> assigned(ResponsePlan plan) {
    Agency agency = plan.agency();
    Cited<Unit> primary = assignment(plan).primary();
    boolean inBox = primary.outcome() == Unit.EXPLOITATION_UNIT;
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(
            "Primary",
            inBox ? agency.exploitationUnitInBox() : agency.nameOf(primary.outcome()),
            primary));
    assignment(plan)
        .secondary()
        .ifPresent(
            second -> lines.add(Line.of("Secondary", agency.exploitationUnitInBox(), second)));
    return lines;
  }

  /** What names the regional office: with an ordinary open case, and without one. */
  private List<Line> offices() {
    if (assignment(plan).csecUnitCase()) {
      return List.of(alsoEngage());
    }
    Line open = office(OpenCase.of(CaseStatus.REGIONAL));
    Line none = office(NO_CASE);
    return open.text().equals(none.text())
        ? List.of(open)
        : List.of(open.where("open case"), none.where("no open case"));
  }

  /** The office of a placement that is accused, beside the unit that has the open case. */
  private Line alsoEngage() {
    ResponsePlan accused =
        sameAssignment(
            inColumn(Referrals.againstPlacement().openCase(OpenCase.of(CaseStatus.CSEC_UNIT))));
    Cited<RegionalOffice> office = assignment(accused).alsoEngage().orElseThrow();
    return Line.of("Also engage", office.outcome().basis().label(), office)
        .where("if the placement is accused");
  }

  private Line office(OpenCase openCase) {
    ResponsePlan plan = sameAssignment(referral().openCase(openCase));
    Cited<RegionalOffice> office = assignment(plan).regionalOffice().orElseThrow();
    String label = assignment(plan).isAfterHours() ? "Hand over to" : "Office";
    return Line.of(label, office.outcome().basis().label(), office);
  }

  /** The channels of the Expedited form, which only custody asks for; custody is Immediate. */
  private List<Line> form() {
    if (!column.immediate) {
      return List.of(Line.of("Form", "none without custody", plan.expeditedForm()));
    }
    ResponsePlan inCustody =
        sameAssignment(referral().custody(Referrals.lawEnforcementHasTheChild().build()));
    Agency agency = inCustody.agency();
    ExpeditedForm form = inCustody.expeditedForm().outcome();
    List<Cited<?>> parts = new ArrayList<>();
    List<String> channels = new ArrayList<>();
    form.faxTo()
        .ifPresent(
            to -> {
              channels.add("fax → " + agency.nameOf(to.outcome()));
              parts.add(to);
            });
    form.emailTo()
        .ifPresent(
            to -> {
              channels.add("e-mail → " + names(agency, to.outcome()));
              parts.add(to);
            });
    return List.of(Line.of("Form", String.join("; ", channels), parts).where("in custody"));
  }

  /** At Juvenile Hall, where the child may be when Immediate is not required, more may be told. */
  private List<Line> alerts() {
    Line alert = alert(plan);
    if (column.immediate) {
      return List.of(alert);
    }
    ResponsePlan there =
        sameAssignment(
            referral().awol(NO).custody(Referrals.nobodyHasTheChild().atJuvenileHall(YES).build()));
    Set<DistributionList> more =
        Sets.difference(there.preAlert().outcome().lists(), plan.preAlert().outcome().lists());
    if (more.isEmpty()) {
      return List.of(alert);
    }
    return List.of(
        alert,
        new Line(
            "Alert",
            "at Juvenile Hall also: " + names(there.agency(), more),
            Sets.difference(there.preAlert().clauses(), alert.clauses())));
  }

  private static Line alert(ResponsePlan plan) {
    Cited<PreAlert> alert = plan.preAlert();
    return Line.of("Alert", names(plan.agency(), alert.outcome().lists()), alert);
  }

  /** The unclear places that the units and the office stand on. */
  private List<Line> readings() {
    Set<Interpretation> readings = EnumSet.noneOf(Interpretation.class);
    readings.addAll(assignment(plan).primary().interpretations());
    assignment(plan)
        .regionalOffice()
        .ifPresent(office -> readings.addAll(office.interpretations()));
    return Line.flag(readings);
  }

  /** A narrower case of the cell: it must go to the same units, just as fast. */
  private ResponsePlan sameAssignment(Referral.Builder narrower) {
    ResponsePlan other = Referrals.plan(narrower);
    boolean same =
        units(other).equals(units(plan))
            && other.response().orElseThrow().outcome() == plan.response().orElseThrow().outcome();
    if (!same) {
      throw new IllegalStateException(name + " has more than one answer in " + column);
    }
    return other;
  }

  private static List<String> units(ResponsePlan plan) {
    return assigned(plan).stream().map(Line::text).toList();
  }

  private static Assignment assignment(ResponsePlan plan) {
    return plan.assignment().orElseThrow();
  }

  private static String names(Agency agency, Set<DistributionList> lists) {
    return lists.stream().map(agency::nameOf).collect(Collectors.joining(" + "));
  }
}
