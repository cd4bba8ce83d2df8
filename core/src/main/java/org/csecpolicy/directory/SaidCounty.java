package org.csecpolicy.directory;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.OneLine;

/**
 * A county of a state as somebody wrote it: its FIPS code, or every way of telling its name from
 * its kind. "County of Kent" may be a county called Kent; "James City" is a county of that name or
 * a city called James.
 */
final class SaidCounty {
  private static final int SAINT = 1 << 't' - 'a' | 1;
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  private final UsState state;
  private final String text;
  private final boolean isTheStateItself;
  private final boolean isCode;
  private final ImmutableList<Reading> readings;

  /** The first and second letters of the readings, a bit for each of the alphabet. */
  private final int firstLetters;

  private final int secondLetters;

  private SaidCounty(
      UsState state, String text, boolean isTheStateItself, ImmutableList<Reading> readings) {
    this.state = state;
    this.text = text;
    this.isTheStateItself = isTheStateItself;
    this.isCode = isCode(text);
    this.readings = readings;
    this.firstLetters = letters(0);
    int second = letters(1);
    // "St." is written out in a key, and "Saint" may be said.
    this.secondLetters = (second & SAINT) == 0 ? second : second | SAINT;
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

  /** As every text of a call is; one that cannot be is nobody's name. */
  private static String cleaned(String said) {
    try {
      return OneLine.isBlank(said) ? "" : OneLine.cleaned("county", said);
    } catch (InvalidValueException beyondCleaning) {
      return CharMatcher.whitespace().trimFrom(said);
    }
  }

  /** What was written where a county of this state was asked for; its state may stand behind it. */
  static SaidCounty of(String said, UsState state) {
    String text = cleaned(said);
    int comma = text.lastIndexOf(',');
    boolean stateStandsBehind = comma > 0 && isCalled(state, text.substring(comma));
    String county =
        stateStandsBehind ? CharMatcher.whitespace().trimFrom(text.substring(0, comma)) : text;
    return new SaidCounty(
        state,
        county,
        isCalled(state, text),
        isCode(county) ? ImmutableList.of() : readings(key(county)));
  }

  /** Whether some state is named, alone or behind the county: what is said depends on it then. */
  static boolean namesAState(String said) {
    return UsState.find(said).isPresent()
        || UsState.find(said.substring(said.lastIndexOf(',') + 1)).isPresent();
  }

  /** The same words, which name no state, where a county of another state was asked for. */
  SaidCounty in(UsState other) {
    return new SaidCounty(other, text, false, readings);
  }

  private static boolean isCalled(UsState state, String text) {
    return UsState.find(text).equals(Optional.of(state));
  }

  private static boolean isCode(String text) {
    return (text.length() == 3 || text.length() == 5) && DIGIT.matchesAllOf(text);
  }

  /** Every way to read it; none of a code. The first is the whole, as a name. */
  ImmutableList<Reading> readings() {
    return readings;
  }

  /** Whether it is a county's half of a code, which is the same in many states. */
  boolean isHalfACode() {
    return isCode && text.length() == 3;
  }

  /** Whether the state may have it, by its first two letters. */
  boolean mayBeThere() {
    return isCode
        || isTheStateItself
        || CountyBeginnings.isThereOne(firstLetters, secondLetters, state);
  }

  /**
   * Whether the county whose printed name begins here in the table, behind its code, may be meant:
   * by the code, or by the first two letters.
   */
  boolean mayBe(String table, int name) {
    if (isCode) {
      return table.startsWith(text, name - 1 - text.length());
    }
    return isTheStateItself
        || (firstLetters & CountyBeginnings.bits(table.charAt(name))) != 0
            && (secondLetters & CountyBeginnings.bits(table.charAt(name + 1))) != 0;
  }

  /** The letters of the readings there. No county is called by what is no letter. */
  private int letters(int at) {
    int letters = 0;
    for (Reading reading : readings) {
      if (reading.name.length() > at && CountyBeginnings.isLetter(reading.name.charAt(at))) {
        letters |= CountyBeginnings.bits(reading.name.charAt(at));
      }
    }
    return letters;
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

  private static ImmutableList<Reading> readings(String key) {
    ImmutableList.Builder<Reading> readings = ImmutableList.builder();
    readings.add(new Reading(key, CountyKind.NONE));
    for (CountyKind kind : CountyKind.values()) {
      for (String name : kind.takenFrom(key)) {
        readings.add(new Reading(name, kind));
        // "LA County" is nothing else; "LA" alone is Louisiana, or the city.
        if (kind == CountyKind.COUNTY && name.equals("la")) {
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
