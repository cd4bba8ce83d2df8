package org.csecpolicy.notifications;

import java.text.Normalizer;
import java.util.Optional;
import org.csecpolicy.directory.DistributionList;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.OneLine;
import org.csecpolicy.policy.PolicyTuple;
import org.csecpolicy.referral.Office;
import org.immutables.value.Value;

/**
 * Whose addresses an {@link AddressBook} has: a unit, a list or another role of which the agency
 * has one, whatever it calls it; or one of several offices or places, which its name tells apart.
 */
@PolicyTuple
@Value.Immutable
public abstract class Addressee {
  Addressee() {}

  /**
   * A unit of which there is one.
   *
   * @throws InvalidValueException for the regional offices: each is given as an {@link Office}
   */
  public static Addressee of(Unit unit) {
    return of(
        switch (unit) {
          case REGIONAL_OFFICE -> Role.REGIONAL_OFFICE;
          case EXPLOITATION_UNIT -> Role.EXPLOITATION_UNIT;
          case AFTER_HOURS_UNIT -> Role.AFTER_HOURS_UNIT;
        });
  }

  /** A distribution list; it may have several addresses. */
  public static Addressee of(DistributionList list) {
    return of(
        switch (list) {
          case ALERT_LIST -> Role.ALERT_LIST;
          case PROBATION_ALERT_LIST -> Role.PROBATION_ALERT_LIST;
        });
  }

  /** A regional office, by the name that referrals have for it. */
  public static Addressee of(Office office) {
    return of(Role.REGIONAL_OFFICE, office.name());
  }

  /**
   * Whoever has a role that one has alone.
   *
   * @throws InvalidValueException for a role that {@linkplain Role#isOneOfMany() many have}
   */
  public static Addressee of(Role role) {
    return ImmutableAddressee.of(role, Optional.empty());
  }

  /**
   * One of those who have a role, by name: an office, or a county or state as messages call it,
   * such as {@code Ventura County, CA}. An accent is the same however it is encoded.
   *
   * @throws InvalidValueException for a role that one has alone, or a name that is blank or cannot
   *     be cleaned
   */
  public static Addressee of(Role role, String name) {
    String clean = OneLine.cleaned("addressee.name", name);
    return ImmutableAddressee.of(
        role, Optional.of(Normalizer.normalize(clean, Normalizer.Form.NFC)));
  }

  /** In what role a message is sent to it. */
  public abstract Role role();

  /** Which of those who have the role; empty when there is one. */
  public abstract Optional<String> name();

  @Value.Check
  final void check() {
    if (role().isOneOfMany() != name().isPresent()) {
      throw InvalidValueException.of(
          "addressee.name",
          role().isOneOfMany() ? ErrorCode.REQUIRED : ErrorCode.NOT_TAKEN,
          role().isOneOfMany() ? "given, for many have the role" : "none, for one has the role");
    }
  }

  /** In what role somebody receives a message. */
  public enum Role {
    /** A regional office of the department. */
    REGIONAL_OFFICE,
    /** The unit for commercially exploited children. */
    EXPLOITATION_UNIT,
    /** The unit that responds after hours. */
    AFTER_HOURS_UNIT,
    /** The department's list for exploited children (N-2.b.3). */
    ALERT_LIST,
    /** The Probation department's list (N-2.b.4). */
    PROBATION_ALERT_LIST,
    /** Probation, by an e-mail of its own (N-6.4). */
    PROBATION,
    /** The unit that submits the federal request (N-5.3). */
    FEDERAL_REPORT_UNIT,
    /** Management (N-OOC-8). */
    MANAGEMENT,
    /** Law enforcement that has the youth, or that cross reports go to. */
    LAW_ENFORCEMENT,
    /** Law enforcement in another county or state, where the child is. */
    LAW_ENFORCEMENT_ELSEWHERE,
    /** The child-protection agency of another county, state or country. */
    AUTHORITY_ELSEWHERE;

    /** Whether a name is needed to tell who is meant. */
    public boolean isOneOfMany() {
      return this == REGIONAL_OFFICE
          || this == LAW_ENFORCEMENT_ELSEWHERE
          || this == AUTHORITY_ELSEWHERE;
    }
  }
}
