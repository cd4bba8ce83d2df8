package org.csecpolicy.pages;

import static org.csecpolicy.Referrals.lawEnforcementHasTheChild;
import static org.csecpolicy.Referrals.nobodyHasTheChild;
import static org.csecpolicy.Referrals.nothingThere;
import static org.csecpolicy.screening.Answer.NO;
import static org.csecpolicy.screening.Answer.YES;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.csecpolicy.Action;
import org.csecpolicy.Referrals;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;
import org.csecpolicy.directory.County;
import org.csecpolicy.jurisdiction.Standing;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.WillRespond;

/**
 * A youth who lives elsewhere: the rungs in order of precedence, each decided for a youth from a
 * surrounding county, from another state and from a county that the protocol does not list.
 */
final class Ladder {
  /** Where the youth lives: the columns. */
  enum Origin {
    SURROUNDING_COUNTY("A surrounding county", Referrals.VENTURA),
    OUT_OF_STATE("Another state", Referrals.CLARK_NEVADA),
    OTHER_COUNTY("A county that is not listed", Referrals.KERN);

    final String label;
    final County county;

    Origin(String label, County county) {
      this.label = label;
      this.county = county;
    }
  }

  /** What holds: the rows. An upper rung also has what the next one has, and wins over it. */
  enum Rung {
    HALL_REFUSES(
        "Juvenile Hall refuses the youth",
        "even with a report and a warrant",
        facts(
            nobodyHasTheChild().hallAnswer(HallAnswer.REFUSED),
            nothingThere().missingPersonReport(YES).delinquencyWarrant(YES))),
    REPORT_OR_WARRANT(
        "An active missing-person report or delinquency warrant",
        "even on the way to Juvenile Hall",
        facts(
            lawEnforcementHasTheChild().beingTransported(YES),
            nothingThere().missingPersonReport(YES)),
        facts(
            lawEnforcementHasTheChild().beingTransported(YES),
            nothingThere().delinquencyWarrant(YES))),
    TRANSPORTED(
        "On the way to Juvenile Hall",
        "even if the place of residence declines to respond",
        facts(lawEnforcementHasTheChild().beingTransported(YES), declinesToRespond())),
    AT_THE_HALL(
        "At Juvenile Hall",
        "even if the place of residence declines to respond",
        facts(nobodyHasTheChild().atJuvenileHall(YES), declinesToRespond())),
    DECLINES_TO_RESPOND(
        "The place of residence has open jurisdiction and declines to respond",
        "",
        facts(nobodyHasTheChild(), declinesToRespond())),
    ACCEPTS_CHILD_WAITS(
        "It accepts the Electronic Transfer",
        "and the youth waits with law enforcement",
        facts(lawEnforcementHasTheChild(), acceptsTransfer())),
    ACCEPTS(
        "It accepts the Electronic Transfer",
        "and nobody waits",
        facts(nobodyHasTheChild(), acceptsTransfer())),
    DECLINES_TRANSFER_CHILD_WAITS(
        "It declines the transfer and responds itself",
        "and the youth waits with law enforcement",
        facts(lawEnforcementHasTheChild(), declinesTransfer())),
    DECLINES_TRANSFER(
        "It declines the transfer and responds itself",
        "and nobody waits",
        facts(nobodyHasTheChild(), declinesTransfer())),
    NOT_HERE(
        "None of these, and the youth is not here", "", facts(nobodyHasTheChild(), nothingThere())),
    NONE("None of these, and the youth is here", "", facts(nobodyHasTheChild(), nothingThere()));

    final String label;
    final String detail;
    private final List<Facts> each;

    Rung(String label, String detail, Facts... each) {
      this.label = label;
      this.detail = detail;
      this.each = List.of(each);
    }

    private List<ResponsePlan> plans(Place residence) {
      return each.stream()
          .map(
              facts ->
                  Referrals.livingIn(residence)
                      .custody(facts.custody)
                      .elsewhere(facts.elsewhere)
                      .child(
                          Referrals.child()
                              .residence(residence)
                              .foundIn(
                                  this == NOT_HERE ? residence : Place.of(Referrals.LOS_ANGELES))
                              .build()))
          .map(Referrals::plan)
          .toList();
    }
  }

  /** What one call of a rung knows; the calls of a rung are decided alike. */
  private record Facts(Custody custody, Elsewhere elsewhere) {}

  /** What tells the rungs apart; the rest of a decision follows the matrix. */
  private static final Set<Action> SHOWN =
      EnumSet.of(
          Action.TELL_LAW_ENFORCEMENT,
          Action.RESPOND_TO_STAGING_AREA,
          Action.DO_NOT_RESPOND,
          Action.EVALUATE_OUT,
          Action.ELECTRONIC_TRANSFER,
          Action.CROSS_REPORT,
          Action.CROSS_REPORT_VERBALLY,
          Action.ESCALATE,
          Action.SEND_PRE_ALERT);

  private static final List<String> LABELS = List.of("Do", "Tell", "Alert");

  private Ladder() {}

  /** Where a youth of this origin stands to the county. */
  static Cited<Standing> standing(Origin origin) {
    return Rung.NONE.plans(Place.of(origin.county)).get(0).standing();
  }

  /** The lines of one cell; the first is what becomes of the referral. */
  static List<Line> cell(Rung rung, Origin origin) {
    List<ResponsePlan> plans = rung.plans(Place.of(origin.county));
    List<Line> lines = lines(plans.get(0));
    Set<Interpretation> readings = EnumSet.noneOf(Interpretation.class);
    for (ResponsePlan plan : plans) {
      if (!lines(plan).stream()
          .map(Line::text)
          .toList()
          .equals(lines.stream().map(Line::text).toList())) {
        throw new IllegalStateException(rung + " has more than one answer for " + origin);
      }
      readings.addAll(plan.disposition().interpretations());
    }
    lines.addAll(Line.flag(readings));
    return lines;
  }

  private static List<Line> lines(ResponsePlan plan) {
    List<Line> lines = new ArrayList<>();
    for (Step step : plan.steps()) {
      if (SHOWN.contains(step.action())) {
        lines.add(line(step));
      }
    }
    lines.sort(Comparator.comparing(line -> LABELS.indexOf(line.label())));
    return lines;
  }

  private static Line line(Step step) {
    String to = String.join(" + ", step.recipients());
    return switch (step.action()) {
      case SEND_PRE_ALERT -> Line.of("Alert", to, step.because());
      case CROSS_REPORT, CROSS_REPORT_VERBALLY, ESCALATE ->
          Line.of("Tell", step.action().phrase(), step.because());
      default -> Line.of("Do", step.action().phrase(), step.because());
    };
  }

  private static Facts facts(Custody.Builder custody, Elsewhere.Builder elsewhere) {
    return new Facts(custody.build(), elsewhere.build());
  }

  private static Elsewhere.Builder acceptsTransfer() {
    return nothingThere().electronicTransfer(ElectronicTransfer.ACCEPTED);
  }

  private static Elsewhere.Builder declinesToRespond() {
    return nothingThere().openJurisdiction(YES).willRespond(WillRespond.NO);
  }

  private static Elsewhere.Builder declinesTransfer() {
    return nothingThere()
        .electronicTransfer(ElectronicTransfer.DECLINED)
        .willRespond(WillRespond.YES)
        .openJurisdiction(NO);
  }
}
