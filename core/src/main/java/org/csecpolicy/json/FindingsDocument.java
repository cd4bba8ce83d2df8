package org.csecpolicy.json;

import static org.csecpolicy.json.Flag.FLAG;
import static org.csecpolicy.json.ListType.some;
import static org.csecpolicy.json.TextType.TEXT;

import com.google.common.collect.Collections2;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.Map;
import org.csecpolicy.inquiry.AnswerOption;
import org.csecpolicy.inquiry.Consequence;
import org.csecpolicy.inquiry.Findings;
import org.csecpolicy.inquiry.OpenQuestion;
import org.csecpolicy.inquiry.Outcome;
import org.csecpolicy.inquiry.OutcomeKind;
import org.csecpolicy.inquiry.Prospect;
import org.csecpolicy.inquiry.Source;
import org.csecpolicy.inquiry.Urgency;
import org.csecpolicy.inquiry.Wording;

/** What is settled and what is still to be asked, in the order of the findings. */
final class FindingsDocument {
  private static final Words<Urgency> URGENCY =
      Words.of(Urgency.class)
          .named(
              "urgency",
              "How soon it has to be known: whether somebody goes and how fast; who has it and who"
                  + " is told; what is written down.");

  /** A part of the findings, in the words for their call. */
  private record Worded<T>(T part, Wording wording) {
    static <T> Collection<Worded<T>> all(Findings findings, Collection<T> parts) {
      Wording wording = Wording.of(findings.decision());
      return Collections2.transform(parts, part -> new Worded<>(part, wording));
    }

    Collection<OutcomeWords.Said> said(Collection<Outcome> outcomes) {
      return Collections2.transform(outcomes, each -> new OutcomeWords.Said(each, wording));
    }
  }

  private static final ValueType<Worded<Prospect>> PROSPECT =
      ObjectType.<Worded<Prospect>>written()
          .named(
              "prospect",
              "An outcome: what it is now, and everything that it can be once every question is"
                  + " answered.")
          .field("kind", OutcomeWords.KIND, it -> it.part.kind())
          .field("urgency", URGENCY, it -> it.part.kind().urgency())
          .field("settled", FLAG, it -> it.part.isSettled())
          .description("Whether it is what it will be, whatever the answers.")
          .field(
              "now",
              OutcomeWords.CITED,
              it -> new OutcomeWords.SaidAndCited(it.part.current(), it.wording))
          .description(
              "What it is on the facts known now, those not known read in favor of the child.")
          .field("possible", some(OutcomeWords.SAID), it -> it.said(it.part.possible()))
          .description(
              "What it can be: exactly these. It may lack what it is now, since to be asked is none"
                  + " of them.")
          .build();

  /** An answer, without the question. */
  static final ObjectType<AnswerOption, Void> ANSWER =
      ObjectType.<AnswerOption>written()
          .field("key", TextType.key(key -> key), AnswerOption::key)
          .description("The stable name of the answer, unique within the question.")
          .field("label", TEXT, AnswerOption::label)
          .description("The answer in words.")
          .field("example", FLAG, AnswerOption::isExample)
          .description(
              "Whether it stands for many answers that are all the same to the policy, such as every"
                  + " age below 18.")
          .build();

  private static final ValueType<Worded<Consequence>> CONSEQUENCE =
      ObjectType.<Worded<Consequence>>written()
          .named("answer", "Where an answer leads.")
          .including(ANSWER, it -> it.part.answer())
          .field(
              "atOnce",
              OutcomeWords.CHANGES,
              it -> OutcomeWords.changes(it.part.atOnce(), it.wording, it.wording))
          .description(
              "What it changes by itself, everything else as it is now; empty when nothing yet.")
          .field(
              "canLeadTo",
              new MapType<>(OutcomeWords.KIND, some(OutcomeWords.WORDS), 0),
              it -> canLeadTo(it.part))
          .description(
              "For each outcome that the question can change: the words of what it can still be"
                  + " after this answer, once all others are given. A single one is settled by this"
                  + " answer.")
          .build();

  private static final ValueType<Worded<OpenQuestion>> QUESTION =
      ObjectType.<Worded<OpenQuestion>>written()
          .named("question", "A question whose answer can still change the decision.")
          .field("field", Vocabulary.FIELD, it -> it.part.question().fact())
          .field(
              "askOf",
              Words.of(Source.class).named("source", "Who can answer."),
              it -> it.part.question().source())
          .field("text", TEXT, it -> it.part.question().text())
          .description("The question in the agency's words.")
          .field("urgency", URGENCY, it -> it.part.urgency())
          .field("clauses", Citations.CITES, it -> it.part.question().clauses())
          .description("The clauses that need the answer.")
          .field("canChange", some(OutcomeWords.KIND), it -> it.part.canChange())
          .description("The outcomes that it can change, at once or together with other answers.")
          .field(
              "answers",
              ListType.of(CONSEQUENCE),
              it ->
                  Collections2.transform(
                      it.part.consequences(), each -> new Worded<>(each, it.wording)))
          .description("Where each answer leads; one that contradicts what is known is left out.")
          .build();

  static final ObjectType<Findings, Void> TYPE =
      ObjectType.<Findings>written()
          .document("findings")
          .field("edition", Explanation.EDITION, findings -> findings.decision().edition())
          .field("complete", FLAG, Findings::isComplete)
          .description("Whether nothing is left to ask.")
          .field(
              "outcomes",
              ListType.of(PROSPECT)
                  .between(OutcomeKind.values().length, OutcomeKind.values().length),
              findings -> Worded.all(findings, findings.prospects()))
          .description("Every outcome, in the order of the decision.")
          .field(
              "questions",
              ListType.of(QUESTION),
              findings -> Worded.all(findings, findings.questions()))
          .description("What is still to be asked, the most urgent first.")
          .including(Explanation.TYPE, findings -> findings.decision().edition().readings())
          .build();

  private FindingsDocument() {}

  static String schema() {
    return DocumentSchema.of(
        "Findings",
        "What is settled about a referral that is not fully known, and which questions can still"
            + " change the decision. A question that is not listed changes nothing, however it and"
            + " the others are answered. Decision support, not legal advice: a person decides."
            + " Holds nothing personal.",
        TYPE);
  }

  private static Map<OutcomeKind, Collection<Collection<Enum<?>>>> canLeadTo(
      Consequence consequence) {
    return Maps.transformValues(
        consequence.canLeadTo().asMap(),
        outcomes -> Collections2.transform(outcomes, Outcome::values));
  }
}
