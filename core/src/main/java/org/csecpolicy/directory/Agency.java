package org.csecpolicy.directory;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.csecpolicy.hours.BusinessHours;
import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.OneLine;
import org.csecpolicy.policy.PolicyValue;
import org.csecpolicy.policy.Violation;
import org.immutables.value.Value;

/**
 * Everything the protocol takes for granted about the county that runs the hotline: its names,
 * units, lists, telephones, hours and neighbors. Another county replaces this value and no code.
 * The Los Angeles values, as printed, are {@link LosAngeles#agency()}.
 */
@PolicyValue
@Value.Immutable
public abstract class Agency {
  private static final Pattern PLAIN_NAME = Pattern.compile("\\p{L}[\\p{L}\\p{N} .&'-]{0,59}");

  Agency() {}

  /** Starts empty; every part without a default must be given. */
  public static Builder builder() {
    return new Builder();
  }

  /** The county whose children the hotline serves. */
  public abstract County county();

  /** The department's short name, such as {@code DCFS}; a plain name without a colon. */
  public abstract String department();

  /** The counties that work together to bring a youth home (N-OOC-5); all of the same state. */
  public abstract ImmutableSet<County> surroundingCounties();

  /** The name of {@link Actor#SCREENER}. */
  @Value.Default
  public String screener() {
    return "screener";
  }

  /** The name of {@link Actor#SUPERVISOR}. */
  @Value.Default
  public String supervisor() {
    return "supervisor";
  }

  /** The name of {@link Actor#HOTLINE}. */
  @Value.Default
  public String hotline() {
    return "Hotline";
  }

  /** The name of {@link Actor#CLERICAL}. */
  @Value.Default
  public String clerical() {
    return "clerical staff";
  }

  /** The name of the system that referrals are entered in. */
  @Value.Default
  public String caseManagementSystem() {
    return "the case-management system";
  }

  /** What a regional office is called. */
  @Value.Default
  public String regionalOffice() {
    return "regional office";
  }

  /** The name of {@link Unit#EXPLOITATION_UNIT}. */
  public abstract String exploitationUnit();

  /** The in-box of {@link Unit#EXPLOITATION_UNIT} that assignments are made to. */
  public abstract String exploitationUnitInBox();

  /** The name of {@link Unit#AFTER_HOURS_UNIT}. */
  public abstract String afterHoursUnit();

  /** The name of the unit that looks for runaways. */
  @Value.Default
  public String runawayOutreachUnit() {
    return "runaway outreach unit";
  }

  /** The name of {@link DistributionList#ALERT_LIST}. */
  public abstract String alertList();

  /** The name of {@link DistributionList#PROBATION_ALERT_LIST}. */
  public abstract String probationAlertList();

  /** Who verifies a youth's Probation status (N-2.a.1). */
  public abstract String probationVerifier();

  /** The telephone of {@link #probationVerifier()}, for the hotline's staff only. */
  public abstract String probationVerifierPhone();

  /** The Probation e-mail of clause 6 with its selection (N-6.4). */
  public abstract String probationEmail();

  /** The name of {@link Actor#FEDERAL_REPORT_UNIT}. */
  public abstract String federalReportUnit();

  /** The policy on assigning referrals that the protocol refers to for what it leaves open. */
  public abstract String referralAssignmentPolicy();

  /** The numbers that callers may be given. */
  public abstract ImmutableListMultimap<Landline, String> landlines();

  /** Who confirms that a faxed form arrived (N-3.d.4, N-3.e.4, N-4.ah.4). */
  @Value.Default
  public Actor faxReceiptConfirmedBy() {
    return Actor.CLERICAL;
  }

  /** When the regional offices work (N-3.d.0); at every other moment it is after hours. */
  public abstract BusinessHours officeHours();

  /** The federal office that Requests for Assistance go to. */
  @Value.Default
  public Otip otip() {
    return Otip.asPrinted();
  }

  /**
   * The county of the state that is called so: one of the agency's own, listed or not, or else one
   * of {@link County#find}. Three digits alone are known only as the agency's own county: a state
   * may number its counties otherwise than the FIPS code does (ruling {@code place}).
   */
  public final Optional<County> countyCalled(String said, UsState state) {
    if (state == county().state()) {
      SaidCounty name = SaidCounty.of(said, state);
      if (name.names(county())) {
        return Optional.of(county());
      }
      if (name.isHalfACode()) {
        return Optional.empty();
      }
      for (County neighbor : surroundingCounties()) {
        if (name.names(neighbor)) {
          return Optional.of(neighbor);
        }
      }
    }
    return County.find(said, state);
  }

  /** What this agency calls a unit. */
  public final String nameOf(Unit unit) {
    return switch (unit) {
      case REGIONAL_OFFICE -> regionalOffice();
      case EXPLOITATION_UNIT -> exploitationUnit();
      case AFTER_HOURS_UNIT -> afterHoursUnit();
    };
  }

  /** What this agency calls a list. */
  public final String nameOf(DistributionList list) {
    return switch (list) {
      case ALERT_LIST -> alertList();
      case PROBATION_ALERT_LIST -> probationAlertList();
    };
  }

  /** What this agency calls an actor. */
  public final String nameOf(Actor actor) {
    return switch (actor) {
      case SCREENER -> screener();
      case SUPERVISOR -> supervisor();
      case HOTLINE -> hotline();
      case CLERICAL -> clerical();
      case FEDERAL_REPORT_UNIT -> federalReportUnit();
      case DEPARTMENT -> department();
    };
  }

  /** The names that no office can have without posing as a unit or a list. */
  @Value.Lazy
  ImmutableSet<String> ownNames() {
    return Quoted.ownNames(this);
  }

  /** The same of everybody else who is told something, letter by letter. */
  @Value.Lazy
  ImmutableSet<String> namesOfOthers() {
    return Quoted.namesOfOthers(this);
  }

  /** How something is sent or done, with the agency's name of its case-management system. */
  public final String labelOf(Channel channel) {
    return channel == Channel.CASE_MANAGEMENT_SYSTEM
        ? "in " + caseManagementSystem()
        : channel.label();
  }

  @Value.Check
  final void check() {
    List<Violation> violations = new ArrayList<>();
    oneLine(violations, "department", department());
    if (violations.isEmpty() && !PLAIN_NAME.matcher(department()).matches()) {
      // It stands in a field label of the pre-alert, where it must not end the label.
      violations.add(
          Violation.of(
              "agency.department", ErrorCode.FORMAT, "letters, digits, spaces and . & ' - only"));
    }
    oneLine(violations, "screener", screener());
    oneLine(violations, "supervisor", supervisor());
    oneLine(violations, "hotline", hotline());
    oneLine(violations, "clerical", clerical());
    oneLine(violations, "caseManagementSystem", caseManagementSystem());
    oneLine(violations, "regionalOffice", regionalOffice());
    oneLine(violations, "exploitationUnit", exploitationUnit());
    oneLine(violations, "exploitationUnitInBox", exploitationUnitInBox());
    oneLine(violations, "afterHoursUnit", afterHoursUnit());
    oneLine(violations, "runawayOutreachUnit", runawayOutreachUnit());
    oneLine(violations, "alertList", alertList());
    oneLine(violations, "probationAlertList", probationAlertList());
    oneLine(violations, "probationVerifier", probationVerifier());
    oneLine(violations, "probationVerifierPhone", probationVerifierPhone());
    oneLine(violations, "probationEmail", probationEmail());
    oneLine(violations, "federalReportUnit", federalReportUnit());
    oneLine(violations, "referralAssignmentPolicy", referralAssignmentPolicy());
    for (String number : landlines().values()) {
      oneLine(violations, "landlines", number);
    }
    for (County neighbor : surroundingCounties()) {
      if (neighbor.state() != county().state() || neighbor.equals(county())) {
        violations.add(
            Violation.of(
                "agency.surroundingCounties",
                ErrorCode.CONFLICT,
                "other counties of the same state"));
      }
    }
    InvalidValueException.throwIfAny(violations);
  }

  private static void oneLine(List<Violation> violations, String field, String text) {
    try {
      OneLine.require("agency." + field, text);
    } catch (InvalidValueException invalid) {
      violations.addAll(invalid.violations());
    }
  }

  /** A builder that starts with everything as it is here. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Builds an {@link Agency}.
   *
   * <pre>{@code
   * county(County)
   * department(String)
   * addSurroundingCounty(County)  addSurroundingCounties(County...)
   * surroundingCounties(Iterable<County>)  addAllSurroundingCounties(Iterable<County>)
   * screener(String)
   * supervisor(String)
   * hotline(String)
   * clerical(String)
   * caseManagementSystem(String)
   * regionalOffice(String)
   * exploitationUnit(String)
   * exploitationUnitInBox(String)
   * afterHoursUnit(String)
   * runawayOutreachUnit(String)
   * alertList(String)
   * probationAlertList(String)
   * probationVerifier(String)
   * probationVerifierPhone(String)
   * probationEmail(String)
   * federalReportUnit(String)
   * referralAssignmentPolicy(String)
   * putLandlines(Landline, String...)  putAllLandlines(Landline, Iterable<String>)
   * putLandline(Landline, String)  landlines(Multimap<Landline, String>)
   * putAllLandlines(Multimap<Landline, String>)
   * faxReceiptConfirmedBy(Actor)
   * officeHours(BusinessHours)
   * otip(Otip)
   * }</pre>
   */
  public static final class Builder extends ImmutableAgency.Builder {
    Builder() {}
  }
}
