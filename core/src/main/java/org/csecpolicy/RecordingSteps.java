package org.csecpolicy;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.recording.Allegation;
import org.csecpolicy.recording.CaseItem;
import org.csecpolicy.recording.Entry;
import org.csecpolicy.recording.Recording;
import org.csecpolicy.recording.SpecialProjectTab;

/** What is written down, and what is still to be gathered for it (N-1). */
final class RecordingSteps {
  private RecordingSteps() {}

  static void add(Recording recording, StepList steps) {
    Cited<Allegation> primary = recording.primaryAllegation();
    steps.detail(Action.SELECT_ALLEGATION, primary, primary.outcome().label());
    if (recording.generalNeglect().outcome().isYes()) {
      steps.detail(
          Action.SELECT_ALLEGATION, recording.generalNeglect(), Allegation.GENERAL_NEGLECT.label());
    }
    for (Cited<SpecialProjectTab> tab : recording.tabs()) {
      steps.detail(Action.SELECT_TAB, tab, tab.outcome().label());
    }
    for (Cited<Entry> entry : recording.entries()) {
      steps.step(
          Action.RECORD.actor(),
          Action.RECORD,
          entry.outcome().paperNames(),
          ImmutableList.of(entry.outcome().phrase()),
          entry);
    }
    Set<CaseItem> missing = recording.missingInformation().outcome();
    if (!missing.isEmpty()) {
      ImmutableList.Builder<String> names = ImmutableList.builderWithExpectedSize(missing.size());
      for (CaseItem item : missing) {
        names.add(item.label());
      }
      steps.step(
          Action.GATHER_INFORMATION.actor(),
          Action.GATHER_INFORMATION,
          StepList.NONE,
          names.build(),
          recording.missingInformation());
    }
  }
}
