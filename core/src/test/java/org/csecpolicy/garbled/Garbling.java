package org.csecpolicy.garbled;

import static org.csecpolicy.garbled.Slip.age;
import static org.csecpolicy.garbled.Slip.ageRange;
import static org.csecpolicy.garbled.Slip.also;
import static org.csecpolicy.garbled.Slip.birthDate;
import static org.csecpolicy.garbled.Slip.code;
import static org.csecpolicy.garbled.Slip.county;
import static org.csecpolicy.garbled.Slip.countyForState;
import static org.csecpolicy.garbled.Slip.instead;
import static org.csecpolicy.garbled.Slip.leaveOut;
import static org.csecpolicy.garbled.Slip.leaveOutIfAny;
import static org.csecpolicy.garbled.Slip.place;
import static org.csecpolicy.garbled.Slip.recited;
import static org.csecpolicy.garbled.Slip.when;

import java.util.Locale;

/**
 * The ways in which people garble a call. The true call is what <em>is</em>, the garbled one what
 * was <em>said</em>. None of these establishes what is not so, but for a contradiction: it is added
 * last, to what it contradicts. None names another place that exists, but to contradict. An event
 * is no fact: what Juvenile Hall or the other county answered is not taken back. What no reading
 * heals is in {@link Unhealed}.
 */
enum Garbling {
  HOME_COUNTY_MISSPELLED(
      "the county where the child lives is misspelled",
      county("child.residence", Slip::misspelled)),
  HOME_CITY(
      "a city is said for the county where the child lives", county("child.residence", Slip::city)),
  HOME_FIPS_CODE("the county where the child lives is said by its code", code("child.residence")),
  HOME_OTHER_CODE(
      "the county where the child lives is said by a number that is no code",
      county("child.residence", Slip::number)),
  HOME_SPELLED_OTHERWISE(
      "the county where the child lives is spelled as people write it",
      county("child.residence", county -> " county of  " + county.toUpperCase(Locale.ROOT))),
  HOME_UNKNOWN_COUNTY(
      "\"Unknown\" is said for the county where the child lives",
      county("child.residence", county -> "Unknown")),
  HOME_NOT_APPLICABLE(
      "\"N/A\" is said for where the child lives", place("child.residence", "N/A", "N/A")),
  HOME_LA_AS_COUNTY(
      "\"LA\" is said for the county where the child lives", place("child.residence", "LA", "CA")),
  HOME_LA_AS_STATE(
      "\"LA\" alone is said for the state where the child lives",
      place("child.residence", "", "LA")),
  HOME_LA_TWICE(
      "\"LA\" is said for county and state where the child lives",
      place("child.residence", "LA", "LA")),
  HOME_COUNTY_LEFT_OUT(
      "the county where the child lives is left out", leaveOut("child.residence.county")),
  HOME_STATE_DOES_NOT_FIT(
      "the state where the child lives has no such county",
      instead("child.residence.state", "AZ").where("child.residence.county")),
  HOME_STATE_MISSPELLED(
      "the state where the child lives is misspelled",
      instead("child.residence.state", "Califronia")),
  HOME_STATE_LEFT_OUT(
      "the state where the child lives is left out", leaveOut("child.residence.state")),
  HOME_COUNTY_FOR_STATE(
      "the county where the child lives is said for the state", countyForState("child.residence")),
  HOME_COUNTRY_UNKNOWN(
      "\"Unknown\" is said for the country where the child lives",
      also("child.residence.country", "Unknown")),
  HOME_ABROAD_AND_HERE(
      "a county of ours stands beside the country where the child lives",
      call ->
          Slip.isAbroad(call, "child.residence")
              && also("child.residence.country", "Mexico").garble(call)
              && also("child.residence.county", "Orange").garble(call)
              && also("child.residence.state", "CA").garble(call)),
  HOME_NOT_SAID("where the child lives is left out", leaveOut("child.residence")),

  FOUND_MISSPELLED(
      "the county where the child is now is misspelled", county("child.foundIn", Slip::misspelled)),
  FOUND_DISTRICT(
      "a district is said for the county where the child is now",
      county("child.foundIn", county -> "Hollywood")),
  FOUND_ADDRESS(
      "an address is said for the county where the child is now",
      county("child.foundIn", county -> "Figueroa and 68th")),
  FOUND_UNKNOWN(
      "\"Unknown\" is said for where the child is now", place("child.foundIn", "Unknown", "")),
  FOUND_LA("\"LA\" alone is said for where the child is now", place("child.foundIn", "", "LA")),
  FOUND_STATE_DOES_NOT_FIT(
      "the state where the child is now has no such county",
      instead("child.foundIn.state", "AZ").where("child.foundIn.county")),
  FOUND_NOT_SAID("where the child is now is left out", leaveOut("child.foundIn")),

  JURISDICTION_MISSPELLED(
      "the county of jurisdiction is misspelled", county("child.jurisdiction", Slip::misspelled)),
  JURISDICTION_CITY(
      "a city is said for the county of jurisdiction", county("child.jurisdiction", Slip::city)),
  JURISDICTION_LA(
      "\"LA\" alone is said for the jurisdiction", place("child.jurisdiction", "", "LA")),

  SAYS_18("the child says 18", age(18)),
  FORTY_FOUR("a woman of 44 is spoken of", age(44)),
  AGE_ACROSS_18("the age is estimated from 16 to 20", ageRange(16, 20)),
  AT_LEAST_17("the age is estimated from 17 to 25", ageRange(17, 25)),
  PLACEHOLDER_1911("the birth date is a placeholder, 01/01/1911", birthDate("1911-01-01")),
  PLACEHOLDER_1970("the birth date is a placeholder, 01/01/1970", birthDate("1970-01-01")),
  RECITED_19("a birth date of somebody of 19 is recited", recited(19)),
  RECITED_18_TODAY("a birth date of somebody of 18 is recited", recited(18)),
  AGE_TICKED(
      "that the age is established is ticked, and nobody says by what",
      call ->
          !call.says("child.ageEstablished", "yes")
              && leaveOutIfAny("child.ageSource").garble(call)
              && also("child.ageEstablished", "yes").garble(call)),
  HER_WORD_FOR_A_SOURCE(
      "the child's word is written down as what establishes the age",
      call ->
          !call.says("child.ageSource")
              && also("child.ageSource", "she said so").garble(call)
              && also("child.ageEstablished", "yes").garble(call)),
  AGE_NOT_SAID("birth date and age are left out", leaveOut("child.dateOfBirth", "child.statedAge")),
  AGE_SOURCE_NOT_SAID(
      "how the age is known is left out", leaveOut("child.ageEstablished", "child.ageSource")),

  CUSTODY_NOT_SAID(
      "whether law enforcement has the child is left out", leaveOut("custody.lawEnforcement")),
  CUSTODY_HEARD(
      "that law enforcement has the child is a rumor",
      instead("custody.lawEnforcement", "unknown")),
  AT_HALL_NOT_SAID(
      "whether the child is at Juvenile Hall is left out", leaveOut("custody.atJuvenileHall")),
  ON_THE_WAY_NOT_SAID(
      "whether the child is on the way to Juvenile Hall is left out",
      leaveOut("custody.beingTransported")),
  HALL_NOT_SAID(
      "where the child stands to Juvenile Hall is left out",
      leaveOut("custody.atJuvenileHall", "custody.beingTransported")),

  REPORT_NOT_SAID(
      "the Missing Person's Report is left out", leaveOut("elsewhere.missingPersonReport")),
  REPORT_HEARD(
      "the Missing Person's Report is a rumor",
      instead("elsewhere.missingPersonReport", "unknown")),
  WARRANT_NOT_SAID("the Delinquency Warrant is left out", leaveOut("elsewhere.delinquencyWarrant")),
  WARRANT_HEARD(
      "the Delinquency Warrant is a rumor", instead("elsewhere.delinquencyWarrant", "unknown")),
  KIND_OF_WARRANT_TAKEN(
      "a protective-custody warrant is spoken of as \"a warrant\"",
      call ->
          call.says("elsewhere.protectiveCustodyWarrant", "yes")
              && !call.says("elsewhere.delinquencyWarrant", "yes")
              && call.leaveOut("elsewhere.protectiveCustodyWarrant")
              && leaveOut("elsewhere.delinquencyWarrant").garble(call)),

  DANGER_NOT_SAID("whether the child is in danger is left out", leaveOut("imminentDanger")),
  FLIGHT_RISK_NOT_SAID("whether the child may run is left out", leaveOut("flightRisk")),
  HISTORY_NOT_SAID(
      "whether only past history is reported is left out", leaveOut("pastHistoryOnly")),
  AWOL_NOT_SAID("whether the child is AWOL is left out", leaveOut("awol")),

  HOME_WITH_NOT_SAID("with whom the child lives is left out", leaveOut("home")),
  PLACEMENT_NOT_SAID(
      "the placement of a child who is not homeless is left out",
      call -> !call.says("home", "homeless") && call.leaveOut("placement")),
  PLACEMENT_COUNTY_MISSPELLED(
      "the county of the placement is misspelled", county("placement.location", Slip::misspelled)),
  PLACEMENT_COUNTY_NOT_SAID("where the placement is, is left out", leaveOut("placement.location")),
  OCCURRED_NOT_SAID("where it happened is left out", leaveOut("occurred")),
  ACCUSED_NOT_SAID("whether the placement is accused is left out", leaveOut("againstPlacement")),
  FORMER_PLACEMENT(
      "a placement of long ago is mentioned",
      call -> !call.says("placement") && also("placement.name", "Maple House").garble(call)),
  CATEGORY_DOUBTED(
      "a category that is identified is called possible", instead("categories.csec", "possible")),
  CALLERS_AGENCY_NOT_SAID(
      "which agency the deputy is of is left out",
      when("caller.kind", "other-law-enforcement", "caller.kind", "law-enforcement-not-verified")),
  CASE_STATUS_NOT_SAID("which unit has the open case is left out", leaveOut("openCase.status")),
  CASE_NOT_SAID("whether there is an open case is left out", leaveOut("openCase")),
  PROBATION_NOT_SAID("the Probation status is left out", leaveOut("probation")),
  NATIONALITY_NOT_SAID(
      "whether the child is a foreign national is left out", leaveOut("child.nationality")),
  CALLER_NOT_SAID("who is calling is left out", leaveOut("caller")),
  INDICATORS_NOT_SAID("indicators and red flags are left out", leaveOut("indicators", "redFlags")),

  TRANSFER_FOR_COMING(
      "the county that is coming is said to have taken the transfer",
      call ->
          call.says("elsewhere.expectedArrival")
              && !call.says("elsewhere.electronicTransfer", "declined")
              && leaveOut("elsewhere.expectedArrival", "elsewhere.answeredBy").garble(call)
              && also("elsewhere.electronicTransfer", "accepted").garble(call)),
  COMING_FOR_TRANSFER(
      "the county that took the transfer is said to be coming, nobody knows when",
      call ->
          !call.says("elsewhere.expectedArrival")
              && !call.says("elsewhere.willRespond", "no")
              && when("elsewhere.electronicTransfer", "accepted", "elsewhere.willRespond", "yes")
                  .garble(call)),
  COUNTYS_WORD_NOT_SAID(
      "that the other county will respond is left out",
      call -> call.says("elsewhere.willRespond", "yes") && call.leaveOut("elsewhere.willRespond")),
  NOBODY_NAMED(
      "\"N/A\" stands where the one who answered for the other county is asked for",
      call ->
          !call.says("elsewhere.answeredBy") && also("elsewhere.answeredBy", "N/A").garble(call)),
  ARRIVAL_FILLED_IN(
      "the moment of the call was filled in for when the other county comes",
      call -> !call.says("elsewhere.expectedArrival") && Slip.arrival(0).garble(call)),
  ARRIVAL_OF_ANOTHER_YEAR(
      "a year is mistaken in when the other county comes",
      call -> !call.says("elsewhere.expectedArrival") && Slip.arrival(1).garble(call)),
  ARRIVAL_NOT_SAID(
      "when the other county comes is left out", leaveOut("elsewhere.expectedArrival")),
  WHO_ANSWERED_NOT_SAID(
      "who answered for the other county is left out", leaveOut("elsewhere.answeredBy")),

  REFUSED_AND_THERE(
      "a child whom Juvenile Hall refused is said to be there",
      when("custody.hallAnswer", "refused", "custody.atJuvenileHall", "yes")),
  REFUSED_AND_ON_THE_WAY(
      "a child whom Juvenile Hall refused is said to be on the way there",
      when("custody.hallAnswer", "refused", "custody.beingTransported", "yes")),
  REFUSED_AND_NOT_HELD(
      "a child whom Juvenile Hall refused is said to be in nobody's custody",
      when("custody.hallAnswer", "refused", "custody.lawEnforcement", "no")),
  REFUSED_AND_OUTSIDE(
      "a child whom Juvenile Hall refused is said to be in Nevada",
      call ->
          call.says("custody.hallAnswer", "refused")
              && place("child.foundIn", "", "NV").garble(call)),
  HELD_AND_NOT_HELD(
      "a child whom somebody holds by name is said to be in nobody's custody",
      call ->
          call.says("custody.heldBy")
              && when("custody.lawEnforcement", "yes", "custody.lawEnforcement", "no")
                  .garble(call)),
  ON_THE_WAY_AND_THERE(
      "a child on the way to Juvenile Hall is said to be there",
      when("custody.beingTransported", "yes", "custody.atJuvenileHall", "yes")),
  THERE_AND_HELD(
      "a child at Juvenile Hall is said to be in law enforcement's custody",
      when("custody.atJuvenileHall", "yes", "custody.lawEnforcement", "yes")),
  THERE_AND_OUTSIDE(
      "a child at Juvenile Hall is said to be in Nevada",
      call ->
          call.says("custody.atJuvenileHall", "yes")
              && place("child.foundIn", "", "NV").garble(call)),
  OUTSIDE_AND_THERE(
      "a child outside the county is said to be at Juvenile Hall",
      call ->
          Slip.isOutside(call, "child.foundIn")
              && also("custody.atJuvenileHall", "yes").garble(call)),
  FM_IN_PLACEMENT(
      "a 602 youth of a home is said to be in placement",
      when("probation.status", "ward-602-fm-home", "home", "placement")),
  FR_AT_HOME(
      "a 602 youth of a placement is said to be at home",
      when("probation.status", "ward-602-fr-placement", "home", "parent")),
  NOT_HELD_AND_ON_THE_WAY(
      "a child in nobody's custody is said to be on the way to Juvenile Hall",
      call ->
          !call.says("custody.atJuvenileHall", "yes")
              && when("custody.lawEnforcement", "no", "custody.beingTransported", "yes")
                  .garble(call)),
  PLACEHOLDER_BESIDE_AGE(
      "the birth date is a placeholder beside a stated age",
      call ->
          call.says("child.statedAge")
              && !call.says("child.dateOfBirth")
              && !call.says("child.ageEstablished", "yes")
              && also("child.dateOfBirth", "1911-01-01").garble(call));

  private final String sentence;
  private final Slip slip;

  Garbling(String sentence, Slip slip) {
    this.sentence = sentence;
    this.slip = slip;
  }

  /** What went wrong in the telling, in words. */
  String sentence() {
    return sentence;
  }

  /** Garbles the call; false when it says nothing that could be garbled so. */
  boolean garble(Told call) {
    return slip.garble(call);
  }
}
