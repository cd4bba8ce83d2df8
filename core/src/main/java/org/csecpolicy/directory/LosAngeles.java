package org.csecpolicy.directory;

import org.csecpolicy.hours.BusinessHours;

/** Los Angeles County as the protocol prints it; the only place where its names stand. */
public final class LosAngeles {
  private static final Agency AGENCY =
      Agency.builder()
          .county(california("Los Angeles"))
          .department("DCFS")
          // N-OOC-5: exactly these eight. Kern is not printed.
          .addSurroundingCounties(
              california("Imperial"),
              california("Inyo"),
              california("Orange"),
              california("Riverside"),
              california("San Diego"),
              california("Santa Barbara"),
              california("San Bernardino"),
              california("Ventura"))
          .screener("CSW")
          .supervisor("SCSW")
          .clerical("Clerical")
          .caseManagementSystem("CWS/CMS")
          .exploitationUnit("MART")
          .exploitationUnitInBox("MART- Review in box")
          .afterHoursUnit("ERCP")
          .runawayOutreachUnit("ROU")
          .alertList("EDL-DCFS_CSEC")
          .probationAlertList("EDL-PROBChildTrafficking")
          .probationVerifier("Probation Intake Detention Control (IDC)")
          .probationVerifierPhone("(323) 226-8506")
          .probationEmail("MACRO/ERNTFY (select: Probation/CSEC)")
          .federalReportUnit("SIS Unit")
          .referralAssignmentPolicy("Referral Assignment 0050-504.05")
          .putLandlines(Landline.EXPLOITATION_UNIT, "(213) 700-9921")
          .putLandlines(Landline.EXPLOITATION_UNIT, "(323) 765-2075")
          .putLandlines(Landline.RUNAWAY_OUTREACH_UNIT, "(213) 765-2685")
          .officeHours(BusinessHours.losAngelesHotline())
          .build();

  private LosAngeles() {}

  /** The agency of the protocol. */
  public static Agency agency() {
    return AGENCY;
  }

  private static County california(String name) {
    return County.of(name, UsState.CA);
  }
}
