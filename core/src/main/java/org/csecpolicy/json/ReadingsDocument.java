package org.csecpolicy.json;

import com.google.common.collect.ImmutableList;
import org.csecpolicy.inquiry.ReadingEffect;
import org.csecpolicy.inquiry.ReadingSurvey;
import org.csecpolicy.inquiry.ReadingSurvey.KindOfDifference;
import org.csecpolicy.policy.PolicyEdition;

/**
 * What other readings change: of one decision, one reading at a time; or of many referrals, all
 * that an agency chose at once.
 */
final class ReadingsDocument {
  private static final IntegerType<Long> COUNT = IntegerType.atLeast(0);

  private static final ValueType<ReadingEffect> EFFECT =
      ObjectType.<ReadingEffect>written()
          .named("effect", "What one other reading of one unclear place would change.")
          .field("interpretation", Vocabulary.INTERPRETATION, ReadingEffect::interpretation)
          .description("The unclear place; see interpretations.")
          .field("reading", Explanation.CHOICE, ReadingsDocument::choice)
          .description("The other reading; the key default where the agency chose an alternative.")
          .field("clauses", Citations.CITES, effect -> effect.interpretation().clauses())
          .description("The clauses that are unclear.")
          .field("difference", DifferenceDocument.PART, ReadingEffect::difference)
          .description("From the decision as it is to the one as it would be.")
          .build();

  /** The readings that would change a decision that was made under an edition. */
  record Effects(PolicyEdition edition, ImmutableList<ReadingEffect> effects) {}

  static final ObjectType<Effects, Void> EFFECTS =
      ObjectType.<Effects>written()
          .document("readings")
          .named("effects", "The readings that would change one decision.")
          .constant("kind", "effects")
          .field("edition", Explanation.EDITION, Effects::edition)
          .field("effects", ListType.of(EFFECT), Effects::effects)
          .description("Each reading that would change it.")
          .including(Explanation.TYPE, effects -> effects.edition().readings())
          .build();

  private static final ValueType<KindOfDifference> KIND =
      ObjectType.<KindOfDifference>written()
          .named(
              "kindOfDifference", "One outcome that is one thing by default and another as chosen.")
          .field("kind", OutcomeWords.KIND, kind -> kind.before().kind())
          .field("byDefault", OutcomeWords.WORDS, kind -> kind.before().values())
          .field("asChosen", OutcomeWords.WORDS, kind -> kind.after().values())
          .field("count", IntegerType.atLeast(1), KindOfDifference::count)
          .description("For how many of the referrals.")
          .field("example", DifferenceDocument.PART, KindOfDifference::example)
          .description("The first of them, from the default decision to the one as chosen.")
          .build();

  static final ObjectType<ReadingSurvey, Void> SURVEY =
      ObjectType.<ReadingSurvey>written()
          .document("readings")
          .named("survey", "What the readings that an agency chose do to many referrals.")
          .constant("kind", "survey")
          .field("edition", Explanation.EDITION, survey -> PolicyEdition.of(survey.chosen()))
          .description("The edition with the readings that were compared with the default ones.")
          .field("examined", COUNT, ReadingSurvey::examined)
          .description("How many referrals were decided both ways.")
          .field("differing", COUNT, ReadingSurvey::differing)
          .description("How many of them are decided differently.")
          .field("differences", ListType.of(KIND), ReadingSurvey::kinds)
          .description(
              "The kinds of difference, outcome by outcome in the decision's order, the most"
                  + " frequent first.")
          .including(Explanation.OF_CHOICES, ReadingSurvey::chosen)
          .build();

  private ReadingsDocument() {}

  static String schema() {
    return DocumentSchema.of(
        "Readings",
        "What other readings of the unclear places would change: of one decision, each reading by"
            + " itself; or of many referrals, all readings that an agency chose together. Decision"
            + " support, not legal advice: a person decides. Of a referral it holds only what a"
            + " step names: an office, and the county or state that receives a cross report.",
        "kind",
        EFFECTS,
        SURVEY);
  }

  private static Explanation.Choice choice(ReadingEffect effect) {
    return effect
        .instead()
        .map(Explanation.Choice::of)
        .orElseGet(() -> Explanation.Choice.byDefault(effect.interpretation()));
  }
}
