package org.csecpolicy.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.csecpolicy.Action;
import org.csecpolicy.Contingency;
import org.csecpolicy.EventAnswer;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.OutsideProtocol;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Step;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.assignment.RegionalOffice;
import org.csecpolicy.directory.Actor;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.notice.CrossReport;
import org.csecpolicy.notice.ExpeditedForm;
import org.csecpolicy.notice.Instruction;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.recording.Entry;
import org.csecpolicy.recording.SpecialProjectTab;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Placement;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.response.ResponseTime;
import org.csecpolicy.screening.Answer;

/** The outcomes of a decision of the library, in the words of the tables. */
final class DecisionInWords {
  private static final List<FlagTable> FLAGS =
      Oracle.pages().tables().stream()
          .filter(table -> table.outcome().startsWith("flags"))
          .map(FlagTable::of)
          .toList();

  private static final Set<Action> TO_THE_CHILD =
      EnumSet.of(
          Action.RESPOND_IMMEDIATELY,
          Action.RESPOND,
          Action.RESPOND_TO_STAGING_AREA,
          Action.RESPOND_AT_JUVENILE_HALL,
          Action.ARRANGE_RESPONSE);

  private static final List<String> CONTRADICTIONS =
      Oracle.pages().tables().stream()
          .filter(table -> table.outcome().equals("contradictions"))
          .flatMap(table -> table.rows().stream())
          .map(DecisionTable.Row::outcome)
          .distinct()
          .toList();

  private final Words words = new Words();

  private DecisionInWords() {}

  /** With the flags and contradictions of all its outcomes. */
  static Words of(
      HotlineDecision decision, Set<Interpretation> flags, Set<Contradiction> contradictions) {
    DecisionInWords in = new DecisionInWords();
    in.scope(decision);
    if (decision instanceof ResponsePlan plan) {
      in.jurisdiction(plan);
      in.assignment(plan);
      in.preAlertAndForm(plan);
      in.others(plan);
      in.recording(plan);
      in.contradictions(contradictions);
      in.calledOutIf(plan);
    }
    in.flags(decision, flags);
    return in.words;
  }

  private void scope(HotlineDecision decision) {
    words.put(
        "scope",
        switch (decision.scope().outcome()) {
          case GOVERNED -> "governed";
          case FIRST_RESPONDER_CALL -> "first responder call";
          case EIGHTEEN_OR_OLDER -> "eighteen or older";
          case AT_RISK_ONLY -> "at risk only";
          case NOT_ROUTED_YET -> "not routed yet";
        });
    words.put(
        "deciding field",
        decision instanceof OutsideProtocol outside ? outside.decidingField() : "none");
    words.put(
        "at risk",
        switch (decision.atRisk().outcome().risk()) {
          case AT_RISK -> "at risk";
          case NOT_AT_RISK -> "not at risk";
          case UNDETERMINED -> "undetermined";
        });
  }

  private void jurisdiction(ResponsePlan plan) {
    words.put(
        "standing",
        switch (plan.standing().outcome()) {
          case COUNTY_YOUTH -> "county youth";
          case JURISDICTION_ELSEWHERE -> "jurisdiction elsewhere";
          case COUNTY_JURISDICTION -> "county jurisdiction";
          case ABROAD -> "abroad";
          case SURROUNDING_COUNTY -> "surrounding county";
          case OTHER_COUNTY -> "other county";
          case OUT_OF_STATE -> "out of state";
        });
    Disposition disposition = plan.disposition().outcome();
    words.put(
        "disposition",
        switch (disposition) {
          case RESPOND -> "respond";
          case RESPOND_AT_STAGING_AREA -> "respond at the staging area";
          case TRANSFER -> "transfer";
          case TRANSFER_AND_RESPOND_AT_STAGING_AREA -> "transfer and respond at the staging area";
          case EVALUATE_OUT -> "evaluate out";
          case TO_JUVENILE_HALL -> "to Juvenile Hall";
          case NO_RESPONSE -> "no response";
          case REPORT_ELSEWHERE -> "report elsewhere";
        });
    words.put("department responds", yesNo(disposition.departmentResponds()));
    words.put(
        "response",
        plan.response().map(Cited::outcome).map(DecisionInWords::response).orElse("none"));
    words.put(
        "placement response",
        plan.placementResponse().map(to -> response(to.response().outcome())).orElse("none"));
  }

  private static String response(ResponseTime time) {
    return switch (time) {
      case IMMEDIATE -> "Immediate";
      case IMMEDIATE_NOT_REQUIRED -> "Immediate not required";
    };
  }

  private void assignment(ResponsePlan plan) {
    Optional<Assignment> assigned = plan.assignment();
    words.put("primary", assigned.map(to -> unit(to.primary().outcome())).orElse("none"));
    words.put(
        "secondary",
        assigned.flatMap(Assignment::secondary).map(to -> unit(to.outcome())).orElse("none"));
    Optional<RegionalOffice> office =
        assigned.flatMap(Assignment::regionalOffice).map(Cited::outcome);
    words.put("regional office", basis(office));
    words.put("office named", officeNamed(office, plan.referral()));
    words.put("hand-over", yesNo(assigned.flatMap(Assignment::handOver).isPresent()));
    words.put("also involve", basis(assigned.flatMap(Assignment::alsoEngage).map(Cited::outcome)));
    words.put(
        "named after the placement", yesNo(assigned.flatMap(Assignment::referralName).isPresent()));
    words.put(
        "placement response assigned to",
        plan.placementResponse().map(to -> placementAssigned(to.assignment())).orElse("nobody"));
  }

  /** Always by the placement's address, also for the hand-over after hours. */
  private static String placementAssigned(Assignment to) {
    if (!basis(to.regionalOffice().map(Cited::outcome)).equals("placement address")) {
      return "not by the placement's address";
    }
    return unit(to.primary().outcome())
        + " and "
        + to.secondary().map(second -> unit(second.outcome())).orElse("nobody");
  }

  private static String unit(Unit unit) {
    return switch (unit) {
      case REGIONAL_OFFICE -> "regional office";
      case EXPLOITATION_UNIT -> "MART";
      case AFTER_HOURS_UNIT -> "ERCP";
    };
  }

  private static String basis(Optional<RegionalOffice> office) {
    if (office.isEmpty()) {
      return "none";
    }
    return switch (office.get().basis()) {
      case OPEN_CASE -> "open case";
      case HOME_ADDRESS -> "home address";
      case OPEN_CASE_OR_HOME_ADDRESS -> "open case or home address";
      case PLACEMENT_ADDRESS -> "placement address";
      case STAGING_AREA -> "staging area";
      case OPEN_CASE_OR_STAGING_AREA -> "open case or staging area";
      case REFERRAL_ASSIGNMENT_POLICY -> "referral assignment policy";
    };
  }

  private static String officeNamed(Optional<RegionalOffice> office, Referral referral) {
    if (office.isEmpty()) {
      return "none";
    }
    Object named = office.get().office().orElse(null);
    if (named == null) {
      return "missing";
    }
    boolean ofCase = named.equals(referral.openCase().office().orElse(null));
    boolean ofHome = named.equals(referral.homeOffice().orElse(null));
    boolean ofPlacement =
        named.equals(referral.placement().flatMap(Placement::office).orElse(null));
    return ofCase && !ofHome && !ofPlacement
        ? "office of the open case"
        : ofHome && !ofCase && !ofPlacement
            ? "office of the home"
            : ofPlacement && !ofCase && !ofHome ? "office of the placement" : "not told apart";
  }

  private void preAlertAndForm(ResponsePlan plan) {
    words.put("pre-alert lists", lists(plan.preAlert().outcome().lists()));
    words.put(
        "pre-alert says assigned to ERCP",
        yesNo(plan.preAlert().outcome().statesAfterHoursAssignment()));
    ExpeditedForm form = plan.expeditedForm().outcome();
    words.put("Expedited form", answer(form.required()));
    words.put("form held", yesNo(form.held()));
    words.put("form faxed to", form.faxTo().map(to -> unit(to.outcome())).orElse("nobody"));
    words.put("form receipt confirmed by", confirmedBy(form));
    words.put("form e-mailed to", form.emailTo().map(to -> lists(to.outcome())).orElse("none"));
  }

  private static String confirmedBy(ExpeditedForm form) {
    List<String> who = new ArrayList<>();
    form.faxReceiptConfirmedBy()
        .ifPresent(by -> who.add(by.outcome() == Actor.CLERICAL ? "Clerical" : "somebody else"));
    form.emailReceiptConfirmedBy()
        .ifPresent(
            by -> who.add(by.outcome() == Actor.SUPERVISOR ? "SCSW by e-mail" : "somebody else"));
    return who.isEmpty() ? "nobody" : String.join(" and ", who);
  }

  private static String lists(Set<DistributionList> lists) {
    List<String> names = new ArrayList<>();
    if (lists.contains(DistributionList.ALERT_LIST)) {
      names.add("EDL-DCFS_CSEC");
    }
    if (lists.contains(DistributionList.PROBATION_ALERT_LIST)) {
      names.add("EDL-PROBChildTrafficking");
    }
    return together(names);
  }

  private void others(ResponsePlan plan) {
    words.put("SIS reminder", answer(plan.sisReminder().outcome().required()));
    crossReports(plan);
    words.put("instruct law enforcement", asks(plan, Instruction.TRANSPORT_TO_JUVENILE_HALL));
    words.put(
        "tell law enforcement of report or warrant",
        asks(plan, Instruction.TELL_OF_REPORT_OR_WARRANT));
    words.put("ask Juvenile Hall", asks(plan, Instruction.ASK_JUVENILE_HALL));
    words.put("request a copy of the warrant", asks(plan, Instruction.REQUEST_WARRANT_COPY));
    words.put("escalate to management", asks(plan, Instruction.ESCALATE_TO_MANAGEMENT));
    words.put("tell the placement", asks(plan, Instruction.TELL_PLACEMENT));
    words.put("confirm the residence", asks(plan, Instruction.CONFIRM_RESIDENCE));
    words.put(
        "Probation status",
        switch (plan.idcVerification().outcome()) {
          case CALL -> "call";
          case RECORD_INFORMANT -> "document who gave it";
          case DONE -> "done";
        });
    words.put("e-mail to Probation", answer(plan.probationEmail().outcome()));
  }

  private void crossReports(ResponsePlan plan) {
    String toJurisdiction = "nobody";
    Map<CrossReport.Recipient, String> modes = new EnumMap<>(CrossReport.Recipient.class);
    for (Cited<CrossReport> each : plan.crossReports()) {
      CrossReport report = each.outcome();
      if (modes.put(report.recipient(), mode(report.mode())) != null) {
        throw new IllegalStateException("two cross reports to " + report.recipient());
      }
      if (report.recipient() == CrossReport.Recipient.JURISDICTION) {
        toJurisdiction = whichPlace(report, plan.referral().child());
      }
    }
    words.put("told as jurisdiction", toJurisdiction);
    for (CrossReport.Recipient recipient : CrossReport.Recipient.values()) {
      words.put(
          switch (recipient) {
            case JURISDICTION -> "cross report to the jurisdiction";
            case WHERE_FOUND -> "cross report to where the child is";
            case LAW_ENFORCEMENT_THERE -> "cross report to law enforcement where the child is";
            case PLACEMENT_COUNTY -> "cross report to the placement's county";
            case LAW_ENFORCEMENT -> "cross report to law enforcement";
          },
          modes.getOrDefault(recipient, "no"));
    }
  }

  private static String mode(CrossReport.Mode mode) {
    return switch (mode) {
      case ELECTRONIC_TRANSFER -> "by Electronic Transfer";
      case VERBAL -> "verbally";
      case NOT_STATED -> "yes";
    };
  }

  private static String whichPlace(CrossReport report, Child child) {
    Place place = report.place().orElse(Place.unknown());
    if (!place.isKnown()) {
      return "a place that is not known";
    }
    return place.equals(child.jurisdiction())
        ? "the jurisdiction"
        : place.equals(child.residence()) ? "the residence" : "another place";
  }

  private static String asks(ResponsePlan plan, Instruction instruction) {
    for (Cited<Instruction> each : plan.instructions()) {
      if (each.outcome() == instruction) {
        return "yes";
      }
    }
    return "no";
  }

  private void recording(ResponsePlan plan) {
    words.put("General Neglect", answer(plan.recording().generalNeglect().outcome()));
    List<String> tabs = new ArrayList<>(3);
    for (Cited<SpecialProjectTab> tab : plan.recording().tabs()) {
      tabs.add(
          switch (tab.outcome()) {
            case S_CSEC -> "S-CSEC";
            case S_EXPLOITING_A_CHILD_LABOR -> "S-Exploiting a Child Labor";
            case S_INVOLVING_A_CHILD_IN_CRIMINAL_BEHAVIOR ->
                "S-Involving a Child in Criminal Behavior";
          });
    }
    words.put("tabs", together(tabs));
    List<String> entries = new ArrayList<>(8);
    for (Cited<Entry> entry : plan.recording().entries()) {
      entries.add(
          switch (entry.outcome()) {
            case RED_FLAGS -> "red flags of each category";
            case SECONDARY_ASSIGNMENT -> "secondary assignment";
            case PROBATION_INFORMANT -> "who gave the Probation status";
            case CPS_STATUS_ELSEWHERE -> "CPS status elsewhere";
            case COUNTY_RESPONSE -> "response of the other county";
            case TRANSFER_DECLINED -> "that the transfer was declined";
            case OTHER_ALLEGATIONS -> "other allegations";
            case EACH_CATEGORY -> "each category";
          });
    }
    words.put("entries", together(entries));
  }

  /** Only the places that the tables of flags speak of, in their order. */
  private void flags(HotlineDecision decision, Set<Interpretation> flagged) {
    boolean governed = decision instanceof ResponsePlan;
    for (FlagTable table : FLAGS) {
      if (governed || table.outcome().equals("flags")) {
        words.put(table.outcome(), table.inWords(flagged));
      }
    }
  }

  /** The pairs that any outcome names, in the order of their table. */
  private void contradictions(Set<Contradiction> named) {
    words.put("contradictions", named.isEmpty() ? "none" : together(inOrder(named)));
  }

  private static List<String> inOrder(Set<Contradiction> named) {
    List<String> keys = new ArrayList<>(named.stream().map(Contradiction::key).toList());
    keys.sort(Comparator.comparingInt(DecisionInWords::lineOf));
    return keys;
  }

  /** One that the pages do not know comes last. */
  private static int lineOf(String contradiction) {
    int line = CONTRADICTIONS.indexOf(contradiction);
    return line < 0 ? CONTRADICTIONS.size() : line;
  }

  /** Of a child whom the department does not respond to. */
  private void calledOutIf(ResponsePlan plan) {
    Set<EventAnswer> calling = EnumSet.noneOf(EventAnswer.class);
    if (!plan.disposition().outcome().departmentResponds()) {
      for (Contingency contingency : plan.contingencies()) {
        for (Step step : contingency.toAdd()) {
          if (TO_THE_CHILD.contains(step.action())) {
            calling.addAll(contingency.answers());
          }
        }
      }
    }
    words.put(
        "called out if",
        together(calling.stream().map(DecisionInWords::happening).distinct().toList()));
  }

  private static String happening(EventAnswer answer) {
    return switch (answer) {
      case HALL_REFUSES -> "Juvenile Hall refuses";
      case HALL_RELEASES -> "Juvenile Hall releases";
      case LEAVES_CUSTODY -> "leaves custody";
      case COUNTY_WITHDRAWS, COUNTY_IS_LATE -> "the other county does not come";
      case NOTHING_ACTIVE -> "nothing active";
      default -> answer.id();
    };
  }

  /** The places that a table of flags speaks of, in its order, and how it says any of them. */
  private record FlagTable(String outcome, List<Interpretation> places, List<String> said) {
    static FlagTable of(DecisionTable table) {
      List<Interpretation> places =
          table.rows().stream()
              .map(DecisionTable.Row::outcome)
              .distinct()
              .map(DecisionInWords::interpretation)
              .toList();
      return new FlagTable(table.outcome(), places, table.outcomes());
    }

    String inWords(Set<Interpretation> flagged) {
      int those = 0;
      for (int i = 0; i < places.size(); i++) {
        those |= flagged.contains(places.get(i)) ? 1 << i : 0;
      }
      return said.get(those);
    }
  }

  private static Interpretation interpretation(String key) {
    return Arrays.stream(Interpretation.values())
        .filter(each -> each.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no unclear place " + key));
  }

  private static String together(List<String> parts) {
    return parts.isEmpty() ? "none" : String.join(" and ", parts);
  }

  private static String yesNo(boolean holds) {
    return holds ? "yes" : "no";
  }

  private static String answer(Answer answer) {
    return switch (answer) {
      case YES -> "yes";
      case NO -> "no";
      case UNKNOWN -> "unknown";
    };
  }
}
