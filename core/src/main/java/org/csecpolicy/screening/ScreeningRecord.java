package org.csecpolicy.screening;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.OneLine;
import org.csecpolicy.policy.PolicyEdition;
import org.csecpolicy.policy.PolicyValue;
import org.csecpolicy.policy.Readings;
import org.csecpolicy.policy.Violation;
import org.immutables.value.Value;

/**
 * One screening for the risk of exploitation, to be stored: when, by whom, what was answered and
 * observed, what was found and under which edition. A finding that is not given is made from the
 * answers; one that is given, such as from storage, is kept as it is, so that {@link #recheck} can
 * say whether it still follows.
 *
 * <p>It does not say who the child is: whoever stores it keeps it with the child's case.
 */
@PolicyValue
@Value.Immutable
public abstract class ScreeningRecord {
  private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("3000-01-01T00:00:00Z");

  ScreeningRecord() {}

  /** Starts with nothing answered. */
  public static Builder builder() {
    return new Builder();
  }

  /** When the child was screened; a moment of the years 1900 to 2999. */
  public abstract Instant screenedAt();

  /** Who screened: one line, such as a name or a number. */
  @Value.Redacted
  public abstract String screener();

  /** The answers to the indicators A–H. */
  @Value.Default
  public IndicatorAnswers answers() {
    return IndicatorAnswers.notAsked();
  }

  /** The substances that a history of abuse is known of; none when H is answered no. */
  public abstract ImmutableSet<Substance> substances();

  /** The vulnerabilities observed; no finding depends on them. */
  @Value.Redacted
  public abstract ImmutableSet<Vulnerability> vulnerabilities();

  /** The red flags observed; no finding depends on them. */
  public abstract ImmutableSet<RedFlag> redFlags();

  /** What was found, with what it stood on at the time. */
  @Value.Default
  public Cited<AtRiskFinding> found() {
    return AtRiskPolicy.assess(answers());
  }

  /** The texts, readings and library version that it was found under; by default the present. */
  @Value.Default
  public PolicyEdition edition() {
    return PolicyEdition.of(Readings.byDefault());
  }

  /** The risk that was found, and the indicators that decided. */
  public final AtRiskFinding finding() {
    return found().outcome();
  }

  /** The clauses that the finding stood on. */
  public final ImmutableSet<Clause> clauses() {
    return found().clauses();
  }

  /** Whether what was found then still follows from the answers under the present rules. */
  public final RecordCheck recheck() {
    return RecordCheck.of(
        found(), edition(), AtRiskPolicy.assess(answers()), PolicyEdition.of(edition().readings()));
  }

  @Value.Check
  final ScreeningRecord check() {
    String clean = OneLine.cleaned("screener", screener());
    List<Violation> violations = new ArrayList<>();
    if (screenedAt().isBefore(EARLIEST) || !screenedAt().isBefore(LATEST)) {
      violations.add(
          Violation.of("screenedAt", ErrorCode.OUT_OF_RANGE, "a moment of the years 1900 to 2999"));
    }
    if (answers().to(Indicator.H).isNo() && !substances().isEmpty()) {
      violations.add(
          Violation.of(
              "substances",
              ErrorCode.CONFLICT,
              "none while indicator H, a history of abuse, is a no"));
    }
    InvalidValueException.throwIfAny(violations);
    return clean.equals(screener()) ? this : builder().from(this).screener(clean).build();
  }

  /**
   * Builds a {@link ScreeningRecord}. {@code from} takes over the finding too, so a new screening
   * starts from an empty builder.
   *
   * <pre>{@code
   * screenedAt(Instant)
   * screener(String)
   * answers(IndicatorAnswers)
   * addSubstance(Substance)  addSubstances(Substance...)  substances(Iterable<Substance>)
   * addAllSubstances(Iterable<Substance>)
   * addVulnerability(Vulnerability)  addVulnerabilities(Vulnerability...)
   * vulnerabilities(Iterable<Vulnerability>)  addAllVulnerabilities(Iterable<Vulnerability>)
   * addRedFlag(RedFlag)  addRedFlags(RedFlag...)  redFlags(Iterable<RedFlag>)
   * addAllRedFlags(Iterable<RedFlag>)
   * found(Cited<AtRiskFinding>)
   * edition(PolicyEdition)
   * }</pre>
   */
  public static final class Builder extends ImmutableScreeningRecord.Builder {
    Builder() {}
  }
}
