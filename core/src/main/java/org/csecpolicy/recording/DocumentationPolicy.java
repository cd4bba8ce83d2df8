package org.csecpolicy.recording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.AtRisk;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.IllicitActivity;
import org.csecpolicy.screening.Industry;

/**
 * Where in CWS/CMS is it documented? The abuse category Exploitation and its subcategories
 * (P-CMS-1), each entered separately (N-DEF-15), and the subcategory that a setting or an activity
 * belongs to (N-DEF-11, N-DEF-12). Follows concerns, not proof, and changes no response.
 */
public final class DocumentationPolicy {
  private static final Cited<Allegation> EXPLOITATION =
      Cited.of(Allegation.EXPLOITATION, Clause.N_1_D_1, Clause.P_CMS_1);
  private static final Cited<Answer> AT_RISK =
      Cited.of(Answer.YES, Clause.N_DEF_5_0, Clause.N_DEF_15, Clause.P_AR_0);
  private static final Cited<Answer> NOT_AT_RISK = AT_RISK.giving(Answer.NO);
  private static final Cited<Answer> AT_RISK_OPEN =
      AT_RISK.giving(Answer.UNKNOWN).readAs(Interpretation.AT_RISK);
  private static final Cited<ImmutableSet<Subcategory>> NOTHING_TO_LOOK_AT =
      Cited.of(ImmutableSet.of(), Clause.N_DEF_11, Clause.N_DEF_12);

  private DocumentationPolicy() {}

  /**
   * Where a referral is documented, whether or not the protocol routes it.
   *
   * @param csecRisk whether the child is at risk of commercial sexual exploitation
   */
  public static Documentation document(Referral referral, AtRisk csecRisk) {
    ImmutableList<Cited<Setting>> settings = settings(referral);
    return Documentation.of(
        EXPLOITATION,
        subcategories(referral, csecRisk),
        youthAtRisk(csecRisk),
        settings,
        toLookAt(referral, settings));
  }

  /** P-CMS-1, P-CMS-2, N-DEF-15: all that apply, each entered separately. */
  private static ImmutableList<Cited<Subcategory>> subcategories(
      Referral referral, AtRisk csecRisk) {
    boolean several = referral.categories().size() + (csecRisk == AtRisk.AT_RISK ? 1 : 0) > 1;
    ImmutableList.Builder<Cited<Subcategory>> subcategories = ImmutableList.builder();
    for (Category category : Category.values()) {
      if (referral.suspects(category)) {
        Subcategory subcategory = Subcategory.of(category);
        Cited<Subcategory> entry = Cited.of(subcategory, subcategory.clauses());
        subcategories.add(several ? entry.under(Clause.N_DEF_15, Clause.P_CMS_2) : entry);
      }
    }
    return subcategories.build();
  }

  /** N-DEF-15: a Youth at Risk of CSEC is entered too, beside a suspected category as well. */
  private static Cited<Answer> youthAtRisk(AtRisk csecRisk) {
    return switch (csecRisk) {
      case AT_RISK -> AT_RISK;
      case NOT_AT_RISK -> NOT_AT_RISK;
      case UNDETERMINED -> AT_RISK_OPEN;
    };
  }

  private static ImmutableList<Cited<Setting>> settings(Referral referral) {
    ImmutableList.Builder<Cited<Setting>> settings = ImmutableList.builder();
    for (Industry industry : Industry.values()) {
      if (referral.industries().contains(industry)) {
        settings.add(industry(industry));
      }
    }
    for (IllicitActivity activity : IllicitActivity.values()) {
      if (referral.activities().contains(activity)) {
        settings.add(activity(activity));
      }
    }
    return settings.build();
  }

  /** N-DEF-11: begging is labor although it may be illicit; what is not printed is left open. */
  private static Cited<Setting> industry(Industry industry) {
    Cited<Setting> setting = Cited.of(Setting.of(industry), industry.clause());
    return industry == Industry.BEGGING_OR_PEDDLING || industry == Industry.OTHER
        ? setting.readAs(Interpretation.INDUSTRIES)
        : setting;
  }

  /** N-DEF-12: recruiting for CSEC is criminal behavior; what is not printed is left open. */
  private static Cited<Setting> activity(IllicitActivity activity) {
    Cited<Setting> setting = Cited.of(Setting.of(activity), activity.clause());
    return activity == IllicitActivity.PEER_RECRUITMENT || activity == IllicitActivity.OTHER
        ? setting.readAs(Interpretation.INDUSTRIES)
        : setting;
  }

  /** A setting suggests a category, as a red flag does, and never adds it. */
  private static Cited<ImmutableSet<Subcategory>> toLookAt(
      Referral referral, ImmutableList<Cited<Setting>> settings) {
    EnumSet<Subcategory> open = EnumSet.noneOf(Subcategory.class);
    for (Cited<Setting> setting : settings) {
      setting.outcome().subcategory().ifPresent(open::add);
    }
    for (Category suspected : referral.categories().keySet()) {
      open.remove(Subcategory.of(suspected));
    }
    return open.isEmpty()
        ? NOTHING_TO_LOOK_AT
        : NOTHING_TO_LOOK_AT.giving(Sets.immutableEnumSet(open)).readAs(Interpretation.INDUSTRIES);
  }
}
