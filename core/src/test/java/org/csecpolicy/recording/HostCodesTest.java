package org.csecpolicy.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.csecpolicy.policy.InvalidValueException;
import org.csecpolicy.policy.Violation;
import org.junit.jupiter.api.Test;

/** A host's own codes; every one here is invented. */
class HostCodesTest {
  private static HostCodes.Builder complete() {
    return HostCodes.builder()
        .putAllegation(Allegation.EXPLOITATION, "a-expl")
        .putAllegation(Allegation.GENERAL_NEGLECT, "a-gn")
        .putSubcategory(Subcategory.COMMERCIAL_SEXUAL_EXPLOITATION, "s-cse")
        .putSubcategory(Subcategory.EXPLOITING_CHILDS_LABOR, "s-labor")
        .putSubcategory(Subcategory.INVOLVING_CHILD_IN_CRIMINAL_BEHAVIOR, "s-crime")
        .putSubcategory(Subcategory.OTHER_FORMS, "s-other")
        .putTab(SpecialProjectTab.S_CSEC, "t-csec")
        .putTab(SpecialProjectTab.S_EXPLOITING_A_CHILD_LABOR, "t-labor")
        .putTab(SpecialProjectTab.S_INVOLVING_A_CHILD_IN_CRIMINAL_BEHAVIOR, "t-crime");
  }

  private static InvalidValueException refused(HostCodes.Builder codes) {
    return catchThrowableOfType(InvalidValueException.class, codes::build);
  }

  @Test
  void everyConstantHasTheHostsCode() {
    HostCodes codes = complete().youthAtRisk("s-risk").build();

    assertThat(codes.codeOf(Allegation.GENERAL_NEGLECT)).isEqualTo("a-gn");
    assertThat(codes.codeOf(Subcategory.OTHER_FORMS)).isEqualTo("s-other");
    assertThat(codes.codeOf(SpecialProjectTab.S_CSEC)).isEqualTo("t-csec");
    assertThat(codes.youthAtRisk()).contains("s-risk");
  }

  @Test
  void aHostWithoutAPlaceForYouthAtRiskLeavesItOut() {
    assertThat(complete().build().youthAtRisk()).isEmpty();
  }

  @Test
  void allThatAreMissingAreNamedAtOnce() {
    assertThat(refused(HostCodes.builder()).violations())
        .extracting(Violation::field)
        .containsExactly(
            "allegations.EXPLOITATION",
            "allegations.GENERAL_NEGLECT",
            "subcategories.COMMERCIAL_SEXUAL_EXPLOITATION",
            "subcategories.EXPLOITING_CHILDS_LABOR",
            "subcategories.INVOLVING_CHILD_IN_CRIMINAL_BEHAVIOR",
            "subcategories.OTHER_FORMS",
            "tabs.S_CSEC",
            "tabs.S_EXPLOITING_A_CHILD_LABOR",
            "tabs.S_INVOLVING_A_CHILD_IN_CRIMINAL_BEHAVIOR");
  }

  @Test
  void aCodeIsOneReadableLineAndIsNeverRepeatedInTheRefusal() {
    InvalidValueException refused =
        refused(
            complete()
                .tabs(
                    Map.of(
                        SpecialProjectTab.S_CSEC, "t\ncsec",
                        SpecialProjectTab.S_EXPLOITING_A_CHILD_LABOR, "t-labor"))
                .youthAtRisk(" "));

    assertThat(refused.violations())
        .extracting(Violation::field)
        .containsExactly(
            "tabs.S_CSEC", "tabs.S_INVOLVING_A_CHILD_IN_CRIMINAL_BEHAVIOR", "youthAtRisk");
    assertThat(refused.getMessage()).doesNotContain("t\ncsec");
  }

  @Test
  void twoConstantsMayShareACode() {
    HostCodes codes =
        complete()
            .tabs(
                Map.of(
                    SpecialProjectTab.S_CSEC, "t",
                    SpecialProjectTab.S_EXPLOITING_A_CHILD_LABOR, "t",
                    SpecialProjectTab.S_INVOLVING_A_CHILD_IN_CRIMINAL_BEHAVIOR, "t"))
            .build();

    assertThat(codes.tabs().values()).containsOnly("t");
  }
}
