package org.csecpolicy.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.csecpolicy.notice.EveryPreAlert.Bullet;
import org.csecpolicy.notice.EveryPreAlert.Occasion;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Clause;
import org.csecpolicy.referral.ProbationStatus;
import org.junit.jupiter.api.Test;

class EveryPreAlertTest {
  @Test
  void whatTheRuleSaidOfACombinationIsLookedUpByIt() {
    Map<List<Object>, Cited<PreAlert>> said = new HashMap<>();
    EveryPreAlert every =
        new EveryPreAlert(
            (occasion, status, atJuvenileHall, bullet) -> {
              Cited<PreAlert> alert =
                  Cited.of(PreAlert.of(PreAlert.BOTH_LISTS, false), Clause.N_2_B_0);
              said.put(List.of(occasion, status, atJuvenileHall, bullet), alert);
              return alert;
            });

    int combinations = 0;
    for (Occasion occasion : Occasion.values()) {
      for (ProbationStatus status : ProbationStatus.values()) {
        for (boolean atJuvenileHall : new boolean[] {true, false}) {
          for (Bullet bullet : Bullet.values()) {
            combinations++;
            assertThat(every.of(occasion, status, atJuvenileHall, bullet))
                .isSameAs(said.get(List.of(occasion, status, atJuvenileHall, bullet)));
          }
        }
      }
    }
    assertThat(said).hasSize(combinations);
  }
}
