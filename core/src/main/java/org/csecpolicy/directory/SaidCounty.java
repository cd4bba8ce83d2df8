package org.csecpolicy.directory;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A county of a state as somebody wrote it: its FIPS code, or every way of telling its name from
 * its kind. "County of Kent" may be a county called Kent; "James City" is a county of that name or
 * a city called James.
 */
final class SaidCounty {
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
  private static final ImmutableSet<String> SHORT_FOR_COUNTY = ImmutableSet.of("co", "cnty");

  private final UsState state;
  private final String text;
  private final boolean isTheStateItself;
  private final ImmutableList<Reading> readings;

  private SaidCounty(UsState state, String text, boolean isTheStateItself) {
    this.state = state;
    this.text = text;
    this.isTheStateItself = isTheStateItself;
    this.readings = isCode() ? ImmutableList.of() : readings(key(text), state);
  }

  /** One way to read it. */
  record Reading(String name, CountyKind kind) {}

  /** What was written where a county of this state was asked for; its state may stand behind it. */
  static SaidCounty of(String said, UsState state) {
    String text = CharMatcher.whitespace().trimFrom(said);
    int comma = text.lastIndexOf(',');
    boolean stateStandsBehind = comma > 0 && names(state, text.substring(comma));
    return new SaidCounty(
        state,
        stateStandsBehind ? CharMatcher.whitespace().trimFrom(text.substring(0, comma)) : text,
        names(state, text));
  }

  /** Whether this is the county's name, with its kind where a city has the same name. */
  boolean names(County county) {
    return matches(county, county.needsKind());
  }

  /** Whether this is the county's name, even where it may be a city's as well. */
  boolean mayName(County county) {
    return matches(county, false);
  }

  /** Every way to read it; none of a code. The first is the whole. */
  ImmutableList<Reading> readings() {
    return readings;
  }

  private boolean matches(County county, boolean needsKind) {
    if (county.state() != state) {
      return false;
    }
    if (isCode()) {
      return county.fips().filter(fips -> text.equals(fips) || isItsEnd(fips)).isPresent();
    }
    for (Reading reading : readings) {
      if (isSameName(county.nameKey(), reading.name)
          && county.kind().answersTo(reading.kind)
          && !(needsKind && reading.kind.leavesOpen())) {
        return true;
      }
    }
    return isTheStateItself && county.isTheWholeState();
  }

  private static boolean names(UsState state, String text) {
    return UsState.find(text).equals(Optional.of(state));
  }

  /** Whether this is a county's half of a code, which is the same in many states. */
  boolean isHalfACode() {
    return isCode() && text.length() == 3;
  }

  private boolean isCode() {
    return (text.length() == 3 || text.length() == 5) && DIGIT.matchesAllOf(text);
  }

  private boolean isItsEnd(String fips) {
    return text.length() == 3 && fips.endsWith(text);
  }

  /** The same, or with the saint of its name run together: "StClair". */
  private static boolean isSameName(String county, String said) {
    if (county.equals(said)) {
      return true;
    }
    String saint = "saint";
    if (!said.startsWith("st") || !county.startsWith(saint)) {
      return false;
    }
    String of = county.substring(saint.length());
    return said.equals("st" + of) || said.equals("ste" + of);
  }

  private static String key(String text) {
    List<String> words = new ArrayList<>(NameKey.words(text));
    int last = words.size() - 1;
    if (last > 0 && SHORT_FOR_COUNTY.contains(words.get(last))) {
      words.set(last, "county");
    }
    if (last > 1 && SHORT_FOR_COUNTY.contains(words.get(0)) && words.get(1).equals("of")) {
      words.set(0, "county");
    }
    return String.join("", words);
  }

  private static ImmutableList<Reading> readings(String key, UsState state) {
    ImmutableList.Builder<Reading> readings = ImmutableList.builder();
    readings.add(new Reading(key, CountyKind.NONE));
    for (CountyKind kind : CountyKind.values()) {
      if (kind != CountyKind.NONE) {
        for (String name : without(kind, key)) {
          readings.add(new Reading(name, kind));
          // Nobody calls the county "LA" and means another; alone it is Louisiana, or the city.
          if (kind == CountyKind.COUNTY && state == UsState.CA && name.equals("la")) {
            readings.add(new Reading("losangeles", kind));
          }
          // "County of Orange County"
          without(kind, name).forEach(bare -> readings.add(new Reading(bare, kind)));
        }
      }
    }
    return readings.build();
  }

  private static List<String> without(CountyKind kind, String key) {
    List<String> names = new ArrayList<>();
    for (String before : ImmutableList.of(kind.key() + "of", kind.key() + "de")) {
      if (key.startsWith(before) && key.length() > before.length()) {
        names.add(key.substring(before.length()));
      }
    }
    if (key.endsWith(kind.key()) && key.length() > kind.key().length()) {
      names.add(key.substring(0, key.length() - kind.key().length()));
    }
    return names;
  }
}
