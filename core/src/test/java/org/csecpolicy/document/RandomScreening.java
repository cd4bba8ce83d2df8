package org.csecpolicy.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.PolicyDocument;
import org.csecpolicy.policy.PolicyEdition;
import org.csecpolicy.policy.Reading;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.AtRisk;
import org.csecpolicy.screening.AtRiskFinding;
import org.csecpolicy.screening.Indicator;
import org.csecpolicy.screening.IndicatorAnswers;
import org.csecpolicy.screening.RedFlag;
import org.csecpolicy.screening.ScreeningRecord;
import org.csecpolicy.screening.Substance;
import org.csecpolicy.screening.Vulnerability;

/** Any screening record that can be stored; half of them with a finding of any kind. */
final class RandomScreening {
  private static final ImmutableList<String> LINES =
      ImmutableList.of("Dana Quill", "O'Neill \"Bo\" \\ / {}", "李小龍", "4711", " padded ");

  private final Random random;

  private RandomScreening(Random random) {
    this.random = random;
  }

  static ScreeningRecord from(Random random) {
    RandomScreening any = new RandomScreening(random);
    while (true) {
      try {
        return any.screening();
      } catch (InvalidValueException contradictory) {
        // drawn again: what is drawn field by field can contradict itself
      }
    }
  }

  private ScreeningRecord screening() {
    ScreeningRecord.Builder screening =
        ScreeningRecord.builder()
            .screenedAt(moment())
            .screener(any(LINES))
            .answers(IndicatorAnswers.of(answers()))
            .substances(random.nextBoolean() ? some(Substance.class) : Set.of())
            .vulnerabilities(some(Vulnerability.class))
            .redFlags(some(RedFlag.class));
    if (random.nextBoolean()) {
      screening.found(found());
    }
    if (random.nextBoolean()) {
      screening.edition(
          PolicyEdition.of(
              atLeastOne(PolicyDocument.class),
              Readings.of(some(Reading.class).toArray(Reading[]::new)),
              any(LINES)));
    }
    return screening.build();
  }

  private Cited<AtRiskFinding> found() {
    AtRisk risk = any(List.of(AtRisk.values()));
    Cited<AtRiskFinding> found =
        Cited.of(
            AtRiskFinding.of(risk, some(Indicator.class)),
            Sets.immutableEnumSet(atLeastOne(Clause.class)));
    for (Interpretation interpretation : some(Interpretation.class)) {
      found = found.readAs(interpretation);
    }
    return found;
  }

  private Map<Indicator, Answer> answers() {
    Map<Indicator, Answer> answers = new EnumMap<>(Indicator.class);
    for (Indicator indicator : Indicator.values()) {
      answers.put(indicator, any(List.of(Answer.values())));
    }
    return answers;
  }

  private Instant moment() {
    long first = Instant.parse("1900-01-01T00:00:00Z").getEpochSecond();
    long last = Instant.parse("2999-12-31T23:59:59Z").getEpochSecond();
    long second = first + (long) (random.nextDouble() * (last - first));
    return Instant.ofEpochSecond(second, random.nextBoolean() ? 0 : random.nextInt(1_000_000_000));
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <E extends Enum<E>> Set<E> atLeastOne(Class<E> type) {
    Set<E> some = some(type);
    some.add(any(List.of(type.getEnumConstants())));
    return some;
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
}
