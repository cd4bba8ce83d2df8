package org.csecpolicy.policy;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A fact of a referral that a rule looks at and a screener can still ask for, in which words and of
 * whom. A decision lists those that were not known as its open questions. Ids are stable, as those
 * of clauses are: stored decisions name them.
 */
public enum Fact {
  /** Whether a law-enforcement caller's agency is one of the First Responder's Protocol. */
  CALLER_AGENCY(
      "caller.kind",
      "who is calling, and whether the agency follows the FRP",
      "Who is calling, and at which number can we call back? If law enforcement: does the "
          + "agency follow the First Responder's Protocol?",
      Clause.N_1),
  /** Which of the three categories are suspected. */
  CATEGORY(
      "categories",
      "which category is suspected, if only possibly",
      "What is suspected: sexual exploitation, a child's labor, or involving a child in "
          + "crime?",
      Clause.N_0_2,
      Clause.N_1_F_1),
  /** The child's date of birth or age. */
  AGE(
      "child.dateOfBirth",
      "the child's date of birth or age",
      "When was the child born, or how old is the child?",
      Clause.N_5_0),
  /** Whether the age is established, or only said. */
  AGE_ESTABLISHED(
      "child.ageEstablished",
      "whether the age is from a document, a record or a person who knows",
      "Is that from a document, a record or a person who knows, or was it only said?",
      Clause.N_5_0,
      Clause.P_DEF_8),
  /** The county and state that the child lives in. */
  RESIDENCE(
      "child.residence",
      "the child's county and state of residence",
      "In which county and state does the child live?",
      Clause.N_OOC_1),
  /** The county or state that has jurisdiction over the child. */
  JURISDICTION(
      "child.jurisdiction",
      "which county or state has jurisdiction over the child",
      Source.PROBATION,
      "Which county or state has jurisdiction over the child?",
      Clause.N_OOC_1),
  /** The county and state that the child is in now. */
  WHERE_FOUND(
      "child.foundIn",
      "the county and state the child is in now",
      "In which county and state is the child now?",
      Clause.N_OOC_13,
      Clause.N_OOC_19),
  /** Citizenship or immigration status, as far as clause 5 needs it. */
  NATIONALITY(
      "child.nationality",
      "whether the child may be a foreign national",
      "Is there reason to think that the child may be a foreign national?",
      Clause.N_5_0),
  /** With whom the child lives now. */
  HOME(
      "home",
      "with whom the child lives now",
      "With whom does the child live now?",
      Clause.N_1_D_2),
  /** Where the child lived when the allegations occurred. */
  OCCURRED(
      "occurred",
      "whether the allegations occurred at home or in placement",
      "Did it happen while the child lived at home, or in a placement?",
      Clause.N_3_A_0,
      Clause.N_3_B_1),
  /** Whether an allegation is against the placement, the present one or the one of then. */
  AGAINST_PLACEMENT(
      "againstPlacement",
      "whether any allegation is against the placement",
      "Is any of this alleged against the caregiver or the staff of a placement, the "
          + "child's present one or the one of then?",
      Clause.N_3_C_1),
  /** Which county the placement's address lies in. */
  PLACEMENT_LOCATION(
      "placement.location",
      "the county that the placement's address lies in",
      "In which county is the placement?",
      Clause.N_3_C_1,
      Clause.N_OOC_4),
  /** Whether there is an open case, and with whom. */
  OPEN_CASE(
      "openCase.status",
      "whether the child has an open case, and with which unit",
      Source.DEPARTMENT_RECORDS,
      "Does the child have an open case, and is it with a regional office or with the unit "
          + "for exploited children?",
      Clause.N_3_A_1,
      Clause.N_4_0),
  /** Which regional office has the open case. */
  OPEN_CASE_OFFICE(
      "openCase.office",
      "the regional office that has the open case",
      Source.DEPARTMENT_RECORDS,
      "Which regional office has the open case?",
      Clause.N_3_A_1),
  /** Which regional office serves the home address. */
  HOME_OFFICE(
      "homeOffice",
      "the regional office for the home address",
      Source.DEPARTMENT_RECORDS,
      "Which regional office serves the home address?",
      Clause.N_3_A_2),
  /** Which regional office serves the placement's address. */
  PLACEMENT_OFFICE(
      "placement.office",
      "the regional office for the placement's address",
      Source.DEPARTMENT_RECORDS,
      "Which regional office serves the placement's address?",
      Clause.N_3_C_1),
  /** The name of the placement. */
  PLACEMENT_NAME(
      "placement.name",
      "the name of the placement",
      "What is the placement called?",
      Clause.N_3_B_2),
  /** Whether only past exploitation is reported. */
  PAST_HISTORY_ONLY(
      "pastHistoryOnly",
      "whether only past history is reported",
      "Is only past exploitation reported, and nothing that is going on now?",
      Clause.N_1_G_2),
  /** Whether anything indicates imminent danger. */
  IMMINENT_DANGER(
      "imminentDanger",
      "any indication of imminent danger",
      "Is there anything that points to imminent danger to the child?",
      Clause.N_1_G_2),
  /** Whether the child may run. */
  FLIGHT_RISK(
      "flightRisk",
      "whether the child is a flight or runaway risk",
      "Might the child run away, or leave with somebody?",
      Clause.N_1_G_2),
  /** Whether the child is AWOL. */
  AWOL("awol", "whether the child is AWOL", "Is the child AWOL?", Clause.N_1_G_2),
  /** Whether law enforcement has the child in custody. */
  LAW_ENFORCEMENT_CUSTODY(
      "custody.lawEnforcement",
      "whether law enforcement has the child in custody",
      Source.LAW_ENFORCEMENT,
      "Does law enforcement have the child in custody right now?",
      Clause.N_1_B,
      Clause.N_2_B_1),
  /** Whether the child is incarcerated at Juvenile Hall. */
  AT_JUVENILE_HALL(
      "custody.atJuvenileHall",
      "whether the child is at Juvenile Hall",
      Source.PROBATION,
      "Is the child at Juvenile Hall now?",
      Clause.N_1_G_2,
      Clause.N_2_B_5),
  /** Whether the child is on the way to Juvenile Hall. */
  BEING_TRANSPORTED(
      "custody.beingTransported",
      "whether the child is being transported to Juvenile Hall",
      Source.LAW_ENFORCEMENT,
      "Is the child being taken to Juvenile Hall right now?",
      Clause.N_OOC_14),
  /** What Juvenile Hall answered. */
  HALL_ANSWER(
      "custody.hallAnswer",
      "whether Juvenile Hall accepts the child",
      Source.PROBATION,
      "Does Juvenile Hall accept the child, or does it refuse?",
      Clause.N_OOC_19),
  /** The child's Probation status. */
  PROBATION_STATUS(
      "probation.status",
      "the child's Probation status",
      Source.PROBATION,
      "Is the child on Probation, and under 602 status? If so, in a placement or at home?",
      Clause.N_2_A_1),
  /** Who at Intake Detention Control answered. */
  IDC_INFORMANT(
      "probation.informant",
      "who at Probation gave the status",
      Source.PROBATION,
      "May I have your name for the record?",
      Clause.N_2_A_2),
  /** Whether the county or state of residence has open services for the child. */
  OPEN_SERVICES(
      "elsewhere.openServices",
      "whether there are open services where the child lives",
      Source.RESIDENCE,
      "Does the child have open child-protection services there?",
      Clause.N_OOC_2,
      Clause.N_OOC_3),
  /** Whether the county of residence has open jurisdiction over the child. */
  OPEN_JURISDICTION(
      "elsewhere.openJurisdiction",
      "whether that county has open jurisdiction",
      Source.RESIDENCE,
      "Does a court there have open jurisdiction over the child?",
      Clause.N_OOC_8),
  /** Whether the county of residence will respond. */
  WILL_RESPOND(
      "elsewhere.willRespond",
      "whether that county will respond",
      Source.RESIDENCE,
      "Will you respond to this youth?",
      Clause.N_OOC_8),
  /** Whether the county of residence accepts an Electronic Transfer. */
  ELECTRONIC_TRANSFER(
      "elsewhere.electronicTransfer",
      "whether that county accepts an Electronic Transfer",
      Source.RESIDENCE,
      "Do you accept the referral by Electronic Transfer?",
      Clause.N_OOC_9,
      Clause.N_OOC_10),
  /** Who answered for that county. */
  ANSWERED_BY(
      "elsewhere.answeredBy",
      "who answered for that county",
      Source.RESIDENCE,
      "Whom did I speak to, and under which number?",
      Clause.N_OOC_4,
      Clause.N_OOC_7),
  /** When that county will be with the child. */
  EXPECTED_ARRIVAL(
      "elsewhere.expectedArrival",
      "when that county will be with the child",
      Source.RESIDENCE,
      "When will your staff be with the child?",
      Clause.N_OOC_4,
      Clause.N_OOC_9),
  /** Whether there is an active Missing Person's Report. */
  MISSING_PERSON_REPORT(
      "elsewhere.missingPersonReport",
      "whether there is an active Missing Person's Report",
      Source.LAW_ENFORCEMENT,
      "Is there an active Missing Person's Report for the child?",
      Clause.N_OOC_15,
      Clause.N_OOC_19),
  /** Whether there is a Delinquency Warrant. */
  DELINQUENCY_WARRANT(
      "elsewhere.delinquencyWarrant",
      "whether there is a Delinquency Warrant",
      Source.LAW_ENFORCEMENT,
      "Is there a Delinquency Warrant for the child?",
      Clause.N_OOC_15,
      Clause.N_OOC_19);

  private static final String WHETHER = "whether ";
  private static final ImmutableMap<String, Fact> BY_ID =
      Maps.uniqueIndex(Arrays.asList(values()), Fact::id);

  private final String id;
  private final String label;
  private final Source source;
  private final String question;
  private final ImmutableSet<Clause> clauses;

  /** Of whoever is on the telephone. */
  Fact(String id, String label, String question, Clause first, Clause... others) {
    this(id, label, Source.REPORTING_PARTY, question, first, others);
  }

  Fact(String id, String label, Source source, String question, Clause first, Clause... others) {
    this.id = id;
    this.label = label;
    this.source = source;
    this.question = question;
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

  /** What a yes says, as a sentence without its end: the label without its "whether". */
  public String statement() {
    String words = label.startsWith(WHETHER) ? label.substring(WHETHER.length()) : label;
    return Ascii.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** Who can answer. */
  public Source source() {
    return source;
  }

  /** How a screener asks for it, in words that name no county, unit or list. */
  public String question() {
    return question;
  }

  /** The clauses that need it. */
  public ImmutableSet<Clause> clauses() {
    return clauses;
  }
}
