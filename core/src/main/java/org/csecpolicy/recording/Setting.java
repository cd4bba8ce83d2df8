package org.csecpolicy.recording;

import java.util.Optional;
import org.csecpolicy.policy.PolicyTuple;
import org.csecpolicy.screening.IllicitActivity;
import org.csecpolicy.screening.Industry;
import org.immutables.value.Value;

/**
 * Where the child works, or what the child is induced to, and the subcategory it belongs to. Has
 * either an industry or an activity.
 */
@PolicyTuple
@Value.Immutable
public abstract class Setting {
  Setting() {}

  static Setting of(Industry industry) {
    return ImmutableSetting.of(
        Optional.of(industry), Optional.empty(), industry.category().map(Subcategory::of));
  }

  static Setting of(IllicitActivity activity) {
    return ImmutableSetting.of(
        Optional.empty(), Optional.of(activity), activity.category().map(Subcategory::of));
  }

  /** The setting of the child's work (N-DEF-11). */
  public abstract Optional<Industry> industry();

  /** The illicit activity (N-DEF-12). */
  public abstract Optional<IllicitActivity> activity();

  /** Where it belongs; empty when it is not on a printed list, so that the screener says. */
  public abstract Optional<Subcategory> subcategory();

  /** The printed name. */
  public final String label() {
    return industry().map(Industry::label).or(() -> activity().map(IllicitActivity::label)).get();
  }
}
