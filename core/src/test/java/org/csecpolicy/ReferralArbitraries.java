package org.csecpolicy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.FactField;
import org.csecpolicy.referral.FactFields;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Home;
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
import org.csecpolicy.referral.YesNoField;
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
 * The generator of referrals, of every kind that can be built, for properties and samples, for
 * documents and for bad input; and readings that an agency can choose.
 *
 * <p>A referral is decoded from a row of small numbers, one for each fact. Zero is always "not
 * asked", so that jqwik shrinks a counter-example towards the facts that matter. Every fact is
 * drawn by itself: no combination is refused, so none is repaired, also where two contradict each
 * other.
 */
public final class ReferralArbitraries extends DomainContextBase {
  static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

  private static final int LENGTH = 200;
  private static final int BOUND = 5_040;
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
  private static final Place LOS_ANGELES_COUNTY = Place.of(california("Los Angeles"));

  private static final Place[] PLACES = {
    Place.unknown(),
    LOS_ANGELES_COUNTY,
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

  private static final County[] COUNTIES = {
    County.of("Orleans Parish", UsState.LA),
    County.of("Baltimore city", UsState.MD),
    County.of("District of Columbia", UsState.DC),
    County.of("Guam", UsState.GU)
  };

  public static final ImmutableList<String> IDS =
      ImmutableList.of("7", "call.2026-11-20_0417", "X".repeat(64));

  /** Of these the last two name no person. */
  private static final String[] WHO_ANSWERED = {
    "Robin Vale", "李小龍", "Worker Lee", "W. Orker, Ventura", "duty worker", "Orange County"
  };

  /** What may stand in a field of one line. */
  public static final ImmutableList<String> LINES =
      ImmutableList.of(
          "Robin Vale",
          "O'Neill \"Bo\" \\ / {}",
          "李小龍",
          "Zoë 🙂",
          "می\u200Cخواهم",
          "null",
          "2026-11-20",
          " padded ");

  /** What may stand in a narrative. */
  public static final ImmutableList<String> TEXTS =
      ImmutableList.of("x", "two\nlines\r\n\tand more", "\"quoted\" \\ \uD83D\uDE00", "\n\nJosé 李");

  /** What people say for a county: also a code, a city, a misspelling, or nothing that helps. */
  public static final ImmutableList<String> SAID_COUNTIES =
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

  public static final ImmutableList<String> SAID_STATES =
      ImmutableList.of(
          "CA", "california", "Calif", "MD", "Nevada", "PR", "OUTSIDE_US", "Unknown", "06");

  public static final ImmutableList<String> SAID_COUNTRIES =
      ImmutableList.of("USA", "México", "mx", "Puerto Rico", "Narnia", "Georgia");

  /** Facts that stand beside a name or an office, and are drawn together with it. */
  private static final Set<Fact> WITH_A_NAME =
      EnumSet.of(Fact.CALLER_AGENCY, Fact.OPEN_CASE, Fact.PROBATION_STATUS);

  /** Every other fact whose answers are constants: a new one is drawn without being named here. */
  private static final ImmutableList<FactField<?>> CONSTANTS =
      Arrays.stream(Fact.values())
          .filter(fact -> !WITH_A_NAME.contains(fact))
          .<FactField<?>>map(FactFields::of)
          .filter(field -> !field.answers().isEmpty())
          .collect(ImmutableList.toImmutableList());

  private static final ImmutableSet<Fact> YES_OR_NO =
      Stream.of(
              FactFields.OF_CALL,
              FactFields.OF_CHILD,
              FactFields.OF_CUSTODY,
              FactFields.OF_ELSEWHERE)
          .flatMap(List::stream)
          .map(YesNoField::fact)
          .collect(Sets.toImmutableEnumSet());

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

  /** Any referral, drawn from another source. */
  public static Referral from(Random random) {
    return new Draft(random.ints(LENGTH, 0, BOUND).toArray()).referral();
  }

  /** One row of choices, read from left to right. */
  private static final class Draft {
    private final int[] choices;
    private int next;

    Draft(int[] choices) {
      this.choices = choices;
    }

    private int below(int bound) {
      return choices[next++] % bound;
    }

    @SafeVarargs
    private final <T> T pick(T... options) {
      return options[below(options.length)];
    }

    private boolean oneIn(int number) {
      return below(number) == number - 1;
    }

    private Answer answer() {
      return pick(Answer.UNKNOWN, Answer.NO, Answer.YES);
    }

    private <T> Optional<T> maybe(T value) {
      return oneIn(2) ? Optional.of(value) : Optional.empty();
    }

    private <T> Optional<T> maybe(List<T> values) {
      return maybe(values.get(below(values.size())));
    }

    /** The name is told apart from that of any other office. */
    private Optional<Office> office(String name) {
      return maybe(LINES).map(line -> Office.of(name + line));
    }

    private <T> Set<T> some(T[] options) {
      return oneIn(2)
          ? ImmutableSet.of(pick(options), pick(options), pick(options))
          : ImmutableSet.of();
    }

    private <T> Map<T, Answer> answers(T[] questions) {
      Map<T, Answer> answers = new LinkedHashMap<>();
      for (T question : questions) {
        answers.put(question, answer());
      }
      return answers;
    }

    Referral referral() {
      Instant calledAt = oneIn(4) ? anyMoment() : pick(MOMENTS);
      CallerKind caller =
          oneIn(12)
              ? CallerKind.FRP_LAW_ENFORCEMENT
              : pick(
                  CallerKind.UNKNOWN,
                  CallerKind.PUBLIC,
                  CallerKind.MANDATED_REPORTER,
                  CallerKind.OTHER_LAW_ENFORCEMENT,
                  CallerKind.LAW_ENFORCEMENT_NOT_VERIFIED);
      ProbationStatus status = pick(ProbationStatus.values());
      Referral.Builder call =
          Referral.builder()
              .calledAt(calledAt)
              .assignedAt(near(calledAt))
              .caller(maybe(LINES).map(name -> Caller.of(caller, name)).orElse(Caller.of(caller)))
              .child(child(calledAt))
              .homeOffice(office("North"))
              .placement(maybe(placement()))
              .openCase(openCase())
              .probation(
                  maybe(LINES)
                      .map(informant -> Probation.of(status, informant))
                      .orElse(Probation.of(status)))
              .elsewhere(elsewhere(calledAt))
              .information(information());
      screening(call);
      Referral referral = answered(call.build());
      Referral calm = oneIn(3) ? calm(referral) : referral;
      Referral unheld = oneIn(3) ? unheld(calm) : calm;
      return inWords(oneIn(4) ? nobodysHere(unheld) : unheld);
    }

    /** What no rule looks at: one choice, drawn last, so that the others stay what they were. */
    private Referral inWords(Referral referral) {
      int given = below(BOUND);
      CaseInformation.Builder information =
          CaseInformation.builder()
              .from(referral.information())
              .homeAddress(word(given, 0, LINES))
              .presentAddress(word(given, 1, LINES))
              .addAllPerpetrators(word(given, 2, LINES).stream().toList());
      Custody.Builder custody =
          referral.custody().toBuilder()
              .heldBy(word(given, 3, LINES))
              .callBack(word(given, 4, LINES));
      Referral.Builder said =
          referral.toBuilder()
              .id(word(given, 7, IDS))
              .caller(referral.caller().toBuilder().callBack(word(given, 5, LINES)).build())
              .custody(custody.build())
              .elsewhere(referral.elsewhere().toBuilder().cpsStatus(word(given, 6, TEXTS)).build())
              .information(information.build());
      for (RedFlag flag : referral.redFlags()) {
        word(given, flag.ordinal() % 8, TEXTS).ifPresent(note -> said.putRedFlagNote(flag, note));
      }
      return said.build();
    }

    private static Optional<String> word(int given, int bit, List<String> words) {
      return (given >> bit & 1) == 0
          ? Optional.empty()
          : Optional.of(words.get((given + bit) % words.size()));
    }

    /** Each fact by itself, in their order; what is yes or no is put in together. */
    private Referral answered(Referral referral) {
      Map<Fact, Answer> yesOrNo = new EnumMap<>(Fact.class);
      Referral answered = referral;
      for (FactField<?> field : CONSTANTS) {
        if (YES_OR_NO.contains(field.fact())) {
          int choice = below(field.answers().size() + 1);
          if (choice > 0) {
            yesOrNo.put(field.fact(), (Answer) field.answers().get(choice - 1));
          }
        } else {
          answered = answered(field, answered);
        }
      }
      return answered(yesOrNo, answered);
    }

    private static Referral answered(Map<Fact, Answer> yesOrNo, Referral referral) {
      Referral.Builder call = referral.toBuilder();
      Child.Builder child = referral.child().toBuilder();
      Custody.Builder custody = referral.custody().toBuilder();
      Elsewhere.Builder elsewhere = referral.elsewhere().toBuilder();
      FactFields.OF_CALL.forEach(each -> put(each, yesOrNo, call));
      FactFields.OF_CHILD.forEach(each -> put(each, yesOrNo, child));
      FactFields.OF_CUSTODY.forEach(each -> put(each, yesOrNo, custody));
      FactFields.OF_ELSEWHERE.forEach(each -> put(each, yesOrNo, elsewhere));
      return call.child(child.build())
          .custody(custody.build())
          .elsewhere(elsewhere.build())
          .build();
    }

    private static <B> void put(YesNoField<?, B> field, Map<Fact, Answer> yesOrNo, B part) {
      Answer answer = yesOrNo.get(field.fact());
      if (answer != null) {
        field.put(part, answer);
      }
    }

    private <T> Referral answered(FactField<T> field, Referral referral) {
      int choice = below(field.answers().size() + 1);
      return choice == 0
          ? referral
          : field.put(referral, field.answers().get(choice - 1)).orElse(referral);
    }

    /** Three facts that the exception to Immediate Response asks for together. */
    private static Referral calm(Referral referral) {
      return Referral.builder()
          .from(referral)
          .pastHistoryOnly(Answer.YES)
          .imminentDanger(Answer.NO)
          .flightRisk(Answer.NO)
          .build();
    }

    /** Three facts that keep the child from Juvenile Hall together. */
    private static Referral unheld(Referral referral) {
      return Changes.withCustody(
          referral,
          custody ->
              custody
                  .atJuvenileHall(Answer.NO)
                  .beingTransported(Answer.NO)
                  .hallAnswer(HallAnswer.NOT_GIVEN));
    }

    /**
     * Facts that together make nobody here the one who has to respond, if the residence does not.
     */
    private static Referral nobodysHere(Referral referral) {
      return Referral.builder()
          .from(referral)
          .home(Home.PARENT)
          .openCase(OpenCase.of(CaseStatus.NONE))
          .probation(Probation.of(ProbationStatus.NOT_INVOLVED))
          .build();
    }

    /**
     * Of any year that the calendar covers, to the nanosecond; the others are among the moments.
     */
    private Instant anyMoment() {
      long day = LocalDate.of(2018, 1, 2).toEpochDay() + below(BOUND) + below(1_500);
      return Instant.ofEpochSecond(day * 86_400 + below(BOUND) * 17L, oneIn(2) ? below(BOUND) : 0);
    }

    /** An hour before and days after are moments that a referral can hold. */
    private Optional<Instant> near(Instant moment) {
      int year = moment.atOffset(ZoneOffset.UTC).getYear();
      Duration later =
          pick(
              Duration.ZERO,
              Duration.ofMinutes(15),
              Duration.ofMinutes(90),
              Duration.ofHours(9),
              Duration.ofDays(3),
              Duration.ofHours(-1));
      return maybe(moment.plus(later)).filter(near -> year > 1900 && year < 2999);
    }

    private Child child(Instant calledAt) {
      LocalDate today = LocalDate.ofInstant(calledAt, LOS_ANGELES);
      LocalDate leapDay = LocalDate.of(2008, 2, 29);
      Child.Builder child = Child.builder();
      switch (below(12)) {
        case 5, 6 -> child.dateOfBirth(today.minusYears(15));
        case 7 -> child.dateOfBirth(today.minusYears(18).plusDays(1));
        case 8 -> child.dateOfBirth(today.minusDays(below(BOUND) * 9L));
        case 9 -> child.dateOfBirth(today);
        case 10 -> child.dateOfBirth(isNear(leapDay, today) ? leapDay : today.minusYears(17));
        case 11 -> child.dateOfBirth(today.minusYears(18));
        default -> {}
      }
      int age = pick(-1, -1, -1, -1, -1, 0, 13, 15, 16, 17, 18, below(129));
      if (age >= 0) {
        child.statedAge(oneIn(3) ? AgeRange.of(age, age + 2) : AgeRange.of(age));
      }
      return child
          .name(maybe(LINES).map(PersonName::of))
          .ageSource(maybe(LINES))
          .residence(place())
          .jurisdiction(oneIn(3) ? place() : Place.unknown())
          .foundIn(found())
          .build();
    }

    private static boolean isNear(LocalDate birth, LocalDate today) {
      return birth.isBefore(today) && birth.isAfter(today.minusYears(100));
    }

    private Place place() {
      return switch (below(16)) {
        case 15 -> Place.of(pick(UsState.values()));
        case 14 -> Place.of(pick(COUNTIES));
        case 13 -> Place.of(pick(Country.values()));
        case 12 ->
            Place.said(
                maybe(SAID_COUNTIES),
                maybe(SAID_STATES),
                maybe(SAID_COUNTRIES),
                LosAngeles.agency());
        default -> pick(PLACES);
      };
    }

    private Place found() {
      return oneIn(4) ? LOS_ANGELES_COUNTY : place();
    }

    private Placement placement() {
      return Placement.builder()
          .name(maybe(LINES))
          .kind(pick(PlacementKind.values()))
          .location(found())
          .office(office("Harbor"))
          .build();
    }

    private OpenCase openCase() {
      return pick(
          OpenCase.notAsked(),
          OpenCase.of(CaseStatus.NONE),
          OpenCase.of(CaseStatus.NONE),
          OpenCase.of(CaseStatus.REGIONAL),
          OpenCase.with(Office.of("Palmdale")),
          OpenCase.of(CaseStatus.CSEC_UNIT),
          OpenCase.of(pick(CaseStatus.values()), Office.of("Palmdale")));
    }

    private Elsewhere elsewhere(Instant calledAt) {
      return Elsewhere.builder()
          .willRespond(pick(WillRespond.UNKNOWN, WillRespond.PENDING))
          .answeredBy(oneIn(4) ? Optional.empty() : Optional.of(pick(WHO_ANSWERED)))
          .expectedArrival(near(calledAt))
          .protectiveCustodyWarrant(answer())
          .build();
    }

    private CaseInformation information() {
      return CaseInformation.builder()
          .auditReviewQuestionsAsked(answer())
          .stagingArea(maybe(LINES))
          .perpetrators(maybe(LINES).stream().toList())
          .incidentLocation(maybe(LINES))
          .summary(maybe(TEXTS))
          .build();
    }

    private void screening(Referral.Builder call) {
      Map<Category, Suspicion> suspected = new EnumMap<>(Category.class);
      if (!oneIn(12)) {
        suspected.put(pick(Category.values()), pick(Suspicion.values()));
        suspected.put(pick(Category.values()), pick(Suspicion.values()));
      }
      call.categories(suspected);
      if (!oneIn(6)) {
        call.indicators(IndicatorAnswers.of(answers(Indicator.values())));
      }
      call.redFlags(some(RedFlag.values()))
          .industries(some(Industry.values()))
          .activities(some(IllicitActivity.values()))
          .vulnerabilities(some(Vulnerability.values()))
          .definitions(
              DefinitionFacts.builder()
                  .childRoles(some(ChildRole.values()))
                  .childConsented(answer())
                  .sexAct(answer())
                  .valueExchanged(answer())
                  .valueRecipients(some(ValueRecipient.values()))
                  .basicNeedMet(answer())
                  .laborOrServices(answer())
                  .means(answers(Means.values()))
                  .purposes(answers(Purpose.values()))
                  .parentFailedOrUnableToProtect(answer())
                  .build())
          .reporting(
              ReportingFacts.builder()
                  .parentIsExploiter(answer())
                  .onOwnAccord(answer())
                  .learnedElsewhere(answer())
                  .newAllegations(answer())
                  .exploiterHasChildren(answer())
                  .build());
    }
  }
}
