package org.csecpolicy.directory;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;

/**
 * The counties that may be meant by a name that is none: those that it misses by one or two
 * letters. In a short name two letters are too many, and in one of three even one is.
 */
final class NearCounties {
  private static final int MOST = 2;
  private static final int LONG_ENOUGH_FOR_TWO = 6;
  private static final int LONG_ENOUGH_FOR_ONE = 4;

  private NearCounties() {}

  /** The nearest first. */
  static ImmutableList<County> of(String said, UsState state) {
    SaidCounty name = SaidCounty.of(said, state);
    return CountyList.of(state).stream()
        .map(county -> new Near(county, distance(name, county)))
        .filter(near -> near.distance <= MOST)
        .sorted(Comparator.comparingInt(Near::distance))
        .map(Near::county)
        .collect(toImmutableList());
  }

  private record Near(County county, int distance) {}

  private static int distance(SaidCounty said, County county) {
    int least = MOST + 1;
    for (SaidCounty.Reading reading : said.readings()) {
      if (county.kind().answersTo(reading.kind())) {
        least = Math.min(least, distance(reading.name(), county.nameKey()));
      }
    }
    // The kind itself may be misspelled: "Los Angeles Conty".
    boolean hasNoKind = said.readings().size() == 1;
    return hasNoKind
        ? Math.min(
            least, distance(said.readings().get(0).name(), county.nameKey() + county.kind().key()))
        : least;
  }

  private static int distance(String said, String name) {
    int shorter = Math.min(said.length(), name.length());
    int allowed = shorter >= LONG_ENOUGH_FOR_TWO ? MOST : shorter >= LONG_ENOUGH_FOR_ONE ? 1 : 0;
    int distance = SpellingDistance.between(said, name, allowed);
    return distance <= allowed ? distance : MOST + 1;
  }
}
