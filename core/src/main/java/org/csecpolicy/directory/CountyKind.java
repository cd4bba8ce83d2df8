package org.csecpolicy.directory;

import com.google.common.collect.ImmutableList;

/** What a county is called in its state, and what one may be called by whoever names it. */
enum CountyKind {
  COUNTY("County"),
  PARISH("Parish"),
  /** Before the borough, which ends in the same word. */
  CITY_AND_BOROUGH("City and Borough"),
  BOROUGH("Borough"),
  CENSUS_AREA("Census Area"),
  MUNICIPALITY("Municipality"),
  MUNICIPIO("Municipio"),
  /** A city that belongs to no county. Carson City, in capitals, is a name without a kind. */
  CITY("city"),
  ISLAND("Island"),
  DISTRICT("District"),
  PLANNING_REGION("Planning Region"),
  /** How San Francisco is often called; the table prints none. */
  CITY_AND_COUNTY("City and County"),
  /** The District of Columbia, Guam and Carson City; and of what is said, a name alone. */
  NONE("");

  private static final ImmutableList<CountyKind> ALL = ImmutableList.copyOf(values());

  private final String printed;
  private final String behindAName;
  private final String key;
  private final ImmutableList<String> before;

  CountyKind(String printed) {
    this.printed = printed;
    this.behindAName = " " + printed;
    this.key = NameKey.of(printed);
    this.before =
        printed.equals("Municipio")
            ? ImmutableList.of(key + "of", key + "de")
            : ImmutableList.of(key + "of");
  }

  /** The word or words after the name. */
  String printed() {
    return printed;
  }

  /** The same as a {@link NameKey}. */
  String key() {
    return key;
  }

  /** What remains of a name as a {@link NameKey} without this kind after or before it. */
  ImmutableList<String> takenFrom(String name) {
    ImmutableList.Builder<String> rest = ImmutableList.builder();
    if (this != NONE) {
      for (String words : before) {
        if (name.startsWith(words) && name.length() > words.length()) {
          rest.add(name.substring(words.length()));
        }
      }
      if (name.endsWith(key) && name.length() > key.length()) {
        rest.add(name.substring(0, name.length() - key.length()));
      }
    }
    return rest.build();
  }

  /** The kind that a printed name ends in. */
  static CountyKind of(String printedName) {
    for (CountyKind kind : ALL) {
      if (printedName.endsWith(kind.behindAName)) {
        return kind;
      }
    }
    return NONE;
  }

  /** The same of a name that somebody else prints. */
  static CountyKind ofAnyCase(String printedName) {
    for (CountyKind kind : ALL) {
      int at = printedName.length() - kind.behindAName.length();
      if (at > 0
          && kind != NONE
          && printedName.regionMatches(true, at, kind.behindAName, 0, kind.behindAName.length())) {
        return kind;
      }
    }
    return NONE;
  }

  /** A printed name without this kind at its end. */
  String withoutIt(String printedName) {
    return this == NONE
        ? printedName
        : printedName.substring(0, printedName.length() - behindAName.length());
  }

  /** Whether whoever says this may mean a county or a city. */
  boolean leavesOpen() {
    return this == NONE || this == CITY_AND_COUNTY;
  }

  /** Whether one of this kind is meant by a name of that kind. */
  boolean answersTo(CountyKind said) {
    return switch (said) {
      case NONE -> true;
      // People call every kind a county, but not a city that belongs to none.
      case COUNTY -> this != CITY;
      case CITY_AND_COUNTY -> this == COUNTY;
      // Alaska's are told apart by their names, and change their kind.
      case BOROUGH -> this == said || this == CITY_AND_BOROUGH || this == CENSUS_AREA;
      case MUNICIPALITY -> this == said || this == MUNICIPIO;
      default -> this == said || this == NONE;
    };
  }
}
