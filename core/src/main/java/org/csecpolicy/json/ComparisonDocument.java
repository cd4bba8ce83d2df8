package org.csecpolicy.json;

import static org.csecpolicy.json.Flag.FLAG;
import static org.csecpolicy.json.ListType.set;
import static org.csecpolicy.json.Vocabulary.INDICATOR;
import static org.csecpolicy.json.Vocabulary.RED_FLAG;
import static org.csecpolicy.json.Vocabulary.SUBSTANCE;
import static org.csecpolicy.json.Vocabulary.VULNERABILITY;

import org.csecpolicy.screening.ScreeningComparison;

/** What changed between two screenings; an empty list says that nothing did. */
final class ComparisonDocument {
  static final ObjectType<ScreeningComparison, Void> TYPE =
      ObjectType.<ScreeningComparison>written()
          .document("screening-comparison")
          .field("unchanged", FLAG, ScreeningComparison::isUnchanged)
          .description("Whether both records say the same.")
          .field("newlyPresent", set(INDICATOR), ScreeningComparison::newlyPresent)
          .description("Indicators answered yes that were answered no, or not at all.")
          .field("noLongerPresent", set(INDICATOR), ScreeningComparison::noLongerPresent)
          .description("Indicators answered no that were answered yes.")
          .field("newlyAnswered", set(INDICATOR), ScreeningComparison::newlyAnswered)
          .description(
              "Indicators answered yes or no that were not answered; those that are present"
                  + " included.")
          .field("noLongerAnswered", set(INDICATOR), ScreeningComparison::noLongerAnswered)
          .description(
              "Indicators not answered that were answered; one that was present may still be.")
          .field("substancesAdded", set(SUBSTANCE), ScreeningComparison::substancesAdded)
          .description("Substances noted now and not before.")
          .field("substancesRemoved", set(SUBSTANCE), ScreeningComparison::substancesRemoved)
          .description("Substances noted before and not now.")
          .field(
              "vulnerabilitiesAdded", set(VULNERABILITY), ScreeningComparison::vulnerabilitiesAdded)
          .description("Vulnerabilities noted now and not before.")
          .field(
              "vulnerabilitiesRemoved",
              set(VULNERABILITY),
              ScreeningComparison::vulnerabilitiesRemoved)
          .description("Vulnerabilities noted before and not now.")
          .field("redFlagsAdded", set(RED_FLAG), ScreeningComparison::redFlagsAdded)
          .description("Red flags noted now and not before.")
          .field("redFlagsRemoved", set(RED_FLAG), ScreeningComparison::redFlagsRemoved)
          .description("Red flags noted before and not now.")
          .field("findingBefore", OutcomeTypes.FINDING, ScreeningComparison::findingBefore)
          .description("What the earlier record says was found.")
          .field("findingAfter", OutcomeTypes.FINDING, ScreeningComparison::findingAfter)
          .description("What the later record says was found.")
          .build();

  private ComparisonDocument() {}

  static String schema() {
    return DocumentSchema.of(
        "Screening comparison",
        "What a second screening of a child says that the first one did not, and the other way"
            + " round. An indicator that was present and was not answered again is not gone;"
            + " neither is what was observed once and not noted again. Does not say who the child"
            + " is, or who screened.",
        TYPE);
  }
}
