package org.csecpolicy.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;

/** How one unclear place of the two texts is read. */
public enum Interpretation {
  /** TODO */
  FRP_CALL("frp-call", "", "", Clause.N_1),

  /** TODO */
  FRP_UNVERIFIED("frp-unverified", "", "", Clause.N_1),

  /** TODO */
  MINOR("minor", "", "", Clause.N_1),

  /** TODO */
  AT_RISK_ONLY("at-risk-only", "", "", Clause.N_1),

  /** TODO */
  COUNTY_YOUTH("county-youth", "", "", Clause.N_1),

  /** TODO */
  IMMEDIATE_EXCEPTION("immediate-exception", "", "", Clause.N_1),

  /** TODO */
  CUSTODY_IS_IMMEDIATE("custody-is-immediate", "", "", Clause.N_1),

  /** TODO */
  NO_TIME_STATED("no-time-stated", "", "", Clause.N_1),

  /** TODO */
  SUPERVISOR_DECIDES("supervisor-decides", "", "", Clause.N_1),

  /** TODO */
  HOURS_BOUNDARY("hours-boundary", "", "", Clause.N_1),

  /** TODO */
  HOURS_INSTANT("hours-instant", "", "", Clause.N_1),

  /** TODO */
  HOLIDAYS("holidays", "", "", Clause.N_1),

  /** TODO */
  EXPEDITED_CLOCK("expedited-clock", "", "", Clause.N_1),

  /** TODO */
  NO_INVENTED_DEADLINE("no-invented-deadline", "", "", Clause.N_1),

  /** TODO */
  AFTER_HOURS("after-hours", "", "", Clause.N_1),

  /** TODO */
  AFTER_HOURS_NOT_IMMEDIATE("after-hours-not-immediate", "", "", Clause.N_1),

  /** TODO */
  CSEC_UNIT_AND_PLACEMENT("csec-unit-and-placement", "", "", Clause.N_1),

  /** TODO */
  CSEC_UNIT_IS_NOT_AN_OPEN_CASE("csec-unit-is-not-an-open-case", "", "", Clause.N_1),

  /** TODO */
  SPECIAL_UNIT_PRIMARY("special-unit-primary", "", "", Clause.N_1),

  /** TODO */
  ANY_ALLEGATION_AGAINST_PLACEMENT("any-allegation-against-placement", "", "", Clause.N_1),

  /** TODO */
  BRANCH_BY_OCCURRENCE("branch-by-occurrence", "", "", Clause.N_1),

  /** TODO */
  NO_OFFICE("no-office", "", "", Clause.N_1),

  /** TODO */
  PROBATION_602("probation-602", "", "", Clause.N_1),

  /** TODO */
  PROBATION_602_AGAINST_FACILITY("probation-602-against-facility", "", "", Clause.N_1),

  /** TODO */
  GENERAL_NEGLECT("general-neglect", "", "", Clause.N_1),

  /** TODO */
  TABS("tabs", "", "", Clause.N_1),

  /** TODO */
  RED_FLAGS("red-flags", "", "", Clause.N_1),

  /** TODO */
  PLACEMENT_NAME("placement-name", "", "", Clause.N_1),

  /** TODO */
  PRE_ALERT_ALWAYS("pre-alert-always", "", "", Clause.N_1),

  /** TODO */
  RECIPIENTS("recipients", "", "", Clause.N_1),

  /** TODO */
  PROBATION_UNVERIFIED("probation-unverified", "", "", Clause.N_1),

  /** TODO */
  EXPEDITED_FORM("expedited-form", "", "", Clause.N_1),

  /** TODO */
  FOREIGN_NATIONAL("foreign-national", "", "", Clause.N_1),

  /** TODO */
  RFA_CLOCK("rfa-clock", "", "", Clause.N_1),

  /** TODO */
  LABOR_CROSS_REPORT("labor-cross-report", "", "", Clause.N_1),

  /** TODO */
  LANDLINES_ONLY("landlines-only", "", "", Clause.N_1),

  /** TODO */
  SURROUNDING("surrounding", "", "", Clause.N_1),

  /** TODO */
  HALL_REFUSES("hall-refuses", "", "", Clause.N_1),

  /** TODO */
  REPORT_OR_WARRANT("report-or-warrant", "", "", Clause.N_1),

  /** TODO */
  WARRANT_KINDS("warrant-kinds", "", "", Clause.N_1),

  /** TODO */
  TRANSPORTED("transported", "", "", Clause.N_1),

  /** TODO */
  SURROUNDING_ACCEPTS("surrounding-accepts", "", "", Clause.N_1),

  /** TODO */
  DECLINES_TRANSFER("declines-transfer", "", "", Clause.N_1),

  /** TODO */
  DECLINES_TO_RESPOND("declines-to-respond", "", "", Clause.N_1),

  /** TODO */
  NO_REPORT_NO_WARRANT("no-report-no-warrant", "", "", Clause.N_1),

  /** TODO */
  OUT_OF_STATE("out-of-state", "", "", Clause.N_1),

  /** TODO */
  UNLISTED_COUNTY("unlisted-county", "", "", Clause.N_1),

  /** TODO */
  OWN_JURISDICTION_ELSEWHERE("own-jurisdiction-elsewhere", "", "", Clause.N_1),

  /** TODO */
  COMMERCIAL_ACT("commercial-act", "", "", Clause.N_1),

  /** TODO */
  SEX_TRAFFICKING("sex-trafficking", "", "", Clause.N_1),

  /** TODO */
  LABOR_TRAFFICKING("labor-trafficking", "", "", Clause.N_1),

  /** TODO */
  WIC_300B2("wic-300b2", "", "", Clause.N_1),

  /** TODO */
  AT_RISK("at-risk", "", "", Clause.N_1),

  /** TODO */
  AT_RISK_LABOR("at-risk-labor", "", "", Clause.N_1),

  /** TODO */
  INDUSTRIES("industries", "", "", Clause.N_1);

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

  /** The stable name, such as {@code immediate-exception}. */
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
