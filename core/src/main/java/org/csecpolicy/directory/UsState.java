package org.csecpolicy.directory;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** A state, district or territory, by its postal code. */
public enum UsState {
  AL("Alabama"),
  AK("Alaska"),
  AZ("Arizona"),
  AR("Arkansas"),
  CA("California"),
  CO("Colorado"),
  CT("Connecticut"),
  DE("Delaware"),
  DC("District of Columbia"),
  FL("Florida"),
  GA("Georgia"),
  HI("Hawaii"),
  ID("Idaho"),
  IL("Illinois"),
  IN("Indiana"),
  IA("Iowa"),
  KS("Kansas"),
  KY("Kentucky"),
  LA("Louisiana"),
  ME("Maine"),
  MD("Maryland"),
  MA("Massachusetts"),
  MI("Michigan"),
  MN("Minnesota"),
  MS("Mississippi"),
  MO("Missouri"),
  MT("Montana"),
  NE("Nebraska"),
  NV("Nevada"),
  NH("New Hampshire"),
  NJ("New Jersey"),
  NM("New Mexico"),
  NY("New York"),
  NC("North Carolina"),
  ND("North Dakota"),
  OH("Ohio"),
  OK("Oklahoma"),
  OR("Oregon"),
  PA("Pennsylvania"),
  RI("Rhode Island"),
  SC("South Carolina"),
  SD("South Dakota"),
  TN("Tennessee"),
  TX("Texas"),
  UT("Utah"),
  VT("Vermont"),
  VA("Virginia"),
  WA("Washington"),
  WV("West Virginia"),
  WI("Wisconsin"),
  WY("Wyoming"),
  AS("American Samoa"),
  GU("Guam"),
  MP("Northern Mariana Islands"),
  PR("Puerto Rico"),
  VI("U.S. Virgin Islands");

  private static final ImmutableMap<String, UsState> BY_NAME = byName();

  private final String label;

  UsState(String label) {
    this.label = label;
  }

  /**
   * The state of this postal code or full name, in any case, with or without blanks and periods:
   * "n.y.", "District of Columbia".
   */
  public static Optional<UsState> find(String said) {
    return Optional.ofNullable(BY_NAME.get(NameKey.of(said)));
  }

  private static ImmutableMap<String, UsState> byName() {
    ImmutableMap.Builder<String, UsState> names = ImmutableMap.builder();
    for (UsState state : values()) {
      names.put(NameKey.of(state.name()), state).put(NameKey.of(state.label), state);
    }
    return names.put("washingtondc", DC).put("virginislands", VI).build();
  }

  /** The name in full. */
  public String label() {
    return label;
  }
}
