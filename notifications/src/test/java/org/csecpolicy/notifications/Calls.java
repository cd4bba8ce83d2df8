package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.csecpolicy.Action;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.Step;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.assignment.RegionalOffice;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.Occurred;
import org.csecpolicy.referral.Office;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.PersonName;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Placement;
import org.csecpolicy.referral.PlacementKind;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.RedFlag;
import org.csecpolicy.screening.Suspicion;

/** Named calls for tests; a test changes the one fact that it is about. All people are invented. */
final class Calls {
  /** A Tuesday morning and its night. */
  static final Instant MORNING = losAngeles("2026-03-03T10:00:00");

  static final Instant NIGHT = losAngeles("2026-03-03T22:00:00");

  private Calls() {}

  static Instant losAngeles(String wallTime) {
    return LocalDateTime.parse(wallTime).atZone(ZoneId.of("America/Los_Angeles")).toInstant();
  }

  /** Tuesday morning, a child of the county with a parent; everything asked, nobody has her. */
  static Referral.Builder csec() {
    return Referral.builder()
        .calledAt(MORNING)
        .caller(Caller.of(CallerKind.MANDATED_REPORTER, "A. Teacher, Elm School"))
        .child(child().build())
        .home(Home.PARENT)
        .occurred(Occurred.AT_HOME)
        .againstPlacement(AgainstPlacement.NONE)
        .openCase(OpenCase.with(Office.of("Palmdale")))
        .categories(ImmutableMap.of(Category.CSEC, Suspicion.POSSIBLE))
        .pastHistoryOnly(Answer.NO)
        .imminentDanger(Answer.YES)
        .flightRisk(Answer.YES)
        .awol(Answer.NO)
        .custody(custody().build())
        .probation(Probation.of(ProbationStatus.NOT_INVOLVED, "Officer Gray"))
        .information(
            CaseInformation.builder()
                .auditReviewQuestionsAsked(Answer.YES)
                .stagingArea("Wilshire station, 1861 Venice Boulevard")
                .addPerpetrator("A man called Rex")
                .incidentLocation("Invented Street")
                .summary(
                    "The reporting party saw the child get into several cars on Invented Street"
                        + " between 7 and 9 p.m.\nThe child did not want to talk about it.")
                .build());
  }

  /** The same, and law enforcement has her in custody. */
  static Referral.Builder inCustody() {
    return csec().custody(custody().lawEnforcement(Answer.YES).build());
  }

  /** An open case with the unit for exploited children, and law enforcement has her in custody. */
  static Referral.Builder csecUnitCase() {
    return inCustody().openCase(OpenCase.of(CaseStatus.CSEC_UNIT));
  }

  /** In a group home, nobody accuses it, and the referral bears its name. */
  static Referral.Builder inPlacement() {
    return csec()
        .home(Home.PLACEMENT)
        .occurred(Occurred.IN_PLACEMENT)
        .placement(Placement.builder().name("Oak House").kind(PlacementKind.GROUP_HOME).build());
  }

  /** Past history only, no danger, no flight risk, at Juvenile Hall. */
  static Referral.Builder notImmediate() {
    return csec()
        .pastHistoryOnly(Answer.YES)
        .imminentDanger(Answer.NO)
        .flightRisk(Answer.NO)
        .custody(custody().atJuvenileHall(Answer.YES).build());
  }

  static Referral.Builder ward602(ProbationStatus status) {
    Referral.Builder call =
        status == ProbationStatus.WARD_602_FR_PLACEMENT ? inPlacement() : csec();
    return call.probation(Probation.of(status, "Officer Gray"));
  }

  static Referral.Builder foreignNational(Nationality nationality) {
    return csec().child(child().nationality(nationality).build());
  }

  /** From Ventura, and here; nothing open, no report, no warrant. */
  static Referral.Builder fromVentura(Elsewhere.Builder elsewhere) {
    return csec()
        .child(child().residence(Place.of(County.of("Ventura", UsState.CA))).build())
        .openCase(OpenCase.of(CaseStatus.NONE))
        .elsewhere(elsewhere.build());
  }

  /** From Ventura with an active Missing Person's Report; nobody has her. */
  static Referral.Builder missingFromVentura() {
    return fromVentura(elsewhere().missingPersonReport(Answer.YES));
  }

  /** The same, and law enforcement has her: to Juvenile Hall. */
  static Referral.Builder missingFromVenturaInCustody() {
    return missingFromVentura().custody(custody().lawEnforcement(Answer.YES).build());
  }

  /** From Ventura, which has jurisdiction and declines to respond. */
  static Referral.Builder venturaDeclines() {
    return fromVentura(elsewhere().openJurisdiction(Answer.YES).willRespond(WillRespond.NO));
  }

  static Referral.Builder frp() {
    return csec().caller(Caller.of(CallerKind.FRP_LAW_ENFORCEMENT, "Officer Blue, Station 1"));
  }

  /** The same call, with everything said that is there for people to read. */
  static Referral.Builder inFull(Referral.Builder call) {
    Referral said = call.build();
    return said.toBuilder()
        .caller(said.caller().toBuilder().callBack("(555) 010-0131").build())
        .custody(
            said.custody().toBuilder()
                .heldBy("Pier station, Sergeant Finch")
                .callBack("(555) 010-0132")
                .build())
        .elsewhere(
            said.elsewhere().toBuilder().cpsStatus("Open since May.\nA hearing in June.").build())
        .putRedFlagNote(RedFlag.RUNS_AWAY, "Twice this week.\nFor days.")
        .information(
            CaseInformation.builder()
                .from(said.information())
                .homeAddress("3 Quarry Lane")
                .presentAddress("Room 12, Invented Motel")
                .addPerpetrator("A woman who drives")
                .build());
  }

  static Child.Builder child() {
    return Child.builder()
        .name(PersonName.of("Maria Example"))
        .dateOfBirth(LocalDate.of(2010, 5, 15))
        .residence(Place.of(LosAngeles.agency().county()))
        .foundIn(Place.of(LosAngeles.agency().county()))
        .nationality(Nationality.US_CITIZEN);
  }

  static Custody.Builder custody() {
    return Custody.builder()
        .lawEnforcement(Answer.NO)
        .atJuvenileHall(Answer.NO)
        .beingTransported(Answer.NO);
  }

  static Elsewhere.Builder elsewhere() {
    return Elsewhere.builder()
        .openServices(Answer.NO)
        .openJurisdiction(Answer.NO)
        .missingPersonReport(Answer.NO)
        .delinquencyWarrant(Answer.NO)
        .protectiveCustodyWarrant(Answer.NO);
  }

  /** Everything that a caller can give. */
  static MessageDetails.Builder details() {
    return MessageDetails.builder()
        .referralNumber("0123-4567-8901-2345678")
        .referralName("Example, Ana")
        .dcfsHistory("2021: general neglect, inconclusive.\n2024: physical abuse, substantiated.")
        .sentBy("S. Supervisor")
        .callBack("(555) 010-0100");
  }

  static HotlineDecision decide(Referral.Builder call) {
    return HotlinePolicy.losAngeles().decide(call.build());
  }

  /** A message's words in one line. */
  static String flat(Message message) {
    return message.body().replaceAll("\\s+", " ");
  }

  /** The one message of a kind. */
  /** Whom a message goes to, by name. */
  static List<String> recipients(Message message) {
    return message.recipients().stream().map(Recipient::name).toList();
  }

  /** The same of a step; a fax to a region goes to the office, which the step does not name. */
  static List<String> recipientsOf(HotlineDecision decision, Step step) {
    Optional<String> office =
        decision
            .assignment()
            .flatMap(Assignment::regionalOffice)
            .map(Cited::outcome)
            .flatMap(RegionalOffice::office)
            .map(Office::name);
    boolean toTheRegion =
        step.action() == Action.FAX_EXPEDITED_FORM
            && step.recipients().contains(decision.agency().regionalOffice());
    return toTheRegion && office.isPresent()
        ? List.of(office.get())
        : step.recipients().stream().map(name -> name.replace("law enforcement in ", "")).toList();
  }

  static Message message(MessageKind kind, Referral.Builder call) {
    return message(kind, call, details().build());
  }

  static Message message(MessageKind kind, Referral.Builder call, MessageDetails details) {
    return Messages.of(decide(call), details, kind).get(0);
  }

  static boolean asksFor(MessageKind kind, Referral.Builder call) {
    return !Messages.of(decide(call), details().build(), kind).isEmpty();
  }
}
