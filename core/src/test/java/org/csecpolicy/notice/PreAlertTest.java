package org.csecpolicy.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PreAlertTest {
  @Test
  void probationIsAlertedByItsOwnList() {
    assertThat(PreAlert.of(PreAlert.BOTH_LISTS, false).alertsProbation()).isTrue();
    assertThat(PreAlert.of(PreAlert.ALERT_LIST_ONLY, true).alertsProbation()).isFalse();
  }
}
