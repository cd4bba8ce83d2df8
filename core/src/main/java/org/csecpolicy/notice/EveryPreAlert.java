package org.csecpolicy.notice;

import com.google.common.collect.ImmutableList;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.referral.ProbationStatus;

/** Every pre-alert there is, worked out once by the rule, for it costs more than to look it up. */
final class EveryPreAlert {
  private static final ImmutableList<Occasion> OCCASIONS = ImmutableList.copyOf(Occasion.values());
  private static final ImmutableList<ProbationStatus> PROBATION =
      ImmutableList.copyOf(ProbationStatus.values());
  private static final ImmutableList<Bullet> BULLETS = ImmutableList.copyOf(Bullet.values());

  private final ImmutableList<Cited<PreAlert>> alerts;

  /** The bullets decide who is alerted, and nothing else of a referral does. */
  interface Rule {
    Cited<PreAlert> alert(
        Occasion occasion, ProbationStatus status, boolean atJuvenileHall, Bullet bullet);
  }

  /** In the order in which they are looked up. */
  EveryPreAlert(Rule rule) {
    ImmutableList.Builder<Cited<PreAlert>> all = ImmutableList.builder();
    for (Occasion occasion : OCCASIONS) {
      for (ProbationStatus status : PROBATION) {
        for (boolean atJuvenileHall : new boolean[] {false, true}) {
          for (Bullet bullet : BULLETS) {
            all.add(rule.alert(occasion, status, atJuvenileHall, bullet));
          }
        }
      }
    }
    this.alerts = all.build();
  }

  Cited<PreAlert> of(
      Occasion occasion, ProbationStatus probation, boolean atJuvenileHall, Bullet bullet) {
    int status = occasion.ordinal() * PROBATION.size() + probation.ordinal();
    int hall = status * 2 + (atJuvenileHall ? 1 : 0);
    return alerts.get(hall * BULLETS.size() + bullet.ordinal());
  }

  /** Which bullet of the out-of-county block names both lists. */
  enum Bullet {
    NONE,
    REPORT_OR_WARRANT,
    STAGING_AREA
  }

  /** Which bullet has the alert sent; where none repeats it, it is sent all the same (N-2.b.0). */
  enum Occasion {
    NO_RESPONSE,
    CSEC_UNIT_IN_HOURS,
    CSEC_UNIT_AFTER_HOURS,
    REGION,
    AFTER_HOURS_UNIT
  }
}
