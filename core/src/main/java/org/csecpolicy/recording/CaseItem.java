package org.csecpolicy.recording;

import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.CaseInformation;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;

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
    return (missingFrom(referral) & bit()) == 0;
  }

  /** What a referral does not have, as the bits of the ordinals. */
  static int missingFrom(Referral referral) {
    CaseInformation information = referral.information();
    return AUDIT_REVIEW_QUESTIONS.unless(information.auditReviewQuestionsAsked() == Answer.YES)
        | PROBATION_STATUS.unless(referral.isKnown(Fact.PROBATION_STATUS))
        | STAGING_AREA.unless(information.hasAddress())
        | PERPETRATOR.unless(!information.perpetrators().isEmpty())
        | INCIDENT_LOCATION.unless(information.incidentLocation().isPresent())
        | SUMMARY.unless(information.summary().isPresent());
  }

  private int unless(boolean gathered) {
    return gathered ? 0 : bit();
  }

  private int bit() {
    return 1 << ordinal();
  }
}
