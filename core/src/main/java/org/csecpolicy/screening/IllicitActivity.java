package org.csecpolicy.screening;

import java.util.Optional;
import org.csecpolicy.policy.Clause;

/**
 * The printed illicit activities that a minor is induced to (N-DEF-12). The list is open: what is
 * not on it is {@link #OTHER}.
 */
public enum IllicitActivity {
  DRUG_OR_ARMS_SALES("Drug or Arms Sales"),
  DRUG_CULTIVATION("Drug Cultivation"),
  SMUGGLING("Smuggling"),
  SHOPLIFTING_OR_THEFT("Shoplifting/Theft"),
  FRAUD_OR_SCAMS("Fraud/Scams"),
  LOITERING_FOR_SALES("Loitering for Sales"),
  PEER_RECRUITMENT("Peer Recruitment or Posting Others Online for CSEC"),
  GANG_ACTIVITIES("Gang Activities"),
  /** An activity that is not on the printed list. */
  OTHER("other activity");

  private final String label;

  IllicitActivity(String label) {
    this.label = label;
  }

  /** The printed name. */
  public String label() {
    return label;
  }

  /** The category of a printed activity; of any other one, the screener says which it is. */
  public Optional<Category> category() {
    return this == OTHER ? Optional.empty() : Optional.of(Category.CRIMINAL_BEHAVIOR);
  }

  /** The clause that prints the list and leaves it open. */
  public Clause clause() {
    return Clause.N_DEF_12;
  }
}
