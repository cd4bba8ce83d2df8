package org.csecpolicy.policy;

import static org.csecpolicy.policy.Section.*;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Every clause of the two texts, in the order of print. A protocol clause has an id that begins
 * with {@code N-}, a clause of the guide one that begins with {@code P-}. Ids and constants are
 * stable: stored decisions name them, so a clause that a later edition drops keeps its id, and a
 * new one gets a new id.
 *
 * <p>The protocol numbers two sections 6: {@code N-6} is Probation 602, {@code N-6F} the pre-alert
 * format. {@code N-OOC} is its block on youth from out of county or state, which has no number in
 * print; {@code N-PH}, {@code N-DEF}, {@code N-FACT} and {@code N-RF} are the landlines, the
 * definitions, the background facts and the red flags.
 *
 * <p>A clause says what the text says, in this library's words and in the terms of the text. Where
 * the text is unclear, an {@link Interpretation} says how it is read. Lists that the guide
 * announces and the text at hand does not contain are named as missing; nothing stands in for them.
 */
public enum Clause {
  N_0_1(
      prose(TITLE, "N-0.1", "title"),
      "The document is the Non-First Responders Protocol (Non-FRP) of the Child "
          + "Protection Hotline for human trafficking. It carries no date."),
  N_0_2(
      reference(TITLE, "N-0.2", "title"),
      "Three categories are covered: CSEC (Commercially Sexually Exploited Children), "
          + "Exploiting a Child's Labor, and Involving Child in Criminal Behavior."),

  N_1(
      decision(NOT_FROM_FRP_AGENCY, "N-1", "1"),
      "The procedure applies when the caller is not a law-enforcement agency identified "
          + "under the First Responder's Protocol (FRP). The protocol does not list those "
          + "agencies."),
  N_1_A_1(
      reference(NOT_FROM_FRP_AGENCY, "N-1.a.1", "1.a"),
      "Gather the case information and ask the audit review questions. The questions "
          + "themselves are not in the text."),
  N_1_A_2(
      reference(NOT_FROM_FRP_AGENCY, "N-1.a.2", "1.a"), "Ask for the child's Probation status."),
  N_1_A_3(
      reference(NOT_FROM_FRP_AGENCY, "N-1.a.3", "1.a"), "Record the address or the staging area."),
  N_1_A_4(
      reference(NOT_FROM_FRP_AGENCY, "N-1.a.4", "1.a"),
      "Record who the perpetrator, pimp or employer is, by name."),
  N_1_A_5(
      reference(NOT_FROM_FRP_AGENCY, "N-1.a.5", "1.a"), "Record where the incident took place."),
  N_1_A_6(
      reference(NOT_FROM_FRP_AGENCY, "N-1.a.6", "1.a"), "Summarize the allegations in writing."),
  N_1_B(
      decision(NOT_FROM_FRP_AGENCY, "N-1.b", "1.b"),
      "When law enforcement has the child in custody, the CPH CSW prepares an Expedited "
          + "form."),
  N_1_C_1(
      decision(NOT_FROM_FRP_AGENCY, "N-1.c.1", "1.c"),
      "During business hours, the Expedited form goes to the regional office by fax from "
          + "Clerical."),
  N_1_C_2(
      decision(NOT_FROM_FRP_AGENCY, "N-1.c.2", "1.c"),
      "After hours, on weekends and on holidays, the Expedited form goes to ERCP by fax "
          + "from Clerical."),
  N_1_C_3(
      decision(NOT_FROM_FRP_AGENCY, "N-1.c.3", "1.c"),
      "Clerical has 10 to 15 minutes, counted from the call, to fax the Expedited form."),
  N_1_D_1(
      decision(NOT_FROM_FRP_AGENCY, "N-1.d.1", "1.d"),
      "The primary allegation of every referral is Exploitation."),
  N_1_D_2(
      decision(NOT_FROM_FRP_AGENCY, "N-1.d.2", "1.d"),
      "Add the allegation General Neglect when the child lives at home with a parent or "
          + "Legal Guardian."),
  N_1_D_3(
      decision(NOT_FROM_FRP_AGENCY, "N-1.d.3", "1.d"),
      "Add the allegation General Neglect when there are allegations against the "
          + "placement, whether or not the child also lives with a parent or Legal Guardian."),
  N_1_D_4(
      reference(NOT_FROM_FRP_AGENCY, "N-1.d.4", "1.d"),
      "Consider every other allegation that may apply."),
  N_1_E_1(
      decision(NOT_FROM_FRP_AGENCY, "N-1.e.1", "1.e"),
      "For Commercial Sexual Exploitation, select the Special Project tab S-CSEC."),
  N_1_E_2(
      decision(NOT_FROM_FRP_AGENCY, "N-1.e.2", "1.e"),
      "For a child who is trafficked in a legal industry, select the Special Project tab "
          + "S-Exploiting a Child Labor."),
  N_1_E_3(
      decision(NOT_FROM_FRP_AGENCY, "N-1.e.3", "1.e"),
      "For a minor who is induced to do something illicit, select the Special Project tab "
          + "S-Involving a Child in Criminal Behavior."),
  N_1_E_4(
      decision(NOT_FROM_FRP_AGENCY, "N-1.e.4", "1.e"),
      "Several Special Project tabs may be selected when there are concerns in more than "
          + "one category."),
  N_1_E_5(
      prose(NOT_FROM_FRP_AGENCY, "N-1.e.5", "1.e"),
      "Example: a child in CSEC who must also look after the trafficker's children and "
          + "deal drugs for the trafficker belongs under all three tabs."),
  N_1_F_1(
      reference(NOT_FROM_FRP_AGENCY, "N-1.f.1", "1.f"),
      "For each identified or possible category, name and describe its red flags on the "
          + "Screener Alert, which belongs to the Emergency Response document."),
  N_1_F_2(
      reference(NOT_FROM_FRP_AGENCY, "N-1.f.2", "1.f"),
      "Describe the same red flags on the Screener Narrative as well."),
  N_1_G_1(
      decision(NOT_FROM_FRP_AGENCY, "N-1.g.1", "1.g"),
      "Every CSEC, Exploiting a Child's Labor or Involving a Child in Criminal Behavior "
          + "referral is an Immediate Response to DCFS."),
  N_1_G_2(
      decision(NOT_FROM_FRP_AGENCY, "N-1.g.2", "1.g"),
      "Immediate Response is not required in an exceptional case, described by these "
          + "conditions: only past history is reported and nothing points to imminent "
          + "danger; no flight or runaway risk; the child is incarcerated at Juvenile Hall "
          + "or AWOL. The protocol names no other response time and does not say how the "
          + "conditions combine."),

  N_2(
      decision(INVESTIGATING_AGENCY, "N-2", "2"),
      "DCFS investigates every referral in any of the three categories."),
  N_2_A_1(
      reference(INVESTIGATING_AGENCY, "N-2.a.1", "2.a"),
      "The CPH CSW calls Probation Intake Detention Control (IDC), (323) 226-8506, to "
          + "verify whether and how Probation is involved with the youth."),
  N_2_A_2(
      reference(INVESTIGATING_AGENCY, "N-2.a.2", "2.a"),
      "Record the name of the person at IDC who gave the information."),
  N_2_B_0(
      decision(INVESTIGATING_AGENCY, "N-2.b.0", "2, Probation bullets"),
      "What follows applies to a youth with open services to County Probation and to one "
          + "without."),
  N_2_B_1(
      decision(INVESTIGATING_AGENCY, "N-2.b.1", "2, Probation bullets, bullet 1"),
      "For a child in law-enforcement custody, DCFS responds with an Expedited response "
          + "form and an Immediate Response referral."),
  N_2_B_2(
      decision(INVESTIGATING_AGENCY, "N-2.b.2", "2, Probation bullets, bullet 2"),
      "The SCSW has 10 to 15 minutes, counted from the call, to e-mail the Expedited "
          + "response form. The bullet does not name the recipients."),
  N_2_B_3(
      decision(INVESTIGATING_AGENCY, "N-2.b.3", "2, Probation bullets, bullet 3"),
      "When Probation is not involved, the SCSW e-mails EDL-DCFS_CSEC."),
  N_2_B_4(
      decision(INVESTIGATING_AGENCY, "N-2.b.4", "2, Probation bullets, bullet 4"),
      "When Probation is involved, the SCSW e-mails both EDL-DCFS_CSEC and "
          + "EDL-PROBChildTrafficking."),
  N_2_B_5(
      decision(INVESTIGATING_AGENCY, "N-2.b.5", "2, Probation bullets, bullet 4"),
      "A youth incarcerated at Juvenile Hall counts as one with whom Probation is "
          + "involved, so both lists are e-mailed."),

  N_3_A_0(
      decision(REFERRAL_ASSIGNMENT, "N-3.a.0", "3.a"),
      "Item 3.a covers allegations from a time when the child lives with a parent, Legal "
          + "Guardian or caregiver."),
  N_3_A_1(
      decision(REFERRAL_ASSIGNMENT, "N-3.a.1", "3.a, bullet 1"),
      "When the allegations occur at home and there is an open case, assign the referral "
          + "to the regional office that services that case."),
  N_3_A_2(
      decision(REFERRAL_ASSIGNMENT, "N-3.a.2", "3.a, bullet 1"),
      "When the allegations occur at home and there is no open case, assign by the home "
          + "address of the child with the parent, Legal Guardian or caregiver."),
  N_3_A_3(
      reference(REFERRAL_ASSIGNMENT, "N-3.a.3", "3.a, bullet 1"),
      "See the Referral Assignment Policy, 0050-504.05. It is not one of the two texts "
          + "encoded here."),
  N_3_A_4(
      decision(REFERRAL_ASSIGNMENT, "N-3.a.4", "3.a, bullet 2"),
      "Give the MART- Review in box a Secondary assignment."),
  N_3_A_5(
      reference(REFERRAL_ASSIGNMENT, "N-3.a.5", "3.a, bullet 2"),
      "Note the Secondary assignment to MART in the Screener Alert."),
  N_3_B_1(
      decision(REFERRAL_ASSIGNMENT, "N-3.b.1", "3.b, bullet 1"),
      "When the allegations occur in placement and none is known against the placement, "
          + "assign the referral to the regional office that services the open case."),
  N_3_B_2(
      decision(REFERRAL_ASSIGNMENT, "N-3.b.2", "3.b, bullet 1"),
      "Because the child is in placement, the referral is named after the placement."),
  N_3_B_3(
      decision(REFERRAL_ASSIGNMENT, "N-3.b.3", "3.b, bullet 2"),
      "Give the MART- Review in box a Secondary assignment."),
  N_3_B_4(
      reference(REFERRAL_ASSIGNMENT, "N-3.b.4", "3.b, bullet 2"),
      "Note the Secondary assignment to MART in the Screener Alert."),
  N_3_C_1(
      decision(REFERRAL_ASSIGNMENT, "N-3.c.1", "3.c, bullet 1"),
      "When the allegations are against the placement, that is its caregiver or staff, "
          + "assign the referral to the regional office for the placement's address."),
  N_3_C_2(
      decision(REFERRAL_ASSIGNMENT, "N-3.c.2", "3.c, bullet 2"),
      "Give the MART- Review in box a Secondary assignment."),
  N_3_C_3(
      reference(REFERRAL_ASSIGNMENT, "N-3.c.3", "3.c, bullet 2"),
      "Note the Secondary assignment to MART in the Screener Alert."),
  N_3_D_0(
      decision(REFERRAL_ASSIGNMENT, "N-3.d.0", "3.d"),
      "Regular business hours are Monday to Friday, 9am to 5pm."),
  N_3_D_1(
      decision(REFERRAL_ASSIGNMENT, "N-3.d.1", "3.d"),
      "During business hours the referral goes to the regional office."),
  N_3_D_2(
      decision(REFERRAL_ASSIGNMENT, "N-3.d.2", "3.d, bullet 1"),
      "During business hours the CSW fills in the Expedited form when law enforcement has "
          + "the child in custody."),
  N_3_D_3(
      decision(REFERRAL_ASSIGNMENT, "N-3.d.3", "3.d, bullet 2"),
      "During business hours Clerical sends the Expedited form to the regional office by "
          + "fax."),
  N_3_D_4(
      reference(REFERRAL_ASSIGNMENT, "N-3.d.4", "3.d, bullet 2"),
      "Clerical makes sure that the regional office received the fax."),
  N_3_D_5(
      decision(REFERRAL_ASSIGNMENT, "N-3.d.5", "3.d, bullet 3"),
      "The CPH SCSW assigns the referral to the regional office and gives the MART- "
          + "Review in box a Secondary assignment."),
  N_3_D_6(
      decision(REFERRAL_ASSIGNMENT, "N-3.d.6", "3.d, bullet 4"),
      "During business hours the SCSW e-mails the CSEC pre-alert to the distribution "
          + "group EDL-DCFS_CSEC, whether or not law enforcement has the child."),
  N_3_E_0(
      decision(REFERRAL_ASSIGNMENT, "N-3.e.0", "3.e"),
      "Everything outside regular business hours, weekends and holidays included, is "
          + "after hours. The protocol does not list the holidays."),
  N_3_E_1(
      decision(REFERRAL_ASSIGNMENT, "N-3.e.1", "3.e"),
      "After hours, on weekends and on holidays, an Immediate Response goes to ERCP."),
  N_3_E_2(
      decision(REFERRAL_ASSIGNMENT, "N-3.e.2", "3.e, bullet 1"),
      "After hours the CSW fills in the Expedited form when law enforcement has the child "
          + "in custody."),
  N_3_E_3(
      decision(REFERRAL_ASSIGNMENT, "N-3.e.3", "3.e, bullet 2"),
      "After hours Clerical sends the Expedited form to ERCP by fax."),
  N_3_E_4(
      reference(REFERRAL_ASSIGNMENT, "N-3.e.4", "3.e, bullet 2"),
      "Clerical makes sure that ERCP received the fax."),
  N_3_E_5(
      decision(REFERRAL_ASSIGNMENT, "N-3.e.5", "3.e, bullet 3"),
      "After hours the SCSW e-mails the CSEC pre-alert to the distribution group "
          + "EDL-DCFS_CSEC."),
  N_3_E_6(
      message(REFERRAL_ASSIGNMENT, "N-3.e.6", "3.e, bullet 3"),
      "The after-hours pre-alert says that ERCP has the referral and that the MART- "
          + "Review in box has the Secondary assignment."),

  N_4_0(
      decision(CSEC_UNIT_CASES, "N-4.0", "4"),
      "Section 4 covers an open case in any of the three categories that is assigned to "
          + "the CSEC unit."),
  N_4_BH_1(
      decision(CSEC_UNIT_CASES, "N-4.bh.1", "4, business hours, bullet 1"),
      "Monday to Friday, 9am to 5pm, the referral on a CSEC-unit case goes to MART."),
  N_4_BH_2(
      decision(CSEC_UNIT_CASES, "N-4.bh.2", "4, business hours, bullet 2"),
      "On a CSEC-unit case during business hours, the CSW fills in the Expedited form "
          + "when law enforcement has the child in custody."),
  N_4_BH_3(
      decision(CSEC_UNIT_CASES, "N-4.bh.3", "4, business hours, bullet 3"),
      "On a CSEC-unit case during business hours, the SCSW e-mails the Expedited form to "
          + "MART through the distribution group EDL-DCFS_CSEC; no fax is mentioned."),
  N_4_BH_4(
      reference(CSEC_UNIT_CASES, "N-4.bh.4", "4, business hours, bullet 3"),
      "The SCSW makes sure by e-mail that MART received the form."),
  N_4_BH_5(
      decision(CSEC_UNIT_CASES, "N-4.bh.5", "4, business hours, bullet 4"),
      "On a CSEC-unit case during business hours, the SCSW assigns the referral to the "
          + "MART- Review in box. The bullet mentions no Secondary assignment."),
  N_4_AH_1(
      decision(CSEC_UNIT_CASES, "N-4.ah.1", "4, after hours, bullet 1"),
      "After hours, on weekends and on holidays, the referral on a CSEC-unit case goes to "
          + "ERCP. The bullet makes no distinction by response time."),
  N_4_AH_2(
      decision(CSEC_UNIT_CASES, "N-4.ah.2", "4, after hours, bullet 2"),
      "On a CSEC-unit case after hours, the CSW fills in the Expedited form when law "
          + "enforcement has the child in custody."),
  N_4_AH_3(
      decision(CSEC_UNIT_CASES, "N-4.ah.3", "4, after hours, bullet 3"),
      "On a CSEC-unit case after hours, Clerical sends the Expedited form to ERCP by fax."),
  N_4_AH_4(
      reference(CSEC_UNIT_CASES, "N-4.ah.4", "4, after hours, bullet 3"),
      "Clerical makes sure that ERCP received the fax."),
  N_4_AH_5(
      decision(CSEC_UNIT_CASES, "N-4.ah.5", "4, after hours, bullet 4"),
      "On a CSEC-unit case after hours, the SCSW e-mails the CSEC pre-alert to the "
          + "distribution group EDL-DCFS_CSEC."),
  N_4_AH_6(
      message(CSEC_UNIT_CASES, "N-4.ah.6", "4, after hours, bullet 4"),
      "On a CSEC-unit case, the after-hours pre-alert says that ERCP has the referral and "
          + "that the MART- Review in box has the Secondary assignment."),

  N_5_0(
      decision(FOREIGN_NATIONAL_MINOR, "N-5.0", "5"),
      "Section 5 is for a minor, now under 18, who is a foreign national (\"non-US "
          + "citizen/legal permanent resident\" in print), or for concerns that the minor ever "
          + "went through forced labor or commercial sex. Its steps are mandatory."),
  N_5_1(
      prose(FOREIGN_NATIONAL_MINOR, "N-5.1", "5"),
      "The steps serve to make the mandated report under 22 USC 7105."),
  N_5_2(
      decision(FOREIGN_NATIONAL_MINOR, "N-5.2", "5"),
      "Suspicion is enough: the steps do not wait for confirmation."),
  N_5_3(
      decision(FOREIGN_NATIONAL_MINOR, "N-5.3", "5, bullet 1"),
      "For a foreign national minor flagged as possible or confirmed in any of the three "
          + "categories, the hotline's SCSW e-mails the SIS Unit a reminder to submit the "
          + "Request for Assistance (RFA). The text gives no address for the SIS Unit."),
  N_5_4(
      reference(FOREIGN_NATIONAL_MINOR, "N-5.4", "5, bullet 2"),
      "The SIS Unit submits the Request for Assistance (RFA) in the Shepherd system, "
          + "https://www.acf.hhs.gov/otip/victim-assistance/shepherd."),
  N_5_5(
      reference(FOREIGN_NATIONAL_MINOR, "N-5.5", "5, bullet 2"),
      "It is suggested to talk to the OTIP Child Protection Specialists first, at "
          + "202-205-4582, and to make the initial report by phone."),
  N_5_6(
      decision(FOREIGN_NATIONAL_MINOR, "N-5.6", "5, bullet 2"),
      "OTIP answers the phone in its normal business hours, from 9:00 am until 5:00 pm "
          + "Eastern Time."),
  N_5_7(
      reference(FOREIGN_NATIONAL_MINOR, "N-5.7", "5, bullet 2"),
      "OTIP answers in no more than one business day."),
  N_5_8(
      reference(FOREIGN_NATIONAL_MINOR, "N-5.8", "5, bullet 2"),
      "OTIP can also be reached by e-mail at ChildTrafficking@acf.hhs.gov."),

  N_6_0(
      decision(PROBATION_602, "N-6.0", "6, Probation 602"),
      "This section covers a youth open to County Probation under 602 status, in FR "
          + "Placement or FM (home of the parent or Legal Guardian)."),
  N_6_1(
      decision(PROBATION_602, "N-6.1", "6, Probation 602, bullet 1"),
      "The section presumes that nothing is alleged against the Probation placement "
          + "facility. It does not say what holds otherwise."),
  N_6_2(
      decision(PROBATION_602, "N-6.2", "6, Probation 602, bullet 2"),
      "For a youth under 602 status, generate a DCFS referral with a response time, by "
          + "the address of the child."),
  N_6_3(
      decision(PROBATION_602, "N-6.3", "6, Probation 602, bullet 3"),
      "For a youth under 602 status, the SCSW e-mails the CSEC pre-alert to the DCFS and "
          + "the Probation list, EDL-DCFS_CSEC and EDL-PROBChildTrafficking."),
  N_6_4(
      decision(PROBATION_602, "N-6.4", "6, Probation 602, bullet 4"),
      "For a youth under 602 status, the SCSW e-mails Probation by MACRO/ERNTFY, "
          + "selecting Probation/CSEC."),

  N_6F_0(
      prose(PRE_ALERT_FORMAT, "N-6F.0", "6, pre-alert format"),
      "A second section numbered 6 prescribes the form of the SCSW's pre-alert."),
  N_6F_1(
      message(PRE_ALERT_FORMAT, "N-6F.1", "6, pre-alert format, subject line"),
      "Subject line of the pre-alert: FRP or Non-FRP/name of youth/DOB."),
  N_6F_2(
      message(PRE_ALERT_FORMAT, "N-6F.2", "6, pre-alert format, lead sentence"),
      "Lead sentence of the pre-alert: \"Please be advised that the Hotline has received "
          + "a report regarding the human trafficking of a child or youth: regarding Commercial "
          + "Sexual Exploitation, Exploiting a Child's Labor and/or Involving Child in Criminal "
          + "Behavior FRP or Non/FRP child:\"."),
  N_6F_3(
      message(PRE_ALERT_FORMAT, "N-6F.3", "6, pre-alert format, field 1"),
      "First field of the pre-alert: \"Referral Name:\"."),
  N_6F_4(
      message(PRE_ALERT_FORMAT, "N-6F.4", "6, pre-alert format, field 2"),
      "Second field of the pre-alert: \"Child/DOB:\"."),
  N_6F_5(
      message(PRE_ALERT_FORMAT, "N-6F.5", "6, pre-alert format, field 3"),
      "Third field of the pre-alert: \"Referral #:\"."),
  N_6F_6(
      message(PRE_ALERT_FORMAT, "N-6F.6", "6, pre-alert format, field 4"),
      "Fourth field of the pre-alert: \"Response Time:\"."),
  N_6F_7(
      message(PRE_ALERT_FORMAT, "N-6F.7", "6, pre-alert format, field 5"),
      "Fifth field of the pre-alert: \"Mapped to:\"."),
  N_6F_8(
      message(PRE_ALERT_FORMAT, "N-6F.8", "6, pre-alert format, field 6"),
      "Sixth field of the pre-alert: \"DCFS History:\"."),
  N_6F_9(
      message(PRE_ALERT_FORMAT, "N-6F.9", "6, pre-alert format, field 7"),
      "Seventh field of the pre-alert: \"Reporting Party:\"."),
  N_6F_10(
      message(PRE_ALERT_FORMAT, "N-6F.10", "6, pre-alert format, field 8"),
      "Eighth and last field of the pre-alert: \"Narrative Summary:\"."),

  N_OOC_1(
      decision(OUT_OF_COUNTY, "N-OOC-1", "Out of County/Out of State, bullet 1"),
      "Cross report an out-of-county or out-of-state youth to the child's County or State "
          + "of jurisdiction. The text puts \"residence\" beside it in parentheses."),
  N_OOC_2(
      reference(OUT_OF_COUNTY, "N-OOC-2", "Out of County/Out of State, bullet 1"),
      "Ask that County or State for the child's current CPS status and document it."),
  N_OOC_3(
      decision(OUT_OF_COUNTY, "N-OOC-3", "Out of County/Out of State, bullet 1"),
      "When services are open there, ask for a copy of the Warrant. The text does not say "
          + "which kind of warrant."),
  N_OOC_4(
      decision(OUT_OF_COUNTY, "N-OOC-4", "Out of County/Out of State, bullet 2"),
      "Best Practice is that the county of jurisdiction responds when its CSEC youth is "
          + "found in a surrounding county."),
  N_OOC_5(
      decision(OUT_OF_COUNTY, "N-OOC-5", "Out of County/Out of State, bullet 2"),
      "Eight counties are the surrounding ones: Imperial, Inyo, Orange, Riverside, San "
          + "Diego, Santa Barbara, San Bernardino and Ventura."),
  N_OOC_6(
      decision(OUT_OF_COUNTY, "N-OOC-6", "Out of County/Out of State, bullet 2"),
      "The surrounding counties must cooperate in an effort to bring the youth back to the "
          + "county that has jurisdiction."),
  N_OOC_7(
      reference(OUT_OF_COUNTY, "N-OOC-7", "Out of County/Out of State, bullet 2"),
      "Document the surrounding county's answer on the Screener Alert and in the Screener "
          + "Narrative."),
  N_OOC_8(
      decision(OUT_OF_COUNTY, "N-OOC-8", "Out of County/Out of State, bullet 3"),
      "When a surrounding county has open jurisdiction over the youth and declines to "
          + "respond, escalate to management."),
  N_OOC_9(
      decision(OUT_OF_COUNTY, "N-OOC-9", "Out of County/Out of State, bullet 4"),
      "When the Surrounding County accepts the referral for service, send it by "
          + "Electronic Transfer."),
  N_OOC_10(
      decision(OUT_OF_COUNTY, "N-OOC-10", "Out of County/Out of State, bullet 4"),
      "When an Electronic Transfer is declined by the Surrounding County, cross report "
          + "verbally."),
  N_OOC_11(
      decision(OUT_OF_COUNTY, "N-OOC-11", "Out of County/Out of State, bullet 4"),
      "When an Electronic Transfer is declined by the Surrounding County, the referral is "
          + "Evaluated Out."),
  N_OOC_12(
      reference(OUT_OF_COUNTY, "N-OOC-12", "Out of County/Out of State, bullet 4"),
      "The Evaluated Out referral states that the Surrounding County declined the "
          + "Electronic Transfer."),
  N_OOC_13(
      decision(OUT_OF_COUNTY, "N-OOC-13", "Out of County/Out of State, bullet 5"),
      "For a youth from another state, the referral is Evaluated Out."),
  N_OOC_14(
      decision(OUT_OF_COUNTY, "N-OOC-14", "Out of County/Out of State, bullet 6"),
      "DCFS does not respond to a commercially exploited youth from another county or "
          + "state who is transported to Juvenile Hall."),
  N_OOC_15(
      decision(OUT_OF_COUNTY, "N-OOC-15", "Out of County/Out of State, bullets 7 and 8"),
      "When an out-of-county or out-of-state youth has a Delinquency Warrant or an active "
          + "Missing Person's Report, tell law enforcement to take the youth to Juvenile Hall."),
  N_OOC_16(
      decision(OUT_OF_COUNTY, "N-OOC-16", "Out of County/Out of State, bullet 9"),
      "When an out-of-county or out-of-state youth has a Delinquency Warrant or an active "
          + "Missing Person's Report, cross report to the jurisdiction that is responsible."),
  N_OOC_17(
      decision(OUT_OF_COUNTY, "N-OOC-17", "Out of County/Out of State, bullet 9"),
      "When an out-of-county or out-of-state youth has a Delinquency Warrant or an active "
          + "Missing Person's Report, the referral is Evaluated Out."),
  N_OOC_18(
      decision(OUT_OF_COUNTY, "N-OOC-18", "Out of County/Out of State, bullet 10"),
      "When an out-of-county or out-of-state youth has a Delinquency Warrant or an active "
          + "Missing Person's Report, the SCSW e-mails the CSEC pre-alert to both EDL-DCFS_CSEC "
          + "and EDL-PROBChildTrafficking."),
  N_OOC_19(
      decision(OUT_OF_COUNTY, "N-OOC-19", "Out of County/Out of State, bullet 11"),
      "DCFS responds to an out-of-county or out-of-state youth who has no Missing Person's "
          + "Report and no Delinquency Warrant, or whom Probation refuses at Juvenile Hall. "
          + "The \"no\" is printed once, before the report."),
  N_OOC_20(
      decision(OUT_OF_COUNTY, "N-OOC-20", "Out of County/Out of State, bullet 12"),
      "To an out-of-county or out-of-state youth who has neither report nor warrant, or "
          + "whom Probation refuses at Juvenile Hall, DCFS responds at the staging area."),
  N_OOC_21(
      decision(OUT_OF_COUNTY, "N-OOC-21", "Out of County/Out of State, bullet 13"),
      "For an out-of-county or out-of-state youth who has neither report nor warrant, or "
          + "whom Probation refuses at Juvenile Hall, the SCSW e-mails the CSEC pre-alert to "
          + "both EDL-DCFS_CSEC and EDL-PROBChildTrafficking."),

  N_PH_1(
      reference(LANDLINES, "N-PH-1", "landlines, MART/CSEC"),
      "A caller who asks for the landline of MART/CSEC is given (213) 700-9921 and (323) "
          + "765-2075."),
  N_PH_2(
      reference(LANDLINES, "N-PH-2", "landlines, ROU"),
      "A caller who asks for the landline of ROU is given (213) 765-2685."),
  N_PH_3(
      decision(LANDLINES, "N-PH-3", "landlines, note on cell numbers"),
      "Callers are never given a cell number of DCFS staff."),

  N_DEF_1_A(
      decision(VICTIM_OF_CSEC, "N-DEF-1.a", "definition of CSEC, paragraph 1"),
      "Under WIC 300(b)(2), one way to be a Commercially Sexually Exploited Child is to "
          + "be sexually trafficked."),
  N_DEF_1_B(
      decision(VICTIM_OF_CSEC, "N-DEF-1.b", "definition of CSEC, paragraph 1"),
      "Under WIC 300(b)(2), the other way is sexual acts for pay, or in exchange for food "
          + "or shelter given to the child."),
  N_DEF_1_C(
      decision(VICTIM_OF_CSEC, "N-DEF-1.c", "definition of CSEC, paragraph 1"),
      "In both cases WIC 300(b)(2) also requires that the parent or guardian failed or "
          + "was unable to protect the child."),
  N_DEF_2(
      decision(VICTIM_OF_CSEC, "N-DEF-2", "definition of CSEC, paragraph 2"),
      "It is the commercial aspect that makes the crime trafficking rather than sexual "
          + "assault, molestation or rape."),
  N_DEF_3(
      decision(VICTIM_OF_CSEC, "N-DEF-3", "definition of CSEC, paragraph 2"),
      "In a commercial sex act, as the Federal Trafficking Victims Protection Act defines "
          + "it, anything of value is given to or received by any person for a sex act: money, "
          + "drugs, shelter, food, clothes and the like."),
  N_DEF_4(
      reference(VICTIM_OF_CSEC, "N-DEF-4", "definition of CSEC, paragraph 2"),
      "Trading sexual acts for a basic need is sometimes called \"survivor sex\"."),

  N_DEF_5_0(
      decision(AT_RISK_OF_CSEC, "N-DEF-5.0", "definition of at risk of CSEC"),
      "Under SB 794 a youth is at risk of CSEC with one or more of the indicators A to C, "
          + "or with two or more of the indicators D to H."),
  N_DEF_5_A(
      decision(AT_RISK_OF_CSEC, "N-DEF-5.A", "at-risk indicator A"),
      "The youth's behavior, or something else, indicates control or grooming by another "
          + "person."),
  N_DEF_5_B(
      decision(AT_RISK_OF_CSEC, "N-DEF-5.B", "at-risk indicator B"),
      "The youth spends time with people who are known to be in commercial sex."),
  N_DEF_5_C(
      decision(AT_RISK_OF_CSEC, "N-DEF-5.C", "at-risk indicator C"),
      "The youth's use of the internet, a cell phone or social media shows social or "
          + "sexual behavior unusual for the age."),
  N_DEF_5_D(
      decision(AT_RISK_OF_CSEC, "N-DEF-5.D", "at-risk indicator D"),
      "There is a history of running away, of unstable housing (multiple foster care "
          + "placements included), or of times without a home, couch surfing included."),
  N_DEF_5_E(
      decision(AT_RISK_OF_CSEC, "N-DEF-5.E", "at-risk indicator E"),
      "The youth has been involved with law enforcement or juvenile justice before."),
  N_DEF_5_F(
      decision(AT_RISK_OF_CSEC, "N-DEF-5.F", "at-risk indicator F"), "The youth is often truant."),
  N_DEF_5_G(
      decision(AT_RISK_OF_CSEC, "N-DEF-5.G", "at-risk indicator G"),
      "The youth has concerning relationships, with a risk or danger of being exploited."),
  N_DEF_5_H(
      decision(AT_RISK_OF_CSEC, "N-DEF-5.H", "at-risk indicator H"),
      "There is a history of substance abuse; the protocol specifies narcotics, opiates, "
          + "crack/cocaine and methamphetamines."),

  N_DEF_6(
      decision(
          VICTIM_OF_LABOR_TRAFFICKING,
          "N-DEF-6",
          "definition of child labor trafficking, paragraph 1"),
      "Under CA Penal Code 236.1, a victim of labor trafficking has lost personal liberty "
          + "to force, fraud, duress or coercion that is meant to obtain forced labor or "
          + "services."),
  N_DEF_7(
      decision(
          VICTIM_OF_LABOR_TRAFFICKING,
          "N-DEF-7",
          "definition of child labor trafficking, paragraph 1"),
      "Child Labor Trafficking is labor trafficking whose victim is a minor."),
  N_DEF_8(
      reference(
          VICTIM_OF_LABOR_TRAFFICKING,
          "N-DEF-8",
          "definition of child labor trafficking, paragraph 1"),
      "It takes three forms: formal employment from which the trafficker benefits; "
          + "illegal activities for the trafficker, such as theft, drug trafficking or identity "
          + "theft; and informal services such as babysitting, housework, health care or work "
          + "\"off the books\"."),
  N_DEF_9(
      decision(
          VICTIM_OF_LABOR_TRAFFICKING,
          "N-DEF-9",
          "definition of child labor trafficking, paragraph 2"),
      "Under federal law (22 USC 7102), labor trafficking means recruiting, harboring, "
          + "transporting, providing or obtaining a person for labor or services by force, "
          + "fraud or coercion, in order to hold that person in involuntary servitude, peonage, "
          + "debt bondage or slavery. Duress is not among the federal means."),
  N_DEF_10(
      reference(
          VICTIM_OF_LABOR_TRAFFICKING,
          "N-DEF-10",
          "definition of child labor trafficking, paragraph 3"),
      "CWS/CMS has two places where a county may document child labor trafficking."),
  N_DEF_11(
      reference(
          VICTIM_OF_LABOR_TRAFFICKING,
          "N-DEF-11",
          "definition of child labor trafficking, paragraph 4"),
      "Exploiting Child's Labor is the Sub-Category for exploitative work in legal "
          + "industries. Twenty settings are named, from bars to sports, and the list is open."),
  N_DEF_12(
      reference(
          VICTIM_OF_LABOR_TRAFFICKING,
          "N-DEF-12",
          "definition of child labor trafficking, paragraph 5"),
      "Involving a Child in Criminal Behavior is the Sub-Category for a minor who is "
          + "induced to commit an illicit activity. Eight examples are named, from drug or arms "
          + "sales to gang activities, and the list is open."),

  N_DEF_13(
      reference(
          AT_RISK_OF_LABOR_TRAFFICKING,
          "N-DEF-13",
          "definition of at risk of child labor trafficking"),
      "No agreed definition exists of being at risk of child labor trafficking, though "
          + "the CSEC criteria could be used. Named factors are young age, disability, a "
          + "criminal record, poverty, homelessness, an unstable family, immigration status, a "
          + "history of ACES, racial or ethnic marginalization and chemical dependency."),
  N_DEF_14(
      decision(
          AT_RISK_OF_LABOR_TRAFFICKING,
          "N-DEF-14",
          "definition of at risk of child labor trafficking"),
      "Whoever is at risk of CSEC is at risk of child labor trafficking too."),
  N_DEF_15(
      reference(AT_RISK_OF_LABOR_TRAFFICKING, "N-DEF-15", "note on multiple sub-abuse categories"),
      "When a case falls into several of the categories, Youth at Risk of CSEC included, "
          + "the worker enters the information of every one of them."),

  N_FACT_1(
      prose(FACTS, "N-FACT-1", "facts, bullet 1"),
      "Background: most trafficked children are coerced by manipulation and control of "
          + "the mind; some suffer extreme violence, abduction, isolation, drugging or "
          + "starvation."),
  N_FACT_2(
      prose(FACTS, "N-FACT-2", "facts, bullet 2"),
      "Background: foster children are especially vulnerable; 50 to 80 percent of CSEC "
          + "are or were known to child welfare."),
  N_FACT_3(
      prose(FACTS, "N-FACT-3", "facts, bullet 3"),
      "Background: sexual abuse in childhood raises the risk and is what CSEC most often "
          + "have in common."),
  N_FACT_4(
      prose(FACTS, "N-FACT-4", "facts, bullet 4"),
      "Background: out-of-home placement may lead to running away, and exploiters recruit "
          + "directly, or through other foster children, at group homes they know."),
  N_FACT_5(
      prose(FACTS, "N-FACT-5", "facts, bullet 5"),
      "Background: LGBTQ youth are over-represented in child welfare, often become "
          + "homeless and are then targeted; among gay or bisexual boys, nearly half have been "
          + "trafficked for sex or labor."),
  N_FACT_6(
      prose(FACTS, "N-FACT-6", "facts, bullet 6"),
      "Background: youth who see work, even illegal work, as the only support for their "
          + "families are open to labor traffickers, more so without support networks or with "
          + "barriers such as a criminal record."),
  N_FACT_7(
      prose(FACTS, "N-FACT-7", "facts, bullet 7"),
      "Background: by the National Human Trafficking Hotline's reports, child labor "
          + "trafficking is most frequent in domestic work, in peddling and begging, and in "
          + "traveling sales crews."),
  N_FACT_8(
      prose(FACTS, "N-FACT-8", "facts, bullet 8"),
      "Background: sex and labor trafficking of children often meet in illicit massage, "
          + "in bars and clubs, and in the health and beauty industries."),
  N_FACT_9(
      prose(FACTS, "N-FACT-9", "facts, bullet 9"),
      "Background: victims often suffer several forms of exploitation at once and complex "
          + "trauma, for instance commercial sex together with massage, housekeeping or drug "
          + "sales."),

  N_RF_0(
      reference(RED_FLAG_TOOL, "N-RF-0", "Hotline Commercially Exploited Child Tool"),
      "The red flags are a guide only. The protocol attaches no score and no threshold to "
          + "them."),

  N_RF_C_1(
      reference(CSEC_RED_FLAGS, "N-RF-C-1", "CSEC red flag 1"),
      "History of sexual exploitation, or the youth says that it happened."),
  N_RF_C_2(
      reference(CSEC_RED_FLAGS, "N-RF-C-2", "CSEC red flag 2"),
      "Runs away, or is often gone from home or placement for long periods, such as "
          + "overnight or for days."),
  N_RF_C_3(
      reference(CSEC_RED_FLAGS, "N-RF-C-3", "CSEC red flag 3"),
      "Has connections to people who are exploited, or to buyers or sellers of sex."),
  N_RF_C_4(
      reference(CSEC_RED_FLAGS, "N-RF-C-4", "CSEC red flag 4"),
      "Trades sex for money or for things such as drugs, alcohol, a cell phone, jewelry, "
          + "food, clothes, hair or nails done, transportation, or a shelter or hotel, for "
          + "themselves or for another such as a child, family member or partner."),
  N_RF_C_5(
      reference(CSEC_RED_FLAGS, "N-RF-C-5", "CSEC red flag 5"),
      "Has, or can get at, unexplained money, credit cards or things such as drugs, "
          + "alcohol, food, clothes, a cell phone, jewelry, hair or nails done, transportation, "
          + "hotel keys or other gifts."),
  N_RF_C_6(
      reference(CSEC_RED_FLAGS, "N-RF-C-6", "CSEC red flag 6"),
      "Abuses substances to a degree that gets in the way of functioning."),
  N_RF_C_7(
      reference(CSEC_RED_FLAGS, "N-RF-C-7", "CSEC red flag 7"),
      "Owns several cell phones, or often changes the cell phone number."),
  N_RF_C_8(
      reference(CSEC_RED_FLAGS, "N-RF-C-8", "CSEC red flag 8"),
      "Tattoos, scars or branding as someone's property on the face, neck or body, such "
          + "as bar codes, crowns, roses, the pimp's name, or references to money, $ or loyalty."),
  N_RF_C_9(
      reference(CSEC_RED_FLAGS, "N-RF-C-9", "CSEC red flag 9"),
      "Speaks in words of exploitation, such as \"daddy\", \"pimp\", \"new boyfriend\", "
          + "\"trick\", \"date\", \"quota\", \"track/blade\", \"the game\" or \"the life\", or "
          + "of being \"taken care of\"."),
  N_RF_C_10(
      reference(CSEC_RED_FLAGS, "N-RF-C-10", "CSEC red flag 10"),
      "Tests or treatment for pregnancy, STDs or STIs that are repeated or cause concern."),
  N_RF_C_11(
      reference(CSEC_RED_FLAGS, "N-RF-C-11", "CSEC red flag 11"),
      "Meets people first known from the internet, dating sites or apps, sex partners, "
          + "boyfriends and girlfriends included."),
  N_RF_C_12(
      reference(CSEC_RED_FLAGS, "N-RF-C-12", "CSEC red flag 12"),
      "Provocative images of the youth are on social media or on the phone."),
  N_RF_C_13(
      reference(CSEC_RED_FLAGS, "N-RF-C-13", "CSEC red flag 13"),
      "Is watched, filmed or photographed in sexually explicit ways."),
  N_RF_C_14(
      reference(CSEC_RED_FLAGS, "N-RF-C-14", "CSEC red flag 14"),
      "Has an unhealthy, inappropriate or romantic relationship with an older "
          + "\"boyfriend\" who dominates."),
  N_RF_C_15(
      reference(CSEC_RED_FLAGS, "N-RF-C-15", "CSEC red flag 15"),
      "Is often in places known for exploitation, such as sex work areas."),
  N_RF_C_16(
      reference(CSEC_RED_FLAGS, "N-RF-C-16", "CSEC red flag 16"),
      "Attends school very irregularly, with frequent or long lateness or absence."),
  N_RF_C_17(
      reference(CSEC_RED_FLAGS, "N-RF-C-17", "CSEC red flag 17"),
      "Is homeless at times, for example on the street or couch surfing."),
  N_RF_C_18(
      reference(CSEC_RED_FLAGS, "N-RF-C-18", "CSEC red flag 18"),
      "Depends on emergency or temporary help for basic needs such as hygiene, shelter, "
          + "food or medical care."),
  N_RF_C_19(
      reference(CSEC_RED_FLAGS, "N-RF-C-19", "CSEC red flag 19"),
      "Appearance has changed markedly, for example in dress, hygiene or weight."),
  N_RF_C_20(
      reference(CSEC_RED_FLAGS, "N-RF-C-20", "CSEC red flag 20"),
      "Lacks sleep or sleeps irregularly."),
  N_RF_C_21(
      reference(CSEC_RED_FLAGS, "N-RF-C-21", "CSEC red flag 21"),
      "Takes part in sexual activities that do harm or expose to victimization."),
  N_RF_C_22(
      reference(CSEC_RED_FLAGS, "N-RF-C-22", "CSEC red flag 22"),
      "Shows physical trauma or injuries."),
  N_RF_C_23(
      reference(CSEC_RED_FLAGS, "N-RF-C-23", "CSEC red flag 23"),
      "Is involved with juvenile justice, for example for truancy, curfew or fighting."),
  N_RF_C_24(
      reference(CSEC_RED_FLAGS, "N-RF-C-24", "CSEC red flag 24"), "Is affiliated with a gang."),

  N_RF_L_1(
      reference(LABOR_RED_FLAGS, "N-RF-L-1", "labor red flag 1"),
      "Another person controls the youth's money or takes in the earnings."),
  N_RF_L_2(
      reference(LABOR_RED_FLAGS, "N-RF-L-2", "labor red flag 2"),
      "Is not free to move, and cannot come and go at will."),
  N_RF_L_3(
      reference(LABOR_RED_FLAGS, "N-RF-L-3", "labor red flag 3"),
      "Lives with or is accompanied by people who are not the parents or guardians, or "
          + "whose relationship to the youth is unclear."),
  N_RF_L_4(
      reference(LABOR_RED_FLAGS, "N-RF-L-4", "labor red flag 4"),
      "Another person does the talking for the youth."),
  N_RF_L_5(
      reference(LABOR_RED_FLAGS, "N-RF-L-5", "labor red flag 5"),
      "May not use a phone or other means of communication, all the more when contact "
          + "with family is restricted."),
  N_RF_L_6(
      reference(LABOR_RED_FLAGS, "N-RF-L-6", "labor red flag 6"),
      "Possible substance abuse that gets in the way of functioning."),
  N_RF_L_7(
      reference(LABOR_RED_FLAGS, "N-RF-L-7", "labor red flag 7"),
      "Another person may control how the youth gets around."),
  N_RF_L_8(
      reference(LABOR_RED_FLAGS, "N-RF-L-8", "labor red flag 8"),
      "Does not know the day, month or year as the stage of development would suggest."),
  N_RF_L_9(
      reference(LABOR_RED_FLAGS, "N-RF-L-9", "labor red flag 9"),
      "Moves often or is not sure of the address."),
  N_RF_L_10(
      reference(LABOR_RED_FLAGS, "N-RF-L-10", "labor red flag 10"),
      "Describes an unusual place to live or work, for example with tinted windows, "
          + "security cameras or barbed wire, or living or sleeping at the worksite."),
  N_RF_L_11(
      reference(LABOR_RED_FLAGS, "N-RF-L-11", "labor red flag 11"),
      "Wears the same clothes every day, or routinely clothes that do not suit the season."),
  N_RF_L_12(
      reference(LABOR_RED_FLAGS, "N-RF-L-12", "labor red flag 12"),
      "Has no control over their own identification."),
  N_RF_L_13(
      reference(LABOR_RED_FLAGS, "N-RF-L-13", "labor red flag 13"),
      "Explains the work in a way that makes no sense or seems scripted."),
  N_RF_L_14(
      reference(LABOR_RED_FLAGS, "N-RF-L-14", "labor red flag 14"),
      "Appears afraid of answering questions."),
  N_RF_L_15(
      reference(LABOR_RED_FLAGS, "N-RF-L-15", "labor red flag 15"),
      "Fears the employer, who may be a formal one or a \"family member or "
          + "boyfriend/girlfriend\" or similar."),
  N_RF_L_16(
      reference(LABOR_RED_FLAGS, "N-RF-L-16", "labor red flag 16"),
      "Tells of long working hours, or of being exhausted or hungry."),
  N_RF_L_17(
      reference(LABOR_RED_FLAGS, "N-RF-L-17", "labor red flag 17"),
      "Misses school, or is called a truant, because of having to \"work\"."),
  N_RF_L_18(
      reference(LABOR_RED_FLAGS, "N-RF-L-18", "labor red flag 18"),
      "Is in debt to the employer, who may be a family member or an informal employer."),
  N_RF_L_19(
      reference(LABOR_RED_FLAGS, "N-RF-L-19", "labor red flag 19"),
      "Shows any other sign of abuse or neglect."),

  N_RF_K_0(
      reference(CRIMINAL_ACTIVITY_RED_FLAGS, "N-RF-K-0", "criminal activities red flags, note"),
      "Involving a Child in Criminal Activities may show some of the CSEC and labor red "
          + "flags as well as the ones listed for it. It often intersects with CSEC."),
  N_RF_K_1(
      reference(CRIMINAL_ACTIVITY_RED_FLAGS, "N-RF-K-1", "criminal activities red flag 1"),
      "Has been arrested for, or has a record of, crimes such as stealing or selling "
          + "drugs from which a third party gets the money."),
  N_RF_K_2(
      reference(CRIMINAL_ACTIVITY_RED_FLAGS, "N-RF-K-2", "criminal activities red flag 2"),
      "Is involved in gangs, drugs or crime in a way that does not seem to fit the stage "
          + "of development."),
  N_RF_K_3(
      reference(CRIMINAL_ACTIVITY_RED_FLAGS, "N-RF-K-3", "criminal activities red flag 3"),
      "Was exploited in CSEC and, by the youth's own account, other victims' or another "
          + "source's, has recruited other youth, or has trained, monitored or posted other "
          + "CSEC youth, on behalf of the trafficker."),

  P_OV_1(
      prose(GUIDE_OVERVIEW, "P-OV-1", "overview"),
      "Policy guide 0070-535.10, revised 09/01/21, gives CSWs an overview of identifying, "
          + "assessing and documenting a child's exploitation."),

  P_OV_2(
      prose(GUIDE_CONTENTS, "P-OV-2", "table of contents"),
      "The table of contents lists fourteen sections. The text that follows no longer "
          + "carries their headings."),

  P_VS(
      prose(GUIDE_VERSION_SUMMARY, "P-VS", "version summary"),
      "The guide replaces the version of 07/01/14; it adds how to document CSEC during an "
          + "investigation, and labor trafficking."),

  P_DEF_1(
      decision(GUIDE_COMMERCIAL_EXPLOITATION, "P-DEF-1", "definition of commercial exploitation"),
      "Commercial Exploitation of Children (CEC) covers minor victims of sex trafficking, "
          + "who are CSEC, and minor victims of labor trafficking by force, fraud or coercion; "
          + "a child may be both."),
  P_DEF_2(
      decision(GUIDE_COMMERCIAL_EXPLOITATION, "P-DEF-2", "duty to report to the hotline"),
      "A child's labor trafficking and CSEC are both child abuse, and the Child "
          + "Protection Hotline must be told of both."),
  P_DEF_3(
      decision(GUIDE_COMMERCIAL_EXPLOITATION, "P-DEF-3", "definition of sex trafficking"),
      "Under 22 USC 7102, sex trafficking is to recruit, harbor, transport, provide, "
          + "obtain, patronize or solicit a person for a commercial sex act, when the person is "
          + "under 18 or the act comes about by force, fraud or coercion."),
  P_DEF_4(
      decision(
          GUIDE_COMMERCIAL_EXPLOITATION,
          "P-DEF-4",
          "definition of labor trafficking (22 USC 7102)"),
      "Under 22 USC 7102, labor trafficking is to recruit, harbor, transport, provide or "
          + "obtain a person for labor or services by force, fraud or coercion, for involuntary "
          + "servitude, peonage, debt bondage or slavery."),
  P_DEF_5(
      reference(
          GUIDE_COMMERCIAL_EXPLOITATION,
          "P-DEF-5",
          "definition of labor trafficking (22 USC 7102)"),
      "Labor or services may be formal employment, informal services such as babysitting "
          + "or housekeeping, or illegal activities such as growing or selling drugs."),
  P_DEF_6(
      decision(GUIDE_COMMERCIAL_EXPLOITATION, "P-DEF-6", "commercial aspect"),
      "What sets sex and labor trafficking apart from assault, molestation, rape, labor "
          + "violations and other abuse or neglect is the commercial aspect."),
  P_DEF_7(
      prose(GUIDE_COMMERCIAL_EXPLOITATION, "P-DEF-7", "intersection of sex and labor trafficking"),
      "Both kinds of trafficking can meet in one child who must provide commercial sexual "
          + "services and also, for example, give massages, keep house, sell drugs or steal; "
          + "common settings are illicit massage, health and beauty, bars and clubs."),
  P_DEF_8(
      decision(
          GUIDE_COMMERCIAL_EXPLOITATION, "P-DEF-8", "intersection of sex and labor trafficking"),
      "Whoever is under 18 and induced into a commercial sex act is a victim, with or "
          + "without force, fraud or coercion."),
  P_DEF_9(
      decision(
          GUIDE_COMMERCIAL_EXPLOITATION, "P-DEF-9", "intersection of sex and labor trafficking"),
      "In labor trafficking, force, fraud or coercion must be proven."),
  P_DEF_10(
      decision(
          GUIDE_COMMERCIAL_EXPLOITATION, "P-DEF-10", "intersection of sex and labor trafficking"),
      "These elements separate labor trafficking from child labor, legal or illegal, and "
          + "from labor exploitation, such as unfair pay or unsafe conditions, under the Fair "
          + "Labor Standards Act."),
  P_DEF_11(
      decision(GUIDE_COMMERCIAL_EXPLOITATION, "P-DEF-11", "definition of coercion"),
      "Coercion includes threatening the victim or a loved one with serious psychological "
          + "or physical harm, abusing the legal system or threatening to (deportation or "
          + "prosecution), and any scheme that keeps someone working for the trafficker."),
  P_DEF_12(
      decision(GUIDE_COMMERCIAL_EXPLOITATION, "P-DEF-12", "definition of coercion"),
      "In California, facilitating drug use or drug dependency is coercion too."),
  P_CTX_1(
      prose(GUIDE_COMMERCIAL_EXPLOITATION, "P-CTX-1", "victims and traffickers"),
      "Victims and traffickers come from any background. Traffickers exploit "
          + "vulnerabilities such as poverty, being a runaway or homeless, a criminal record, "
          + "young age, disability, an unstable family, immigration status, chemical dependency "
          + "and marginalization."),
  P_CTX_2(
      prose(GUIDE_COMMERCIAL_EXPLOITATION, "P-CTX-2", "victims and traffickers"),
      "A child can be the primary victim or a secondary one, when it is the parent or "
          + "guardian caring for the child who is trafficked."),
  P_CTX_3(
      prose(GUIDE_COMMERCIAL_EXPLOITATION, "P-CTX-3", "victims and traffickers"),
      "Traffickers often hold a position of trust: family, other caregivers, a partner, "
          + "gang member, dealer, smuggler, landlord, employer or recruiter. Love and fear of "
          + "the trafficker at the same time are a trauma bond."),

  P_CTX_4(
      prose(GUIDE_LGBTQ_CHILDREN, "P-CTX-4", "LGBTQ+ children"),
      "LGBTQ+ youth face more discrimination, violence and instability, are up to 40% of "
          + "homeless youth, and are more likely to be drawn into survival sex; fear of not "
          + "being believed keeps many from seeking help."),

  P_REP_1(
      decision(GUIDE_ASSESSMENT, "P-REP-1", "duty to report, who failed to protect"),
      "Sex or labor trafficking must be reported when a parent or guardian is the "
          + "exploiter, could not or did not protect the child against someone else, or when "
          + "the child did it alone, as in survival sex."),
  P_CMS_1(
      reference(GUIDE_ASSESSMENT, "P-CMS-1", "CWS/CMS subcategories"),
      "CWS/CMS has four abuse subcategories under Exploitation. The text names three of "
          + "them and only speaks of other forms of exploitation for the rest; the list is not "
          + "in the text."),
  P_CMS_2(
      reference(GUIDE_ASSESSMENT, "P-CMS-2", "CWS/CMS subcategories"),
      "To substantiate Exploitation, select every subcategory that applies."),
  P_CMS_3(
      prose(GUIDE_ASSESSMENT, "P-CMS-3", "CWS/CMS screen shot"),
      "A screen shot of the CWS/CMS abuse categories belongs here. It is not in the text."),

  P_DEF_13(
      prose(GUIDE_SEX_TRAFFICKING, "P-DEF-13", "WIC 300(b)(2)"),
      "WIC 300(b)(2) describes CSEC in two categories. The list of them is not in the " + "text."),
  P_REP_2(
      decision(GUIDE_SEX_TRAFFICKING, "P-REP-2", "duty to report, commercial sexual activity"),
      "A minor in commercial sexual activity is reported as a victim of child abuse, even "
          + "when suspected of being a recruiter or exploiter."),
  P_EX_1(
      prose(GUIDE_SEX_TRAFFICKING, "P-EX-1", "examples of CSE"),
      "Examples of Commercial Sexual Exploitation belong here. The list is not in the " + "text."),

  P_DEF_14(
      decision(
          GUIDE_LABOR_TRAFFICKING,
          "P-DEF-14",
          "definition of labor trafficking (Penal Code 236.1)"),
      "CA Penal Code 236.1 speaks of personal liberty taken by force, fraud, duress or "
          + "coercion in order to get forced labor or services."),
  P_CMS_4(
      decision(GUIDE_LABOR_TRAFFICKING, "P-CMS-4", "labor or services by category"),
      "Formal employment and informal services are Exploiting a Child's Labor; forced "
          + "illegal activities such as growing or selling drugs are Involving a Child in "
          + "Criminal Behavior."),
  P_CTX_5(
      prose(GUIDE_LABOR_TRAFFICKING, "P-CTX-5", "labor or services by category"),
      "Children are at high risk of labor trafficking because they may not recognize "
          + "abusive practices and suspicious offers, or may see illegal work as the only way "
          + "to support the family."),
  P_DEF_15(
      reference(GUIDE_LABOR_TRAFFICKING, "P-DEF-15", "debt bondage"),
      "In bonded labor, or debt bondage, work is demanded to repay a debt on undefined "
          + "terms or without the work counting toward it; many victims stay because they "
          + "believe that they must repay."),
  P_CTX_6(
      prose(GUIDE_LABOR_TRAFFICKING, "P-CTX-6", "labor trafficking settings"),
      "Labor trafficking occurs in places of every size and in many industries, in cities "
          + "for instance in sales and restaurants, in rural areas in agriculture."),
  P_REP_3(
      decision(GUIDE_LABOR_TRAFFICKING, "P-REP-3", "duty to report, labor or services"),
      "A minor who is forced or coerced into labor or a service should be reported as a "
          + "child abuse victim."),
  P_REP_4(
      decision(GUIDE_LABOR_TRAFFICKING, "P-REP-4", "cross report to law enforcement"),
      "On a report of child labor trafficking, the hotline cross reports to law " + "enforcement."),
  P_REP_5(
      decision(GUIDE_LABOR_TRAFFICKING, "P-REP-5", "duty of every employee"),
      "A DCFS employee who, in the course of the job, observes, suspects or is told of "
          + "exploitation by anyone but the CPH calls the CPH at once to make a referral."),
  P_CMS_5(
      reference(GUIDE_LABOR_TRAFFICKING, "P-CMS-5", "CWS/CMS places for labor trafficking"),
      "CWS/CMS has two places for documenting child labor trafficking."),
  P_EX_2(
      prose(GUIDE_LABOR_TRAFFICKING, "P-EX-2", "examples of Exploiting a Child's Labor"),
      "Common settings of Exploiting a Child's Labor belong here as an open list. The "
          + "list is not in the text."),
  P_EX_3(
      prose(GUIDE_LABOR_TRAFFICKING, "P-EX-3", "examples of Involving Child in Criminal Behavior"),
      "Examples of Involving Child in Criminal Behavior belong here as an open list. The "
          + "list is not in the text."),
  P_RF_1(
      prose(GUIDE_LABOR_TRAFFICKING, "P-RF-1", "red flags attachment"),
      "The guide refers to an attachment, Red Flags for Commercial Exploitation. It is "
          + "not in the text."),

  P_INT_1(
      prose(GUIDE_INVESTIGATIVE_AREAS, "P-INT-1", "rules of consent"),
      "The usual ideas of consent may not fit: a youth may deny having been forced "
          + "because it felt voluntary. Ask what was done and judge independently."),
  P_INT_2(
      prose(GUIDE_INVESTIGATIVE_AREAS, "P-INT-2", "branding and tattoos"),
      "Exploiters brand children to show dominance. Tattoos linked to CSEC are usually "
          + "highly visible and may show roses, crowns, dollar signs, names, crossed-out names "
          + "or the exploiter's moniker."),
  P_INT_3(
      prose(GUIDE_INVESTIGATIVE_AREAS, "P-INT-3", "training"),
      "Exploiters keep changing their methods, so staff need regular training and current "
          + "information."),
  P_INT_4(
      prose(GUIDE_INVESTIGATIVE_AREAS, "P-INT-4", "social media"),
      "CSEC are often recruited, advertised and watched online. Posts and account names "
          + "can give signs, and searching for the child's names, nicknames and phone numbers "
          + "can find further accounts and evidence."),
  P_INT_5(
      prose(GUIDE_INVESTIGATIVE_AREAS, "P-INT-5", "online labor recruitment"),
      "Labor trafficking recruits online too, for example through false job offers or "
          + "agencies. Ask the youth if the advertisement can still be found."),

  P_AR_0(
      decision(GUIDE_AT_RISK_OF_CSEC, "P-AR-0", "at-risk definition"),
      "A youth is at risk of Commercial Sexual Exploitation with one or more of the "
          + "indicators A to C, or with two or more of the indicators D to H."),
  P_AR_A(
      decision(GUIDE_AT_RISK_OF_CSEC, "P-AR-A", "at-risk indicator A"),
      "The youth's behavior, or something else, indicates control or grooming by another "
          + "person."),
  P_AR_B(
      decision(GUIDE_AT_RISK_OF_CSEC, "P-AR-B", "at-risk indicator B"),
      "The youth spends time with people who are known to be in commercial sex."),
  P_AR_C(
      decision(GUIDE_AT_RISK_OF_CSEC, "P-AR-C", "at-risk indicator C"),
      "The youth's use of the internet, a cell phone or social media shows social or "
          + "sexual behavior unusual for the age."),
  P_AR_D(
      decision(GUIDE_AT_RISK_OF_CSEC, "P-AR-D", "at-risk indicator D"),
      "There is a history of running away, of unstable housing (multiple foster care "
          + "placements included), or of times without a home, couch surfing included."),
  P_AR_E(
      decision(GUIDE_AT_RISK_OF_CSEC, "P-AR-E", "at-risk indicator E"),
      "The youth has been involved with law enforcement or juvenile justice before."),
  P_AR_F(
      decision(GUIDE_AT_RISK_OF_CSEC, "P-AR-F", "at-risk indicator F"),
      "The youth is often truant."),
  P_AR_G(
      decision(GUIDE_AT_RISK_OF_CSEC, "P-AR-G", "at-risk indicator G"),
      "The youth has concerning relationships, with a risk or danger of being exploited."),
  P_AR_H(
      decision(GUIDE_AT_RISK_OF_CSEC, "P-AR-H", "at-risk indicator H"),
      "There is a history of substance abuse; the guide specifies narcotics, opiates, "
          + "crack/cocaine and amphetamines, where the protocol says methamphetamines."),

  P_AR_L1(
      reference(
          GUIDE_AT_RISK_OF_LABOR_TRAFFICKING, "P-AR-L1", "at risk of child labor trafficking"),
      "No agreed definition exists of being at risk of child labor trafficking, though "
          + "similar criteria could be used. Named factors are young age, disability, a "
          + "criminal record, poverty, homelessness, an unstable family, immigration status, a "
          + "history of ACES, racial or ethnic marginalization and chemical dependency."),
  P_AR_L2(
      decision(GUIDE_AT_RISK_OF_LABOR_TRAFFICKING, "P-AR-L2", "at risk of child labor trafficking"),
      "A youth at risk of CSEC has a higher risk of child labor trafficking."),

  P_FN_1(
      reference(GUIDE_IMMIGRANT_CHILDREN, "P-FN-1", "foreign national minors"),
      "A foreign national minor for whom there are concerns of CSEC or labor trafficking "
          + "at any time in life has a right to further benefits and services under federal "
          + "trafficking law."),
  P_FN_2(
      decision(GUIDE_IMMIGRANT_CHILDREN, "P-FN-2", "foreign national minors"),
      "Officials, federal, state and local alike, have 24 hours to report a suspected "
          + "case to OTIP, the Office on Trafficking in Persons."),
  P_FN_3(
      decision(GUIDE_IMMIGRANT_CHILDREN, "P-FN-3", "foreign national minors"),
      "The report under 22 USC 7105 is made on suspicion and does not wait for " + "confirmation."),
  P_FN_4(
      reference(GUIDE_IMMIGRANT_CHILDREN, "P-FN-4", "foreign national minors"),
      "The worker submits the Request for Assistance (RFA) in the Shepherd system, "
          + "https://www.acf.hhs.gov/otip/victim-assistance/shepherd; the protocol gives that "
          + "task to the SIS Unit."),
  P_FN_5(
      reference(GUIDE_IMMIGRANT_CHILDREN, "P-FN-5", "foreign national minors"),
      "The case can be discussed first, which is suggested, with the OTIP Child "
          + "Protection Specialists at (202) 205-4582, from 9:00 am until 5:00 pm Eastern Time, "
          + "or by e-mail at ChildTrafficking@acf.hhs.gov. They answer in no more than one "
          + "business day."),

  P_CELL_1(
      prose(GUIDE_CELL_PHONES, "P-CELL-1", "cell phone use in placement"),
      "Caregivers fear what a cell phone can lead to, and it can also do a youth good. "
          + "The recommended practices (Attachment I) ask for open communication, the "
          + "Reasonable and Prudent Parent Standard and harm reduction, and against stringent "
          + "limits on the youth's rights."),

  P_INT_6(
      prose(GUIDE_INTERVIEWING, "P-INT-6", "basic needs in an interview"),
      "A youth's food, water, restroom and sleep never depend on taking part in an "
          + "assessment."),
  P_INT_7(
      prose(GUIDE_INTERVIEWING, "P-INT-7", "identifying exploiters"),
      "Ask for names, nicknames and monikers of associates, employers and partners, for "
          + "exploitation in the family, and whether the exploiter has children who may be "
          + "victims too."),
  P_REP_6(
      reference(GUIDE_INTERVIEWING, "P-REP-6", "identifying exploiters"),
      "Report any new allegation to the hotline, and share the information with the "
          + "law-enforcement partners for Human Trafficking."),
  P_INT_8(
      prose(GUIDE_INTERVIEWING, "P-INT-8", "other victims"),
      "Ask whether the youth knows of other victims and where they might be. In CSE they "
          + "may be called \"girlfriends\", \"wifeys\" or \"boyfriends\"."),
  P_INT_9(
      prose(GUIDE_INTERVIEWING, "P-INT-9", "respectful interviewing"),
      "Do not judge or shame, and learn the language of the industry in which the child "
          + "was trafficked."),
  P_INT_10(
      prose(GUIDE_INTERVIEWING, "P-INT-10", "more specific questions"),
      "More specific questions for a youth who does not open up belong here. The list is "
          + "not in the text."),

  P_INT_11(
      prose(GUIDE_CAREGIVERS, "P-INT-11", "conversation with caregivers"),
      "With parents and caregivers, start in general terms, explain what exploitation is "
          + "and why it is asked about, show empathy, offer support, and respect family customs "
          + "and culture."),

  P_INT_12(
      prose(GUIDE_SUBSTANTIATION, "P-INT-12", "consulting law enforcement"),
      "Consult the specialized Vice and Human Trafficking units of law enforcement on "
          + "whether exploitation took place."),
  P_SUB_1(
      prose(GUIDE_SUBSTANTIATION, "P-SUB-1", "substantiation"),
      "An allegation may be substantiated when findings and collateral information show "
          + "that the exploitation likely occurred (prima facie), whatever else. The list of "
          + "what does not matter is not in the text."),

  P_SVC_1(
      prose(GUIDE_SERVICES, "P-SVC-1", "needs and services"),
      "Services are trauma-informed, centered on the victim and fitted to culture and "
          + "development; leaving exploitation is rarely a straight path. The lists of factors "
          + "and of services are not in the text."),

  P_PROC(
      prose(GUIDE_CONTINUING_SERVICES, "P-PROC", "ER/Continuing Services CSW Responsibilities"),
      "The heading on the ER and Continuing Services CSW's responsibilities is printed "
          + "three times. What stood under it is not in the text."),

  P_APP(
      prose(GUIDE_REFERENCES, "P-APP", "\"None\" after the procedures"),
      "The single word \"None\" follows the procedures. What it answers is not in the " + "text."),
  P_LINK(
      reference(GUIDE_REFERENCES, "P-LINK", "linked documents"),
      "Related documents: the CSEC desk guide, cycle of abuse and tool kit, the "
          + "interviewing aids for parents and for youth, the guides 0050-501.10, 0070-532.10, "
          + "0070-548.10, 0070-548.24, 0070-548.25 and 0400-503.10, All County Information "
          + "Notice I-32-21 and All County Letter 16-85."),
  P_STAT_1(
      reference(GUIDE_REFERENCES, "P-STAT-1", "statutes, Labor Code"),
      "Labor Code 1285-1312 holds the work rules for children."),
  P_STAT_2(
      reference(GUIDE_REFERENCES, "P-STAT-2", "statutes, Penal Code"),
      "Penal Code 11165.1(c) defines sexual exploitation: conduct with matter that shows "
          + "a minor in obscene acts, and encouraging or coercing a child into prostitution, "
          + "modeling or another depiction of obscene sexual conduct."),
  P_STAT_3(
      reference(GUIDE_REFERENCES, "P-STAT-3", "statutes, Welfare and Institutions Code"),
      "The guide's list of statutes describes WIC 300(b)(2) as the risk from a parent's "
          + "or guardian's choice of treatment. Elsewhere both texts use it for the definition "
          + "of CSEC.");

  private static final ImmutableMap<String, Clause> BY_ID =
      Maps.uniqueIndex(Arrays.asList(values()), Clause::id);

  private final Header header;
  private final String summary;
  private final String citation;

  Clause(Header header, String summary) {
    this.header = header;
    this.summary = summary;
    // A numbered section is cited without a comma: "Non-FRP protocol 3.c".
    String separator = Character.isDigit(header.place.charAt(0)) ? " " : ", ";
    this.citation = document().shortTitle() + separator + header.place;
  }

  /** The clause with this id, as stored decisions name it; empty when there is none. */
  public static Optional<Clause> ofId(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /** The stable id, such as {@code N-3.c.1}. */
  public String id() {
    return header.id;
  }

  /** The section that the clause stands in. */
  public Section section() {
    return header.section;
  }

  /** The text that the clause stands in. */
  public PolicyDocument document() {
    return header.section.document();
  }

  /** What this library does with the clause. */
  public ClauseKind kind() {
    return header.kind;
  }

  /**
   * Where a reader finds it in print, such as "Non-FRP protocol 3.c, bullet 1". Begins with the
   * short title of the document. Bullets and paragraphs are counted as printed, whatever their
   * mark, from 1 within the place named before them. Clauses of one sentence or bullet may share a
   * citation.
   */
  public String citation() {
    return citation;
  }

  /** What the clause says: one to three plain sentences in this library's words. */
  public String summary() {
    return summary;
  }

  /** The printed places of several clauses in one line; each text and each place is named once. */
  public static String citationOf(Iterable<Clause> clauses) {
    StringBuilder line = new StringBuilder();
    Set<String> named = new HashSet<>();
    PolicyDocument last = null;
    for (Clause clause : clauses) {
      if (named.add(clause.citation)) {
        line.append(last == null ? "" : "; ")
            .append(last == clause.document() ? clause.header.place : clause.citation);
        last = clause.document();
      }
    }
    return line.toString();
  }

  private static Header decision(Section section, String id, String place) {
    return new Header(section, ClauseKind.DECISION, id, place);
  }

  private static Header message(Section section, String id, String place) {
    return new Header(section, ClauseKind.MESSAGE, id, place);
  }

  private static Header reference(Section section, String id, String place) {
    return new Header(section, ClauseKind.REFERENCE, id, place);
  }

  private static Header prose(Section section, String id, String place) {
    return new Header(section, ClauseKind.PROSE, id, place);
  }

  /** Where a clause stands and what is done with it; a citation names the text before the place. */
  private record Header(Section section, ClauseKind kind, String id, String place) {}
}
