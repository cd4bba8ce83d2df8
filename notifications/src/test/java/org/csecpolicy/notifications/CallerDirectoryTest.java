package org.csecpolicy.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import java.util.stream.Stream;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.directory.CallerRequest;
import org.csecpolicy.directory.LosAngeles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** N-PH. */
class CallerDirectoryTest {
  private static final CallerDirectory LOS_ANGELES = CallerDirectory.of(LosAngeles.agency());

  @Test
  void givesTheLandlinesAsPrinted() {
    assertThat(LOS_ANGELES.answer(CallerRequest.EXPLOITATION_UNIT_LANDLINE))
        .isEqualTo("You can call the landline of MART: (213) 700-9921 or (323) 765-2075.");
    assertThat(LOS_ANGELES.answer(CallerRequest.RUNAWAY_OUTREACH_UNIT_LANDLINE))
        .isEqualTo("You can call the landline of the runaway outreach unit: (213) 765-2685.");
  }

  @Test
  void refusesCellNumbersOfStaff() {
    assertThat(LOS_ANGELES.answer(CallerRequest.STAFF_CELL_NUMBER))
        .isEqualTo("We do not give callers the cell numbers of DCFS staff.");
  }

  @Test
  void refusesTheNumberThatIsForTheHotlineItself() {
    assertThat(LOS_ANGELES.answer(CallerRequest.PROBATION_VERIFIER))
        .isEqualTo(
            "We do not give callers the number of Probation Intake Detention Control (IDC).");
  }

  @Test
  void saysSoWhenTheAgencySuppliedNoNumber() {
    Agency without =
        Agency.builder()
            .from(LosAngeles.agency())
            .landlines(ImmutableListMultimap.of())
            .exploitationUnit("Lantern Team")
            .build();
    assertThat(CallerDirectory.of(without).answer(CallerRequest.EXPLOITATION_UNIT_LANDLINE))
        .isEqualTo("We have not been supplied with the landline of Lantern Team.");
  }

  @ParameterizedTest
  @EnumSource(
      value = CallerRequest.class,
      names = {"STAFF_CELL_NUMBER", "PROBATION_VERIFIER"},
      mode = Mode.INCLUDE)
  void aRefusalHoldsNoNumber(CallerRequest request) {
    assertThat(LOS_ANGELES.answer(request)).doesNotContainPattern("[0-9]");
  }

  @Test
  void isOneLineWhateverIsAsked() {
    assertThat(Stream.of(CallerRequest.values()).map(LOS_ANGELES::answer))
        .allSatisfy(answer -> assertThat(answer).doesNotContain("\n").endsWith("."));
  }
}
