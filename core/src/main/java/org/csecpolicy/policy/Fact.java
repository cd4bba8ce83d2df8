package org.csecpolicy.policy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A fact of a referral that a rule looks at and a screener can still ask for. A decision lists
 * those that were not known as its open questions. Ids are stable, as those of clauses are: stored
 * decisions name them.
 */
public enum Fact {
  /** Whether a law-enforcement caller's agency is one of the First Responder's Protocol. */
  CALLER_AGENCY(
      "caller.kind", "who is calling, and whether the agency follows the FRP", Clause.N_1),
  /** Which of the three categories are suspected. */
  CATEGORY(
      "categories", "which category is suspected, if only possibly", Clause.N_0_2, Clause.N_1_F_1),
  /** The child's date of birth or age. */
  AGE("child.dateOfBirth", "the child's date of birth or age", Clause.N_5_0),
  /** Whether the age is established, or only said. */
  AGE_ESTABLISHED(
      "child.ageEstablished",
      "whether the age is from a document, a record or a person who knows",
      Clause.N_5_0,
      Clause.P_DEF_8),
  /** The county and state that the child lives in. */
  RESIDENCE("child.residence", "the child's county and state of residence", Clause.N_OOC_1),
  /** The county or state that has jurisdiction over the child. */
  JURISDICTION(
      "child.jurisdiction",
      "which county or state has jurisdiction over the child",
      Clause.N_OOC_1),
  /** The county and state that the child is in now. */
  WHERE_FOUND(
      "child.foundIn",
      "the county and state the child is in now",
      Clause.N_OOC_13,
      Clause.N_OOC_19),
  /** Citizenship or immigration status, as far as clause 5 needs it. */
  NATIONALITY("child.nationality", "whether the child may be a foreign national", Clause.N_5_0),
  /** With whom the child lives now. */
  HOME("home", "with whom the child lives now", Clause.N_1_D_2),
  /** Where the child lived when the allegations occurred. */
  OCCURRED(
      "occurred",
      "whether the allegations occurred at home or in placement",
      Clause.N_3_A_0,
      Clause.N_3_B_1),
  /** Whether an allegation is against the placement, the present one or the one of then. */
  AGAINST_PLACEMENT(
      "againstPlacement", "whether any allegation is against the placement", Clause.N_3_C_1),
  /** Which county the placement's address lies in. */
  PLACEMENT_LOCATION(
      "placement.location",
      "the county that the placement's address lies in",
      Clause.N_3_C_1,
      Clause.N_OOC_4),
  /** Whether there is an open case, and with whom. */
  OPEN_CASE(
      "openCase.status",
      "whether the child has an open case, and with which unit",
      Clause.N_3_A_1,
      Clause.N_4_0),
  /** Which regional office has the open case. */
  OPEN_CASE_OFFICE("openCase.office", "the regional office that has the open case", Clause.N_3_A_1),
  /** Which regional office serves the home address. */
  HOME_OFFICE("homeOffice", "the regional office for the home address", Clause.N_3_A_2),
  /** Which regional office serves the placement's address. */
  PLACEMENT_OFFICE(
      "placement.office", "the regional office for the placement's address", Clause.N_3_C_1),
  /** The name of the placement. */
  PLACEMENT_NAME("placement.name", "the name of the placement", Clause.N_3_B_2),
  /** Whether only past exploitation is reported. */
  PAST_HISTORY_ONLY("pastHistoryOnly", "whether only past history is reported", Clause.N_1_G_2),
  /** Whether anything indicates imminent danger. */
  IMMINENT_DANGER("imminentDanger", "any indication of imminent danger", Clause.N_1_G_2),
  /** Whether the child may run. */
  FLIGHT_RISK("flightRisk", "whether the child is a flight or runaway risk", Clause.N_1_G_2),
  /** Whether the child is AWOL. */
  AWOL("awol", "whether the child is AWOL", Clause.N_1_G_2),
  /** Whether law enforcement has the child in custody. */
  LAW_ENFORCEMENT_CUSTODY(
      "custody.lawEnforcement",
      "whether law enforcement has the child in custody",
      Clause.N_1_B,
      Clause.N_2_B_1),
  /** Whether the child is incarcerated at Juvenile Hall. */
  AT_JUVENILE_HALL(
      "custody.atJuvenileHall",
      "whether the child is at Juvenile Hall",
      Clause.N_1_G_2,
      Clause.N_2_B_5),
  /** Whether the child is on the way to Juvenile Hall. */
  BEING_TRANSPORTED(
      "custody.beingTransported",
      "whether the child is being transported to Juvenile Hall",
      Clause.N_OOC_14),
  /** What Juvenile Hall answered. */
  HALL_ANSWER("custody.hallAnswer", "whether Juvenile Hall accepts the child", Clause.N_OOC_19),
  /** The child's Probation status. */
  PROBATION_STATUS("probation.status", "the child's Probation status", Clause.N_2_A_1),
  /** Who at Intake Detention Control answered. */
  IDC_INFORMANT("probation.informant", "who at Probation gave the status", Clause.N_2_A_2),
  /** Whether the county or state of residence has open services for the child. */
  OPEN_SERVICES(
      "elsewhere.openServices",
      "whether there are open services where the child lives",
      Clause.N_OOC_2,
      Clause.N_OOC_3),
  /** Whether the county of residence has open jurisdiction over the child. */
  OPEN_JURISDICTION(
      "elsewhere.openJurisdiction", "whether that county has open jurisdiction", Clause.N_OOC_8),
  /** Whether the county of residence will respond. */
  WILL_RESPOND("elsewhere.willRespond", "whether that county will respond", Clause.N_OOC_8),
  /** Whether the county of residence accepts an Electronic Transfer. */
  ELECTRONIC_TRANSFER(
      "elsewhere.electronicTransfer",
      "whether that county accepts an Electronic Transfer",
      Clause.N_OOC_9,
      Clause.N_OOC_10),
  /** Who answered for that county. */
  ANSWERED_BY(
      "elsewhere.answeredBy", "who answered for that county", Clause.N_OOC_4, Clause.N_OOC_7),
  /** When that county will be with the child. */
  EXPECTED_ARRIVAL(
      "elsewhere.expectedArrival",
      "when that county will be with the child",
      Clause.N_OOC_4,
      Clause.N_OOC_9),
  /** Whether there is an active Missing Person's Report. */
  MISSING_PERSON_REPORT(
      "elsewhere.missingPersonReport",
      "whether there is an active Missing Person's Report",
      Clause.N_OOC_15,
      Clause.N_OOC_19),
  /** Whether there is a Delinquency Warrant. */
  DELINQUENCY_WARRANT(
      "elsewhere.delinquencyWarrant",
      "whether there is a Delinquency Warrant",
      Clause.N_OOC_15,
      Clause.N_OOC_19);

  private static final ImmutableMap<String, Fact> BY_ID =
      Maps.uniqueIndex(Arrays.asList(values()), Fact::id);

  private final String id;
  private final String label;
  private final ImmutableSet<Clause> clauses;

  Fact(String id, String label, Clause first, Clause... others) {
    this.id = id;
    this.label = label;
    this.clauses = Sets.immutableEnumSet(first, others);
  }

  /** The fact with this id, as stored decisions name it; empty when there is none. */
  public static Optional<Fact> ofId(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /**
   * Whether it is what somebody else has still to answer: Juvenile Hall, or the other county. An
   * answer that has not come is an event that has not happened, and not a fact that is not known.
   */
  public boolean isEvent() {
    return this == HALL_ANSWER || this == WILL_RESPOND || this == ELECTRONIC_TRANSFER;
  }

  /**
   * The stable id, such as {@code custody.hallAnswer}: the path of the field of a referral that
   * holds the fact. Never reused.
   */
  public String id() {
    return id;
  }

  /** What is asked, to follow "find out" or "not known:". */
  public String label() {
    return label;
  }

  /** The clauses that need it. */
  public ImmutableSet<Clause> clauses() {
    return clauses;
  }
}
