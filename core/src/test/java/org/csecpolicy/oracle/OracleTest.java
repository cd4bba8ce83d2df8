package org.csecpolicy.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.ReferralArbitraries;
import org.csecpolicy.Referrals;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.space.RoutingSpace;
import org.junit.jupiter.api.Test;

/** The library decides as the tables do: on a sample; on the whole space in the proof. */
class OracleTest {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();

  /** Prime, so that it keeps in step with no fact. */
  private static final long STRIDE = 907;

  private static final int RANDOM_CALLS = 20_000;

  @Test
  void theTablesAndTheLibraryAgreeOnCallsOfEveryKind() {
    ReferralArbitraries.sample(RANDOM_CALLS).forEach(OracleTest::requireAgreement);
  }

  @Test
  void theTablesAndTheLibraryAgreeOnEveryFewHundredthPointOfTheFactSpace() {
    long compared =
        points(STRIDE)
            .parallel()
            .mapToObj(RoutingSpace::referral)
            .flatMap(Optional::stream)
            .peek(OracleTest::requireAgreement)
            .mapToInt(call -> 1)
            .sum();
    assertThat(compared).isGreaterThan(40_000);
  }

  /** Opening, noon and closing of each day that there is a holiday calendar for. */
  @Test
  void theTablesAndTheLibraryAgreeOnEveryDayOfTheCalendar() {
    Referral call = Referrals.weekdayCsecCall().build();
    ZoneId zone = ZoneId.of("America/Los_Angeles");
    LocalDate beyond = LocalDate.of(2036, 1, 8);
    for (LocalDate day = LocalDate.of(2017, 12, 25); day.isBefore(beyond); day = day.plusDays(1)) {
      for (int hour : new int[] {9, 12, 17}) {
        Instant moment = day.atTime(hour, 0).atZone(zone).toInstant();
        requireAgreement(
            Referral.builder()
                .from(call)
                .child(Child.builder().statedAge(AgeRange.of(15)).build())
                .calledAt(moment)
                .build());
      }
    }
  }

  @Test
  void everyRowOfEveryTableDecidesSomeCall() {
    Set<String> rows = new TreeSet<>();
    for (DecisionTable table : Oracle.pages().tables()) {
      table.rows().forEach(row -> rows.add(table + ", line " + row.line()));
    }
    Set<String> deciding = new TreeSet<>();
    Stream.concat(
            Stream.concat(
                ReferralArbitraries.sample(4_000),
                Stream.of(
                    coming(ElectronicTransfer.ACCEPTED),
                    coming(ElectronicTransfer.DECLINED),
                    drivenByNobody(coming(ElectronicTransfer.ACCEPTED)))),
            points(STRIDE * 40).mapToObj(RoutingSpace::referral).flatMap(Optional::stream))
        .forEach(call -> deciding.addAll(Oracle.rowsThatDecide(call)));
    assertThat(Sets.difference(rows, deciding)).isEmpty();
  }

  /** A county that is known to be coming to a child in no danger; few calls say as much. */
  private static Referral coming(ElectronicTransfer transfer) {
    Referral call = Referrals.weekdayCsecCall().build();
    return Referral.builder()
        .from(call)
        .child(
            Child.builder()
                .statedAge(AgeRange.of(15))
                .residence(Place.of(County.of("Orange", UsState.CA)))
                .build())
        .home(Home.PARENT)
        .openCase(OpenCase.of(CaseStatus.NONE))
        .probation(Probation.of(ProbationStatus.NOT_INVOLVED))
        .imminentDanger(Answer.NO)
        .elsewhere(
            Elsewhere.builder()
                .willRespond(WillRespond.YES)
                .electronicTransfer(transfer)
                .answeredBy("Officer Gray")
                .expectedArrival(call.calledAt().plus(Duration.ofHours(1)))
                .build())
        .build();
  }

  /** On the way to Juvenile Hall, and in nobody's custody. */
  private static Referral drivenByNobody(Referral call) {
    return call.toBuilder()
        .custody(Custody.builder().lawEnforcement(Answer.NO).beingTransported(Answer.YES).build())
        .build();
  }

  private static LongStream points(long stride) {
    return LongStream.range(0, RoutingSpace.size() / stride).map(index -> index * stride);
  }

  private static void requireAgreement(Referral call) {
    String difference = Oracle.difference(POLICY.decide(call));
    if (difference != null) {
      throw new AssertionError(difference);
    }
  }
}
