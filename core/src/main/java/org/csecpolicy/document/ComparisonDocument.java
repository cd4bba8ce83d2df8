package org.csecpolicy.document;

import static org.csecpolicy.document.Flag.FLAG;
import static org.csecpolicy.document.ListType.set;
import static org.csecpolicy.document.Vocabulary.INDICATOR;
import static org.csecpolicy.document.Vocabulary.RED_FLAG;
import static org.csecpolicy.document.Vocabulary.SUBSTANCE;
import static org.csecpolicy.document.Vocabulary.VULNERABILITY;

import org.csecpolicy.screening.ScreeningComparison;

/** What changed between two screenings; an empty list says that nothing did. */
public final class ComparisonDocument {
  public static final ObjectType<ScreeningComparison, Void> TYPE =
      ObjectType.<ScreeningComparison>written("screening-comparison")
          .document()
          .field("unchanged", FLAG, ScreeningComparison::isUnchanged)
          .field("newlyPresent", set(INDICATOR), ScreeningComparison::newlyPresent)
          .field("noLongerPresent", set(INDICATOR), ScreeningComparison::noLongerPresent)
          .field("newlyAnswered", set(INDICATOR), ScreeningComparison::newlyAnswered)
          .field("noLongerAnswered", set(INDICATOR), ScreeningComparison::noLongerAnswered)
          .field("substancesAdded", set(SUBSTANCE), ScreeningComparison::substancesAdded)
          .field("substancesRemoved", set(SUBSTANCE), ScreeningComparison::substancesRemoved)
          .field(
              "vulnerabilitiesAdded", set(VULNERABILITY), ScreeningComparison::vulnerabilitiesAdded)
          .field(
              "vulnerabilitiesRemoved",
              set(VULNERABILITY),
              ScreeningComparison::vulnerabilitiesRemoved)
          .field("redFlagsAdded", set(RED_FLAG), ScreeningComparison::redFlagsAdded)
          .field("redFlagsRemoved", set(RED_FLAG), ScreeningComparison::redFlagsRemoved)
          .field("findingBefore", OutcomeTypes.FINDING, ScreeningComparison::findingBefore)
          .field("findingAfter", OutcomeTypes.FINDING, ScreeningComparison::findingAfter)
          .build();

  private ComparisonDocument() {}
}
