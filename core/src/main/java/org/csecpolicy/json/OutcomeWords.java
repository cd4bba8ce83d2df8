package org.csecpolicy.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.csecpolicy.inquiry.Outcome;
import org.csecpolicy.inquiry.OutcomeKind;
import org.csecpolicy.inquiry.Wording;
import org.csecpolicy.recording.SpecialProjectTab;

/** Outcomes that were taken out of a decision, under the words that its own document uses. */
final class OutcomeWords {
  private OutcomeWords() {}

  static String of(OutcomeKind kind) {
    return kind == OutcomeKind.SIS_REMINDER ? "federal-report" : Words.word(kind);
  }

  /** By its words, and in those of the agency. */
  static ObjectNode said(Outcome outcome, Wording wording) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("words", of(outcome));
    return node.put("text", wording.of(outcome));
  }

  static ArrayNode of(Outcome outcome) {
    return CitedNodes.texts(outcome.values(), OutcomeWords::of);
  }

  /** A tab by its category, anything else by its own word. */
  static String of(Enum<?> value) {
    return Words.word(value instanceof SpecialProjectTab tab ? tab.category() : value);
  }
}
