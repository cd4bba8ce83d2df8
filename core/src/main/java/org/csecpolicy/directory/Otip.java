package org.csecpolicy.directory;

import org.csecpolicy.hours.BusinessHours;
import org.csecpolicy.policy.OneLine;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/** The federal Office on Trafficking in Persons, as the texts give it (N-5.4..8, P-FN-5). */
@PolicyTuple
@Value.Immutable
public abstract class Otip {
  private static final Otip AS_PRINTED =
      ImmutableOtip.of(
          "https://www.acf.hhs.gov/otip/victim-assistance/shepherd",
          "202-205-4582",
          "ChildTrafficking@acf.hhs.gov",
          BusinessHours.otip());

  Otip() {}

  /**
   * Contacts and hours that an agency supplies, such as the printed ones on a calendar that knows
   * of more closures.
   *
   * <pre>{@code
   * Otip printed = Otip.asPrinted();
   * Otip closed =
   *     Otip.of(
   *         printed.shepherd(),
   *         printed.phone(),
   *         printed.email(),
   *         printed.hours().withClosures(closures));
   * Agency agency = LosAngeles.agency().toBuilder().otip(closed).build();
   * }</pre>
   *
   * @throws org.csecpolicy.policy.InvalidValueException when a contact is blank or not one line
   */
  public static Otip of(String shepherd, String phone, String email, BusinessHours hours) {
    return ImmutableOtip.of(shepherd, phone, email, hours);
  }

  /** The contacts that both texts print. */
  public static Otip asPrinted() {
    return AS_PRINTED;
  }

  /** Where a Request for Assistance is filed: the Shepherd Case Management System. */
  public abstract String shepherd();

  /** The Child Protection Specialists' telephone. */
  public abstract String phone();

  /** Their e-mail address. */
  public abstract String email();

  /** When the telephone is answered: 9 to 5 Eastern on federal working days (N-5.6). */
  public abstract BusinessHours hours();

  @Value.Check
  final void check() {
    OneLine.require("otip.shepherd", shepherd());
    OneLine.require("otip.phone", phone());
    OneLine.require("otip.email", email());
  }
}
