package org.csecpolicy.directory;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A county of a state as somebody wrote it: its FIPS code, or every way of telling its name from
 * its kind. "County of Kent" may be a county called Kent; "James City" is a county of that name or
 * a city called James.
 */
final class SaidCounty {
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  private final UsState state;
  private final String text;
  private final boolean isTheStateItself;
  private final boolean isCode;
  private final ImmutableList<Reading> readings;

  private SaidCounty(UsState state, String text, boolean isTheStateItself) {
    this.state = state;
    this.text = text;
    this.isTheStateItself = isTheStateItself;
    this.isCode = (text.length() == 3 || text.length() == 5) && DIGIT.matchesAllOf(text);
    this.readings = isCode ? ImmutableList.of() : readings(key(text), state);
  }

  /** One way to read it; not a record, whose text would show what was said. */
  static final class Reading {
    private final String name;
    private final CountyKind kind;

    private Reading(String name, CountyKind kind) {
      this.name = name;
      this.kind = kind;
    }

    /** As a {@link NameKey}. */
    String name() {
      return name;
    }

    CountyKind kind() {
      return kind;
    }
  }

  /** What was written where a county of this state was asked for; its state may stand behind it. */
  static SaidCounty of(String said, UsState state) {
    String text = CharMatcher.whitespace().trimFrom(said);
    int comma = text.lastIndexOf(',');
    boolean stateStandsBehind = comma > 0 && isCalled(state, text.substring(comma));
    return new SaidCounty(
        state,
        stateStandsBehind ? CharMatcher.whitespace().trimFrom(text.substring(0, comma)) : text,
        isCalled(state, text));
  }

  private static boolean isCalled(UsState state, String text) {
    return UsState.find(text).equals(Optional.of(state));
  }

  /** Every way to read it; none of a code. The first is the whole, as a name. */
  ImmutableList<Reading> readings() {
    return readings;
  }

  /** Whether it is a county's half of a code, which is the same in many states. */
  boolean isHalfACode() {
    return isCode && text.length() == 3;
  }

  /** Whether a county whose printed name begins with this letter may be meant. */
  boolean mayBeginWith(char letter) {
    boolean may = isCode || isTheStateItself;
    for (Reading reading : readings) {
      may |= !reading.name.isEmpty() && reading.name.charAt(0) == Character.toLowerCase(letter);
    }
    return may;
  }

  /** Whether this is the county's name, with its kind where a city has the same name. */
  boolean names(County county) {
    return matches(county, county.needsKind());
  }

  /** Whether this is the county's name, even where it may be a city's as well. */
  boolean mayName(County county) {
    return matches(county, false);
  }

  private boolean matches(County county, boolean needsKind) {
    if (county.state() != state) {
      return false;
    }
    if (isCode) {
      return county.fips().isPresent() && county.fips().get().endsWith(text);
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

  /** As a {@link NameKey}, with "Co." written out where it stands for the county. */
  private static String key(String text) {
    String words = NameKey.words(text, " ");
    if (words.startsWith("the ")) {
      words = words.substring("the ".length());
    }
    for (String brief : ImmutableList.of("co", "cnty")) {
      if (words.startsWith(brief + " of ")) {
        words = CountyKind.COUNTY.key() + words.substring(brief.length());
      }
      if (words.endsWith(" " + brief)) {
        words = words.substring(0, words.length() - brief.length()) + CountyKind.COUNTY.key();
      }
    }
    return words.replace(" ", "");
  }

  private static ImmutableList<Reading> readings(String key, UsState state) {
    ImmutableList.Builder<Reading> readings = ImmutableList.builder();
    readings.add(new Reading(key, CountyKind.NONE));
    for (CountyKind kind : CountyKind.values()) {
      for (String name : kind.takenFrom(key)) {
        readings.add(new Reading(name, kind));
        // "LA County" is nothing else in California; "LA" alone is Louisiana, or the city.
        if (kind == CountyKind.COUNTY && state == UsState.CA && name.equals("la")) {
          readings.add(new Reading("losangeles", kind));
        }
        // "County of Orange County"
        for (String bare : kind.takenFrom(name)) {
          readings.add(new Reading(bare, kind));
        }
      }
    }
    return readings.build();
  }
}
