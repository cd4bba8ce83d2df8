package org.csecpolicy.screening;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/** The screener's answers to the indicators A–H. What is not answered is {@link Answer#UNKNOWN}. */
@PolicyTuple
@Value.Immutable
public abstract class IndicatorAnswers {
  private static final IndicatorAnswers NONE = of(ImmutableMap.of());

  IndicatorAnswers() {}

  /** No indicator was asked about. */
  public static IndicatorAnswers notAsked() {
    return NONE;
  }

  /** These answers; an indicator answered {@link Answer#UNKNOWN} is the same as one left out. */
  public static IndicatorAnswers of(Map<Indicator, ? extends Answer> answers) {
    EnumMap<Indicator, Answer> answered = new EnumMap<>(Indicator.class);
    for (Map.Entry<Indicator, ? extends Answer> each : answers.entrySet()) {
      if (!each.getValue().isUnknown()) {
        answered.put(each.getKey(), each.getValue());
      }
    }
    return ImmutableIndicatorAnswers.of(Maps.immutableEnumMap(answered));
  }

  /** The indicators answered yes or no. */
  public abstract ImmutableMap<Indicator, Answer> answered();

  /** The answer to one indicator. */
  public final Answer to(Indicator indicator) {
    return answered().getOrDefault(indicator, Answer.UNKNOWN);
  }

  /** Whether any indicator is present. */
  public final boolean anyPresent() {
    return answered().containsValue(Answer.YES);
  }
}
