package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.jurisdiction.Disposition;
import org.csecpolicy.jurisdiction.Standing;
import org.csecpolicy.notice.CrossReport;
import org.csecpolicy.notice.CrossReport.Mode;
import org.csecpolicy.notice.CrossReport.Recipient;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Contradiction;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;

/**
 * Part 5 of the law: no message says what is not so. Of any call under any readings, by the text of
 * every message, against what counts, which is read here from the facts a second time.
 */
@Domain(AnyCall.class)
class TruthProperties {
  private static final County OURS = LosAngeles.agency().county();

  /** What only a condition, a question or a refusal says of a response. */
  private static final ImmutableList<String> NO_CLAIM =
      ImmutableList.of(
          "then responds to the staging area",
          "does not respond",
          "declines to respond",
          "who responds is then decided anew",
          "Will respond:");

  private static final Pattern CLAIM = Pattern.compile("(?i)\\brespon(?:d|ds|ding)\\b[^.;\n]*");
  private static final Pattern PLACE = Pattern.compile("(?m)^ *Where the child is: (.*)$");
  private static final Pattern CUSTODY = Pattern.compile("(?m)^ *Custody: (.*)$");
  private static final Pattern DATE = Pattern.compile("\\d\\d/\\d\\d/\\d{4}(?! \\d)");

  /**
   * A message with its lines joined again, without the questions that it asks and without what the
   * papers say of contradictions.
   */
  private record Said(Message message, String text) {
    static Said of(Message message) {
      String body = message.body().replaceAll("\n {2,8}(?=\\S)", " ");
      if (message.kind() == MessageKind.PRE_ALERT) {
        body = message.body().replaceAll("\n {8}(?=\\S)", " ");
      }
      return new Said(
          message,
          body.replaceAll(
                  "(?s)Contradictions, each to be asked about:\n.*?(?=\nStill missing|$)", "")
              .replaceAll("(?m)^- whether .*$", "")
              .replaceAll("(?s)\nStill missing:.*$", ""));
    }

    MessageKind kind() {
      return message.kind();
    }

    /** In one line, for phrases that a line break may part. */
    String flat() {
      return text.replaceAll("\\s+", " ");
    }

    boolean isPaper() {
      return kind() == MessageKind.SCREENER_ALERT || kind() == MessageKind.SCREENER_NARRATIVE;
    }
  }

  @Property(tries = 500)
  void noMessageContradictsItsFacts(@ForAll Referral call, @ForAll Readings readings) {
    everyMessageOf(call, readings);
  }

  @Property(tries = 10_000)
  @Tag("proof")
  void noMessageOfThousandsContradictsItsFacts(
      @ForAll Referral call, @ForAll AnyCall.Outsider outsider, @ForAll Readings readings) {
    everyMessageOf(call, readings);
    everyMessageOf(outsider.call(), readings);
  }

  /** Where nobody of the department may go, what is said decides most. */
  @Property(tries = 600)
  void noMessageAboutAChildFromElsewhereDoes(
      @ForAll AnyCall.Outsider outsider, @ForAll Readings readings) {
    everyMessageOf(outsider.call(), readings);
  }

  private static void everyMessageOf(Referral call, Readings readings) {
    HotlineDecision decision = HotlinePolicy.of(LosAngeles.agency(), readings).decide(call);
    List<Said> messages =
        Messages.of(decision, Canary.details().build()).stream().map(Said::of).toList();
    for (Said said : messages) {
      placeAndCustody(said, call);
      danger(said, call);
      onlySaidPlacesStandOnTheScreenersPapers(said);
      ageIsEstablishedOrSaid(said, call);
      if (decision instanceof ResponsePlan plan) {
        response(said, plan);
        juvenileHall(said, plan);
        whatBecomesOfTheReferral(said, plan);
        otherCounty(said, plan);
        reportOrWarrant(said, call);
      }
    }
    if (decision instanceof ResponsePlan plan) {
      aHeldFormIsNotSent(messages, plan);
      lawEnforcementHearsWhatIsSuspected(messages, plan);
    }
  }

  /** Whether the department goes to the child. */
  private static boolean goes(ResponsePlan plan) {
    return plan.disposition().outcome().departmentResponds() && !outside(plan.referral());
  }

  private static void response(Said said, ResponsePlan plan) {
    String text = said.flat();
    for (String noClaim : NO_CLAIM) {
      text = text.replace(noClaim, "");
    }
    if (plan.placementResponse().isPresent()) {
      text = text.replace("responds there immediately", "");
    }
    if (!goes(plan)) {
      Matcher claim = CLAIM.matcher(text);
      while (claim.find()) {
        // Questions to the other county, and the names of fields.
        assertThat(claim.group()).as("%s: %s", said.kind(), text).doesNotMatch("(?i)responds.*");
      }
      assertThat(text).as("%s", said.kind()).doesNotContain("We respond");
      if (!outside(plan.referral()) && plan.placementResponse().isEmpty()) {
        assertThat(text).doesNotContain("Response time: Immediate", "Response Time: Immediate");
      }
    }
    Matcher ours =
        Pattern.compile("(?m)^ *(?:Our response|Meanwhile|Response): (.*)$").matcher(said.text());
    while (ours.find() && goes(plan)) {
      assertThat(ours.group(1)).as("%s", said.kind()).contains("DCFS responds");
    }
  }

  private static void placeAndCustody(Said said, Referral call) {
    Matcher place = PLACE.matcher(said.text());
    while (place.find()) {
      assertThat(place.group(1)).as("%s", said.kind()).isEqualTo(place(call));
    }
    Matcher custody = CUSTODY.matcher(said.text());
    while (custody.find()) {
      assertThat(custody.group(1)).as("%s", said.kind()).startsWith(custodyStarts(call));
    }
    String text = said.flat().replace("whether law enforcement has", "");
    if (!custody(call).isYes()) {
      assertThat(text)
          .as("%s", said.kind())
          .doesNotContainIgnoringCase("law enforcement has the child in custody;")
          .doesNotContain("Law enforcement has a child")
          .doesNotContain("Custody: law enforcement has")
          .doesNotContain("law enforcement is instructed", "Please transport");
    }
  }

  private static String custodyStarts(Referral call) {
    if (atHall(call)) {
      return "Juvenile Hall has the child";
    }
    return switch (custody(call)) {
      case YES -> "law enforcement has the child in custody";
      case NO -> "law enforcement does not have the child in custody";
      case UNKNOWN -> "not known whether law enforcement has the child in custody";
    };
  }

  private static void juvenileHall(Said said, ResponsePlan plan) {
    Referral call = plan.referral();
    String text = said.flat();
    if (!atHall(call)) {
      assertThat(text).doesNotContain("is at Juvenile Hall", "at Juvenile Hall,");
      assertThat(text).doesNotContain("the youth is there", "who is there");
    }
    if (!onTheWay(call)) {
      assertThat(text).doesNotContain("on the way to", "on the way there");
    }
    if (call.custody().hallAnswer() != HallAnswer.ACCEPTED) {
      assertThat(text.replace("until Juvenile Hall has accepted", ""))
          .as("%s", said.kind())
          .doesNotContain("has accepted the youth", "and it has accepted", "that it accepts");
    }
    boolean refused = call.custody().hallAnswer() == HallAnswer.REFUSED;
    assertThat(text.contains("has refused")).isEqualTo(refused && text.contains("Custody: "));
    if (!said.isPaper() && (atHall(call) || onTheWay(call) && !outside(call))) {
      assertThat(text)
          .as("%s: nobody is sent to the station", said.kind())
          .doesNotContain(Canary.STAGING_AREA);
    }
    if (text.contains("goes to Juvenile Hall") || text.contains("come to Juvenile Hall")) {
      assertThat(atHall(call) || onTheWay(call) || custody(call).isYes()).isTrue();
    }
  }

  /** Whoever is told where the child is, is told of danger that is known, and of no other. */
  private static void danger(Said said, Referral call) {
    String text = said.flat();
    String known = "Imminent danger: an indication of it is known";
    assertThat(text.contains(known))
        .as("%s", said.kind())
        .isEqualTo(text.contains("Where the child is:") && call.imminentDanger().isYes());
  }

  private static void whatBecomesOfTheReferral(Said said, ResponsePlan plan) {
    Disposition disposition = plan.disposition().outcome();
    String text = said.flat();
    assertThat(text.contains("referral is Evaluated Out"))
        .as("%s", said.kind())
        .isEqualTo(
            text.contains("referral is Evaluated Out") && disposition == Disposition.EVALUATE_OUT);
    if (said.kind() == MessageKind.EVALUATED_OUT_NOTE) {
      assertThat(disposition).isEqualTo(Disposition.EVALUATE_OUT);
    }
    if (disposition != Disposition.TO_JUVENILE_HALL) {
      assertThat(text).doesNotContain("open until Juvenile Hall");
    }
    if (disposition != Disposition.REPORT_ELSEWHERE) {
      assertThat(text)
          .doesNotContain("until the report is taken", "the child is not in the county");
    }
    if (!disposition.atStagingArea()) {
      assertThat(text.replace("then responds to the staging area", ""))
          .doesNotContain("to the staging area");
    }
  }

  private static void otherCounty(Said said, ResponsePlan plan) {
    Referral call = plan.referral();
    String text = said.flat();
    Place authority = plan.routing().jurisdiction().residency().authority();
    boolean transferred =
        plan.crossReports().stream()
            .anyMatch(report -> report.outcome().mode() == Mode.ELECTRONIC_TRANSFER);
    if (!transferred) {
      assertThat(text).doesNotContain("Electronic Transfer to");
    }
    if (!coming(call)) {
      assertThat(text)
          .as("%s", said.kind())
          .doesNotContain("which is known to be coming", "- that county is known to be coming");
    }
    boolean takesIt =
        call.elsewhere().willRespond() == WillRespond.YES
            || call.elsewhere().electronicTransfer() == ElectronicTransfer.ACCEPTED
            || coming(call);
    if (!takesIt || refused(call) || plan.routing().jurisdiction().residency().mayBeOurs()) {
      assertThat(text).as("%s", said.kind()).doesNotContain("until that county");
    }
    if (plan.standing().outcome() == Standing.COUNTY_JURISDICTION) {
      assertThat(text).as("%s", said.kind()).doesNotContain(", by the residence");
      if (!plan.routing().jurisdiction().whereabouts().outside()) {
        assertThat(said.message().body())
            .as("%s", said.kind())
            .doesNotContain(
                "- whether you accept an Electronic Transfer", "- whether you will respond\n");
      }
    }
    if (!authority.equals(call.child().residence())) {
      assertThat(text).doesNotContain("who lives in your county");
    }
    if (call.elsewhere().electronicTransfer() != ElectronicTransfer.DECLINED) {
      assertThat(text)
          .doesNotContain("has declined an Electronic", "county declined an Electronic");
    }
    if (call.elsewhere().willRespond() != WillRespond.NO) {
      assertThat(text.replace("not declining to respond", ""))
          .doesNotContain("declines to respond");
    }
    Optional<Place> there = addressee(said, plan, Recipient.WHERE_FOUND);
    if (text.contains("who is in your county or state")) {
      assertThat(there).contains(call.child().foundIn());
      assertThat(outside(call)).isTrue();
    }
    if (text.contains("The child is there now")) {
      assertThat(addressee(said, plan, Recipient.JURISDICTION)).contains(call.child().foundIn());
    }
    if (text.contains("placement in your county or state")) {
      assertThat(addressee(said, plan, Recipient.PLACEMENT_COUNTY))
          .isEqualTo(call.placement().map(placement -> placement.location()));
    }
    if (!outside(call)) {
      assertThat(text)
          .doesNotContain("not in our county", "outside our county", "outside the county");
    }
  }

  /** Where a message is sent to, when it is this recipient's. */
  private static Optional<Place> addressee(Said said, ResponsePlan plan, Recipient recipient) {
    return plan.crossReports().stream()
        .map(Cited::outcome)
        .filter(report -> report.recipient() == recipient)
        .filter(
            report ->
                Calls.recipients(said.message())
                    .equals(ImmutableList.of(report.place().orElseThrow().label())))
        .findFirst()
        .flatMap(CrossReport::place);
  }

  private static void reportOrWarrant(Said said, Referral call) {
    Elsewhere elsewhere = call.elsewhere();
    String text = said.text().replace("no active report or warrant after all", "");
    Matcher active = Pattern.compile("(?m)active [MD][^\n]*$").matcher(text);
    while (active.find()) {
      assertThat(active.group()).as("%s", said.kind()).contains(", reported to us by ");
      assertThat(active.group().contains("Missing Person's Report"))
          .isEqualTo(elsewhere.missingPersonReport().isYes());
      assertThat(active.group().contains("Delinquency Warrant"))
          .isEqualTo(elsewhere.delinquencyWarrant().isYes());
    }
  }

  private static void onlySaidPlacesStandOnTheScreenersPapers(Said said) {
    assertThat(said.message().subject() + said.message().redacted()).doesNotContain(Canary.SAID);
    said.text()
        .lines()
        .filter(line -> line.contains(Canary.SAID))
        .forEach(
            line -> {
              assertThat(said.kind()).isEqualTo(MessageKind.SCREENER_NARRATIVE);
              assertThat(line).contains("; said: ");
            });
    said.text()
        .lines()
        .filter(line -> line.contains("Los Angeles, Nevada"))
        .forEach(line -> assertThat(line).contains("not known; said: "));
  }

  private static void ageIsEstablishedOrSaid(Said said, Referral call) {
    Child child = call.child();
    if (child.dateOfBirth().isEmpty()) {
      return;
    }
    String date = Moments.date(child.dateOfBirth().get());
    boolean adultByBirth = !date18(child).isAfter(today(call.calledAt()));
    boolean adultAsStated = child.statedAge().isPresent() && child.statedAge().get().from() >= 18;
    boolean doubtful =
        child.ageEstablished().isNo()
            || !(child.ageEstablished().isYes() && child.ageSource().isPresent())
                && (adultByBirth || child.statedAge().isPresent() && adultAsStated);
    if (doubtful) {
      assertThat(said.message().subject()).doesNotContain(date);
      assertThat(said.text().replace(date + " [said, not established", ""))
          .as("%s", said.kind())
          .doesNotContain("/" + date);
      assertThat(said.text()).doesNotContain("18th birthday: " + DATE.pattern());
    }
  }

  private static LocalDate date18(Child child) {
    LocalDate birth = child.dateOfBirth().orElseThrow();
    LocalDate day = birth.plusYears(18);
    return day.getDayOfMonth() == birth.getDayOfMonth() ? day : day.plusDays(1);
  }

  private static LocalDate today(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneId.of("America/Los_Angeles"));
  }

  private static void aHeldFormIsNotSent(List<Said> messages, ResponsePlan plan) {
    if (!goes(plan) && !plan.disposition().outcome().departmentResponds()) {
      assertThat(messages)
          .extracting(Said::kind)
          .doesNotContain(MessageKind.EXPEDITED_FORM_FAX, MessageKind.EXPEDITED_FORM_EMAIL);
    }
  }

  private static void lawEnforcementHearsWhatIsSuspected(List<Said> messages, ResponsePlan plan) {
    for (Said said : messages) {
      if (Calls.recipients(said.message()).equals(ImmutableList.of("law enforcement"))
          && said.kind() == MessageKind.CROSS_REPORT) {
        for (Category category : Category.values()) {
          assertThat(said.message().subject().contains(category.label()))
              .isEqualTo(plan.referral().suspects(category));
          assertThat(opening(said).contains(category.label()))
              .isEqualTo(plan.referral().suspects(category));
        }
      }
    }
  }

  private static String opening(Said said) {
    return said.text().substring(0, said.text().indexOf("\n\n")).replace('\n', ' ');
  }

  // The facts as they count, read a second time from ruling contradiction.

  private static boolean refused(Referral call) {
    return call.custody().hallAnswer() == HallAnswer.REFUSED;
  }

  private static boolean onTheWay(Referral call) {
    return !refused(call) && call.custody().beingTransported().isYes() && !drivenByNobody(call);
  }

  /** Said to be on the way to the Hall, and in nobody's custody: neither counts. */
  private static boolean drivenByNobody(Referral call) {
    Custody custody = call.custody();
    return custody.beingTransported().isYes()
        && custody.lawEnforcement().isNo()
        && !custody.atJuvenileHall().isYes();
  }

  private static boolean atHall(Referral call) {
    return !refused(call)
        && call.custody().atJuvenileHall().isYes()
        && !call.custody().beingTransported().isYes();
  }

  /** Not one who is said to be in this county's Juvenile Hall, also when said to be on the way. */
  private static boolean outside(Referral call) {
    return call.child().foundIn().isOutside(OURS)
        && !refused(call)
        && !call.custody().atJuvenileHall().isYes();
  }

  private static Answer custody(Referral call) {
    Custody custody = call.custody();
    if (refused(call) && custody.lawEnforcement().isNo()) {
      return Answer.YES;
    }
    boolean heldByName = custody.heldBy().isPresent() && custody.lawEnforcement().isNo();
    if (drivenByNobody(call) || heldByName) {
      return Answer.UNKNOWN;
    }
    return atHall(call) && custody.lawEnforcement().isYes()
        ? Answer.UNKNOWN
        : custody.lawEnforcement();
  }

  private static String place(Referral call) {
    String hall = "Juvenile Hall, " + OURS.label();
    if (atHall(call)) {
      return "at " + hall;
    }
    if (onTheWay(call)) {
      String onTheWay = "on the way to " + hall;
      return outside(call) ? call.child().foundIn().label() + "; " + onTheWay : onTheWay;
    }
    return refused(call) ? OURS.label() : call.child().foundIn().label();
  }

  private static boolean coming(Referral call) {
    Elsewhere elsewhere = call.elsewhere();
    return elsewhere.answeredBy().isPresent()
        && elsewhere.expectedArrival().filter(at -> !at.isBefore(call.decidedAt())).isPresent()
        && elsewhere.willRespond() != WillRespond.NO
        && elsewhere.willRespond() != WillRespond.PENDING;
  }

  /** Only the screener's papers name a pair; nobody else can mistake one for a fact. */
  @Property(tries = 500)
  void contradictionsStandOnTheScreenersPapersWithTheirQuestions(@ForAll Referral call) {
    HotlineDecision decision = HotlinePolicy.losAngeles().decide(call);
    for (Message message : Messages.of(decision, Canary.details().build())) {
      String text = Said.of(message).message().body().replaceAll("\n {2}", " ");
      boolean paper = Said.of(message).isPaper();
      for (Contradiction pair : Contradiction.values()) {
        boolean named = text.contains("- " + pair.label() + ". Counts meanwhile: ");
        assertThat(named)
            .as("%s in %s", pair, message.kind())
            .isEqualTo(paper && decision.contradictions().contains(pair));
        if (named && pair != Contradiction.COUNTY_NOT_OF_STATE) {
          assertThat(text).contains(pair.counts() + ". Ask: " + pair.question().label() + "\n");
        }
      }
    }
  }
}
