package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.Outcomes;
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

  private static final ImmutableSet<Fact> EVERY_FACT =
      Sets.immutableEnumSet(EnumSet.allOf(Fact.class));

  private static final ImmutableMap<OutcomeKind<?>, ImmutableSet<Fact>> BY =
      ImmutableMap.<OutcomeKind<?>, ImmutableSet<Fact>>builder()
          .put(Outcomes.AT_RISK, NOTHING)
          .put(Outcomes.OFFICE_HOURS, NOTHING)
          .put(Outcomes.PRIMARY_ALLEGATION, NOTHING)
          .put(Outcomes.MISSING_INFORMATION, NOTHING)
          .put(Outcomes.FORM_HELD, NOTHING)
          .put(
              Outcomes.SCOPE,
              facts(Fact.CALLER_AGENCY, Fact.CATEGORY, Fact.AGE, Fact.AGE_ESTABLISHED))
          .put(
              Outcomes.STANDING,
              facts(
                  Fact.RESIDENCE,
                  Fact.JURISDICTION,
                  Fact.HOME,
                  Fact.OCCURRED,
                  Fact.AGAINST_PLACEMENT,
                  Fact.PLACEMENT_LOCATION,
                  Fact.WHERE_FOUND, // one that was only said is asked for
                  Fact.OPEN_CASE,
                  Fact.PROBATION_STATUS))
          .put(
              Outcomes.DISPOSITION,
              and(
                  and(WHERE_THE_CHILD_IS, REPORT_OR_WARRANT),
                  and(THE_COUNTYS_ANSWER, facts(Fact.IMMINENT_DANGER))))
          .put(
              Outcomes.RESPONSE,
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
                      Fact.PROBATION_STATUS)))
          .put(Outcomes.PRIMARY, CSEC_UNIT_CASE)
          .put(Outcomes.SECONDARY, CSEC_UNIT_CASE)
          .put(Outcomes.FORM_FAX, CSEC_UNIT_CASE)
          .put(Outcomes.FORM_FAX_CONFIRMED_BY, CSEC_UNIT_CASE)
          .put(Outcomes.FORM_EMAIL_CONFIRMED_BY, CSEC_UNIT_CASE)
          .put(
              Outcomes.REGIONAL_OFFICE,
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
                      Fact.WHERE_FOUND)))
          .put(
              Outcomes.ALSO_ENGAGE,
              and(ACCUSED_PLACEMENT, facts(Fact.OPEN_CASE, Fact.OPEN_CASE_OFFICE)))
          .put(
              Outcomes.REFERRAL_NAME,
              and(CSEC_UNIT_CASE, facts(Fact.OCCURRED, Fact.PROBATION_STATUS, Fact.PLACEMENT_NAME)))
          .put(
              Outcomes.PLACEMENT_RESPONSE,
              and(WHERE_THE_CHILD_IS, facts(Fact.AGAINST_PLACEMENT, Fact.PLACEMENT_LOCATION)))
          .put(Outcomes.EXPEDITED_FORM, WHERE_THE_CHILD_IS)
          .put(
              Outcomes.PRE_ALERT,
              and(and(WHERE_THE_CHILD_IS, REPORT_OR_WARRANT), facts(Fact.PROBATION_STATUS)))
          .put(Outcomes.FORM_EMAIL, CSEC_UNIT_CASE)
          .put(Outcomes.PROBATION_VERIFICATION, facts(Fact.PROBATION_STATUS, Fact.IDC_INFORMANT))
          .put(Outcomes.PROBATION_EMAIL, facts(Fact.PROBATION_STATUS))
          .put(Outcomes.SIS_REMINDER, facts(Fact.NATIONALITY))
          .put(
              Outcomes.CROSS_REPORT_TO_JURISDICTION,
              and(
                  and(WHERE_THE_CHILD_IS, THE_COUNTYS_ANSWER),
                  facts(Fact.JURISDICTION, Fact.OPEN_SERVICES)))
          .put(part(Outcomes.TOLD_ELSEWHERE, "where-found"), WHERE_THE_CHILD_IS)
          .put(
              part(Outcomes.TOLD_ELSEWHERE, "placement"),
              facts(Fact.AGAINST_PLACEMENT, Fact.PLACEMENT_LOCATION))
          .put(
              part(Outcomes.TOLD_ELSEWHERE, "police"),
              and(WHERE_THE_CHILD_IS, facts(Fact.IMMINENT_DANGER)))
          .put(
              Outcomes.CROSS_REPORT_TO_LAW_ENFORCEMENT,
              and(WHERE_THE_CHILD_IS, facts(Fact.CALLER_AGENCY, Fact.CATEGORY)))
          .put(
              part(Outcomes.INSTRUCTIONS, "about-juvenile-hall"),
              and(WHERE_THE_CHILD_IS, REPORT_OR_WARRANT))
          .put(
              part(Outcomes.INSTRUCTIONS, "to-management"),
              and(WHERE_THE_CHILD_IS, facts(Fact.WILL_RESPOND, Fact.OPEN_JURISDICTION)))
          .put(part(Outcomes.INSTRUCTIONS, "warrant-copy"), facts(Fact.OPEN_SERVICES))
          .put(
              part(Outcomes.INSTRUCTIONS, "to-the-placement"),
              facts(Fact.PROBATION_STATUS, Fact.HOME, Fact.AWOL, Fact.AGAINST_PLACEMENT))
          .put(part(Outcomes.INSTRUCTIONS, "residence"), facts(Fact.RESIDENCE))
          .put(Outcomes.GENERAL_NEGLECT, facts(Fact.HOME, Fact.AGAINST_PLACEMENT))
          .put(Outcomes.TABS, facts(Fact.CATEGORY))
          .put(Outcomes.TO_CONSIDER, facts(Fact.CATEGORY))
          .put(part(Outcomes.ENTRIES, "always"), facts(Fact.CATEGORY))
          .put(part(Outcomes.ENTRIES, "secondary"), CSEC_UNIT_CASE)
          .put(part(Outcomes.ENTRIES, "cps-status"), NOTHING)
          .put(part(Outcomes.ENTRIES, "county"), WHERE_THE_CHILD_IS)
          .put(part(Outcomes.ENTRIES, "transfer"), facts(Fact.ELECTRONIC_TRANSFER))
          .build();

  private static final ImmutableSet<Fact> OF_NO_ROW =
      Sets.immutableEnumSet(
          Sets.difference(
              EVERY_FACT,
              BY.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet())));

  private static final ImmutableSet<OutcomeKind<?>> READ_NOTHING_OF_AN_OUTSIDER =
      ImmutableSet.of(
          Outcomes.RESPONSE,
          Outcomes.PRIMARY,
          Outcomes.SECONDARY,
          Outcomes.ALSO_ENGAGE,
          Outcomes.REFERRAL_NAME,
          Outcomes.FORM_FAX,
          Outcomes.FORM_FAX_CONFIRMED_BY,
          Outcomes.FORM_EMAIL,
          Outcomes.FORM_EMAIL_CONFIRMED_BY,
          part(Outcomes.ENTRIES, "secondary"));

  private Reads() {}

  /** The part of a list that has this name. */
  static OutcomeKind<?> part(OutcomeKind<?> list, String name) {
    return list.parts().stream()
        .filter(part -> part.id().equals(list.id() + "/" + name))
        .findFirst()
        .orElseThrow();
  }

  /** Of the rule of one kind; every fact of a kind, and for every kind a fact, that has no row. */
  static ImmutableSet<Fact> by(OutcomeKind<?> kind) {
    ImmutableSet<Fact> read = BY.get(kind);
    return read == null ? EVERY_FACT : and(read, OF_NO_ROW);
  }

  /**
   * The same of an outsider: no open case, no 602 status and no placement here make the child the
   * county's, so that no rule asks for them again.
   */
  static ImmutableSet<Fact> ofAnOutsider(OutcomeKind<?> kind) {
    if (READ_NOTHING_OF_AN_OUTSIDER.contains(kind)) {
      return OF_NO_ROW;
    }
    if (kind == Outcomes.REGIONAL_OFFICE) {
      return and(ACCUSED_PLACEMENT, OF_NO_ROW);
    }
    return by(kind);
  }

  /**
   * Whether the rule tells answers to a fact apart that others take alike: which ask only whether a
   * place is outside the county, whether the child lives with a family, and whether under 602
   * status.
   */
  static boolean tellsApart(OutcomeKind<?> kind, Fact fact) {
    return switch (fact) {
      case RESIDENCE -> kind == Outcomes.STANDING;
      case WHERE_FOUND, PLACEMENT_LOCATION -> Outcomes.TOLD_ELSEWHERE.parts().contains(kind);
      case HOME -> kind == Outcomes.GENERAL_NEGLECT;
      case PROBATION_STATUS ->
          kind == Outcomes.STANDING
              || kind == Outcomes.PRE_ALERT
              || kind == Outcomes.PROBATION_VERIFICATION;
      default -> true;
    };
  }

  private static ImmutableSet<Fact> facts(Fact first, Fact... others) {
    return Sets.immutableEnumSet(first, others);
  }

  private static ImmutableSet<Fact> without(Set<Fact> all, Fact first, Fact... others) {
    return Sets.immutableEnumSet(Sets.difference(all, facts(first, others)));
  }

  private static ImmutableSet<Fact> and(Set<Fact> some, Set<Fact> others) {
    return Sets.immutableEnumSet(Sets.union(some, others));
  }
}
