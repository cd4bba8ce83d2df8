package org.csecpolicy.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.csecpolicy.referral.CaseStatus;
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

  /** As the calls of the tests have it where nobody is named. */
  private static final Set<String> NOBODY_BY_NAME = Set.of("duty worker", "orange county");

  private OracleFacts() {}

  /** How each fact is answered. */
  static Map<String, Function<Referral, String>> all() {
    Map<String, Function<Referral, String>> facts = new LinkedHashMap<>();
    facts.put("caller", OracleFacts::caller);
    facts.put("age by date of birth", OracleFacts::ageByDateOfBirth);
    facts.put("age as stated", OracleFacts::ageAsStated);
    facts.put("age established", OracleFacts::ageEstablished);
    facts.put("CSEC", call -> suspected(call, Category.CSEC));
    facts.put("child labor", call -> suspected(call, Category.CHILD_LABOR));
    facts.put("criminal behavior", call -> suspected(call, Category.CRIMINAL_BEHAVIOR));
    facts.put("indicators A-C present", call -> some(call, Answer.YES));
    facts.put("indicators A-C open", call -> some(call, Answer.UNKNOWN));
    facts.put("indicators D-H present", call -> howMany(call, Answer.YES));
    facts.put("indicators D-H open", call -> howMany(call, Answer.UNKNOWN));
    facts.put("residence", call -> kind(call.child().residence()));
    facts.put("residence names another state", OracleFacts::residenceNamesAnotherState);
    facts.put("jurisdiction", call -> kind(call.child().jurisdiction()));
    facts.put("jurisdiction said", OracleFacts::jurisdictionSaid);
    facts.put("found", call -> inCounty(call.child().foundIn(), "here"));
    facts.put(
        "found at the residence", call -> same(call.child().foundIn(), call.child().residence()));
    facts.put(
        "found at the jurisdiction",
        call -> same(call.child().foundIn(), call.child().jurisdiction()));
    facts.put("county of another state", OracleFacts::countyOfAnotherState);
    facts.put("open case", OracleFacts::openCase);
    facts.put("Probation", OracleFacts::probation);
    facts.put(
        "informant", call -> call.probation().informant().isPresent() ? "documented" : "missing");
    facts.put("custody", call -> answer(call.custody().lawEnforcement()));
    facts.put("holder", OracleFacts::holder);
    facts.put("at Juvenile Hall", call -> answer(call.custody().atJuvenileHall()));
    facts.put("on the way to Juvenile Hall", call -> answer(call.custody().beingTransported()));
    facts.put("Juvenile Hall's answer", OracleFacts::hallAnswer);
    facts.put("past history only", call -> answer(call.pastHistoryOnly()));
    facts.put("imminent danger", call -> answer(call.imminentDanger()));
    facts.put("flight risk", call -> answer(call.flightRisk()));
    facts.put("AWOL", call -> answer(call.awol()));
    facts.put("offices", call -> OracleHours.offices(moment(call)));
    facts.put("assignment", OracleFacts::assignment);
    facts.put("15 minutes", call -> OracleHours.fifteenMinutes(call.calledAt()));
    facts.put("home", OracleFacts::home);
    facts.put("occurred", OracleFacts::occurred);
    facts.put("against placement", OracleFacts::againstPlacement);
    facts.put("placement", call -> given(call.placement()));
    facts.put("placement address", call -> inCounty(placement(call), "in this county"));
    facts.put(
        "placement at the residence", call -> same(placement(call), call.child().residence()));
    facts.put(
        "placement at the jurisdiction",
        call -> same(placement(call), call.child().jurisdiction()));
    facts.put("placement where found", call -> same(placement(call), call.child().foundIn()));
    facts.put("open case office", call -> given(call.openCase().office()));
    facts.put("home office", call -> given(call.homeOffice()));
    facts.put("placement office", call -> given(call.placement().flatMap(Placement::office)));
    facts.put("report", call -> answer(call.elsewhere().missingPersonReport()));
    facts.put("warrant", call -> answer(call.elsewhere().delinquencyWarrant()));
    facts.put("services there", call -> answer(call.elsewhere().openServices()));
    facts.put("jurisdiction there", call -> answer(call.elsewhere().openJurisdiction()));
    facts.put("county will respond", OracleFacts::countyWillRespond);
    facts.put("who answered", OracleFacts::whoAnswered);
    facts.put("expected arrival", OracleFacts::expectedArrival);
    facts.put("transfer", OracleFacts::transfer);
    facts.put("nationality", OracleFacts::nationality);
    return facts;
  }

  /** Of the assignment, when that is later than the call. */
  private static Instant moment(Referral call) {
    return call.assignedAt().filter(at -> at.isAfter(call.calledAt())).orElse(call.calledAt());
  }

  private static String assignment(Referral call) {
    return Duration.between(call.calledAt(), moment(call)).compareTo(Duration.ofDays(1)) > 0
        ? "later"
        : "within a day";
  }

  private static String answer(Answer answer) {
    return switch (answer) {
      case YES -> "yes";
      case NO -> "no";
      case UNKNOWN -> "unknown";
    };
  }

  /** Juvenile Hall is not law enforcement. */
  private static String holder(Referral call) {
    return call.custody()
        .heldBy()
        .filter(who -> !who.toLowerCase(Locale.ROOT).contains("juvenile hall"))
        .map(who -> "named")
        .orElse("not named");
  }

  private static String given(Optional<?> fact) {
    return fact.isPresent() ? "given" : "missing";
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

  private static String ageByDateOfBirth(Referral call) {
    return call.child()
        .dateOfBirth()
        .map(birth -> isEighteen(birth, OracleHours.dateOf(call.calledAt())))
        .map(OracleFacts::eighteen)
        .orElse("unknown");
  }

  private static String ageAsStated(Referral call) {
    return call.child()
        .statedAge()
        .map(range -> range.from() >= 18)
        .map(OracleFacts::eighteen)
        .orElse("unknown");
  }

  /** By something or somebody that is named; a yes alone leaves it open. */
  private static String ageEstablished(Referral call) {
    boolean named = call.child().ageSource().isPresent();
    return call.child().ageEstablished() == Answer.YES && !named
        ? "unknown"
        : answer(call.child().ageEstablished());
  }

  /** A person; of a role or a county alone nobody knows who it is. */
  private static String whoAnswered(Referral call) {
    boolean isNobody =
        call.elsewhere()
            .answeredBy()
            .filter(who -> !NOBODY_BY_NAME.contains(who.toLowerCase(Locale.ROOT)))
            .isEmpty();
    return isNobody ? "missing" : "given";
  }

  private static String eighteen(boolean reached) {
    return reached ? "18 or older" : "under 18";
  }

  /** By the calendar, so that a birthday on February 29 comes on March 1 of a common year. */
  private static boolean isEighteen(LocalDate birth, LocalDate today) {
    int years = today.getYear() - birth.getYear();
    int months = today.getMonthValue() - birth.getMonthValue();
    int days = today.getDayOfMonth() - birth.getDayOfMonth();
    return years != 18 ? years > 18 : months != 0 ? months > 0 : days >= 0;
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

  private static String kind(Place place) {
    if (place.isAbroad()) {
      return "abroad";
    }
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

  private static String inCounty(Place place, String inside) {
    return switch (kind(place)) {
      case "this county" -> inside;
      case "abroad" -> "abroad";
      case "unknown" -> "unknown";
      default -> "elsewhere";
    };
  }

  private static Place placement(Referral call) {
    return call.placement().map(Placement::location).orElse(Place.unknown());
  }

  /** Two states without a county are the same; a state and a county of it are told apart. */
  private static String same(Place one, Place other) {
    return yesNo(
        one.state().isPresent()
            && one.state().equals(other.state())
            && one.county().equals(other.county()));
  }

  private static String residenceNamesAnotherState(Referral call) {
    Place residence = call.child().residence();
    boolean named =
        residence.namedState().isPresent() && !residence.namedState().get().name().equals("CA");
    return yesNo(named && kind(residence).equals("unknown"));
  }

  private static String jurisdictionSaid(Referral call) {
    Place jurisdiction = call.child().jurisdiction();
    boolean said =
        jurisdiction.namedState().isPresent()
            || jurisdiction.saidCounty().isPresent()
            || jurisdiction.saidState().isPresent()
            || jurisdiction.saidCountry().isPresent();
    return yesNo(said && kind(jurisdiction).equals("unknown"));
  }

  private static String countyOfAnotherState(Referral call) {
    return yesNo(
        call.child().residence().isCountyOfAnotherState()
            || call.child().jurisdiction().isCountyOfAnotherState()
            || call.child().foundIn().isCountyOfAnotherState()
            || placement(call).isCountyOfAnotherState());
  }

  private static String yesNo(boolean holds) {
    return holds ? "yes" : "no";
  }

  /** An office that has the case, and no case: not known. */
  private static String openCase(Referral call) {
    boolean contradicted =
        call.openCase().saidStatus() == CaseStatus.NONE && call.openCase().office().isPresent();
    return switch (contradicted ? CaseStatus.UNKNOWN : call.openCase().saidStatus()) {
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
      case WARD_ELSEWHERE -> "ward elsewhere";
    };
  }

  private static String hallAnswer(Referral call) {
    return switch (call.custody().hallAnswer()) {
      case NOT_GIVEN -> "not given";
      case ACCEPTED -> "accepted";
      case REFUSED -> "refused";
    };
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
      case PENDING -> "pending";
      case UNKNOWN -> "unknown";
    };
  }

  private static String expectedArrival(Referral call) {
    Instant decides = moment(call);
    return call.elsewhere()
        .expectedArrival()
        .map(
            arrival -> {
              Duration later = Duration.between(decides, arrival);
              boolean ahead = !later.isZero() && !later.isNegative();
              return ahead && later.compareTo(Duration.ofDays(1)) <= 0 ? "to come" : "not ahead";
            })
        .orElse("not given");
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
