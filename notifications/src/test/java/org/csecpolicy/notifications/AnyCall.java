package org.csecpolicy.notifications;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.LosAngeles;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.Narrative;
import org.csecpolicy.policy.OneLine;
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
 * Calls of every kind: decoded from a row of small numbers, one for each fact, where zero is "not
 * asked". Facts that cannot be true together occur together. Every personal text is a {@link
 * Canary}, or in {@code hostile} calls whatever a person or an attacker may write.
 */
final class AnyCall extends DomainContextBase {
  private static final int FACTS = 160;

  /** Leaves room for a canary in front. */
  private static final int LONG_LINE = 450;

  private static final int LONG_NOTE = 1_900;

  private static final Place LOS_ANGELES = Place.of(County.of("Los Angeles", UsState.CA));

  private static final Instant[] MOMENTS = {
    Calls.MORNING,
    Calls.NIGHT,
    Calls.losAngeles("2026-11-26T10:00:00"), // Thanksgiving
    Calls.losAngeles("2026-10-31T22:00:00"), // the clocks go back within 24 hours
    Calls.losAngeles("2036-01-02T12:00:00"), // beyond every calendar
    Instant.parse("1900-01-01T00:00:00Z"),
    Instant.parse("2999-12-31T23:44:59Z"),
  };

  /** Pieces that try to pose as a field, a header, a second message, or to run over the margin. */
  private static final String[] PIECES = {
    " ",
    "  ",
    "a",
    "the youth",
    "José Núñez",
    "李小龍",
    "Referral #: 666",
    "Mapped to: nobody",
    "Child/DOB: x/01/01/2000",
    "Narrative Summary:",
    "Reporting Party: R",
    "DCFS History:",
    "Response Time: never",
    "Referral Name:",
    "Subject: x",
    "Bcc: spy@example.org",
    "To: x",
    "CSEC pre-alert",
    "--boundary",
    "=?UTF-8?B?eA==?=",
    "x".repeat(90),
    "字".repeat(60),
    "👩\u200D👧",
    "e\u0301",
    "\u00A0",
    "\u3000",
    ".",
    "From ",
    "- ",
    "[redacted]",
    "%s",
    "$1",
    "\\n",
    "<b>",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\n    ",
    "\nReferral #: 667",
    "\nMapped to:",
  };

  /** Facts that stand beside a name or an office, and are drawn together with it. */
  private static final Set<Fact> WITH_A_NAME =
      EnumSet.of(Fact.CALLER_AGENCY, Fact.OPEN_CASE, Fact.PROBATION_STATUS);

  /** Every other fact whose answers are constants: a new one is drawn without being named here. */
  private static final List<FactField<?>> CONSTANTS =
      Stream.of(Fact.values())
          .filter(fact -> !WITH_A_NAME.contains(fact))
          .<FactField<?>>map(FactFields::of)
          .filter(field -> !field.answers().isEmpty())
          .toList();

  @Provide
  Arbitrary<Referral> calls() {
    return facts().map(row -> new Draft(row, Canary.TEXTS).referral());
  }

  /** Names, summaries and details that hold anything a field lets in. */
  @Provide
  Arbitrary<Written> written() {
    Arbitrary<Texts> texts = Arbitraries.of(PIECES).list().ofMaxSize(40).map(AnyCall::texts);
    Arbitrary<Texts> anyCharacter =
        Arbitraries.strings()
            .all()
            .ofMaxLength(200)
            .map(text -> new Texts(line(text), lines(text)));
    return Combinators.combine(
            facts(), Arbitraries.frequencyOf(Tuple.of(3, texts), Tuple.of(1, anyCharacter)))
        .as((row, text) -> new Written(new Draft(row, text).referral(), details(text)));
  }

  /**
   * The same of a child from elsewhere whom nothing makes the county's: one who may be turned away.
   */
  @Provide
  Arbitrary<Outsider> outsiders() {
    Arbitrary<Place> residences =
        Arbitraries.of(
            Place.of(County.of("Ventura", UsState.CA)),
            Place.of(County.of("Orange", UsState.CA)),
            Place.of(County.of("Kern", UsState.CA)),
            Place.of(UsState.NV));
    return Combinators.combine(calls(), residences)
        .as(
            (call, residence) ->
                new Outsider(
                    Referral.builder()
                        .from(call)
                        .child(
                            Child.builder()
                                .from(call.child())
                                .residence(residence)
                                .jurisdiction(Place.unknown())
                                .build())
                        .home(Home.PARENT)
                        .openCase(OpenCase.of(CaseStatus.NONE))
                        .probation(Probation.of(ProbationStatus.NOT_INVOLVED))
                        .build()));
  }

  /** A call about a child who may be turned away. */
  record Outsider(Referral call) {}

  /** At most one reading of each unclear place. */
  @Provide
  Arbitrary<Readings> readings() {
    return Arbitraries.of(true, false)
        .list()
        .ofSize(Reading.values().length)
        .map(
            chosen -> {
              Map<Interpretation, Reading> readings = new EnumMap<>(Interpretation.class);
              for (Reading reading : Reading.values()) {
                if (chosen.get(reading.ordinal())) {
                  readings.put(reading.interpretation(), reading);
                }
              }
              return Readings.of(readings.values().toArray(Reading[]::new));
            });
  }

  /** A call and details that hold the same hostile text everywhere. */
  record Written(Referral call, MessageDetails details) {}

  /** What stands in every field of one line and in every narrative. */
  record Texts(String line, String lines) {
    /** The narrative where a note may have as many words, and the line otherwise. */
    String note() {
      return lines.length() <= LONG_NOTE ? lines : line;
    }
  }

  static MessageDetails details(Texts text) {
    return MessageDetails.builder()
        .referralNumber(text.line())
        .referralName(text.line())
        .dcfsHistory(text.lines())
        .narrative(text.lines())
        .supervisorsResponseTime(text.line())
        .sentBy(text.line())
        .callBack(text.line())
        .build();
  }

  private static Arbitrary<int[]> facts() {
    return Arbitraries.integers().between(0, 59).array(int[].class).ofSize(FACTS);
  }

  private static Texts texts(List<String> pieces) {
    String text = String.join("", pieces);
    return new Texts(line(text.replaceAll("[\r\n\t]", " ")), lines(text));
  }

  private static String line(String text) {
    try {
      return OneLine.require("text", text.substring(0, Math.min(LONG_LINE, text.length())));
    } catch (InvalidValueException refused) {
      return "plain";
    }
  }

  private static String lines(String text) {
    try {
      return Narrative.require("text", text);
    } catch (InvalidValueException refused) {
      return "plain";
    }
  }

  private static final class Draft {
    private final int[] row;
    private final Texts text;
    private int next;

    Draft(int[] row, Texts text) {
      this.row = row;
      this.text = text;
    }

    @SafeVarargs
    private <T> T pick(T... options) {
      return options[row[next++] % options.length];
    }

    private Answer answer() {
      return pick(Answer.UNKNOWN, Answer.NO, Answer.YES);
    }

    private Optional<String> line(String canary) {
      return pick(Optional.empty(), Optional.of(canary + text.line()));
    }

    Referral referral() {
      Instant calledAt = pick(MOMENTS);
      Referral.Builder call =
          Referral.builder().calledAt(calledAt).child(child(calledAt)).caller(caller());
      if (pick(false, true) && calledAt.isBefore(Calls.losAngeles("2900-01-01T00:00:00"))) {
        call.assignedAt(calledAt.plus(Duration.ofHours(9)));
      }
      for (Category category : Category.values()) {
        if (pick(false, true, category == Category.CSEC)) {
          call.putCategory(category, pick(Suspicion.POSSIBLE, Suspicion.IDENTIFIED));
        }
      }
      if (pick(false, false, true)) {
        call.indicators(IndicatorAnswers.of(Map.of(Indicator.A, Answer.YES)));
      }
      for (RedFlag flag : RedFlag.values()) {
        if (flag.ordinal() % 9 == 0 && pick(false, true)) {
          call.putRedFlagNote(flag, Canary.RED_FLAG_NOTE + text.note());
        }
      }
      call.custody(
          Custody.builder()
              .heldBy(line(Canary.HELD_BY))
              .callBack(line(Canary.HOLDERS_NUMBER))
              .build());
      living(call);
      call.elsewhere(elsewhere(call.build().decidedAt()))
          .openCase(
              pick(
                  OpenCase.notAsked(),
                  OpenCase.of(CaseStatus.NONE),
                  OpenCase.of(CaseStatus.NONE),
                  OpenCase.of(CaseStatus.NONE),
                  OpenCase.with(Office.of("Palmdale")),
                  OpenCase.of(CaseStatus.CSEC_UNIT)))
          .information(
              CaseInformation.builder()
                  .stagingArea(line(Canary.STAGING_AREA))
                  .homeAddress(line(Canary.HOME_ADDRESS))
                  .presentAddress(line(Canary.PRESENT_ADDRESS))
                  .perpetrators(line(Canary.PERPETRATOR).stream().toList())
                  .incidentLocation(line(Canary.INCIDENT))
                  .summary(pick(Optional.empty(), Optional.of(Canary.SUMMARY + text.lines())))
                  .build());
      Referral referral = call.build();
      for (FactField<?> field : CONSTANTS) {
        referral = answered(field, referral);
      }
      referral = pick(false, true) ? calm(referral) : referral;
      return pick(false, true) ? unheld(referral) : referral;
    }

    private <T> Referral answered(FactField<T> field, Referral referral) {
      int choice = row[next++] % (field.answers().size() + 1);
      return choice == 0
          ? referral
          : field.put(referral, field.answers().get(choice - 1)).orElse(referral);
    }

    private static Referral calm(Referral referral) {
      return Referral.builder()
          .from(referral)
          .pastHistoryOnly(Answer.YES)
          .imminentDanger(Answer.NO)
          .flightRisk(Answer.NO)
          .build();
    }

    /** In nobody's hands at Juvenile Hall, whoever else has the child. */
    private static Referral unheld(Referral referral) {
      Custody custody =
          referral.custody().toBuilder()
              .atJuvenileHall(Answer.NO)
              .beingTransported(Answer.NO)
              .hallAnswer(HallAnswer.NOT_GIVEN)
              .build();
      return Referral.builder().from(referral).custody(custody).build();
    }

    private Caller caller() {
      CallerKind kind =
          pick(
              CallerKind.PUBLIC,
              CallerKind.OTHER_LAW_ENFORCEMENT,
              CallerKind.LAW_ENFORCEMENT_NOT_VERIFIED,
              CallerKind.MANDATED_REPORTER,
              CallerKind.MANDATED_REPORTER,
              CallerKind.UNKNOWN,
              CallerKind.FRP_LAW_ENFORCEMENT);
      return Caller.builder()
          .kind(kind)
          .name(line(Canary.CALLER))
          .callBack(line(Canary.CALLER_NUMBER))
          .build();
    }

    private Child child(Instant calledAt) {
      LocalDate today = LocalDate.ofInstant(calledAt, ZoneId.of("America/Los_Angeles"));
      Child.Builder child = Child.builder();
      line(Canary.NAME).map(PersonName::of).ifPresent(child::name);
      Optional<LocalDate> none = Optional.empty();
      child.dateOfBirth(
          pick(
              none,
              none,
              Optional.of(today.minusYears(15)),
              Optional.of(today.minusYears(18).plusDays(3)),
              Optional.of(today.minusYears(18).plusDays(8)),
              Optional.of(today.minusYears(19))));
      child.statedAge(
          pick(
              Optional.empty(),
              Optional.of(AgeRange.of(16)),
              Optional.of(AgeRange.of(14, 18)),
              Optional.of(AgeRange.of(18, 20))));
      Place residence = place();
      return child
          .ageSource(line(Canary.AGE_SOURCE))
          .residence(residence)
          .jurisdiction(pick(Place.unknown(), Place.unknown(), place()))
          .foundIn(pick(place(), LOS_ANGELES, Place.unknown(), residence))
          .build();
    }

    private Place place() {
      return pick(
          Place.unknown(),
          LOS_ANGELES,
          Place.of(County.of("Orange", UsState.CA)),
          Place.of(County.of("Ventura", UsState.CA)),
          Place.of(County.of("Orange", UsState.CA)),
          Place.of(County.of("Kern", UsState.CA)),
          Place.of(UsState.NV),
          Place.of(County.of("Clark", UsState.NV)),
          Place.of(UsState.CA),
          Place.abroad(),
          said(Optional.of("MX"), Optional.empty(), Optional.empty()),
          said(Optional.empty(), Optional.of(Canary.SAID + text.line()), Optional.of("CA")),
          said(Optional.empty(), Optional.of(Canary.SAID + text.line()), Optional.empty()),
          said(Optional.empty(), Optional.of("Los Angeles"), Optional.of("NV")),
          said(Optional.of(Canary.SAID + text.line()), Optional.empty(), Optional.of("CA")));
    }

    private static Place said(
        Optional<String> country, Optional<String> county, Optional<String> state) {
      return Place.said(county, state, country, LosAngeles.agency());
    }

    /** Any home with any placement and any status: no combination is refused. */
    private void living(Referral.Builder call) {
      Optional<String> informant = line(Canary.INFORMANT);
      ProbationStatus status =
          pick(
              ProbationStatus.NOT_VERIFIED,
              ProbationStatus.NOT_INVOLVED,
              ProbationStatus.NOT_INVOLVED,
              ProbationStatus.NOT_INVOLVED,
              ProbationStatus.INVOLVED,
              ProbationStatus.WARD_602_FR_PLACEMENT,
              ProbationStatus.WARD_602_FM_HOME,
              ProbationStatus.WARD_ELSEWHERE);
      call.probation(informant.map(who -> Probation.of(status, who)).orElse(Probation.of(status)));
      if (pick(false, true)) {
        call.placement(Placement.builder().name(line(Canary.PLACEMENT)).location(place()).build());
      }
    }

    private Elsewhere elsewhere(Instant now) {
      return Elsewhere.builder()
          .willRespond(pick(WillRespond.UNKNOWN, WillRespond.PENDING))
          .answeredBy(line(Canary.ANSWERED_BY))
          .cpsStatus(pick(Optional.empty(), Optional.of(Canary.CPS_STATUS + text.note())))
          .expectedArrival(
              pick(
                      Optional.<Instant>empty(),
                      Optional.of(now.plus(Duration.ofHours(2))),
                      Optional.of(now),
                      Optional.of(now.minus(Duration.ofHours(2))))
                  .filter(at -> at.isAfter(MOMENTS[5]) && at.isBefore(MOMENTS[6])))
          .protectiveCustodyWarrant(answer())
          .build();
    }
  }
}
