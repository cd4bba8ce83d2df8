package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/**
 * A question to put while the caller is on the line, and whom of the children of a call it
 * concerns: it is asked once, whether one answer holds for all of them or not.
 */
@PolicyTuple
@Value.Immutable
public abstract class CallQuestion {
  CallQuestion() {}

  /** The questions of each child as one list: one stands where it is soonest asked of any. */
  static ImmutableList<CallQuestion> ofAll(Map<String, ? extends List<KeyQuestion>> children) {
    Map<Question, Map<String, KeyQuestion>> byQuestion = new LinkedHashMap<>();
    Map<Question, Integer> soonest = new LinkedHashMap<>();
    children.forEach(
        (key, questions) -> {
          for (int place = 0; place < questions.size(); place++) {
            Question question = questions.get(place).question();
            byQuestion
                .computeIfAbsent(question, first -> new LinkedHashMap<>())
                .put(key, questions.get(place));
            soonest.merge(question, place, Math::min);
          }
        });
    return byQuestion.entrySet().stream()
        .sorted(Comparator.comparing(each -> soonest.get(each.getKey())))
        .<CallQuestion>map(each -> ImmutableCallQuestion.of(ImmutableMap.copyOf(each.getValue())))
        .collect(ImmutableList.toImmutableList());
  }

  /** The question as it is to be put about each child alone, under the child's key. */
  public abstract ImmutableMap<String, KeyQuestion> byChild();

  /** Whom it concerns. */
  public final ImmutableSet<String> children() {
    return byChild().keySet();
  }

  /** The question, and who can answer it. */
  public final Question question() {
    return byChild().values().iterator().next().question();
  }
}
