package org.csecpolicy;

import static org.csecpolicy.ReferralArbitraries.california;
import static org.csecpolicy.ReferralArbitraries.wall;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.csecpolicy.directory.UsState;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.AgeRange;
import org.csecpolicy.referral.Caller;
import org.csecpolicy.referral.CallerKind;
import org.csecpolicy.referral.CaseStatus;
import org.csecpolicy.referral.Child;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Elsewhere;
import org.csecpolicy.referral.HallAnswer;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Nationality;
import org.csecpolicy.referral.Occurred;
import org.csecpolicy.referral.OpenCase;
import org.csecpolicy.referral.Place;
import org.csecpolicy.referral.Probation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.referral.WillRespond;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;
import org.csecpolicy.space.Protection;

/** A product of facts. Blanking one of them leads to another point of the same product. */
final class FactSpace {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();
  private static final Place LOS_ANGELES = Place.of(california("Los Angeles"));
  private static final Place ORANGE = Place.of(california("Orange"));
  private static final Place KERN = Place.of(california("Kern"));
  private static final Place NEVADA = Place.of(UsState.NV);

  private final Instant calledAt;
  private final List<ImmutableList<Consumer<Facts>>> axes = new ArrayList<>();

  FactSpace(Instant calledAt) {
    this.calledAt = calledAt;
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  final FactSpace axis(Consumer<Facts>... values) {
    return axis(ImmutableList.copyOf(values));
  }

  FactSpace axis(ImmutableList<Consumer<Facts>> values) {
    axes.add(values);
    return this;
  }

  private int size() {
    return axes.stream().mapToInt(List::size).reduce(1, Math::multiplyExact);
  }

  private Referral at(int point) {
    Facts facts = new Facts(calledAt);
    int rest = point;
    for (ImmutableList<Consumer<Facts>> axis : axes) {
      axis.get(rest % axis.size()).accept(facts);
      rest /= axis.size();
    }
    return facts.build();
  }

  Stream<Referral> points() {
    return Stream.iterate(0, point -> point < size(), point -> point + 1).map(this::at);
  }

  void requireThatBlankingNeverLowers() {
    Map<Protection, Protection> shared = new HashMap<>();
    Protection[] protections = new Protection[size()];
    for (int point = 0; point < protections.length; point++) {
      Protection protection = Protection.of(POLICY.decide(at(point)));
      protections[point] = shared.computeIfAbsent(protection, same -> same);
    }
    for (int point = 0; point < protections.length; point++) {
      int weight = 1;
      for (ImmutableList<Consumer<Facts>> axis : axes) {
        int blanked = point - (point / weight % axis.size()) * weight;
        weight *= axis.size();
        if (blanked != point && !protections[blanked].isNoLessThan(protections[point])) {
          Referral known = at(point);
          Referral unknown = at(blanked);
          check(
              isExcepted(known, unknown) || protections[blanked].isNoLessThan(protections[point]),
              known,
              unknown);
        }
      }
    }
  }

  // Every combination of the facts that decide together; the first value of each is "not known".

  static FactSpace outOfCounty() {
    return new FactSpace(wall("2026-11-18T10:30:00"))
        .axis(
            facts -> facts.child.residence(Place.unknown()),
            facts -> facts.child.residence(ORANGE),
            facts -> facts.child.residence(KERN),
            facts -> facts.child.residence(NEVADA))
        .axis(
            facts -> facts.child.foundIn(Place.unknown()),
            facts -> facts.child.foundIn(LOS_ANGELES),
            facts -> facts.child.foundIn(NEVADA))
        .axis(
            facts -> facts.referral.openCase(OpenCase.notAsked()),
            facts -> facts.referral.openCase(OpenCase.of(CaseStatus.NONE)))
        .axis(
            facts -> facts.referral.probation(Probation.notVerified()),
            facts -> facts.referral.probation(Probation.of(ProbationStatus.NOT_INVOLVED)))
        .axis(answers((facts, answer) -> facts.custody.lawEnforcement(answer)))
        .axis(
            facts -> {},
            facts -> facts.custody.atJuvenileHall(Answer.YES),
            facts -> facts.custody.beingTransported(Answer.YES),
            facts -> facts.custody.atJuvenileHall(Answer.YES).beingTransported(Answer.YES))
        .axis(
            facts -> {},
            facts -> facts.custody.hallAnswer(HallAnswer.ACCEPTED),
            facts -> facts.custody.hallAnswer(HallAnswer.REFUSED))
        .axis(answers((facts, answer) -> facts.elsewhere.missingPersonReport(answer)))
        .axis(answers((facts, answer) -> facts.elsewhere.delinquencyWarrant(answer)))
        .axis(
            facts -> facts.elsewhere.willRespond(WillRespond.UNKNOWN),
            facts -> facts.elsewhere.willRespond(WillRespond.YES),
            facts -> facts.elsewhere.willRespond(WillRespond.NO))
        .axis(
            facts -> facts.elsewhere.electronicTransfer(ElectronicTransfer.UNKNOWN),
            facts -> facts.elsewhere.electronicTransfer(ElectronicTransfer.ACCEPTED),
            facts -> facts.elsewhere.electronicTransfer(ElectronicTransfer.DECLINED))
        .axis(answers((facts, answer) -> facts.elsewhere.openJurisdiction(answer)));
  }

  static FactSpace response(Instant calledAt) {
    return new FactSpace(calledAt)
        .axis(
            facts -> facts.child.residence(Place.unknown()),
            facts -> facts.child.residence(LOS_ANGELES),
            facts -> facts.child.residence(KERN))
        .axis(
            facts -> facts.referral.openCase(OpenCase.notAsked()),
            facts -> facts.referral.openCase(OpenCase.of(CaseStatus.NONE)),
            facts -> facts.referral.openCase(OpenCase.of(CaseStatus.REGIONAL)),
            facts -> facts.referral.openCase(OpenCase.of(CaseStatus.CSEC_UNIT)))
        .axis(answers((facts, answer) -> facts.referral.pastHistoryOnly(answer)))
        .axis(answers((facts, answer) -> facts.referral.imminentDanger(answer)))
        .axis(answers((facts, answer) -> facts.referral.flightRisk(answer)))
        .axis(answers((facts, answer) -> facts.referral.awol(answer)))
        .axis(answers((facts, answer) -> facts.custody.lawEnforcement(answer)))
        .axis(
            facts -> {},
            facts -> facts.custody.atJuvenileHall(Answer.YES),
            facts -> facts.custody.beingTransported(Answer.YES),
            facts -> facts.custody.hallAnswer(HallAnswer.REFUSED));
  }

  /** Not a fact made unknown, but one of a contradiction taken away, or an event taken back. */
  private static boolean isExcepted(Referral with, Referral without) {
    return endsAContradiction(with, without) || isATakenBackEvent(with, without);
  }

  /** Of two facts that cannot both be so the more protective one counts; without it the other. */
  static boolean endsAContradiction(Referral with, Referral without) {
    return !POLICY.contradictions(without).containsAll(POLICY.contradictions(with));
  }

  /** A refusal, by Juvenile Hall or by the other county, is an event: without it there is none. */
  private static boolean isATakenBackEvent(Referral with, Referral without) {
    return with.custody().hallAnswer() == HallAnswer.REFUSED
            && without.custody().hallAnswer() == HallAnswer.NOT_GIVEN
        || with.elsewhere().willRespond() == WillRespond.NO
            && without.elsewhere().willRespond() == WillRespond.UNKNOWN;
  }

  private interface AnswerSetter {
    void set(Facts facts, Answer answer);
  }

  private static ImmutableList<Consumer<Facts>> answers(AnswerSetter setter) {
    return ImmutableList.of(
        facts -> setter.set(facts, Answer.UNKNOWN),
        facts -> setter.set(facts, Answer.NO),
        facts -> setter.set(facts, Answer.YES));
  }

  /** A referral of which everything else is known and ordinary. */
  private static final class Facts {
    final Referral.Builder referral;
    final Child.Builder child =
        Child.builder().statedAge(AgeRange.of(15)).nationality(Nationality.US_CITIZEN);
    final Custody.Builder custody = Custody.builder();
    final Elsewhere.Builder elsewhere = Elsewhere.builder().openServices(Answer.NO);

    Facts(Instant calledAt) {
      referral =
          Referral.builder()
              .calledAt(calledAt)
              .caller(Caller.of(CallerKind.PUBLIC))
              .home(Home.PARENT)
              .occurred(Occurred.AT_HOME)
              .againstPlacement(AgainstPlacement.NONE)
              .probation(Probation.of(ProbationStatus.NOT_INVOLVED))
              .putCategory(Category.CSEC, Suspicion.POSSIBLE);
    }

    Referral build() {
      return referral
          .child(child.build())
          .custody(custody.build())
          .elsewhere(elsewhere.build())
          .build();
    }
  }

  /** Far cheaper than an assertion that describes itself, where hundreds of thousands are made. */
  static void check(boolean holds, Object... described) {
    if (!holds) {
      throw new AssertionError(List.of(described));
    }
  }
}
