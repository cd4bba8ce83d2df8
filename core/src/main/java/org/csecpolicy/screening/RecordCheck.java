package org.csecpolicy.screening;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.PolicyEdition;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/**
 * A stored finding beside the one that its answers lead to today. It overrules nothing: where the
 * two differ, a person looks again.
 */
@PolicyTuple
@Value.Immutable
public abstract class RecordCheck {
  RecordCheck() {}

  static RecordCheck of(
      Cited<AtRiskFinding> stored,
      PolicyEdition storedUnder,
      Cited<AtRiskFinding> present,
      PolicyEdition presentEdition) {
    return ImmutableRecordCheck.of(stored, storedUnder, present, presentEdition);
  }

  /** In what a stored finding can differ from the present one. */
  public enum Difference {
    /** At risk, not at risk or undetermined. */
    RISK,
    /** The indicators that decided. */
    DECISIVE,
    /** The clauses that it stands on. */
    CLAUSES,
    /** The unclear places that it stands on. */
    INTERPRETATIONS,
    /** The texts or the library version. */
    EDITION
  }

  /** What the record says was found. */
  public abstract Cited<AtRiskFinding> stored();

  /** The edition that the record says it was found under. */
  public abstract PolicyEdition storedUnder();

  /** What follows from the record's answers today. */
  public abstract Cited<AtRiskFinding> present();

  /** The present edition, under the readings of the record. */
  public abstract PolicyEdition presentEdition();

  /** Whether the risk and the indicators that decided are the same; how it is cited may differ. */
  public final boolean stillFollows() {
    return stored().outcome().equals(present().outcome());
  }

  /** In what the two differ; empty when in nothing. */
  public final ImmutableSet<Difference> differences() {
    EnumSet<Difference> differences = EnumSet.noneOf(Difference.class);
    for (Difference each : Difference.values()) {
      if (!isSame(each)) {
        differences.add(each);
      }
    }
    return Sets.immutableEnumSet(differences);
  }

  private boolean isSame(Difference difference) {
    return switch (difference) {
      case RISK -> stored().outcome().risk() == present().outcome().risk();
      case DECISIVE -> stored().outcome().decisive().equals(present().outcome().decisive());
      case CLAUSES -> stored().clauses().equals(present().clauses());
      case INTERPRETATIONS -> stored().interpretations().equals(present().interpretations());
      case EDITION -> storedUnder().equals(presentEdition());
    };
  }
}
