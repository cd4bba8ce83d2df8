package org.csecpolicy.document;

import static org.csecpolicy.document.Flag.FLAG;
import static org.csecpolicy.document.ListType.some;
import static org.csecpolicy.document.TextType.TEXT;

import com.google.common.collect.Collections2;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.Map;
import org.csecpolicy.Outcome;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.Outcomes;
import org.csecpolicy.Urgency;
import org.csecpolicy.inquiry.AnswerOption;
import org.csecpolicy.inquiry.Consequence;
import org.csecpolicy.inquiry.Findings;
import org.csecpolicy.inquiry.OpenQuestion;
import org.csecpolicy.inquiry.OutcomeWording;
import org.csecpolicy.inquiry.Prospect;
import org.csecpolicy.policy.Source;

/** What is settled and what is still to be asked, in the order of the findings. */
public final class FindingsDocument {
  static final Words<Urgency> URGENCY = Words.of(Urgency.class).named("urgency");

  /** A part of the findings, in the words for their call. */
  private record Worded<T>(T part, OutcomeWording wording) {
    static <T> Collection<Worded<T>> all(Findings findings, Collection<T> parts) {
      OutcomeWording wording = OutcomeWording.of(findings.decision());
      return Collections2.transform(parts, part -> new Worded<>(part, wording));
    }

    Collection<OutcomeWords.Said> said(Collection<Outcome> outcomes) {
      return Collections2.transform(outcomes, each -> new OutcomeWords.Said(each, wording));
    }
  }

  private static final ValueType<Worded<Prospect>> PROSPECT =
      ObjectType.<Worded<Prospect>>written("prospect")
          .field("kind", OutcomeWords.KIND, it -> it.part.kind())
          .field("urgency", URGENCY, it -> it.part.kind().urgency())
          .field("settled", FLAG, it -> it.part.isSettled())
          .field(
              "now",
              OutcomeWords.CITED,
              it -> new OutcomeWords.SaidAndCited(it.part.current(), it.wording))
          .field("possible", some(OutcomeWords.SAID), it -> it.said(it.part.possible()))
          .build();

  /** An answer, without the question. */
  static final ObjectType<AnswerOption, Void> ANSWER =
      ObjectType.<AnswerOption>written("answerOption")
          .field("key", TextType.key(key -> key), AnswerOption::key)
          .field("label", TEXT, AnswerOption::label)
          .field("example", FLAG, AnswerOption::isExample)
          .build();

  private static final ValueType<Worded<Consequence>> CONSEQUENCE =
      ObjectType.<Worded<Consequence>>written("consequence")
          .including(ANSWER, it -> it.part.answer())
          .field(
              "atOnce",
              OutcomeWords.CHANGES,
              it -> OutcomeWords.changes(it.part.atOnce(), it.wording, it.wording))
          .field(
              "canLeadTo",
              new MapType<>(OutcomeWords.KIND, some(OutcomeWords.WORDS), 0),
              it -> canLeadTo(it.part))
          .build();

  private static final ValueType<Worded<OpenQuestion>> QUESTION =
      ObjectType.<Worded<OpenQuestion>>written("question")
          .field("field", Vocabulary.FIELD, it -> it.part.question().fact())
          .field("askOf", Words.of(Source.class).named("source"), it -> it.part.question().source())
          .field("text", TEXT, it -> it.part.question().text())
          .field("urgency", URGENCY, it -> it.part.urgency())
          .field("clauses", Citations.CITES, it -> it.part.question().clauses())
          .field("canChange", some(OutcomeWords.KIND), it -> it.part.canChange())
          .field(
              "answers",
              ListType.of(CONSEQUENCE),
              it ->
                  Collections2.transform(
                      it.part.consequences(), each -> new Worded<>(each, it.wording)))
          .build();

  public static final ObjectType<Findings, Void> TYPE =
      ObjectType.<Findings>written("findings")
          .document()
          .field("edition", Explanation.EDITION, findings -> findings.decision().edition())
          .field("complete", FLAG, Findings::isComplete)
          .field(
              "outcomes",
              ListType.of(PROSPECT).between(Outcomes.ALL.size(), Outcomes.ALL.size()),
              findings -> Worded.all(findings, findings.prospects()))
          .field(
              "questions",
              ListType.of(QUESTION),
              findings -> Worded.all(findings, findings.questions()))
          .field(
              "events", ListType.of(QUESTION), findings -> Worded.all(findings, findings.events()))
          .including(Explanation.TYPE, findings -> findings.decision().edition().readings())
          .build();

  private FindingsDocument() {}

  private static Map<OutcomeKind<?>, Collection<Collection<Enum<?>>>> canLeadTo(
      Consequence consequence) {
    return Maps.transformValues(
        consequence.canLeadTo().asMap(),
        outcomes -> Collections2.transform(outcomes, Outcome::values));
  }
}
