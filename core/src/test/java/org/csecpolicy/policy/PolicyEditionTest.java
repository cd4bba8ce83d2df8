package org.csecpolicy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class PolicyEditionTest {
  @Test
  @EnabledIfSystemProperty(named = "csecpolicy.version", matches = ".+")
  void theVersionIsTheOneThatIsBuilt() {
    assertThat(PolicyEdition.LIBRARY_VERSION).isEqualTo(System.getProperty("csecpolicy.version"));
  }

  @Test
  void anEditionNamesBothTextsTheReadingsAndTheVersion() {
    Readings readings = Readings.of(Reading.HISTORY_ALONE);
    PolicyEdition edition = PolicyEdition.of(readings);

    assertThat(edition.documents())
        .containsExactly(PolicyDocument.NON_FRP_PROTOCOL, PolicyDocument.EXPLOITATION_GUIDE);
    assertThat(edition.readings()).isEqualTo(readings);
    assertThat(edition.libraryVersion()).isEqualTo(PolicyEdition.LIBRARY_VERSION);
  }

  @Test
  void theEditionOfSomethingStoredNamesItsOwnVersionAndAtLeastOneText() {
    assertThat(
            PolicyEdition.of(Set.of(PolicyDocument.NON_FRP_PROTOCOL), Readings.byDefault(), "0.0.9")
                .libraryVersion())
        .isEqualTo("0.0.9");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PolicyEdition.of(Set.of(), Readings.byDefault(), "0.0.9"))
        .withMessage("documents: at least one");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> PolicyEdition.of(Set.of(PolicyDocument.values()), Readings.byDefault(), ""))
        .withMessage("libraryVersion: not blank");
  }

  @Test
  void theProtocolIsUndatedAndTheGuideIsOfSeptember2021() {
    assertThat(PolicyDocument.NON_FRP_PROTOCOL.revision()).isEmpty();
    assertThat(PolicyDocument.EXPLOITATION_GUIDE.revision()).contains(LocalDate.of(2021, 9, 1));
  }

  @Test
  void bothTextsHaveTheirTitles() {
    assertThat(PolicyDocument.NON_FRP_PROTOCOL.title()).contains("Non-First-Responders Protocol");
    assertThat(PolicyDocument.EXPLOITATION_GUIDE.title()).contains("exploitation of a child");
  }

  @Test
  void editionsUnderTheSameReadingsAreEqualAndUnderOthersNot() {
    assertThat(PolicyEdition.of(Readings.byDefault()))
        .isEqualTo(PolicyEdition.of(Readings.of()))
        .isNotEqualTo(PolicyEdition.of(Readings.of(Reading.HISTORY_ALONE)));
  }
}
