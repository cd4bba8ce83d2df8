package org.csecpolicy.document;

import static org.csecpolicy.document.Flag.FLAG;
import static org.csecpolicy.document.ListType.some;
import static org.csecpolicy.document.TextType.TEXT;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.csecpolicy.Outcome;
import org.csecpolicy.OutcomeChange;
import org.csecpolicy.OutcomeKind;
import org.csecpolicy.Outcomes;
import org.csecpolicy.inquiry.Consequence;
import org.csecpolicy.inquiry.Findings;
import org.csecpolicy.inquiry.OpenQuestion;
import org.csecpolicy.inquiry.Prospect;
import org.csecpolicy.policy.Source;

/**
 * The same findings as the {@linkplain FindingsDocument whole document}, in its words, each said
 * once: what an answer leads to is said as what it rules out, by the position in what the outcome
 * can be.
 *
 * <p>Left out are the sentence of an outcome beside its words; what an outcome was before an answer
 * changes it, which is what it is now; what the changed outcome rests on; how urgent an outcome is;
 * and the explanation at the end: the texts of clauses, the prose of readings and contradictions,
 * and the labels of facts.
 */
public final class BriefFindings {
  private static final IntegerType<Integer> POSITION =
      new IntegerType<>(0, Long.MAX_VALUE, position -> position, position -> position);

  /** A part of the findings, and what each outcome can be. */
  private record Among<T>(T part, ImmutableMap<OutcomeKind<?>, ImmutableList<Outcome>> possible) {
    static <T> Collection<Among<T>> all(Findings findings, Collection<T> parts) {
      ImmutableMap<OutcomeKind<?>, ImmutableList<Outcome>> possible =
          findings.prospects().stream()
              .collect(
                  ImmutableMap.toImmutableMap(Prospect::kind, each -> each.possible().asList()));
      return Collections2.transform(parts, part -> new Among<>(part, possible));
    }
  }

  private static final ValueType<Prospect> PROSPECT =
      ObjectType.<Prospect>written("briefProspect")
          .field("kind", OutcomeWords.KIND, Prospect::kind)
          .field("settled", FLAG, Prospect::isSettled)
          .field(
              "now",
              Citations.citing(
                  "briefNow",
                  OutcomeWords.WORDS,
                  (Prospect it) -> it.current().outcome().values(),
                  Prospect::current),
              it -> it)
          .field(
              "possible",
              some(OutcomeWords.WORDS),
              it -> Collections2.transform(it.possible(), Outcome::values))
          .build();

  private static final ValueType<Among<Consequence>> CONSEQUENCE =
      ObjectType.<Among<Consequence>>written("briefConsequence")
          .including(FindingsDocument.ANSWER, it -> it.part.answer())
          .field(
              "atOnce",
              new MapType<>(OutcomeWords.KIND, OutcomeWords.WORDS, 0),
              it -> atOnce(it.part))
          .field(
              "rulesOut",
              new MapType<>(OutcomeWords.KIND, some(POSITION), 0),
              BriefFindings::rulesOut)
          .build();

  private static final ValueType<Among<OpenQuestion>> QUESTION =
      ObjectType.<Among<OpenQuestion>>written("briefQuestion")
          .field("field", Vocabulary.FIELD, it -> it.part.question().fact())
          .field("askOf", Words.of(Source.class).named("source"), it -> it.part.question().source())
          .field("text", TEXT, it -> it.part.question().text())
          .field("urgency", FindingsDocument.URGENCY, it -> it.part.urgency())
          .field("clauses", Citations.CITES, it -> it.part.question().clauses())
          .field("canChange", some(OutcomeWords.KIND), it -> it.part.canChange())
          .field(
              "answers",
              ListType.of(CONSEQUENCE),
              it ->
                  Collections2.transform(
                      it.part.consequences(), each -> new Among<>(each, it.possible)))
          .build();

  public static final ObjectType<Findings, Void> TYPE =
      ObjectType.<Findings>written("brief-findings")
          .document()
          .field("edition", Explanation.EDITION, findings -> findings.decision().edition())
          .field("complete", FLAG, Findings::isComplete)
          .field(
              "outcomes",
              ListType.of(PROSPECT).between(Outcomes.ALL.size(), Outcomes.ALL.size()),
              Findings::prospects)
          .field(
              "questions",
              ListType.of(QUESTION),
              findings -> Among.all(findings, findings.questions()))
          .field(
              "events", ListType.of(QUESTION), findings -> Among.all(findings, findings.events()))
          .build();

  private BriefFindings() {}

  private static Map<OutcomeKind<?>, Collection<Enum<?>>> atOnce(Consequence consequence) {
    ImmutableMap.Builder<OutcomeKind<?>, Collection<Enum<?>>> changed = ImmutableMap.builder();
    for (OutcomeChange change : consequence.atOnce()) {
      changed.put(change.kind(), change.after().outcome().values());
    }
    return changed.build();
  }

  /** An outcome of which everything stays possible is not named. */
  private static Map<OutcomeKind<?>, Collection<Integer>> rulesOut(Among<Consequence> it) {
    return Maps.filterValues(
        Maps.transformEntries(
            it.part.canLeadTo().asMap(), (kind, left) -> positions(it.possible.get(kind), left)),
        ruledOut -> !ruledOut.isEmpty());
  }

  private static Collection<Integer> positions(
      ImmutableList<Outcome> possible, Collection<Outcome> left) {
    List<Integer> positions = new ArrayList<>();
    for (int position = 0; position < possible.size(); position++) {
      if (!left.contains(possible.get(position))) {
        positions.add(position);
      }
    }
    return positions;
  }
}
