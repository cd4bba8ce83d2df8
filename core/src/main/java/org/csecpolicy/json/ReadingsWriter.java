package org.csecpolicy.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.inquiry.ReadingEffect;
import org.csecpolicy.inquiry.ReadingSurvey;
import org.csecpolicy.inquiry.ReadingSurvey.KindOfDifference;
import org.csecpolicy.policy.PolicyEdition;
import org.csecpolicy.policy.Reading;

/**
 * What other readings change to a tree: of one decision, one reading at a time; or of many
 * referrals, all that an agency chose at once.
 */
final class ReadingsWriter {
  private final Footnotes footnotes = new Footnotes();

  private ReadingsWriter() {}

  static ObjectNode write(HotlineDecision decision, List<ReadingEffect> effects) {
    return new ReadingsWriter().effects(decision.edition(), effects);
  }

  static ObjectNode write(ReadingSurvey survey) {
    return new ReadingsWriter().survey(survey);
  }

  private ObjectNode effects(PolicyEdition edition, List<ReadingEffect> effects) {
    ObjectNode node = object().put("kind", "effects");
    node.set("edition", Explanation.edition(edition));
    node.set("effects", CitedNodes.list(effects, this::effect));
    footnotes.addTo(node, edition.readings());
    return node;
  }

  private ObjectNode effect(ReadingEffect effect) {
    ObjectNode node = object().put("interpretation", footnotes.key(effect.interpretation()));
    node.putObject("reading")
        .put("key", effect.instead().map(Reading::key).orElse(Explanation.DEFAULT))
        .put("text", effect.text());
    node.set("clauses", footnotes.ids(effect.interpretation().clauses()));
    node.set("difference", DifferenceWriter.part(effect.difference(), footnotes));
    return node;
  }

  private ObjectNode survey(ReadingSurvey survey) {
    PolicyEdition edition = PolicyEdition.of(survey.chosen());
    ObjectNode node = object().put("kind", "survey");
    node.set("edition", Explanation.edition(edition));
    survey.chosen().chosen().forEach(reading -> footnotes.key(reading.interpretation()));
    node.put("examined", survey.examined()).put("differing", survey.differing());
    node.set("differences", CitedNodes.list(survey.kinds(), this::kind));
    footnotes.addTo(node, edition.readings());
    return node;
  }

  private ObjectNode kind(KindOfDifference kind) {
    ObjectNode node = object().put("kind", OutcomeWords.of(kind.before().kind()));
    node.set("byDefault", OutcomeWords.of(kind.before()));
    node.set("asChosen", OutcomeWords.of(kind.after()));
    node.put("count", kind.count());
    node.set("example", DifferenceWriter.part(kind.example(), footnotes));
    return node;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
