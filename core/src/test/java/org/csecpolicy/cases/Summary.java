package org.csecpolicy.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.OutsideProtocol;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.assignment.RegionalOffice;
import org.csecpolicy.notice.CrossReport;
import org.csecpolicy.notice.CrossReport.Recipient;
import org.csecpolicy.notice.ExpeditedForm;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.referral.Place;

/** A decision in a dozen short lines, in the names of the constants. */
final class Summary {
  private static final String NOTHING = "-";

  private Summary() {}

  static Map<String, String> of(HotlineDecision decision) {
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("scope", decision.scope().outcome().name());
    if (decision instanceof ResponsePlan plan) {
      add(plan, lines);
    } else {
      lines.put(
          "suggests",
          words(
              ((OutsideProtocol) decision)
                  .suggestions().stream().map(each -> each.outcome().category()).toList()));
    }
    lines.put("contradicts", words(decision.contradictions()));
    return lines;
  }

  private static void add(ResponsePlan plan, Map<String, String> lines) {
    lines.put("standing", plan.standing().outcome().name());
    lines.put("disposition", plan.disposition().outcome().name());
    lines.put("response", plan.response().map(time -> time.outcome().name()).orElse(NOTHING));
    lines.put("assigned", plan.assignment().map(Summary::assigned).orElse(NOTHING));
    lines.put(
        "placement",
        plan.placementResponse().map(each -> assigned(each.assignment())).orElse(NOTHING));
    lines.put("form", form(plan.expeditedForm().outcome()));
    lines.put("lists", words(plan.preAlert().outcome().lists()));
    lines.put("reports", reports(plan.crossReports()));
    lines.put("asked", words(plan.instructions().stream().map(Cited::outcome).toList()));
  }

  /** "AFTER_HOURS_UNIT, EXPLOITATION_UNIT by OPEN_CASE (Office of the case)". */
  private static String assigned(Assignment assignment) {
    String units = assignment.primary().outcome().name();
    units += assignment.secondary().map(unit -> ", " + unit.outcome()).orElse("");
    units +=
        assignment.regionalOffice().map(office -> " by " + office(office.outcome())).orElse("");
    return units
        + assignment.alsoEngage().map(office -> "; also " + office(office.outcome())).orElse("");
  }

  private static String office(RegionalOffice office) {
    return office.basis() + office.office().map(named -> " (" + named.name() + ")").orElse("");
  }

  private static String form(ExpeditedForm form) {
    return form.required()
        + (form.held() ? " held" : "")
        + form.faxTo().map(unit -> " to " + unit.outcome()).orElse("")
        + (form.emailReceiptConfirmedBy().isPresent() ? " by e-mail" : "");
  }

  private static String reports(List<Cited<CrossReport>> reports) {
    List<String> texts = new ArrayList<>();
    for (Cited<CrossReport> cited : reports) {
      CrossReport report = cited.outcome();
      String place = report.place().map(Place::label).map(label -> " " + label).orElse("");
      texts.add(
          report.recipient() == Recipient.JURISDICTION
              ? report.recipient() + place + " " + report.mode()
              : report.recipient() + place);
    }
    return texts.isEmpty() ? NOTHING : String.join("; ", texts);
  }

  private static String words(Collection<? extends Enum<?>> constants) {
    return constants.isEmpty()
        ? NOTHING
        : constants.stream().map(Enum::name).collect(Collectors.joining(" "));
  }
}
