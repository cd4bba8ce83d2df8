package org.csecpolicy.recording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.csecpolicy.assignment.Assignment;
import org.csecpolicy.jurisdiction.Jurisdiction;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.policy.FactSet;
import org.csecpolicy.policy.Interpretation;
import org.csecpolicy.referral.AgainstPlacement;
import org.csecpolicy.referral.ElectronicTransfer;
import org.csecpolicy.referral.Home;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.AtRisk;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.RedFlag;

/**
 * What is written? Allegations (N-1.d), special-project tabs (N-1.e), entries on the Screener Alert
 * and the Screener Narrative (N-1.f, N-3, N-OOC), and the case information still missing (N-1.a).
 * Nothing here changes who responds or how fast.
 */
public final class RecordingPolicy {
  private static final Cited<Allegation> PRIMARY =
      Cited.of(Allegation.EXPLOITATION, Clause.N_1_D_1);
  private static final Cited<Answer> NEGLECT_AT_HOME = Cited.of(Answer.YES, Clause.N_1_D_2);
  private static final Cited<Answer> NEGLECT_IN_PLACEMENT = Cited.of(Answer.YES, Clause.N_1_D_3);
  private static final Cited<Answer> NO_NEGLECT =
      Cited.of(Answer.NO, Clause.N_1_D_2, Clause.N_1_D_3);
  private static final Cited<Answer> NEGLECT_OPEN = NO_NEGLECT.giving(Answer.UNKNOWN);

  private static final ImmutableList<Cited<SpecialProjectTab>> TABS =
      ImmutableList.of(
          tab(SpecialProjectTab.S_CSEC),
          tab(SpecialProjectTab.S_EXPLOITING_A_CHILD_LABOR),
          tab(SpecialProjectTab.S_INVOLVING_A_CHILD_IN_CRIMINAL_BEHAVIOR));

  private static final ForEverySet<Category, ImmutableList<Cited<SpecialProjectTab>>> TABS_OF =
      ForEverySet.of(Category.values(), RecordingPolicy::tabsOf);

  private static final Cited<Entry> RED_FLAGS =
      Cited.of(Entry.RED_FLAGS, Clause.N_1_F_1, Clause.N_1_F_2);
  private static final Cited<Entry> WITH_YOUTH_AT_RISK =
      Cited.of(Entry.EACH_CATEGORY, Clause.N_DEF_15);
  private static final Cited<Entry> EACH_CATEGORY = WITH_YOUTH_AT_RISK.under(Clause.N_1_E_4);
  private static final Cited<Entry> OTHER_ALLEGATIONS =
      Cited.of(Entry.OTHER_ALLEGATIONS, Clause.N_1_D_4);
  private static final Cited<Entry> SECONDARY_3A =
      Cited.of(Entry.SECONDARY_ASSIGNMENT, Clause.N_3_A_5);
  private static final Cited<Entry> SECONDARY_3B =
      Cited.of(Entry.SECONDARY_ASSIGNMENT, Clause.N_3_B_4);
  private static final Cited<Entry> SECONDARY_3C =
      Cited.of(Entry.SECONDARY_ASSIGNMENT, Clause.N_3_C_3);
  private static final Cited<Entry> SECONDARY_3A_OR_3B = SECONDARY_3A.under(Clause.N_3_B_4);
  private static final Cited<Entry> INFORMANT = Cited.of(Entry.PROBATION_INFORMANT, Clause.N_2_A_2);
  private static final Cited<Entry> CPS_STATUS =
      Cited.of(Entry.CPS_STATUS_ELSEWHERE, Clause.N_OOC_2);
  private static final Cited<Entry> COUNTY_RESPONSE =
      Cited.of(Entry.COUNTY_RESPONSE, Clause.N_OOC_7);
  private static final Cited<Entry> TRANSFER_DECLINED =
      Cited.of(Entry.TRANSFER_DECLINED, Clause.N_OOC_12);

  private static final Cited<ImmutableSet<CaseItem>> NOTHING_MISSING =
      Cited.of(
          ImmutableSet.of(),
          Clause.N_1_A_1,
          Clause.N_1_A_2,
          Clause.N_1_A_3,
          Clause.N_1_A_4,
          Clause.N_1_A_5,
          Clause.N_1_A_6);

  private static final ForEverySet<CaseItem, Cited<ImmutableSet<CaseItem>>> MISSING =
      ForEverySet.of(CaseItem.values(), NOTHING_MISSING::giving);

  private static final ForEverySet<Category, Cited<ImmutableSet<Category>>> TO_CONSIDER =
      ForEverySet.of(Category.values(), RecordingPolicy::considering);

  private static final FactSet OF_GENERAL_NEGLECT = FactSet.of(Fact.HOME, Fact.AGAINST_PLACEMENT);

  private RecordingPolicy() {}

  /**
   * What is written down for this referral, once it is known who has it.
   *
   * @param csecRisk whether the child is at risk of commercial sexual exploitation
   * @param contactsElsewhere whether a county or state is telephoned that somebody is in: the
   *     child, or an accused placement
   */
  public static Recording record(
      Referral referral,
      AtRisk csecRisk,
      Jurisdiction jurisdiction,
      Optional<Assignment> assignment,
      boolean contactsElsewhere) {
    return Recording.of(
        PRIMARY,
        generalNeglect(referral),
        tabs(referral),
        entries(referral, csecRisk, jurisdiction, assignment, contactsElsewhere),
        missingInformation(referral),
        toConsider(referral));
  }

  /** N-1.d.2, N-1.d.3. */
  private static Cited<Answer> generalNeglect(Referral referral) {
    if (referral.againstPlacement().isAlleged()) {
      return NEGLECT_IN_PLACEMENT;
    }
    return switch (referral.home()) {
      case PARENT, LEGAL_GUARDIAN -> NEGLECT_AT_HOME;
      case OTHER_CAREGIVER ->
          NO_NEGLECT
              .readAs(Interpretation.GENERAL_NEGLECT)
              .lookingAt(referral, Fact.AGAINST_PLACEMENT);
      case UNKNOWN -> NEGLECT_OPEN.lookingAt(referral, OF_GENERAL_NEGLECT);
      case PLACEMENT, HOMELESS ->
          referral.againstPlacement() == AgainstPlacement.UNKNOWN
              ? NEGLECT_OPEN.asking(Fact.AGAINST_PLACEMENT)
              : NO_NEGLECT;
    };
  }

  private static Cited<SpecialProjectTab> tab(SpecialProjectTab tab) {
    return Cited.of(tab, tab.clause());
  }

  /** N-1.e: one tab for each suspected category, all that apply. */
  private static ImmutableList<Cited<SpecialProjectTab>> tabs(Referral referral) {
    return TABS_OF.of(referral::suspects);
  }

  private static ImmutableList<Cited<SpecialProjectTab>> tabsOf(ImmutableSet<Category> suspected) {
    ImmutableList.Builder<Cited<SpecialProjectTab>> tabs = ImmutableList.builder();
    for (Cited<SpecialProjectTab> tab : TABS) {
      if (suspected.contains(tab.outcome().category())) {
        tabs.add(suspected.size() > 1 ? tab.under(Clause.N_1_E_4) : tab);
      }
    }
    return tabs.build();
  }

  private static ImmutableList<Cited<Entry>> entries(
      Referral referral,
      AtRisk csecRisk,
      Jurisdiction jurisdiction,
      Optional<Assignment> assignment,
      boolean contactsElsewhere) {
    ImmutableList.Builder<Cited<Entry>> entries = ImmutableList.builderWithExpectedSize(8);
    entries.add(RED_FLAGS);
    // N-3: always with a secondary assignment. Section 4 has the pre-alert say it, and no entry.
    if (assignment.isPresent() && !assignment.get().csecUnitCase()) {
      entries.add(secondaryAssignment(referral));
    }
    entries.add(INFORMANT);
    if (jurisdiction.residency().authority().isKnown()) {
      entries.add(CPS_STATUS);
    }
    boolean surrounding = jurisdiction.residency().isSurrounding();
    if (surrounding || contactsElsewhere) {
      entries.add(COUNTY_RESPONSE);
    }
    if (surrounding
        && jurisdiction.disposition().outcome().isEvaluatedOut()
        && referral.elsewhere().electronicTransfer() == ElectronicTransfer.DECLINED) {
      entries.add(TRANSFER_DECLINED);
    }
    entries.add(
        referral.home() == Home.OTHER_CAREGIVER
            ? OTHER_ALLEGATIONS.readAs(Interpretation.GENERAL_NEGLECT)
            : OTHER_ALLEGATIONS);
    if (referral.categories().size() > 1) {
      entries.add(EACH_CATEGORY);
    } else if (csecRisk == AtRisk.AT_RISK) {
      entries.add(WITH_YOUTH_AT_RISK); // N-DEF-15 counts a Youth at Risk of CSEC as one of them
    }
    return entries.build();
  }

  /** N-3.a.5, N-3.b.4, N-3.c.3: the same in every branch, and after hours. */
  private static Cited<Entry> secondaryAssignment(Referral referral) {
    if (referral.againstPlacement().isAlleged()) {
      return SECONDARY_3C;
    }
    return switch (referral.occurred()) {
      case AT_HOME -> SECONDARY_3A;
      case IN_PLACEMENT -> SECONDARY_3B;
      case UNKNOWN -> SECONDARY_3A_OR_3B;
    };
  }

  /** N-1.a. */
  private static Cited<ImmutableSet<CaseItem>> missingInformation(Referral referral) {
    return MISSING.ofBits(CaseItem.missingFrom(referral));
  }

  /** N-RF-0: a guide only, so a red flag suggests a category and never adds it. */
  private static Cited<ImmutableSet<Category>> toConsider(Referral referral) {
    return TO_CONSIDER.of(category -> isSuggested(category, referral));
  }

  private static boolean isSuggested(Category category, Referral referral) {
    if (referral.suspects(category)) {
      return false;
    }
    for (RedFlag flag : referral.redFlags()) {
      if (flag.suggests(category)) {
        return true;
      }
    }
    return false;
  }

  private static Cited<ImmutableSet<Category>> considering(ImmutableSet<Category> suggested) {
    return suggested.isEmpty()
        ? Cited.of(suggested, Clause.N_RF_0)
        : Cited.of(suggested, Clause.N_RF_0).readAs(Interpretation.RED_FLAGS);
  }
}
