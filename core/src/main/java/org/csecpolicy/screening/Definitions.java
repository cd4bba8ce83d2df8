package org.csecpolicy.screening;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.PolicyTuple;
import org.immutables.value.Value;

/**
 * The answer of {@link DefinitionPolicy}: the facts held against every definition, the federal and
 * the California one of labor trafficking side by side.
 */
@PolicyTuple
@Value.Immutable
public abstract class Definitions {
  Definitions() {}

  /** {@link Definition#COMMERCIAL_SEX_ACT}. */
  public abstract Cited<DefinitionFinding> commercialSexAct();

  /** {@link Definition#COMMERCIAL_ELEMENT}. */
  public abstract Cited<DefinitionFinding> commercialElement();

  /** {@link Definition#SEX_TRAFFICKING_OF_A_MINOR}. */
  public abstract Cited<DefinitionFinding> sexTraffickingOfAMinor();

  /** {@link Definition#CSEC_UNDER_WIC_300}. */
  public abstract Cited<DefinitionFinding> csecUnderWic300();

  /** {@link Definition#LABOR_TRAFFICKING_FEDERAL}. */
  public abstract Cited<DefinitionFinding> laborTraffickingFederal();

  /** {@link Definition#LABOR_TRAFFICKING_CALIFORNIA}. */
  public abstract Cited<DefinitionFinding> laborTraffickingCalifornia();

  /** Whether sexual acts were exchanged to meet a basic need; a name for it, no exclusion. */
  public abstract Cited<Answer> survivalSex();

  /** Whether the facts show each federal severe form of trafficking in persons. */
  public abstract ImmutableMap<SevereForm, Cited<Answer>> severeForms();

  /** Every finding, in the order of {@link Definition}. */
  public final ImmutableList<Cited<DefinitionFinding>> all() {
    return ImmutableList.of(
        commercialSexAct(),
        commercialElement(),
        sexTraffickingOfAMinor(),
        csecUnderWic300(),
        laborTraffickingFederal(),
        laborTraffickingCalifornia());
  }
}
