package org.csecpolicy.notice;

import com.google.common.collect.ImmutableList;
import org.csecpolicy.notice.PreAlertPolicy.Bullet;
import org.csecpolicy.notice.PreAlertPolicy.Occasion;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.referral.ProbationStatus;

/** Every pre-alert there is, worked out once by the rule, for it costs more than to look it up. */
final class EveryPreAlert {
  private static final ImmutableList<Occasion> OCCASIONS = ImmutableList.copyOf(Occasion.values());
  private static final ImmutableList<ProbationStatus> PROBATION =
      ImmutableList.copyOf(ProbationStatus.values());
  private static final ImmutableList<Bullet> BULLETS = ImmutableList.copyOf(Bullet.values());

  private static final ImmutableList<Cited<PreAlert>> ALERTS = all();

  private EveryPreAlert() {}

  static Cited<PreAlert> of(
      Occasion occasion, ProbationStatus probation, boolean atJuvenileHall, Bullet bullet) {
    int status = occasion.ordinal() * PROBATION.size() + probation.ordinal();
    int hall = status * 2 + (atJuvenileHall ? 1 : 0);
    return ALERTS.get(hall * BULLETS.size() + bullet.ordinal());
  }

  /** In the order in which they are looked up. */
  private static ImmutableList<Cited<PreAlert>> all() {
    ImmutableList.Builder<Cited<PreAlert>> alerts = ImmutableList.builder();
    for (Occasion occasion : OCCASIONS) {
      for (ProbationStatus status : PROBATION) {
        for (boolean atJuvenileHall : new boolean[] {false, true}) {
          for (Bullet bullet : BULLETS) {
            alerts.add(PreAlertPolicy.alert(occasion, status, atJuvenileHall, bullet));
          }
        }
      }
    }
    return alerts.build();
  }
}
