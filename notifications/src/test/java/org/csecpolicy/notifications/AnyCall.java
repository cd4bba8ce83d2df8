package org.csecpolicy.notifications;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.Narrative;
import org.csecpolicy.policy.OneLine;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.Occurred;
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
import org.csecpolicy.screening.Suspicion;

/**
 * Calls of every kind: decoded from a row of small numbers, one for each fact, where zero is "not
 * asked". Facts that cannot be true together are left out. Every personal text is a {@link Canary},
 * or in {@code hostile} calls whatever a person or an attacker may write.
 */
final class AnyCall extends DomainContextBase {
  private static final int FACTS = 48;

  /** Leaves room for a canary in front. */
  private static final int LONG_LINE = 450;

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

  /** A call and details that hold the same hostile text everywhere. */
  record Written(Referral call, MessageDetails details) {}

  /** What stands in every field of one line and in every narrative. */
  record Texts(String line, String lines) {}

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
      if (pick(true, true, true, true, true, false)) {
        call.putAllCategories(
            Map.of(pick(Category.values()), pick(Suspicion.POSSIBLE, Suspicion.IDENTIFIED)));
      } else {
        call.indicators(IndicatorAnswers.of(Map.of(Indicator.A, Answer.YES)));
      }
      living(call);
      boolean calm = pick(false, true);
      return call.pastHistoryOnly(calm ? Answer.YES : answer())
          .imminentDanger(calm ? Answer.NO : answer())
          .flightRisk(calm ? Answer.NO : answer())
          .awol(answer())
          .custody(custody())
          .elsewhere(elsewhere())
          .openCase(
              pick(
                  OpenCase.notAsked(),
                  OpenCase.of(CaseStatus.NONE),
                  OpenCase.with(Office.of("Palmdale")),
                  OpenCase.of(CaseStatus.CSEC_UNIT)))
          .information(
              CaseInformation.builder()
                  .stagingArea(line(Canary.STAGING_AREA))
                  .perpetrator(line(Canary.PERPETRATOR))
                  .incidentLocation(line(Canary.INCIDENT))
                  .summary(pick(Optional.empty(), Optional.of(Canary.SUMMARY + text.lines())))
                  .build())
          .build();
    }

    private Caller caller() {
      CallerKind kind =
          pick(
              CallerKind.PUBLIC,
              CallerKind.OTHER_LAW_ENFORCEMENT,
              CallerKind.LAW_ENFORCEMENT_NOT_VERIFIED,
              CallerKind.MANDATED_REPORTER,
              CallerKind.UNKNOWN,
              CallerKind.FRP_LAW_ENFORCEMENT);
      return line(Canary.CALLER).map(name -> Caller.of(kind, name)).orElse(Caller.of(kind));
    }

    private Child child(Instant calledAt) {
      LocalDate today = LocalDate.ofInstant(calledAt, ZoneId.of("America/Los_Angeles"));
      Child.Builder child = Child.builder().nationality(pick(Nationality.values()));
      line(Canary.NAME).map(PersonName::of).ifPresent(child::name);
      Optional<LocalDate> none = Optional.empty();
      child.dateOfBirth(
          pick(
              none,
              Optional.of(today.minusYears(15)),
              Optional.of(today.minusYears(18).plusDays(3)),
              Optional.of(today.minusYears(18).plusDays(8)),
              Optional.of(today.minusYears(19))));
      if (pick(false, true)) {
        child.statedAge(16);
      }
      return child.residence(place()).foundIn(place()).build();
    }

    private Place place() {
      return pick(
          Place.unknown(),
          Place.in(County.of("Los Angeles", UsState.CA)),
          Place.in(County.of("Orange", UsState.CA)),
          Place.in(County.of("Kern", UsState.CA)),
          Place.in(UsState.NV),
          Place.in(County.of("Orange", UsState.CA)));
    }

    /** Family home or placement, with what fits to each. */
    private void living(Referral.Builder call) {
      Optional<String> name = line(Canary.PLACEMENT);
      Optional<String> informant = line(Canary.INFORMANT);
      ProbationStatus status;
      if (pick(false, true)) {
        call.home(Home.PLACEMENT)
            .occurred(pick(Occurred.UNKNOWN, Occurred.IN_PLACEMENT, Occurred.AT_HOME))
            .againstPlacement(pick(AgainstPlacement.values()))
            .placement(Placement.builder().name(name).location(place()).build());
        status =
            pick(
                ProbationStatus.NOT_VERIFIED,
                ProbationStatus.INVOLVED,
                ProbationStatus.WARD_602_FR_PLACEMENT);
      } else {
        call.home(pick(Home.UNKNOWN, Home.PARENT, Home.HOMELESS))
            .occurred(pick(Occurred.UNKNOWN, Occurred.AT_HOME));
        status =
            pick(
                ProbationStatus.NOT_VERIFIED,
                ProbationStatus.NOT_INVOLVED,
                ProbationStatus.WARD_602_FM_HOME);
      }
      call.probation(informant.map(who -> Probation.of(status, who)).orElse(Probation.of(status)));
    }

    private Custody custody() {
      Custody.Builder custody = Custody.builder().lawEnforcement(answer());
      return switch (row[next++] % 5) {
        case 0 -> custody.build();
        case 1 -> custody.atJuvenileHall(Answer.YES).build();
        case 2 -> custody.beingTransported(Answer.YES).build();
        case 3 -> custody.refusedByJuvenileHall(Answer.YES).build();
        default ->
            custody
                .atJuvenileHall(Answer.NO)
                .beingTransported(Answer.NO)
                .refusedByJuvenileHall(Answer.NO)
                .build();
      };
    }

    private Elsewhere elsewhere() {
      WillRespond willRespond = pick(WillRespond.values());
      return Elsewhere.builder()
          .openServices(answer())
          .openJurisdiction(answer())
          .willRespond(willRespond)
          .electronicTransfer(
              pick(
                  ElectronicTransfer.UNKNOWN,
                  ElectronicTransfer.DECLINED,
                  willRespond == WillRespond.NO
                      ? ElectronicTransfer.DECLINED
                      : ElectronicTransfer.ACCEPTED))
          .missingPersonReport(answer())
          .delinquencyWarrant(answer())
          .build();
    }
  }
}
