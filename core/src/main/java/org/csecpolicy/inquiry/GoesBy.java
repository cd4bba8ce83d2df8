package org.csecpolicy.inquiry;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.Outcomes;

/**
 * Which earlier outcomes the rule of each kind goes by itself, of all that it rests on: two
 * referrals that have these in common, and the facts of {@link Reads}, have the outcome in common.
 * Whether the child lives in the county, and whether it may be the county's, counts with every rule
 * after the child's standing.
 */
final class GoesBy {
  private static final ImmutableSet<OutcomeKind<?>> WHO_RESPONDS =
      ImmutableSet.of(Outcomes.DISPOSITION);
  private static final ImmutableSet<OutcomeKind<?>> WHOSE_CHILD_AND_WHO_RESPONDS =
      ImmutableSet.of(Outcomes.STANDING, Outcomes.DISPOSITION);
  private static final ImmutableSet<OutcomeKind<?>> WHO_HAS_IT_AND_THE_FORM =
      ImmutableSet.of(Outcomes.DISPOSITION, Outcomes.PRIMARY, Outcomes.EXPEDITED_FORM);

  private static final ImmutableMap<OutcomeKind<?>, ImmutableSet<OutcomeKind<?>>> LESS_THAN_ALL =
      ImmutableMap.<OutcomeKind<?>, ImmutableSet<OutcomeKind<?>>>builder()
          .put(Outcomes.RESPONSE, WHO_RESPONDS)
          .put(Outcomes.PRIMARY, ImmutableSet.of(Outcomes.DISPOSITION, Outcomes.RESPONSE))
          .put(Outcomes.REGIONAL_OFFICE, WHO_RESPONDS)
          .put(Outcomes.SECONDARY, WHO_RESPONDS)
          .put(Outcomes.ALSO_ENGAGE, WHO_RESPONDS)
          .put(Outcomes.REFERRAL_NAME, WHO_RESPONDS)
          .put(
              Outcomes.PLACEMENT_RESPONSE, ImmutableSet.of(Outcomes.DISPOSITION, Outcomes.RESPONSE))
          .put(Outcomes.EXPEDITED_FORM, WHO_RESPONDS)
          .put(Outcomes.FORM_HELD, ImmutableSet.of(Outcomes.DISPOSITION, Outcomes.EXPEDITED_FORM))
          .put(Outcomes.FORM_FAX, WHO_HAS_IT_AND_THE_FORM)
          .put(Outcomes.FORM_FAX_CONFIRMED_BY, WHO_HAS_IT_AND_THE_FORM)
          .put(Outcomes.FORM_EMAIL_CONFIRMED_BY, WHO_HAS_IT_AND_THE_FORM)
          .put(Outcomes.PRE_ALERT, WHOSE_CHILD_AND_WHO_RESPONDS)
          .put(
              Outcomes.FORM_EMAIL,
              ImmutableSet.of(
                  Outcomes.DISPOSITION,
                  Outcomes.PRIMARY,
                  Outcomes.EXPEDITED_FORM,
                  Outcomes.PRE_ALERT))
          .put(Reads.part(Outcomes.ENTRIES, "secondary"), WHO_RESPONDS)
          .put(Reads.part(Outcomes.ENTRIES, "transfer"), WHOSE_CHILD_AND_WHO_RESPONDS)
          .build();

  private GoesBy() {}

  /** By the rule of one kind; everything that it rests on, for one that has no row. */
  static ImmutableSet<OutcomeKind<?>> of(OutcomeKind<?> kind) {
    ImmutableSet<OutcomeKind<?>> less = LESS_THAN_ALL.get(kind);
    return less == null ? ImmutableSet.copyOf(kind.restsOn()) : less;
  }
}
