package org.csecpolicy.guidance;

import com.google.common.collect.ImmutableList;

/**
 * The guidance on each topic: what is in print, and what print announces and the text at hand does
 * not hold. A screen that shows the one should show the other beside it, so that a gap is not read
 * as "nothing".
 */
public final class Guidance {
  private Guidance() {}

  /** The points of a topic, in printed order; never empty. */
  public static ImmutableList<GuidancePoint> points(GuidanceTopic topic) {
    ImmutableList.Builder<GuidancePoint> points = ImmutableList.builder();
    for (GuidancePoint point : GuidancePoint.values()) {
      if (point.topic() == topic) {
        points.add(point);
      }
    }
    return points.build();
  }

  /** The texts that are missing from a topic, in printed order; most topics miss none. */
  public static ImmutableList<MissingText> missing(GuidanceTopic topic) {
    ImmutableList.Builder<MissingText> missing = ImmutableList.builder();
    for (MissingText text : MissingText.values()) {
      if (topic.clauses().contains(text.clause())) {
        missing.add(text);
      }
    }
    return missing.build();
  }
}
