package org.csecpolicy.space;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.Map;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Indicator;
import org.csecpolicy.screening.IndicatorAnswers;

/** Every combination of answers to the at-risk indicators A–H. */
final class Letters {
  static final ImmutableList<IndicatorAnswers> ALL = all();

  private Letters() {}

  private static ImmutableList<IndicatorAnswers> all() {
    Answer[] answers = {Answer.UNKNOWN, Answer.NO, Answer.YES};
    int size = 1;
    for (int letter = 0; letter < Indicator.values().length; letter++) {
      size *= answers.length;
    }
    ImmutableList.Builder<IndicatorAnswers> all = ImmutableList.builderWithExpectedSize(size);
    for (int combination = 0; combination < size; combination++) {
      Map<Indicator, Answer> row = new EnumMap<>(Indicator.class);
      int rest = combination;
      for (Indicator letter : Indicator.values()) {
        row.put(letter, answers[rest % answers.length]);
        rest /= answers.length;
      }
      all.add(IndicatorAnswers.of(row));
    }
    return all.build();
  }
}
