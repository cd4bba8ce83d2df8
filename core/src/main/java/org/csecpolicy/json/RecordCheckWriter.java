package org.csecpolicy.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Sets;
import java.util.Set;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.policy.Fact;
import org.csecpolicy.screening.AtRiskFinding;
import org.csecpolicy.screening.RecordCheck;

/**
 * The check of a stored finding to a tree, under the names of its accessors, then the explanation
 * of both findings; in the manner of a {@linkplain DecisionWriter decision}.
 */
final class RecordCheckWriter {
  private RecordCheckWriter() {}

  static ObjectNode write(RecordCheck check) {
    Cited<AtRiskFinding> stored = check.stored();
    Cited<AtRiskFinding> present = check.present();
    Set<Fact> questions = Sets.union(stored.openQuestions(), present.openQuestions());
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("stillFollows", check.stillFollows());
    node.set("differences", CitedNodes.list(check.differences(), CitedNodes::word));
    node.set("stored", SuggestionNodes.atRisk(stored));
    node.set("storedUnder", Explanation.edition(check.storedUnder()));
    node.set("present", SuggestionNodes.atRisk(present));
    node.set("presentEdition", Explanation.edition(check.presentEdition()));
    node.set(
        "interpretations",
        Explanation.interpretations(
            Sets.immutableEnumSet(Sets.union(stored.interpretations(), present.interpretations())),
            check.presentEdition().readings()));
    node.set("openQuestions", Explanation.openQuestions(Sets.immutableEnumSet(questions)));
    node.set(
        "clauses", Explanation.clauses(Sets.union(stored.clauses(), present.clauses()), questions));
    return node;
  }
}
