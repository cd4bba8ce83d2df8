package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.Outcomes;
import org.csecpolicy.ResponsePlan;
import org.csecpolicy.Urgency;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.Source;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Referral;

/**
 * The order in which to ask about one referral: what the rules looked at and did not find, by how
 * little the best answer would leave them to look at. Each answer is decided once, and none
 * together with another.
 */
final class KeyQuestions {
  /** Whether somebody goes, how fast, who has it, and whether a clock of minutes is running. */
  private static final ImmutableSet<OutcomeKind<?>> FIRST =
      withWhatTheyRestOn(
          Outcomes.SCOPE,
          Outcomes.DISPOSITION,
          Outcomes.RESPONSE,
          Outcomes.PRIMARY,
          Outcomes.EXPEDITED_FORM);

  /**
   * With what every call begins, whatever else it would settle: who calls, in whose hands and where
   * the child is, danger, whose child it is, how old.
   */
  private static final ImmutableList<Fact> OPENING =
      ImmutableList.of(
          Fact.CALLER_AGENCY,
          Fact.LAW_ENFORCEMENT_CUSTODY,
          Fact.WHERE_FOUND,
          Fact.IMMINENT_DANGER,
          Fact.RESIDENCE,
          Fact.AGE,
          Fact.AGE_ESTABLISHED);

  private static final ImmutableSet<Fact> OF_THE_HALL =
      Sets.immutableEnumSet(Fact.AT_JUVENILE_HALL, Fact.BEING_TRANSPORTED, Fact.HALL_ANSWER);
  private static final ImmutableSet<Fact> OF_A_PLACEMENT =
      Sets.immutableEnumSet(Fact.PLACEMENT_LOCATION, Fact.PLACEMENT_OFFICE, Fact.PLACEMENT_NAME);

  private static final ImmutableSet<Fact> OF_THE_EXCEPTION =
      Sets.immutableEnumSet(Fact.PAST_HISTORY_ONLY, Fact.FLIGHT_RISK, Fact.AWOL);

  private final HotlinePolicy policy;
  private final AnswerOptions options;
  private final Questionnaire questionnaire;
  private final Referral referral;
  private final HotlineDecision decision;

  KeyQuestions(
      HotlinePolicy policy, AnswerOptions options, Questionnaire questionnaire, Referral referral) {
    this.policy = policy;
    this.options = options;
    this.questionnaire = questionnaire;
    this.referral = referral;
    this.decision = policy.decide(referral);
  }

  private static ImmutableSet<OutcomeKind<?>> withWhatTheyRestOn(OutcomeKind<?>... kinds) {
    Set<OutcomeKind<?>> all = new LinkedHashSet<>();
    for (OutcomeKind<?> kind : kinds) {
      all.addAll(kind.restsOn());
      all.add(kind);
    }
    return ImmutableSet.copyOf(all);
  }

  /** The first of them, without those that nobody could answer. */
  ImmutableList<KeyQuestion> next(int atMost, Set<Fact> putAside) {
    Map<Fact, Urgency> open = urgencies();
    open.keySet().removeAll(putAside);
    Map<KeyQuestion, Integer> left = new LinkedHashMap<>();
    for (OneBreath breath : OneBreath.values()) {
      if (canBeToldInOneBreath(breath, open.keySet(), putAside)) {
        Fact first = breath.facts().get(0);
        Urgency urgency =
            Ordering.natural().min(Maps.filterKeys(open, breath.facts()::contains).values());
        open.keySet().removeAll(breath.facts());
        Source source = questionnaire.about(first).source();
        add(
            left,
            Question.of(first, source, breath.question()),
            breath.facts(),
            urgency,
            options.to(breath));
      }
    }
    open.forEach(
        (fact, urgency) ->
            add(
                left,
                questionnaire.about(fact),
                ImmutableList.of(fact),
                urgency,
                options.to(fact)));
    return left.keySet().stream()
        .sorted(
            Comparator.comparing((KeyQuestion each) -> !isPointedTo(each.question()))
                .thenComparing(each -> placeInTheOpening(each.question().fact()))
                .thenComparing(KeyQuestion::urgency)
                .thenComparing(each -> turnOf(each.question()))
                .thenComparing(left::get)
                .thenComparing(each -> questionnaire.rankOf(each.question().fact())))
        .limit(atMost)
        .collect(ImmutableList.toImmutableList());
  }

  private void add(
      Map<KeyQuestion, Integer> left,
      Question question,
      List<Fact> facts,
      Urgency urgency,
      List<AnswerOption> answers) {
    ImmutableList<AnswerOption> possible =
        answers.stream()
            .filter(answer -> answer.applyTo(referral).isPresent())
            .collect(ImmutableList.toImmutableList());
    if (!possible.isEmpty()) {
      left.put(KeyQuestion.of(question, facts, urgency, possible), leftOpen(urgency, possible));
    }
  }

  /**
   * While nothing of it is known or put aside and some of it is open. An agency that asks for one
   * of them in its own words asks for each by itself.
   */
  private boolean canBeToldInOneBreath(OneBreath breath, Set<Fact> open, Set<Fact> putAside) {
    return breath.facts().stream().anyMatch(open::contains)
        && breath.facts().stream()
            .allMatch(
                fact ->
                    !referral.isKnown(fact)
                        && !putAside.contains(fact)
                        && questionnaire.about(fact).equals(Questionnaire.standard().about(fact)));
  }

  /** What the rules looked at and did not find, or doubt. */
  private Map<Fact, Urgency> urgencies() {
    Map<Fact, Urgency> urgencies = new EnumMap<>(Fact.class);
    for (OutcomeKind<?> kind : Outcomes.ALL) {
      Urgency urgency =
          FIRST.contains(kind)
              ? Urgency.NOW
              : kind.urgency() == Urgency.ON_PAPER ? Urgency.ON_PAPER : Urgency.SOON;
      for (Fact fact : kind.of(decision).openQuestions()) {
        urgencies.merge(fact, urgency, (one, other) -> one.compareTo(other) < 0 ? one : other);
      }
    }
    return urgencies;
  }

  /** How few facts as urgent are still open after the answer that settles most. */
  private int leftOpen(Urgency urgency, List<AnswerOption> answers) {
    return answers.stream()
        .map(answer -> policy.decide(answer.applyTo(referral).orElseThrow()))
        .mapToInt(then -> openIn(then, urgency).size())
        .min()
        .orElseThrow();
  }

  private static Set<Fact> openIn(HotlineDecision decision, Urgency urgency) {
    Set<Fact> open = EnumSet.noneOf(Fact.class);
    if (urgency != Urgency.NOW) {
      decision.outcomes().forEach(outcome -> open.addAll(outcome.openQuestions()));
      return open;
    }
    for (OutcomeKind<?> kind : FIRST) {
      open.addAll(kind.of(decision).openQuestions());
    }
    return open;
  }

  private static int placeInTheOpening(Fact fact) {
    int place = OPENING.indexOf(fact);
    return place < 0 ? OPENING.size() : place;
  }

  /**
   * Records, Probation and another county are asked while somebody keeps the caller talking. Of a
   * child who may be another county's they say whether the conditions of the exception (N-1.g.2)
   * matter at all.
   */
  private int turnOf(Question question) {
    return switch (question.source()) {
      case REPORTING_PARTY, LAW_ENFORCEMENT ->
          OF_THE_EXCEPTION.contains(question.fact()) && mayBeTurnedAway() ? 2 : 0;
      case DEPARTMENT_RECORDS, PROBATION, RESIDENCE -> 1;
    };
  }

  /** Whether something that is known gives a reason to ask. */
  private boolean isPointedTo(Question question) {
    if (question.source() == Source.RESIDENCE) {
      return isKnownWhomToCall();
    }
    if (OF_THE_HALL.contains(question.fact())) {
      return !referral.custody().lawEnforcement().isNo()
          || referral.pastHistoryOnly().isYes()
          || mayBeTurnedAway() && !isKnownNotToGoThere();
    }
    return !OF_A_PLACEMENT.contains(question.fact())
        || referral.placement().isPresent()
        || referral.home() == Home.PLACEMENT
        || referral.againstPlacement().isAlleged();
  }

  private boolean isKnownNotToGoThere() {
    return referral.custody().atJuvenileHall().isNo()
        && referral.custody().beingTransported().isNo();
  }

  private boolean mayBeTurnedAway() {
    return plan().filter(plan -> plan.standing().outcome().isOutsider()).isPresent();
  }

  /** The county or state of jurisdiction, or the one where the child is. */
  private boolean isKnownWhomToCall() {
    return plan()
        .map(plan -> plan.routing().jurisdiction())
        .filter(known -> known.residency().authority().isKnown() || known.whereabouts().outside())
        .isPresent();
  }

  private Optional<ResponsePlan> plan() {
    return decision instanceof ResponsePlan plan ? Optional.of(plan) : Optional.empty();
  }
}
