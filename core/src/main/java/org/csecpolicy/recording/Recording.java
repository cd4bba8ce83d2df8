package org.csecpolicy.recording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.PolicyTuple;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.immutables.value.Value;

/** The answer of {@link RecordingPolicy}: what is written down. */
@PolicyTuple
@Value.Immutable
public abstract class Recording {
  Recording() {}

  static Recording of(
      Cited<Allegation> primaryAllegation,
      Cited<Answer> generalNeglect,
      ImmutableList<Cited<SpecialProjectTab>> tabs,
      ImmutableList<Cited<Entry>> entries,
      Cited<ImmutableSet<CaseItem>> missingInformation,
      Cited<ImmutableSet<Category>> toConsider) {
    return ImmutableRecording.of(
        primaryAllegation, generalNeglect, tabs, entries, missingInformation, toConsider);
  }

  /** The primary allegation, always {@link Allegation#EXPLOITATION}. */
  public abstract Cited<Allegation> primaryAllegation();

  /** Whether General Neglect is selected beside it; unknown means that it is still to be asked. */
  public abstract Cited<Answer> generalNeglect();

  /** The special-project tabs, one for each suspected category. */
  public abstract ImmutableList<Cited<SpecialProjectTab>> tabs();

  /** What is written on the Screener Alert, the Screener Narrative and the referral. */
  public abstract ImmutableList<Cited<Entry>> entries();

  /**
   * The case information that is still missing (N-1.a); every clause of the list stands behind it.
   */
  public abstract Cited<ImmutableSet<CaseItem>> missingInformation();

  /** Categories that are not suspected although a red flag of theirs was observed: look again. */
  public abstract Cited<ImmutableSet<Category>> toConsider();
}
