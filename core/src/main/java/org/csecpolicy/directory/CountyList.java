package org.csecpolicy.directory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The shipped counties, looked through state by state; of their names nothing is kept in memory but
 * what {@link CountyBeginnings} says.
 */
final class CountyList {
  private static final int FIPS_DIGITS = 5;
  static final int NAME_FROM = FIPS_DIGITS + 1;

  private CountyList() {}

  /** The county of the state that is called so. No two answer to one name; a test holds that. */
  static Optional<County> find(String said, UsState state) {
    SaidCounty name = SaidCounty.of(said, state);
    List<Line> lines = lines(state, Optional.of(name));
    for (Line line : lines) {
      // Whether a city is called so too is looked at last: few counties are called so at all.
      if (name.mayName(line.county(state, false))) {
        County county = line.county(state, line.isCalledAsOneOf(lines));
        if (name.names(county)) {
          return Optional.of(county);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a county of the state, if not a city, is called so. */
  static boolean has(String said, UsState state) {
    return has(SaidCounty.of(said, state), state);
  }

  /** The states that have a county, if not a city, of that name or of that whole code. */
  static ImmutableSet<UsState> statesWith(String said) {
    ImmutableSet.Builder<UsState> states = ImmutableSet.builder();
    boolean namesAState = SaidCounty.namesAState(said);
    SaidCounty anywhere = SaidCounty.of(said, UsState.CA);
    for (UsState state : UsState.values()) {
      SaidCounty name = namesAState ? SaidCounty.of(said, state) : anywhere.in(state);
      if (!name.isHalfACode() && has(name, state)) {
        states.add(state);
      }
    }
    return states.build();
  }

  /** Every county of the state, in the order of the table. */
  static ImmutableList<County> of(UsState state) {
    List<Line> lines = lines(state, Optional.empty());
    ImmutableList.Builder<County> counties = ImmutableList.builder();
    for (Line line : lines) {
      counties.add(line.county(state, line.isCalledAsOneOf(lines)));
    }
    return counties.build();
  }

  private static boolean has(SaidCounty name, UsState state) {
    if (!name.mayBeThere()) {
      return false;
    }
    for (Line line : lines(state, Optional.of(name))) {
      if (name.mayName(line.county(state, false))) {
        return true;
      }
    }
    return false;
  }

  /** Those of the state, or of them those that may be what was said. */
  private static List<Line> lines(UsState state, Optional<SaidCounty> said) {
    List<Line> lines = new ArrayList<>();
    String text = CountyNames.of(state);
    for (int at = 0; at < text.length(); at = text.indexOf('\n', at) + 1) {
      if (said.isEmpty() || said.get().mayBe(text, at + NAME_FROM)) {
        lines.add(new Line(text.substring(at, text.indexOf('\n', at))));
      }
    }
    return lines;
  }

  /** One line of {@link CountyNames}. */
  private static final class Line {
    private final String fips;
    private final CountyKind kind;
    private final String name;
    private final String key;

    Line(String line) {
      String printed = line.substring(NAME_FROM);
      fips = line.substring(0, FIPS_DIGITS);
      kind = CountyKind.of(printed);
      name = kind.withoutIt(printed);
      key = NameKey.of(name);
    }

    boolean isCalledAsOneOf(List<Line> others) {
      for (Line other : others) {
        if (other != this && other.key.equals(key)) {
          return true;
        }
      }
      return false;
    }

    County county(UsState state, boolean needsKind) {
      return ImmutableCounty.of(name, Optional.of(fips), needsKind, key, kind, state);
    }
  }
}
