package org.csecpolicy.oracle;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Placement;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Indicator;

/** The facts of {@code facts.md}, read from a referral's plain accessors. */
final class OracleFacts {
  private static final String COUNTY = "Los Angeles";

  /** N-OOC-5, as printed. */
  private static final Set<String> SURROUNDING = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  static {
    SURROUNDING.addAll(
        List.of(
            "Imperial",
            "Inyo",
            "Orange",
            "Riverside",
            "San Diego",
            "Santa Barbara",
            "San Bernardino",
            "Ventura"));
  }

  private OracleFacts() {}

  /** How each fact is answered. */
  static Map<String, Function<Referral, String>> all() {
    Map<String, Function<Referral, String>> facts = new LinkedHashMap<>();
    facts.put("caller", OracleFacts::caller);
    facts.put("age", OracleFacts::age);
    facts.put("age contradiction", OracleFacts::ageContradiction);
    facts.put("CSEC", call -> suspected(call, Category.CSEC));
    facts.put("child labor", call -> suspected(call, Category.CHILD_LABOR));
    facts.put("criminal behavior", call -> suspected(call, Category.CRIMINAL_BEHAVIOR));
    facts.put("indicators A-C present", call -> some(call, Answer.YES));
    facts.put("indicators A-C open", call -> some(call, Answer.UNKNOWN));
    facts.put("indicators D-H present", call -> howMany(call, Answer.YES));
    facts.put("indicators D-H open", call -> howMany(call, Answer.UNKNOWN));
    facts.put("residence", call -> residence(call.child().residence()));
    facts.put("found", call -> inCounty(call.child().foundIn(), "here", "elsewhere"));
    facts.put("open case", OracleFacts::openCase);
    facts.put("Probation", OracleFacts::probation);
    facts.put(
        "informant", call -> call.probation().informant().isPresent() ? "documented" : "missing");
    facts.put("custody", call -> answer(call.custody().lawEnforcement()));
    facts.put("Juvenile Hall", call -> juvenileHall(call.custody()));
    facts.put("past history only", call -> answer(call.pastHistoryOnly()));
    facts.put("imminent danger", call -> answer(call.imminentDanger()));
    facts.put("flight risk", call -> answer(call.flightRisk()));
    facts.put("AWOL", call -> answer(call.awol()));
    facts.put("offices", call -> OracleHours.offices(call.assignedAt().orElse(call.calledAt())));
    facts.put("15 minutes", call -> OracleHours.fifteenMinutes(call.calledAt()));
    facts.put("home", OracleFacts::home);
    facts.put("occurred", OracleFacts::occurred);
    facts.put("against placement", OracleFacts::againstPlacement);
    facts.put(
        "placement address",
        call ->
            inCounty(
                call.placement().map(Placement::location).orElse(Place.unknown()),
                "in this county",
                "outside"));
    facts.put("open case office", call -> given(call.openCase().office()));
    facts.put("home office", call -> given(call.homeOffice()));
    facts.put("placement office", call -> given(call.placement().flatMap(Placement::office)));
    facts.put("report", call -> answer(call.elsewhere().missingPersonReport()));
    facts.put("warrant", call -> answer(call.elsewhere().delinquencyWarrant()));
    facts.put("services there", call -> answer(call.elsewhere().openServices()));
    facts.put("jurisdiction there", call -> answer(call.elsewhere().openJurisdiction()));
    facts.put("county will respond", OracleFacts::countyWillRespond);
    facts.put("transfer", OracleFacts::transfer);
    facts.put("nationality", OracleFacts::nationality);
    return facts;
  }

  private static String answer(Answer answer) {
    return switch (answer) {
      case YES -> "yes";
      case NO -> "no";
      case UNKNOWN -> "unknown";
    };
  }

  private static String given(Optional<?> office) {
    return office.isPresent() ? "given" : "missing";
  }

  private static String caller(Referral call) {
    return switch (call.caller().kind()) {
      case FRP_LAW_ENFORCEMENT -> "FRP agency";
      case OTHER_LAW_ENFORCEMENT -> "other law enforcement";
      case LAW_ENFORCEMENT_NOT_VERIFIED -> "law enforcement not verified";
      case MANDATED_REPORTER -> "mandated reporter";
      case PUBLIC -> "public";
      case UNKNOWN -> "unknown";
    };
  }

  private static String age(Referral call) {
    if (call.child().dateOfBirth().isPresent()) {
      LocalDate birth = call.child().dateOfBirth().get();
      return isEighteen(birth, OracleHours.dateOf(call.calledAt()))
          ? "18 or older by date of birth"
          : "under 18 by date of birth";
    }
    if (call.child().statedAge().isPresent()) {
      return call.child().statedAge().getAsInt() >= 18
          ? "18 or older as stated"
          : "under 18 as stated";
    }
    return "unknown";
  }

  /** By the calendar, so that a birthday on February 29 comes on March 1 of a common year. */
  private static boolean isEighteen(LocalDate birth, LocalDate today) {
    int years = today.getYear() - birth.getYear();
    int months = today.getMonthValue() - birth.getMonthValue();
    int days = today.getDayOfMonth() - birth.getDayOfMonth();
    return years != 18 ? years > 18 : months != 0 ? months > 0 : days >= 0;
  }

  private static String ageContradiction(Referral call) {
    if (call.child().dateOfBirth().isEmpty() || call.child().statedAge().isEmpty()) {
      return "no";
    }
    LocalDate today = OracleHours.dateOf(call.calledAt());
    int years = Period.between(call.child().dateOfBirth().get(), today).getYears();
    return years == call.child().statedAge().getAsInt() ? "no" : "yes";
  }

  private static String suspected(Referral call, Category category) {
    return call.categories().containsKey(category) ? "suspected" : "not suspected";
  }

  private static String some(Referral call, Answer answer) {
    return count(call, answer, Indicator.A, Indicator.C) == 0 ? "none" : "some";
  }

  private static String howMany(Referral call, Answer answer) {
    int count = count(call, answer, Indicator.D, Indicator.H);
    return count == 0 ? "0" : count == 1 ? "1" : "2 or more";
  }

  private static int count(Referral call, Answer answer, Indicator from, Indicator to) {
    int count = 0;
    for (Indicator each : Indicator.values()) {
      boolean counted = each.compareTo(from) >= 0 && each.compareTo(to) <= 0;
      if (counted && call.indicators().to(each) == answer) {
        count++;
      }
    }
    return count;
  }

  private static String residence(Place place) {
    if (place.county().isPresent() && place.county().get().state().name().equals("CA")) {
      String county = place.county().get().name();
      if (county.equalsIgnoreCase(COUNTY)) {
        return "this county";
      }
      return SURROUNDING.contains(county) ? "surrounding county" : "other county of California";
    }
    boolean elsewhere = place.state().isPresent() && !place.state().get().name().equals("CA");
    return elsewhere ? "another state" : "unknown";
  }

  private static String inCounty(Place place, String inside, String outside) {
    return switch (residence(place)) {
      case "this county" -> inside;
      case "unknown" -> "unknown";
      default -> outside;
    };
  }

  private static String openCase(Referral call) {
    return switch (call.openCase().status()) {
      case NONE -> "none";
      case REGIONAL -> "regional office";
      case CSEC_UNIT -> "CSEC unit";
      case UNKNOWN -> "unknown";
    };
  }

  private static String probation(Referral call) {
    return switch (call.probation().status()) {
      case NOT_VERIFIED -> "not verified";
      case NOT_INVOLVED -> "not involved";
      case INVOLVED -> "involved";
      case WARD_602_FR_PLACEMENT -> "602 FR placement";
      case WARD_602_FM_HOME -> "602 FM home";
    };
  }

  private static String juvenileHall(Custody custody) {
    if (custody.refusedByJuvenileHall() == Answer.YES) {
      return "refused";
    }
    if (custody.atJuvenileHall() == Answer.YES) {
      return "has the child";
    }
    if (custody.beingTransported() == Answer.YES) {
      return "on the way";
    }
    return custody.refusedByJuvenileHall() == Answer.NO ? "not refused" : "unknown";
  }

  private static String home(Referral call) {
    return switch (call.home()) {
      case PARENT -> "parent";
      case LEGAL_GUARDIAN -> "legal guardian";
      case OTHER_CAREGIVER -> "other caregiver";
      case PLACEMENT -> "placement";
      case HOMELESS -> "homeless";
      case UNKNOWN -> "unknown";
    };
  }

  private static String occurred(Referral call) {
    return switch (call.occurred()) {
      case AT_HOME -> "at home";
      case IN_PLACEMENT -> "in placement";
      case UNKNOWN -> "unknown";
    };
  }

  private static String againstPlacement(Referral call) {
    return switch (call.againstPlacement()) {
      case CAREGIVER, STAFF -> "yes";
      case NONE -> "none";
      case UNKNOWN -> "unknown";
    };
  }

  private static String countyWillRespond(Referral call) {
    return switch (call.elsewhere().willRespond()) {
      case YES -> "yes";
      case NO -> "no";
      case PENDING, UNKNOWN -> "unknown";
    };
  }

  private static String transfer(Referral call) {
    return switch (call.elsewhere().electronicTransfer()) {
      case ACCEPTED -> "accepted";
      case DECLINED -> "declined";
      case UNKNOWN -> "unknown";
    };
  }

  private static String nationality(Referral call) {
    return switch (call.child().nationality()) {
      case US_CITIZEN -> "US citizen";
      case LAWFUL_PERMANENT_RESIDENT -> "lawful permanent resident";
      case FOREIGN_NATIONAL -> "foreign national";
      case SUSPECTED_FOREIGN_NATIONAL -> "suspected foreign national";
      case UNKNOWN -> "unknown";
    };
  }
}
