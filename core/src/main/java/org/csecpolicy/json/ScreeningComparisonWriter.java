package org.csecpolicy.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.csecpolicy.screening.ScreeningComparison;

/** What changed between two screenings to a tree; an empty list says that nothing did. */
final class ScreeningComparisonWriter {
  private final ObjectNode node = JsonNodeFactory.instance.objectNode();

  private ScreeningComparisonWriter() {}

  static ObjectNode write(ScreeningComparison comparison) {
    return new ScreeningComparisonWriter().comparison(comparison);
  }

  private ObjectNode comparison(ScreeningComparison comparison) {
    node.put("unchanged", comparison.isUnchanged());
    words("newlyPresent", comparison.newlyPresent(), Vocabulary.INDICATOR);
    words("noLongerPresent", comparison.noLongerPresent(), Vocabulary.INDICATOR);
    words("newlyAnswered", comparison.newlyAnswered(), Vocabulary.INDICATOR);
    words("noLongerAnswered", comparison.noLongerAnswered(), Vocabulary.INDICATOR);
    words("substancesAdded", comparison.substancesAdded(), Vocabulary.SUBSTANCE);
    words("substancesRemoved", comparison.substancesRemoved(), Vocabulary.SUBSTANCE);
    words("vulnerabilitiesAdded", comparison.vulnerabilitiesAdded(), Vocabulary.VULNERABILITY);
    words("vulnerabilitiesRemoved", comparison.vulnerabilitiesRemoved(), Vocabulary.VULNERABILITY);
    words("redFlagsAdded", comparison.redFlagsAdded(), Vocabulary.RED_FLAG);
    words("redFlagsRemoved", comparison.redFlagsRemoved(), Vocabulary.RED_FLAG);
    node.set("findingBefore", SuggestionNodes.finding(comparison.findingBefore()));
    node.set("findingAfter", SuggestionNodes.finding(comparison.findingAfter()));
    return node;
  }

  private <E extends Enum<E>> void words(String name, Set<E> constants, Words<E> words) {
    node.set(name, CitedNodes.texts(constants, words::write));
  }
}
