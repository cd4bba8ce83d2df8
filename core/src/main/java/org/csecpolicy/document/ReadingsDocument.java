package org.csecpolicy.document;

import com.google.common.collect.ImmutableList;
import org.csecpolicy.inquiry.ReadingEffect;
import org.csecpolicy.inquiry.ReadingSurvey;
import org.csecpolicy.inquiry.ReadingSurvey.KindOfDifference;
import org.csecpolicy.policy.PolicyEdition;

/**
 * What other readings change: of one decision, one reading at a time; or of many referrals, all
 * that an agency chose at once.
 */
public final class ReadingsDocument {
  private static final IntegerType<Long> COUNT = IntegerType.atLeast(0);

  private static final ValueType<ReadingEffect> EFFECT =
      ObjectType.<ReadingEffect>written("effect")
          .field("interpretation", Vocabulary.INTERPRETATION, ReadingEffect::interpretation)
          .field("reading", Explanation.CHOICE, ReadingsDocument::choice)
          .field("clauses", Citations.CITES, effect -> effect.interpretation().clauses())
          .field("difference", DifferenceDocument.PART, ReadingEffect::difference)
          .build();

  /** The readings that would change a decision that was made under an edition. */
  public record Effects(PolicyEdition edition, ImmutableList<ReadingEffect> effects) {}

  public static final ObjectType<Effects, Void> EFFECTS =
      ObjectType.<Effects>written("effects")
          .document("readings")
          .constant("kind", "effects")
          .field("edition", Explanation.EDITION, Effects::edition)
          .field("effects", ListType.of(EFFECT), Effects::effects)
          .including(Explanation.TYPE, effects -> effects.edition().readings())
          .build();

  private static final ValueType<KindOfDifference> KIND =
      ObjectType.<KindOfDifference>written("kindOfDifference")
          .field("kind", OutcomeWords.KIND, kind -> kind.before().kind())
          .field("byDefault", OutcomeWords.WORDS, kind -> kind.before().values())
          .field("asChosen", OutcomeWords.WORDS, kind -> kind.after().values())
          .field("count", IntegerType.atLeast(1), KindOfDifference::count)
          .field("example", DifferenceDocument.PART, KindOfDifference::example)
          .build();

  public static final ObjectType<ReadingSurvey, Void> SURVEY =
      ObjectType.<ReadingSurvey>written("survey")
          .document("readings")
          .constant("kind", "survey")
          .field("edition", Explanation.EDITION, survey -> PolicyEdition.of(survey.chosen()))
          .field("examined", COUNT, ReadingSurvey::examined)
          .field("differing", COUNT, ReadingSurvey::differing)
          .field("differences", ListType.of(KIND), ReadingSurvey::kinds)
          .including(Explanation.OF_CHOICES, ReadingSurvey::chosen)
          .build();

  private ReadingsDocument() {}

  private static Explanation.Choice choice(ReadingEffect effect) {
    return effect
        .instead()
        .map(Explanation.Choice::of)
        .orElseGet(() -> Explanation.Choice.byDefault(effect.interpretation()));
  }
}
