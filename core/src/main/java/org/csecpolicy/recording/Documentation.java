package org.csecpolicy.recording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.PolicyTuple;
import org.csecpolicy.screening.Answer;
import org.immutables.value.Value;

/**
 * The answer of {@link DocumentationPolicy}: where the exploitation of a child is documented in
 * CWS/CMS. It says where concerns are entered and substantiates nothing: {@link
 * Subcategory#OTHER_FORMS} and every finding are the investigating worker's.
 */
@PolicyTuple
@Value.Immutable
public abstract class Documentation {
  /** What the protocol calls the entry of {@link #youthAtRisk()}. */
  public static final String YOUTH_AT_RISK_OF_CSEC = "Youth at Risk of CSEC";

  Documentation() {}

  static Documentation of(
      Cited<Allegation> abuseCategory,
      ImmutableList<Cited<Subcategory>> subcategories,
      Cited<Answer> youthAtRisk,
      ImmutableList<Cited<Setting>> settings,
      Cited<ImmutableSet<Subcategory>> toLookAt) {
    return ImmutableDocumentation.of(abuseCategory, subcategories, youthAtRisk, settings, toLookAt);
  }

  /** The abuse category, always {@link Allegation#EXPLOITATION}. */
  public abstract Cited<Allegation> abuseCategory();

  /** The subcategory of each suspected category, every one entered separately. */
  public abstract ImmutableList<Cited<Subcategory>> subcategories();

  /**
   * Whether {@value #YOUTH_AT_RISK_OF_CSEC} is entered too; unknown while the indicators do not
   * settle it. The protocol counts it among the sub-abuse categories (N-DEF-15), the guide does not
   * (P-CMS-1); see {@link Subcategory}.
   */
  public abstract Cited<Answer> youthAtRisk();

  /** The settings and activities of the referral, each with its subcategory, in printed order. */
  public abstract ImmutableList<Cited<Setting>> settings();

  /** Subcategories that a setting or activity belongs to and whose category is not suspected. */
  public abstract Cited<ImmutableSet<Subcategory>> toLookAt();

  /** Whether there is more than one entry, so that each is entered separately (N-DEF-15). */
  public final boolean hasSeveralEntries() {
    return subcategories().size() + (youthAtRisk().outcome().isYes() ? 1 : 0) > 1;
  }
}
