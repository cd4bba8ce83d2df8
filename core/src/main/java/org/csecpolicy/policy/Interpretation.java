package org.csecpolicy.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Optional;

/**
 * How one unclear place of the two texts is read: where they are ambiguous, conflict, or leave a
 * gap. The default is the reading most protective of the child. Where another reading can be
 * defended as well, it is a {@link Reading} that an agency can choose; where none is offered, the
 * default is fixed.
 *
 * <p>These rules hold for every one of them. An unknown fact never counts as "no", never lowers the
 * response and never blocks it. What is only said is not known: a claim is kept as it was said, and
 * only what is established takes protection away. What has not happened yet, such as an answer that
 * is still awaited, counts neither as given nor as refused. No combination of facts is refused: of
 * two that contradict each other the more protective one counts, and the decision asks. The child
 * always has a responder: where the department does not respond, the decision names who does, or
 * makes finding one the first step. And nothing is invented: what neither text says is named as
 * missing.
 *
 * <p>The wording names roles (the county, the department, the exploitation unit, the after-hours
 * unit, the alert list) because other counties use this library with their own names.
 */
public enum Interpretation {
  /** A call from a First Responder's Protocol agency is outside this protocol. */
  FRP_CALL(
      "frp-call",
      "What is to be done with a call from a law-enforcement agency that is identified "
          + "under the First Responder's Protocol?",
      "The call is outside this protocol: the result says so and decides nothing else. "
          + "The pre-alert can still be formatted for it, with FRP on the subject line.",
      Clause.N_0_1,
      Clause.N_1),

  /** A law-enforcement caller not known to be an FRP agency is handled here. */
  FRP_UNVERIFIED(
      "frp-unverified",
      "Does the protocol apply while it is not known whether a law-enforcement caller "
          + "belongs to the First Responder's Protocol? No list of its agencies is in the text.",
      "The call proceeds under this protocol, because the clock is running; it is "
          + "flagged, and the membership is an open question. The library contains no list of "
          + "agencies.",
      Clause.N_1),

  /** 18 or older only when established; said or unknown, a child is a minor. */
  MINOR(
      "minor",
      "Which day decides whether a young person is a minor, and what holds for an age that "
          + "is only said, for an estimate, for an unknown age, for a stated age that "
          + "contradicts the date of birth, and for one who is 18?",
      "A minor is under 18 on the county's local date of the call; the birthday counts "
          + "from 00:00, and a child born on February 29 turns 18 on March 1. Someone is 18 "
          + "or older only when that is established: by a document, a record, a named person "
          + "who knows, or the screener with a reason that is printed. With a date of birth "
          + "or an age of 18 or more that is only said, this protocol governs, flagged, and "
          + "it is asked whether it comes from a document or record, because children are "
          + "coached to say that they are 18 and recite dates of birth. A stated age may be "
          + "a range or an estimate: the child is a minor when its lower end is below 18. A "
          + "date of birth and a stated age on both sides of 18 contradict each other: a "
          + "minor, unless the age is established. An unknown age is a minor's, and an open "
          + "question. An adult is outside this protocol: the result names the fact that "
          + "decided it and where it comes from, and says that the text is silent on "
          + "non-minor dependents, not that no report is needed.",
      Clause.N_5_0,
      Clause.P_DEF_8),

  /** Without a suspected category nothing is routed yet, and nothing is refused. */
  AT_RISK_ONLY(
      "at-risk-only",
      "What follows when at-risk indicators are present and none of the three categories "
          + "is suspected, and what when there is neither yet?",
      "With indicators alone the referral is not routed and gets no special-project tab; "
          + "the result reports the at-risk finding, flagged, and says that the SCSW "
          + "decides. With neither a category nor an indicator so far it is not routed yet, "
          + "and nothing is refused: the result says which categories the red flags, "
          + "settings and activities that were observed suggest, that one can be entered now "
          + "as possible, and asks. When law enforcement has the child or a danger is known, "
          + "the result opens with that and with the running clock. It never says that there "
          + "is no response: other rules of the hotline apply, which are not in these texts.",
      Clause.N_1_F_1,
      Clause.N_1_F_2,
      Clause.N_DEF_5_0),

  /** Two facts that cannot both be so: the more protective one counts, and it is asked. */
  CONTRADICTION(
      "contradiction",
      "What is decided when two reported facts cannot both be so?",
      "No call is refused for it: the more protective fact counts, and the decision names "
          + "both and asks. There are twelve such pairs. Juvenile Hall refused the child, who "
          + "is there or on the way there: the refusal counts, since the call comes from its "
          + "door. It refused, and law enforcement does not have the child: the custody "
          + "counts, so the Expedited form is needed. It refused, and the child is outside "
          + "the county: the refusal counts, the child is here, and it is asked where. The "
          + "child is at Juvenile Hall and on the way there: on the way. The child is on the "
          + "way there, and law enforcement does not have the child: neither, so nobody is "
          + "known to have the child. It is named who holds the child, and law enforcement "
          + "does not have the child: the custody is not known. Law enforcement has "
          + "the child, who is at Juvenile Hall: at Juvenile Hall, unless it refused, and the "
          + "custody is asked. The "
          + "child is outside the county and at this county's Juvenile Hall: at Juvenile "
          + "Hall. 602 FM, of a child in placement: where the child lives now. 602 FR, of a "
          + "child at home who is not AWOL: where the child lives now. The date of birth and "
          + "the stated age lie on both sides of 18: a minor, unless the age is established. "
          + "A county that is not one of the named state's: the place is not known. These "
          + "are no contradictions: an allegation against a placement that the child has "
          + "left; a county that takes the transfer and declines to come tonight; a "
          + "placement mentioned for a child at home; 602 FR of a child who is AWOL and at "
          + "home.",
      Clause.N_1_B,
      Clause.N_5_0,
      Clause.N_6_0,
      Clause.N_OOC_1,
      Clause.N_OOC_14,
      Clause.N_OOC_19),

  /**
   * A place is known only as a county of its state, a state or a country; a mere name is asked
   * again.
   */
  PLACE(
      "place",
      "When is a county known? Callers say a city, misspell a name, leave the state out, "
          + "or name a county that is not in the state they name.",
      "A county is known only when it is one of the named state's; all counties and "
          + "equivalents of the United States come with this library. The usual ways of "
          + "writing it (\"County of\" before it, a usual abbreviation, capitals, accents, "
          + "blanks, \"St.\" for \"Saint\") and its FIPS code (three digits "
          + "alone only for the agency's own) mean the same county. Anything "
          + "else, such as a city, a misspelling, \"Unknown\", \"N/A\" or bare initials, is "
          + "not known: it is asked again and never counts as elsewhere. The agency's own "
          + "county is always among those offered; another one is offered only for a "
          + "spelling one or two letters off, and never alone, because cities of the county "
          + "have names much like those of other counties. A state alone is known as the "
          + "state. For a county without a state it is asked whether California is meant. A "
          + "county and a state that do not fit contradict each other: the place is not "
          + "known, and a cross report to the named state stays open as a step. A name that "
          + "a county and a city of one state share needs to say which of the two it is.",
      Clause.N_OOC_1,
      Clause.N_OOC_5),

  /** Tribal land is the county that it lies in. */
  TRIBAL(
      "tribal",
      "Which county or state is tribal land, and who receives a cross report for it? The "
          + "texts do not mention it.",
      "Tribal land is the county that it lies in. The texts name no tribal receiver, and "
          + "the result says so.",
      Clause.N_OOC_1),

  /** The out-of-county block never evaluates the county's own child out. */
  COUNTY_YOUTH(
      "county-youth",
      "Does the out-of-county and out-of-state block apply to a resident of the county who "
          + "is found elsewhere, or who has a missing-person report or a delinquency "
          + "warrant?",
      "It never evaluates a resident of the county out, wherever found and whatever the "
          + "report or warrant. When such a child is found in another county or state, the "
          + "county keeps the referral, and the best practice among counties is read from "
          + "the other side: the first step is to telephone the county where the child is "
          + "and settle who goes there, who holds the child and who travels; in known danger "
          + "law enforcement there is told as well. Its answer is written on the Screener "
          + "Alert and the Screener Narrative; when it declines, the matter is escalated to "
          + "management. The pre-alert and the page say where the child is.",
      Clause.N_OOC_1,
      Clause.N_OOC_2,
      Clause.N_OOC_3,
      Clause.N_OOC_4,
      Clause.N_OOC_5,
      Clause.N_OOC_6,
      Clause.N_OOC_7,
      Clause.N_OOC_8,
      Clause.N_OOC_9,
      Clause.N_OOC_10,
      Clause.N_OOC_11,
      Clause.N_OOC_12,
      Clause.N_OOC_13,
      Clause.N_OOC_14,
      Clause.N_OOC_15,
      Clause.N_OOC_16,
      Clause.N_OOC_17,
      Clause.N_OOC_18,
      Clause.N_OOC_19,
      Clause.N_OOC_20,
      Clause.N_OOC_21),

  /** Jurisdiction is a fact of its own; unless said otherwise it is the residence. */
  JURISDICTION(
      "jurisdiction",
      "The text writes \"jurisdiction (residence)\". What holds for a child who lives here "
          + "under the jurisdiction of another county or state, and when does a child live "
          + "here?",
      "Jurisdiction is a fact of its own, and the residence when nothing else is known. To "
          + "a child who lives in the county under the jurisdiction of another county or "
          + "state, such as another county's dependent in a group home here, the department "
          + "responds; the place of jurisdiction gets a cross report, and contact with it, "
          + "the transfer and the escalation run beside the response, flagged. A placement, "
          + "also one that only an allegation tells of, counts as living here, whatever "
          + "residence was entered, unless the child is known to live elsewhere now or the "
          + "placement is known to lie outside the county. A child who lives elsewhere under "
          + "the county's own jurisdiction stays the county's (see "
          + "own-jurisdiction-elsewhere).",
      Clause.N_OOC_1,
      Clause.N_OOC_4,
      Clause.N_OOC_5,
      Clause.N_OOC_6,
      Clause.N_OOC_7,
      Clause.N_OOC_8,
      Clause.N_OOC_9),

  /** The exception to Immediate Response needs all of its conditions together. */
  IMMEDIATE_EXCEPTION(
      "immediate-exception",
      "How do the conditions of the exception to Immediate Response combine, which the "
          + "text joins by a comma, semicolons and an \"or\"?",
      "All of them are needed together: past history only, and no indication of imminent "
          + "danger, and no flight or runaway risk, and the child at Juvenile Hall or AWOL; "
          + "law-enforcement custody must moreover be known to be \"no\", and the child "
          + "known to be the county's: by the residence, an open case or 602 status with the "
          + "county. Only what is known counts: an unknown condition never satisfies the "
          + "exception, and neither do facts that contradict each other. That any single "
          + "condition might be enough is not offered, because it would swallow the rule.",
      Clause.N_1_G_2),

  /** Law-enforcement custody is Immediate, and no exception of 1.g applies. */
  CUSTODY_IS_IMMEDIATE(
      "custody-is-immediate",
      "Can the exception to Immediate Response apply to a child in law-enforcement custody?",
      "No. Law-enforcement custody is always an Immediate Response with the Expedited "
          + "form, and no exception of 1.g applies. This governs 1.g alone: where the "
          + "department does not respond, because the child is not here, is taken to "
          + "Juvenile Hall on a report or warrant, or is there or on the way there, it "
          + "changes nothing.",
      Clause.N_1_G_2,
      Clause.N_2_B_1),

  /** When the exception holds, a supervisor sets the response time. */
  NO_TIME_STATED(
      "no-time-stated",
      "Which response time applies when the exception to Immediate Response holds? The "
          + "text states none.",
      "The result is \"Immediate not required\", and a supervisor sets the time. No 5-day "
          + "or other time is ever shown as if it came from the text.",
      Clause.N_1_G_2),

  /** Some of the exception's conditions leave the response Immediate. */
  SUPERVISOR_DECIDES(
      "supervisor-decides",
      "What holds when some of the conditions of the exception to Immediate Response are "
          + "met, but not all?",
      "The response is Immediate. The referral is flagged as a candidate for the exception "
          + "only while past history is known and no condition is known to fail; the flag "
          + "stands at the top, where the supervisor who decides sees it. A child in known "
          + "danger is no candidate.",
      Clause.N_1_G_1,
      Clause.N_1_G_2),

  /** While a danger is known, no reading makes the response less than Immediate. */
  KNOWN_DANGER(
      "known-danger",
      "Can another reading of an unclear place make the response less than Immediate while "
          + "an indication of imminent danger is known?",
      "No. While an indication of imminent danger is known, no reading that an agency "
          + "chooses makes the response less than Immediate. This governs 1.g alone, as "
          + "custody does: where the department does not respond because the child is not "
          + "here, is taken to Juvenile Hall on a report or warrant, or is there or on the "
          + "way there, it changes nothing.",
      Clause.N_1_G_2),

  /** Open from the opening minute up to, and not including, the closing one. */
  HOURS_BOUNDARY(
      "hours-boundary",
      "Do the opening and the closing time themselves belong to the business hours, and "
          + "on whose clock?",
      "Business hours are Monday to Friday from 09:00 up to, and not including, 17:00 on "
          + "the county's wall clock; 17:00:00 is after hours. Hours, days, time zone and "
          + "holidays are data that an agency supplies.",
      Clause.N_3_D_0),

  /** Hours are measured at the call, or at a later assignment when one is given. */
  HOURS_INSTANT(
      "hours-instant",
      "Which moment decides between business hours and after hours: the call, the fax or "
          + "the assignment?",
      "The moment of the call decides, unless the host system gives a later "
          + "time of assignment; then that one does, and is printed. When the 15 minutes for "
          + "the Expedited form cross the closing time, that is flagged, and the exact time "
          + "and the office that closes are shown as a step, because it is the fax, and not "
          + "the call, that the text times: an office that has not confirmed receipt by then "
          + "does not have the form. When they cross the opening time, the after-hours unit "
          + "keeps what it has. An assignment more than 24 hours after the call decides all the "
          + "same and is flagged, since one of the two times may be mistaken.",
      Clause.N_1_C_1,
      Clause.N_1_C_2,
      Clause.N_1_C_3,
      Clause.N_3_D_1,
      Clause.N_3_E_1),

  /** Holidays are data with a stated coverage; in doubt a day counts as closed. */
  HOLIDAYS(
      "holidays",
      "Which days are holidays? The text lists none.",
      "Holidays are a calendar with a stated coverage that an agency can replace by its "
          + "own. The one that ships is labelled as derived from rules: New Year's Day, Martin "
          + "Luther King Day (third Monday of January), Presidents' Day (third Monday of "
          + "February), Cesar Chavez Day (last Monday of March), Memorial Day (last Monday of "
          + "May), Juneteenth, July 4, Labor Day (first Monday of September), Indigenous "
          + "Peoples' Day (second Monday of October), Veterans Day (November 11), Thanksgiving "
          + "and the Friday after it, and Christmas; a Saturday holiday is observed on the "
          + "Friday before, also across the turn of the year, a Sunday one on the Monday after, "
          + "and closures declared by the county's Board are added by the host system. In doubt a "
          + "day counts as closed, because the after-hours unit is staffed then and a closed "
          + "office is not. The calendar itself, asked directly about a day outside its "
          + "coverage, refuses rather than assume a working day; a decision about such a moment "
          + "is routed as after hours and flagged, because deciding never fails and a closed "
          + "office must never be assumed open.",
      Clause.N_3_E_0),

  /** Ten elapsed minutes is the target for the form, fifteen the latest. */
  EXPEDITED_CLOCK(
      "expedited-clock",
      "From when do the 10 to 15 minutes for the Expedited form run, and which of the two "
          + "is the limit?",
      "They run from the call in elapsed minutes, so that a change of the clocks does not "
          + "matter: 10 is the target, 15 the latest.",
      Clause.N_1_C_3,
      Clause.N_2_B_2),

  /** The pre-alert has no deadline in the text, so none is shown. */
  NO_INVENTED_DEADLINE(
      "no-invented-deadline",
      "By when must the pre-alert be sent?",
      "The text gives the pre-alert no deadline, so none is shown.",
      Clause.N_3_D_6,
      Clause.N_3_E_5,
      Clause.N_4_AH_5,
      Clause.N_6F_0),

  /** After hours the after-hours unit is primary, the regional office is for hand-over. */
  AFTER_HOURS(
      "after-hours",
      "Who is primary after hours: the regional office that 3.a to 3.c name, or the "
          + "after-hours unit of 3.e?",
      "The after-hours unit is primary and the exploitation unit secondary. The regional "
          + "office that 3.a to 3.c would name is carried along for hand-over.",
      Clause.N_3_A_1,
      Clause.N_3_A_2,
      Clause.N_3_B_1,
      Clause.N_3_C_1,
      Clause.N_3_E_1,
      Clause.N_3_E_6),

  /** After hours, also what is not Immediate goes to the after-hours unit. */
  AFTER_HOURS_NOT_IMMEDIATE(
      "after-hours-not-immediate",
      "Where does a referral go after hours that need not be Immediate? The text assigns "
          + "only Immediate Response to the after-hours unit.",
      "It goes to the after-hours unit, so that somebody named owns it that night, and it "
          + "is flagged.",
      Clause.N_3_E_1),

  /** A CSEC-unit case follows section 4 even when the placement is accused. */
  CSEC_UNIT_AND_PLACEMENT(
      "csec-unit-and-placement",
      "Who gets the referral when the child has an open CSEC-unit case and the "
          + "allegations are against the placement?",
      "Section 4 decides: the exploitation unit during business hours, the after-hours "
          + "unit after hours. It is flagged that the regional office for the placement's "
          + "address must be engaged too.",
      Clause.N_3_C_1,
      Clause.N_4_0,
      Clause.N_4_BH_1,
      Clause.N_4_AH_1),

  /** An ordinary open case is section 3, whatever the category. */
  CSEC_UNIT_IS_NOT_AN_OPEN_CASE(
      "csec-unit-is-not-an-open-case",
      "Does section 4 cover every open case with a suspected category, or only a case "
          + "assigned to the CSEC unit?",
      "Only a case assigned to the CSEC unit. A suspected category with an ordinary open "
          + "case falls under section 3.",
      Clause.N_4_0),

  /** When the exploitation unit is primary, there is no secondary assignment. */
  SPECIAL_UNIT_PRIMARY(
      "special-unit-primary",
      "Is there a Secondary assignment when the exploitation unit is itself primary?",
      "No. When the exploitation unit is primary there is no secondary row.",
      Clause.N_4_BH_5),

  /** One allegation against the placement is enough for 3.c. */
  ANY_ALLEGATION_AGAINST_PLACEMENT(
      "any-allegation-against-placement",
      "How many of the allegations must be against the placement for 3.c to apply, and "
          + "must the child still be there?",
      "One allegation is enough, against the placement that the child is in or was in when "
          + "it occurred, because others may still live there. 3.c then overrides the office "
          + "that has the open case; that office is told, flagged.",
      Clause.N_3_C_1),

  /**
   * An allegation against a placement here is answered whatever becomes of the child's referral.
   */
  PLACEMENT_HERE(
      "placement-here",
      "What becomes of an allegation against a placement in the county when the child's "
          + "own referral is not answered here, because the child is from elsewhere, not "
          + "here or at Juvenile Hall?",
      "The department responds to the placement by 3.c, Immediate, whatever becomes of the "
          + "child's own referral, flagged. A placement whose place is not known counts as "
          + "here for a child who lives here or is here, or whose whereabouts are unknown.",
      Clause.N_3_C_1,
      Clause.N_OOC_13,
      Clause.N_OOC_14,
      Clause.N_OOC_17),

  /** 3.a or 3.b by where it occurred; General Neglect by the present home. */
  BRANCH_BY_OCCURRENCE(
      "branch-by-occurrence",
      "Does the child's home at the time of the allegations or the present home choose "
          + "between 3.a and 3.b?",
      "Where the child lived when the allegations occurred chooses between 3.a and 3.b. "
          + "General Neglect is decided by the present home.",
      Clause.N_1_D_2,
      Clause.N_3_A_0,
      Clause.N_3_B_1),

  /** The library names the basis of an assignment; the office comes from the host system. */
  NO_OFFICE(
      "no-office",
      "Which office is meant, and what holds when it cannot be named: no open case in "
          + "placement, no address, or a placement outside the county?",
      "The result carries the unit and the basis of the assignment (open case, home "
          + "address, placement address, child's address or staging area), and the office "
          + "when the host system supplied it. When the basis is missing, Immediate and the "
          + "exploitation unit are kept, the missing fact is named, and the result points to "
          + "the referral assignment policy. A placement known to be outside "
          + "the county has no regional office here: the referral goes to the office of the "
          + "open case, flagged, and the county of the placement is contacted.",
      Clause.N_3_A_1,
      Clause.N_3_A_2,
      Clause.N_3_A_3,
      Clause.N_3_B_1,
      Clause.N_3_C_1),

  /** A child without a home or an open case here is assigned by the staging area. */
  VISITOR_OFFICE(
      "visitor-office",
      "Which office gets the referral during business hours when there is no open case, "
          + "and no home address in the county to assign by?",
      "When the home is outside the county, unknown or missing, the basis is the staging "
          + "area, or where the child is. The SCSW assigns the referral now, with the "
          + "exploitation unit secondary, flagged, by the referral assignment policy. After "
          + "hours it goes to the after-hours unit.",
      Clause.N_3_A_2,
      Clause.N_3_A_3,
      Clause.N_3_D_1,
      Clause.N_3_D_5,
      Clause.N_OOC_20),

  /** A 602 youth is routed by CSEC-unit case, open case, then own address. */
  PROBATION_602(
      "probation-602",
      "How fast and by which address is a 602 youth's referral assigned, and what comes "
          + "first when there is an open case as well?",
      "For a youth under 602 status in FR placement or FM at home, without an allegation "
          + "against the Probation facility, the response follows 1.g. A CSEC-unit case "
          + "comes first, then an open case, then the child's address, which for FM is the "
          + "home and for FR the placement. A youth under FR who is known to be elsewhere in "
          + "the county is assigned by where the child is, and the placement is told. Both "
          + "lists are e-mailed, and Probation by its own e-mail.",
      Clause.N_6_0,
      Clause.N_6_1,
      Clause.N_6_2,
      Clause.N_6_3,
      Clause.N_6_4),

  /** An allegation against the Probation facility follows 3.c. */
  PROBATION_602_AGAINST_FACILITY(
      "probation-602-against-facility",
      "What holds for a 602 youth with an allegation against the Probation placement "
          + "facility? The text covers only the opposite case.",
      "The referral follows 3.c by the address of the placement, unless there is a "
          + "CSEC-unit case, which comes first as for every placement. Both lists and the "
          + "e-mail to Probation stay. It is flagged, because the text does not cover it.",
      Clause.N_3_C_1,
      Clause.N_4_0,
      Clause.N_6_1,
      Clause.N_6_3,
      Clause.N_6_4),

  /** General Neglect stands beside Exploitation and never replaces it. */
  GENERAL_NEGLECT(
      "general-neglect",
      "Does General Neglect replace Exploitation, and is it selected for a caregiver who "
          + "is not a legal guardian?",
      "It is added beside Exploitation, never instead of it, when the child's home is the "
          + "parent's or legal guardian's, or there are allegations against the placement, or "
          + "both. For a caregiver who is not a legal guardian it is not selected; that is "
          + "flagged and listed under the other allegations to assess.",
      Clause.N_1_D_1,
      Clause.N_1_D_2,
      Clause.N_1_D_3,
      Clause.N_1_D_4),

  /** One special-project tab for every suspected category; concern is enough. */
  TABS(
      "tabs",
      "Does a special-project tab need proof of its category, and how many tabs are " + "selected?",
      "One tab for each suspected category, all that apply. Tabs follow concerns, not "
          + "proof: the force, fraud or coercion of the labor definition is not needed for a "
          + "tab.",
      Clause.N_1_E_1,
      Clause.N_1_E_2,
      Clause.N_1_E_3,
      Clause.N_1_E_4),

  /** Red flags are a guide: recorded, never scored. */
  RED_FLAGS(
      "red-flags",
      "What weight do red flags have?",
      "They are a guide only: listed and recorded, never scored. They add no tab and "
          + "change no response; a red flag of a category that is not suspected gives the "
          + "screener a suggestion.",
      Clause.N_1_F_1,
      Clause.N_1_F_2,
      Clause.N_RF_0),

  /** Only a referral under 3.b is named after the placement. */
  PLACEMENT_NAME(
      "placement-name",
      "Which referrals of a child in placement are named after the placement?",
      "Only those under 3.b.",
      Clause.N_3_B_2),

  /** The pre-alert is sent whenever this protocol applies. */
  PRE_ALERT_ALWAYS(
      "pre-alert-always",
      "Is the pre-alert sent only with law-enforcement custody, only for CSEC, or also "
          + "for a CSEC-unit case in business hours, where the text does not mention it?",
      "It is always sent when this protocol applies, with custody or without, whatever "
          + "the category and the response, also for a CSEC-unit case during business hours.",
      Clause.N_2_B_0,
      Clause.N_2_B_3,
      Clause.N_2_B_4,
      Clause.N_3_D_6,
      Clause.N_3_E_5,
      Clause.N_4_BH_5,
      Clause.N_4_AH_5),

  /** The pre-alert goes to the union of the lists that the clauses name. */
  RECIPIENTS(
      "recipients",
      "Which lists get the pre-alert when several clauses name different ones?",
      "The union of all the clauses that apply: the alert list always; the Probation list "
          + "when Probation is involved, the youth is at Juvenile Hall or being taken there, "
          + "602 status applies, or the out-of-county bullets name both. The Probation of "
          + "another county is not this county's: it is reached by the cross report, not by "
          + "this list. Stray spaces in the printed list names are typographic.",
      Clause.N_2_B_3,
      Clause.N_2_B_4,
      Clause.N_2_B_5,
      Clause.N_3_D_6,
      Clause.N_3_E_5,
      Clause.N_4_BH_3,
      Clause.N_4_AH_5,
      Clause.N_6_3,
      Clause.N_OOC_18,
      Clause.N_OOC_21),

  /** The lead sentence stands as printed; the suspected categories open the narrative summary. */
  PRE_ALERT_LEAD(
      "pre-alert-lead",
      "Does the lead sentence of the pre-alert name only the categories that are "
          + "suspected, and what stands for its \"FRP or Non/FRP\"?",
      "The lead sentence stays literally as printed, with \"FRP or Non/FRP\" resolved to "
          + "the one that applies. Which categories are suspected is the first line of the "
          + "Narrative Summary, after \"Suspected:\", so that the printed labels and the "
          + "lead sentence remain exact.",
      Clause.N_6F_2,
      Clause.N_6F_10),

  /** The alert list is told at once, the Probation list when verified. */
  PROBATION_UNVERIFIED(
      "probation-unverified",
      "Who is notified while the Probation status is not verified?",
      "The alert list at once; Probation is called to verify, and the Probation list "
          + "is added when its involvement is verified. Notification never waits, and nothing "
          + "is over-shared on a guess.",
      Clause.N_2_A_1,
      Clause.N_2_B_3,
      Clause.N_2_B_4),

  /** Expedited form: custody only; who prepares, faxes and e-mails it, and to whom. */
  EXPEDITED_FORM(
      "expedited-form",
      "When is the Expedited form needed, and to whom does it go by fax and by e-mail? The "
          + "bullet on the e-mail names no recipients.",
      "It is needed only with law-enforcement custody, and Juvenile Hall alone is not "
          + "that. The CSW prepares it; Clerical faxes it to the regional office or the "
          + "after-hours unit and confirms receipt; the SCSW e-mails it to the same lists as "
          + "the pre-alert. For a CSEC-unit case during business hours there is no fax: the "
          + "SCSW e-mails it to the alert list and confirms receipt by e-mail. While the "
          + "department does not respond the form is held (see expedited-held).",
      Clause.N_1_B,
      Clause.N_1_C_1,
      Clause.N_1_C_2,
      Clause.N_2_B_1,
      Clause.N_2_B_2,
      Clause.N_3_D_2,
      Clause.N_3_D_3,
      Clause.N_3_D_4,
      Clause.N_3_E_2,
      Clause.N_3_E_3,
      Clause.N_3_E_4,
      Clause.N_4_BH_2,
      Clause.N_4_BH_3,
      Clause.N_4_BH_4,
      Clause.N_4_AH_2,
      Clause.N_4_AH_3,
      Clause.N_4_AH_4),

  /** With custody and no response by the department, the form is prepared and not faxed. */
  EXPEDITED_HELD(
      "expedited-held",
      "What becomes of the Expedited form when law enforcement has the child and the "
          + "department does not respond?",
      "It is prepared and not faxed, because a faxed form calls a responder out; no clock "
          + "runs for it. When a call back makes the department respond after all, the form "
          + "is faxed then, within 10 to 15 minutes of that call. For a child outside the "
          + "county there is no form.",
      Clause.N_1_B,
      Clause.N_1_C_1,
      Clause.N_1_C_2,
      Clause.N_1_C_3,
      Clause.N_OOC_14,
      Clause.N_OOC_17),

  /** Trafficking and a known or suspected foreign national: the SIS Unit is reminded. */
  FOREIGN_NATIONAL(
      "foreign-national",
      "For whom is the federal-report unit reminded: every foreign national minor, every "
          + "such concern, or both together? And does the slash in \"non-US citizen/legal "
          + "permanent resident\" put a permanent resident inside or outside?",
      "Both are needed: possible or confirmed trafficking, past trafficking included, and "
          + "a known or a suspected foreign national (the latter flagged); then the SCSW "
          + "reminds that unit, on suspicion. A U.S. citizen never leads to a reminder. A "
          + "lawful permanent resident does, flagged, because the slash is ambiguous and a "
          + "reminder harms nobody. An unknown status is an open question, shown with the "
          + "deadline that would run. The reminder is independent of the response, evaluated "
          + "out included, and the library never sends or infers immigration status.",
      Clause.N_5_0,
      Clause.N_5_2,
      Clause.N_5_3,
      Clause.P_FN_1,
      Clause.P_FN_3),

  /** The SIS Unit has 24 elapsed hours from the call, citing the guide. */
  RFA_CLOCK(
      "rfa-clock",
      "Who submits the Request for Assistance, and by when? The protocol names a "
          + "unit of the department and no deadline, the guide the worker and 24 hours.",
      "The unit submits it, as the protocol says, within 24 elapsed hours from the "
          + "call, without rolling over a weekend, citing the guide. The phone hours of OTIP "
          + "are 9:00 to 17:00 Eastern Time on federal working days.",
      Clause.N_5_4,
      Clause.N_5_6,
      Clause.P_FN_2,
      Clause.P_FN_4,
      Clause.P_FN_5),

  /** Suspected labor trafficking is cross reported to law enforcement. */
  LABOR_CROSS_REPORT(
      "labor-cross-report",
      "Does the hotline cross report labor trafficking to law enforcement, as the guide "
          + "says and the protocol does not, and in which categories?",
      "Suspected labor trafficking is cross reported to law enforcement, citing the "
          + "guide. Both labor categories count: Exploiting a Child's Labor, and Involving a "
          + "Child in Criminal Behavior, because forced illegal activity is labor trafficking "
          + "in the guide.",
      Clause.P_CMS_4,
      Clause.P_REP_4),

  /** Suspected sexual exploitation is cross reported to law enforcement too. */
  SEX_CROSS_REPORT(
      "sex-cross-report",
      "The guide's cross report to law enforcement names labor trafficking only. Does the "
          + "hotline cross report suspected sexual exploitation as well?",
      "Yes, flagged as going beyond the letter, unless law enforcement made the call or "
          + "has the child: the guide also has what is learned of exploiters and other "
          + "victims shared with the law enforcement that works on human trafficking.",
      Clause.P_REP_4,
      Clause.P_REP_6),

  /** Callers get the printed landlines and never a cell number of staff. */
  LANDLINES_ONLY(
      "landlines-only",
      "Which telephone numbers may a caller be given?",
      "The printed landlines only: those of the exploitation unit and that of the other "
          + "unit named beside it. A cell number of staff is never given, and the number of "
          + "Probation's verifier is for the CSW.",
      Clause.N_2_A_1,
      Clause.N_PH_1,
      Clause.N_PH_2,
      Clause.N_PH_3),

  /** The county's own case, 602 status or jurisdiction keeps the response here. */
  OWN_JURISDICTION_ELSEWHERE(
      "own-jurisdiction-elsewhere",
      "Does the out-of-county block apply to a child who lives outside the county and has "
          + "an open case, 602 status or jurisdiction with the county? The text's own word "
          + "for residence is \"jurisdiction\".",
      "This comes before every out-of-county bullet: with an open case of the county (CSEC "
          + "unit or regional office), 602 status with the county or the county's "
          + "jurisdiction, the county keeps the referral and the response, whatever report, "
          + "warrant or Juvenile Hall says; cross report, flagged. A child of this kind who "
          + "is not here is treated as the county's own child found elsewhere. While the "
          + "open case or the 602 status is not known, which takes minutes to check, the "
          + "child may be the county's and is treated the same, and both are asked: the "
          + "department responds at Juvenile Hall, never at a staging area, when the child "
          + "is there or on the way there; as for the county's own child when the child is "
          + "not here; and otherwise at a staging area.",
      Clause.N_3_A_1,
      Clause.N_4_0,
      Clause.N_6_0,
      Clause.N_OOC_1),

  /** A residence abroad is neither out of county nor out of state: the county keeps it. */
  ABROAD(
      "abroad",
      "Is a child who lives in another country an out-of-county or out-of-state youth? The "
          + "block knows only counties and states.",
      "No: no county or state receives such a referral, so the block does not apply. The "
          + "county keeps the referral and responds as for its own child, by 1.g and "
          + "sections 3 and 4, whatever report, warrant or Juvenile Hall says. Since nobody "
          + "would receive a cross report, none is sent, flagged; the reminder for a foreign "
          + "national runs as always, and the country is named.",
      Clause.N_OOC_1,
      Clause.N_OOC_13),

  /** Surrounding are exactly the printed counties, in this state. */
  SURROUNDING(
      "surrounding",
      "Which counties are surrounding counties?",
      "Exactly the eight printed counties of California. Kern is not one of them, and "
          + "Orange County, Florida is out of state. The list is agency data.",
      Clause.N_OOC_5),

  /** Juvenile Hall's answer is an event: not given yet, accepted or refused. */
  HALL_ANSWER(
      "hall-answer",
      "Is it a fact at the time of the call that Juvenile Hall does, or does not, refuse "
          + "the child? And which Juvenile Hall is meant?",
      "Its answer is an event: not given yet, accepted, or refused; an answer that is not "
          + "given yet counts as neither of the others. It is this county's Juvenile Hall. "
          + "The call that verifies the Probation status also asks whether Juvenile Hall "
          + "will take the child, flagged.",
      Clause.N_2_A_1,
      Clause.N_OOC_19),

  /** A child refused by Juvenile Hall gets an Immediate response at the staging area. */
  HALL_REFUSES(
      "hall-refuses",
      "Does a refusal by Juvenile Hall stand above the bullets that evaluate a child out, "
          + "and how fast is the response?",
      "When Juvenile Hall refuses the child, the department responds at the staging area, "
          + "Immediate; this beats every other out-of-county bullet. Any staging-area "
          + "response is Immediate, since somebody is waiting there: the exception of 1.g is "
          + "never applied to it.",
      Clause.N_1_G_2,
      Clause.N_OOC_19,
      Clause.N_OOC_20),

  /** A child known to be outside the county: reported there by telephone, open until taken. */
  NOT_HERE(
      "not-here",
      "Who responds to a child from elsewhere who is known to be outside the county, and "
          + "when is that referral Evaluated Out?",
      "The department cannot go there and never says that it does. The first step is a "
          + "cross report by telephone to the county or state where the child is and to the "
          + "one that has jurisdiction; for a child at large or in known danger law "
          + "enforcement there is told as well, flagged. The referral stays open until the "
          + "report is taken there, with name and time; then it is Evaluated Out: by its own "
          + "bullet for a child from out of state, by the bullets on the transfer where a "
          + "surrounding county accepts or declines it, and otherwise flagged, because the "
          + "text is silent. When they decline to respond, the matter is escalated to "
          + "management. These bullets alone bring no Probation list and no Expedited form.",
      Clause.N_OOC_1,
      Clause.N_OOC_8,
      Clause.N_OOC_9,
      Clause.N_OOC_10,
      Clause.N_OOC_11,
      Clause.N_OOC_12,
      Clause.N_OOC_13),

  /** At, or on the way to, Juvenile Hall: the department does not respond. */
  TRANSPORTED(
      "transported",
      "Does \"transported to Juvenile Hall\" include a child who is there already, is such "
          + "a child Evaluated Out, and does the bullet cover a child exploited for labor "
          + "only?",
      "The department does not respond to a child from elsewhere who is at Juvenile Hall "
          + "or on the way there, and there is nothing left to instruct. With a report or "
          + "warrant, or from out of state, the referral is Evaluated Out once Juvenile Hall "
          + "has accepted the child. Otherwise the text does not say what becomes of the "
          + "referral: that the SCSW decides is said as a step. Both lists are e-mailed. A "
          + "child known to be in Juvenile Hall has no staging area. For a child exploited "
          + "for labor only the same holds, flagged, because the bullet speaks of "
          + "commercially exploited youth.",
      Clause.N_OOC_13,
      Clause.N_OOC_14,
      Clause.N_OOC_15,
      Clause.N_OOC_16,
      Clause.N_OOC_17,
      Clause.N_OOC_18),

  /** A report or a warrant, either one, sends a child whom law enforcement has to Juvenile Hall. */
  REPORT_OR_WARRANT(
      "report-or-warrant",
      "Does a missing-person report alone send an out-of-county child to Juvenile Hall, as "
          + "the text prints it, or only a delinquency warrant, since state law restricts "
          + "the secure detention of a child who is only missing? Who is instructed when "
          + "nobody has the child, and is the referral Evaluated Out before Juvenile Hall "
          + "has answered?",
      "An active missing-person report or a delinquency warrant, either one, is enough. "
          + "When law enforcement is known to have the child, the first step is to instruct "
          + "it to take the child to Juvenile Hall; cross report, both lists; nobody from "
          + "the department goes, and the referral stays open until Juvenile Hall has "
          + "accepted the child, and is then Evaluated Out. When custody is known to be "
          + "\"no\", there is nobody to instruct, and the child is at large: it is decided "
          + "as if there were neither report nor warrant, so the department responds unless "
          + "another county is known to be coming; law enforcement is told of the place and "
          + "of the report or warrant, as something reported to the hotline when nothing "
          + "more is known; cross report, both lists, flagged. While custody is not known "
          + "the same holds, and custody is the first question.",
      Clause.N_OOC_15,
      Clause.N_OOC_16,
      Clause.N_OOC_17,
      Clause.N_OOC_18),

  /** A dependency or protective-custody warrant is not a delinquency warrant. */
  WARRANT_KINDS(
      "warrant-kinds",
      "Which warrants count as a delinquency warrant? The text also speaks of \"the "
          + "Warrant\" without a kind.",
      "A dependency warrant or a protective-custody warrant is not a delinquency warrant.",
      Clause.N_OOC_3,
      Clause.N_OOC_15),

  /** An accepted referral is transferred; the department responds until that county is coming. */
  SURROUNDING_ACCEPTS(
      "surrounding-accepts",
      "Who looks after the child until a surrounding county that accepted the referral is there?",
      "A county that said that it will respond, or that took the transfer, accepts: the "
          + "referral goes by Electronic Transfer. The department responds where the child "
          + "is, in custody or at large, until that county is known to be coming, with a "
          + "named person and a time within 24 hours that has not come yet, since a time that "
          + "is days away may be mistaken; and until it is there, unless imminent danger is "
          + "known to be none. The transfer stands alone only when both are known: that it is "
          + "coming, and that there is no imminent danger.",
      Clause.N_OOC_9),

  /**
   * Declining the transfer is not declining to respond; Evaluated Out when it is known to be
   * coming.
   */
  DECLINES_TRANSFER(
      "declines-transfer",
      "Is a surrounding county that declines an Electronic Transfer also one that declines "
          + "to respond, and when may the child be Evaluated Out?",
      "No. It is a county that accepts to service the referral and declines the Electronic "
          + "Transfer as the way: the cross report is verbal, and the referral is Evaluated "
          + "Out, saying that the transfer was declined, once that county is known to be "
          + "coming and imminent danger is known to be none; until then the department "
          + "responds. Without its word that it will respond the department responds, "
          + "whatever is known of open jurisdiction there.",
      Clause.N_OOC_10,
      Clause.N_OOC_11,
      Clause.N_OOC_12),

  /** No response from there: the department responds; escalated when jurisdiction is open there. */
  DECLINES_TO_RESPOND(
      "declines-to-respond",
      "Does the department respond while a refusal by the county with open jurisdiction is "
          + "escalated to management, and what if open jurisdiction is unknown or that "
          + "county took the transfer?",
      "When the other county declines to respond, the department responds, even if that "
          + "county took the transfer. The refusal is escalated to management, among the "
          + "first steps, when jurisdiction there is open or not known.",
      Clause.N_OOC_8),

  /** Neither report nor warrant, or unknown: the staging-area response. */
  NO_REPORT_NO_WARRANT(
      "no-report-no-warrant",
      "Does the \"no\" before the missing-person report also govern the delinquency "
          + "warrant, and what holds when either is unknown?",
      "Yes: with no missing-person report and no delinquency warrant, unknown included, "
          + "the department responds at the staging area and both lists are e-mailed. The "
          + "bullet is cited only where one of its conditions holds, neither report nor "
          + "warrant or a refusal by Juvenile Hall; a response for another reason cites that "
          + "reason.",
      Clause.N_OOC_19,
      Clause.N_OOC_20,
      Clause.N_OOC_21),

  /** Evaluated Out when the child is elsewhere; a child who is here gets a response. */
  OUT_OF_STATE(
      "out-of-state",
      "Is every out-of-state child Evaluated Out, as one bullet says, or does the "
          + "department respond without a report or warrant, as another says of the same "
          + "children?",
      "The referral is Evaluated Out when the child is not here, or is covered by what "
          + "holds for Juvenile Hall, a missing-person report or a delinquency warrant, each "
          + "on its own conditions. A child who is here gets the staging-area response, "
          + "flagged.",
      Clause.N_OOC_13,
      Clause.N_OOC_19,
      Clause.N_OOC_20),

  /** A county of this state that is not surrounding: respond, cross report, no transfer. */
  UNLISTED_COUNTY(
      "unlisted-county",
      "What holds for a child from a county of California that is not among the eight "
          + "surrounding ones? The text does not say.",
      "The department responds while the child is here, with a cross report, flagged; the "
          + "transfer rules do not apply.",
      Clause.N_OOC_1,
      Clause.N_OOC_5,
      Clause.N_OOC_19,
      Clause.N_OOC_20),

  /** All who are told of a place are told the same one, and only what is known. */
  SAME_PLACE(
      "same-place",
      "Which place are law enforcement, the other county and the responder told, when the "
          + "child is being taken from one to another?",
      "All of them are told the same place, and only what is known of it: that the child "
          + "is on the way to Juvenile Hall and not accepted yet, never that the child is "
          + "there. A county that comes while the child goes to Juvenile Hall is told to go "
          + "to Juvenile Hall and not to the station.",
      Clause.N_OOC_4,
      Clause.N_OOC_5,
      Clause.N_OOC_6,
      Clause.N_OOC_7,
      Clause.N_OOC_15),

  /** Anything of value, given or received, to anyone, for a sex act. */
  COMMERCIAL_ACT(
      "commercial-act",
      "What makes a sex act commercial: what must change hands, in which direction, and "
          + "to whom?",
      "Anything of value, given or received, to any person, in exchange for a sex act.",
      Clause.N_DEF_2,
      Clause.N_DEF_3),

  /** Under 18, no force, fraud or coercion is needed. */
  SEX_TRAFFICKING(
      "sex-trafficking",
      "Does sex trafficking of a minor need force, fraud or coercion, does consent "
          + "exclude it, and is a child who recruits others still a victim?",
      "Under 18 no force, fraud or coercion is needed, consent is no exclusion, and a "
          + "child who recruits is still a victim.",
      Clause.P_DEF_3,
      Clause.P_DEF_8,
      Clause.P_REP_2,
      Clause.P_INT_1),

  /** Labor trafficking needs a means; the federal and the state result stand side by side. */
  LABOR_TRAFFICKING(
      "labor-trafficking",
      "Which means does labor trafficking need? The federal definition does not name "
          + "duress, the state's does; only the state's law is said to name drug dependency; and "
          + "debt bondage is called a purpose and a method of control.",
      "It needs a means: force, fraud or coercion under federal law, or also duress under "
          + "California's. Both results are reported side by side. Facilitating drug use or "
          + "dependency is coercion under both, debt bondage is a means as well as a purpose, and "
          + "every federal purpose is forced labor. Poor pay or unsafe work alone is not labor "
          + "trafficking.",
      Clause.N_DEF_6,
      Clause.N_DEF_9,
      Clause.P_DEF_9,
      Clause.P_DEF_10,
      Clause.P_DEF_11,
      Clause.P_DEF_12,
      Clause.P_DEF_14,
      Clause.P_DEF_15),

  /** The state's definition needs the parental element; the referral does not. */
  WIC_300B2(
      "wic-300b2",
      "Is the parent's failure or inability to protect needed for a referral, and is "
          + "300(b)(2) still the number of the paragraph?",
      "The definition of 300(b)(2) needs the parental element; the referral and the "
          + "federal definition do not. The paragraph is cited as printed, noting that it is "
          + "numbered 300(b)(4) since 2023-01-01.",
      Clause.N_DEF_1_A,
      Clause.N_DEF_1_B,
      Clause.N_DEF_1_C,
      Clause.P_STAT_3),

  /** One of A to C, or two different letters of D to H. */
  AT_RISK(
      "at-risk",
      "How are the at-risk indicators counted when one letter lists several facts, the "
          + "two texts print different substances under H, or answers are unknown?",
      "One of A to C, or two different letters of D to H; D is one indicator, although it "
          + "lists several facts. H is answered by the screener, for the union of the two "
          + "printed lists of substances. Unknown answers give \"undetermined\" when they could "
          + "still change the result.",
      Clause.N_DEF_5_0,
      Clause.N_DEF_5_A,
      Clause.N_DEF_5_B,
      Clause.N_DEF_5_C,
      Clause.N_DEF_5_D,
      Clause.N_DEF_5_E,
      Clause.N_DEF_5_F,
      Clause.N_DEF_5_G,
      Clause.N_DEF_5_H,
      Clause.P_AR_0,
      Clause.P_AR_H),

  /** At risk of CSEC is at risk of child labor trafficking; otherwise undetermined. */
  AT_RISK_LABOR(
      "at-risk-labor",
      "When is a youth at risk of child labor trafficking? Both texts say that there is "
          + "no agreed definition.",
      "A youth at risk of CSEC is at risk of child labor trafficking; otherwise it is "
          + "undetermined, because there is no agreed definition.",
      Clause.N_DEF_13,
      Clause.N_DEF_14,
      Clause.P_AR_L1,
      Clause.P_AR_L2),

  /** The printed settings and activities are open lists that map to a category. */
  INDUSTRIES(
      "industries",
      "Are the printed lists of settings and activities closed, and where do begging and "
          + "peer recruitment belong?",
      "The printed settings and activities map to a category. The lists are not closed: "
          + "one that is not printed is accepted and left to the screener. Begging and peddling "
          + "are labor; peer recruitment is criminal behavior.",
      Clause.N_DEF_11,
      Clause.N_DEF_12,
      Clause.P_EX_2,
      Clause.P_EX_3);

  private static final ImmutableMap<String, Interpretation> BY_KEY =
      Maps.uniqueIndex(Arrays.asList(values()), Interpretation::key);

  private final String key;
  private final String question;
  private final String reading;
  private final ImmutableSet<Clause> clauses;

  Interpretation(String key, String question, String reading, Clause first, Clause... others) {
    this.key = key;
    this.question = question;
    this.reading = reading;
    this.clauses = Sets.immutableEnumSet(first, others);
  }

  /** The unclear place with this key, as stored decisions name it; empty when there is none. */
  public static Optional<Interpretation> ofKey(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }

  /** The stable name, such as {@code immediate-exception}; never reused. */
  public String key() {
    return key;
  }

  /** What the texts leave open. */
  public String question() {
    return question;
  }

  /** How it is read unless the agency chose otherwise. */
  public String reading() {
    return reading;
  }

  /** The clauses that the question is about. */
  public ImmutableSet<Clause> clauses() {
    return clauses;
  }

  /** The other defensible readings that an agency can choose; empty when the reading is fixed. */
  public ImmutableList<Reading> alternatives() {
    return Arrays.stream(Reading.values())
        .filter(reading -> reading.interpretation() == this)
        .collect(ImmutableList.toImmutableList());
  }
}
