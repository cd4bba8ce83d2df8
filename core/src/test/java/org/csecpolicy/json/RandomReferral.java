package org.csecpolicy.json;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.csecpolicy.directory.Country;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.UsState;
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
 * A referral of well-formed values in any combination: every field is drawn by itself, and nothing
 * is thrown away because of how it combines with the others.
 */
final class RandomReferral {
  private static final long FIRST_SECOND = Instant.parse("1900-01-02T00:00:00Z").getEpochSecond();
  private static final long LAST_SECOND = Instant.parse("2999-12-01T00:00:00Z").getEpochSecond();
  static final ImmutableList<String> LINES =
      ImmutableList.of(
          "Robin Vale",
          "O'Neill \"Bo\" \\ / {}",
          "李小龍",
          "Zoë 🙂",
          "می\u200Cخواهم",
          "null",
          "2026-11-20",
          " padded ");
  static final ImmutableList<String> TEXTS =
      ImmutableList.of("x", "two\nlines\r\n\tand more", "\"quoted\" \\ \uD83D\uDE00", "\n\nJosé 李");
  private static final ImmutableList<County> COUNTIES =
      ImmutableList.of(
          LosAngeles.agency().county(),
          County.of("Orange", UsState.CA),
          County.of("Kern", UsState.CA),
          County.of("Orange", UsState.FL),
          County.of("Orleans Parish", UsState.LA),
          County.of("Baltimore city", UsState.MD),
          County.of("District of Columbia", UsState.DC),
          County.of("Guam", UsState.GU));

  /** What people say for a county: also a code, a city, a misspelling, or nothing that helps. */
  static final ImmutableList<String> SAID_COUNTIES =
      ImmutableList.of(
          "Los Angeles",
          " L.A.  COUNTY ",
          "06037",
          "037",
          "Orange",
          "Ornage",
          "Santa Clarita",
          "Baltimore",
          "St. Louis City",
          "LA",
          "N/A",
          "12 Pier Road");

  static final ImmutableList<String> SAID_STATES =
      ImmutableList.of(
          "CA", "california", "Calif", "MD", "Nevada", "PR", "OUTSIDE_US", "Unknown", "06");

  static final ImmutableList<String> SAID_COUNTRIES =
      ImmutableList.of("USA", "México", "mx", "Puerto Rico", "Narnia", "Georgia");

  /** Of days since birth: half of the children are minors. */
  private static final ImmutableList<Integer> SPANS = ImmutableList.of(18 * 365, 130 * 365);

  private static final ImmutableList<Integer> AGES = ImmutableList.of(20, 131);

  private final Random random;

  private RandomReferral(Random random) {
    this.random = random;
  }

  static Referral from(Random random) {
    return new RandomReferral(random).referral();
  }

  private Referral referral() {
    Instant calledAt = moment(FIRST_SECOND, LAST_SECOND);
    return Referral.builder()
        .calledAt(calledAt)
        .assignedAt(maybe(near(calledAt)))
        .caller(
            random.nextBoolean()
                ? Caller.of(any(CallerKind.class))
                : Caller.of(any(CallerKind.class), any(LINES)))
        .child(child(calledAt))
        .home(any(Home.class))
        .homeOffice(office())
        .occurred(any(Occurred.class))
        .placement(maybe(placement()))
        .againstPlacement(any(AgainstPlacement.class))
        .openCase(
            random.nextBoolean()
                ? OpenCase.of(any(CaseStatus.class))
                : OpenCase.of(any(CaseStatus.class), Office.of(any(LINES))))
        .categories(map(Category.class, Suspicion.class))
        .indicators(IndicatorAnswers.of(map(Indicator.class, Answer.class)))
        .redFlags(some(RedFlag.class))
        .industries(some(Industry.class))
        .activities(some(IllicitActivity.class))
        .vulnerabilities(some(Vulnerability.class))
        .pastHistoryOnly(answer())
        .imminentDanger(answer())
        .flightRisk(answer())
        .awol(answer())
        .custody(
            Custody.builder()
                .lawEnforcement(answer())
                .atJuvenileHall(answer())
                .beingTransported(answer())
                .hallAnswer(any(HallAnswer.class))
                .build())
        .probation(
            random.nextBoolean()
                ? Probation.of(any(ProbationStatus.class))
                : Probation.of(any(ProbationStatus.class), any(LINES)))
        .elsewhere(elsewhere(calledAt))
        .definitions(definitions())
        .reporting(reporting())
        .information(information())
        .build();
  }

  private Child child(Instant calledAt) {
    LocalDate day = LocalDate.ofEpochDay(calledAt.getEpochSecond() / 86_400);
    return Child.builder()
        .name(maybe(PersonName.of(any(LINES))))
        .dateOfBirth(maybe(day.minusDays(random.nextInt(any(SPANS)))))
        .statedAge(maybe(age()))
        .ageEstablished(answer())
        .ageSource(maybe(any(LINES)))
        .residence(place())
        .jurisdiction(place())
        .foundIn(place())
        .nationality(any(Nationality.class))
        .build();
  }

  /** Mostly near the age that decides. */
  private AgeRange age() {
    int from = random.nextInt(any(AGES));
    return random.nextBoolean()
        ? AgeRange.of(from)
        : AgeRange.of(from, from + random.nextInt(131 - from));
  }

  private Placement placement() {
    return Placement.builder()
        .name(maybe(any(LINES)))
        .kind(any(PlacementKind.class))
        .location(place())
        .office(office())
        .build();
  }

  private Elsewhere elsewhere(Instant calledAt) {
    return Elsewhere.builder()
        .openServices(answer())
        .openJurisdiction(answer())
        .willRespond(any(WillRespond.class))
        .electronicTransfer(any(ElectronicTransfer.class))
        .answeredBy(maybe(any(LINES)))
        .expectedArrival(maybe(near(calledAt)))
        .missingPersonReport(answer())
        .delinquencyWarrant(answer())
        .protectiveCustodyWarrant(answer())
        .build();
  }

  private DefinitionFacts definitions() {
    return DefinitionFacts.builder()
        .childRoles(some(ChildRole.class))
        .childConsented(answer())
        .sexAct(answer())
        .valueExchanged(answer())
        .valueRecipients(some(ValueRecipient.class))
        .basicNeedMet(answer())
        .laborOrServices(answer())
        .means(map(Means.class, Answer.class))
        .purposes(map(Purpose.class, Answer.class))
        .parentFailedOrUnableToProtect(answer())
        .build();
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

  private CaseInformation information() {
    return CaseInformation.builder()
        .auditReviewQuestionsAsked(answer())
        .stagingArea(maybe(any(LINES)))
        .perpetrator(maybe(any(LINES)))
        .incidentLocation(maybe(any(LINES)))
        .summary(maybe(any(TEXTS)))
        .build();
  }

  private Place place() {
    return switch (random.nextInt(6)) {
      case 0 -> Place.unknown();
      case 1 -> Place.of(any(UsState.class));
      case 2 -> Place.of(any(COUNTIES));
      case 3 -> Place.of(any(Country.class));
      case 4 -> Place.abroad();
      default ->
          Place.said(
              maybe(any(SAID_COUNTIES)),
              maybe(any(SAID_STATES)),
              maybe(any(SAID_COUNTRIES)),
              LosAngeles.agency());
    };
  }

  /** Within three hours, before or after. */
  private Instant near(Instant moment) {
    return moment.plusSeconds(random.nextInt(21_600) - 10_800L);
  }

  private Instant moment(long first, long last) {
    long second = first + (long) (random.nextDouble() * (last - first));
    return Instant.ofEpochSecond(second, random.nextBoolean() ? 0 : random.nextInt(1_000_000_000));
  }

  private Optional<Office> office() {
    return maybe(Office.of(any(LINES)));
  }

  private Answer answer() {
    return any(Answer.class);
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <E extends Enum<E>> E any(Class<E> type) {
    return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
  }

  private <E extends Enum<E>> Set<E> some(Class<E> type) {
    Set<E> some = EnumSet.noneOf(type);
    for (E constant : type.getEnumConstants()) {
      if (random.nextInt(4) == 0) {
        some.add(constant);
      }
    }
    return some;
  }

  private <K extends Enum<K>, V extends Enum<V>> Map<K, V> map(Class<K> keys, Class<V> values) {
    Map<K, V> map = new EnumMap<>(keys);
    for (K key : keys.getEnumConstants()) {
      if (random.nextBoolean()) {
        map.put(key, any(values));
      }
    }
    return map;
  }
}
