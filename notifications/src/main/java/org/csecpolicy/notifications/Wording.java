package org.csecpolicy.notifications;

import org.csecpolicy.assignment.RegionalOffice;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.jurisdiction.Disposition;

/** Outcomes of a decision in the words of a message. */
final class Wording {
  private Wording() {}

  static String of(Agency agency, Disposition disposition) {
    String department = agency.department();
    return switch (disposition) {
      case RESPOND -> department + " responds";
      case RESPOND_AT_STAGING_AREA -> department + " responds to the staging area";
      case TRANSFER -> "Electronic Transfer to the county of residence";
      case TRANSFER_AND_RESPOND_AT_STAGING_AREA ->
          "Electronic Transfer to the county of residence; "
              + department
              + " responds to the staging area until that county confirms that it is coming";
      case EVALUATE_OUT -> "Evaluated Out";
      case TO_JUVENILE_HALL ->
          "Evaluated Out; law enforcement transports the youth to Juvenile Hall";
      case NO_RESPONSE -> department + " does not respond: Juvenile Hall has the youth";
    };
  }

  static String of(RegionalOffice region) {
    String basis = region.basis().label();
    return region.office().map(office -> office.name() + " (" + basis + ")").orElse(basis);
  }
}
