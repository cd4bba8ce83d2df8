package org.csecpolicy.directory;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The shipped counties, looked through state by state; nothing of them is kept in memory. */
final class CountyList {
  private static final int FIPS_DIGITS = 5;

  private CountyList() {}

  /** The county of the state that is called so. No two answer to one name; a test holds that. */
  static Optional<County> find(String said, UsState state) {
    SaidCounty name = SaidCounty.of(said, state);
    return of(state).stream().filter(name::names).findFirst();
  }

  /** Whether a county of the state, if not a city, is called so. */
  static boolean has(String said, UsState state) {
    SaidCounty name = SaidCounty.of(said, state);
    return of(state).stream().anyMatch(name::mayName);
  }

  /** The states that have a county, if not a city, of that name or of that whole code. */
  static ImmutableSet<UsState> statesWith(String said) {
    return Arrays.stream(UsState.values())
        .filter(state -> !SaidCounty.of(said, state).isHalfACode() && has(said, state))
        .collect(toImmutableSet());
  }

  /** Every county of the state, in the order of the table. */
  static ImmutableList<County> of(UsState state) {
    List<Line> lines = CountyNames.of(state).lines().map(Line::of).toList();
    Set<String> once = new HashSet<>();
    Set<String> twice = new HashSet<>();
    for (Line line : lines) {
      if (!once.add(line.key)) {
        twice.add(line.key);
      }
    }
    return lines.stream()
        .map(line -> line.county(state, twice.contains(line.key)))
        .collect(toImmutableList());
  }

  /** One line of {@link CountyNames}. */
  private record Line(String fips, String name, String key, CountyKind kind) {
    static Line of(String line) {
      String printed = line.substring(FIPS_DIGITS + 1);
      CountyKind kind = CountyKind.of(printed);
      String name = kind.withoutIt(printed);
      return new Line(line.substring(0, FIPS_DIGITS), name, NameKey.of(name), kind);
    }

    County county(UsState state, boolean needsKind) {
      return ImmutableCounty.of(name, Optional.of(fips), needsKind, key, kind, state);
    }
  }
}
