package org.csecpolicy.recording;

import org.csecpolicy.policy.Clause;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.ProbationStatus;
import org.csecpolicy.referral.Referral;

/** What the screener gathers on every call (N-1.a), in printed order. */
public enum CaseItem {
  AUDIT_REVIEW_QUESTIONS("audit review questions", Clause.N_1_A_1),
  PROBATION_STATUS("Probation status", Clause.N_1_A_2),
  STAGING_AREA("address or staging area", Clause.N_1_A_3),
  PERPETRATOR("name of perpetrator, pimp or employer", Clause.N_1_A_4),
  INCIDENT_LOCATION("location of the incident", Clause.N_1_A_5),
  SUMMARY("summary of the allegations", Clause.N_1_A_6);

  private final String label;
  private final Clause clause;

  CaseItem(String label, Clause clause) {
    this.label = label;
    this.clause = clause;
  }

  /** What is gathered. */
  public String label() {
    return label;
  }

  /** The clause that asks for it. */
  public Clause clause() {
    return clause;
  }

  /** Whether a referral has it. */
  boolean isGathered(Referral referral) {
    CaseInformation information = referral.information();
    return switch (this) {
      case AUDIT_REVIEW_QUESTIONS -> information.auditReviewQuestionsAsked().isYes();
      case PROBATION_STATUS -> referral.probation().status() != ProbationStatus.NOT_VERIFIED;
      case STAGING_AREA -> information.stagingArea().isPresent();
      case PERPETRATOR -> information.perpetrator().isPresent();
      case INCIDENT_LOCATION -> information.incidentLocation().isPresent();
      case SUMMARY -> information.summary().isPresent();
    };
  }
}
