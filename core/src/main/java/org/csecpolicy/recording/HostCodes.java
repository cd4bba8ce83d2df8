package org.csecpolicy.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.OneLine;
import org.csecpolicy.policy.PolicyMaps;
import org.csecpolicy.policy.Violation;
import org.immutables.value.Value;

/**
 * What a host system calls the allegations, subcategories and tabs of this library. The texts print
 * names and no numbers, so this library has no codes of its own: the host maps each constant to the
 * one that its case-management system uses. Two constants may share a code.
 */
@PolicyMaps
@Value.Immutable
public abstract class HostCodes {
  HostCodes() {}

  /**
   * Starts without any code. Building names every constant that has none, at once, by an {@link
   * InvalidValueException}.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** The codes of the allegations. */
  public abstract Map<Allegation, String> allegations();

  /** The codes of the subcategories. */
  public abstract Map<Subcategory, String> subcategories();

  /** The codes of the special-project tabs. */
  public abstract Map<SpecialProjectTab, String> tabs();

  /** The code of {@link Documentation#youthAtRisk()}; empty when the host has no place for it. */
  public abstract Optional<String> youthAtRisk();

  /** The host's code of an allegation. */
  public final String codeOf(Allegation allegation) {
    return Objects.requireNonNull(allegations().get(allegation));
  }

  /** The host's code of a subcategory. */
  public final String codeOf(Subcategory subcategory) {
    return Objects.requireNonNull(subcategories().get(subcategory));
  }

  /** The host's code of a special-project tab. */
  public final String codeOf(SpecialProjectTab tab) {
    return Objects.requireNonNull(tabs().get(tab));
  }

  @Value.Check
  final void check() {
    List<Violation> violations = new ArrayList<>();
    check("allegations", Allegation.values(), allegations(), violations);
    check("subcategories", Subcategory.values(), subcategories(), violations);
    check("tabs", SpecialProjectTab.values(), tabs(), violations);
    youthAtRisk().ifPresent(code -> check("youthAtRisk", code, violations));
    InvalidValueException.throwIfAny(violations);
  }

  private static <E extends Enum<E>> void check(
      String field, E[] constants, Map<E, String> codes, List<Violation> violations) {
    for (E constant : constants) {
      String code = codes.get(constant);
      String entry = field + "." + constant.name();
      if (code == null) {
        violations.add(Violation.of(entry, ErrorCode.REQUIRED, "the host's code"));
      } else {
        check(entry, code, violations);
      }
    }
  }

  private static void check(String field, String code, List<Violation> violations) {
    try {
      OneLine.require(field, code);
    } catch (InvalidValueException e) {
      violations.addAll(e.violations());
    }
  }

  /**
   * Builds {@link HostCodes}.
   *
   * <pre>{@code
   * putAllegation(Allegation, String)  allegations(Map<Allegation, String>)
   * putAllAllegations(Map<Allegation, String>)
   * putSubcategory(Subcategory, String)  subcategories(Map<Subcategory, String>)
   * putAllSubcategories(Map<Subcategory, String>)
   * putTab(SpecialProjectTab, String)  tabs(Map<SpecialProjectTab, String>)
   * putAllTabs(Map<SpecialProjectTab, String>)
   * youthAtRisk(String)  youthAtRisk(Optional<String>)
   * }</pre>
   */
  public static final class Builder extends ImmutableHostCodes.Builder {
    Builder() {}
  }
}
