package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import org.csecpolicy.policy.Fact;

/**
 * Which facts the rule of each kind of outcome reads by itself, beside what earlier rules hand on:
 * two referrals that have these in common, and what is handed on, have the outcome in common. It
 * may name too many, which costs time, and never too few: a test holds the rules to it.
 */
final class Reads {
  private static final ImmutableSet<Fact> NOTHING = ImmutableSet.of();
  private static final ImmutableSet<Fact> WHERE_THE_CHILD_IS =
      facts(
          Fact.WHERE_FOUND,
          Fact.LAW_ENFORCEMENT_CUSTODY,
          Fact.AT_JUVENILE_HALL,
          Fact.BEING_TRANSPORTED,
          Fact.HALL_ANSWER);
  private static final ImmutableSet<Fact> REPORT_OR_WARRANT =
      facts(Fact.MISSING_PERSON_REPORT, Fact.DELINQUENCY_WARRANT);
  private static final ImmutableSet<Fact> THE_COUNTYS_ANSWER =
      facts(Fact.WILL_RESPOND, Fact.ELECTRONIC_TRANSFER, Fact.ANSWERED_BY, Fact.EXPECTED_ARRIVAL);
  private static final ImmutableSet<Fact> CSEC_UNIT_CASE =
      facts(Fact.OPEN_CASE, Fact.AGAINST_PLACEMENT);
  private static final ImmutableSet<Fact> ACCUSED_PLACEMENT =
      facts(Fact.AGAINST_PLACEMENT, Fact.PLACEMENT_LOCATION, Fact.PLACEMENT_OFFICE);

  private Reads() {}

  /** Of the rule of one kind. */
  static ImmutableSet<Fact> by(OutcomeKind kind) {
    return switch (kind) {
      case AT_RISK, OFFICE_HOURS, PRIMARY_ALLEGATION, MISSING_INFORMATION, FORM_HELD -> NOTHING;
      case SCOPE -> facts(Fact.CALLER_AGENCY, Fact.CATEGORY, Fact.AGE, Fact.AGE_ESTABLISHED);
      case STANDING ->
          facts(
              Fact.RESIDENCE,
              Fact.JURISDICTION,
              Fact.HOME,
              Fact.OCCURRED,
              Fact.AGAINST_PLACEMENT,
              Fact.PLACEMENT_LOCATION,
              Fact.OPEN_CASE,
              Fact.PROBATION_STATUS);
      case DISPOSITION ->
          and(
              and(WHERE_THE_CHILD_IS, REPORT_OR_WARRANT),
              and(THE_COUNTYS_ANSWER, facts(Fact.IMMINENT_DANGER)));
      case RESPONSE ->
          and(
              WHERE_THE_CHILD_IS,
              facts(
                  Fact.PAST_HISTORY_ONLY,
                  Fact.IMMINENT_DANGER,
                  Fact.FLIGHT_RISK,
                  Fact.AWOL,
                  Fact.RESIDENCE,
                  Fact.HOME,
                  Fact.OPEN_CASE,
                  Fact.PROBATION_STATUS));
      case PRIMARY, SECONDARY, FORM_FAX, FORM_FAX_CONFIRMED_BY, FORM_EMAIL_CONFIRMED_BY ->
          CSEC_UNIT_CASE;
      case REGIONAL_OFFICE ->
          and(
              ACCUSED_PLACEMENT,
              facts(
                  Fact.OCCURRED,
                  Fact.OPEN_CASE,
                  Fact.OPEN_CASE_OFFICE,
                  Fact.HOME,
                  Fact.HOME_OFFICE,
                  Fact.RESIDENCE,
                  Fact.PROBATION_STATUS,
                  Fact.AWOL,
                  Fact.WHERE_FOUND));
      case ALSO_ENGAGE -> and(ACCUSED_PLACEMENT, facts(Fact.OPEN_CASE, Fact.OPEN_CASE_OFFICE));
      case REFERRAL_NAME ->
          and(CSEC_UNIT_CASE, facts(Fact.OCCURRED, Fact.PROBATION_STATUS, Fact.PLACEMENT_NAME));
      case PLACEMENT_RESPONSE ->
          and(WHERE_THE_CHILD_IS, facts(Fact.AGAINST_PLACEMENT, Fact.PLACEMENT_LOCATION));
      case EXPEDITED_FORM -> WHERE_THE_CHILD_IS;
      case PRE_ALERT ->
          and(and(WHERE_THE_CHILD_IS, REPORT_OR_WARRANT), facts(Fact.PROBATION_STATUS));
      case FORM_EMAIL -> CSEC_UNIT_CASE;
      case PROBATION_VERIFICATION -> facts(Fact.PROBATION_STATUS, Fact.IDC_INFORMANT);
      case PROBATION_EMAIL -> facts(Fact.PROBATION_STATUS);
      case SIS_REMINDER -> facts(Fact.NATIONALITY);
      case CROSS_REPORT_TO_JURISDICTION ->
          and(
              and(WHERE_THE_CHILD_IS, THE_COUNTYS_ANSWER),
              facts(Fact.JURISDICTION, Fact.OPEN_SERVICES));
      case TOLD_ELSEWHERE ->
          and(
              WHERE_THE_CHILD_IS,
              facts(Fact.IMMINENT_DANGER, Fact.AGAINST_PLACEMENT, Fact.PLACEMENT_LOCATION));
      case CROSS_REPORT_TO_LAW_ENFORCEMENT ->
          and(WHERE_THE_CHILD_IS, facts(Fact.CALLER_AGENCY, Fact.CATEGORY));
      case INSTRUCTIONS ->
          and(
              and(WHERE_THE_CHILD_IS, REPORT_OR_WARRANT),
              facts(
                  Fact.WILL_RESPOND,
                  Fact.OPEN_JURISDICTION,
                  Fact.OPEN_SERVICES,
                  Fact.HOME,
                  Fact.AWOL,
                  Fact.AGAINST_PLACEMENT,
                  Fact.PROBATION_STATUS,
                  Fact.RESIDENCE));
      case GENERAL_NEGLECT -> facts(Fact.HOME, Fact.AGAINST_PLACEMENT);
      case TABS, TO_CONSIDER -> facts(Fact.CATEGORY);
      case ENTRIES ->
          and(
              WHERE_THE_CHILD_IS,
              and(CSEC_UNIT_CASE, facts(Fact.CATEGORY, Fact.ELECTRONIC_TRANSFER)));
    };
  }

  /**
   * The same of an outsider: no open case, no 602 status and no placement here make the child the
   * county's, so that no rule asks for them again.
   */
  static ImmutableSet<Fact> ofAnOutsider(OutcomeKind kind) {
    return switch (kind) {
      case RESPONSE,
          PRIMARY,
          SECONDARY,
          ALSO_ENGAGE,
          REFERRAL_NAME,
          FORM_FAX,
          FORM_FAX_CONFIRMED_BY,
          FORM_EMAIL,
          FORM_EMAIL_CONFIRMED_BY ->
          NOTHING;
      case REGIONAL_OFFICE -> ACCUSED_PLACEMENT;
      case INSTRUCTIONS ->
          Sets.immutableEnumSet(
              Sets.difference(by(kind), facts(Fact.HOME, Fact.AWOL, Fact.PROBATION_STATUS)));
      case ENTRIES -> Sets.immutableEnumSet(Sets.difference(by(kind), facts(Fact.OPEN_CASE)));
      default -> by(kind);
    };
  }

  /**
   * Whether the rule tells answers to a fact apart that others take alike: which ask only whether a
   * place is outside the county, whether the child lives with a family, and whether under 602
   * status.
   */
  static boolean tellsApart(OutcomeKind kind, Fact fact) {
    return switch (fact) {
      case RESIDENCE -> kind == OutcomeKind.STANDING;
      case WHERE_FOUND, PLACEMENT_LOCATION -> kind == OutcomeKind.TOLD_ELSEWHERE;
      case HOME -> kind == OutcomeKind.GENERAL_NEGLECT;
      case PROBATION_STATUS ->
          kind == OutcomeKind.STANDING
              || kind == OutcomeKind.PRE_ALERT
              || kind == OutcomeKind.PROBATION_VERIFICATION;
      default -> true;
    };
  }

  private static ImmutableSet<Fact> facts(Fact first, Fact... others) {
    return Sets.immutableEnumSet(first, others);
  }

  private static ImmutableSet<Fact> and(Set<Fact> some, Set<Fact> others) {
    EnumSet<Fact> all = EnumSet.copyOf(some);
    all.addAll(others);
    return Sets.immutableEnumSet(all);
  }
}
