package org.csecpolicy.notifications;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.Channel;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.Landline;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.HallAnswer;
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
import org.csecpolicy.screening.Indicator;
import org.csecpolicy.screening.IndicatorAnswers;
import org.csecpolicy.screening.RedFlag;
import org.csecpolicy.screening.Suspicion;

/**
 * A call, an agency, details and an address book in which every text is given, so that one text can
 * be replaced and the messages compared. Together the situations lead to every kind of message.
 */
enum Situation {
  AT_HOME_IN_HOURS("2026-03-03T18:00:00Z"),
  AT_HOME_AFTER_HOURS("2026-03-04T06:00:00Z"),
  IN_A_PROBATION_PLACEMENT("2026-03-03T18:00:00Z"),
  FOREIGN_NATIONAL_IN_CUSTODY("2026-03-04T06:00:00Z"),
  FIRST_RESPONDER_CALL("2026-03-03T18:00:00Z"),
  FROM_ELSEWHERE("2026-03-03T18:00:00Z"),
  FROM_ELSEWHERE_WITH_A_WARRANT("2026-03-04T06:00:00Z"),
  WAITING_FOR_ANOTHER_COUNTY("2026-03-03T18:00:00Z"),
  A_COUNTY_THAT_DECLINES_THE_TRANSFER("2026-03-03T18:00:00Z"),
  A_COUNTY_THAT_DECLINES("2026-03-03T18:00:00Z"),
  A_COUNTY_THAT_ACCEPTS("2026-03-04T06:00:00Z"),
  A_COUNTY_THAT_IS_COMING("2026-03-03T18:00:00Z"),
  AT_LARGE_WITH_A_REPORT("2026-03-04T06:00:00Z"),
  OUTSIDE_WITH_AN_ACCUSED_PLACEMENT_ELSEWHERE("2026-03-03T18:00:00Z"),
  NOT_HERE_WITH_AN_ACCUSED_PLACEMENT_HERE("2026-03-03T18:00:00Z"),
  EVERYTHING_CONTRADICTED("2026-03-04T06:00:00Z");

  /** A surrounding county. */
  private static final Place VENTURA = Place.of(County.of("Ventura", UsState.CA));

  /** Not one of them. */
  private static final Place KERN = Place.of(County.of("Kern", UsState.CA));

  private static final Place NEVADA = Place.of(County.of("Clark", UsState.NV));

  private final Instant calledAt;

  Situation(String calledAt) {
    this.calledAt = Instant.parse(calledAt);
  }

  Instant calledAt() {
    return calledAt;
  }

  /** The usual texts. */
  static Map<TextField, String> texts() {
    Map<TextField, String> texts = new EnumMap<>(TextField.class);
    for (TextField field : TextField.values()) {
      texts.put(field, field.usual());
    }
    return texts;
  }

  static Map<TextField, String> textsWith(TextField field, String text) {
    Map<TextField, String> texts = texts();
    texts.put(field, text);
    return texts;
  }

  ImmutableList<Message> messages(Map<TextField, String> texts) {
    return Messages.of(decide(texts), details(texts));
  }

  HotlineDecision decide(Map<TextField, String> texts) {
    Agency agency = agency(texts);
    return HotlinePolicy.of(agency, Readings.byDefault()).decide(referral(texts, agency));
  }

  private Referral referral(Map<TextField, String> texts, Agency agency) {
    Place here = Place.of(agency.county());
    Child.Builder child =
        Child.builder()
            .name(PersonName.of(texts.get(TextField.CHILD_NAME)))
            .dateOfBirth(LocalDate.of(2010, 5, 15))
            .ageSource(texts.get(TextField.AGE_SOURCE))
            .residence(here)
            .foundIn(here)
            .nationality(Nationality.US_CITIZEN);
    Custody.Builder custody =
        Custody.builder()
            .lawEnforcement(Answer.NO)
            .atJuvenileHall(Answer.NO)
            .beingTransported(Answer.NO)
            .callBack(texts.get(TextField.HOLDERS_NUMBER));
    Elsewhere.Builder elsewhere =
        Elsewhere.builder()
            .answeredBy(texts.get(TextField.ANSWERED_BY))
            .cpsStatus(texts.get(TextField.CPS_STATUS))
            .openServices(Answer.NO)
            .openJurisdiction(Answer.NO)
            .missingPersonReport(Answer.NO)
            .delinquencyWarrant(Answer.NO)
            .protectiveCustodyWarrant(Answer.NO);
    Referral.Builder referral = call(texts);
    switch (this) {
      case AT_HOME_IN_HOURS, AT_HOME_AFTER_HOURS -> {}
      case IN_A_PROBATION_PLACEMENT ->
          referral
              .home(Home.PLACEMENT)
              .occurred(Occurred.IN_PLACEMENT)
              .againstPlacement(AgainstPlacement.STAFF)
              .placement(
                  Placement.builder()
                      .name(texts.get(TextField.PLACEMENT_NAME))
                      .kind(PlacementKind.PROBATION_FACILITY)
                      .location(here)
                      .office(Office.of(texts.get(TextField.PLACEMENT_OFFICE)))
                      .build())
              .probation(probation(texts, ProbationStatus.WARD_602_FR_PLACEMENT));
      case FOREIGN_NATIONAL_IN_CUSTODY -> {
        child.nationality(Nationality.SUSPECTED_FOREIGN_NATIONAL);
        custody.lawEnforcement(Answer.YES);
      }
      case FIRST_RESPONDER_CALL ->
          referral.caller(
              Caller.of(CallerKind.FRP_LAW_ENFORCEMENT, texts.get(TextField.CALLER_NAME)));
      case FROM_ELSEWHERE -> {
        child
            .residence(NEVADA)
            .foundIn(
                Place.said(
                    Optional.of(texts.get(TextField.SAID_COUNTY)),
                    Optional.empty(),
                    Optional.of("Nowhereland"),
                    agency))
            .dateOfBirth(Optional.empty())
            .statedAge(AgeRange.of(14, 15))
            .ageEstablished(Answer.YES)
            .ageSource("a school record");
        elsewhere.openServices(Answer.YES).missingPersonReport(Answer.YES);
      }
      case FROM_ELSEWHERE_WITH_A_WARRANT -> {
        child.residence(NEVADA);
        custody.lawEnforcement(Answer.YES);
        elsewhere.missingPersonReport(Answer.YES).delinquencyWarrant(Answer.YES);
        nothingOpenHere(referral, texts);
      }
      case WAITING_FOR_ANOTHER_COUNTY -> {
        child.residence(KERN);
        custody.lawEnforcement(Answer.YES);
        nothingOpenHere(referral, texts);
      }
      case A_COUNTY_THAT_DECLINES -> {
        child.residence(VENTURA);
        elsewhere.openJurisdiction(Answer.YES).willRespond(WillRespond.NO);
        nothingOpenHere(referral, texts);
      }
      case A_COUNTY_THAT_DECLINES_THE_TRANSFER -> {
        child.residence(VENTURA);
        elsewhere.willRespond(WillRespond.PENDING).electronicTransfer(ElectronicTransfer.DECLINED);
        nothingOpenHere(referral, texts);
      }
      case A_COUNTY_THAT_ACCEPTS -> {
        child.residence(VENTURA);
        elsewhere.willRespond(WillRespond.YES).electronicTransfer(ElectronicTransfer.ACCEPTED);
        nothingOpenHere(referral, texts);
      }
      case A_COUNTY_THAT_IS_COMING -> {
        child.residence(VENTURA);
        referral.imminentDanger(Answer.NO);
        elsewhere
            .willRespond(WillRespond.YES)
            .electronicTransfer(ElectronicTransfer.DECLINED)
            .expectedArrival(calledAt.plusSeconds(3600));
        nothingOpenHere(referral, texts);
      }
      case AT_LARGE_WITH_A_REPORT -> {
        child.residence(KERN);
        elsewhere.missingPersonReport(Answer.YES);
        nothingOpenHere(referral, texts);
      }
      case OUTSIDE_WITH_AN_ACCUSED_PLACEMENT_ELSEWHERE -> {
        child.foundIn(NEVADA);
        elsewhere.willRespond(WillRespond.NO);
        referral
            .againstPlacement(AgainstPlacement.STAFF)
            .placement(
                Placement.builder()
                    .name(texts.get(TextField.PLACEMENT_NAME))
                    .location(KERN)
                    .build());
      }
      case NOT_HERE_WITH_AN_ACCUSED_PLACEMENT_HERE -> {
        child.residence(NEVADA).foundIn(NEVADA);
        referral
            .againstPlacement(AgainstPlacement.STAFF)
            .placement(
                Placement.builder()
                    .name(texts.get(TextField.PLACEMENT_NAME))
                    .location(here)
                    .office(Office.of(texts.get(TextField.PLACEMENT_OFFICE)))
                    .build());
        nothingOpenHere(referral, texts);
      }
      case EVERYTHING_CONTRADICTED -> {
        child.foundIn(NEVADA).statedAge(AgeRange.of(19));
        custody
            .lawEnforcement(Answer.NO)
            .atJuvenileHall(Answer.YES)
            .beingTransported(Answer.YES)
            .hallAnswer(HallAnswer.REFUSED);
        referral.home(Home.PLACEMENT);
      }
    }
    if (this == EVERYTHING_CONTRADICTED || !custody.build().lawEnforcement().isNo()) {
      custody.heldBy(texts.get(TextField.HELD_BY));
    }
    return referral
        .child(child.build())
        .custody(custody.build())
        .elsewhere(elsewhere.build())
        .build();
  }

  private Referral.Builder call(Map<TextField, String> texts) {
    return Referral.builder()
        .calledAt(calledAt)
        .caller(
            Caller.builder()
                .kind(CallerKind.MANDATED_REPORTER)
                .name(texts.get(TextField.CALLER_NAME))
                .callBack(texts.get(TextField.CALLER_NUMBER))
                .build())
        .home(Home.PARENT)
        .homeOffice(Office.of(texts.get(TextField.HOME_OFFICE)))
        .occurred(Occurred.AT_HOME)
        .againstPlacement(AgainstPlacement.NONE)
        .openCase(OpenCase.with(Office.of(texts.get(TextField.CASE_OFFICE))))
        .categories(ImmutableMap.of(Category.CSEC, Suspicion.POSSIBLE))
        .indicators(IndicatorAnswers.of(ImmutableMap.of(Indicator.A, Answer.YES)))
        .putRedFlagNote(RedFlag.values()[0], texts.get(TextField.RED_FLAG_NOTE))
        .pastHistoryOnly(Answer.NO)
        .imminentDanger(Answer.YES)
        .flightRisk(Answer.YES)
        .awol(Answer.NO)
        .probation(probation(texts, ProbationStatus.WARD_602_FM_HOME))
        .information(
            CaseInformation.builder()
                .auditReviewQuestionsAsked(Answer.YES)
                .stagingArea(texts.get(TextField.STAGING_AREA))
                .homeAddress(texts.get(TextField.HOME_ADDRESS))
                .presentAddress(texts.get(TextField.PRESENT_ADDRESS))
                .addPerpetrators(texts.get(TextField.PERPETRATOR), "A second one")
                .incidentLocation(texts.get(TextField.INCIDENT_LOCATION))
                .summary(texts.get(TextField.SUMMARY))
                .build());
  }

  private static void nothingOpenHere(Referral.Builder referral, Map<TextField, String> texts) {
    referral
        .openCase(OpenCase.of(CaseStatus.NONE))
        .probation(probation(texts, ProbationStatus.NOT_INVOLVED));
  }

  private static Probation probation(Map<TextField, String> texts, ProbationStatus status) {
    return Probation.of(status, texts.get(TextField.INFORMANT));
  }

  private static Agency agency(Map<TextField, String> texts) {
    return Agency.builder()
        .county(County.unlisted(texts.get(TextField.AGENCY_COUNTY), UsState.CA))
        .surroundingCounties(LosAngeles.agency().surroundingCounties())
        .department(texts.get(TextField.AGENCY_DEPARTMENT))
        .regionalOffice(texts.get(TextField.AGENCY_REGIONAL_OFFICE))
        .exploitationUnit(texts.get(TextField.AGENCY_EXPLOITATION_UNIT))
        .exploitationUnitInBox(texts.get(TextField.AGENCY_IN_BOX))
        .afterHoursUnit(texts.get(TextField.AGENCY_AFTER_HOURS_UNIT))
        .alertList(texts.get(TextField.AGENCY_ALERT_LIST))
        .probationAlertList(texts.get(TextField.AGENCY_PROBATION_LIST))
        .probationVerifier(texts.get(TextField.AGENCY_VERIFIER))
        .probationVerifierPhone(texts.get(TextField.AGENCY_VERIFIER_PHONE))
        .probationEmail(texts.get(TextField.AGENCY_PROBATION_EMAIL))
        .federalReportUnit(texts.get(TextField.AGENCY_SIS_UNIT))
        .referralAssignmentPolicy(texts.get(TextField.AGENCY_ASSIGNMENT_POLICY))
        .putLandlines(Landline.EXPLOITATION_UNIT, texts.get(TextField.AGENCY_LANDLINE))
        .officeHours(LosAngeles.agency().officeHours())
        .build();
  }

  static MessageDetails details(Map<TextField, String> texts) {
    return MessageDetails.builder()
        .referralNumber(texts.get(TextField.REFERRAL_NUMBER))
        .referralName(texts.get(TextField.REFERRAL_NAME))
        .dcfsHistory(texts.get(TextField.DCFS_HISTORY))
        .narrative(texts.get(TextField.NARRATIVE))
        .supervisorsResponseTime(texts.get(TextField.RESPONSE_TIME))
        .sentBy(texts.get(TextField.SENT_BY))
        .callBack(texts.get(TextField.CALL_BACK))
        .build();
  }

  /** Whether it goes by e-mail, to recipients whom the texts name. */
  static boolean isMailable(Message message) {
    return message.channel() == Channel.EMAIL && !message.recipients().isEmpty();
  }

  /** A book with an address for everyone whom these messages are mailed to. */
  static AddressBook book(Map<TextField, String> texts, Iterable<Message> messages) {
    Map<Addressee, String> emails = new LinkedHashMap<>();
    emails.put(
        Addressee.of(Addressee.Role.REGIONAL_OFFICE, texts.get(TextField.BOOK_RECIPIENT)),
        texts.get(TextField.BOOK_EMAIL));
    for (Message message : Iterables.filter(messages, Situation::isMailable)) {
      for (Recipient recipient : message.recipients()) {
        emails.putIfAbsent(
            recipient.addressee().orElseThrow(), "to" + emails.size() + "@lists.dcfs.example");
      }
    }
    return AddressBook.builder()
        .sender(texts.get(TextField.BOOK_SENDER))
        .emails(ImmutableSetMultimap.copyOf(emails.entrySet()))
        .putFaxNumber(Addressee.of(Unit.AFTER_HOURS_UNIT), texts.get(TextField.BOOK_FAX))
        .build();
  }

  static MimeMessages mail(Map<TextField, String> texts, Iterable<Message> messages) {
    return MimeMessages.of(book(texts, messages), texts.get(TextField.MESSAGE_ID_DOMAIN));
  }
}
