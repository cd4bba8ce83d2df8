package org.csecpolicy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.AtRisk;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.ReportDuty;

/** Laws of a screening, over the referrals of the decision's laws. */
@Domain(ReferralArbitraries.class)
class ScreeningProperties {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();

  @Property
  void screeningIsTotalAndRepeatableAndBelongsToTheDecision(@ForAll Referral referral) {
    Screening screening = POLICY.screen(referral);
    assertThat(screening).isEqualTo(POLICY.screen(referral));
    assertThat(screening.decision()).isEqualTo(POLICY.decide(referral));
    assertThat(screening.atRisk()).isEqualTo(screening.decision().atRisk());
  }

  @Property
  void everyOutcomeCitesAClause(@ForAll Referral referral) {
    assertThat(POLICY.screen(referral).outcomes())
        .allSatisfy(outcome -> assertThat(outcome.clauses()).isNotEmpty());
  }

  @Property
  void anAgeThatIsNotKnownIsNoAdults(@ForAll Referral referral) {
    if (!referral.isKnown(Fact.AGE)) {
      assertThat(POLICY.screen(referral).under18().outcome()).isEqualTo(Answer.UNKNOWN);
    }
  }

  @Property
  void atRiskOfCsecIsAtRiskOfLaborTrafficking(@ForAll Referral referral) {
    Screening screening = POLICY.screen(referral);
    assertThat(screening.laborRisk().outcome() == AtRisk.AT_RISK)
        .isEqualTo(screening.atRisk().outcome().risk() == AtRisk.AT_RISK);
  }

  @Property
  void aSuspectedCategoryMustBeReportedWhateverTheDefinitionsSay(@ForAll Referral referral) {
    if (!referral.categories().isEmpty()) {
      assertThat(POLICY.screen(referral).duties().mustBeReported().outcome()).isEqualTo(Answer.YES);
    }
  }

  @Property
  void suspectedLaborIsCrossReported(@ForAll Referral referral) {
    if (referral.suspects(Category.CHILD_LABOR) || referral.suspects(Category.CRIMINAL_BEHAVIOR)) {
      assertThat(POLICY.screen(referral).duties().duties())
          .anyMatch(duty -> duty.outcome() == ReportDuty.CROSS_REPORT_TO_LAW_ENFORCEMENT);
    }
  }

  @Property
  void everySuspectedCategoryHasItsSubcategoryAndNoOther(@ForAll Referral referral) {
    assertThat(POLICY.screen(referral).documentation().subcategories())
        .extracting(subcategory -> subcategory.outcome().category().orElseThrow())
        .containsExactlyInAnyOrderElementsOf(referral.categories().keySet());
  }

  @Property
  void nothingIsSuggestedThatIsSuspected(@ForAll Referral referral) {
    Set<Category> suspected = referral.categories().keySet();
    assertThat(POLICY.screen(referral).suggestions())
        .noneMatch(suggestion -> suspected.contains(suggestion.outcome().category()));
  }
}
