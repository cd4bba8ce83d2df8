package org.csecpolicy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.domains.DomainContextBase;
import org.csecpolicy.directory.Country;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.policy.Reading;
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
import org.csecpolicy.screening.ChildRole;
import org.csecpolicy.screening.DefinitionFacts;
import org.csecpolicy.screening.IllicitActivity;
import org.csecpolicy.screening.Indicator;
import org.csecpolicy.screening.IndicatorAnswers;
import org.csecpolicy.screening.Industry;
import org.csecpolicy.screening.Means;
import org.csecpolicy.screening.Purpose;
import org.csecpolicy.screening.RedFlag;
import org.csecpolicy.screening.ReportingFacts;
import org.csecpolicy.screening.Suspicion;
import org.csecpolicy.screening.ValueRecipient;
import org.csecpolicy.screening.Vulnerability;

/**
 * Referrals of every kind that can be built, and readings that an agency can choose.
 *
 * <p>A referral is decoded from a row of small numbers, one for each fact. Zero is always "not
 * asked", so that jqwik shrinks a counter-example towards the facts that matter. Every fact is
 * drawn by itself: no combination is refused, so none is repaired, also where two contradict each
 * other.
 */
public final class ReferralArbitraries extends DomainContextBase {
  static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

  private static final int LENGTH = 110;
  private static final int BOUND = 60;
  private static final long SEED = 794;

  /** Wall times in Los Angeles, except where marked as instants. */
  private static final Instant[] MOMENTS = {
    wall("2026-11-18T10:30:00"), // an ordinary Wednesday
    wall("2026-11-18T08:59:59"),
    wall("2026-11-18T09:00:00"),
    wall("2026-11-18T16:44:59"), // the form is due a second before the offices close
    wall("2026-11-18T16:45:00"),
    wall("2026-11-18T16:59:59"),
    wall("2026-11-18T17:00:00"),
    wall("2026-11-18T00:00:00"),
    wall("2026-11-20T23:59:59"), // Friday night
    wall("2026-11-21T12:00:00"), // Saturday
    wall("2026-11-22T12:00:00"), // Sunday
    wall("2026-11-26T11:00:00"), // Thanksgiving
    wall("2026-11-27T11:00:00"), // the Friday after it
    wall("2027-12-31T10:00:00"), // Saturday's New Year's Day, observed
    wall("2026-03-30T10:00:00"), // Cesar Chavez Day
    wall("2026-03-08T01:55:00"), // the clocks go forward
    wall("2026-11-01T00:55:00"), // the clocks go back
    wall("2024-02-29T12:00:00"),
    wall("2026-02-28T23:59:59"), // the last second before 2008-02-29 turns 18
    wall("2026-03-01T00:00:00"),
    wall("2017-12-29T12:00:00"), // a Friday before the calendar begins
    wall("2036-01-02T12:00:00"), // a Wednesday after it ends
    Instant.parse("1900-01-01T00:00:00Z"),
    Instant.parse("2999-12-31T23:44:59Z"),
  };

  /** Looked up once: a county is found in a list of three thousand. */
  private static final Place[] RESIDENCES = {
    Place.unknown(),
    Place.of(california("Los Angeles")),
    Place.of(california("Orange")),
    Place.of(california("San Bernardino")),
    Place.of(california("Kern")),
    Place.of(County.of("Orange", UsState.FL)),
    Place.of(UsState.NV),
    Place.abroad(),
    Place.of(UsState.CA),
    Place.of(Country.MX),
    Referrals.said("Compton", "CA"),
    Referrals.said("Los Angeles", "NV")
  };

  private static final Place[] WHERE_FOUND = {
    Place.unknown(),
    Place.of(california("Los Angeles")),
    Place.of(UsState.CA),
    Place.of(california("Orange")),
    Place.of(UsState.NV),
    Place.of(california("Los Angeles")),
    Place.abroad(),
    Referrals.said("Hollywood", "CA"),
    Referrals.said("Orange", "AZ")
  };

  ReferralArbitraries() {}

  @Provide
  Arbitrary<Referral> referrals() {
    return Arbitraries.integers()
        .between(0, BOUND - 1)
        .withDistribution(RandomDistribution.uniform())
        .array(int[].class)
        .ofSize(LENGTH)
        .map(choices -> new Draft(choices).referral());
  }

  @Provide
  Arbitrary<Readings> readings() {
    return Arbitraries.of(allReadings().toList());
  }

  /** The same referrals on every run, in a fixed order; far cheaper than jqwik. */
  public static Stream<Referral> sample(int count) {
    SplittableRandom random = new SplittableRandom(SEED);
    return IntStream.range(0, count)
        .mapToObj(i -> new Draft(random.ints(LENGTH, 0, BOUND).toArray()).referral());
  }

  /** Every combination of readings that an agency can choose; the default one first. */
  public static Stream<Readings> allReadings() {
    Reading[] all = Reading.values();
    return IntStream.range(0, 1 << all.length)
        .mapToObj(
            bits ->
                Arrays.stream(all)
                    .filter(reading -> (bits >> reading.ordinal() & 1) == 1)
                    .toArray(Reading[]::new))
        .filter(
            chosen ->
                Arrays.stream(chosen).map(Reading::interpretation).distinct().count()
                    == chosen.length)
        .map(Readings::of);
  }

  static Instant wall(String time) {
    return LocalDateTime.parse(time).atZone(LOS_ANGELES).toInstant();
  }

  public static County california(String county) {
    return County.of(county, UsState.CA);
  }

  /** One row of choices, read from left to right. */
  private static final class Draft {
    private final int[] choices;
    private int next;

    Draft(int[] choices) {
      this.choices = choices;
    }

    @SafeVarargs
    private final <T> T pick(T... options) {
      return options[choices[next++] % options.length];
    }

    private boolean oneIn(int number) {
      return choices[next++] % number == number - 1;
    }

    private Answer answer() {
      return pick(Answer.UNKNOWN, Answer.NO, Answer.YES);
    }

    private Optional<String> text(String text) {
      return oneIn(2) ? Optional.of(text) : Optional.empty();
    }

    private Optional<Office> office(String name) {
      return text(name).map(Office::of);
    }

    Referral referral() {
      Instant calledAt = pick(MOMENTS);
      Referral.Builder referral = Referral.builder().calledAt(calledAt);
      Duration later =
          pick(
              Duration.ZERO,
              Duration.ZERO,
              Duration.ofMinutes(15),
              Duration.ofHours(8),
              Duration.ofDays(3),
              Duration.ofHours(-1));
      if (!later.isZero() && isWithinTheYears(calledAt)) {
        referral.assignedAt(calledAt.plus(later));
      }
      referral.caller(caller()).child(child(calledAt));
      ProbationStatus status =
          pick(
              ProbationStatus.NOT_VERIFIED,
              ProbationStatus.NOT_INVOLVED,
              ProbationStatus.NOT_INVOLVED,
              ProbationStatus.INVOLVED,
              ProbationStatus.WARD_602_FR_PLACEMENT,
              ProbationStatus.WARD_602_FM_HOME,
              ProbationStatus.WARD_ELSEWHERE);
      referral.probation(oneIn(2) ? Probation.of(status, "Officer O'Brien") : Probation.of(status));
      living(referral);
      referral.homeOffice(office("North")).openCase(openCase());
      screening(referral);
      boolean calm = oneIn(3);
      referral
          .pastHistoryOnly(calm ? Answer.YES : answer())
          .imminentDanger(calm ? Answer.NO : answer())
          .flightRisk(calm ? Answer.NO : answer())
          .awol(answer())
          .custody(custody())
          .elsewhere(elsewhere(calledAt));
      CaseInformation.Builder information =
          CaseInformation.builder().auditReviewQuestionsAsked(answer());
      text("Wilshire at Vermont").ifPresent(information::stagingArea);
      text("a man called Ace").ifPresent(information::perpetrator);
      text("Motel, room 12").ifPresent(information::incidentLocation);
      text("First line.\nSecond line.").ifPresent(information::summary);
      referral.reporting(reporting());
      return referral.information(information.build()).build();
    }

    private ReportingFacts reporting() {
      return ReportingFacts.builder()
          .parentIsExploiter(answer())
          .onOwnAccord(answer())
          .learnedElsewhere(answer())
          .newAllegations(answer())
          .exploiterHasChildren(answer())
          .build();
    }

    private Caller caller() {
      CallerKind kind =
          pick(
              CallerKind.UNKNOWN,
              CallerKind.PUBLIC,
              CallerKind.MANDATED_REPORTER,
              CallerKind.OTHER_LAW_ENFORCEMENT,
              CallerKind.LAW_ENFORCEMENT_NOT_VERIFIED,
              CallerKind.PUBLIC,
              CallerKind.MANDATED_REPORTER,
              CallerKind.OTHER_LAW_ENFORCEMENT,
              CallerKind.UNKNOWN,
              CallerKind.PUBLIC,
              CallerKind.OTHER_LAW_ENFORCEMENT,
              CallerKind.FRP_LAW_ENFORCEMENT);
      return oneIn(2) ? Caller.of(kind, "Ms. Müller-O'Neill") : Caller.of(kind);
    }

    private Child child(Instant calledAt) {
      LocalDate today = LocalDate.ofInstant(calledAt, LOS_ANGELES);
      Child.Builder child = Child.builder().nationality(pick(Nationality.values()));
      text("Zoë Núñez").map(PersonName::of).ifPresent(child::name);
      LocalDate leapDay = LocalDate.of(2008, 2, 29);
      switch (choices[next++] % 12) {
        case 5, 6 -> child.dateOfBirth(today.minusYears(15));
        case 7 -> child.dateOfBirth(today.minusYears(18).plusDays(1));
        case 8 -> child.dateOfBirth(today.minusYears(13).minusDays(200));
        case 9 -> child.dateOfBirth(today);
        case 10 -> child.dateOfBirth(isNear(leapDay, today) ? leapDay : today.minusYears(17));
        case 11 -> child.dateOfBirth(today.minusYears(18));
        default -> {}
      }
      int age = pick(-1, -1, -1, -1, -1, 0, 13, 15, 16, 17, 18, 44);
      if (age >= 0) {
        child.statedAge(oneIn(3) ? AgeRange.of(age, age + 2) : AgeRange.of(age));
      }
      return child
          .ageEstablished(answer())
          .ageSource(text("A school record."))
          .residence(residence())
          .jurisdiction(oneIn(3) ? residence() : Place.unknown())
          .foundIn(found())
          .build();
    }

    private static boolean isNear(LocalDate birth, LocalDate today) {
      return birth.isBefore(today) && birth.isAfter(today.minusYears(100));
    }

    private Place residence() {
      return pick(RESIDENCES);
    }

    private Place found() {
      return pick(WHERE_FOUND);
    }

    private void living(Referral.Builder referral) {
      referral
          .home(pick(Home.UNKNOWN, pick(Home.values()), Home.PLACEMENT, pick(Home.values())))
          .againstPlacement(
              pick(
                  AgainstPlacement.UNKNOWN,
                  AgainstPlacement.NONE,
                  AgainstPlacement.CAREGIVER,
                  AgainstPlacement.STAFF))
          .occurred(pick(Occurred.UNKNOWN, Occurred.AT_HOME, Occurred.IN_PLACEMENT));
      Placement.Builder placement =
          Placement.builder().kind(pick(PlacementKind.values())).location(found());
      text("Sunrise House").ifPresent(placement::name);
      placement.office(office("Harbor"));
      if (oneIn(2)) {
        referral.placement(placement.build());
      }
    }

    private OpenCase openCase() {
      return pick(
          OpenCase.notAsked(),
          OpenCase.of(CaseStatus.NONE),
          OpenCase.of(CaseStatus.NONE),
          OpenCase.of(CaseStatus.REGIONAL),
          OpenCase.with(Office.of("Palmdale")),
          OpenCase.of(CaseStatus.CSEC_UNIT),
          OpenCase.of(CaseStatus.NONE, Office.of("Palmdale")),
          OpenCase.of(CaseStatus.CSEC_UNIT, Office.of("Palmdale")));
    }

    private void screening(Referral.Builder referral) {
      Map<Category, Suspicion> categories = new EnumMap<>(Category.class);
      if (!oneIn(12)) {
        categories.put(pick(Category.values()), pick(Suspicion.POSSIBLE, Suspicion.IDENTIFIED));
        if (oneIn(2)) {
          categories.put(pick(Category.values()), pick(Suspicion.POSSIBLE, Suspicion.IDENTIFIED));
        }
      }
      Map<Indicator, Answer> indicators = new EnumMap<>(Indicator.class);
      boolean noneYet = oneIn(6);
      for (Indicator indicator : Indicator.values()) {
        indicators.put(indicator, noneYet ? Answer.UNKNOWN : answer());
      }
      referral.putAllCategories(categories).indicators(IndicatorAnswers.of(indicators));
      if (oneIn(2)) {
        referral.addRedFlags(pick(RedFlag.values()), pick(RedFlag.values()));
      }
      if (oneIn(3)) {
        referral.addIndustries(pick(Industry.values()), Industry.OTHER);
        referral.addActivities(pick(IllicitActivity.values()), IllicitActivity.OTHER);
      }
      if (oneIn(3)) {
        referral.addVulnerabilities(pick(Vulnerability.values()), pick(Vulnerability.values()));
      }
      if (oneIn(3)) {
        referral.definitions(
            DefinitionFacts.builder()
                .addChildRoles(pick(ChildRole.values()))
                .childConsented(answer())
                .sexAct(answer())
                .valueExchanged(answer())
                .addValueRecipients(pick(ValueRecipient.values()))
                .basicNeedMet(answer())
                .laborOrServices(answer())
                .putAllMeans(Map.of(pick(Means.values()), answer()))
                .putAllPurposes(Map.of(pick(Purpose.values()), answer()))
                .parentFailedOrUnableToProtect(answer())
                .build());
      }
    }

    private Custody custody() {
      return Custody.builder()
          .lawEnforcement(answer())
          .atJuvenileHall(pick(Answer.UNKNOWN, Answer.NO, Answer.NO, Answer.YES))
          .beingTransported(pick(Answer.UNKNOWN, Answer.NO, Answer.NO, Answer.YES))
          .hallAnswer(
              pick(
                  HallAnswer.NOT_GIVEN,
                  HallAnswer.NOT_GIVEN,
                  HallAnswer.ACCEPTED,
                  HallAnswer.REFUSED))
          .build();
    }

    private Elsewhere elsewhere(Instant calledAt) {
      Elsewhere.Builder elsewhere =
          Elsewhere.builder()
              .openServices(answer())
              .openJurisdiction(answer())
              .willRespond(
                  pick(WillRespond.UNKNOWN, WillRespond.PENDING, WillRespond.YES, WillRespond.NO))
              .electronicTransfer(
                  pick(
                      ElectronicTransfer.UNKNOWN,
                      ElectronicTransfer.DECLINED,
                      ElectronicTransfer.ACCEPTED))
              .missingPersonReport(answer())
              .delinquencyWarrant(answer())
              .protectiveCustodyWarrant(answer());
      text("Worker Lee of the other county").ifPresent(elsewhere::answeredBy);
      Duration arrival =
          pick(
              Duration.ZERO,
              Duration.ofMinutes(90),
              Duration.ofHours(9),
              Duration.ofMinutes(90),
              Duration.ofMinutes(-1));
      if (oneIn(2) && isWithinTheYears(calledAt)) {
        elsewhere.expectedArrival(calledAt.plus(arrival));
      }
      return elsewhere.build();
    }

    /** An hour before and days after are moments that a referral can hold. */
    private static boolean isWithinTheYears(Instant calledAt) {
      int year = calledAt.atOffset(ZoneOffset.UTC).getYear();
      return year > 1900 && year < 2999;
    }
  }
}
