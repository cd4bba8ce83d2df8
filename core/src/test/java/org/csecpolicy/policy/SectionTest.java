package org.csecpolicy.policy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SectionTest {
  @Test
  void theClausesOfASectionStandTogetherAndTheSectionsInTheirOrder() {
    List<Section> inPrint = new ArrayList<>();
    for (Clause clause : Clause.values()) {
      if (inPrint.isEmpty() || inPrint.get(inPrint.size() - 1) != clause.section()) {
        inPrint.add(clause.section());
      }
    }
    assertThat(inPrint).containsExactly(Section.values());
  }

  @Test
  void aNumberOfTheProtocolIsOneSection() {
    Map<String, Set<Section>> byNumber =
        Arrays.stream(Clause.values())
            .filter(clause -> clause.id().matches("N-\\d.*"))
            .collect(
                groupingBy(
                    clause -> clause.id().replaceFirst("(N-\\dF?).*", "$1"),
                    mapping(Clause::section, toSet())));
    assertThat(byNumber).hasSize(8).allSatisfy((number, its) -> assertThat(its).hasSize(1));
    assertThat(byNumber.values()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void noHeadingIsBlank(Section section) {
    assertThat(section.heading().orElse("none")).isNotBlank().doesNotContain("TODO");
  }

  @Test
  void fiveSectionsHaveNoHeading() {
    assertThat(Section.values())
        .filteredOn(section -> section.heading().isEmpty())
        .containsExactly(
            Section.LANDLINES,
            Section.GUIDE_LABOR_TRAFFICKING,
            Section.GUIDE_CELL_PHONES,
            Section.GUIDE_SUBSTANTIATION,
            Section.GUIDE_REFERENCES);
  }
}
