package org.csecpolicy.document;

import static org.csecpolicy.document.ListType.set;
import static org.csecpolicy.document.TextType.TEXT;

import com.google.common.collect.Collections2;
import java.util.Collection;
import org.csecpolicy.Outcome;
import org.csecpolicy.OutcomeChange;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.inquiry.OutcomeWording;
import org.csecpolicy.policy.Cited;
import org.csecpolicy.recording.SpecialProjectTab;

/** Outcomes that were taken out of a decision, under the words that its own document uses. */
final class OutcomeWords {
  static final WordType<OutcomeKind<?>> KIND = new KindType();

  /** The word of one value of an outcome. */
  static final TextType<Enum<?>> WORD = TextType.key(OutcomeWords::of);

  static final ListType<Enum<?>> WORDS = set(WORD).named("words");

  /** An outcome in the words of one call. */
  record Said(Outcome outcome, OutcomeWording wording) {
    Collection<Enum<?>> values() {
      return outcome.values();
    }

    String text() {
      return wording.of(outcome);
    }
  }

  static final ValueType<Said> SAID =
      ObjectType.<Said>written("said")
          .field("words", WORDS, Said::values)
          .field("text", TEXT, Said::text)
          .build();

  /** The same, with what it rests on. */
  record SaidAndCited(Cited<Outcome> cited, OutcomeWording wording) {}

  static final ValueType<SaidAndCited> CITED =
      Citations.citing(
          "cited", SAID, it -> new Said(it.cited.outcome(), it.wording), SaidAndCited::cited);

  /** What an outcome was and is, each in the words for its own call. */
  record Change(OutcomeChange change, OutcomeWording wordingBefore, OutcomeWording wordingAfter) {
    SaidAndCited before() {
      return new SaidAndCited(change.before(), wordingBefore);
    }

    SaidAndCited after() {
      return new SaidAndCited(change.after(), wordingAfter);
    }
  }

  static final ListType<Change> CHANGES =
      ListType.of(
          ObjectType.<Change>written("change")
              .field("kind", KIND, it -> it.change.kind())
              .field("before", CITED, Change::before)
              .field("after", CITED, Change::after)
              .build());

  private OutcomeWords() {}

  static Collection<Change> changes(
      Collection<OutcomeChange> changes, OutcomeWording before, OutcomeWording after) {
    return Collections2.transform(changes, change -> new Change(change, before, after));
  }

  /** A tab by its category, anything else by its own word. */
  static String of(Enum<?> value) {
    return Words.word(value instanceof SpecialProjectTab tab ? tab.category() : value);
  }
}
